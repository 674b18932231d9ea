import type { Path } from '../model/path.ts';
import type { DesignSubject } from './rule.ts';
import { numberAt } from './values.ts';

/** How long one call from a component may take, all tries together. */
export interface CallBudget {
  readonly from: string;
  readonly to: string;
  readonly at: Path;
  /** Seconds; of one try. */
  readonly timeout: number;
  readonly tries: number;
  /** Seconds, over all tries; pauses between them not counted. */
  readonly total: number;
}

/** Every call with a stated timeout, with its retries. */
export function callBudgets(subject: DesignSubject): readonly CallBudget[] {
  const budgets: CallBudget[] = [];
  for (const component of subject.design.components.values()) {
    for (const to of Object.keys(component.calls ?? {})) {
      const at = [...component.at, 'calls', to];
      const timeout = numberAt(subject, [...at, 'timeout']);
      if (timeout === undefined) continue;
      const tries = 1 + retriesAt(subject, at);
      budgets.push({ from: component.id, to, at, timeout, tries, total: timeout * tries });
    }
  }
  return budgets;
}

/** How often a call is tried again; 0 where nothing says so. */
export function retriesAt(subject: DesignSubject, call: Path): number {
  return numberAt(subject, [...call, 'retries', 'max']) ?? numberAt(subject, [...call, 'retries']) ?? 0;
}
