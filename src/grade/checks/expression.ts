import { listOf } from '../../model/design.ts';
import type { Path } from '../../model/path.ts';
import type { ExpressionCheck } from '../../schema/rubric.ts';
import type { GradeContext, Outcome, Verdict } from '../context.ts';

/** Numbers that must agree: every comparison has to hold; one that is nearly right earns half with `near`. */
export function checkExpression(check: ExpressionCheck, context: GradeContext): Outcome {
  const verdicts = listOf(check.expression).map((text) => context.arithmetic.compare(text));
  const lackAt = check.at === undefined ? (boundPlaces(check, context)[0] ?? ['estimates']) : [check.at];
  const base = { kind: 'expression' as const, structural: 0, text: 0, places: [] as readonly Path[], lackAt };
  const unavailable = verdicts.find((verdict) => verdict.kind === 'unavailable');
  if (unavailable !== undefined) return { ...base, unavailable: unavailable.why };
  const unknown = verdicts.find((verdict) => verdict.kind === 'unknown');
  if (unknown !== undefined) {
    const found = `the ${context.subject.kind} does not give ${unknown.needs.join(' and ')}`;
    return { ...base, found, ...(verdicts.some(({ kind }) => kind === 'fails') ? {} : { unknown: true }) };
  }
  const earned = Math.min(...verdicts.map((verdict) => share(verdict, check.near)));
  const failed = verdicts.find((verdict) => verdict.kind === 'fails');
  return {
    ...base,
    structural: earned,
    places: earned > 0 ? boundPlaces(check, context) : [],
    ...(failed === undefined
      ? {}
      : {
          found: failed.shown,
          refuted: check.refutes === true && earned === 0 && isRefuted(check, context, failed.factor),
        }),
  };
}

/** Numbers found by a word that are so many times apart are not of the same thing. */
const APART = 20;

/**
 * Whether a comparison that fails says that the design is wrong, and not that something else was found than the rubric
 * means: a number by its name that is of another size, or a component that the flow it is held against never asks.
 */
function isRefuted(
  check: ExpressionCheck,
  { bound, bindings, subject }: GradeContext,
  factor: number,
): boolean {
  const named = [...new Set([...namesIn(check)].map(({ name }) => name))];
  const boundTo = (part: string) =>
    named.flatMap((name) => (bindings.get(name)?.part === part ? (bound.get(name)?.[1] ?? []) : []));
  if (factor > APART && boundTo('variables').length > 0) return false;
  const ways = boundTo('flows').map((id) => {
    const way = subject.derived.flows.find(({ flow }) => flow === id);
    return way === undefined ? [] : [...way.awaits, ...way.defers];
  });
  return boundTo('components').every((id) =>
    ways.every((way) => way.length === 0 || way.includes(String(id))),
  );
}

function share(verdict: Verdict, near: number | undefined): number {
  if (verdict.kind === 'holds') return 1;
  return verdict.kind === 'fails' && near !== undefined && verdict.factor <= near ? 0.5 : 0;
}

/** Where the things stand that an expression names: `redirect.rate` is the rate of what is bound to `redirect`. */
function boundPlaces(check: ExpressionCheck, { bound, subject }: GradeContext): readonly Path[] {
  const places: Path[] = [];
  for (const { name, field } of namesIn(check)) {
    const path = bound.get(name);
    if (path === undefined) continue;
    const inside = field === undefined ? path : [...path, field];
    const at = subject.has(inside) ? inside : path;
    if (!places.some((place) => place.join('.') === at.join('.'))) places.push(at);
  }
  return places;
}

/** The names in an expression, with the field that is asked of each. */
function* namesIn({ expression }: ExpressionCheck): Generator<{ name: string; field: string | undefined }> {
  for (const text of listOf(expression))
    for (const [, name = '', field] of text.matchAll(/([A-Za-z]\w*)(?:\.([A-Za-z]\w*))?/g))
      yield { name, field };
}
