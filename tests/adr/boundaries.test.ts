import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/adr/dates.ts';
import { afterLineEnding, lineEnd, lineStart, linesOf } from '../../src/adr/lines.ts';
import { readStatus } from '../../src/adr/status.ts';
import { sectionRole } from '../../src/adr/wording.ts';
import { dates, field, kinds, read } from './written.ts';

describe('the lines of a text', () => {
  it('begin and end where a character says, whatever ends them', () => {
    const text = 'ab\ncd\r\nef\rgh';
    const starts = [0, 0, 0, 3, 3, 3, 5, 7, 7, 7, 10, 10, 10];
    for (const [at, start] of starts.entries())
      if (at !== 6) expect(lineStart(text, at), `${at}`).toBe(start);
    expect([0, 1, 2, 3, 5, 7, 9, 10, 12].map((at) => lineEnd(text, at))).toEqual([
      2, 2, 2, 5, 5, 9, 9, 12, 12,
    ]);
    expect([2, 5, 9, 12, 0].map((at) => afterLineEnding(text, at))).toEqual([3, 7, 10, 12, 0]);
    expect(linesOf('').map(({ start, end }) => [start, end])).toEqual([[0, 0]]);
    expect(linesOf('a\n').map(({ text: line }) => line)).toEqual(['a', '']);
  });
});

describe('a status further down its section', () => {
  it.each([
    ['Accepted\n\n2024-02-03 it was then rejected', ['accepted']],
    ['Accepted\n\n2024-02-03 rejected', ['accepted', 'rejected']],
    ['Accepted\n\n2024-02-03: rejected', ['accepted', 'rejected']],
    ['Accepted\n\n2024/02/03 – rejected', ['accepted']],
    ['Accepted\n\nRejected by everybody who was in the room, 2024-01-02', ['accepted']],
    ['Accepted\n\nRejected 2024-01-02', ['accepted', 'rejected']],
    ['Accepted\n\nRejected 1524-01-02', ['accepted']],
    ['Accepted\n\nRejected in 2024', ['accepted']],
    [
      'Accepted\n\n2024-01-02 rejected by everybody who was in the room on that very day of the year',
      ['accepted'],
    ],
    ['Accepted\n\nSuperseded by: ADR-12', ['accepted', 'superseded']],
    ['Accepted\n\nDate: 2024-01-02 deprecated', ['accepted']],

    ['* [x] Accepted', ['accepted']],
    ['  *   [x] Rejected\n* [ ] Accepted', ['rejected']],
    ['> Accepted', ['accepted']],
    ['- ~~Proposed~~ Accepted', ['accepted']],
    ['**Accepted**', ['accepted']],
    ['`Accepted`', ['accepted']],
    ['🟢', ['accepted']],
    ['| Accepted |\n| Deprecated |', ['accepted', 'deprecated']],
  ] as [string, string[]][])('%j has %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('goes on over the lines of its paragraph, and ends with it', () => {
    const text = '# T\n\n## Status\n\n- **Accepted** by\n  all of us\n\nMore words.\n';
    const { status } = read(text);
    expect(text.slice(status?.span.start, status?.span.end)).toBe('Accepted** by\n  all of us');
    expect(status?.text).toHaveLength((status?.span.end ?? 0) - (status?.span.start ?? 0));
    const list = read('# T\n\n## Status\n\nAccepted\n- by Ada\n');
    expect(list.status?.text).toBe('Accepted');
  });

  it('in the text below counts where its word is a status, and no other', () => {
    const below = (line: string) => read(`# T\n\n## Context\n\nWhy.\n\n${line}\n`).status?.kind;
    expect(below('Status: accepted')).toBe('accepted');
    expect(below('* **Status**: Draft')).toBe('draft');
    expect(below('Status: of the art')).toBeUndefined();
    expect(below('Status: proposed | accepted | rejected')).toBeUndefined();
    expect(below('| Status | accepted |')).toBeUndefined();
    expect(below(`Status: accepted ${'by all '.repeat(9)}`)).toBeUndefined();
    expect(below('Date: accepted')).toBeUndefined();
  });

  it.each([
    ['amended by ADR-3', 'other'],
    ['replaced by ADR-3', 'superseded'],
    ['in favor of ADR-3', 'superseded'],
    ['it has been accepted', 'accepted'],
    ['2024-1-2 accepted', 'accepted'],
    ['v1.2.3 accepted', 'accepted'],
    ['1.2.3.4 accepted', 'accepted'],
    [':x: accepted', 'accepted'],
    ['&check; accepted', 'accepted'],
    ['weather accepted', 'other'],
    ['accepted, replaced by ADR-3', 'superseded'],
    ['accepted, updated and reversed by ADR-3', 'accepted'],
    ['superseded partially by ADR-3', 'accepted'],
    ['superseded on the client by ADR-3', 'accepted'],
    ['superseded on one side', 'accepted'],
    ['superseded on Monday', 'superseded'],
    [`${'-'.repeat(30)} accepted`, 'accepted'],
    [`${'-'.repeat(210)} accepted`, 'other'],
    ['✅ Accepted', 'accepted'],
    ['✅\uFE0F  accepted', 'accepted'],
  ])('%j is %s', (text, kind) => {
    expect(readStatus(text, { start: 0, end: text.length }, 'line').kind).toBe(kind);
  });
});

