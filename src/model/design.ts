import type { Span } from '../base/span.ts';
import type { Component, Consistency, Datum, DesignDocument, Flow, Slo } from '../schema/design.ts';
import type { Path } from './path.ts';
import type { Source } from './source.ts';
import { flowSteps, type Step } from './steps.ts';
import { keySpan, nearestSpan, nodeAt, type Tree } from './tree.ts';

/** Where in the document a part stands. */
export interface Located {
  readonly at: Path;
}

/** A part with its id and the place it is declared at. */
export type Named<T> = T & Located & { readonly id: string };

/** A flow whose steps have been made uniform. */
export type DesignFlow = Named<Flow> & { readonly steps: readonly Step[] };

/**
 * One design as it was written: the document's data in the schema's shape, lookups by id, and the place of
 * every key and value. Immutable. What did not fit the schema is not in it; the reader reported that.
 */
export interface Design {
  readonly source: Source;
  readonly document: DesignDocument;
  readonly components: ReadonlyMap<string, Named<Component>>;
  readonly flows: ReadonlyMap<string, DesignFlow>;
  readonly data: ReadonlyMap<string, Named<Datum>>;
  readonly slos: ReadonlyMap<string, Named<Slo>>;
  /** The consistency statements that speak of a datum, by its id. */
  readonly consistencyOf: ReadonlyMap<string, readonly (Consistency & Located)[]>;
  /** Whether the document itself says something at `path`. */
  has(path: Path): boolean;
  /** The value at `path`, or the nearest thing that holds it. */
  spanOf(path: Path): Span;
  /** The key at `path`, or the nearest thing that holds it. */
  keySpanOf(path: Path): Span;
}

/** Builds the lookups over a document that passed the schema. `tree` is where its positions are. */
export function createDesign(source: Source, document: DesignDocument, tree: Tree): Design {
  return {
    source,
    document,
    ...lookups(document),
    has: (path) => nodeAt(tree, path) !== undefined,
    spanOf: (path) => nearestSpan(tree, path),
    keySpanOf: (path) => keySpan(tree, path) ?? nearestSpan(tree, path),
  };
}

/** The design with another document in its place: what stays where it was is still found in the text. */
export function withDocument(design: Design, document: DesignDocument): Design {
  return { ...design, document, ...lookups(document) };
}

function lookups(document: DesignDocument) {
  const flows = new Map<string, DesignFlow>();
  for (const [id, flow] of named(document.flows, 'flows')) {
    flows.set(id, { ...flow, steps: flowSteps(flow, flow.at) });
  }
  return {
    components: named(document.components, 'components'),
    flows,
    data: named(document.data, 'data'),
    slos: named(document.slos, 'slos'),
    consistencyOf: consistencyByDatum(document.consistency ?? []),
  };
}

function named<T extends object>(
  map: Readonly<Record<string, T>> | undefined,
  part: string,
): ReadonlyMap<string, Named<T>> {
  const result = new Map<string, Named<T>>();
  for (const [id, value] of Object.entries(map ?? {})) result.set(id, { ...value, id, at: [part, id] });
  return result;
}

function consistencyByDatum(statements: readonly Consistency[]): Design['consistencyOf'] {
  const result = new Map<string, (Consistency & Located)[]>();
  statements.forEach((statement, index) => {
    for (const datum of listOf(statement.data)) {
      const known = result.get(datum);
      const located = { ...statement, at: ['consistency', index] };
      if (known === undefined) result.set(datum, [located]);
      else known.push(located);
    }
  });
  return result;
}

/** The schema lets a list of one be written as the one. */
export function listOf(texts: string | readonly string[] | undefined): readonly string[] {
  if (texts === undefined) return [];
  return typeof texts === 'string' ? [texts] : texts;
}
