import { type Plan, withIndex } from '../adr/plan.ts';
import type { OpenLog } from './adr-log.ts';

/** A plan with the log's index brought up to date; not where that would take out records that can't be read now. */
export function withOwnIndex({ log, unread }: Pick<OpenLog, 'log' | 'unread'>, plan: Plan): Plan {
  return unread.length > 0 ? plan : withIndex(log, plan);
}
