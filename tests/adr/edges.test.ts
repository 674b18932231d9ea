import { describe, expect, it } from 'vitest';
import { indexBlock, indexEdits, indexLines, listedRecords } from '../../src/adr/index-block.ts';
import { withoutCode } from '../../src/adr/lines.ts';
import { compareRecords, idOf, isRecord, readLog } from '../../src/adr/log.ts';
import { readRecord } from '../../src/adr/record.ts';
import type { RecordSyntax, StatusKind } from '../../src/model/adr.ts';
import { Source } from '../../src/model/source.ts';

const read = (text: string, name = 'docs/adr/0003-t.md') =>
  readRecord(new Source(name, text, /\.ya?ml$/.test(name) ? 'yaml' : 'markdown'));
const logOf = (...files: readonly (readonly [string, string])[]) =>
  readLog(
    files.map(([name, text]) => new Source(name, text, /\.ya?ml$/.test(name) ? 'yaml' : 'markdown')),
    'docs/adr',
  );

describe('code and comments', () => {
  const shown = (text: string, syntax: RecordSyntax) =>
    withoutCode(text, syntax)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');

  it.each<[RecordSyntax, string, string[]]>([
    ['asciidoc', '....\na\n....\nb\n', ['b']],
    ['asciidoc', '////\na\n////\nb\n', ['b']],
    ['asciidoc', '++++\na\n++++\nb\n', ['b']],
    ['asciidoc', '-----\na\n----\nb\n-----\nc\n', ['c']],
    ['asciidoc', '---\na\n---\n', ['---', 'a', '---']],
    ['asciidoc', '. a\n. b\n', ['. a', '. b']],
    ['asciidoc', ' ----\na\n', ['----', 'a']],
    ['asciidoc', '<!-- a -->\n', ['<!-- a -->']],
    ['markdown', '- ```\n  a\n  ```\nb\n', ['b']],
    ['markdown', '1. ```\na\n', ['1. ```', 'a']],
    ['markdown', '``\na\n``\n', ['``', 'a', '``']],
    ['markdown', '~~~ x ~~~ y\na\n~~~\nb\n', ['b']],
    ['markdown', '// a\n', ['// a']],
    ['rst', '```\na\n', ['```', 'a']],
    ['rst', '.. code-block:: js\n\n   a\n b\nc\n', ['c']],
    ['rst', '.. note:: a\n', ['.. note:: a']],
    ['rst', 'a::\n\n  b\n c\nd\n', ['a::', 'd']],
  ])('of %s %j leave %j', (syntax, text, expected) => {
    expect(withoutCode(text, syntax)).toHaveLength(text.length);
    expect(shown(text, syntax)).toEqual(expected);
  });
});

describe('a title', () => {
  it.each<[string, string, number?]>([
    ['1. Use it', 'Use it', 1],
    ['0001 Use it', 'Use it', 1],
    ['12) Use it', 'Use it', 12],
    ['7: Use it', 'Use it', 7],
    ['7 – Use it', 'Use it', 7],
    ['ADR 7 Use it', 'Use it', 7],
    ['ADR #7: Use it', 'Use it', 7],
    ['RFC-0007 — Use it', 'Use it', 7],
    ['Decision Record 7: Use it', 'Use it', 7],
    ['team-ADR-0007: Use it', 'Use it', 7],
    ['ADR-0007', 'ADR-0007', 7],
    ['7 Use it', '7 Use it'],
    ['1234567. Use it', '1234567. Use it'],
    ['Use 7: it', 'Use 7: it'],
    ['2PC or not', '2PC or not'],
  ])('%s is %j with number %s', (heading, title, number) => {
    const text = `# ${heading}\n`;
    const record = read(text);
    expect([record.title, record.titleNumber?.value]).toEqual([title, number]);
    expect(text.slice(record.titleSpan.start, record.titleSpan.end)).toBe(heading);
    const span = record.titleNumber?.span;
    if (span !== undefined) expect(Number(text.slice(span.start, span.end))).toBe(number);
  });

  it('is the first heading that names no section, else a field, else the name of the file', () => {
    expect(read('## Use it\n\n## Context\n').title).toBe('Use it');
    expect(read('## Context\n\n# Use it\n').title).toBe('Use it');
    expect(read('---\ntitle: Use  it\n---\n## Context\n').title).toBe('Use it');
    expect(read('## Context\n', 'docs/adr/0003_use_the_cache.md').title).toBe('use the cache');
    expect(read('', 'docs/adr/0003.md').title).toBe('docs/adr/0003.md');
    expect(read('', 'docs/adr/0003-x/README.md').title).toBe('x');
    expect(read('', 'docs/adr/README.md').title).toBe('README');
    expect(read('', 'docs/adr/0003.md').titleSpan).toEqual({ start: 0, end: 0 });
    expect(read('x', 'docs/adr/0003.md').titleSpan).toEqual({ start: 0, end: 1 });
  });
});

