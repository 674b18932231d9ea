import { describe, expect, it } from 'vitest';
import { recordDocument } from '../../src/adr/document.ts';
import { lineEnding, linesOf, withoutCode } from '../../src/adr/lines.ts';
import { readRecord } from '../../src/adr/record.ts';
import {
  consequencesOf,
  reversibilityOf,
  revisitOf,
  statementsIn,
  tradeOffOf,
} from '../../src/adr/statements.ts';
import { Source } from '../../src/model/source.ts';
import { toValue } from '../../src/model/tree.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';

const read = (text: string, name = 'docs/adr/0003-t.md') => {
  const yaml = name.endsWith('.yaml');
  return readRecord(
    new Source(name, text, yaml ? 'yaml' : 'markdown'),
    yaml ? parseYamlTree(text).tree : undefined,
  );
};
const document = (text: string, name?: string) =>
  toValue(
    recordDocument(read(text, name), name?.endsWith('.yaml') ? parseYamlTree(text).tree : undefined),
  ) as Record<string, unknown>;

describe('lines', () => {
  it('end in any way, and the most common way is the text’s', () => {
    expect(linesOf('a\r\nb\nc\rd').map(({ text, start, end }) => [text, start, end])).toEqual([
      ['a', 0, 1],
      ['b', 3, 4],
      ['c', 5, 6],
      ['d', 7, 8],
    ]);
    expect([
      lineEnding(''),
      lineEnding('a\rb\rc\n'),
      lineEnding('a\r\nb\n'),
      lineEnding('a\r\nb\r\nc\n'),
    ]).toEqual(['\n', '\r', '\n', '\r\n']);
  });

  it.each([
    ['a\n```\nb\n```\nc', 'a\n   \n \n   \nc'],
    ['~~~~\nb\n~~~\nb\n~~~~\nc', '    \n \n   \n \n    \nc'],
    ['```js\nb', '     \n '],
    ['``` x ``` y', '``` x ``` y'],
    ['> ```\n> b\n> ```\nc', '     \n   \n     \nc'],
    ['a <!-- b --> c <!-- d\ne --> f', 'a            c       \n      f'],
    ['<!--> a <!---> b', '      a        b'],
    ['<!--\n```\n-->\na', '    \n   \n   \na'],
  ])('of Markdown %j leave out code and comments', (text, expected) => {
    expect(withoutCode(text, 'markdown')).toBe(expected);
  });

  it('of AsciiDoc and reStructuredText do too', () => {
    expect(withoutCode('a\n----\nb\n----\n// c\nd', 'asciidoc')).toBe('a\n    \n \n    \n    \nd');
    expect(withoutCode('a::\n\n  b\n\nc\n.. code:: x\n\n  d\ne', 'rst')).toBe(
      'a::\n\n   \n\nc\n           \n\n   \ne',
    );
    expect(withoutCode('.. a comment\n.. _target: x\n', 'rst')).toBe('            \n.. _target: x\n');
    expect(withoutCode('a: 1 # ```', 'yaml')).toBe('a: 1 # ```');
  });
});

describe('headings', () => {
  const headings = (text: string, name?: string) =>
    read(text, name).sections.map(({ level, text: words }) => `${level} ${words}`);

  it.each<[string, string[]]>([
    ['# A\n## B ##\n###  C#\n#D\n####### E\n', ['1 A', '2 B', '3 C#']],
    ['A\n=\n\nB\n---\n\n- c\n---\n\nd\ne\n---\n', ['1 A', '2 B']],
    ['    # code\n\n   # A\n', ['1 A']],
    ['---\nstatus: a\n---\n# A\n', ['1 A']],
  ])('of Markdown %j', (text, expected) => {
    expect(headings(text)).toEqual(expected);
  });

  it('of AsciiDoc and reStructuredText', () => {
    expect(headings('= A\n\n== B ==\n\n# C\n', '0001-a.adoc')).toEqual(['1 A', '2 B', '1 C']);
    expect(
      headings('=====\nTitle\n=====\n\nA\n-\n\nBee\n---\n\nSee\n~~~\n\nDee\n---\n', '0001-a.rst'),
    ).toEqual(['1 Title', '2 Bee', '3 See', '2 Dee']);
  });

  it('hold what stands under them, up to the next of their level', () => {
    const text = '# A\n\none\n\n## B\n\ntwo\n\n## C\n\nthree\n';
    const bodies = read(text).sections.map(({ body }) => text.slice(body.start, body.end).trim());
    expect(bodies).toEqual(['one\n\n## B\n\ntwo\n\n## C\n\nthree', 'two', 'three']);
  });
});

