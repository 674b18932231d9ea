import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/adr/dates.ts';
import { withoutCode } from '../../src/adr/lines.ts';
import { consequencesOf, statementsIn } from '../../src/adr/statements.ts';
import { read, relations } from './written.ts';

describe('what records say of each other, at the edge', () => {
  it.each([
    ['Supersedes ADR-3。ADR-4 stays.', ['supersedes 3']],

    ['Supersedes ADR-3; ADR-4 stays', ['supersedes 3']],
    ['Supersedes ADR-3. ADR-4 stays', ['supersedes 3']],

    ['Supersedes v0.33.0 of ADR-4', ['supersedes 4']],
    ['Supersedes 3 and 4', ['supersedes 3', 'supersedes 4']],
    ['Supersedes 3, #4 und 5', ['supersedes 3', 'supersedes 4', 'supersedes 5']],
    ['Supersedes 0003-use-it, "0004"', ['supersedes 3', 'supersedes 4']],
    ['Supersedes 2024-01-02', []],
    ['Supersedes 3/4', []],
    ['Supersedes 1234567', []],
    ['Supersedes all', []],
    ['Superseded in May by ADR-3', ['superseded-by 3']],

    ['Updated 2024-01-02 by #3', ['amended-by 3']],

    [`Supersedes ${'x'.repeat(79)}ADR-4`, []],
    [`Supersedes something that is quite far away from here ADR-4`, ['supersedes? 4']],
    ['Partially superseded by ADR-3', ['superseded-by? 3']],
    ['Superseded by ADR-3 in part', ['superseded-by 3']],
    ['Supersedes parts of ADR-3', ['supersedes? 3']],
    ['Amends ADR-3. Supersedes ADR-4', ['amends 3', 'supersedes 4']],
    ['Amends ADR-3 and supersedes ADR-4', ['amends 3', 'supersedes 4']],
  ] as [string, string[]][])('in a status: %j', (text, expected) => {
    expect(relations(`# T\n\n## Status\n\nAccepted\n\n${text}\n`)).toEqual(expected);
  });

  it.each([
    ['Supersedes\nthe\nold\nADR-3', ['supersedes 3']],
    ['Supersedes\nthe\nvery\nold\nADR-3', []],
    ['Supersedes\n- ADR-3', []],
    ['Supersedes\n\nADR-3', []],
    ['This decision supersedes ADR-3.', ['supersedes 3']],
    ['The record was partially superseded by ADR-3.', ['superseded-by? 3']],
    ['> **Amended by ADR-3**', ['amended-by 3']],
    ['1. Supersedes ADR-3', ['supersedes 3']],
    ['It supersedes ADR-3.', []],
    ['See ADR-3', []],
    ['Requires ADR-3', []],
    ['Related to ADR-3', []],
    ['Refined in ADR-3', ['extended-by 3']],
    ['Supersedes 3', []],
  ])('in the text: %j', (text, expected) => {
    expect(relations(`# T\n\n## Context\n\n${text}\n`)).toEqual(expected);
  });

  it('are said once, in the form that says it first', () => {
    const text =
      '# T\n\n* Status: superseded by [2](0002-b.md)\n* Superseded by: [2](0002-b.md)\n\n## Context\n\nSuperseded by [2](0002-b.md)\n';
    expect(read(text).links.map(({ relation, form }) => `${relation} ${form}`)).toEqual([
      'superseded-by bullet',
    ]);
  });

  it.each([
    ['[x](0003-x.md)', ['supersedes 0003-x.md']],
    ['[x](0003-x.html)', ['supersedes 0003-x.html']],
    ['[x](0003-x)', ['supersedes 0003-x']],
    ['[x](0003-x.png)', []],
    ['[x](https://example.org/0003-x.md)', ['supersedes https://example.org/0003-x.md']],
    ['[ADR-3](https://example.org/README.md)', []],
    ['[x](https://example.org/blog)', []],
    ['N/A', []],
    ['none', []],
    ['—', []],
    ['TBD', []],
  ])('in a field: %s', (value, expected) => {
    expect(relations(`# T\n\n* Supersedes: ${value}\n`)).toEqual(expected);
  });

  it('in their own words stand alone with one link, short and without a stop', () => {
    const free = (line: string) =>
      read(`# T\n\n## Status\n\nAccepted\n\n${line}\n`).links.map(
        ({ relation, wording }) => `${relation} ${wording}`,
      );
    expect(free('Inspired by [3. X](0003-x.md)')).toEqual(['other Inspired by']);
    expect(free('* Inspired by [3. X](0003-x.md)')).toEqual(['other Inspired by']);
    expect(free('[3. X](0003-x.md)')).toEqual([]);
    expect(free('Inspired by [3. X](0003-x.md) and [4. Y](0004-y.md)')).toEqual([]);
    expect(free('Done. Inspired by [3. X](0003-x.md)')).toEqual([]);
    expect(free(`${'w'.repeat(40)} [3. X](0003-x.md)`)).toEqual([`other ${'w'.repeat(40)}`]);
    expect(free(`${'w'.repeat(41)} [3. X](0003-x.md)`)).toEqual([]);
  });
});

