import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/adr/record.ts';
import { linkTarget, pathOf } from '../../src/adr/relations.ts';
import {
  consequencesOf,
  reasonsIn,
  reversibilityOf,
  revisitOf,
  statementsIn,
  tradeOffOf,
} from '../../src/adr/statements.ts';
import { readStatus } from '../../src/adr/status.ts';
import { fieldRole, sectionRole } from '../../src/adr/wording.ts';
import type { StatusKind, TextLink } from '../../src/model/adr.ts';
import { Source } from '../../src/model/source.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';

const read = (text: string, name = 'docs/adr/0003-t.md') =>
  readRecord(
    new Source(name, text, name.endsWith('.yaml') ? 'yaml' : 'markdown'),
    name.endsWith('.yaml') ? parseYamlTree(text).tree : undefined,
  );

describe('the words of a status', () => {
  it.each<[string, StatusKind, string]>([
    ['Accepted', 'accepted', 'Accepted'],
    ['  **Accepted**', 'accepted', 'Accepted'],
    ['2024-01-02: accepted', 'accepted', 'accepted'],
    [':white_check_mark: accepted', 'accepted', 'accepted'],
    ['&nbsp; accepted', 'accepted', 'accepted'],
    ['v1.2 accepted', 'accepted', 'accepted'],
    ['Accepted, superseded by ADR-12', 'superseded', 'Accepted'],
    ['Accepted, superseded in part by ADR-12', 'accepted', 'Accepted'],
    ['Accepted, amended by ADR-12', 'accepted', 'Accepted'],
    ['Accepted\nsuperseded by ADR-12', 'accepted', 'Accepted'],
    ['Superseded in part', 'accepted', 'Superseded'],
    ['Partially superseded by ADR-12', 'accepted', 'superseded'],
    ['superseded by ADR-12', 'superseded', 'superseded'],
    ['Acceptedness', 'other', 'Acceptedness'],
    ['  quite new  ', 'other', 'quite new'],
  ])('%j are %s', (text, kind, word) => {
    const status = readStatus(text, { start: 10, end: 10 + text.length }, 'line');
    expect(status).toMatchObject({ kind, text, form: 'line', leftover: false });
    expect(text.slice(status.word.start - 10, status.word.end - 10).toLowerCase()).toContain(
      word.toLowerCase(),
    );
  });

  it.each([
    '{status}',
    '[state]',
    '"<status>"',
    'proposed | accepted | rejected',
    'proposed / accepted / rejected',
    '{proposed | accepted}',
    '[draft | accepted]',
  ])('%j are a template’s, not chosen yet', (text) => {
    expect(readStatus(text, { start: 0, end: text.length }, 'line').leftover).toBe(true);
  });

  it.each(['proposed | accepted', 'accepted | by all | of us', '{accepted}', 'accepted'])(
    '%j are chosen',
    (text) => {
      expect(readStatus(text, { start: 0, end: text.length }, 'line').leftover).toBe(false);
    },
  );
});

describe('a heading', () => {
  it.each([
    ['Status', 'status'],
    ['3. **Status**:', 'status'],
    ['✨ Context', 'context'],
    ['Decision Outcome: use Redis', 'decision'],
    ['Consequences (expected)', 'consequences'],
    ['Consequences of the decision', 'consequences'],
    ['Consequences – later', 'consequences'],
    ['Context and Problem Statement', 'context'],
    ['The Decision', 'decision'],
    ['Our Context', 'context'],
    ['Possible Options', 'options'],
    ['Consequences we like', undefined],
    ['Contextual help', undefined],
    ['Weather', undefined],
  ])('%j has the role %s', (heading, role) => {
    expect(sectionRole(heading)).toBe(role);
  });

  it('or a key is known in any case, with blanks or dashes', () => {
    expect(
      ['Status', ' STATUS ', 'superseded-by', 'Superseded_By', 'decision makers'].map(fieldRole),
    ).toEqual(['status', 'status', 'superseded-by', 'superseded-by', 'people']);
    expect(fieldRole('statuses')).toBeUndefined();
  });
});

