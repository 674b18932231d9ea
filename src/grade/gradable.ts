import type { Span } from '../base/span.ts';
import type { Design, Named } from '../model/design.ts';
import type { Path } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import type { Component } from '../schema/design.ts';
import type { Binding } from '../schema/rubric.ts';
import { bind } from './bindings.ts';
import { type Derived, derive } from './derived.ts';

/**
 * What is graded, of whatever kind: its data, the place of every part, and what it declares. Checks, scoring and
 * validity know no more than this, so that one engine grades designs and decision records.
 */
export interface Gradable {
  /** What messages call it. */
  readonly kind: 'design' | 'record';
  readonly source: Source;
  readonly title: string;
  /** What a rubric's paths look into. */
  readonly document: object;
  /** What follows from it, under `$.derived`. */
  readonly derived: Derived;
  readonly components: Iterable<Named<Component>>;
  /** Names of its own things: a sentence with one of them could not stand anywhere. */
  readonly names: readonly string[];
  /** Sentences left out of the document because they were said before. */
  readonly repeated: readonly Span[];
  /** Whether the document itself says something at `path`. */
  has(path: Path): boolean;
  /** The value at `path`, or the nearest thing that holds it. */
  spanOf(path: Path): Span;
  /** The key at `path`, or the nearest thing that holds it. */
  keySpanOf(path: Path): Span;
  /** Whether text at a place is about something declared, by where it stands alone. */
  isAnswer(at: Path): boolean;
  /** Whether a part has a thing of that name. */
  declares(part: string, name: string): boolean;
  /** Where the things are that a rubric's bindings speak of; one that finds nothing is left out. */
  bind(bindings: ReadonlyMap<string, Binding>): ReadonlyMap<string, Path>;
}

/** A design as the engine grades it. */
export function gradableDesign(design: Design): Gradable {
  const { source, document, components } = design;
  return {
    kind: 'design',
    source,
    title: document.title,
    document,
    derived: derive(design),
    components: components.values(),
    names: namesOf(design),
    repeated: [],
    has: (path) => design.has(path),
    spanOf: (path) => design.spanOf(path),
    keySpanOf: (path) => design.keySpanOf(path),
    isAnswer: (at) => isAnswer(design, at),
    declares: (part, name) => declares(design, part, name),
    bind: (bindings) => bind(design, bindings),
  };
}

// biome-ignore format: a list to look things up in
/** Fields of a declared thing that anything may be written into. */
const FREE_FIELDS: ReadonlySet<string> = new Set(['notes', 'why', 'does', 'summary', 'title', 'because', 'text']);

/** Fields of a declared thing, and of an item that refers to one, are about that thing by where they stand. */
function isAnswer(design: Design, at: Path): boolean {
  const [part, id] = at;
  const field = at.findLast((step) => typeof step === 'string');
  if (FREE_FIELDS.has(String(field))) return false;
  if (part === 'components' || part === 'data' || part === 'flows' || part === 'slos') return at.length >= 3;
  if (part === 'bottlenecks' || part === 'failures') {
    const component = design.document[part]?.[Number(id)]?.component;
    return component !== undefined && design.components.has(component);
  }
  return false;
}

function namesOf(design: Design): readonly string[] {
  const names: (string | undefined)[] = [];
  for (const { id, title, technology } of design.components.values()) names.push(id, title, technology);
  for (const { id, title } of design.flows.values()) names.push(id, title);
  names.push(...design.data.keys(), ...design.slos.keys());
  for (const part of ['inputs', 'estimates'] as const)
    names.push(...Object.keys(design.document[part] ?? {}));
  return names.filter((name) => name !== undefined);
}

function declares(design: Design, part: string, name: string): boolean {
  if (part === 'variables') {
    const id = name.replace(/^(?:inputs|estimates)\./, '');
    return (
      Object.hasOwn(design.document.inputs ?? {}, id) || Object.hasOwn(design.document.estimates ?? {}, id)
    );
  }
  const id = name.startsWith(`${part}.`) ? name.slice(part.length + 1) : name;
  if (part === 'components') {
    return design.components.has(id) || [...design.components.values()].some(({ title }) => title === name);
  }
  if (part === 'flows') return design.flows.has(id);
  if (part === 'data') return design.data.has(id);
  return design.slos.has(id);
}
