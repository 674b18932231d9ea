import type { Span } from '../base/span.ts';
import type { Source } from '../model/source.ts';

/** From where to where, in lines and columns from 1; the end is the first column after. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * What a column counts: UTF-16 code units (editors, SARIF, sdx itself), code points (people), or bytes of UTF-8
 * (reviewdog, compilers). A tab is one of each.
 */
export type ColumnUnit = 'utf16' | 'code-point' | 'utf8';

const FIRST: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** A span as lines and columns; the first place of a file whose text there is none of. */
export function regionOf(span: Span, source: Source | undefined, unit: ColumnUnit): Region {
  if (source === undefined) return FIRST;
  const start = positionOf(span.start, source, unit);
  const end = positionOf(Math.max(span.start, span.end), source, unit);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** `12:5`, as sdx writes a place for people. */
export function placeText(span: Span, source: Source | undefined): string {
  const { startLine, startColumn } = regionOf(span, source, 'utf16');
  return `${startLine}:${startColumn}`;
}

function positionOf(offset: number, source: Source, unit: ColumnUnit): { line: number; column: number } {
  const { line, column } = source.lines.position(offset);
  if (unit === 'utf16') return { line, column };
  const counter = counterOf(source, unit);
  const start = source.lines.line(line).start;
  return { line, column: counter.before(start + column - 1) - counter.before(start) + 1 };
}

const COUNTERS: Readonly<Record<'code-point' | 'utf8', WeakMap<Source, UnitCounter>>> = {
  'code-point': new WeakMap(),
  utf8: new WeakMap(),
};

function counterOf(source: Source, unit: 'code-point' | 'utf8'): UnitCounter {
  const known = COUNTERS[unit].get(source);
  if (known !== undefined) return known;
  const counter = new UnitCounter(source.text, unit === 'utf8' ? bytesAt : pointsAt);
  COUNTERS[unit].set(source, counter);
  return counter;
}

/** How many code units one mark stands for. */
const BLOCK = 512;

/** Counts bytes or code points before an offset, by marks: ten thousand findings in one long line stay cheap. */
class UnitCounter {
  readonly #text: string;
  readonly #weight: (text: string, index: number) => number;
  readonly #marks: readonly number[];

  constructor(text: string, weight: (text: string, index: number) => number) {
    this.#text = text;
    this.#weight = weight;
    const marks = [0];
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      count += weight(text, i);
      if ((i + 1) % BLOCK === 0) marks.push(count);
    }
    this.#marks = marks;
  }

  before(offset: number): number {
    const block = Math.floor(offset / BLOCK);
    let count = this.#marks[block] ?? 0;
    for (let i = block * BLOCK; i < offset; i++) count += this.#weight(this.#text, i);
    return count;
  }
}

/** The second half of a pair weighs nothing: the first stands for both. */
function pointsAt(text: string, index: number): number {
  return isSecondHalf(text, index) ? 0 : 1;
}

function bytesAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (isSecondHalf(text, index)) return 0;
  return isHigh(code) && isLow(text.charCodeAt(index + 1)) ? 4 : 3;
}

function isSecondHalf(text: string, index: number): boolean {
  return isLow(text.charCodeAt(index)) && index > 0 && isHigh(text.charCodeAt(index - 1));
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
