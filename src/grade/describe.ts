import { needsText } from '../base/needs.ts';
import type { Span } from '../base/span.ts';
import { type Path, showPath } from '../model/path.ts';
import type {
  Criterion,
  Dimension,
  Evidence,
  Graded,
  Location,
  Missing,
  Ungradable,
} from '../schema/grade.ts';
import { isSpan } from './caps.ts';
import { credit, type Outcome } from './context.ts';
import type { Gradable } from './gradable.ts';
import type { Confidence, Grade, GradedDesign } from './grade.ts';
import type { ScoredCheck, ScoredCriterion, ScoredDimension } from './score.ts';

/** What a rubric is known by in a result. */
export interface RubricReference {
  readonly id: string;
  readonly title: string;
  /** SHA-256 of everything the grade depends on beside the design, in hexadecimal. */
  readonly digest: string;
  /** What varied the givens of its scenario. */
  readonly seed?: number;
  /** The file it was read from, where it is not shipped. */
  readonly from?: string;
}

/** A grade as it is published: plain data with lines and columns, the shape of `schemas/grade.schema.json`. */
export function describeGrade(grade: Grade, subject: Gradable, rubric: RubricReference): Graded | Ungradable {
  const locate = locator(subject);
  const notices = grade.notices.map(({ id, says, places }) => ({ id, says, places: places.map(locate) }));
  const head = { file: subject.source.name, title: subject.title, rubric: { ...rubric } };
  if (grade.status === 'ungradable') {
    const { needs, atLeast } = grade;
    const says = `Too little to grade: it is not a zero, but there is nothing to judge yet. ${needsText(needs, atLeast)}: ${needs.join('; ')}.`;
    return { status: 'ungradable', ...head, needs: [...needs], atLeast, says, notices };
  }
  const lowest = Math.min(...grade.caps.map((cap) => cap.at));
  return {
    status: 'graded',
    ...head,
    score: grade.score,
    earned: grade.earned,
    uncapped: grade.uncapped,
    level: grade.level,
    confidence: { ...grade.confidence, says: confidenceText(grade.confidence, grade) },
    caps: grade.caps.map(({ places, ...cap }) => {
      return { ...cap, bites: cap.at === lowest && cap.at < grade.uncapped, places: places.map(locate) };
    }),
    notices,
    dimensions: grade.dimensions.map((dimension) => describeDimension(dimension, locate)),
    next: describeNext(grade, locate),
  };
}

type Locate = (place: Path | Span) => Location;

/** Lines and columns of a part of what is graded; of a finding's span, the place without a path. */
export function locator(subject: Pick<Gradable, 'source' | 'spanOf'>): Locate {
  return (place) => {
    const span = isSpan(place) ? place : subject.spanOf(place);
    const start = subject.source.lines.position(span.start);
    const end = subject.source.lines.position(span.end);
    const path = isSpan(place) ? '' : showPath(place);
    return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
}

function describeDimension({ dimension, criteria, share }: ScoredDimension, locate: Locate): Dimension {
  return {
    id: dimension.id,
    title: dimension.title,
    weight: dimension.weight,
    share: share === undefined ? null : round(share),
    criteria: criteria.map((criterion) => describeCriterion(criterion, locate)),
  };
}

function describeCriterion(scored: ScoredCriterion, locate: Locate): Criterion {
  const { criterion, of, points } = scored;
  const level = of === 0 ? 'unavailable' : levelOf(points / of);
  const reasons = new Set(scored.checks.flatMap(({ outcome }) => outcome.unavailable ?? []));
  const judged = scored.checks.filter(({ outcome }) => outcome.unavailable === undefined);
  return {
    id: criterion.id,
    title: criterion.title,
    points: round(points),
    of: round(of),
    level,
    feedback:
      level === 'unavailable'
        ? `Left out of the total: ${[...reasons].join('; ')}.`
        : feedback(scored, level),
    evidence: judged.filter(({ outcome }) => credit(outcome) > 0).map((one) => describeEvidence(one, locate)),
    missing: judged
      .filter(({ outcome }) => credit(outcome) < 1 - 1e-9)
      .map((one) => describeMissing(one, criterion.asks ?? criterion.title, locate)),
    unavailable: scored.checks.flatMap(({ check, outcome }) =>
      outcome.unavailable === undefined ? [] : [`${check.says ?? criterion.title}: ${outcome.unavailable}`],
    ),
    limited: [...scored.limited],
  };
}

type CriterionLevel = 'none' | 'some' | 'most' | 'all';

/** Nothing, under half, under nine tenths, and all but a detail. */
function levelOf(share: number): CriterionLevel {
  if (share <= 1e-9) return 'none';
  if (share < 0.5) return 'some';
  return share < 0.9 ? 'most' : 'all';
}

/** What the rubric says at a level; a level it says nothing at takes the text of the one below. */
function feedback({ criterion: { levels } }: ScoredCriterion, level: CriterionLevel): string {
  if (level === 'all') return levels.all;
  if (level === 'most') return levels.most ?? levels.some ?? levels.none;
  return level === 'some' ? (levels.some ?? levels.none) : levels.none;
}

function describeEvidence({ check, outcome, worth }: ScoredCheck, locate: Locate): Evidence {
  return {
    says: check.says ?? 'shown',
    points: round(worth * credit(outcome)),
    kind: outcome.kind,
    text: outcome.structural === 0,
    places: outcome.places.map(locate),
  };
}

function describeMissing({ check, outcome, worth }: ScoredCheck, asks: string, locate: Locate): Missing {
  const missing: Missing = {
    says: check.missing ?? asks,
    points: round(worth * (1 - credit(outcome))),
    place: locate(outcome.lackAt),
  };
  const why = whyOf(outcome);
  return why === undefined ? missing : { ...missing, why };
}

function whyOf({ found }: Outcome): string | undefined {
  return found === undefined || found === '' ? undefined : found;
}

function describeNext({ next }: GradedDesign, locate: Locate): Graded['next'] {
  if (next === undefined) return null;
  const { criterion, says, gain, effort, at } = next;
  return { criterion, says, gain: Math.round(gain * 10) / 10, effort, place: locate(at) };
}

/** What a reader must know to take the number for what it is. */
function confidenceText({ judged, structural }: Confidence, { dimensions }: GradedDesign): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const lacking = new Set(
    dimensions
      .flatMap(({ criteria }) => criteria)
      .flatMap(({ checks }) => checks)
      .flatMap(({ outcome }) => outcome.unavailable ?? []),
  );
  const rest = lacking.size === 0 ? '' : ` (the rest ${[...lacking].join(', ')})`;
  return (
    `${percent(judged)} of the rubric could be judged${rest}; ${percent(structural)} of the points rest on numbers and ` +
    'structure. sdx judges whether a trade-off is stated and consistent, not whether it is wise.'
  );
}

/** Points are shown and published to two decimals: below that is the noise of adding fractions. */
function round(points: number): number {
  return Math.round(points * 100) / 100;
}
