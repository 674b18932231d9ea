import { describe, expect, it } from 'vitest';
import { conventionsOf } from '../../src/adr/conventions.ts';
import { readLog } from '../../src/adr/log.ts';
import { readRecord } from '../../src/adr/record.ts';
import { type Mention, mentionOf, relationEdits, statusEdits } from '../../src/adr/record-edits.ts';
import { applyEdits } from '../../src/base/edit.ts';
import type { Relation, StatusKind } from '../../src/model/adr.ts';
import { Source } from '../../src/model/source.ts';

const other: Mention = {
  id: '0009',
  number: 9,
  title: 'Use [a] queue',
  path: 'docs/adr/0009-use a queue.md',
};
const byDate: Mention = { id: '2024-05-06-q', title: 'Queue', path: 'docs/adr/2024-05-06-q.md' };
const prefixed: Mention = { id: 'RFC-009', number: 9, title: 'Queue', path: 'docs/adr/RFC-009-q.md' };

function changed(
  text: string,
  edit: StatusKind | readonly [Relation, Mention],
  name = '0003-t.md',
  log: readonly string[] = [],
): string {
  const syntax = name.endsWith('.yaml') ? 'yaml' : 'markdown';
  const record = readRecord(new Source(`docs/adr/${name}`, text, syntax));
  const others = log.map((one, i) => readRecord(new Source(`docs/adr/100${i}-x.md`, one, 'markdown')));
  const conventions = conventionsOf({ records: [...others, record] });
  const edits =
    typeof edit === 'string'
      ? statusEdits(record, edit, conventions)
      : relationEdits(record, edit[0], edit[1], conventions);
  return applyEdits(text, edits);
}

describe('another status', () => {
  it.each<[string, StatusKind, string]>([
    ['---\nstatus: proposed # yet\n---\n# T\n', 'accepted', '---\nstatus: accepted # yet\n---\n# T\n'],
    ['---\nstatus: "Proposed"\n---\n# T\n', 'accepted', '---\nstatus: "Accepted"\n---\n# T\n'],
    ['# T\n\n* Status: ✅ Accepted on Monday\n', 'rejected', '# T\n\n* Status: rejected on Monday\n'],
    ['# T\n\n**Status: draft**\n', 'accepted', '# T\n\n**Status: accepted**\n'],
    ['# T\n\n| Status | Draft |\n', 'accepted', '# T\n\n| Status | Accepted |\n'],
    ['# T\n\n## Status: Proposed\n', 'deprecated', '# T\n\n## Status: Deprecated\n'],
    ['# T\n\n## Status\n\nProposed\n', 'proposed', '# T\n\n## Status\n\nProposed\n'],
    ['---\nstatus: {proposed | accepted}\n---\n# T\n', 'accepted', '---\nstatus: accepted\n---\n# T\n'],
    // A leftover names every status and none of them.
    ['---\nstatus: {proposed | accepted}\n---\n# T\n', 'proposed', '---\nstatus: proposed\n---\n# T\n'],
    ['# T\n\n* Status: under construction\n', 'accepted', '# T\n\n* Status: accepted\n'],
  ])('%j becomes %s', (text, kind, expected) => {
    expect(changed(text, kind)).toBe(expected);
  });

  it('stands before a status that is a story', () => {
    const story = `${'The moles have not finished their tunnels, and until they do nobody can tell. '.repeat(2).trim()}`;
    expect(changed(`# T\n\n## Status\n\n${story}\n`, 'accepted')).toBe(
      `# T\n\n## Status\n\nAccepted\n\n${story}\n`,
    );
  });

  it('is added where there was none: below the title, in the front matter, in the syntax of the file', () => {
    expect(changed('# T\n\n## Context\n', 'accepted')).toBe('# T\n\n* Status: accepted\n\n## Context\n');
    expect(changed('# T\r\n\r\nText\r\n', 'accepted')).toBe('# T\r\n\r\n* Status: accepted\r\n\r\nText\r\n');
    expect(changed('# T', 'accepted')).toBe('# T\n\n* Status: accepted\n');
    expect(changed('No title, no sections.\n', 'accepted')).toBe(
      '* Status: accepted\n\nNo title, no sections.\n',
    );
    expect(changed('---\ntags: [a]\n---\n# T\n', 'accepted')).toBe(
      '---\ntags: [a]\nstatus: accepted\n---\n# T\n',
    );
    expect(changed('= T\n\n== Context\n', 'accepted', '0003-t.adoc')).toBe(
      '= T\n\n:status: accepted\n\n== Context\n',
    );
    expect(changed('T\n===\n\nText\n', 'accepted', '0003-t.rst')).toBe(
      'T\n===\n\n:Status: accepted\n\nText\n',
    );
    expect(changed('sdx: adr/v1\ntitle: T\n', 'accepted', '0003-t.yaml')).toBe(
      'status: accepted\nsdx: adr/v1\ntitle: T\n',
    );
  });

  it('stands below front matter that a log keeps for other things', () => {
    const log = ['# X\n\n* Status: draft\n', '# X\n\n* Status: draft\n'];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['---', 'tags: [a]', '---', 'Text', ''].join(end);
      expect(changed(text, 'accepted', '0003-t.md', log)).toBe(
        ['---', 'tags: [a]', '---', '* Status: accepted', '', 'Text', ''].join(end),
      );
    }
  });

  it("takes the log's word, and the capital of the record's own", () => {
    const log = ['# X\n\n* Status: approved.\n', '# X\n\n* Status: approved.\n'];
    expect(changed('# T\n\n* Status: Draft\n', 'accepted', '0003-t.md', log)).toBe(
      '# T\n\n* Status: Approved\n',
    );
    expect(changed('# T\n\n* Status: draft\n', 'accepted', '0003-t.md', log)).toBe(
      '# T\n\n* Status: approved\n',
    );
    expect(changed('# T\n\nText\n', 'accepted', '0003-t.md', log)).toBe(
      '# T\n\n* Status: approved\n\nText\n',
    );
    expect(changed('# T\n\n* Status: 🚧\n', 'accepted', '0003-t.md', log)).toBe(
      '# T\n\n* Status: approved\n',
    );
    const ticks = ['# X\n\n* Status: ✅ Accepted\n', '# X\n\n* Status: ✅ Accepted\n'];
    expect(changed('# T\n\n* Status: draft\n', 'accepted', '0003-t.md', ticks)).toBe(
      '# T\n\n* Status: accepted\n',
    );
  });
});