describe('a header', () => {
  const fields = (text: string, name?: string) => {
    const record = read(text, name);
    // What a field says stands where it says.
    for (const { text: said, value } of record.fields) expect(text.slice(value.start, value.end)).toBe(said);
    return record.fields.map(({ role, form, key, text: value }) => `${form} ${role} ${key}: ${value}`);
  };

  it.each<[string, string[]]>([
    ['- **Status**: accepted', ['bullet status Status: accepted']],
    ['+ _Status_: accepted', ['bullet status Status: accepted']],
    ['• Status: accepted', ['bullet status Status: accepted']],
    ['1) Status: accepted', ['bullet status Status: accepted']],
    ['> > Status: accepted', ['line status Status: accepted']],
    ['`Status`: `accepted', ['line status Status: accepted']],
    ['🚦 Status: accepted', ['line status Status: accepted']],
    ['Status:: accepted', ['line status Status: accepted']],
    ['Status：accepted', ['line status Status: accepted']],
    ['Status: accepted <br/>', ['line status Status: accepted ']],
    ['Status:', []],
    ['- **Status** — accepted', ['bullet status Status: accepted']],
    ['**Status** = accepted', ['bold status Status: accepted']],
    ['[Status]: accepted', []],
    ['Status. Date: accepted', []],
    ['Status (a: b): accepted', ['line status Status: accepted']],
    ['Status (a: accepted', []],
    ['The people who decided on the status of all of this at the time: Ada', []],
    ['**Status**\n- accepted', ['line status Status: accepted']],
    ['**Status**\n\n\naccepted', ['line status Status: accepted']],
    ['**Status**\n# accepted', []],
    ['**Status**\n| accepted', []],
    ['Status\naccepted', []],
    ['**Weather**\naccepted', []],
    ['**Status**\nDate: 2024-01-02', ['line date Date: 2024-01-02']],
    ['| Date | Status |\n|:--|--:|\n| x |', ['table date Date: Status', 'table date Date: x'].slice(0, 1)],
    ['| Status | **accepted** |\n|---|---|', ['table status Status: accepted']],
    ['|Status|accepted|', ['table status Status: accepted']],
    ['|Status|', []],
    ['| Weather | fine |\n| Status | draft |', ['table status Status: draft']],
    [
      '| Status | Date | More |\n|---|---|---|\n| draft | x | y |',
      ['column status Status: draft', 'column date Date: x'],
    ],
  ])('%j', (text, expected) => {
    expect(fields(`# T\n\n${text}\n`)).toEqual(expected);
  });

  it('ends where the argument begins, and holds sections about the record', () => {
    for (const about of [
      'Metadata',
      'Info',
      '1. Details',
      'Document Information',
      'Changelog',
      'Status',
      'Date',
    ])
      expect(fields(`# T\n\n## ${about}\n\n* Deciders: Ada\n`)).toEqual(['bullet people Deciders: Ada']);
    for (const other of ['Infrastructure', 'Weather', 'Context'])
      expect(fields(`# T\n\n## ${other}\n\n* Deciders: Ada\n`)).toEqual([]);
  });

  it('may stand below a licence of up to forty lines', () => {
    const matter = '---\nstatus: accepted\n---\n';
    expect(fields(`<!-- a\n${'b\n'.repeat(38)}-->\n\n${matter}# T\n`)).toEqual([
      'front-matter status status: accepted',
    ]);
    expect(fields(`<!-- a -->\n\n# T\n\n${matter}`)).toEqual(['line status status: accepted']);
    expect(fields(`${'\n'.repeat(39)}${matter}# T\n`)).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    ['status: "a # b" # c', ['a # b']],
    ["status: 'a'", ['a']],
    ['status: a#b', ['a#b']],
    ['status: # a', ['']],
    ['# status: a', []],
    ['- status: a', []],
    ['{status: a}', []],
    [' status: a', []],
    ['"status": a', ['a']],
    ['status:a', []],
  ])('of front matter %j says %j', (line, expected) => {
    expect(read(`---\n${line}\n---\n# T\n`).fields.map(({ text }) => text)).toEqual(expected);
  });
});

