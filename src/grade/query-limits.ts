import type { JSONPathQuery } from 'json-p3';

/** Characters of a pattern that `search` and `match` take. */
const LONGEST_PATTERN = 200;
/** Filters inside filters. */
const DEEPEST = 2;

/** What of a JSONPath's parts is looked at; the library's own classes are the same under the bundle's names. */
interface Part {
  readonly segments?: readonly Part[];
  readonly selectors?: readonly Part[];
  readonly expression?: Part;
  readonly left?: Part;
  readonly right?: Part;
  readonly path?: JSONPathQuery;
  readonly name?: string;
  readonly args?: readonly Part[];
  readonly value?: unknown;
}

/**
 * Why a JSONPath might take long on some document, or let a document decide what is looked for; undefined where it
 * takes time in proportion to the document. Rubrics come from strangers too.
 */
export function queryLimit(query: JSONPathQuery): string | undefined {
  return limitOf(query as unknown as Part, 0);
}

function limitOf(query: Part, depth: number): string | undefined {
  let descents = 0;
  for (const segment of query.segments ?? []) {
    if (String(segment).startsWith('..')) descents++;
    if (descents > (depth === 0 ? 1 : 0)) {
      return depth === 0
        ? 'it looks at all depths (`..`) more than once'
        : 'it looks at all depths (`..`) inside a filter';
    }
    for (const { expression } of segment.selectors ?? []) {
      if (expression === undefined) continue;
      if (depth === DEEPEST) return `it has filters more than ${DEEPEST} deep`;
      const problem = filterLimit(expression, depth + 1, depth === 0 && isPlain(query));
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

/** Whether a path goes by names to one list or map and filters that: `$.flows[?…]`. */
function isPlain({ segments = [] }: Part): boolean {
  const selectors = segments.flatMap((segment) => segment.selectors ?? []);
  const many = selectors.filter(({ name }) => typeof name !== 'string').length;
  return many <= 1 && !segments.some((segment) => String(segment).startsWith('..'));
}

/** @param searches whether the filter may look through another part of the document for each item */
function filterLimit(part: Part, depth: number, searches: boolean): string | undefined {
  if (part.path !== undefined) {
    const absolute = String(part).startsWith('$') && !part.path.singularQuery();
    if (absolute && !searches)
      return 'it searches the whole document for each of many items (`$` with a wildcard or a filter inside a filter)';
    // What it finds there is filtered, if at all, by what stands at it.
    return limitOf(part.path as unknown as Part, depth);
  }
  if (part.args !== undefined && (part.name === 'search' || part.name === 'match')) {
    const pattern = part.args[1]?.value;
    if (typeof pattern !== 'string') return `the pattern of \`${part.name}\` is not written in the rubric`;
    const problem = patternLimit(pattern);
    if (problem !== undefined) return problem;
  }
  const inside = [part.expression, part.left, part.right, ...(part.args ?? [])];
  for (const each of inside) {
    const problem = each === undefined ? undefined : filterLimit(each, depth, searches);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Alternatives and classes of characters match in one go; what repeats may be tried in ever so many ways. */
function patternLimit(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `a pattern is longer than ${LONGEST_PATTERN} characters`;
  const plain = pattern.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, '');
  const repeats = /[*+?{]/.exec(plain)?.[0];
  return repeats === undefined
    ? undefined
    : `the pattern \`${pattern}\` repeats (\`${repeats}\`); list alternatives instead, or look for a concept`;
}
