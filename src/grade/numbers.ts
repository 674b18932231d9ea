/** Numbers in one page. */
const PAGE = 2 ** 16;

/**
 * Lists of numbers of 32 bits, each in one piece. They lie in pages of one size, so that no more is held than there is
 * and nothing is copied to make room: a hundred thousand lists are no objects then.
 */
export class Lists {
  readonly #pages: Uint32Array[] = [];
  /** How much of the last page is taken. */
  #taken = PAGE;

  /** Keeps a list, and tells its place. One that is longer than a page has a page of its own. */
  add(list: ArrayLike<number>): number {
    if (this.#taken + list.length > PAGE) {
      this.#pages.push(new Uint32Array(Math.max(PAGE, list.length)));
      this.#taken = 0;
    }
    const place = (this.#pages.length - 1) * PAGE + this.#taken;
    this.#pages.at(-1)?.set(list, this.#taken);
    this.#taken += list.length;
    return place;
  }

  /** So many numbers from a place on, without a copy of them. */
  at(place: number, length: number): Uint32Array {
    return this.#page(place).subarray(place % PAGE, (place % PAGE) + length);
  }

  get(place: number): number {
    return this.#page(place)[place % PAGE] ?? 0;
  }

  set(place: number, value: number): void {
    this.#page(place)[place % PAGE] = value;
  }

  #page(place: number): Uint32Array {
    return this.#pages[Math.floor(place / PAGE)] ?? new Uint32Array();
  }
}

/** What an entry of a chain holds, by its place in the entry: a key, who shares it, and the entry before, from 1. */
const [MEMBER, BEFORE] = [1, 2];

/** Who shares a key, for a few members of each of very many keys: a hash table with chains. */
export class Groups {
  readonly #most: number;
  readonly #entries = new Lists();
  #count = 0;
  /** Of each chain the place of its newest entry, from 1; 0 where it has none. Keys are hashes already. */
  #newest = new Uint32Array(1024);

  /** @param most so many are kept of those that share a key */
  constructor(most: number) {
    this.#most = most;
  }

  /** Those that came under a key before, the newest first; the one that is given is among them from now on. */
  meet(key: number, member: number): readonly number[] {
    const chain = key % this.#newest.length;
    const newest = this.#newest[chain] ?? 0;
    const met: number[] = [];
    for (let at = newest; at > 0; at = this.#before(at))
      if (this.#key(at) === key) met.push(this.#entries.get(at - 1 + MEMBER));
    if (met.length >= this.#most) return met;
    this.#newest[chain] = this.#entries.add([key, member, newest]) + 1;
    this.#count++;
    if (this.#count > this.#newest.length) this.#double();
    return met;
  }

  #key(at: number): number {
    return this.#entries.get(at - 1);
  }

  #before(at: number): number {
    return this.#entries.get(at - 1 + BEFORE);
  }

  /** Parts each chain into two, whose entries stay in their order. */
  #double(): void {
    const old = this.#newest;
    this.#newest = new Uint32Array(2 * old.length);
    for (const newest of old) {
      const oldest = new Map<number, number>();
      for (let at = newest; at > 0; ) {
        const next = this.#before(at);
        const chain = this.#key(at) % this.#newest.length;
        const after = oldest.get(chain);
        if (after === undefined) this.#newest[chain] = at;
        else this.#entries.set(after - 1 + BEFORE, at);
        this.#entries.set(at - 1 + BEFORE, 0);
        oldest.set(chain, at);
        at = next;
      }
    }
  }
}
