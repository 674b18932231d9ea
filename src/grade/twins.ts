import type { Marks } from './likeness.ts';
import { Groups, Lists } from './numbers.ts';

/**
 * What it takes to be called a twin. Of the honest designs that people wrote for the same problem without knowing of each
 * other, no two have more than 56 % of the smaller one's numbers in common where ten or more are, and 45 % where it is
 * twelve or more (57 % where the problem is not known); what was made from another by new names and words has nearly all.
 */
const NUMBERS = 12;
const SHARE_OF_NUMBERS = 0.7;
const SHARE = 0.7;

/**
 * How much of the smaller of two designs the other one has too, from 0 to 1; undefined where that is no more than comes
 * of itself.
 */
export function twinShare(a: Marks, b: Marks): number | undefined {
  const numbers = shared(a.numbers, b.numbers);
  const least = Math.min(a.numbers.length, b.numbers.length);
  if (numbers < NUMBERS || numbers < SHARE_OF_NUMBERS * least) return undefined;
  const all = numbers + shared(a.forms, b.forms);
  const share = all / Math.min(a.numbers.length + a.forms.length, b.numbers.length + b.forms.length);
  return share < SHARE ? undefined : Math.min(1, share);
}

/** How many hashes two lists in rising order have in common. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[k]];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return count;
}

export interface Twin<Name> {
  readonly name: Name;
  readonly share: number;
}

/** Bands of a signature, and hashes in each: two that share two thirds of their numbers meet in one in 999 of 1000 cases. */
const BANDS = 20;
const ROWS = 3;
/** So many of those that meet in a band are compared; more are copies of each other or say what everybody does. */
const FULL = 32;

/**
 * Finds twins among many without comparing each with each (MinHash with locality-sensitive hashing; Broder 1997): what
 * adding one costs does not grow with how many there are, and of each no more is kept than its hashes.
 */
export class TwinIndex<Name> {
  readonly #names: Name[] = [];
  readonly #groups: string[] = [];
  /** Of each design its numbers and its forms, and how many there are of both before them. */
  readonly #hashes = new Lists();
  readonly #places: number[] = [];
  /** Who met in a band, by its key. */
  readonly #bands = new Groups(FULL);

  /**
   * The nearest twin among those that were added before; of several as near the first.
   * @param group those of one group, as of one student, are no twins
   */
  add(name: Name, group: string, marks: Marks): Twin<Name> | undefined {
    if (marks.numbers.length < NUMBERS) return undefined;
    const own = this.#names.length;
    const candidates = new Set<number>();
    for (const key of bandKeys(marks.numbers))
      for (const index of this.#bands.meet(key, own)) if (index !== own) candidates.add(index);
    let best: Twin<Name> | undefined;
    for (const index of [...candidates].sort((a, b) => a - b)) {
      if (this.#groups[index] === group) continue;
      const share = twinShare(marks, this.#marks(index));
      if (share !== undefined && share > (best?.share ?? 0))
        best = { name: this.#names[index] as Name, share };
    }
    this.#names.push(name);
    this.#groups.push(group);
    const { numbers, forms } = marks;
    this.#places.push(this.#hashes.add([numbers.length, forms.length, ...numbers, ...forms]));
    return best;
  }

  #marks(index: number): Marks {
    const place = this.#places[index] ?? 0;
    const [numbers = 0, forms = 0] = this.#hashes.at(place, 2);
    return {
      numbers: this.#hashes.at(place + 2, numbers),
      forms: this.#hashes.at(place + 2 + numbers, forms),
    };
  }
}

/** A key for each band, and of different bands different ones. */
function bandKeys(hashes: Uint32Array): readonly number[] {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const hash of hashes)
    for (let i = 0; i < least.length; i++) {
      const mixed = mix(hash ^ Math.imul(i + 1, 0x9e3779b1));
      if (mixed < (least[i] ?? 0)) least[i] = mixed;
    }
  return Array.from({ length: BANDS }, (_, band) =>
    least.subarray(band * ROWS, (band + 1) * ROWS).reduce((key, hash) => mix(key ^ hash), band),
  );
}

/** The finaliser of MurmurHash3: each bit of the input moves half of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