describe('what a sentence says', () => {
  const body = (sentence: string) => read(`# T\n\n## Decision\n\nUse it. ${sentence} Done.\n`);
  const texts = (statements: readonly { text: string }[]) => statements.map(({ text }) => text);

  it.each([
    'We know the trade-off.',
    'There are tradeoffs.',
    'We accept that lists are old.',
    'We accepted up to 3 s.',
    'Old lists in exchange for speed.',
    'Old lists in return for speed.',
    'Fast at the cost of memory.',
    'It gives up order.',
    'We sacrifice order.',
    'Old lists we can live with.',
    'We gained speed for memory.',
    'Das nehmen wir in Kauf.',
  ])('of what was given up: %s', (sentence) => {
    expect(texts(tradeOffOf(body(sentence)))).toEqual([sentence]);
  });

  it.each([
    'This is irreversible.',
    'Reversing this takes a day.',
    'We can roll back.',
    'A rollback is a flag.',
    'A flag can undo it.',
    'Migrating away takes weeks.',
    'We can switch back.',
    'A one-way door.',
    'It is a two-way door.',
    'It is costly to replace.',
    'Hard to revert.',
  ])('of how to go back: %s', (sentence) => {
    expect(texts(reversibilityOf(body(sentence)))).toEqual([sentence]);
  });

  it.each([
    'Revisit in May.',
    'Then reconsider.',
    'We re-evaluate then.',
    'Reevaluate each year.',
    'Review this next year.',
    'Review after the launch.',
    'Once load exceeds 2k/s.',
    'When the table grows.',
    'If there are more than 3 teams.',
    'Until it is over 5 GB.',
  ])('of when to think again: %s', (sentence) => {
    expect(texts(revisitOf(body(sentence)))).toEqual([sentence]);
  });

  it.each([
    'It is fast because it is small.',
    'Since it is small.',
    'Kept small so that it is fast.',
    'Small in order to be fast.',
    'Fast due to its size.',
    'Taken as it is small.',
    'Small to keep it fast.',
    'Schnell, weil es klein ist.',
  ])('of why: %s', (sentence) => {
    expect(reasonsIn([{ text: sentence, span: { start: 0, end: 1 } }])).toHaveLength(1);
  });

  it.each([
    'Lists are shown.',
    'A trader off duty.',
    'We acceptance-test it.',
    'Undoubtedly good.',
    'The reviewer agrees.',
    'Sincerely yours.',
    'Once upon a time.',
  ])('is not read into: %s', (sentence) => {
    const record = body(sentence);
    const all = [tradeOffOf, reversibilityOf, revisitOf].flatMap((of) => texts(of(record)));
    expect([...all, ...texts(reasonsIn([{ text: sentence, span: { start: 0, end: 1 } }]))]).toEqual([]);
  });

  it.each([
    ['It is slower.', 'negative'],
    ['There is a risk.', 'negative'],
    ['One more service.', 'negative'],
    ['More work for us.', 'negative'],
    ['Lists can be stale.', 'negative'],
    ['We must now watch it.', 'negative'],
    ['It needs to be run.', 'negative'],
    ['Writes can no longer be joined.', 'negative'],
    ["It can't be joined.", 'negative'],
    ['However, it is new.', 'negative'],
    ['Higher price.', 'negative'],
    ['Good, because costs fall.', 'positive'],
    ['Lists are fast.', 'positive'],
    ['We are closer.', 'positive'],
  ])('of what follows: %s is %s', (sentence, side) => {
    const found = consequencesOf(read(`# T\n\n## Consequences\n\n${sentence}\n`));
    expect([texts(found.positive), texts(found.negative), texts(found.neutral)]).toEqual(
      side === 'positive' ? [[sentence], [], []] : [[], [sentence], []],
    );
  });

  it.each([
    ['Negative Consequences', 'negative'],
    ['Risks', 'negative'],
    ['Consequences: drawbacks', 'negative'],
    ['Positive Consequences', 'positive'],
    ['Consequences and benefits', 'positive'],
  ])('under the heading %s takes its side', (heading, side) => {
    const positive = side === 'positive';
    // What it says alone would be the other side's.
    const sentence = positive ? 'The risk is there.' : 'Lists are fast.';
    const found = consequencesOf(read(`# T\n\n## ${heading}\n\n* ${sentence}\n* Good:\n* negative: []\n`));
    expect([texts(found.positive), texts(found.negative)]).toEqual(
      positive ? [[sentence], []] : [[], [sentence]],
    );
  });

  it('ends with its point, exclamation or question mark, and stands in one block', () => {
    const text = 'A 1.5 times. "B?" C!) D:\ne\n\nf\n10) g\n+ h\n> i\n  ## j\nk\n| l |\nm\n* \n***\n';
    const found = statementsIn(text, { start: 0, end: text.length });
    expect(texts(found)).toEqual(['A 1.5 times.', '"B?"', 'C!)', 'D: e', 'f', 'g', 'h', 'i', 'j', 'k', 'm']);
    for (const one of found)
      expect(text.slice(one.span.start, one.span.end).replace(/\s+/g, ' ')).toBe(one.text);
  });
});

