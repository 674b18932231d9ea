/**
 * Where a ledger that is full puts what it holds: runs of sorted entries, written once and read back in order.
 * Kept outside, because what judges touches no files.
 */
export interface RunStore {
  /** Adds a run. */
  write(parts: Iterable<Uint8Array>): void;
  readonly runs: number;
  /** Reads from a run at an offset in bytes; how many bytes there were. */
  read(run: number, offset: number, into: Uint8Array): number;
}

/** What a log says about one id. */
export interface IdEntry {
  /** Lines with this id that complete a request, and its other lines. */
  completions: number;
  others: number;
  /** The line of the first completion; without one, the first line with the id. */
  first: number;
  /** The line of the second completion, if there is one. */
  second: number;
}

/** 64 bits in two halves. */
interface Fingerprint {
  high: number;
  low: number;
}

export type Record = Fingerprint & IdEntry;

const BYTES = 32;

/** An id that would stand further from its place than this makes the ledger write its run early. */
const FURTHEST = 4096;

/**
 * Counts the lines of each id in bounded memory, however many ids there are. Ids are told apart by a fingerprint
 * of 64 bits: among n ids the chance that any two are taken for one is about n²/2^65, for ten million 3 in a
 * million. When the table is full it is written as a run, sorted by fingerprint, and emptied; at the end the
 * runs are merged. Runs are in the order of the log, so first and second stay what they were.
 */
export class Ledger {
  readonly #shift: number;
  readonly #most: number;
  readonly #table: Entries;
  readonly #store: RunStore;
  #used = 0;

  /** `bits`: the table has 2^bits places of 32 bytes. */
  constructor(store: RunStore, bits = 20) {
    this.#store = store;
    this.#shift = 32 - bits;
    this.#most = Math.floor(2 ** bits * 0.7);
    // Ids stand in the order of their upper half, so that a run is nearly sorted; none wraps round the end.
    this.#table = new Entries(2 ** bits + FURTHEST);
  }

  /** Notes that a line, counted from 1 over the whole log, carries the id of this fingerprint. */
  note(high: number, low: number, isCompletion: boolean, line: number): void {
    const { words, lines } = this.#table;
    const home = high >>> this.#shift;
    let at = home;
    while (lines[at * 4 + FIRST] !== 0 && (words[at * 8] !== high || words[at * 8 + LOW] !== low)) at++;
    if (lines[at * 4 + FIRST] === 0) {
      if (this.#used === this.#most || at - home >= FURTHEST) {
        this.#writeRun();
        at = home;
      }
      this.#used++;
      words[at * 8] = high;
      words[at * 8 + LOW] = low;
      lines[at * 4 + FIRST] = line;
    }
    if (!isCompletion) {
      (words[at * 8 + OTHERS] as number)++;
      return;
    }
    const before = words[at * 8 + COMPLETIONS] as number;
    if (before === 0) lines[at * 4 + FIRST] = line;
    else if (before === 1) lines[at * 4 + SECOND] = line;
    words[at * 8 + COMPLETIONS] = before + 1;
  }

