import type { Finding } from '../base/finding.ts';
import { given } from '../base/given.ts';
import { phraseAt, phraseOf } from '../base/words.ts';
import type { Path } from '../model/path.ts';
import type { CatalogueDocument } from '../schema/catalogue.ts';
import { type AppliedCap, closedGates, contradictionCap, coreCap, limitUnder } from './caps.ts';
import { isFilledIn } from './checks/path.ts';
import type { Concept } from './concepts.ts';
import type { Arithmetic, GradeContext, RuleFindings } from './context.ts';
import { connectedFigures, countFollowing } from './following.ts';
import type { Gradable } from './gradable.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { figuresIn } from './own-figures.ts';
import { readProse } from './prose.ts';
import { createQueries } from './query.ts';
import type { Rubric } from './rubric.ts';
import {
  type Level,
  levelOf,
  onScale,
  roundScore,
  runChecks,
  type ScoredDimension,
  scoreDimensions,
  totalScore,
} from './score.ts';
import {
  type Implausible,
  implausible,
  otherProblem,
  smallerGivens,
  wrongScenario,
} from './validity/anchors.ts';
import { interchangeable, loose, magic, offFlow, trivialObjective } from './validity/hollow.ts';
import { type RaisedNotice, textNotices } from './validity/notices.ts';
import type { Scenario } from './variant.ts';

/** Everything a grade depends on: the same input gives the same grade. */
export interface GradeInput {
  readonly subject: Gradable;
  readonly rubric: Rubric;
  readonly scenario?: Scenario;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly catalogue: CatalogueDocument;
  readonly rules: RuleFindings;
  /** Comparisons over the design's variables and over what the rubric's bindings found. */
  readonly arithmetic: (bound: ReadonlyMap<string, Path>) => Arithmetic;
  /** The capacity model's answer. */
  readonly analysis: object;
}

/** How much of a grade was evidenced. */
export interface Confidence {
  readonly level: 'high' | 'medium' | 'low';
  /** The share of the rubric that could be judged. */
  readonly judged: number;
  /** The share of the earned points that rests on numbers, references and structure. */
  readonly structural: number;
}

export type Grade = GradedDesign | UngradableDesign;

export interface GradedDesign {
  readonly status: 'graded';
  /** Out of 100, one decimal, caps applied. */
  readonly score: number;
  /** The share of the points in percent, dimensions weighted. */
  readonly earned: number;
  /** What the rubric's scale makes of it. */
  readonly uncapped: number;
  readonly level: Level;
  readonly dimensions: readonly ScoredDimension[];
  readonly caps: readonly AppliedCap[];
  readonly notices: readonly RaisedNotice[];
  readonly confidence: Confidence;
  readonly next: NextStep | undefined;
}

/** A design without the facts to be graded: not a zero. */
export interface UngradableDesign {
  readonly status: 'ungradable';
  /** Facts that are missing, and how many of them would do. */
  readonly needs: readonly string[];
  readonly atLeast: number;
  readonly notices: readonly RaisedNotice[];
}

/** Grades a design or a record against a rubric. Pure: no clock, no files, no chance. */
export function grade(input: GradeInput): Grade {
  const { subject, rubric } = input;
  const bound = subject.bind(rubric.bindings);
  const prose = readProse(subject);
  const givens = givenFigures(input.scenario);
  const following = countFollowing(prose, subject);
  const derived = {
    ...subject.derived,
    figures: prose.figures,
    connected: connectedFigures(prose, following, givens),
  };
  const context: GradeContext = {
    subject,
    queries: createQueries(subject.document, bound, derived, input.analysis),
    prose,
    arithmetic: input.arithmetic(bound),
    rules: input.rules,
    concepts: input.concepts,
    givens,
    following,
    bindings: rubric.bindings,
    bound,
  };
  const notices = [...textNotices(prose, subject)];
  const missing = missingFacts(rubric, context);
  if (missing !== undefined) return { status: 'ungradable', ...missing, notices };
  const doubted = implausible(context, input.catalogue);
  for (const { at, says } of doubted) notices.push({ id: 'implausible', says, places: [at] });
  const unanchored =
    doubted[0] === undefined ? undefined : `Rests on a number nobody would believe: ${doubted[0].says}`;
  const criteria = runChecks(rubric, context, unanchored);
  const dimensions = scoreDimensions(rubric, criteria);
  const stated = statedCaps(input, context, criteria, doubted);
  const core = coreCap(rubric, dimensions);
  const limits = [...stated, ...(core === undefined ? [] : [core])];
  if (input.scenario !== undefined) notices.push(...smallerGivens(input.scenario, context));
  const earned = totalScore(dimensions);
  const uncapped = onScale(rubric.scale, earned);
  const caps = limits.map((cap) => limited(cap, uncapped)).toSorted((a, b) => a.at - b.at);
  const score = roundScore(Math.min(uncapped, ...caps.map((cap) => cap.at)));
  return {
    status: 'graded',
    score,
    earned: roundScore(earned),
    uncapped: roundScore(uncapped),
    level: levelOf(score),
    dimensions,
    caps,
    notices,
    confidence: confidenceOf(dimensions),
    next: nextStep(rubric, criteria, stated, unanchored),
  };
}

