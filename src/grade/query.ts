import { compile, type JSONPathQuery, type JSONValue } from 'json-p3';
import type { Path } from '../model/path.ts';
import { type Derived, derivedHome } from './derived.ts';
import type { Prose } from './prose.ts';

/** A value that a JSONPath found, and where the design says it. */
export interface Found {
  readonly value: unknown;
  readonly at: Path;
}

/** RFC 9535 queries over a design, its bindings and its analysis, with results that lead back into the document. */
export interface Queries {
  /** Everything that `path` finds, in the order of the document; empty for a path that finds nothing. */
  find(path: string): readonly Found[];
  /** Where feedback about `path` stands when it finds nothing: its part without wildcards and filters. */
  placeOf(path: string): Path;
}

/** Rubrics are few and their paths fixed, so what was compiled once is kept; bounded against made-up rubrics. */
const compiled = new Map<string, JSONPathQuery>();
const MOST_COMPILED = 2000;

/** Compiles `path`; throws json-p3's syntax or type error for one that is not RFC 9535. */
export function compileQuery(path: string): JSONPathQuery {
  let query = compiled.get(path);
  if (query === undefined) {
    query = compile(path);
    if (compiled.size < MOST_COMPILED) compiled.set(path, query);
  }
  return query;
}

/**
 * Queries over `document`. `$.bound.<name>` is the thing a binding found, so its place is where the design
 * declares it, and `$.ids.<name>` its id, by which others refer to it; `$.analysis` has no place of its own and
 * points at the component or flow it speaks of.
 */
export function createQueries(
  document: object,
  bound: ReadonlyMap<string, Path>,
  derived: Derived & Readonly<Record<'figures' | 'connected', Prose['figures']>>,
  analysis: object,
): Queries {
  const things: Record<string, unknown> = Object.create(null);
  const ids: Record<string, unknown> = Object.create(null);
  for (const [name, path] of bound) {
    things[name] = valueAt(document, path);
    ids[name] = path.at(-1);
  }
  const root: Record<string, unknown> = Object.assign(Object.create(null), document, {
    bound: things,
    ids,
    derived,
    analysis,
  });
  const home = (location: Path): Path => {
    if (location[0] === 'bound') return [...(bound.get(String(location[1])) ?? []), ...location.slice(2)];
    if (location[0] === 'ids') return bound.get(String(location[1])) ?? [];
    if (location[0] === 'derived' && (location[1] === 'figures' || location[1] === 'connected'))
      return derived[location[1]][Number(location[2])]?.at ?? [];
    if (location[0] === 'derived') return derivedHome(derived, location);
    if (location[0] === 'analysis') return analysisHome(root.analysis, location);
    return location;
  };
  return {
    find(path) {
      const nodes = compileQuery(path).query(root as JSONValue).nodes;
      return nodes.map((node) => ({ value: node.value, at: home(node.location) }));
    },
    placeOf: (path) => home(staticPrefix(path)),
  };
}

/** What the capacity model says of a component, a flow or an objective stands where that is declared. */
function analysisHome(analysis: unknown, location: Path): Path {
  const [, table, key] = location;
  if (table === 'bottlenecks' || table === 'ceiling') {
    const component = valueAt(analysis, [...location.slice(1, table === 'ceiling' ? 2 : 3), 'component']);
    return typeof component === 'string' ? ['components', component] : ['components'];
  }
  const part = ANALYSED_PARTS[String(table)];
  return part === undefined || key === undefined ? [] : [part, key];
}

const ANALYSED_PARTS: Readonly<Record<string, string>> = {
  components: 'components',
  flows: 'flows',
  objectives: 'slos',
  storage: 'data',
};

/** The plain names a JSONPath starts with: `$.components[?…].ttl` starts with `components`. */
function staticPrefix(path: string): Path {
  const steps: string[] = [];
  const step = /^\.([A-Za-z_][A-Za-z0-9_-]*)|^\['([^']*)'\]/;
  let rest = path.slice(1);
  for (let match = step.exec(rest); match !== null; match = step.exec(rest)) {
    steps.push(match[1] ?? match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  return steps;
}

/** The value at `path`, own properties only; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let here: unknown = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}