  /** Each id once, in no order that means anything. The ledger is empty afterwards. */
  *close(): Generator<IdEntry> {
    if (this.#store.runs > 0) {
      this.#writeRun();
      yield* mergeRuns(this.#store);
      return;
    }
    for (let at = 0; at < this.#table.length; at++) {
      if (this.#table.lines[at * 4 + FIRST] !== 0) yield this.#table.at(at);
    }
  }

  /** The places in use, by fingerprint. They are nearly in order, which insertion puts right in linear time. */
  #sorted(): Uint32Array {
    const places = new Uint32Array(this.#used);
    let count = 0;
    for (let at = 0; at < this.#table.length; at++) {
      if (this.#table.lines[at * 4 + FIRST] === 0) continue;
      let i = count++;
      for (; i > 0 && this.#isAfter(places[i - 1] as number, at); i--) places[i] = places[i - 1] as number;
      places[i] = at;
    }
    return places;
  }

  #isAfter(a: number, b: number): boolean {
    const { words } = this.#table;
    const difference = (words[a * 8] as number) - (words[b * 8] as number);
    return (
      difference > 0 || (difference === 0 && (words[a * 8 + LOW] as number) > (words[b * 8 + LOW] as number))
    );
  }

  #writeRun(): void {
    this.#store.write(this.#pieces(this.#sorted()));
    this.#table.words.fill(0);
    this.#used = 0;
  }

  *#pieces(places: Uint32Array): Generator<Uint8Array> {
    const piece = new Entries(4096);
    let count = 0;
    for (const place of places) {
      piece.copy(count++, this.#table, place);
      if (count === piece.length) {
        yield piece.bytes;
        count = 0;
      }
    }
    if (count > 0) yield piece.bytes.subarray(0, count * BYTES);
  }
}

/** Where the numbers of an entry stand: four words of 32 bits, then two line numbers of 64. */
const LOW = 1;
const COMPLETIONS = 2;
const OTHERS = 3;
const FIRST = 2;
const SECOND = 3;

/** Entries side by side in one block, so that each is one place in memory, and a run is a copy of it. */
class Entries {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly lines: Float64Array;
  readonly length: number;

  constructor(length: number) {
    const block = new ArrayBuffer(length * BYTES);
    this.length = length;
    this.bytes = new Uint8Array(block);
    this.words = new Uint32Array(block);
    this.lines = new Float64Array(block);
  }

  at(place: number): Record {
    return {
      high: this.words[place * 8] as number,
      low: this.words[place * 8 + LOW] as number,
      completions: this.words[place * 8 + COMPLETIONS] as number,
      others: this.words[place * 8 + OTHERS] as number,
      first: this.lines[place * 4 + FIRST] as number,
      second: this.lines[place * 4 + SECOND] as number,
    };
  }

  copy(place: number, from: Entries, other: number): void {
    for (let i = 0; i < 8; i++) this.words[place * 8 + i] = from.words[other * 8 + i] as number;
  }
}

/** One run as it is read back, a piece at a time. */
class RunReader {
  readonly run: number;
  readonly #store: RunStore;
  readonly #piece: Entries;
  #offset = 0;
  #at = 0;
  #count = 0;
  current: Record | undefined;

  constructor(store: RunStore, run: number, entries: number) {
    this.#store = store;
    this.run = run;
    this.#piece = new Entries(entries);
    this.advance();
  }

  advance(): void {
    if (this.#at === this.#count) {
      const bytes = this.#store.read(this.run, this.#offset, this.#piece.bytes);
      this.#offset += bytes;
      this.#count = bytes / BYTES;
      this.#at = 0;
    }
    this.current = this.#at < this.#count ? this.#piece.at(this.#at++) : undefined;
  }
}

/** Memory for reading all runs at once, however many there are; each gets at least room for a few entries. */
const MERGE_BYTES = 16 * 2 ** 20;

function* mergeRuns(store: RunStore): Generator<IdEntry> {
  const entries = Math.min(8192, Math.max(8, Math.floor(MERGE_BYTES / store.runs / BYTES)));
  const heap = new ReaderHeap();
  for (let run = 0; run < store.runs; run++) heap.push(new RunReader(store, run, entries));
  for (let whole = heap.take(); whole !== undefined; ) {
    const next = heap.take();
    if (next !== undefined && next.high === whole.high && next.low === whole.low) {
      join(whole, next);
    } else {
      yield whole;
      whole = next;
    }
  }
}

/** Adds what a later run says about the same id. */
function join(earlier: Record, later: Record): void {
  if (earlier.completions === 0 && later.completions > 0) {
    earlier.first = later.first;
    earlier.second = later.second;
  } else if (earlier.completions === 1 && later.completions > 0) {
    earlier.second = later.first;
  }
  earlier.completions += later.completions;
  earlier.others += later.others;
}

/** Readers by the fingerprint they stand at, then by run: a binary heap. */
class ReaderHeap {
  readonly #readers: RunReader[] = [];

  push(reader: RunReader): void {
    if (reader.current === undefined) return;
    let i = this.#readers.push(reader) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.#isBefore(i, parent)) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  /** The least record; its reader goes on to its next one. */
  take(): Record | undefined {
    const [top] = this.#readers;
    const record = top?.current;
    if (top === undefined || record === undefined) return undefined;
    top.advance();
    if (top.current === undefined) {
      const last = this.#readers.pop();
      if (last !== undefined && this.#readers.length > 0) this.#readers[0] = last;
    }
    this.#sink();
    return record;
  }

  #sink(): void {
    let i = 0;
    for (;;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < this.#readers.length && this.#isBefore(child, least)) least = child;
      }
      if (least === i) return;
      this.#swap(i, least);
      i = least;
    }
  }

  #isBefore(i: number, j: number): boolean {
    const a = this.#readers[i] as RunReader;
    const b = this.#readers[j] as RunReader;
    const [x, y] = [a.current as Record, b.current as Record];
    return x.high - y.high < 0 || (x.high === y.high && (x.low - y.low || a.run - b.run) < 0);
  }

  #swap(i: number, j: number): void {
    const reader = this.#readers[i] as RunReader;
    this.#readers[i] = this.#readers[j] as RunReader;
    this.#readers[j] = reader;
  }
}

/** The two halves of the fingerprint made last: two numbers without an object for each line. */
export const fingerprint: Fingerprint = { high: 0, low: 0 };

/** Fingerprints an id: two lanes of multiply-and-rotate over words of four bytes, finished as MurmurHash3 does. */
export function takeFingerprint(bytes: Uint8Array, from: number, to: number): void {
  let a = 0x9368e53c ^ (to - from);
  let b = 0x586dcd20 ^ (to - from);
  for (let i = from; i < to; i += 4) {
    let word = bytes[i] as number;
    if (i + 4 <= to) {
      word |=
        ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    } else {
      for (let rest = i + 1; rest < to; rest++) word = (word << 8) | (bytes[rest] as number);
    }
    a = Math.imul(a ^ word, 0xcc9e2d51);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ word, 0x1b873593);
    b = (b << 17) | (b >>> 15);
  }
  fingerprint.high = finished(a ^ Math.imul(b, 0x85ebca6b));
  fingerprint.low = finished(b ^ Math.imul(a, 0xc2b2ae35));
}

function finished(state: number): number {
  let hash = state ^ (state >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
