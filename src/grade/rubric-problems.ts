import { suggest } from '../base/suggest.ts';
import { listOf } from '../model/design.ts';
import type { Path } from '../model/path.ts';
import type { Check, PathCheck, RubricDocument } from '../schema/rubric.ts';
import { isProseField } from './prose.ts';
import { compileQuery } from './query.ts';
import { queryLimit } from './query-limits.ts';
import { leafChecks, type Rubric, type RubricCriterion } from './rubric.ts';
import { TEXT_SHARE } from './score.ts';

/** What is wrong with a rubric that its schema can't see. */
export interface RubricProblem {
  /** Where in the rubric. */
  readonly at: Path;
  readonly says: string;
  readonly advice?: string;
}

export interface RubricSurroundings {
  readonly concepts: ReadonlySet<string>;
  /** Whether an expression can be parsed; the reason when not. */
  readonly expressionProblem?: (expression: string) => string | undefined;
}

/** More than any course asks for, and few enough that a design is graded in no time. */
const MOST_CRITERIA = 200;
const MOST_CHECKS = 50;

/** Everything a rubric refers to must be there, its paths must parse, and full points must be within reach. */
export function rubricProblems(rubric: Rubric, around: RubricSurroundings): readonly RubricProblem[] {
  const problems: RubricProblem[] = [];
  if (rubric.criteria.length > MOST_CRITERIA)
    return [{ at: ['criteria'], says: `More than ${MOST_CRITERIA} criteria`, advice: 'Split the rubric.' }];
  const dimensions = new Set(rubric.dimensions.map(({ id }) => id));
  for (const criterion of rubric.criteria) {
    const at: Path = ['criteria', criterion.id];
    if (!dimensions.has(criterion.dimension)) {
      problems.push(unknown([...at, 'dimension'], 'dimension', criterion.dimension, dimensions));
    }
    const count = criterion.checks.flatMap((check) => [...leafChecks(check)]).length;
    if (count > MOST_CHECKS) {
      problems.push({
        at,
        says: `\`${criterion.id}\` has more than ${MOST_CHECKS} checks`,
        advice: 'Split it.',
      });
      continue;
    }
    for (const [index, check] of criterion.checks.entries()) {
      problems.push(...checkProblems(check, [...at, 'checks', index], rubric, around));
    }
    problems.push(...reachProblems(criterion, at));
  }
  for (const cap of rubric.caps)
    problems.push(...checkProblems(cap.unless, ['caps', cap.id, 'unless'], rubric, around));
  for (const fact of rubric.needs.facts)
    problems.push(...queryProblems(fact.path, ['needs', 'facts', fact.id, 'path'], rubric));
  for (const [name, binding] of rubric.bindings) {
    for (const field of ['holds', 'caches'] as const) {
      const wanted = binding[field];
      if (wanted !== undefined && !rubric.bindings.has(wanted)) {
        problems.push(unknown(['bindings', name, field], 'binding', wanted, rubric.bindings.keys()));
      }
    }
  }
  return problems;
}

/**
 * Names that a rubric has in common with what it builds on and does not say so of, and those it says so of in vain.
 * What a base asks for would otherwise be gone without a word.
 */
export function replacementProblems(chain: readonly RubricDocument[]): readonly RubricProblem[] {
  const owner = new Map<string, string>();
  const problems: RubricProblem[] = [];
  for (const { id, criteria = {} } of chain) {
    for (const [name, criterion] of Object.entries(criteria)) {
      const of = owner.get(name);
      const at: Path = ['criteria', name];
      const replaces = criterion?.replaces === true;
      if (of !== undefined && criterion !== null && !replaces)
        problems.push({
          at,
          says: `\`${name}\` is a criterion of \`${of}\` already`,
          advice: 'Give it another name, or say `replaces: true` to have this one in its place.',
        });
      if (of === undefined && (replaces || criterion === null))
        problems.push({
          at,
          says: `there is no criterion \`${name}\` below to ${criterion === null ? 'remove' : 'replace'}`,
          ...adviceFor(name, owner.keys()),
        });
      if (criterion === null) owner.delete(name);
      else owner.set(name, id);
    }
  }
  return problems;
}

function adviceFor(name: string, known: Iterable<string>): Pick<RubricProblem, 'advice'> {
  const near = suggest(name, known);
  return near === undefined ? {} : { advice: `Did you mean \`${near}\`?` };
}

