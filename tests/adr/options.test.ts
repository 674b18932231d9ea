import { describe, expect, it } from 'vitest';
import { argumentSide, itemsIn, namesOption, wordCount } from '../../src/adr/options.ts';
import { readRecord } from '../../src/adr/record.ts';
import type { RecordSyntax } from '../../src/model/adr.ts';
import { Source } from '../../src/model/source.ts';

/** Each option with the reasons that are found for it, against it, and without a side, as they are written. */
function options(text: string, name = 'docs/adr/0003-t.md') {
  const record = readRecord(new Source(name, text, 'markdown'));
  return record.options.map((option) => {
    expect(text.slice(option.span.start, option.span.end)).toContain(option.name.split(' ')[0]);
    expect(option.good).toBe(option.reasons.filter(({ side }) => side === 'good').length);
    expect(option.bad).toBe(option.reasons.filter(({ side }) => side === 'bad').length);
    const reasons = option.reasons.map(({ side, span }) => {
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
      return `${side === undefined ? '' : `${side}: `}${words}`;
    });
    return [option.name, ...reasons];
  });
}

const listed = (...lines: readonly string[]): string =>
  `# T\n\n## Considered Options\n\n${lines.join('\n')}\n`;

describe('an option of a list', () => {
  it.each([
    ['* Redis', ['Redis']],
    ['* Redis: fast', ['Redis', 'fast']],
    ['* Redis; fast', ['Redis', 'fast']],
    ['* Redis - fast', ['Redis', 'fast']],
    ['* Redis – fast', ['Redis', 'fast']],
    ['* Redis — fast', ['Redis', 'fast']],
    ['* Redis, as it is fast', ['Redis', 'as it is fast']],
    ['* Redis. It is fast.', ['Redis', 'It is fast.']],
    ['* Redis because it is fast', ['Redis', 'because it is fast']],
    ['* Redis 7.2', ['Redis 7.2']],
    ['* Redis-like:x', ['Redis-like:x']],
    ['* **Redis**: _fast_', ['Redis', 'fast_']],
    ['* `Redis`', ['Redis']],
    ['* [x] Redis', ['Redis']],
    ['* Redis\n  and it is fast', ['Redis', 'and it is fast']],
    [
      '* Redis\n  * good, as it is fast\n  * bad, as it is new\n  * one more',
      ['Redis', 'good: good, as it is fast', 'bad: bad, as it is new', 'one more'],
    ],
    ['* Redis: known\n  * pro: fast', ['Redis', 'known', 'good: pro: fast']],
  ])('%j', (item, expected) => {
    expect(options(listed(item, '* Nothing'))).toEqual([expected, ['Nothing']]);
  });

  it('is one however often it is listed, and has a name', () => {
    expect(options(listed('* A', '* a', '* **A**', '* [A](a.md)', '* ', '* B'))).toEqual([['A'], ['B']]);
  });

  it('may be indented as all are, with tabs too', () => {
    expect(options(listed('  - A', '    - x', '  - B'))).toEqual([['A', 'x'], ['B']]);
    expect(options(listed('- A', '\t- x', '- B'))).toEqual([['A', 'x'], ['B']]);
    expect(options(listed('1. A', '2) B', '10. C'))).toEqual([['A'], ['B'], ['C']]);
  });
});

