import type { Against, AgainstCap, AgainstCriterion, Graded, Result } from '../schema/grade.ts';

/** What an earlier grade is remembered by. */
export interface EarlierGrade {
  readonly status: Result['status'];
  /** Undefined where it was not graded. */
  readonly score: number | undefined;
  readonly rubric: Pick<Graded['rubric'], 'id' | 'digest' | 'seed'> | undefined;
  readonly version: string;
  readonly caps: readonly Pick<Graded['caps'][number], 'id' | 'at' | 'reason'>[];
  /** The criteria that were judged, and beside them their points. */
  readonly criteria: readonly string[];
  readonly points: readonly number[];
}

/** What an earlier result has to be remembered by, to be compared with. */
export function earlierGrade(result: Result, version: string): EarlierGrade {
  const graded = result.status === 'graded' ? result : undefined;
  const judged = criteriaOf(graded).filter(({ level }) => level !== 'unavailable');
  return {
    status: result.status,
    score: graded?.score,
    rubric: result.status === 'failed' ? undefined : result.rubric,
    version,
    caps: (graded?.caps ?? []).map(({ id, at, reason }) => ({ id, at, reason })),
    criteria: judged.map(({ id }) => id),
    points: judged.map(({ points }) => points),
  };
}

/**
 * What has changed since an earlier grade: criterion by criterion where both were made by the same rubric over the same
 * givens, and else only why not.
 *
 * @param version of the sdx that grades now
 */
export function against(result: Result, earlier: EarlierGrade | undefined, version: string): Against {
  const none = { was: earlier?.score ?? null, change: null, criteria: [], caps: [] };
  if (earlier === undefined) return { status: 'new', says: 'It was not graded then.', ...none };
  const why = notComparable(result, earlier);
  if (why !== undefined || result.status !== 'graded')
    return { status: 'not compared', says: why ?? 'It is not graded now.', ...none };
  const criteria = [...changedCriteria(result, earlier)];
  const change = Math.round((result.score - (earlier.score ?? 0)) * 10) / 10;
  const caps = changedCaps(result, earlier);
  const other =
    earlier.version === version
      ? ''
      : ` sdx ${earlier.version} graded then, and ${version} does now: its checks may differ.`;
  return {
    status: 'compared',
    says: `${counted(criteria)}${other}`,
    was: earlier.score ?? null,
    change,
    criteria,
    caps,
  };
}

/** Why two grades can't be held against each other. */
function notComparable(result: Result, { status, rubric: then, score }: EarlierGrade): string | undefined {
  if (result.status === 'failed') return "It can't be read now.";
  if (status === 'failed' || then === undefined) return 'It could not be read then.';
  const { rubric: now } = result;
  if (then.id !== now.id)
    return `It was graded by the rubric ${then.id} then and is by ${now.id} now, so the points are not compared.`;
  if (then.seed !== now.seed)
    return `It had ${givens(then.seed)} then and has ${givens(now.seed)} now, so the points are not compared.`;
  if (then.digest !== now.digest)
    return `The rubric ${now.id} or its scenario has changed since (${then.digest.slice(0, 8)} then, ${now.digest.slice(0, 8)} now), so the points are not compared.`;
  if (result.status === 'ungradable')
    return status === 'ungradable'
      ? 'It says too little to be graded, as it did.'
      : 'It says too little to be graded, and did not.';
  return score === undefined ? 'It said too little to be graded then.' : undefined;
}

const givens = (seed: number | undefined): string =>
  seed === undefined ? 'the plain givens' : `the givens of seed ${seed}`;

function* changedCriteria(result: Graded, earlier: EarlierGrade): Generator<AgainstCriterion> {
  const had = new Map(earlier.criteria.map((id, i) => [id, earlier.points[i] ?? 0]));
  for (const { id, title, points, of, level } of criteriaOf(result)) {
    const was = had.get(id);
    if (level === 'unavailable' || was === undefined) continue;
    // Points are published to two decimals.
    const gained = Math.round((points - was) * 100);
    if (gained === 0 && of - points < 0.005) continue;
    yield { id, title, is: gained > 0 ? 'better' : gained < 0 ? 'worse' : 'open', was, points, of };
  }
}

function changedCaps({ caps }: Graded, earlier: EarlierGrade): AgainstCap[] {
  const now = new Set(caps.map(({ id }) => id));
  const then = new Set(earlier.caps.map(({ id }) => id));
  const added = caps.filter(({ id }) => !then.has(id));
  const gone = earlier.caps.filter(({ id }) => !now.has(id));
  return [
    ...added.map(({ id, at, reason }): AgainstCap => ({ id, is: 'new', at, reason })),
    ...gone.map(({ id, at, reason }): AgainstCap => ({ id, is: 'lifted', at, reason })),
  ];
}

function counted(criteria: readonly AgainstCriterion[]): string {
  const of = (is: AgainstCriterion['is']): number => criteria.filter((one) => one.is === is).length;
  return `Of its criteria ${of('better')} are better, ${of('worse')} worse and ${of('open')} still open.`;
}

function criteriaOf(result: Graded | undefined): readonly Graded['dimensions'][number]['criteria'][number][] {
  return (result?.dimensions ?? []).flatMap(({ criteria }) => criteria);
}
