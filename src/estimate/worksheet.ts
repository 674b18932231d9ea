import type { Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import type { Design } from '../model/design.ts';
import { type Path, showPath } from '../model/path.ts';
import type { Written } from '../model/steps.ts';
import { wordsOf } from '../quantity/ast.ts';
import { type ClaimComparison, compareClaim, roundingOf } from '../quantity/claims.ts';
import { DATA, type Dimension, NONE, RATE, TIME, withoutCounts } from '../quantity/dimension.ts';
import type { Environment } from '../quantity/environment.ts';
import type { QuantityError, QuantityWarning } from '../quantity/errors.ts';
import { type Evaluation, evaluateFully } from '../quantity/evaluate.ts';
import { parseWithWarnings } from '../quantity/parser.ts';
import { exactValue, type Quantity } from '../quantity/quantity.ts';
import { SampleSpace } from '../quantity/sampling.ts';
import { CALCULATOR_FUNCTIONS } from './environment.ts';
import { REFERENCES } from './facts.ts';
import { asPublished, publishing } from './published.ts';
import { amountBeforeWords, countBeforeWords, isSentence } from './remark.ts';
import { type QuantityKind, type WrittenQuantity, writtenQuantities } from './slots.ts';

/** How a written quantity turned out. */
export type Entry =
  | (EntryBase & { readonly status: 'value'; readonly quantity: Quantity; readonly evaluation: Evaluation })
  /** It is an expression of the language with no value, or was meant to be one. */
  | (EntryBase & { readonly status: 'error'; readonly error: QuantityError })
  /** It has a value of another dimension than its place asks for. */
  | (EntryBase & { readonly status: 'wrong-kind'; readonly quantity: Quantity })
  /** It depends on itself through these names. */
  | (EntryBase & { readonly status: 'cycle'; readonly names: readonly string[] })
  /** Words where a quantity is expected: kept as text. */
  | (EntryBase & { readonly status: 'prose' });

interface EntryBase extends WrittenQuantity {
  readonly text: string;
}

/** One name of the worksheet: an input, or an estimate with its author's own answer. */
export interface Variable {
  readonly name: string;
  readonly part: 'inputs' | 'estimates';
  /** Where the variable stands, and where its formula or value does. */
  readonly at: Path;
  readonly entry: Entry;
  /** The author's own answer to an estimate. */
  readonly claim?: Claim;
}

export interface Claim {
  readonly at: Path;
  readonly entry: Entry;
  /** Undefined where either side has no value. */
  readonly comparison: ClaimComparison | undefined;
}

export interface WorksheetOptions {
  readonly seed?: number;
  readonly samples?: number;
  readonly monthDays?: number;
  readonly yearDays?: number;
  /** Each estimate is rounded as a write-up rounds it before others use it. */
  readonly asPublished?: boolean;
  /** Values that replace what is written, by path as shown (`api.replicas` or `components.api.replicas`). */
  readonly overrides?: ReadonlyMap<string, Written>;
}

/** Every quantity of a design, evaluated over its inputs and estimates. Lazy: what nobody asks for costs nothing. */
export class Worksheet {
  readonly space: SampleSpace;
  readonly environment: Environment;
  readonly #design: Design;
  readonly #written = new Map<string, WrittenQuantity>();
  readonly #entries = new Map<string, Entry>();
  /** Names under evaluation, for finding circles. */
  readonly #open: string[] = [];
  readonly #nouns = new Set<string>();
  #variables: ReadonlyMap<string, Variable> | undefined;
  readonly #used = new Set<string>();
  readonly #asPublished: boolean;

  constructor(design: Design, options: WorksheetOptions = {}) {
    this.#design = design;
    this.#asPublished = options.asPublished === true;
    this.space = new SampleSpace(options.seed, options.samples ?? DRAWS);
    for (const quantity of writtenQuantities(design.document)) {
      const key = showPath(quantity.at);
      this.#written.set(key, { ...quantity, written: options.overrides?.get(key) ?? quantity.written });
    }
    const { monthDays, yearDays } = options;
    this.environment = {
      lookup: (name) => this.#lookup(name),
      declares: (name) => this.#pathOf(name) !== undefined,
      names: () => this.#names(),
      nouns: this.#nouns,
      space: this.space,
      functions: this.#asPublished ? publishing(CALCULATOR_FUNCTIONS) : CALCULATOR_FUNCTIONS,
      references: REFERENCES,
      ...(monthDays === undefined ? {} : { monthDays }),
      ...(yearDays === undefined ? {} : { yearDays }),
    };
    // Nouns that inputs declare are known to every other expression, wherever it stands.
    for (const { at, kind } of this.#written.values()) {
      if (at[0] === 'inputs') this.#declare(at, kind);
    }
  }

  /** Everything written, evaluated, in the order of the document. */
  *entries(): Generator<Entry> {
    for (const { at } of this.#written.values()) {
      const entry = this.entryAt(at);
      if (entry !== undefined) yield entry;
    }
  }

  /** The quantity at a place; undefined where none is written there. */
  entryAt(at: Path): Entry | undefined {
    const key = showPath(at);
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const quantity = this.#written.get(key);
    if (quantity === undefined) return undefined;
    const entry = this.#evaluate(quantity);
    this.#entries.set(key, entry);
    return entry;
  }

  /** Inputs and estimates by name, in the order of the document. */
  get variables(): ReadonlyMap<string, Variable> {
    this.#variables ??= this.#readVariables();
    return this.#variables;
  }

  /** Names that some formula or quantity of the design uses. Evaluates all of them. */
  usedNames(): ReadonlySet<string> {
    for (const { at } of this.#written.values()) this.entryAt(at);
    return this.#used;
  }

  #readVariables(): ReadonlyMap<string, Variable> {
    const variables = new Map<string, Variable>();
    for (const part of ['inputs', 'estimates'] as const) {
      for (const [name, written] of Object.entries(this.#design.document[part] ?? {})) {
        const variable = this.#variable(name, part, written);
        // In one namespace the first declaration counts; reading reported the other.
        if (variable !== undefined && !variables.has(name)) variables.set(name, variable);
      }
    }
    return variables;
  }

  #variable(name: string, part: Variable['part'], written: unknown): Variable | undefined {
    const at: Path = [part, name];
    const field = part === 'inputs' ? 'value' : 'formula';
    const entry = this.entryAt(typeof written === 'object' ? [...at, field] : at);
    if (entry === undefined) return undefined;
    const claimed = this.entryAt([...at, 'is']);
    if (claimed === undefined) return { name, part, at, entry };
    return {
      name,
      part,
      at,
      entry,
      claim: { at: [...at, 'is'], entry: claimed, comparison: this.#compare(entry, claimed) },
    };
  }

  #compare(entry: Entry, claimed: Entry): ClaimComparison | undefined {
    if (claimed.status !== 'value' || entry.status !== 'value') return undefined;
    const rounding = roundingOf(claimed.evaluation.expression);
    const comparison = compareClaim(claimed.quantity, entry.quantity, rounding);
    const bare =
      comparison.verdict === 'agrees' ? undefined : secondsWithoutUnit(entry.text, claimed.quantity);
    if (bare === undefined) return comparison;
    const meant = worked(`(${entry.text}) / ${bare}`, this.environment);
    if (!('quantity' in meant)) return comparison;
    const again = compareClaim(claimed.quantity, meant.quantity, rounding);
    return again.verdict === 'agrees' ? again : comparison;
  }

  /** The nouns of an input's units, without evaluating what it depends on. */
  #declare(at: Path, kind: QuantityKind): void {
    const key = showPath(at);
    const quantity = this.#written.get(key);
    if (quantity === undefined) return;
    const parsed = parseWithWarnings(String(quantity.written), { ...this.environment, declareNouns: true });
    // A formula over other inputs declares nothing of its own.
    if (!parsed.ok || wordsOf(parsed.value.expression).some((word) => this.#pathOf(word) !== undefined))
      return;
    const result = evaluateFully(parsed.value.expression, {
      ...this.environment,
      declareNouns: true,
      owner: String(at[1]),
    });
    if (!result.ok) return;
    for (const noun of result.value.declared) this.#nouns.add(noun);
    this.#entries.set(key, this.#settle({ ...quantity, kind, text: String(quantity.written) }, result.value));
  }

  #evaluate(quantity: WrittenQuantity): Entry {
    const base = { ...quantity, text: String(quantity.written) };
    const owner = ownerOf(quantity.at);
    if (this.#open.includes(owner)) {
      return { ...base, status: 'cycle', names: this.#open.slice(this.#open.indexOf(owner)) };
    }
    this.#open.push(owner);
    try {
      return this.#settle(base, this.#compute(base, owner));
    } finally {
      this.#open.pop();
    }
  }

  #compute({ text, kind, at }: EntryBase, owner: string): Evaluation | QuantityError {
    const expected = EXPECTED[kind];
    const environment: Environment = {
      ...this.environment,
      owner: at[0] === 'inputs' || at[0] === 'estimates' ? String(at[1]) : owner,
      ...(expected === undefined ? {} : { expected }),
      // Whatever a part handles or a flow brings so many of a second is what it counts.
      ...(at[0] === 'inputs' ? { declareNouns: true } : kind === 'rate' ? { declareNouns: 'numerator' } : {}),
    };
    const whole = worked(text, environment);
    // Who works something out means all of it; a field and an answer may be said more of in words.
    const field = String(at.at(-1));
    const isAnswer = at[0] === 'estimates' && field === 'is';
    const isRight = 'quantity' in whole && isOfKind(whole.quantity, kind);
    if (isRight || ((at[0] === 'inputs' || at[0] === 'estimates') && !isAnswer)) return whole;
    for (const amount of [amountBeforeWords(text, field), isAnswer ? countBeforeWords(text) : undefined]) {
      const before = amount === undefined ? whole : worked(amount, environment);
      if ('quantity' in before && isOfKind(before.quantity, kind)) return before;
    }
    return whole;
  }

  #settle(base: EntryBase, result: Evaluation | QuantityError): Entry {
    if (!('quantity' in result)) {
      const cycle = this.#cycleBehind(base);
      if (cycle !== undefined) return { ...base, status: 'cycle', names: cycle };
      return this.#isProse(base) ? { ...base, status: 'prose' } : { ...base, status: 'error', error: result };
    }
    const isNamed = base.at[0] === 'estimates' && base.at.at(-1) !== 'is';
    const quantity = this.#asPublished && isNamed ? asPublished(result.quantity) : result.quantity;
    if (!isOfKind(quantity, base.kind)) return { ...base, status: 'wrong-kind', quantity };
    return { ...base, status: 'value', quantity, evaluation: result };
  }

  /** Names in an expression without a value whose own evaluation runs in a circle. */
  #cycleBehind({ text }: EntryBase): readonly string[] | undefined {
    const parsed = parseWithWarnings(text, this.environment);
    if (!parsed.ok) return undefined;
    for (const word of wordsOf(parsed.value.expression)) {
      const at = this.#pathOf(word);
      if (at === undefined) continue;
      const index = this.#open.indexOf(ownerOf(at));
      if (index >= 0) return this.#open.slice(index);
      const entry = this.#entries.get(showPath(at));
      if (entry?.status === 'cycle') return entry.names;
    }
    return undefined;
  }

  /**
   * Words and no sum: a sentence, or no digit and no name that the design declares. Inputs and formulas are never prose.
   */
  #isProse({ text, at }: EntryBase): boolean {
    if (at[0] === 'inputs' || at[0] === 'estimates') return false;
    const words = text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== '');
    const [first = ''] = words;
    if (isSentence(text, String(at.at(-1)))) return this.#pathOf(first) === undefined;
    return first !== '' && !/\d/.test(text) && words.every((word) => this.#pathOf(word) === undefined);
  }

  #lookup(name: string): Quantity | undefined {
    const at = this.#pathOf(name);
    if (at === undefined) return undefined;
    this.#used.add(at[0] === 'inputs' || at[0] === 'estimates' ? String(at[1]) : showPath(at));
    const entry = this.entryAt(at);
    // A value of the wrong kind for its own place is still what the name stands for.
    return entry?.status === 'value' || entry?.status === 'wrong-kind' ? entry.quantity : undefined;
  }

  /** Where the value of a name is written: a variable, `part.name`, or a field (`url.size`, `api.capacity`). */
  #pathOf(name: string): Path | undefined {
    for (const part of ['inputs', 'estimates'] as const) {
      const own = name.startsWith(`${part}.`) ? name.slice(part.length + 1) : name;
      const written = this.#design.document[part];
      if (written !== undefined && Object.hasOwn(written, own)) {
        const value = written[own];
        const field = part === 'inputs' ? 'value' : 'formula';
        return typeof value === 'object' ? [part, own, field] : [part, own];
      }
    }
    if (!name.includes('.')) return undefined;
    const path = name.split('.');
    if (this.#written.has(showPath(path))) return path;
    for (const part of ['components', 'flows', 'data', 'slos']) {
      if (this.#written.has(showPath([part, ...path]))) return [part, ...path];
    }
    return undefined;
  }

  *#names(): Generator<string> {
    yield* Object.keys(this.#design.document.inputs ?? {});
    yield* Object.keys(this.#design.document.estimates ?? {});
  }
}

/** Draws of a design: enough for the 5th and 95th percentile to within a few percent. */
export const DRAWS = 2000;

const EXPECTED: Readonly<Record<QuantityKind, Dimension | undefined>> = {
  any: undefined,
  rate: RATE,
  time: TIME,
  data: DATA,
  count: NONE,
  ratio: NONE,
  factor: NONE,
  'factor|rate': undefined,
};

/** Whether a quantity has the dimension that its place asks for; what is counted does not matter. */
function isOfKind(quantity: Quantity, kind: QuantityKind): boolean {
  const plain = withoutCounts(quantity.dimension);
  // Nothing is nothing in every unit.
  if (plain === NONE && exactValue(quantity) === 0) return true;
  if (kind === 'factor|rate') return plain === NONE || plain === RATE;
  const expected = EXPECTED[kind];
  return expected === undefined || plain === expected;
}

/**
 * `20/s * 86,400 = 1.73M/day`: the seconds of the answer's own time, written in the formula as a bare number. Undefined where they
 * are not.
 */
function secondsWithoutUnit(formula: string, claimed: Quantity): number | undefined {
  const seconds = claimed.shown.find(({ dimension }) => dimension === TIME)?.factor;
  if (seconds === undefined || seconds <= 1) return undefined;
  const numbers = formula.match(/\d[\d,']*(?![\d.,']|\s*[A-Za-z%])/g) ?? [];
  return numbers.some((text) => Number(text.replace(/[,']/g, '')) === seconds) ? seconds : undefined;
}

function worked(text: string, environment: Environment): Evaluation | QuantityError {
  const parsed = parseWithWarnings(text, environment);
  if (!parsed.ok) return parsed.error;
  const result: Result<Evaluation, QuantityError> = evaluateFully(parsed.value.expression, environment);
  if (!result.ok) return result.error;
  const warnings: readonly QuantityWarning[] = [...parsed.value.warnings, ...result.value.warnings];
  return { ...result.value, warnings };
}

/** What an expression defines, for circles and for naming the source of a range. */
function ownerOf(at: Path): string {
  const last = at.at(-1);
  const isValue = (at[0] === 'inputs' && last === 'value') || (at[0] === 'estimates' && last === 'formula');
  return showPath(isValue ? at.slice(0, -1) : at);
}

/** Where in the document a part of a written quantity stands: a span of its text, moved to where the text is. */
export function spanWithin(design: Design, entry: Entry, within: Span): Span {
  const whole = design.spanOf(entry.at);
  const start = design.source.text.slice(whole.start, whole.end).indexOf(entry.text);
  if (start < 0) return whole;
  const at = whole.start + start;
  const end = Math.min(at + Math.max(within.end, within.start + 1), whole.end);
  return { start: Math.min(at + within.start, end), end };
}