describe('options elsewhere', () => {
  it('are headings below, two of them, or one where less is listed', () => {
    expect(options(listed('### A', '', '### B', '', '* good: x'))).toEqual([['A'], ['B', 'good: good: x']]);
    expect(options(listed('* X', '', '### A', '', 'Fast.'))).toEqual([['A', 'Fast.']]);
    expect(options(listed('* X', '* Y', '', '### A', '', 'Fast.'))).toEqual([['X'], ['Y']]);
    expect(options(listed('* X', '* Y', '', '### A', '', '### B'))).toEqual([['A'], ['B']]);
    expect(options(listed('### A', '', '#### Why', '', 'x', '', '### B'))).toEqual([
      ['A', '#### Why x'],
      ['B'],
    ]);
  });

  it('are bold paragraphs where those are more', () => {
    expect(options(listed('**Ay**', '', '__Bee__ fast'))).toEqual([['Ay'], ['Bee', 'fast']]);
    expect(options(listed('* X', '', '**Ay** x', '', '**Bee** y'))).toEqual([
      ['Ay', 'x'],
      ['Bee', 'y'],
    ]);
    expect(options(listed('* X', '* Y', '', '**Ay** x', '', '**Bee** y', '', '**Cee** z'))).toHaveLength(2);
    expect(options(listed('    **Ay** code', '', '    **Bee** code'))).toEqual([]);
    expect(options(listed('**Ay', '', 'Bee**'))).toEqual([]);
  });

  it.each([
    ['## Option 1: A\n\nfast\n\n## Option 2: B\n', ['Option 1: A', 'Option 2: B']],
    ['## Alternative #1\n\n## Alternative #2\n', ['Alternative #1', 'Alternative #2']],
    ['## Option A\n\n## option e\n', ['Option A', 'option e']],
    ['## Option Ab\n\n## Option f\n', []],
    ['## Optional 1\n\n## An option 2\n', []],
  ])('are numbered sections: %j', (sections, expected) => {
    expect(options(`# T\n\n${sections}`).map(([name]) => name)).toEqual(expected);
    // As many as are listed are no more than those.
    if (expected.length === 2)
      expect(options(`${listed('* X', '* Y')}\n${sections}`).map(([name]) => name)).toEqual(['X', 'Y']);
  });

  it('are told more of under their pros and cons, by the same name or a longer one', () => {
    const details =
      '\n## Pros and Cons of the Options\n\n### Redis, the cache\n\n* Good, because fast\n\n### postgres\n\n* Bad, because slow\n';
    expect(options(listed('* Redis: known', '* Postgres', '* Redistribution') + details)).toEqual([
      ['Redis', 'known', 'good: Good, because fast'],
      ['Postgres', 'bad: Bad, because slow'],
      ['Redistribution'],
    ]);
    // Where more stand there, those are the options.
    expect(options(listed('* Redis') + details).map(([name]) => name)).toEqual([
      'Redis, the cache',
      'postgres',
    ]);
  });
});

describe('an argument', () => {
  it.each([
    ['Good, because fast', 'good'],
    ['**Pro:** fast', 'good'],
    ['✅ fast', 'good'],
    ['+ fast', 'good'],
    ['Con: slow', 'bad'],
    ['_Bad:_ slow', 'bad'],
    ['❌ slow', 'bad'],
    ['`bad` slow', 'bad'],
    ['Because it is slow', 'bad'],
    ['Goodness', undefined],
    ['It is good', undefined],
    ['Neutral, because', undefined],
    ['', undefined],
  ])('%j is %s', (text, side) => {
    expect(argumentSide(text)).toBe(side);
  });
});

describe('list items', () => {
  it.each<[RecordSyntax, string, readonly (readonly [number, string])[]]>([
    [
      'markdown',
      '- a\n  * b\n\t+ c\n1. d\n10) e\n• f\n',
      [
        [0, 'a'],
        [2, 'b'],
        [4, 'c'],
        [0, 'd'],
        [0, 'e'],
        [0, 'f'],
      ],
    ],
    [
      'markdown',
      '-a\n*b*\n1.c\n1234. d\n- [ ] e\n- [X] f\n-\n',
      [
        [0, 'e'],
        [0, 'f'],
      ],
    ],
    [
      'asciidoc',
      '* a\n** b\n. c\n... d\n1. e\n- f\n****** g\n',
      [
        [1, 'a'],
        [2, 'b'],
        [1, 'c'],
        [3, 'd'],
        [2, 'e'],
        [1, 'f'],
      ],
    ],
    ['rst', '* a\n.. b\n', [[0, 'a']]],
  ])('of %s %j', (syntax, text, expected) => {
    const items = itemsIn(`xx${text}`, { start: 2, end: text.length + 2 }, syntax);
    expect(items.map(({ indent, text: words }) => [indent, words])).toEqual(expected);
    for (const { text: words, span } of items) expect(`xx${text}`.slice(span.start, span.end)).toBe(words);
  });
});

it('words are letters and digits, whatever stands around them', () => {
  expect(['', ' - ', 'one', '**two** words', "it's 3.5 µs", '캐시 사용'].map(wordCount)).toEqual([
    0, 0, 1, 2, 5, 2,
  ]);
});

it.each([
  ['We take Redis.', 'Redis', 8],
  ['We take *Redis Cluster*', 'redis cluster', 8],
  ['We take [Redis](r.md), now', 'Redis', 8],
  ['Redis-like', 'redis like', 0],
  ['We take Redistribution', 'Redis', -1],
  ['anything', '', -1],
  ['anything', '***', -1],
])('%j names %j at %i', (sentence, option, at) => {
  expect(namesOption(sentence, option)).toBe(at);
});
