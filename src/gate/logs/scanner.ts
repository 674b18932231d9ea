import { COUNTS_AS, KEY_PRIME, KEY_SEED, type Key, type KeyTable, keyHash } from './keys.ts';

/** What a slot holds after a line was scanned. */
export const ABSENT = 0;
export const NULL = 1;
export const FALSE = 2;
export const TRUE = 3;
export const NUMBER = 4;
/** A string without escapes: its bytes are its text. */
export const PLAIN = 5;
/** A string with escapes. */
export const ESCAPED = 6;

/** What a line turned out to be. */
export type Outcome =
  | 'object'
  /** JSON, and something else than an object. */
  | 'other'
  /** The line ends before its JSON does: the beginning is right. */
  | 'partial'
  | 'invalid'
  | 'too-deep'
  | 'not-utf8'
  | 'blank';

const NEWLINE = 0x0a;
const MINUS = 0x2d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** Nesting beyond this is refused: no logger writes it, and the stack of open containers is bounded. */
const DEEPEST = 256;

/** An open list, on the stack of open containers; an object stands there by its number. */
const LIST = -1;

/** Bytes that a string goes on after: all but the quote, the backslash and control characters. */
const GOES_ON: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
);
const IS_DIGIT: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x30 && byte <= 0x39 ? 1 : 0,
);
const IS_HEX: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[0-9a-f]/i.test(String.fromCharCode(byte)) ? 1 : 0,
);
const IS_ESCAPE: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  '"\\/bfnrt'.includes(String.fromCharCode(byte)) ? 1 : 0,
);
/** The newline is no space here: it ends the line. */
const IS_SPACE: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x20 || byte === 0x09 || byte === 0x0d ? 1 : 0,
);

/**
 * Checks one line after another against the grammar of RFC 8259, strictly, and notes where the values of the
 * wanted keys stand; nothing is copied and no value is made. A newline has to follow the last line's bytes: it is
 * valid nowhere inside a line's JSON, so every loop ends there and none needs to look where the buffer ends.
 */
export class LineScanner {
  /** By slot: what is there, and from where to where its bytes are (a string's without the quotes). */
  readonly kinds: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where the line just scanned ended: the place of its newline. */
  end = 0;
  /** Where it stopped being JSON. */
  failedAt = 0;
  readonly #keys: KeyTable;
  readonly #ranks: Uint8Array;
  /** Open containers, the outermost first: an object by its number, 0 where no key of it is asked for. */
  readonly #open = new Int32Array(DEEPEST);
  #depth = 0;
  /** What the key just read leads to. */
  #slot = -1;
  #rank = 0;
  #below = 0;
  /** All bytes of strings, or-ed: whether one was beyond ASCII. */
  #seen = 0;
  #isEscaped = false;
  #isTooDeep = false;

  constructor(keys: KeyTable, slots: number) {
    this.#keys = keys;
    this.kinds = new Uint8Array(slots);
    this.from = new Int32Array(slots);
    this.to = new Int32Array(slots);
    this.#ranks = new Uint8Array(slots);
  }

  /** Scans the line that begins at `start`. A newline has to follow somewhere behind it. */
  scan(bytes: Uint8Array, start: number): Outcome {
    this.kinds.fill(ABSENT);
    this.#ranks.fill(255);
    this.#seen = 0;
    this.#isTooDeep = false;
    this.#slot = -1;
    this.#below = LINE_OBJECT;
    const first = space(bytes, start);
    if (bytes[first] === NEWLINE) {
      this.end = first;
      return 'blank';
    }
    const after = this.#value(bytes, first);
    if (after < 0) return this.#refuse(bytes, -after - 1);
    const end = space(bytes, after);
    if (bytes[end] !== NEWLINE) return this.#refuse(bytes, end);
    this.end = end;
    if (this.#seen >= 0x80 && !isUtf8(bytes.subarray(start, end))) {
      this.failedAt = start;
      return 'not-utf8';
    }
    return bytes[first] === OPEN_OBJECT ? 'object' : 'other';
  }

