import type { Finding } from '../../base/finding.ts';
import type { RuleCheck } from '../../schema/rubric.ts';
import type { GradeContext, Outcome } from '../context.ts';
import type { Found } from '../query.ts';

/** What is left of a claim for each thing that the design's own numbers deny it of. */
const REFUTED_SHARE = 0.5;

/**
 * A rule must have nothing to say about the things it judges, and there must be some: a rule over nothing
 * shows nothing. Credit is the share of clean things, of at least `want`.
 */
export function checkRule(check: RuleCheck, context: GradeContext): Outcome {
  const base = { kind: 'rule' as const, structural: 0, text: 0, places: [] };
  const lackAt = check.at === undefined ? context.queries.placeOf(check.over) : [check.at];
  const unavailable = context.rules.unavailable(check.rule);
  if (unavailable !== undefined) return { ...base, lackAt, unavailable };
  const things = context.queries.find(check.over);
  if (things.length === 0) return { ...base, lackAt, found: 'nothing there to judge' };
  const findings = context.rules.of(check.rule);
  const broken = brokenThings(things, findings, context);
  const clean = things.filter((thing) => !broken.has(thing));
  const want = Math.max(check.want ?? 1, things.length);
  const firstFinding = findings[0];
  const firstBroken = things.find((thing) => broken.has(thing));
  return {
    ...base,
    structural:
      Math.min(1, clean.length / want) * (check.refutes === true ? REFUTED_SHARE ** broken.size : 1),
    places: clean.slice(0, 5).map((thing) => thing.at),
    lackAt: firstBroken?.at ?? lackAt,
    ...(firstFinding === undefined ? {} : { found: firstFinding.message, refuted: check.refutes === true }),
  };
}

/**
 * A finding belongs to the thing that starts nearest before it; one before all of them speaks of the whole
 * part, and then none of them is clean.
 */
function brokenThings(
  things: readonly Found[],
  findings: readonly Finding[],
  { subject }: GradeContext,
): ReadonlySet<Found> {
  const starts = things.map((thing) => ({ thing, start: subject.keySpanOf(thing.at).start }));
  const broken = new Set<Found>();
  for (const finding of findings) {
    const before = starts.filter(({ start }) => start <= finding.span.start);
    if (before.length === 0) for (const thing of things) broken.add(thing);
    const nearest = before.reduce<(typeof starts)[number] | undefined>(
      (best, one) => (best === undefined || one.start >= best.start ? one : best),
      undefined,
    );
    if (nearest !== undefined) broken.add(nearest.thing);
  }
  return broken;
}