describe('being superseded', () => {
  it.each([
    ['---\nstatus: accepted\n---\n# T\n', '---\nstatus: superseded by ADR-0009\n---\n# T\n'],
    ['# T\n\n* Status: accepted\n', '# T\n\n* Status: superseded by [ADR-0009](0009-use%20a%20queue.md)\n'],
    [
      '# T\n\n## Status\n\nAccepted\n',
      '# T\n\n## Status\n\nSuperseded by [9. Use a queue](0009-use%20a%20queue.md)\n',
    ],
    ['# T\n\n* Status: superseded\n', '# T\n\n* Status: superseded by [ADR-0009](0009-use%20a%20queue.md)\n'],
    [
      '# T\n\n* Status: superseded by [ADR-0002](0002-b.md) in May\n',
      '# T\n\n* Status: superseded by [ADR-0002](0002-b.md) and [ADR-0009](0009-use%20a%20queue.md) in May\n',
    ],
    [
      '# T\n\n| Status | Approved |\n| Superseded by | N/A |\n',
      '# T\n\n| Status | Superseded |\n| Superseded by | [ADR-0009](0009-use%20a%20queue.md) |\n',
    ],
    [
      '---\nstatus: accepted\nsuperseded-by: [ADR-0002]\n---\n# T\n',
      '---\nstatus: superseded\nsuperseded-by: [ADR-0002, ADR-0009]\n---\n# T\n',
    ],
  ])('%j', (text, expected) => {
    expect(changed(text, ['superseded-by', other])).toBe(expected);
    // Said once is enough.
    expect(changed(expected, ['superseded-by', other])).toBe(expected);
  });

  it('is a status and a key in YAML', () => {
    expect(changed('sdx: adr/v1\nstatus: accepted\n', ['superseded-by', other], '0003-t.yaml')).toBe(
      'sdx: adr/v1\nstatus: superseded\nsupersededBy: ["0009"]\n',
    );
  });

  it('corrects the status of a record that only links to its successor', () => {
    const text = '# T\n\n* Status: accepted\n* Superseded by: [ADR-0009](0009-use%20a%20queue.md)\n';
    expect(changed(text, ['superseded-by', other])).toBe(text.replace('accepted', 'superseded'));
  });
});

