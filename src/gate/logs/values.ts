import { LEVEL_NAMES, LEVEL_NUMBERS } from './fields.ts';
import { KeyTable, keyHash } from './keys.ts';
import { ABSENT, ESCAPED, type LineScanner, NULL, NUMBER, PLAIN, unescaped } from './scanner.ts';

const LEVELS = new KeyTable([[...LEVEL_NAMES]]);
const METHODS = new KeyTable([
  ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'QUERY'],
]);

/** The values of one scanned line, judged from their bytes; text is made only of what is out of the ordinary. */
export class LineValues {
  readonly #scanner: LineScanner;
  /** The buffer the line stands in. */
  bytes: Uint8Array = new Uint8Array();

  constructor(scanner: LineScanner) {
    this.#scanner = scanner;
  }

  kind(slot: number): number {
    return this.#scanner.kinds[slot] as number;
  }

  has(slot: number): boolean {
    return this.#scanner.kinds[slot] !== ABSENT;
  }

  isNull(slot: number): boolean {
    return this.kind(slot) === NULL;
  }

  isEscaped(slot: number): boolean {
    return this.kind(slot) === ESCAPED;
  }

  /** A string or number with something in it: what can be an id. */
  says(slot: number): boolean {
    const kind = this.kind(slot);
    if (kind === NUMBER || kind === ESCAPED) return true;
    if (kind !== PLAIN) return false;
    const to = this.#scanner.to[slot] as number;
    for (let i = this.#scanner.from[slot] as number; i < to; i++) if (this.bytes[i] !== 0x20) return true;
    return false;
  }

  /** A value as people read it. */
  text(slot: number): string {
    const from = this.#scanner.from[slot] as number;
    const to = this.#scanner.to[slot] as number;
    if (this.kind(slot) === ESCAPED) return unescaped(this.bytes, from, to);
    return TEXT.decode(this.bytes.subarray(from, to));
  }

  isLevel(slot: number): boolean {
    if (this.kind(slot) === NUMBER) return LEVEL_NUMBERS.has(Number(this.text(slot)));
    return this.#isAmong(LEVELS, slot);
  }

  isMethod(slot: number): boolean {
    return this.#isAmong(METHODS, slot);
  }

  #isAmong(table: KeyTable, slot: number): boolean {
    if (this.kind(slot) !== PLAIN) return false;
    const from = this.#scanner.from[slot] as number;
    const to = this.#scanner.to[slot] as number;
    return to > from && table.find(keyHash(this.bytes, from, to, 1), 1, this.bytes, from, to) !== undefined;
  }

  /** `/tasks`, `*` or a whole address. */
  isPath(slot: number): boolean {
    if (!this.says(slot) || this.kind(slot) === NUMBER) return false;
    const first = this.bytes[this.#scanner.from[slot] as number];
    return first === 0x2f || first === 0x2a || /^(?:\\?\/|https?:\\?\/\\?\/)/i.test(this.text(slot));
  }

  /** A whole number from 100 to 599. */
  isStatus(slot: number): boolean {
    const kind = this.kind(slot);
    if (kind !== NUMBER && kind !== PLAIN) return false;
    const from = this.#scanner.from[slot] as number;
    if ((this.#scanner.to[slot] as number) - from !== 3) return false;
    const first = (this.bytes[from] as number) - 0x30;
    return first >= 1 && first <= 5 && isDigits(this.bytes, from, 3);
  }

  /** A number that is not negative, or such a number with a unit of time. */
  isDuration(slot: number): boolean {
    const kind = this.kind(slot);
    if (kind === NUMBER) return this.bytes[this.#scanner.from[slot] as number] !== 0x2d;
    return kind === PLAIN && /^\d{1,18}(?:\.\d{1,18})? ?(?:ns|us|µs|ms|s|sec|m|min)?$/.test(this.text(slot));
  }

  /** Whether a timestamp names a moment, and whether it says in which zone. */
  timestamp(slot: number): 'valid' | 'no-zone' | 'invalid' {
    const kind = this.kind(slot);
    if (kind === NUMBER) return isEpoch(Number(this.text(slot))) ? 'valid' : 'invalid';
    if (kind !== PLAIN) return 'invalid';
    return isoTimestamp(this.bytes, this.#scanner.from[slot] as number, this.#scanner.to[slot] as number);
  }
}

const TEXT = new TextDecoder();

/** Seconds of 2000-01-01 and 2100-01-01: logs are of our days, so the size of a number tells its unit. */
const EPOCH_FROM = 946_684_800;
const EPOCH_TO = 4_102_444_800;

/** Seconds, milliseconds, microseconds or nanoseconds since 1970. */
function isEpoch(value: number): boolean {
  return [1, 1e3, 1e6, 1e9].some((unit) => value >= EPOCH_FROM * unit && value < EPOCH_TO * unit);
}

function isDigits(bytes: Uint8Array, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) if (((bytes[i] as number) - 0x30) >>> 0 > 9) return false;
  return true;
}

function two(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) - 0x30) * 10 + (bytes[at + 1] as number) - 0x30;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO 8601 with date and time: `2026-03-18T14:23:05.123Z`, a space for the `T`, a comma for the dot. */
function isoTimestamp(bytes: Uint8Array, from: number, to: number): 'valid' | 'no-zone' | 'invalid' {
  if (to - from < 19 || !isDateTime(bytes, from)) return 'invalid';
  let at = from + 19;
  if (bytes[at] === 0x2e || bytes[at] === 0x2c) {
    const fraction = ++at;
    while (at < to && isDigits(bytes, at, 1)) at++;
    if (at === fraction) return 'invalid';
  }
  if (at === to) return 'no-zone';
  if (bytes[at] === 0x5a || bytes[at] === 0x7a) return at + 1 === to ? 'valid' : 'invalid';
  if (bytes[at] !== 0x2b && bytes[at] !== 0x2d) return 'invalid';
  const colon = bytes[at + 3] === 0x3a ? 1 : 0;
  const isZone =
    to - at === 5 + colon &&
    isDigits(bytes, at + 1, 2) &&
    isDigits(bytes, at + 3 + colon, 2) &&
    two(bytes, at + 1) < 24 &&
    two(bytes, at + 3 + colon) < 60;
  return isZone ? 'valid' : 'invalid';
}

function isDateTime(bytes: Uint8Array, at: number): boolean {
  const isShaped =
    isDigits(bytes, at, 4) &&
    bytes[at + 4] === 0x2d &&
    isDigits(bytes, at + 5, 2) &&
    bytes[at + 7] === 0x2d &&
    isDigits(bytes, at + 8, 2) &&
    (bytes[at + 10] === 0x54 || bytes[at + 10] === 0x20 || bytes[at + 10] === 0x74) &&
    isDigits(bytes, at + 11, 2) &&
    bytes[at + 13] === 0x3a &&
    isDigits(bytes, at + 14, 2) &&
    bytes[at + 16] === 0x3a &&
    isDigits(bytes, at + 17, 2);
  if (!isShaped) return false;
  const year = two(bytes, at) * 100 + two(bytes, at + 2);
  const month = two(bytes, at + 5);
  const day = two(bytes, at + 8);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
  // A leap second is written as 60.
  return (
    day >= 1 &&
    day <= days &&
    two(bytes, at + 11) < 24 &&
    two(bytes, at + 14) < 60 &&
    two(bytes, at + 17) <= 60
  );
}