describe('a record of YAML', () => {
  it('has its keys as sections, and each side of its consequences', () => {
    const text =
      'sdx: adr/v1\ntitle: T\nstatus: accepted\nrevisitWhen: [x]\ntradeOff: y\nconsequences:\n  negative: [b]\n  positive: [a]\ncontext:\n';
    const record = read(text, '0001-t.yaml');
    expect(
      record.sections.map(({ level, text: words, role, body }) => [
        level,
        words,
        role,
        text.slice(body.start, body.end).trim(),
      ]),
    ).toEqual([
      [2, 'sdx', undefined, 'adr/v1'],
      [2, 'title', undefined, 'T'],
      [2, 'status', undefined, 'accepted'],
      [2, 'revisit when', 'revisit', '[x]'],
      [2, 'trade off', 'trade-off', 'y'],
      [2, 'consequences', 'consequences', 'negative: [b]\n  positive: [a]'],
      [3, 'negative consequences', 'consequences', '[b]'],
      [3, 'positive consequences', 'consequences', '[a]'],
      [2, 'context', 'context', ''],
    ]);
    expect(record.status?.form).toBe('yaml');
    expect(record.frontMatter).toBeUndefined();
  });

  it('has the reasons of each option by side, where they stand', () => {
    const text =
      'options:\n  - Nothing\n  - name: Redis\n    good: [fast, ""]\n    bad: one more service\n    because: [dear, new]\n';
    const { options } = read(text, '0001-t.yaml');
    const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(options.map(({ name, span, good, bad, words }) => [name, said(span), good, bad, words])).toEqual([
      ['Nothing', 'Nothing', 0, 0, 0],
      ['Redis', 'Redis', 1, 3, 6],
    ]);
    expect(options[1]?.reasons.map(({ side, span }) => `${side} ${said(span)}`)).toEqual([
      'good fast',
      'bad one more service',
      'bad dear',
      'bad new',
    ]);
    expect(read('options: none\n', '0001-t.yaml').options).toEqual([]);
  });
});

describe('the target of a link', () => {
  const at = { start: 0, end: 0 };
  const link = (text: string, url: string): TextLink => ({ text, url, span: at, textSpan: at, urlSpan: at });

  it.each([
    ['ADR-0012', 'x.md', 12],
    ['see MADR 7', 'x.md', 7],
    ['team-ADR_3: T', 'x.md', 3],
    ['#5', 'x.md', 5],
    ['12. T', 'x.md', 12],
    ['T', '0007-x.md', 7],
    ['T', '../a/0007-x.md?raw=1#top', 7],
    ['3rd try', '0007-x.md', 7],
    ['ADR-1234567', '0007-x.md', 7],
    ['T', 'x.md', undefined],
  ])('%s to %s is %s', (text, url, number) => {
    expect(linkTarget(link(text, url))).toEqual({ text, url, ...(number === undefined ? {} : { number }) });
  });

  it('has a path without query, fragment and escapes', () => {
    expect(['a%20b.md#c', 'a.md?x#y', 'a%ZZ.md', '#x'].map(pathOf)).toEqual([
      'a b.md',
      'a.md',
      'a%ZZ.md',
      '',
    ]);
  });
});
