import type { Span } from '../base/span.ts';
import type { DateMark, DateStyle, FieldForm } from '../model/adr.ts';
import { MONTHS } from './vocabulary.ts';
import { lowerCase } from './wording.ts';

const monthNumbers = new Map<string, number>();
MONTHS.forEach((names, index) => {
  for (const name of names) monthNumbers.set(name, index + 1);
});

/** Whether a year, month (1-12) and day are a day of the Gregorian calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

/** `YYYY-MM-DD` for numbers that are a real day. */
export function isoOf(year: number, month: number, day: number): string | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Days since 1970-01-01 of an ISO date, for differences between dates; undefined for anything else. */
export function dayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isRealDay(year, month, day) ? Math.round(Date.UTC(year, month - 1, day) / 86_400_000) : undefined;
}

interface Reading {
  readonly style: DateStyle;
  readonly iso?: string;
}

/**
 * Reads a date as people write it. ISO wins; `03/04/2024` is read as a date but gives no day, since it
 * means two; a month and a year are a date without a day.
 */
export function readDate(text: string, span: Span, form: FieldForm): DateMark {
  const leftover = isLeftoverDate(text);
  const reading: Reading = leftover ? { style: 'none' } : dateIn(text.slice(0, 200));
  return { text, span, form, leftover, ...reading };
}

function isLeftoverDate(text: string): boolean {
  const plain = text.replace(/[^A-Za-z<>{}[\]]/g, '').toLowerCase();
  return /yyyymmdd|yyymmdd|ddmmyyyy|mmddyyyy|^\{date\}$|^<date>$|^\[date\]$|^date$|^yyyy|^insertdate$/.test(
    plain,
  );
}

function dateIn(text: string): Reading {
  const iso = /(?<!\d)(\d{4})[-–.](\d{1,2})[-–.](\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) return day('iso', iso[1], iso[2], iso[3]);
  const east = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(text);
  if (east !== null) return day('long', east[1], east[2], east[3]);
  const slashed = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text);
  if (slashed !== null) return day('slashed', slashed[1], slashed[2], slashed[3]);
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dotted !== null) return day('dotted', dotted[3], dotted[2], dotted[1]);
  const either = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (either !== null) return ambiguous(Number(either[1]), Number(either[2]), either[3] ?? '');
  const compact = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (compact !== null) return day('iso', compact[1], compact[2], compact[3]);
  return worded(text);
}

function day(style: DateStyle, year = '', month = '', date = ''): Reading {
  const iso = isoOf(Number(year), Number(month), Number(date));
  return iso === undefined ? { style: 'none' } : { style, iso };
}

/** Day and month can only be told apart where one of them is over twelve. */
function ambiguous(first: number, second: number, year: string): Reading {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const dayFirst = isoOf(full, second, first);
  const monthFirst = isoOf(full, first, second);
  if (dayFirst === undefined && monthFirst === undefined) return { style: 'none' };
  const only =
    dayFirst === undefined ? monthFirst : monthFirst === undefined || first === second ? dayFirst : undefined;
  return only === undefined ? { style: 'slashed' } : { style: 'slashed', iso: only };
}

function worded(text: string): Reading {
  const words = lowerCase(text).match(/\p{L}+|\d+/gu) ?? [];
  for (let i = 0; i < words.length; i++) {
    const month = monthNumbers.get(words[i] ?? '');
    if (month === undefined) continue;
    const around = [words[i - 2], words[i - 1], words[i + 1], words[i + 2], words[i + 3]];
    const year = around.find((word) => word !== undefined && /^\d{4}$/.test(word));
    if (year === undefined) continue;
    const date = around.find((word) => word !== undefined && /^\d{1,2}$/.test(word));
    if (date === undefined) return { style: 'month' };
    return day('long', year, String(month), date);
  }
  const quarter = /^\s*(?:q[1-4]\s*)?(?:19|20)\d{2}(?:-\d{2}|\s*q[1-4])?\s*$/i.test(text);
  return quarter ? { style: 'month' } : { style: 'none' };
}