describe('another relation', () => {
  it.each<[string, Relation, Mention, string]>([
    [
      '# T\n\n* Status: accepted\n',
      'supersedes',
      byDate,
      '# T\n\n* Status: accepted\n* Supersedes: [Queue](2024-05-06-q.md)\n',
    ],
    [
      '# T\n\n- status: accepted\n',
      'amends',
      prefixed,
      '# T\n\n- status: accepted\n- amends: [RFC-009](RFC-009-q.md)\n',
    ],
    [
      '# T\n\n**Status:** accepted  \nx\n',
      'relates',
      prefixed,
      '# T\n\n**Status:** accepted  \n**Relates to:** [RFC-009](RFC-009-q.md)  \nx\n',
    ],
    [
      '# T\n\n| Status     | Draft |\n| Date       | x     |\n',
      'amends',
      prefixed,
      '# T\n\n| Status     | Draft |\n| Amends     | [RFC-009](RFC-009-q.md) |\n| Date       | x     |\n',
    ],
    [
      '---\nstatus: accepted\n---\n# T\n',
      'supersedes',
      prefixed,
      '---\nstatus: accepted\nsupersedes: RFC-009\n---\n# T\n',
    ],
    [
      '---\nstatus: accepted\ntags: [a]\n---\n# T\n',
      'supersedes',
      prefixed,
      '---\nstatus: accepted\nsupersedes: RFC-009\ntags: [a]\n---\n# T\n',
    ],
    [
      '---\nstatus: accepted\n---\n# T\n',
      'supersedes',
      byDate,
      '---\nstatus: accepted\nsupersedes: "[2024-05-06-q](2024-05-06-q.md)"\n---\n# T\n',
    ],
    [
      '---\nstatus: a\nsupersedes: []\n---\n# T\n',
      'supersedes',
      prefixed,
      '---\nstatus: a\nsupersedes: RFC-009\n---\n# T\n',
    ],
    [
      '---\nstatus: a\nsupersedes:\n  - ADR-1\n---\n# T\n',
      'supersedes',
      prefixed,
      '---\nstatus: a\nsupersedes:\n  - ADR-1\n  - RFC-009\n---\n# T\n',
    ],
    [
      '---\nstatus: a\namends: ADR-1\n---\n# T\n',
      'amends',
      prefixed,
      '---\nstatus: a\namends: ADR-1, RFC-009\n---\n# T\n',
    ],
    [
      '# T\n\n## Status\n\nAccepted\n\n## Context\n',
      'amends',
      other,
      '# T\n\n## Status\n\nAccepted\n\nAmends [9. Use a queue](0009-use%20a%20queue.md)\n\n## Context\n',
    ],
    [
      '# T\n\n## Status\n\n## Context\n',
      'amends',
      prefixed,
      '# T\n\n* Amends: [RFC-009](RFC-009-q.md)\n\n## Status\n\n## Context\n',
    ],
    [
      '# T\n\n## Status: Accepted\n\n## Context\n',
      'amends',
      prefixed,
      '# T\n\n## Status: Accepted\n\nAmends [RFC-009](RFC-009-q.md)\n\n## Context\n',
    ],
    [
      'sdx: adr/v1\nstatus: accepted\ntitle: T\n',
      'relates',
      prefixed,
      'sdx: adr/v1\nstatus: accepted\nrelatesTo: ["RFC-009"]\ntitle: T\n',
    ],
  ])('%j %s', (text, relation, mention, expected) => {
    const name = text.startsWith('sdx:') ? '0003-t.yaml' : '0003-t.md';
    expect(changed(text, [relation, mention], name)).toBe(expected);
  });

  it('is written as AsciiDoc and reStructuredText link', () => {
    expect(changed('= T\n\n== Status\n\nAccepted\n', ['amends', prefixed], '0003-t.adoc')).toBe(
      '= T\n\n== Status\n\nAccepted\n\nAmends xref:RFC-009-q.md[9. Queue]\n',
    );
    expect(changed('T\n===\n\nStatus\n------\n\nAccepted\n', ['amends', prefixed], '0003-t.rst')).toBe(
      'T\n===\n\nStatus\n------\n\nAccepted\n\nAmends `9. Queue <RFC-009-q.md>`_\n',
    );
  });
});