describe('front matter and fields', () => {
  const fields = (text: string, name?: string) =>
    read(text, name).fields.map(({ role, form, text: value }) => `${form} ${role}: ${value}`);

  it.each<[string, string[]]>([
    [
      '---\nstatus: accepted # by all\ndate: "2024-01-02" # x\n...\n# T\n',
      ['front-matter status: accepted', 'front-matter date: 2024-01-02'],
    ],
    ['+++\nstatus = "accepted"\n+++\n# T\n', ['front-matter status: accepted']],
    ['\n\n---\nstatus: accepted\n---\n# T\n', ['front-matter status: accepted']],
    [
      '<!-- licence\nof two lines -->\n\n---\nstatus: accepted\n---\n# T\n',
      ['front-matter status: accepted'],
    ],
    [
      '---\nstatus:\n  accepted\ndeciders:\n  - Ada\n  - Grace\n---\n',
      ['front-matter status: accepted', 'front-matter people: - Ada\n  - Grace'],
    ],
    [
      '---\n"status": \'on hold\'\nstatus : x\nurl:http\n---\n',
      ['front-matter status: on hold', 'front-matter status: x'],
    ],
    ['---\nstatus: accepted\n', ['line status: accepted']],
    [
      '# T\n\n1. Status: accepted\n> Date: 2024-01-02\n',
      ['bullet status: accepted', 'line date: 2024-01-02'],
    ],
    [
      '# T\n\n**Status** – accepted<br>\n__Date__ 2024-01-02\\\n',
      ['bold status: accepted', 'bold date: 2024-01-02'],
    ],
    [
      '# T\n\n**Status**\naccepted\n\n**Date:**\n\n2024-01-02\n',
      ['line status: accepted', 'line date: 2024-01-02'],
    ],
    ['# T\n\nStatus (of the decision): accepted\n', ['line status: accepted']],
    ['# T\n\nA sentence. Status: none\n', []],
    [
      '# T\n\n| **Status** | Date |\n|---|---|\n| *Draft* | 2024-01-02 |\n',
      ['column status: Draft', 'column date: 2024-01-02'],
    ],
    [
      '# T\n\n| Status: | Draft \\| open |\n| Date | x |\n',
      ['table status: Draft \\| open', 'table date: x'],
    ],
    ['---\ntags: a\n---\nStatus: accepted\n', ['front-matter tags: a', 'line status: accepted']],
    // The text of a section is no header.
    ['# T\n\n## Context\n\n* Status: accepted\n', []],
    ['# T\n\n## Metadata\n\n* Status: accepted\n\n## Context\n', ['bullet status: accepted']],
  ])('%j', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  it('of AsciiDoc stand in attributes and tables, of reStructuredText in field lists', () => {
    expect(fields('= T\n:status: accepted\n:author: Ada\n', '0001-t.adoc')).toContain(
      'attribute status: accepted',
    );
    expect(fields('= T\n\n|===\n|Status\n|Draft\n|===\n', '0001-t.adoc')).toEqual(['table status: Draft']);
    expect(fields('T\n===\n\n:Status: accepted\n', '0001-t.rst')).toEqual(['field status: accepted']);
    expect(fields('# T\n\n:status: accepted\n')).toEqual([]);
  });
});

describe('a date', () => {
  it('stands under its heading, right below it or after a blank line', () => {
    for (const gap of ['', '\n']) {
      expect(read(`# T\n\n## Date\n${gap}2 March 2024\n`).date?.iso).toBe('2024-03-02');
    }
    expect(read('# T\n\n2024-03-02\n').date).toMatchObject({ iso: '2024-03-02', form: 'line' });
    expect(read('# T\n\n## Status\n\nAccepted on 2024-03-02\n').date?.iso).toBe('2024-03-02');
    expect(read('# T\n\n## Context\n\n2024-03-02\n').date).toBeUndefined();
  });
});

describe('links', () => {
  const links = (text: string, name?: string) =>
    read(text, name).references.map(({ text: words, url }) => `${words} -> ${url}`);

  it.each<[string, string[]]>([
    ['[a](b.md) `[c](d.md)` [e](<f g.md> "t") ![h](i.png)\n', ['a -> b.md', 'e -> f g.md', 'h -> i.png']],
    ['[a][x] and [x]\n\n[x]: y.md\n', ['x -> y.md']],
    [
      'see https://example.org/a. <https://example.org/b>\n',
      ['https://example.org/a -> https://example.org/a', 'https://example.org/b -> https://example.org/b'],
    ],
    ['[a](b(c).md)\n', ['a -> b(c).md']],
  ])('of Markdown %j', (text, expected) => {
    expect(links(`# T\n\n${text}`).sort()).toEqual([...expected].sort());
  });

  it('of AsciiDoc and reStructuredText', () => {
    expect(links('= T\n\nxref:a.adoc[A] link:b.adoc[B] <<c.adoc,C>> <<d>>\n', '0001-t.adoc')).toEqual([
      'A -> a.adoc',
      'B -> b.adoc',
      'C -> c.adoc',
      ' -> d',
    ]);
    const whole = (text: string, name: string) =>
      read(text, name).references.map(({ span }) => text.slice(span.start, span.end));
    expect(whole('= T\n\nx xref:a.adoc[A] link:b.adoc[B] <<c.adoc,C>> <<d>> y\n', '0001-t.adoc')).toEqual([
      'xref:a.adoc[A]',
      'link:b.adoc[B]',
      '<<c.adoc,C>>',
      '<<d>>',
    ]);
    expect(whole('T\n===\n\nx `A <a.rst>`_ and :doc:`B <b>` y\n', '0001-t.rst')).toEqual([
      '`A <a.rst>`_',
      ':doc:`B <b>`',
    ]);
    expect(links('T\n===\n\n`A <a.rst>`_ and :doc:`B <b>`\n', '0001-t.rst')).toEqual([
      'A -> a.rst',
      'B -> b',
    ]);
  });
});

describe('options', () => {
  const options = (text: string, name?: string) =>
    read(text, name).options.map(
      ({ name: option, good, bad, words }) => `${option} +${good} -${bad} ${words}`,
    );

  it.each<[string, string[]]>([
    ['## Considered Options\n\n* A\n  * nested\n* B: too slow for us\n', ['A +0 -0 1', 'B +0 -0 4']],
    ['## Options\n\n1. A\n2. [B](b.md) - slow\n', ['A +0 -0 0', '[B](b.md) +0 -0 1']],
    ['## Options\n\n### A\n\n* Good, because x\n* Con: y\n* z\n\n### B\n', ['A +1 -1 6', 'B +0 -0 0']],
    [
      '## Considered Options\n\n* A\n* B\n\n## Pros and Cons of the Options\n\n### A\n\n* Good, because x\n\n### B, the other\n\n* Bad, because y\n',
      ['A +1 -0 3', 'B +0 -1 3'],
    ],
    ['## Pros and Cons of the Options\n\n### A\n\n### B\n\n### <!-- third -->\n', ['A +0 -0 0', 'B +0 -0 0']],
    ['## Alternatives\n\n**Ay**: slow\n\n**Bee** fast\n', ['Ay +0 -0 1', 'Bee +0 -0 1']],
    ['## Option 1: A\n\nx\n\n## Option 2: B\n\ny\n', ['Option 1: A +0 -0 1', 'Option 2: B +0 -0 1']],
    ['## Considered Options\n\n* A\n* A\n* \n', ['A +0 -0 0']],
    ['## Options\n\n**These two** were seen:\n\n* A\n', ['A +0 -0 0']],
  ])('of %j', (text, expected) => {
    expect(options(`# T\n\n${text}`)).toEqual(expected);
  });

  it('of AsciiDoc and YAML', () => {
    expect(options('= T\n\n== Considered Options\n\n* A\n** slow\n. B\n', '0001-t.adoc')).toEqual([
      'A +0 -0 1',
      'B +0 -0 0',
    ]);
    expect(
      options(
        'sdx: adr/v1\ntitle: T\noptions:\n  - A\n  - { name: B, good: fast, bad: [dear, new], because: dear now }\n',
        '0001-t.yaml',
      ),
    ).toEqual(['A +0 -0 0', 'B +1 -3 5']);
  });
});

describe('statements', () => {
  it('are sentences, wrapped lines joined, with exact places', () => {
    const text =
      'One is here. Two goes\n  on! (Three.)\n\n* Four: v1.2 is out\n* [x] Five\n\n> Six\n\n| no | table |\n\n---\n';
    const found = statementsIn(text, { start: 0, end: text.length });
    expect(found.map((one) => one.text)).toEqual([
      'One is here.',
      'Two goes on!',
      '(Three.)',
      'Four: v1.2 is out',
      'Five',
      'Six',
    ]);
    for (const { text: words, span } of found)
      expect(text.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(words);
  });

  it('take sides: by what they call themselves, by their heading, by whether they speak of a cost', () => {
    const { positive, negative } = consequencesOf(
      read(
        '# T\n\n## Consequences\n\nLists are fast. One more service to run.\n\n* Good, because it is cheap to maintain\n* Bad:\n\n### Negative Consequences\n\n* Lists load twice\n\n### Positive Consequences\n\n* The risk is smaller\n',
      ),
    );
    expect(positive.map(({ text }) => text)).toEqual([
      'Lists are fast.',
      'Good, because it is cheap to maintain',
      'The risk is smaller',
    ]);
    expect(negative.map(({ text }) => text)).toEqual(['One more service to run.', 'Lists load twice']);
  });

  it('say what was given up, how to go back and when to think again, under a heading or in a sentence', () => {
    const told = read(
      '# We accept that\n\n## Decision\n\nUse it. We accept stale lists in exchange for speed. It is easy to undo. Revisit when load exceeds 2k/s.\n',
    );
    expect(tradeOffOf(told).map(({ text }) => text)).toEqual([
      'We accept stale lists in exchange for speed.',
    ]);
    expect(reversibilityOf(told).map(({ text }) => text)).toEqual(['It is easy to undo.']);
    expect(revisitOf(told).map(({ text }) => text)).toEqual(['Revisit when load exceeds 2k/s.']);
    const headed = read(
      '# T\n\n## Trade-off accepted\n\nThis for that.\n\n## Reversibility\n\nHard.\n\n## Revisit when\n\nNever.\n',
    );
    expect([tradeOffOf, reversibilityOf, revisitOf].map((of) => of(headed).map(({ text }) => text))).toEqual([
      ['This for that.'],
      ['Hard.'],
      ['Never.'],
    ]);
  });
});

describe('a record as data', () => {
  const MARKDOWN =
    '---\nscenario: cache\nstatus: accepted\ndate: 2024-01-02\ndecision-makers: [Ada]\n---\n# Use Redis\n\n## Context\n\nSlow. Very slow.\n\n## Decision Drivers\n\n* Speed\n\n## Considered Options\n\n* Redis: fast\n* Nothing\n\n## Decision Outcome\n\nChosen option: "Redis", because it is fast.\n\n### Consequences\n\n* Good, because fast\n* Bad, because one more service\n\n## More Information\n\nNone.\n';

  it('has each text as a list of sentences', () => {
    expect(document(MARKDOWN)).toEqual({
      title: 'Use Redis',
      scenario: 'cache',
      status: 'accepted',
      date: '2024-01-02',
      deciders: ['[Ada]'],
      context: ['Slow.', 'Very slow.'],
      drivers: ['Speed'],
      options: [{ name: 'Redis', chosen: true, because: ['fast'] }, { name: 'Nothing' }],
      decision: {
        chosen: ['Chosen option: "Redis", because it is fast.'],
        because: ['Chosen option: "Redis", because it is fast.'],
      },
      consequences: { positive: ['Good, because fast'], negative: ['Bad, because one more service'] },
      notes: ['None.'],
    });
  });

  it('names its scenario wherever that stands in its front matter', () => {
    const scenario = (matter: string) => document(`---\n${matter}\n---\n# T\n`)['scenario'];
    expect(scenario('status: accepted\nscenario: cache')).toBe('cache');
    expect(scenario("scenario: 'cache-aside'")).toBe('cache-aside');
    expect(scenario('no-scenario: cache')).toBeUndefined();
  });

  it('has of a YAML record what it says, in the same shape', () => {
    expect(
      document(
        'sdx: adr/v1\ntitle: Use Redis\nstatus: approved\ncontext: Slow. Very slow.\noptions:\n  - { name: Redis, good: fast }\n  - Nothing\ndecision: { chosen: Redis, because: "" }\nconsequences:\n  negative: [dear, "", slow]\nrevisitWhen: [Never]\n',
        '0001-t.yaml',
      ),
    ).toEqual({
      sdx: 'adr/v1',
      title: 'Use Redis',
      status: 'accepted',
      context: ['Slow.', 'Very slow.'],
      options: [{ name: 'Redis', chosen: true, good: ['fast'] }, { name: 'Nothing' }],
      decision: { chosen: ['Redis'] },
      consequences: { negative: ['dear', 'slow'] },
      revisitWhen: ['Never'],
    });
  });

  it('chooses the option that the decision names first, and of two names at one place the longer', () => {
    const chosen = (decision: string, ...names: string[]) =>
      (
        document(
          `# T\n\n## Options\n\n${names.map((n) => `* ${n}`).join('\n')}\n\n## Decision\n\n${decision}\n`,
        )['options'] as {
          name: string;
          chosen?: true;
        }[]
      )
        .filter((one) => one.chosen)
        .map(({ name }) => name);
    expect(chosen('We take B and not A.', 'A', 'B')).toEqual(['B']);
    expect(chosen('We take Redis Cluster.', 'Redis', 'Redis Cluster')).toEqual(['Redis Cluster']);
    expect(chosen('First. Then A. Third.', 'A', 'B')).toEqual(['A']);
    expect(chosen('First. Second. Then A.', 'A', 'B')).toEqual([]);
    expect(chosen('We take Redistribution.', 'Redis', 'B')).toEqual([]);
  });
});
