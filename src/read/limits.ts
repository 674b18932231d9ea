import type { Finding } from '../base/finding.ts';
import { finding } from './codes.ts';

/** A bound on what is read from one file, with the reason it stands where it does. */
interface Limit {
  readonly most: number;
  readonly of: string;
  readonly why: string;
}

/**
 * Documents come from forks and students. Every bound is far above what a person writes (the largest example
 * design has 180 lines) and far below what hurts. Costs are counted in steps, never in seconds, so that the
 * same file is refused on every machine or on none.
 */
export const LIMITS = {
  bytes: {
    most: 1_048_576,
    of: 'bytes',
    why: 'one mebibyte is a book of prose; what is beyond it is data or an attack',
  },
  lines: { most: 20_000, of: 'lines', why: 'positions are kept for each line' },
  depth: {
    most: 100,
    of: 'levels of nesting',
    why: 'the YAML composer calls itself for each level, and some versions of Node abort when the stack ends there',
  },
  keys: {
    most: 20_000,
    of: 'keys',
    why: 'each key is looked up, spelt against others and kept with its place',
  },
  tokens: {
    most: 250_000,
    of: 'YAML tokens',
    why: 'the cost of reading grows with tokens; this bounds the time of one file to about a second',
  },
  aliases: { most: 1_000, of: 'aliases', why: 'people name a few shared values, not thousands' },
  nodes: {
    most: 100_000,
    of: 'values once aliases are followed',
    why: 'nine aliases of nine aliases, nine deep, stand for 387 million values',
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** The finding for a file that goes beyond a limit, at the place where it does. */
export function overLimit(name: LimitName, at: number, end: number = at + 1): Finding {
  const { most, of } = LIMITS[name];
  return finding('read/limit', { start: at, end }, { most: grouped(most), of });
}

/** `20,000`: grouped by hand because `toLocaleString` depends on the machine. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** What can be told before parsing, in one linear pass: too many bytes of UTF-8, or too many lines. */
export function checkText(text: string): Finding | undefined {
  let bytes = 0;
  let lines = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
    if (bytes > LIMITS.bytes.most) return overLimit('bytes', i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      lines++;
      if (lines > LIMITS.lines.most) return overLimit('lines', i);
    }
    if (code === 0) return finding('read/nul', { start: i, end: i + 1 }, {});
  }
  return undefined;
}