describe('a status under its heading', () => {
  it.each<[string, StatusKind[], StatusKind]>([
    ['Proposed\n\nAccepted', ['proposed'], 'proposed'],
    ['2024-01-02 proposed\n\n2024-02-03 accepted', ['proposed', 'accepted'], 'accepted'],
    ['- 2024-01-02: proposed\n- 2024-02-03: accepted', ['proposed', 'accepted'], 'accepted'],
    ['Accepted\n\nDeprecated', ['accepted', 'deprecated'], 'deprecated'],
    ['Accepted\nDeprecated soon', ['accepted'], 'accepted'],
    ['Accepted\n* superseded by ADR-12', ['accepted', 'superseded'], 'superseded'],
    ['- [ ] proposed\n- [X] rejected\n- [ ] accepted', ['rejected'], 'rejected'],
    ['Deciders: Ada\n\nAccepted', ['accepted'], 'accepted'],
    ['---\n\nAccepted', ['accepted'], 'accepted'],
  ])('%j', (text, kinds, counts) => {
    const record = read(`# T\n\n## Status\n\n${text}\n\n## Context\n\nDeprecated\n`);
    expect(record.statuses.map(({ kind }) => kind)).toEqual(kinds);
    expect(record.status?.kind).toBe(counts);
  });

  it.each([
    'Status: Accepted',
    'Status – Accepted',
    'Status - Accepted',
    'Status (Accepted)',
    '2. **Status**: *Accepted*',
  ])('or in it: %s', (heading) => {
    const text = `# T\n\n## ${heading}\n\nProposed\n`;
    const { status } = read(text);
    expect(status).toMatchObject({ kind: 'accepted', form: 'heading-inline' });
    expect(text.slice(status?.span.start, status?.span.end)).toBe('Accepted');
  });

  it('gives way to what the header says', () => {
    const record = read('---\nstatus: accepted\n---\n# T\n\n## Status\n\nUnder construction\n');
    expect(record.statuses.map(({ kind }) => kind)).toEqual(['accepted']);
  });
});

describe('a log', () => {
  it('resolves what its links lead to', () => {
    const to = (target: string, name = 'docs/adr/0001-a.md') => {
      const log = logOf(
        [name, `# A\n\n## Status\n\nSuperseded by ${target}\n`],
        ['docs/adr/0002-b.md', '# B\n'],
        ['docs/adr/0003-c/README.md', '# C\n'],
        ['docs/old/0002-d.md', '# D\n'],
      );
      return log.links.map((link) => link.to?.source.name);
    };
    expect(to('[B](0002-b.md)')).toEqual(['docs/adr/0002-b.md']);
    expect(to('[B](./0002-b.md#why)')).toEqual(['docs/adr/0002-b.md']);
    expect(to('[B](0002-b.html)')).toEqual(['docs/adr/0002-b.md']);
    expect(to('[B](0002-b)')).toEqual(['docs/adr/0002-b.md']);
    expect(to('[B](/docs/adr/0002-b.md)')).toEqual(['docs/adr/0002-b.md']);
    expect(to('[D](../old/0002-d.md)')).toEqual(['docs/old/0002-d.md']);
    expect(to('[C](0003-c/)')).toEqual(['docs/adr/0003-c/README.md']);
    expect(to('[B](https://example.org/blob/main/docs/adr/0002-b.md)')).toEqual(['docs/adr/0002-b.md']);
    expect(to('[B](../0002-b.md)')).toEqual([undefined]);
    expect(to('ADR-2')).toEqual(['docs/adr/0002-b.md']);
    expect(to('ADR-2', 'docs/old/0001-a.md')).toEqual(['docs/old/0002-d.md']);
    expect(to('ADR-2', 'docs/new/0001-a.md')).toEqual([undefined]);
    expect(to('ADR-9')).toEqual([undefined]);
    expect(to('ADR-1')).toEqual([]);
  });

  it('takes for a record what is named or built like one', () => {
    const built = (text: string, name = 'notes.md') => isRecord(read(text, name));
    const part = (...names: string[]) => names.map((name) => `## ${name}\n\nText.\n\n`).join('');
    expect(built('x', '0001-a.md')).toBe(true);
    expect(built(`# T\n\n${part('Context', 'Decision', 'Consequences')}`)).toBe(true);
    expect(built(`# T\n\n${part('Context', 'Decision')}`)).toBe(false);
    expect(built(`# T\n\n* Status: accepted\n\n${part('Context', 'Decision')}`)).toBe(true);
    expect(built(`# T\n\n* Status: accepted\n\n${part('Context')}`)).toBe(false);
    expect(built(`# T\n\n## Status\n\nAccepted\n\n${part('Context')}`)).toBe(true);
    expect(built('# T\n\n## Status\n\nAccepted\n')).toBe(false);
    expect(built('"sdx": "adr/v1"\n', 'a.yaml')).toBe(true);
    expect(built('sdx: design/v1\n', 'a.yaml')).toBe(false);
    expect(built('status: accepted\n', '0001-a.yaml')).toBe(true);
    expect(built('status: accepted\n', 'a.yaml')).toBe(false);
    expect(built('a: b\n', '0001-a.yaml')).toBe(false);
  });

  it('is in order of folder, prefix, number, date and path', () => {
    const names = [
      'a/0002-x.md',
      'a/0010-w.md',
      'a/b.md',
      'a/c.md',
      'a/2024-01-02-z.md',
      'a/2024-02-01-a.md',
      'a/ADR-1-x.md',
      'b/0001-x.md',
    ];
    const records = names.map((name) => read('# T\n', name));
    for (const [i, one] of records.entries())
      for (const [j, other] of records.entries())
        expect(Math.sign(compareRecords(one, other))).toBe(Math.sign(i - j));
    expect(records.map(idOf)).toEqual([
      '0002',
      '0010',
      'b',
      'c',
      '2024-01-02-z',
      '2024-02-01-a',
      'ADR-1',
      '0001',
    ]);
    expect(idOf(read('', 'a/2024-01-02-z/README.md'))).toBe('2024-01-02-z');
  });
});

