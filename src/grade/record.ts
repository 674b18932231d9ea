import { recordDocument } from '../adr/document.ts';
import type { Span } from '../base/span.ts';
import { wordsOf } from '../base/words.ts';
import type { DecisionRecord } from '../model/adr.ts';
import type { Path } from '../model/path.ts';
import {
  type Entry,
  keySpan,
  type MapNode,
  nearestSpan,
  nodeAt,
  type ScalarNode,
  type Tree,
  toValue,
} from '../model/tree.ts';
import { medianOf } from '../quantity/magnitude.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Binding } from '../schema/rubric.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { compareQuantities, givenOf, givenQuantity, nameAndField, PLAIN } from './arithmetic.ts';
import type { Arithmetic } from './context.ts';
import { type Figure, figureFor, figuresOf } from './figures.ts';
import type { Gradable } from './gradable.ts';

/** A decision record as the engine grades it: `schemas/adr.schema.json` is what a rubric's paths look into; `parsed` is a YAML record's document. */
export function gradableRecord(record: DecisionRecord, parsed?: Tree): Gradable {
  const { tree, repeated } = saidOnce(recordDocument(record, parsed));
  const document = toValue(tree) as object;
  const figures = figuresOf(document);
  return {
    kind: 'record',
    source: record.source,
    title: record.title,
    document,
    derived: { components: [], flows: [], consistency: [], sums: [], estimates: [] },
    components: [],
    names: namesOf(record),
    repeated,
    has: (path) => nodeAt(tree, path) !== undefined,
    // What is missing from the whole is shown at the title.
    spanOf: (path) => (path.length === 0 ? record.titleSpan : nearestSpan(tree, path)),
    keySpanOf: (path) => keySpan(tree, path) ?? nearestSpan(tree, path),
    isAnswer,
    declares: () => false,
    bind: (bindings) => boundFigures(bindings, figures),
  };
}

/** As many words as a sentence of its own has; fewer may well be said twice. */
const OWN_SENTENCE = 6;

/**
 * The document without what it says a second time, at another place: a sentence under every heading fills none but
 * the first. Numbers tell no two sentences apart.
 */
function saidOnce(document: MapNode): { readonly tree: MapNode; readonly repeated: readonly Span[] } {
  const seen = new Map<string, number>();
  const repeated: Span[] = [];
  const isNew = (node: ScalarNode): boolean => {
    const words = wordsOf(String(node.value)).filter((word) => !/\d/.test(word));
    if (words.length < OWN_SENTENCE) return true;
    const key = words.join(' ');
    const before = seen.get(key) ?? node.span.start;
    seen.set(key, before);
    if (before !== node.span.start) repeated.push(node.span);
    return before === node.span.start;
  };
  const once = (node: Tree): Tree | undefined => {
    if (node.kind === 'scalar') return isNew(node) ? node : undefined;
    if (node.kind === 'list') {
      const items = node.items.map(once).filter((item) => item !== undefined);
      return items.length === 0 ? undefined : { ...node, items };
    }
    return onceIn(node);
  };
  const onceIn = (node: MapNode): MapNode => {
    const entries = new Map<string, Entry>();
    for (const [key, entry] of node.entries) {
      const value = once(entry.value);
      if (value !== undefined) entries.set(key, { ...entry, value });
    }
    return { ...node, entries };
  };
  const tree = onceIn(document);
  const places = new Map(repeated.map((span) => [span.start, span]));
  return { tree, repeated: [...places.values()] };
}

/** What is said of an option stands under its name; how hard a way back is speaks of this decision alone. */
function isAnswer([part, index, field]: Path): boolean {
  if (part === 'options') return typeof index === 'number' && field !== 'name' && field !== undefined;
  return part === 'reversible';
}

/** The words of the title and of the options that are more than grammar, and every word in `code`. */
function namesOf(record: DecisionRecord): readonly string[] {
  const told = [record.title, ...record.options.map(({ name }) => name)];
  const words = told
    .flatMap((text) => wordsOf(text))
    .filter((word) => word.length >= 4 && !GENERIC.has(word));
  const code = [...record.source.text.matchAll(/`([\p{L}_][\p{L}\p{N}_.-]{2,60})`/gu)];
  return [...new Set([...words, ...code.flatMap(([, name]) => name ?? [])])];
}

// biome-ignore format: a list to look things up in
/** What any title may say: alone it does not show that a sentence is about this decision. */
const GENERIC: ReadonlySet<string> = new Set([
  'with', 'from', 'into', 'that', 'this', 'than', 'their', 'when', 'what', 'over', 'under', 'keep', 'make', 'have', 'does',
  'nothing', 'each', 'every', 'other', 'option', 'options', 'decision', 'record', 'architecture', 'adopt', 'using', 'used',
  'more', 'less', 'only', 'also', 'some', 'same', 'instead', 'without', 'before', 'after', 'between', 'choose', 'chosen',
]);

function boundFigures(
  bindings: ReadonlyMap<string, Binding>,
  figures: readonly Figure[],
): ReadonlyMap<string, Path> {
  const bound = new Map<string, Path>();
  for (const [name, binding] of bindings) {
    const figure = binding.part === 'figures' ? figureFor(binding, figures) : undefined;
    if (figure !== undefined) bound.set(name, figure.at);
  }
  return bound;
}

/**
 * Comparisons over the quantities a record states: a binding's name is the figure it finds, `given.<name>` what the
 * scenario gives, and `stated.<name>` the stated figure that comes nearest to that.
 */
export function recordArithmetic(
  { document }: Gradable,
  bindings: ReadonlyMap<string, Binding>,
  scenario: ScenarioDocument | undefined,
): Arithmetic {
  const figures = figuresOf(document);
  const quantity = (name: string): Quantity | undefined => {
    const [first, field] = nameAndField(name);
    if (first === 'given') return givenQuantity(scenario, field);
    if (first === 'stated') return nearestTo(givenQuantity(scenario, field), figures);
    const binding = bindings.get(first);
    return binding === undefined ? undefined : figureFor(binding, figures)?.quantity;
  };
  const isName = (name: string): boolean => /^(?:given|stated)\./.test(name) || bindings.has(name);
  const titleOf = (name: string): string | undefined => {
    const [first, field] = nameAndField(name);
    return (first === 'stated' ? givenOf(scenario, field) : bindings.get(first))?.title;
  };
  const names = { environment: { ...PLAIN, lookup: quantity, declares: isName }, isName, quantity, titleOf };
  return {
    compare: (text) => compareQuantities(text, names, bindings),
    isQuantity: (at) => figures.some((figure) => showsAt(figure.at, at)),
    isOutside: () => false,
  };
}

const showsAt = (figure: Path, at: Path): boolean => at.every((step, i) => figure[i] === step);

function nearestTo(given: Quantity | undefined, figures: readonly Figure[]): Quantity | undefined {
  if (given === undefined) return undefined;
  const wanted = medianOf(given.magnitude);
  const away = ({ quantity }: Figure): number => Math.abs(Math.log(medianOf(quantity.magnitude) / wanted));
  return figures
    .filter(({ quantity }) => quantity.dimension === given.dimension && medianOf(quantity.magnitude) > 0)
    .toSorted((a, b) => away(a) - away(b))[0]?.quantity;
}