describe('dates', () => {
  it('beyond two hundred characters are not looked for', () => {
    const at = (before: number) =>
      readDate(`${'x'.repeat(before - 1)} 2024-01-02`, { start: 0, end: 1 }, 'line').iso;
    expect([at(190), at(191), at(200)]).toEqual(['2024-01-02', undefined, undefined]);
  });

  it.each([
    ['5 May 2024', ['2024-05-05']],
    ['12 January 2024', ['2024-01-12']],
    ['May 5, 2024', ['2024-05-05']],
    ['December 12, 2024', ['2024-12-12']],
    ['*2024-05-06*', ['2024-05-06']],
    ['_(2024-05-06)._', ['2024-05-06']],
    ['  2024-05-06  ', ['2024-05-06']],
    ['Made on 2024-05-06', []],
    ['2024-05-06 or so', []],
    ['5 May 24', []],
    ['125 May 2024', []],
    ['Ma 5, 2024', []],
    ['May 125, 2024', []],
  ])('alone on a header line: %j', (line, expected) => {
    expect(dates(`# T\n\n${line}\n`)).toEqual(expected);
  });

  it('are the first with a day, wherever it stands', () => {
    const record = read('---\ndate: Q3 2024\n---\n# T\n\n## Date\n\n  2024-03-02 #5\n');
    expect(record.date?.iso).toBe('2024-03-02');
    expect(record.dates.map(({ style }) => style)).toEqual(['month', 'iso']);
    const text = record.source.text;
    expect(text.slice(record.dates[1]?.span.start, record.dates[1]?.span.end)).toBe('2024-03-02 #5');
    expect(read('---\ndate: Q3 2024\n---\n# T\n').date).toMatchObject({ style: 'month' });
  });

  it('are no words, headings or nothing', () => {
    expect(dates('# T\n\n## Date\n\n### 2024-03-02\n')).toEqual([]);
    expect(dates('= T\n:date:\n', '0003-t.adoc')).toEqual([]);
    expect(dates('# T\n\n* Date: soon\n')).toEqual(['soon']);
    expect(dates('# T\n\n* Last updated: soon\n')).toEqual([]);
    expect(dates('# T\n\n* Date: {YYYY-MM-DD}\n')).toEqual(['{YYYY-MM-DD}']);
    // Said with the status only where nothing else says it.
    expect(dates('# T\n\n* Status: accepted 2024-01-02\n')).toEqual(['2024-01-02']);
    expect(dates('# T\n\n* Status: accepted 2024-01-02\n* Date: 2024-05-06\n')).toEqual(['2024-05-06']);
  });
});

