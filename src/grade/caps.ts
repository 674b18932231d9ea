import type { Span } from '../base/span.ts';
import type { Path } from '../model/path.ts';
import { runCheck } from './checks/run.ts';
import { credit, type GradeContext } from './context.ts';
import type { Rubric } from './rubric.ts';
import type { ScoredCriterion } from './score.ts';

/** A limit on the whole grade, and where the reason for it stands. */
export interface AppliedCap {
  readonly id: string;
  readonly at: number;
  readonly reason: string;
  readonly advice: string;
  readonly places: readonly (Path | Span)[];
}

/** The gates a design has not passed. A gate that can't be judged is open. */
export function closedGates(rubric: Rubric, context: GradeContext): readonly AppliedCap[] {
  return rubric.caps.flatMap((cap) => {
    const outcome = runCheck(cap.unless, context);
    if (outcome.unavailable !== undefined || credit(outcome) > 0) return [];
    return [{ id: cap.id, at: cap.at, reason: cap.reason, advice: cap.advice, places: [outcome.lackAt] }];
  });
}

/**
 * What a design says against itself: findings of the rules that the rubric calls contradictions, and claims
 * that a check refuted. Each lowers the cap by one step; silence is cheaper than a contradiction.
 */
export function contradictionCap(
  rubric: Rubric,
  context: GradeContext,
  criteria: readonly ScoredCriterion[],
): AppliedCap | undefined {
  const findings = rubric.contradictions.rules.flatMap((rule) => context.rules.of(rule));
  const refuted = criteria
    .flatMap(({ checks }) => checks)
    .filter(({ outcome }) => outcome.refuted === true && outcome.kind !== 'rule');
  const said = [
    ...findings.map((finding) => ({ says: finding.message, at: finding.span as Path | Span })),
    ...refuted.map(({ outcome, check }) => ({
      says: outcome.found ?? check.missing ?? '',
      at: outcome.lackAt as Path | Span,
    })),
  ];
  const count = said.length;
  const at = rubric.contradictions.caps[Math.min(count, rubric.contradictions.caps.length) - 1];
  if (at === undefined) return undefined;
  const reason =
    count === 1
      ? `The ${context.subject.kind} contradicts itself: ${said[0]?.says ?? ''}`
      : `The ${context.subject.kind} contradicts itself ${count} times; first: ${said[0]?.says ?? ''}`;
  return {
    id: 'contradiction',
    at,
    reason,
    advice: 'Make the two places agree, starting with the number you trust more.',
    places: said.slice(0, 5).map((one) => one.at),
  };
}

export function isSpan(place: Path | Span): place is Span {
  return 'start' in place;
}
