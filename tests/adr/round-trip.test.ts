import { describe, expect, it } from 'vitest';
import { type AdrLog, idOf, numberScope, readLog } from '../../src/adr/log.ts';
import { type Change, type Plan, planRenumber, planStatus, planSupersede } from '../../src/adr/plan.ts';
import { judgeLog } from '../../src/lint/adr.ts';
import { rule as brokenLink } from '../../src/lint/rules/adr/broken-link.ts';
import { rule as duplicateNumber } from '../../src/lint/rules/adr/duplicate-number.ts';
import { rule as titleNumber } from '../../src/lint/rules/adr/title-number-mismatch.ts';
import { rule as unanswered } from '../../src/lint/rules/adr/unanswered-supersede.ts';
import type { DecisionRecord } from '../../src/model/adr.ts';
import { Source } from '../../src/model/source.ts';
import { corpusLog, hasCorpus, LOGS, WITHOUT } from './corpus.ts';

/** The log as it is after a plan, read anew. */
function after(log: AdrLog, plan: Plan): AdrLog {
  const sources = new Map([...log.records.map((r) => r.source), ...log.indexes].map((s) => [s.name, s]));
  for (const change of plan.changes) {
    if (change.kind !== 'rename') sources.set(change.path, new Source(change.path, change.text, 'markdown'));
    else {
      for (const [name, source] of [...sources]) {
        if (name !== change.path && !name.startsWith(`${change.path}/`)) continue;
        sources.delete(name);
        const moved = change.to + name.slice(change.path.length);
        sources.set(moved, new Source(moved, source.text, 'markdown'));
      }
    }
  }
  return readLog([...sources.values()], log.folder, log.facts);
}