describe('the index of a log', () => {
  const log = logOf(
    ['docs/adr/0001-a (b).md', '# A | <b>\n\n* Status: accepted\n* Date: 2024-01-02\n'],
    ['docs/adr/2024-03-04-c.md', '# C\n'],
  );
  const ROWS = [
    '| Number | Decision | Status | Date |',
    '| --- | --- | --- | --- |',
    '| 0001 | [A \\| \\<b\\>](adr/0001-a%20%28b%29.md) | accepted | 2024-01-02 |',
    '| 2024-03-04-c | [C](adr/2024-03-04-c.md) |  | 2024-03-04 |',
  ];

  it('has a row for each record', () => {
    expect(indexLines(log, 'docs/index.md')).toEqual(ROWS);
  });

  it('is put at the end of a file, or between its marks', () => {
    const block = `<!-- sdx:adr-index -->\n\n${ROWS.join('\n')}\n\n<!-- /sdx:adr-index -->`;
    const edited = (text: string) => {
      const edits = indexEdits(log, new Source('docs/index.md', text, 'markdown'));
      return edits.reduce(
        (all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end),
        text,
      );
    };
    expect(edited('')).toBe(`${block}\n`);
    expect(edited('# I\n')).toBe(`# I\n\n${block}\n`);
    expect(edited('# I')).toBe(`# I\n\n${block}\n`);
    expect(edited('a\n<!-- sdx:adr-index -->\nold\n<!-- /sdx:adr-index -->\nb\n')).toBe(`a\n${block}\nb\n`);
    expect(indexEdits(log, new Source('docs/index.md', `${block}\n`, 'markdown'))).toEqual([]);
    expect([
      indexBlock('a'),
      indexBlock('<!-- sdx:adr-index -->'),
      indexBlock('<!-- /sdx:adr-index -->'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('lists the records that it links to', () => {
    const listed = (text: string) =>
      [...listedRecords(log, new Source('docs/index.md', text, 'markdown'))].map(idOf);
    expect(listed('[a](adr/0001-a%20%28b%29.md) [c](./adr/2024-03-04-c.md#x) [d](adr/0009-d.md)')).toEqual([
      '0001',
      '2024-03-04-c',
    ]);
    expect(listed('`[c](adr/2024-03-04-c.md)` [c](https://x.org/adr/2024-03-04-c.md)')).toEqual([]);
    expect(listed('```\n[c](adr/2024-03-04-c.md)\n```\n')).toEqual([]);
  });
});