describe('fields at the edge of what is one', () => {
  it.each([
    ['| Decision makers: | Ada |', ['table people: Ada']],
    ['12. Status: accepted', ['bullet status: accepted']],
    ['123. Status: accepted', []],
    ['      * Status: accepted', ['bullet status: accepted']],
    ['**Status**\naccepted #12', ['line status: accepted #12']],
    ['**Status**\naccepted | x', ['line status: accepted | x']],
    ['Status:\naccepted', ['line status: accepted']],
    ['__Status__\n- accepted', ['line status: accepted']],
    ['**Status**\n= accepted', []],
    ['| Status | accepted |\n  | Date | 2024-01-02 |', ['table status: accepted', 'table date: 2024-01-02']],
    ['  | Status | accepted |', ['table status: accepted']],
    ['| Status | a | b |\n| Date | c | d |', ['table status: a', 'table date: c']],
    ['| Status | Date |\n| x | y | z |', ['table status: Date']],

    [`Status: ${'x'.repeat(3990)}`, [`line status: ${'x'.repeat(3990)}`]],
    [`Status: ${'x'.repeat(4000)}`, []],
    [`${'S'.repeat(61)}: accepted`, []],
    ['Status [x]: accepted', []],
    ['Status <x>: accepted', []],
    ['Status (by all): accepted', ['line status: accepted']],
    ['**Status**:accepted', ['bold status: accepted']],
    ['Status: accepted<br/>', ['line status: accepted']],
    ['Status: accepted <BR />', ['line status: accepted ']],
    ['Status: _accepted_', ['line status: accepted']],
  ] as [string, string[]][])('%j', (line, expected) => {
    expect(field(line)).toEqual(expected);
  });

  it.each([
    ['Licence, then blanks: front matter', '<!-- a -->\n  \n---\nstatus: accepted\n---\n# T\n', ['accepted']],
    ['a comment that never ends', '<!-- a\n---\nstatus: accepted\n---\n# T\n', []],
    ['a key of something else', '---\nweather: fine\nstatus: accepted\n---\n# T\n', ['accepted']],
    ['front matter that never ends', '---\nstatus: accepted\n# T\n', ['accepted']],
    ['a colon without a blank', '---\nstatus:accepted\n---\n# T\n', []],
    ['TOML without blanks', '+++\nstatus="accepted"\n+++\n# T\n', ['accepted']],
    ['TOML ended by dots', '+++\nstatus="accepted"\n...\n# T\n', []],
    [
      'a value in quotes over two lines',
      '---\nstatus: "accepted\n  by all"\n---\n# T\n',
      ['accepted\n  by all'],
    ],
    ['a value below', '---\nstatus:\n  accepted\n\ndate: 2024-01-02\n---\n# T\n', ['accepted', '2024-01-02']],
    ['a list without indent', '---\ndeciders:\n- Ada\n- Bob\n---\n# T\n', ['- Ada\n- Bob']],
    ['a comment of its own', "---\nstatus: 'a # b'   # c\n---\n# T\n", ['a # b']],
    ['a hash without a blank before', '---\nstatus: a#b\n---\n# T\n', ['a#b']],
    ['a value that is a comment', '---\nstatus: #a\n---\n# T\n', ['']],
  ])('%s', (_, text, expected) => {
    const record = read(text);
    const said = record.fields.filter(({ role }) => ['status', 'date', 'people'].includes(role));
    expect(said.map(({ text: value }) => value)).toEqual(expected);
    for (const { value, text: words } of said) expect(text.slice(value.start, value.end)).toBe(words);
  });
});

describe('headings at the edge of what is one', () => {
  const headings = (text: string, name?: string) =>
    read(text, name).sections.map(({ level, text: words }) => `${level} ${words}`);

  it.each([
    ['1. a\n---\n', []],
    ['  - a\n---\n', []],
    ['10) a\n---\n', []],
    ['a\n---\n', ['2 a']],
    ['a\n-\n', []],
    ['a\n=\n', ['1 a']],
    ['   a\n   ===  \n', ['1 a']],
    ['    # a\n', []],
    ['####### a\n', []],
    ['#\ta\n', ['1 a']],
    ['#\n', ['1 ']],
    ['#a\n', []],
    ['# a #b\n', ['1 a #b']],
    ['# a ###\n', ['1 a']],
    ['# a#\n', ['1 a#']],
    ['# C# #\n', ['1 C#']],
    ['> a\n---\n', []],
    ['| a\n---\n', []],
    ['+ a\n---\n', []],
  ])('of Markdown %j', (text, expected) => {
    expect(headings(text)).toEqual(expected);
  });

  it.each([
    ['T\n===  \n', ['1 T']],
    ['---\nstatus: a\n---\nT\n===\n', ['1 T']],
    ['T\n ===\n', []],
    ['Title\n==\n', []],
    ['Title\n===\n', ['1 Title']],
    ['Titles\n===\n', []],
    ['T\n=-=\n', []],
    ['T\naaa\n', []],
    ['===\nT\n===\n\nU\n===\n', ['1 T', '2 U']],
    ['T\n***\n\nU\n+++\n\nV\n***\n', ['1 T', '2 U', '1 V']],
  ])('of reStructuredText %j', (text, expected) => {
    expect(headings(text, '0001-a.rst')).toEqual(expected);
  });

  it.each([
    ['#1 – Decision', 'decision'],
    ['2.3. Decision!', 'decision'],
    ['**Decision**', 'decision'],
    ['Decision and rationale of it', 'decision'],
    ['Decision to use it', 'decision'],
    ['Decision - use it', 'decision'],
    ['Decision-making', undefined],
    ['Decisions, decisions', 'decision'],
    ['Our decision', 'decision'],
    ['Final options', 'options'],
    ['Old decision', undefined],
  ])('%s is %s', (heading, role) => {
    expect(sectionRole(heading)).toBe(role);
  });
});