  #refuse(bytes: Uint8Array, at: number): Outcome {
    this.failedAt = at;
    this.end = bytes.indexOf(NEWLINE, at);
    if (this.#isTooDeep) return 'too-deep';
    return this.end === at ? 'partial' : 'invalid';
  }

  /** One value with all that is in it. Where it ends, or −1 − the place where it goes wrong. */
  #value(bytes: Uint8Array, start: number): number {
    this.#depth = 0;
    let i = start;
    do {
      const byte = bytes[i] as number;
      if (byte === OPEN_OBJECT || byte === OPEN_LIST) i = this.#enter(bytes, i, byte);
      else i = this.#leave(bytes, this.#scalar(bytes, i));
    } while (i >= 0 && this.#depth > 0);
    return i;
  }

  /** Into a container: to its first value, or out again where it has none. */
  #enter(bytes: Uint8Array, start: number, bracket: number): number {
    if (this.#depth === DEEPEST) {
      this.#isTooDeep = true;
      return -start - 1;
    }
    this.#open[this.#depth++] = bracket === OPEN_OBJECT ? this.#below : LIST;
    const i = space(bytes, start + 1);
    // ASCII has the closing bracket two places behind the opening one.
    return bytes[i] === bracket + 2 ? this.#leave(bytes, i) : this.#next(bytes, i);
  }

  /** Behind a value: out of every container that ends here, then on to the next value, if there is one. */
  #leave(bytes: Uint8Array, after: number): number {
    let i = after;
    while (i >= 0 && this.#depth > 0) {
      i = space(bytes, i);
      if (bytes[i] === COMMA) return this.#next(bytes, space(bytes, i + 1));
      const bracket = this.#open[this.#depth - 1] === LIST ? CLOSE_LIST : CLOSE_OBJECT;
      if (bytes[i] !== bracket) return -i - 1;
      this.#depth--;
      i++;
    }
    return i;
  }

  /** From where the next member of the innermost open container begins to its value. */
  #next(bytes: Uint8Array, i: number): number {
    const object = this.#open[this.#depth - 1] as number;
    if (object !== LIST) return this.#key(bytes, i, object);
    this.#slot = -1;
    this.#below = 0;
    return i;
  }

  /** A key, its colon and what it leads to. */
  #key(bytes: Uint8Array, i: number, object: number): number {
    if (bytes[i] !== QUOTE) return -i - 1;
    const from = i + 1;
    let at = from;
    let hash = KEY_SEED ^ object;
    let seen = 0;
    for (let byte = bytes[at] as number; GOES_ON[byte] === 1; byte = bytes[++at] as number) {
      seen |= byte;
      const counted = COUNTS_AS[byte] as number;
      if (counted !== 0) hash = Math.imul(hash ^ counted, KEY_PRIME);
    }
    this.#seen |= seen;
    this.#isEscaped = false;
    const quote = bytes[at] === QUOTE ? at : this.#string(bytes, at);
    if (quote < 0) return quote;
    if (object === 0) this.#lead(undefined);
    else if (this.#isEscaped) this.#lead(this.#escapedKey(bytes, from, quote, object));
    else this.#lead(this.#keys.find(hash, object, bytes, from, quote));
    const colon = space(bytes, quote + 1);
    return bytes[colon] === COLON ? space(bytes, colon + 1) : -colon - 1;
  }

  #lead(key: Key | undefined): void {
    this.#slot = key === undefined ? -1 : key.slot;
    this.#rank = key === undefined ? 0 : key.rank;
    this.#below = key === undefined ? 0 : key.below;
  }

  #escapedKey(bytes: Uint8Array, from: number, to: number, object: number): Key | undefined {
    const name = new TextEncoder().encode(unescaped(bytes, from, to));
    return this.#keys.find(keyHash(name, 0, name.length, object), object, name, 0, name.length);
  }

  /** A string, number or word. A wanted one is noted, unless a surer name was there or the same name is. */
  #scalar(bytes: Uint8Array, i: number): number {
    const byte = bytes[i] as number;
    let kind = NUMBER;
    let from = i;
    let to: number;
    if (byte === QUOTE) {
      from = i + 1;
      this.#isEscaped = false;
      to = this.#string(bytes, from);
      kind = this.#isEscaped ? ESCAPED : PLAIN;
    } else if (byte === MINUS || IS_DIGIT[byte] === 1) {
      to = numberEnd(bytes, i);
    } else {
      kind = byte === 0x74 ? TRUE : byte === 0x66 ? FALSE : NULL;
      to = wordEnd(bytes, i, kind);
    }
    if (to < 0) return to;
    const slot = this.#slot;
    // The last of several equal keys counts, as for every common parser.
    if (slot >= 0 && this.#rank <= (this.#ranks[slot] as number)) {
      this.#ranks[slot] = this.#rank;
      this.kinds[slot] = kind;
      this.from[slot] = from;
      this.to[slot] = to;
    }
    return byte === QUOTE ? to + 1 : to;
  }

  /** From inside a string to its closing quote. */
  #string(bytes: Uint8Array, start: number): number {
    let i = start;
    let seen = 0;
    for (;;) {
      let byte = bytes[i] as number;
      while (GOES_ON[byte] === 1) {
        seen |= byte;
        byte = bytes[++i] as number;
      }
      if (byte === QUOTE) break;
      if (byte !== BACKSLASH) return -i - 1;
      this.#isEscaped = true;
      i = escapeEnd(bytes, i + 1);
      if (i < 0) return i;
    }
    this.#seen |= seen;
    return i;
  }
}

