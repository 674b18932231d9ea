import { describe, expect, it } from 'vitest';
import { type AdrLog, readLog } from '../../src/adr/log.ts';
import {
  nextNumber,
  type Plan,
  planRelation,
  planRenumber,
  planStatus,
  withIndex,
} from '../../src/adr/plan.ts';
import type { Result } from '../../src/base/result.ts';
import type { DecisionRecord } from '../../src/model/adr.ts';
import { Source } from '../../src/model/source.ts';

const logOf = (files: Record<string, string>): AdrLog =>
  readLog(
    Object.entries(files).map(([name, text]) => new Source(`docs/adr/${name}`, text, 'markdown')),
    'docs/adr',
  );

const record = (log: AdrLog, name: string): DecisionRecord => {
  const found = log.at(`docs/adr/${name}`);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

/** A plan's outcome by file: its new text, or where it went. */
function outcome(plan: Result<Plan, string>): Record<string, string> {
  if (!plan.ok) return { refused: plan.error };
  return Object.fromEntries(
    plan.value.changes.map((change) => [
      change.path.slice('docs/adr/'.length),
      change.kind === 'rename' ? `-> ${change.to.slice('docs/adr/'.length)}` : change.text,
    ]),
  );
}

const notes = (plan: Result<Plan, string>): readonly string[] => (plan.ok ? plan.value.notes : []);

describe('the next number', () => {
  it('is past the highest, gaps or not, and past what the base branch took', () => {
    expect(nextNumber(logOf({}))).toBe(1);
    const log = logOf({ '0001-a.md': '# A\n', '0007-b.md': '# B\n' });
    expect(nextNumber(log)).toBe(8);
    expect(nextNumber(log, ['docs/adr/0011-x.md', 'docs/adr/notes.md'])).toBe(12);
  });

  it('belongs to the sequence that the log goes on with', () => {
    const log = logOf({ 'ADR-001-a.md': '# A\n', 'ADR-002-b.md': '# B\n', 'RFC-090-c.md': '# C\n' });
    expect(nextNumber(log)).toBe(3);
    expect(nextNumber(log, ['docs/adr/RFC-100-x.md', 'docs/adr/adr-004-x.md'])).toBe(5);
  });
});

describe('a status', () => {
  const log = logOf({
    '0001-a.md': '# A\n\n* Status: superseded by [2](0002-b.md)\n',
    '0002-b.md': '# B\n\n* Status: proposed\n',
  });

  it('is changed where it stands, and no change is none', () => {
    expect(outcome(planStatus(log, record(log, '0002-b.md'), 'accepted'))).toEqual({
      '0002-b.md': '# B\n\n* Status: accepted\n',
    });
    expect(outcome(planStatus(log, record(log, '0002-b.md'), 'proposed'))).toEqual({});
  });

  it('of what was superseded comes back only as a new decision', () => {
    expect(outcome(planStatus(log, record(log, '0001-a.md'), 'accepted')).refused).toMatch(
      /^0001 is superseded; record the change of mind/,
    );
    expect(outcome(planStatus(log, record(log, '0001-a.md'), 'superseded'))).toEqual({});
  });
});

describe('a relation', () => {
  const log = logOf({
    '0001-a.md': '# A\n\n* Status: accepted\n* Supersedes: [2](0002-b.md)\n',
    '0002-b.md': '# B\n\n* Status: superseded by [1](0001-a.md)\n',
    '0003-c.md': '# C\n\n* Status: accepted\n',
  });

  it('is refused with itself, and in a circle of two', () => {
    const [a, b] = [record(log, '0001-a.md'), record(log, '0002-b.md')];
    expect(outcome(planRelation(log, a, 'relates', a)).refused).toMatch(/^0001 cannot refer to itself/);
    expect(outcome(planRelation(log, b, 'supersedes', a)).refused).toMatch(/^0001 already supersedes 0002/);
    expect(outcome(planRelation(log, a, 'supersedes', b))).toEqual({});
    expect(Object.keys(outcome(planRelation(log, b, 'amends', a)))).toEqual(['0002-b.md', '0001-a.md']);
  });

  it('is written on both sides in the words of each', () => {
    expect(outcome(planRelation(log, record(log, '0003-c.md'), 'amends', record(log, '0001-a.md')))).toEqual({
      '0003-c.md': '# C\n\n* Status: accepted\n* Amends: [ADR-0001](0001-a.md)\n',
      '0001-a.md':
        '# A\n\n* Status: accepted\n* Amended by: [ADR-0003](0003-c.md)\n* Supersedes: [2](0002-b.md)\n',
    });
  });
});

describe('another number', () => {
  it('goes into the name, the title, links, link texts, mentions and the index', () => {
    const log = logOf({
      '0002-b.md': '# 2. B\n\nSee ADR-0002 and ADR 2, not ADR-0021 or ADR-2.1.\n',
      '0003-c.md': '# 3. C\n\n## Status\n\nAccepted\n\nAmends [2. B](0002-b.md)\n\n`ADR-0002` in code\n',
      'README.md': '* [ADR-0002](0002-b.md) B\n* [3](0003-c.md) C\n',
    });
    expect(outcome(planRenumber(log, record(log, '0002-b.md'), 12))).toEqual({
      '0002-b.md': '-> 0012-b.md',
      '0003-c.md': '# 3. C\n\n## Status\n\nAccepted\n\nAmends [12. B](0012-b.md)\n\n`ADR-0012` in code\n',
      'README.md': '* [ADR-0012](0012-b.md) B\n* [3](0003-c.md) C\n',
    });
    const own = planRenumber(log, record(log, '0002-b.md'), 12);
    const edit = own.ok ? own.value.changes.find((change) => change.kind === 'edit') : undefined;
    expect(edit).toMatchObject({
      path: 'docs/adr/0002-b.md',
      text: '# 12. B\n\nSee ADR-0012 and ADR 12, not ADR-0021 or ADR-2.1.\n',
    });
  });

  it('is refused where it is taken, and nothing where it is the same', () => {
    const log = logOf({
      '0001-a.md': '# A\n',
      '0002-b.md': '# B\n',
      'notes-on-c.md': '# C\n\n## Status\n\nDraft\n\n## Decision\n',
    });
    expect(outcome(planRenumber(log, record(log, '0001-a.md'), 2)).refused).toBe(
      'Number 2 belongs to docs/adr/0002-b.md; choose a free one (next: 3).',
    );
    expect(outcome(planRenumber(log, record(log, '0001-a.md'), 1))).toEqual({});
    expect(outcome(planRenumber(log, record(log, 'notes-on-c.md'), 1)).refused).toMatch(/named by title/);
  });

  it('of one of two that share it leaves bare mentions alone, but for a link that only the moved one answers', () => {
    const log = logOf({
      '0001-a.md': '---\nstatus: accepted\nrelates-to: ADR-0003, ADR-0002\n---\n# A\n\nADR-0003 as it was.\n',
      '0002-b.md': '---\nstatus: accepted\nrelates-to: ADR-0001\n---\n# B\n',
      '0003-c.md': '---\nstatus: accepted\nrelates-to: ADR-0001\n---\n# C\n',
      '0003-d.md': '---\nstatus: accepted\n---\n# D\n',
    });
    const moved = planRenumber(log, record(log, '0003-c.md'), 4);
    expect(outcome(moved)['0001-a.md']).toBe(
      '---\nstatus: accepted\nrelates-to: ADR-0004, ADR-0002\n---\n# A\n\nADR-0003 as it was.\n',
    );
    expect(notes(moved)).toEqual([
      'docs/adr/0001-a.md mentions number 3, which two records have; check which one it means.',
    ]);
    expect(outcome(planRenumber(log, record(log, '0003-d.md'), 4))).toEqual({ '0003-d.md': '-> 0004-d.md' });
  });
});

describe('the marked block of an index', () => {
  const marked = '# Log\n\n<!-- sdx:adr-index -->\nold\n<!-- /sdx:adr-index -->\n\nAfter.\n';

  it('is brought up to date in the same plan, and nothing else of the index is', () => {
    const log = logOf({
      '0001-a.md': '# A | B\n\n* Status: proposed\n* Date: 2024-01-02\n',
      'README.md': marked,
    });
    const plan = planStatus(log, record(log, '0001-a.md'), 'accepted');
    if (!plan.ok) throw new Error(plan.error);
    expect(outcome({ ok: true, value: withIndex(log, plan.value) })['README.md']).toBe(
      '# Log\n\n<!-- sdx:adr-index -->\n\n| Number | Decision | Status | Date |\n| --- | --- | --- | --- |\n' +
        '| 0001 | [A \\| B](0001-a.md) | accepted | 2024-01-02 |\n\n<!-- /sdx:adr-index -->\n\nAfter.\n',
    );
  });

  it('is left alone where there is none, or nothing else changes', () => {
    const log = logOf({ '0001-a.md': '# A\n\n* Status: accepted\n', 'README.md': '# Log\n' });
    const plan = planStatus(log, record(log, '0001-a.md'), 'rejected');
    expect(plan.ok && withIndex(log, plan.value)).toBe(plan.ok && plan.value);
    const same = logOf({ '0001-a.md': '# A\n\n* Status: accepted\n', 'README.md': marked });
    expect(withIndex(same, { changes: [], notes: [] }).changes).toEqual([]);
  });
});
