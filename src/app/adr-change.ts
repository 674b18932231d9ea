import { relative, sep } from 'node:path';
import { idOf } from '../adr/log.ts';
import { nextNumber, type Plan, planRenumber, planStatus, planSupersede } from '../adr/plan.ts';
import type { Result } from '../base/result.ts';
import type { StatusKind } from '../model/adr.ts';
import { addedOnBase } from './adr-base.ts';
import { withOwnIndex } from './adr-index.ts';
import { carryOut, recover } from './adr-journal.ts';
import { withLock } from './adr-lock.ts';
import { findLog, type OpenLog, openLog, readOpenLog, shown, unreadNames, unreadNotes } from './adr-log.ts';
import { oneRecord } from './adr-new.ts';
import { NotDone } from './exit.ts';

/** What a change did, for a person and for `--format json`. */
export interface Changed {
  readonly done: string;
  /** Files written or renamed, relative to the working folder; empty where nothing had to change. */
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

interface Decision {
  readonly plan: Result<Plan, string>;
  readonly done: string;
}

/** Reads the log under its lock, lets `decide` plan, and carries the plan out whole. */
async function change(
  cwd: string,
  dir: string | undefined,
  decide: (open: OpenLog) => Decision,
): Promise<Changed> {
  const place = findLog(cwd, dir);
  // Looks that the log is there before a lock would create its folder.
  await openLog(place);
  return withLock(place.folder, async () => {
    recover(place.root, place.folder);
    const open = readOpenLog(place);
    const { plan, done } = decide(open);
    if (!plan.ok) throw new NotDone(plan.error);
    const whole = withOwnIndex(open, plan.value);
    carryOut(whole, place.root, place.folder, open.marks);
    const files = whole.changes.map((one) => shown(place, one.kind === 'rename' ? one.to : one.path));
    return { done, files: [...new Set(files)], notes: [...whole.notes, ...unreadNotes(open)] };
  });
}

/** Gives one record another status. */
export function changeStatus(
  cwd: string,
  dir: string | undefined,
  reference: string,
  kind: StatusKind,
): Promise<Changed> {
  return change(cwd, dir, (open) => {
    const record = oneRecord(open, reference);
    const now = record.status?.kind === kind && !record.status.leftover;
    return {
      plan: planStatus(open.log, record, kind),
      done: `${idOf(record)} ${now ? 'was' : 'is now'} ${kind}`,
    };
  });
}

/** One record takes another's place; both say so. */
export function supersede(
  cwd: string,
  dir: string | undefined,
  reference: string,
  by: string,
): Promise<Changed> {
  return change(cwd, dir, (open) => {
    const record = oneRecord(open, reference);
    const successor = oneRecord(open, by);
    return {
      plan: planSupersede(open.log, record, successor),
      done: `${idOf(record)} is superseded by ${idOf(successor)}`,
    };
  });
}

/** Gives a record another number and follows every link to it. */
export function renumber(
  cwd: string,
  dir: string | undefined,
  reference: string,
  to: number | 'next',
  base?: string,
): Promise<Changed> {
  return change(cwd, dir, (open) => {
    const record = oneRecord(open, reference);
    const folder = relative(open.root, open.folder).split(sep).join('/');
    const taken = base === undefined ? [] : addedOnBase(open.root, folder, base);
    const number = to === 'next' ? nextNumber(open.log, [...taken, ...unreadNames(open)]) : to;
    return { plan: planRenumber(open.log, record, number), done: `${idOf(record)} has number ${number} now` };
  });
}
