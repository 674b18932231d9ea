import type { Check } from '../schema/rubric.ts';
import { runCheck } from './checks/run.ts';
import { credit, type GradeContext, type Outcome } from './context.ts';
import { WORKED_OUT } from './following.ts';
import type { Rubric, RubricCriterion, RubricDimension, ScalePoint } from './rubric.ts';

/** A check of a criterion with what it found. `worth` is its share of the criterion's points. */
export interface ScoredCheck {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly worth: number;
}

/** A criterion's points: `of` leaves out what could not be judged. */
export interface ScoredCriterion {
  readonly criterion: RubricCriterion;
  readonly checks: readonly ScoredCheck[];
  readonly of: number;
  readonly points: number;
  /** Of `points`, what rests on words alone. */
  readonly textPoints: number;
  /** Why fewer points were given than the checks earned. */
  readonly limited: readonly string[];
}

export interface ScoredDimension {
  readonly dimension: RubricDimension;
  readonly criteria: readonly ScoredCriterion[];
  /** Undefined when nothing in it could be judged. */
  readonly share: number | undefined;
}

/** Words alone earn at most this share of a criterion: the other half needs numbers, references or structure. */
export const TEXT_SHARE = 0.5;

/** What a criterion that rests on implausible capacities can still earn. */
const UNANCHORED_SHARE = 0.25;

/** Runs a rubric's checks over a design. `unanchored` is why its capacities are not believed. */
export function runChecks(
  rubric: Rubric,
  context: GradeContext,
  unanchored: string | undefined,
): readonly ScoredCriterion[] {
  return rubric.criteria.map((criterion) => {
    const total = criterion.checks.reduce((sum, check) => sum + (check.worth ?? 1), 0);
    const found = criterion.checks.map((check) => ({ check, outcome: runCheck(check, context) }));
    const firm = Math.max(0, ...found.map(({ outcome }) => outcome.firm ?? 0));
    // Sentences with numbers that follow from nothing stand for nothing else.
    const told = firm * Math.min(1, context.following / WORKED_OUT);
    const checks = found.map(({ check, outcome }) => ({
      check,
      outcome: standIn(outcome, told),
      worth: ((check.worth ?? 1) / total) * criterion.points,
    }));
    return scoreCriterion(criterion, checks, criterion.anchored === true ? unanchored : undefined);
  });
}

/** What sentences can stand for of what fields would show, and how many of them it takes. */
const STAND_IN = 0.7;
const SENTENCES = 4;

/**
 * A criterion's idea that is stated in sentences, with numbers of this design, stands in part for the fields that
 * would show the same: it is what a design says that counts, not where. What is denied by a number stays denied.
 */
function standIn(outcome: Outcome, told: number): Outcome {
  if (outcome.refuted === true || outcome.kind === 'rule' || outcome.kind === 'concept') return outcome;
  const share = STAND_IN * Math.min(1, told / SENTENCES);
  const more = share - credit(outcome);
  return more <= 0 ? outcome : { ...outcome, structural: outcome.structural + more };
}

/** The points of a criterion from what its checks found. Pure, so that a next step can be tried out. */
export function scoreCriterion(
  criterion: RubricCriterion,
  checks: readonly ScoredCheck[],
  unanchored: string | undefined,
): ScoredCriterion {
  const judged = checks.filter(({ outcome }) => outcome.unavailable === undefined);
  const sum = (of: (one: ScoredCheck) => number): number => judged.reduce((total, one) => total + of(one), 0);
  const of = sum(({ worth }) => worth);
  const structural = sum(({ worth, outcome }) => worth * outcome.structural);
  const text = sum(({ worth, outcome }) => worth * outcome.text);
  const textCap = criterion.points * TEXT_SHARE;
  const limited: string[] = [];
  if (text > textCap + 1e-9)
    limited.push('Words earn at most half of the points; the other half needs numbers or structure');
  let textPoints = Math.min(text, textCap);
  let points = structural + textPoints;
  if (unanchored !== undefined && points > of * UNANCHORED_SHARE) {
    limited.push(unanchored);
    textPoints *= (of * UNANCHORED_SHARE) / points;
    points = of * UNANCHORED_SHARE;
  }
  return { criterion, checks, of, points, textPoints, limited };
}

/** Gathers criteria under their dimensions, in the rubric's order. */
export function scoreDimensions(
  rubric: Rubric,
  criteria: readonly ScoredCriterion[],
): readonly ScoredDimension[] {
  return rubric.dimensions.map((dimension) => {
    const own = criteria.filter(({ criterion }) => criterion.dimension === dimension.id);
    const of = own.reduce((sum, criterion) => sum + criterion.of, 0);
    const points = own.reduce((sum, criterion) => sum + criterion.points, 0);
    return { dimension, criteria: own, share: of === 0 ? undefined : points / of };
  });
}

/** The score out of 100 before caps: dimensions weighted, those that could not be judged left out. */
export function totalScore(dimensions: readonly ScoredDimension[]): number {
  let weight = 0;
  let earned = 0;
  for (const { dimension, share } of dimensions) {
    if (share === undefined) continue;
    weight += dimension.weight;
    earned += dimension.weight * share;
  }
  return weight === 0 ? 0 : (100 * earned) / weight;
}

/** The score of a percentage of the points, on the rubric's scale: straight lines between its points. */
export function onScale(scale: readonly ScalePoint[], percent: number): number {
  const share = Math.min(1, Math.max(0, percent / 100));
  const after = scale.findIndex((point) => point.share >= share);
  const [low, high] = [scale[after - 1], scale[after]];
  if (high === undefined) return percent;
  if (low === undefined) return high.score;
  const part = (share - low.share) / (high.share - low.share);
  return low.score + part * (high.score - low.score);
}

/** The share of the points of the dimensions that the problem turns on; undefined where there are none. */
export function coreShare(dimensions: readonly ScoredDimension[]): number | undefined {
  const core = dimensions.filter(({ dimension, share }) => dimension.core && share !== undefined);
  return core.length === 0 ? undefined : totalScore(core) / 100;
}

/** One decimal, the precision a score is shown, compared and levelled at. */
export function roundScore(score: number): number {
  return Math.round(score * 10) / 10;
}

export type Level = 'not yet' | 'developing' | 'competent' | 'strong' | 'expert';

/** A level's name and the score it starts at; 50 passes. */
export const LEVELS: readonly { readonly level: Level; readonly from: number }[] = [
  { level: 'expert', from: 85 },
  { level: 'strong', from: 70 },
  { level: 'competent', from: 50 },
  { level: 'developing', from: 30 },
  { level: 'not yet', from: 0 },
];

export function levelOf(score: number): Level {
  return LEVELS.find(({ from }) => score >= from)?.level ?? 'not yet';
}
