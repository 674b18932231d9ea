/** Numbers of 32 bits in one piece of memory that doubles when it is full: a hundred thousand lists are no objects then. */
export class Numbers {
  #items = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  add(...lists: readonly ArrayLike<number>[]): void {
    for (const list of lists) {
      const end = this.#length + list.length;
      if (end > this.#items.length) this.#grow(end);
      this.#items.set(list, this.#length);
      this.#length = end;
    }
  }

  /** The numbers from one place up to another, without a copy of them; to be used before more are added. */
  between(start: number, end: number): Uint32Array {
    return this.#items.subarray(start, end);
  }

  #grow(least: number): void {
    const grown = new Uint32Array(Math.max(2 * this.#items.length, least));
    grown.set(this.#items.subarray(0, this.#length));
    this.#items = grown;
  }
}

/** Who shares a key, for a few members of each of very many keys. */
export class Groups {
  readonly #most: number;
  /** Open addressing: of each slot its key and the place of its last member in `#members`, from 1; 0 where it is free. */
  #keys = new Uint32Array(1024);
  #last = new Uint32Array(1024);
  #counts = new Uint8Array(1024);
  #used = 0;
  /** Members, and of each the place of the one before it under its key. */
  readonly #members = new Numbers();
  readonly #before = new Numbers();

  /** @param most so many are kept of those that share a key, at most 255 */
  constructor(most: number) {
    this.#most = most;
  }

  /** Those that came under a key before; the one that is given is among them from now on. */
  *meet(key: number, member: number): Generator<number> {
    const slot = this.#slotOf(key);
    const last = this.#last[slot] ?? 0;
    if ((this.#counts[slot] ?? 0) < this.#most) this.#join(slot, key, member);
    for (let at = last; at > 0; at = this.#before.at(at - 1)) yield this.#members.at(at - 1);
  }

  #join(slot: number, key: number, member: number): void {
    const last = this.#last[slot] ?? 0;
    this.#members.add([member]);
    this.#before.add([last]);
    this.#keys[slot] = key;
    this.#last[slot] = this.#members.length;
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    if (last === 0 && ++this.#used * 4 > this.#keys.length * 3) this.#double();
  }

  /** The slot of a key, or the free one where it would be. Keys are hashes already. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while ((this.#last[slot] ?? 0) > 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #double(): void {
    const [keys, last, counts] = [this.#keys, this.#last, this.#counts];
    const size = 2 * keys.length;
    this.#keys = new Uint32Array(size);
    this.#last = new Uint32Array(size);
    this.#counts = new Uint8Array(size);
    for (const [old, at] of last.entries()) {
      if (at === 0) continue;
      const key = keys[old] ?? 0;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#last[slot] = at;
      this.#counts[slot] = counts[old] ?? 0;
    }
  }
}
