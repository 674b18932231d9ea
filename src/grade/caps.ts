import { given } from '../base/given.ts';
import type { Span } from '../base/span.ts';
import type { Path } from '../model/path.ts';
import type { Check } from '../schema/rubric.ts';
import { runCheck } from './checks/run.ts';
import { credit, type GradeContext } from './context.ts';
import { leafChecks, type Rubric, type RubricCap } from './rubric.ts';
import { coreShare, type ScoredCriterion, type ScoredDimension } from './score.ts';

/** A limit on the whole grade, and where the reason for it stands. */
export interface AppliedCap {
  readonly id: string;
  readonly at: number;
  /** The most points that it takes off; without it whatever `at` takes. */
  readonly costs?: number;
  readonly reason: string;
  readonly advice: string;
  readonly places: readonly (Path | Span)[];
}

/** The highest grade under a cap for a design that would score so much without it. */
export function limitUnder({ at, costs }: Pick<AppliedCap, 'at' | 'costs'>, uncapped: number): number {
  return costs === undefined ? at : Math.max(at, uncapped - costs);
}

/** The gates a design has not passed. A gate that can't be judged is open. */
export function closedGates(rubric: Rubric, context: GradeContext): readonly AppliedCap[] {
  const judgeable = (cap: RubricCap): boolean => !isTold(context) || isAskedInWords(cap.unless);
  return rubric.caps.filter(judgeable).flatMap((cap) => {
    if (isOpen(cap.unless, context)) return [];
    const outcome = runCheck(cap.unless, context);
    const { id, at, costs, reason, advice } = cap;
    return [{ ...given({ costs }), id, at, reason, advice, places: [outcome.lackAt] }];
  });
}

function isOpen(check: Check, context: GradeContext): boolean {
  if ('any' in check) return check.any.some((part) => isOpen(part, context));
  if ('all' in check) return check.all.every((part) => isOpen(part, context));
  const outcome = runCheck(check, context);
  if (outcome.unavailable !== undefined || outcome.unknown === true) return true;
  // Anything else holds where some of it is there, a rule where nothing breaks it.
  return 'rule' in check ? context.rules.of(check.rule).length === 0 : credit(outcome) > 0;
}

/** A design that states so many figures in sentences and draws no path is told, not sketched. */
const TOLD_FIGURES = 10;

/** Whether it is told in sentences alone, which show no structure to hold against a gate. */
function isTold({ subject, prose }: GradeContext): boolean {
  const drawn = subject.derived.flows.some(
    ({ awaits, defers, tries }) => awaits.length + defers.length + tries.length > 0,
  );
  return subject.kind === 'design' && !drawn && prose.figures.length >= TOLD_FIGURES;
}

/** Whether sentences, or numbers of any kind, would do; a gate on references and fields alone needs a drawing. */
function isAskedInWords(unless: Check): boolean {
  return [...leafChecks(unless)].some(
    (check) => 'path' in check && /^\$\.derived(?:\.sums|\[)/.test(check.path),
  );
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
  const step = (of: readonly number[]): number | undefined => of[Math.min(count, of.length) - 1];
  const [at, costs] = [step(rubric.contradictions.caps), step(rubric.contradictions.costs)];
  if (at === undefined) return undefined;
  const reason =
    count === 1
      ? `The ${context.subject.kind} contradicts itself: ${said[0]?.says ?? ''}`
      : `The ${context.subject.kind} contradicts itself ${count} times; first: ${said[0]?.says ?? ''}`;
  return {
    ...given({ costs }),
    id: 'contradiction',
    at,
    reason,
    advice: 'Make the two places agree, starting with the number you trust more.',
    places: said.slice(0, 5).map((one) => one.at),
  };
}

/** A design that does not solve what its problem turns on gets so far and no further, however fine the rest is. */
export function coreCap(rubric: Rubric, dimensions: readonly ScoredDimension[]): AppliedCap | undefined {
  const worked = dimensions.find(({ dimension }) => dimension.id === rubric.core?.or)?.share ?? 0;
  const shown = coreShare(dimensions);
  const share = shown === undefined ? undefined : Math.max(shown, worked);
  const limit = share === undefined ? undefined : rubric.core?.caps.find(({ under }) => share < under);
  if (share === undefined || rubric.core === undefined || limit === undefined) return undefined;
  const core = dimensions.filter(({ dimension }) => dimension.core);
  const titles = core.map(({ dimension }) => dimension.title.toLowerCase()).join(' and ');
  const lacking = core.flatMap(({ criteria }) => criteria).flatMap(({ checks }) => checks);
  const first = lacking.find(({ outcome }) => outcome.unavailable === undefined && credit(outcome) < 0.5);
  return {
    id: 'hard-part',
    at: limit.at,
    reason: `Of what this problem turns on (${titles}) it shows ${Math.round(share * 100)} %`,
    advice: first?.check.missing ?? rubric.core.advice,
    places: first === undefined ? [] : [first.outcome.lackAt],
  };
}

export function isSpan(place: Path | Span): place is Span {
  return 'start' in place;
}
