import type { Path } from '../model/path.ts';
import { type AppliedCap, coreCap, limitUnder } from './caps.ts';
import { credit } from './context.ts';
import type { Rubric } from './rubric.ts';
import { onScale, type ScoredCriterion, scoreCriterion, scoreDimensions, totalScore } from './score.ts';

/** The one thing to do next: what adds most for least work. */
export interface NextStep {
  readonly criterion: string;
  readonly says: string;
  readonly gain: number;
  readonly effort: 'small' | 'medium' | 'large';
  readonly at: AppliedCap['places'][number];
}

/** Work, relative to a small change. */
const WORK = { small: 1, medium: 2, large: 4 } as const;

/** Gains below this are lost in the rounding of the score. */
const LEAST_GAIN = 0.05;

/**
 * Tries every check that has not earned its full credit, and the lifting of every cap that bites, and takes
 * the largest gain in score for the work. Ties go to the rubric's order. Undefined when nothing is missing.
 */
export function nextStep(
  rubric: Rubric,
  criteria: readonly ScoredCriterion[],
  caps: readonly AppliedCap[],
  unanchored: string | undefined,
): NextStep | undefined {
  /** What these criteria would score under the caps that are left. */
  const scoreOf = (tried: readonly ScoredCriterion[], under: readonly AppliedCap[]): number => {
    const dimensions = scoreDimensions(rubric, tried);
    const uncapped = onScale(rubric.scale, totalScore(dimensions));
    const limits = under.map((cap) => limitUnder(cap, uncapped));
    return Math.min(uncapped, coreCap(rubric, dimensions)?.at ?? 100, ...limits);
  };
  const now = scoreOf(criteria, caps);
  const candidates: NextStep[] = [];
  for (const cap of caps) {
    const others = caps.filter((other) => other !== cap);
    const gain = scoreOf(criteria, others) - now;
    const at: Path | AppliedCap['places'][number] = cap.places[0] ?? [];
    candidates.push({ criterion: cap.id, says: cap.advice, gain, effort: 'medium', at });
  }
  for (const [index, scored] of criteria.entries()) {
    for (const [number, one] of scored.checks.entries()) {
      if (one.outcome.unavailable !== undefined || credit(one.outcome) >= 1 - 1e-9) continue;
      const text = one.outcome.kind === 'concept' ? 1 : 0;
      const full = { ...one, outcome: { ...one.outcome, structural: 1 - text, text } };
      const checks = scored.checks.with(number, full);
      const magic = scored.criterion.anchored === true ? unanchored : undefined;
      const tried = criteria.with(index, scoreCriterion(scored.criterion, checks, magic));
      const gain = scoreOf(tried, caps) - now;
      const says = one.check.missing ?? scored.criterion.asks ?? scored.criterion.title;
      const effort = scored.criterion.effort ?? 'medium';
      candidates.push({ criterion: scored.criterion.id, says, gain, effort, at: one.outcome.lackAt });
    }
  }
  return candidates
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .reduce<NextStep | undefined>(
      (best, one) => (best === undefined || worth(one) > worth(best) + 1e-9 ? one : best),
      undefined,
    );
}

function worth(step: NextStep): number {
  return step.gain / WORK[step.effort];
}
