import type { Span } from '../base/span.ts';
import { suggest } from '../base/suggest.ts';
import type { Space } from './arithmetic.ts';
import { asPlainCounts } from './convert.ts';
import { type Dimension, nounOf, withoutCounts } from './dimension.ts';
import type { Environment } from './environment.ts';
import { Stop } from './errors.ts';
import { standardNouns } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { declaredUnit, oneOf, resolveUnit } from './resolve.ts';
import { SampleSpace } from './sampling.ts';
import { type Unit, unitNames } from './units.ts';

const NO_NOUNS: readonly string[] = [];

/** What words mean during one evaluation, and where its draws come from. */
export class Scope {
  readonly environment: Environment;
  /** Singulars of the counting nouns that declared themselves. */
  declared: readonly string[] = NO_NOUNS;
  /** The shared draws, or draws of its own, made when first needed. */
  readonly space: Space;
  /** Draws asked for so far, over all operations. */
  draws = 0;
  #ownSpace: SampleSpace | undefined;

  constructor(environment: Environment) {
    this.environment = environment;
    this.space = () => this.#drawnFrom();
  }

  #drawnFrom(): SampleSpace {
    const space = this.environment.space ?? this.#ownSpace ?? new SampleSpace();
    this.#ownSpace = space;
    this.draws += space.count;
    return space;
  }

  /** The value of a declared name or a figure. */
  valueOf(name: string): Quantity | undefined {
    const { environment } = this;
    let value = environment.lookup?.(name);
    if (value === undefined && name.startsWith('ref.')) value = environment.references?.get(name.slice(4));
    return value === undefined ? undefined : this.plain(value);
  }

  /** A declared name, a figure, else one of a unit. Throws Stop. */
  word(name: string, span: Span): Quantity {
    const value = this.valueOf(name);
    if (value !== undefined) return value;
    // What is declared is never a noun of the same name: `reads` is the author's, with a value or without.
    if (this.environment.declares?.(name) === true) throw new Stop({ code: 'no-value', name, span });
    const unit = resolveUnit(name, this.environment);
    // `x` and `million` are units beside a number only: a stray `x` is a name nobody declared.
    if (unit !== undefined && unit.family !== 'share') return this.plain(oneOf(unit));
    const suggestion = unit !== undefined && name.length > 2 ? `1 ${name}` : this.#suggestName(name);
    throw new Stop({ code: 'unknown-name', name, suggestion, span });
  }

  /**
   * The unit of a word beside a number, or undefined where that is a name or nothing. After a `/` a declared name
   * stands for its value, unless a unit of data, time or money has that name; a counting noun gives way to it
   * (`20 GB/urls` with an input `urls`).
   */
  unit(name: string, isDivisor: boolean): Unit | undefined {
    const unit = resolveUnit(name, this.environment);
    const isName = isDivisor && this.valueOf(name) !== undefined;
    if (unit !== undefined && !(isName && unit.family === 'count')) return unit;
    const { declareNouns = false } = this.environment;
    if (isName || declareNouns === false || (declareNouns === 'numerator' && isDivisor)) return undefined;
    const noun = declaredUnit(name);
    const singular = noun && nounOf(noun.base);
    if (singular !== undefined && !this.declared.includes(singular)) {
      this.declared = [...this.declared, singular];
    }
    return noun;
  }

  /** A value without its counting nouns, where the environment takes all of them for plain numbers. */
  plain(value: Quantity): Quantity {
    return this.environment.plainCounts === true ? asPlainCounts(value) : value;
  }

  plainDimension(dimension: Dimension): Dimension {
    return this.environment.plainCounts === true ? withoutCounts(dimension) : dimension;
  }

  #suggestName(name: string): string | undefined {
    const { environment } = this;
    const references = [...(environment.references?.keys() ?? [])].map((id) => `ref.${id}`);
    const own = [...(environment.names?.() ?? []), ...references];
    // Of a word of two letters one slip leaves too little to tell which unit it was.
    return suggest(name, name.length < 3 ? own : [...own, ...standardNouns(), ...unitNames()]);
  }
}