describe('what is said already', () => {
  it.each([
    '# T\n\n* Status: accepted\n* Amends: [x](RFC-009-q.md)\n',
    '# T\n\n* Status: accepted\n* Amends: [x](./RFC-009-q.md#why)\n',
    '# T\n\n* Status: accepted\n* Amends: ADR-9\n',
    '# T\n\n## Status\n\nAccepted\n\nAmends [9. Queue](RFC-009-q.md)\n',
  ])('is not said again: %j', (text) => {
    expect(changed(text, ['amends', prefixed])).toBe(text);
  });

  it.each([
    ['* Amends: ADR-8', '* Amends: ADR-8, [RFC-009](RFC-009-q.md)'],
    ['* Amends: [x](RFC-008-q.md)', '* Amends: [x](RFC-008-q.md), [RFC-009](RFC-009-q.md)'],
    ['* Amends: none', '* Amends: [RFC-009](RFC-009-q.md)'],
    ['* Amends: -', '* Amends: [RFC-009](RFC-009-q.md)'],
    ['* Amends: N/A', '* Amends: [RFC-009](RFC-009-q.md)'],
    ['* Amends: tbd', '* Amends: [RFC-009](RFC-009-q.md)'],
    ['| Amends | ADR-8 |', '| Amends | ADR-8, [RFC-009](RFC-009-q.md) |'],
    // Of another relation, or of a part only, it is not said yet.
    ['* Relates to: ADR-9', '* Relates to: ADR-9\n\n* Amends: [RFC-009](RFC-009-q.md)'],
  ])('is added to what is: %s', (line, expected) => {
    const text = `# T\n\n${line}\n`;
    const after = changed(text, ['amends', prefixed]);
    if (line.startsWith('* Relates')) expect(after).toContain('* Amends: [RFC-009](RFC-009-q.md)\n');
    else expect(after).toBe(`# T\n\n${expected}\n`);
  });

  it.each([
    ['amends: []', 'amends: RFC-009'],
    ['amends: ~', 'amends: RFC-009'],
    ['amends: null', 'amends: RFC-009'],
    ['amends:', 'amends: RFC-009'],
    ['amends: [ADR-8]', 'amends: [ADR-8, RFC-009]'],
    ['amends: ADR-8', 'amends: ADR-8, RFC-009'],
    ['amends:\n- ADR-8', 'amends:\n- ADR-8\n- RFC-009'],
    ['amends:\n    - ADR-8\n    - ADR-7', 'amends:\n    - ADR-8\n    - ADR-7\n    - RFC-009'],
  ])('in front matter: %j', (matter, expected) => {
    expect(changed(`---\nstatus: accepted\n${matter}\n---\n# T\n`, ['amends', prefixed])).toBe(
      `---\nstatus: accepted\n${expected}\n---\n# T\n`,
    );
  });

  it.each([
    ['amends: []', 'amends: ["RFC-009"]'],
    ['amends: ["0008"]', 'amends: ["0008", "RFC-009"]'],
    ['amends:\n  - "0008"', 'amends:\n  - "0008"\n  - "RFC-009"'],
  ])('in YAML: %j', (line, expected) => {
    const text = (amends: string) => `sdx: adr/v1\nstatus: accepted\n${amends}\ntitle: T\n`;
    expect(changed(text(line), ['amends', prefixed], '0003-t.yaml')).toBe(text(expected));
  });
});

describe('a link to another record', () => {
  it.each<[Mention, string]>([
    [
      { id: '0009', number: 9, title: 'Q', path: 'docs/adr/a (b)/0009-q.md' },
      '[ADR-0009](a%20%28b%29/0009-q.md)',
    ],
    [{ id: '0009', number: 9, title: 'Q', path: 'docs/old/0009-q.md' }, '[ADR-0009](../old/0009-q.md)'],
    [{ id: 'x', title: 'Use [it] | all', path: 'docs/adr/x.md' }, '[Use it  all](x.md)'],
  ])('%j is %s', (mention, expected) => {
    expect(changed('# T\n\n* Status: accepted\n', ['amends', mention])).toBe(
      `# T\n\n* Status: accepted\n* Amends: ${expected}\n`,
    );
  });
});

describe('a mention', () => {
  it('has a number only where it means one record', () => {
    const log = readLog(
      ['0001-a.md', '0001-b.md', '0002-c.md'].map((name) => new Source(name, `# ${name}\n`, 'markdown')),
      '',
    );
    expect(log.records.map((record) => mentionOf(log, record))).toEqual([
      { id: '0001', title: '0001-a.md', path: '0001-a.md' },
      { id: '0001', title: '0001-b.md', path: '0001-b.md' },
      { id: '0002', number: 2, title: '0002-c.md', path: '0002-c.md' },
    ]);
  });
});