describe('addresses in a text', () => {
  const urls = (text: string, name?: string) => read(text, name).references.map(({ url }) => url);

  it.each([
    ['see [a](https://x.org/a)', ['https://x.org/a']],
    ['see https://x.org/a_b., and http://y.org/?q=1!', ['https://x.org/a_b', 'http://y.org/?q=1']],
    ['``[a](b.md) ` [c](d.md)`` [e](f.md)', ['f.md']],
    ['`[a](b.md)', ['b.md']],

    ['[a [b] c](d.md)', ['d.md']],
    ['[a](b.md "t") [c]( d.md )', ['b.md', 'd.md']],
    ['[a](<b c.md>)', ['b c.md']],
    ['[a](b(c)d.md)', ['b(c)d.md']],
    ['[a](b.md', []],
    ['[a](<b.md)', []],
    ['[a](b c', []],
    ['a](b.md)', []],
    ['[x]: b.md', ['b.md']],
    ['    [x]: b.md', []],
    ['[x]: <b.md>', ['b.md']],
    ['[^1]: b.md', []],
  ] as [string, string[]][])('%j', (line, expected) => {
    expect(urls(`# T\n\nOne line.\n\n${line}\n`)).toEqual(expected);
  });

  it('stand where their spans say', () => {
    const text = '# T\n\nx [a b](c.md) y https://z.org/w\n[d]: e.md\n';
    for (const { text: words, url, span, textSpan, urlSpan } of read(text).references) {
      expect(text.slice(textSpan.start, textSpan.end)).toBe(words);
      expect(text.slice(urlSpan.start, urlSpan.end)).toBe(url);
      expect(text.slice(span.start, span.end)).toContain(url);
    }
    expect(read(text).references.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '[a b](c.md)',
      'https://z.org/w',
      '[d]: e.md',
    ]);
  });
});

describe('statements at the edge', () => {
  const said = (text: string) => statementsIn(text, { start: 0, end: text.length }).map((one) => one.text);

  it('end with headings, list items, tables and blanks', () => {
    expect(said('# a\nb\n')).toEqual(['a', 'b']);
    expect(said('###### a\nb\n')).toEqual(['a', 'b']);
    expect(said('####### a\nb\n')).toEqual(['####### a b']);
    expect(said('a\n- b\nc\n\nd\n')).toEqual(['a', 'b c', 'd']);
    expect(said('a\n| b | c |\nd\n')).toEqual(['a', 'd']);
    expect(said('a\n***\nb\n')).toEqual(['a', 'b']);
  });

  it('of what follows are neutral where they call themselves so, or stand under such a heading', () => {
    const found = consequencesOf(
      read(
        '# T\n\n## Consequences\n\n* Neutral, because it is only moved\n* **Neutral:** lists stay\n* Neutrally worded lists are shown\n* It is neutral to us\n\n### Neutral Consequences\n\n* Lists are slower\n',
      ),
    );
    const texts = Object.fromEntries(
      Object.entries(found).map(([side, all]) => [side, all.map(({ text }: { text: string }) => text)]),
    );
    expect(texts).toEqual({
      positive: ['Neutrally worded lists are shown', 'It is neutral to us'],
      negative: [],
      neutral: ['Neutral, because it is only moved', '**Neutral:** lists stay', 'Lists are slower'],
    });
  });
});

it('a status beside words in its heading stands below it', () => {
  expect(read('# T\n\n## Status of things: accepted\n\nProposed\n').status?.kind).toBe('proposed');
});

it('a relation may stand on the very first line', () => {
  expect(relations('Supersedes ADR-3\n')).toEqual(['supersedes 3']);
});

it('a value that begins like a placeholder is none', () => {
  expect(readDate('dated 2024-01-02', { start: 0, end: 16 }, 'line')).toMatchObject({
    leftover: false,
    iso: '2024-01-02',
  });
});

it.each([
  ['rst', '.. note::\n\n  a\nb\n', '.. note::\n\n  a\nb\n'],
  ['asciidoc', '---- x\na\n', '---- x\na\n'],
] as const)('what only looks like code of %s stays', (syntax, text, expected) => {
  expect(withoutCode(text, syntax)).toBe(expected);
});