function checkProblems(
  check: Check,
  at: Path,
  rubric: Rubric,
  around: RubricSurroundings,
): readonly RubricProblem[] {
  if ('any' in check)
    return check.any.flatMap((part, i) => checkProblems(part, [...at, 'any', i], rubric, around));
  if ('all' in check)
    return check.all.flatMap((part, i) => checkProblems(part, [...at, 'all', i], rubric, around));
  if ('path' in check) return queryProblems(check.path, [...at, 'path'], rubric);
  if ('rule' in check) return queryProblems(check.over, [...at, 'over'], rubric);
  if ('concept' in check) {
    const missing = listOf(check.concept).filter((id) => !around.concepts.has(id));
    const places = listOf(check.in).filter((place) => place.startsWith('$'));
    return [
      ...missing.map((id) => unknown([...at, 'concept'], 'concept', id, around.concepts)),
      ...places.flatMap((place) => queryProblems(place, [...at, 'in'], rubric)),
    ];
  }
  if ('carried' in check) {
    const missing = check.carried.filter((id) => !around.concepts.has(id));
    return missing.map((id) => unknown([...at, 'carried'], 'concept', id, around.concepts));
  }
  return listOf(check.expression).flatMap((text) => {
    const says = around.expressionProblem?.(text);
    return says === undefined ? [] : [{ at: [...at, 'expression'], says: `\`${text}\`: ${says}` }];
  });
}

function queryProblems(path: string, at: Path, rubric: Rubric): readonly RubricProblem[] {
  try {
    const limit = queryLimit(compileQuery(path));
    if (limit !== undefined) return [{ at, says: `\`${path}\` is not taken: ${limit}` }];
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem;
    const advice = 'Paths are RFC 9535 JSONPath, such as `$.components[?@.kind == "cache"].ttl`.';
    return [{ at, says: `\`${path}\` is not a JSONPath: ${problem.message}`, advice }];
  }
  const bound = /^\$\.bound\.([A-Za-z0-9_-]+)/.exec(path)?.[1];
  if (bound === undefined || rubric.bindings.has(bound)) return [];
  return [unknown(at, 'binding', bound, rubric.bindings.keys())];
}

function unknown(at: Path, what: string, id: string, known: Iterable<string>): RubricProblem {
  const candidates = [...known];
  const near = suggest(id, candidates);
  const advice =
    near === undefined ? `Known: ${candidates.slice(0, 12).join(', ')}.` : `Did you mean \`${near}\`?`;
  return { at, says: `There is no ${what} \`${id}\``, advice };
}

/** A criterion that rests on words for more than half can't be earned in full, as words earn at most half. */
function reachProblems(criterion: RubricCriterion, at: Path): readonly RubricProblem[] {
  const worth = criterion.checks.reduce((sum, check) => sum + (check.worth ?? 1), 0);
  const words = criterion.checks.reduce((sum, check) => sum + (check.worth ?? 1) * textOf(check), 0) / worth;
  if (words <= TEXT_SHARE + 1e-9) return [];
  const says = `${Math.round(words * 100)} % of \`${criterion.id}\` rests on words, which earn at most half`;
  return [
    {
      at,
      says,
      advice: 'Add a check on numbers, references or structure, or give the ones there more worth.',
    },
  ];
}

/** How much of a check's full credit can only be earned in words. */
function textOf(check: Check): number {
  if ('concept' in check) return 1;
  if ('any' in check) return Math.min(...check.any.map(textOf));
  if ('all' in check) return Math.max(...check.all.map(textOf));
  return 'path' in check ? textOfPath(check) : 0;
}

function textOfPath({ path, each }: PathCheck): number {
  if (each === undefined) return isProseField(path.replace(/\[[^\]]*\]$/, '')) ? 1 : 0;
  const words =
    listOf(each.has).filter(isProseField).length +
    (each.hasAny === undefined || !listOf(each.hasAny).every(isProseField) ? 0 : 1) +
    listOf(each.specific).length +
    listOf(each.numbers).length;
  const structure =
    listOf(each.has).filter((field) => !isProseField(field)).length +
    (each.hasAny === undefined || listOf(each.hasAny).every(isProseField) ? 0 : 1) +
    listOf(each.quantity).length +
    [each.refers, each.is, each.count, each.below, each.above].reduce(
      (sum, map) => sum + Object.keys(map ?? {}).length,
      0,
    );
  if (structure === 0) return 1;
  return Math.min(0.5, words / (words + structure));
}