/** The number of the object that a line is. */
const LINE_OBJECT = 1;

function space(bytes: Uint8Array, start: number): number {
  let i = start;
  while (IS_SPACE[bytes[i] as number] === 1) i++;
  return i;
}

/** From behind a backslash to behind the escape. */
function escapeEnd(bytes: Uint8Array, i: number): number {
  if (IS_ESCAPE[bytes[i] as number] === 1) return i + 1;
  if (bytes[i] !== 0x75) return -i - 1;
  for (let at = i + 1; at <= i + 4; at++) if (IS_HEX[bytes[at] as number] !== 1) return -at - 1;
  return i + 5;
}

function numberEnd(bytes: Uint8Array, start: number): number {
  let i = bytes[start] === MINUS ? start + 1 : start;
  if (bytes[i] === 0x30) i++;
  else i = digitsEnd(bytes, i);
  if (i >= 0 && bytes[i] === 0x2e) i = digitsEnd(bytes, i + 1);
  if (i >= 0 && (bytes[i] === 0x65 || bytes[i] === 0x45)) {
    const sign = bytes[i + 1] === MINUS || bytes[i + 1] === 0x2b;
    i = digitsEnd(bytes, sign ? i + 2 : i + 1);
  }
  return i;
}

/** Behind one digit or more. */
function digitsEnd(bytes: Uint8Array, start: number): number {
  let i = start;
  while (IS_DIGIT[bytes[i] as number] === 1) i++;
  return i === start ? -i - 1 : i;
}

const WORDS: readonly Uint8Array[] = [[], 'null', 'false', 'true'].map((word) =>
  new TextEncoder().encode(String(word)),
);

function wordEnd(bytes: Uint8Array, start: number, kind: number): number {
  const word = WORDS[kind] as Uint8Array;
  for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word[at]) return -start - at - 1;
  return start + word.length;
}

/** The text of a string with escapes, from its bytes without quotes. */
export function unescaped(bytes: Uint8Array, from: number, to: number): string {
  return String(JSON.parse(`"${LENIENT.decode(bytes.subarray(from, to))}"`));
}

const LENIENT = new TextDecoder();
const STRICT = new TextDecoder('utf-8', { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    STRICT.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