/** A cap as it limits this design, to the precision of a score. */
function limited({ costs, ...cap }: AppliedCap, uncapped: number): AppliedCap {
  return { ...cap, at: roundScore(limitUnder({ ...cap, ...given({ costs }) }, uncapped)) };
}

/** What a scenario gives, as the figures that would restate it. */
function givenFigures(scenario: Scenario | undefined): ReadonlySet<number> {
  const givens = Object.values(scenario?.givens ?? {});
  return new Set(givens.flatMap(({ value }) => figuresIn(String(value))));
}

function statedCaps(
  input: GradeInput,
  context: GradeContext,
  criteria: Parameters<typeof contradictionCap>[2],
  doubted: readonly Implausible[],
): readonly AppliedCap[] {
  const { rubric, scenario } = input;
  const caps: (AppliedCap | undefined)[] = [...closedGates(rubric, context)];
  caps.push(contradictionCap(rubric, context, criteria));
  caps.push(
    interchangeable(context),
    offFlow(context),
    magic(doubted),
    trivialObjective(context),
    loose(context),
  );
  if (scenario !== undefined) {
    caps.push(otherProblem(scenario, context));
    const figures = new Set(figuresIn(context.subject.source.text));
    caps.push(wrongScenario(scenario, context, figures, (word) => mentions(context, word)));
  }
  return caps.filter((cap) => cap !== undefined).toSorted((a, b) => a.at - b.at);
}

function mentions({ prose, subject }: GradeContext, word: string): boolean {
  const phrase = phraseOf(word);
  // A title is written first, and a scenario's name in it says nothing of what stands below.
  if (prose.sentences.some(({ part, words }) => part !== 'title' && phraseAt(words, phrase) >= 0))
    return true;
  return subject.names.some((name) => phraseAt(phraseOf(name), phrase) >= 0);
}

/** The facts that are missing when there are too few of them to grade; undefined when there are enough. */
function missingFacts(
  rubric: Rubric,
  { queries }: GradeContext,
): Pick<UngradableDesign, 'needs' | 'atLeast'> | undefined {
  const { facts } = rubric.needs;
  const lacking = facts.filter(({ path, want }) => {
    return queries.find(path).filter((found) => isFilledIn(found.value)).length < want;
  });
  const atLeast = Math.min(rubric.needs.atLeast, facts.length) - (facts.length - lacking.length);
  return atLeast <= 0 ? undefined : { needs: lacking.map(({ title }) => title), atLeast };
}

function confidenceOf(dimensions: readonly ScoredDimension[]): Confidence {
  let possible = 0;
  let judged = 0;
  let points = 0;
  let words = 0;
  for (const { dimension, criteria } of dimensions) {
    const all = criteria.reduce((sum, { criterion }) => sum + criterion.points, 0);
    for (const scored of criteria) {
      const weight = dimension.weight / (all === 0 ? 1 : all);
      possible += weight * scored.criterion.points;
      judged += weight * scored.of;
      points += weight * scored.points;
      words += weight * scored.textPoints;
    }
  }
  const judgedShare = possible === 0 ? 0 : judged / possible;
  const structural = points === 0 ? 0 : 1 - words / points;
  const weakest = Math.min(judgedShare / 0.9, structural / 0.5);
  const level = weakest >= 1 ? 'high' : weakest >= 0.66 ? 'medium' : 'low';
  return {
    level,
    judged: Math.round(judgedShare * 1000) / 1000,
    structural: Math.round(structural * 1000) / 1000,
  };
}

/** Findings by rule, for the rules that exist. `lacking` says why a rule did not run. */
export function ruleFindings(
  findings: readonly Finding[],
  lacking: (rule: string) => string | undefined,
): RuleFindings {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known === undefined) byRule.set(finding.rule, [finding]);
    else known.push(finding);
  }
  return { unavailable: lacking, of: (rule) => byRule.get(rule) ?? [] };
}
