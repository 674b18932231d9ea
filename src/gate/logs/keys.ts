/** Case, `_` and `-` in a key make no difference: the byte a key's byte counts as, 0 for none. */
export const COUNTS_AS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x5f || byte === 0x2d ? 0 : byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte,
);

/** Where a key leads: the slot it fills, how far down that slot's list of names it stands, and the keys below. */
export interface Key {
  /** −1 where the key only leads to others. */
  readonly slot: number;
  readonly rank: number;
  /** The number of the object behind it; 0 where nothing below is asked for. */
  readonly below: number;
}

/** FNV-1a over the bytes a key counts as, begun from the number of the object it stands in. */
export const KEY_SEED = 0x811c9dc5;
export const KEY_PRIME = 0x01000193;

/** The hash by which a key is looked for; the scanner makes the same while it reads the key. */
export function keyHash(bytes: Uint8Array, from: number, to: number, object: number): number {
  let hash = KEY_SEED ^ object;
  for (let i = from; i < to; i++) {
    const counted = COUNTS_AS[bytes[i] as number] as number;
    if (counted !== 0) hash = Math.imul(hash ^ counted, KEY_PRIME);
  }
  return hash;
}

/**
 * The keys that are looked for, in the objects they are looked for in: object 1 is the line itself, and a dotted
 * name also leads through objects. Looked up by bytes, so that no key of a log ever becomes a string.
 */
export class KeyTable {
  readonly #size: number;
  readonly #hashes: Int32Array;
  readonly #entries: (Entry | undefined)[];
  #objects = 1;

  /** `names[slot]` are the names of each slot, the surest first. */
  constructor(names: readonly (readonly string[])[]) {
    const paths = names.reduce((sum, each) => sum + each.length * 4, 8);
    this.#size = 2 ** Math.ceil(Math.log2(paths * 4));
    this.#hashes = new Int32Array(this.#size);
    this.#entries = new Array<Entry | undefined>(this.#size).fill(undefined);
    names.forEach((each, slot) => {
      each.forEach((name, rank) => {
        this.#add(1, name, slot, rank);
        const parts = name.split('.');
        let object = 1;
        for (const part of parts.slice(0, -1)) object = this.#objectAt(object, part);
        const last = parts.at(-1);
        if (parts.length > 1 && last !== undefined) this.#add(object, last, slot, rank);
      });
    });
  }

  /** The key whose bytes from `start` to `end` hash to `hash` in `object`; undefined for any other. */
  find(hash: number, object: number, bytes: Uint8Array, start: number, end: number): Key | undefined {
    for (let at = hash & (this.#size - 1); ; at = (at + 1) & (this.#size - 1)) {
      const entry = this.#entries[at];
      if (entry === undefined) return undefined;
      if (this.#hashes[at] === hash && entry.object === object && same(entry.bytes, bytes, start, end)) {
        return entry;
      }
    }
  }

  /** The slot that a name fills, which may be another than the one that asked for it. */
  slotOf(name: string): number {
    return this.#entry(1, name).slot;
  }

  #add(object: number, name: string, slot: number, rank: number): void {
    const entry = this.#entry(object, name);
    // The first slot to ask for a name keeps it, at its surest rank.
    if (entry.slot === -1) Object.assign(entry, { slot, rank });
  }

  #objectAt(object: number, name: string): number {
    const entry = this.#entry(object, name);
    if (entry.below === 0) entry.below = ++this.#objects;
    return entry.below;
  }

  #entry(object: number, name: string): Entry {
    const bytes = new TextEncoder().encode(name).map((byte) => COUNTS_AS[byte] as number);
    const counted = bytes.filter((byte) => byte !== 0);
    const hash = keyHash(counted, 0, counted.length, object);
    const known = this.find(hash, object, counted, 0, counted.length);
    if (known !== undefined) return known as Entry;
    const entry: Entry = { object, bytes: counted, slot: -1, rank: 0, below: 0 };
    let at = hash & (this.#size - 1);
    while (this.#entries[at] !== undefined) at = (at + 1) & (this.#size - 1);
    this.#hashes[at] = hash;
    this.#entries[at] = entry;
    return entry;
  }
}

interface Entry {
  readonly object: number;
  readonly bytes: Uint8Array;
  slot: number;
  rank: number;
  below: number;
}

function same(wanted: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const byte = COUNTS_AS[bytes[i] as number] as number;
    if (byte === 0) continue;
    if (wanted[at] !== byte) return false;
    at++;
  }
  return at === wanted.length;
}