/** Takes equal beginnings and ends off: they need no search, and records of a thousand lines have long ones. */
function trimAlike(old: string[], now: string[]): void {
  while (old.length > 0 && now.length > 0 && old[0] === now[0]) {
    old.shift();
    now.shift();
  }
  while (old.length > 0 && now.length > 0 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
}

/** Lines of `before` that are gone and lines of `after` that are new, by longest common subsequence from both ends. */
function lineChanges(before: string, text: string): { readonly gone: string[]; readonly fresh: string[] } {
  const old = before.split('\n');
  const now = text.split('\n');
  trimAlike(old, now);
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = table[i] as Uint32Array;
      const next = table[i + 1] as Uint32Array;
      row[j] = old[i] === now[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const gone: string[] = [];
  const fresh: string[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
      gone.push(old[i++] ?? '');
    else fresh.push(now[j++] ?? '');
  }
  return { gone, fresh };
}

const edits = (plan: Plan): Extract<Change, { kind: 'edit' }>[] =>
  plan.changes.filter((c) => c.kind === 'edit');

function planOf(result: ReturnType<typeof planSupersede>): Plan {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const withCrlf = (log: AdrLog): AdrLog =>
  readLog(
    [...log.records.map((r) => r.source), ...log.indexes].map(
      (s) => new Source(s.name, s.text.replace(/\r?\n/g, '\r\n'), 'markdown'),
    ),
    log.folder,
    log.facts,
  );

/** Every seventh record and the last few: all shapes of a log without hours of reading. */
const some = (records: readonly DecisionRecord[]): readonly DecisionRecord[] =>
  records.filter((_, i) => i % 7 === 3 || i > records.length - 4);

describe.runIf(hasCorpus)('on copies of real logs', () => {
  const logs = hasCorpus ? LOGS.map((name) => [name, corpusLog(name)] as const) : [];

  it.each(logs)('supersede changes only the lines it must: %s', (_, log) => {
    const crlf = withCrlf(log);
    const by = log.records.findLast(
      (r) => r.status?.kind === 'accepted' || r.status === undefined,
    ) as DecisionRecord;
    let tried = 0;
    for (const record of some(log.records)) {
      if (record === by || record.status?.kind === 'superseded') continue;
      tried++;
      const plan = planOf(planSupersede(log, record, by));
      expect(plan.changes.map((c) => c.path).sort()).toEqual([record.source.name, by.source.name].sort());
      for (const change of edits(plan)) {
        const { gone, fresh } = lineChanges(change.before, change.text);
        const own = change.path === record.source.name;
        // A table with a row of its own for the successor changes in that row and in the status.
        const rows = own && record.fields.some((field) => field.role === 'superseded-by') ? 2 : 1;
        expect(gone.length, `${change.path}\n${gone.join('\n')}`).toBeLessThanOrEqual(rows);
        expect(fresh.filter((line) => line.trim() !== '').length, fresh.join('\n')).toBe(rows);
        expect(fresh.join(' ')).toMatch(own ? /superseded by/i : /supersedes/i);
      }
      const result = after(log, plan);
      const [old, successor] = [result.at(record.source.name), result.at(by.source.name)] as [
        DecisionRecord,
        DecisionRecord,
      ];
      expect(old.status?.kind).toBe('superseded');
      expect(
        result
          .linksFrom(old)
          .filter((l) => l.link.relation === 'superseded-by')
          .map((l) => l.to),
      ).toContain(successor);
      expect(
        result
          .linksFrom(successor)
          .filter((l) => l.link.relation === 'supersedes')
          .map((l) => l.to),
      ).toContain(old);
      const findings = judgeLog(result, [unanswered]);
      expect(
        [...(findings.get(old) ?? []), ...(findings.get(successor) ?? [])].filter((f) =>
          f.message.includes(idOf(old)),
        ),
      ).toEqual([]);
      expect(planOf(planSupersede(result, old, successor)).changes, 'a second time changes nothing').toEqual(
        [],
      );

      const [record2, by2] = [crlf.at(record.source.name), crlf.at(by.source.name)] as [
        DecisionRecord,
        DecisionRecord,
      ];
      const plan2 = planOf(planSupersede(crlf, record2, by2));
      expect(edits(plan2).map((c) => c.text)).toEqual(
        edits(plan).map((c) => c.text.replace(/\r?\n/g, '\r\n')),
      );
    }
    expect(tried).toBeGreaterThan(1);
  });

  it.each(logs)('the fix for one-sided links closes them all: %s', (_, log) => {
    let now = log;
    for (let round = 0; round < 4; round++) {
      const changes: Change[] = [];
      for (const [record, findings] of judgeLog(now, [unanswered])) {
        const fix = findings[0]?.fix;
        if (fix === undefined) continue;
        let text = record.source.text;
        for (const edit of [...fix].sort((a, b) => b.span.start - a.span.start)) {
          text = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
        }
        changes.push({ kind: 'edit', path: record.source.name, before: record.source.text, text });
      }
      if (changes.length === 0) return;
      now = after(now, { changes, notes: [] });
    }
    expect.fail('fixes do not come to an end');
  });

  it.each(logs)('reject changes one line: %s', (_, log) => {
    for (const record of some(log.records)) {
      if (record.status?.kind === 'superseded' || record.status?.kind === 'rejected') continue;
      const plan = planOf(planStatus(log, record, 'rejected'));
      const [change] = edits(plan);
      const { gone, fresh } = lineChanges(change?.before ?? '', change?.text ?? '');
      expect(gone.length).toBeLessThanOrEqual(1);
      expect(fresh.filter((line) => line.trim() !== '').length, `${change?.path}\n${fresh.join('\n')}`).toBe(
        1,
      );
      expect(after(log, plan).at(record.source.name)?.status?.kind).toBe('rejected');
    }
  });

  it.each(logs.filter(([, log]) => log.records.some((r) => r.name.number !== undefined)))(
    'renumber follows every link and touches nothing else: %s',
    (_, log) => {
      const broken = (l: AdrLog): number =>
        [...judgeLog(l, [brokenLink, duplicateNumber, titleNumber]).values()].flat().length;
      const arcs = (l: AdrLog): number => l.links.filter((link) => link.to !== undefined).length;
      const linked = log.records.filter((r) => log.linksTo(r).length > 0).slice(0, 8);
      for (const record of new Set([...some(log.records), ...linked])) {
        const { number } = record.name;
        if (number === undefined) continue;
        const twins = log.records.filter(
          (r) => r !== record && r.name.number === number && numberScope(r) === numberScope(record),
        );
        const plan = planOf(planRenumber(log, record, 9876));
        const shape = new RegExp(`(?<!\\d)0*${number}(?!\\d)`);
        for (const change of edits(plan)) {
          const { gone, fresh } = lineChanges(change.before, change.text);
          expect(fresh.length).toBe(gone.length);
          gone.forEach((line, i) => {
            expect(line).toMatch(shape);
            // Put the old number back: the line is as it was.
            const back = (fresh[i] ?? '').replace(/0*9876/g, '#');
            expect(line.replace(new RegExp(`(?<!\\d)0*${number}(?!\\d)`, 'g'), '#')).toBe(
              back.replace(new RegExp(`(?<!\\d)0*${number}(?!\\d)`, 'g'), '#'),
            );
          });
        }
        const result = after(log, plan);
        expect(result.records.length).toBe(log.records.length);
        expect(result.numbered(9876).length).toBe(1);
        expect(broken(result), record.source.name).toBeLessThanOrEqual(broken(log));
        if (twins.length === 0) expect(arcs(result), record.source.name).toBe(arcs(log));
      }
    },
  );
});

describe.skipIf(hasCorpus)('on copies of real logs', () => {
  it.skip(WITHOUT, () => {});
});
