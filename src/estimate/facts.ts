import { LazyMap } from '../base/lazy-map.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { written } from './call.ts';
import facts from './facts.json' with { type: 'json' };

/** A figure every engineer should know. */
export interface Fact {
  /** Its name in expressions is `ref.` and this. */
  readonly id: string;
  /** As written in the language. */
  readonly value: string;
  /** What it is the figure of, as a clause. */
  readonly about: string;
  /** When the source gave it. */
  readonly year: number;
  readonly source: string;
}

/** All of them in the order of the file: fast things first, then rates, prices, promises and sizes. */
export const FACTS: readonly Fact[] = Object.entries(facts).map(([id, fact]) => ({ id, ...fact }));

/** Their values by id, as the language looks them up. */
export const REFERENCES: ReadonlyMap<string, Quantity> = new LazyMap(Object.keys(facts), (id) =>
  written(facts[id as keyof typeof facts].value),
);
