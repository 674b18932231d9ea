import type { ScalarNode } from '../../model/tree.ts';
import { camel } from './nodes.ts';
import type { Passage } from './passage.ts';

/**
 * Amounts as people write them in sentences, put into the quantity language only where number and unit leave no
 * doubt: "10 million users", "1.27 KB per paste", "40 read requests per second", "100:1". Everything else stays
 * prose.
 */

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,18})(?:\.\d{1,12})?`;
const SCALE = String.raw`thousand|million|billion|trillion|mio|mrd|k|m|mm|b|bn|t`;
const AMOUNT = new RegExp(
  String.raw`^(?:about|around|approximately|approx\.?|roughly|circa|ca\.|up to|at least|nearly|almost|over|≈|~|<|>)?\s{0,3}(\$|€)?(${NUMBER})\s?(?:(${SCALE})(?![\p{L}\p{N}]))?\s{0,3}(x|×|%)?`,
  'iu',
);

const SCALES: Readonly<Record<string, string>> = {
  thousand: 'k',
  k: 'k',
  million: 'M',
  mio: 'M',
  m: 'M',
  mm: 'M',
  billion: 'bn',
  mrd: 'bn',
  b: 'bn',
  bn: 'bn',
  trillion: 'T',
  t: 'T',
};

const DATA_UNITS: Readonly<Record<string, string>> = {
  byte: 'B',
  bytes: 'B',
  b: 'B',
  kb: 'kB',
  kilobyte: 'kB',
  kilobytes: 'kB',
  mb: 'MB',
  megabyte: 'MB',
  megabytes: 'MB',
  gb: 'GB',
  gigabyte: 'GB',
  gigabytes: 'GB',
  tb: 'TB',
  terabyte: 'TB',
  terabytes: 'TB',
  pb: 'PB',
  petabyte: 'PB',
  petabytes: 'PB',
  eb: 'EB',
  kib: 'KiB',
  mib: 'MiB',
  gib: 'GiB',
  tib: 'TiB',
};

const TIME_UNITS: Readonly<Record<string, string>> = {
  ns: 'ns',
  us: 'us',
  µs: 'us',
  ms: 'ms',
  millisecond: 'ms',
  milliseconds: 'ms',
  s: 's',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  min: 'min',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  d: 'day',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  mo: 'month',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
};

const RATES: Readonly<Record<string, string>> = { rps: 'req/s', qps: 'req/s', tps: 'req/s' };

/** Words around a noun that say how it was counted, not what. */
const QUALIFIERS: ReadonlySet<string> = new Set([
  'average',
  'avg',
  'mean',
  'typical',
  'approximate',
  'approximately',
  'roughly',
  'new',
  'total',
  'about',
  'expected',
  'estimated',
  'the',
  'a',
  'an',
  'our',
  'of',
  'on',
  'to',
  'we',
  'have',
  'expect',
  'assume',
  'around',
  'are',
  'is',
  'in',
]);

export interface Amount {
  /** In the quantity language. */
  readonly text: string;
  /** What was counted or measured, in the author's words. */
  readonly noun: string;
  readonly kind: 'count' | 'data' | 'time' | 'rate' | 'factor' | 'ratio' | 'share' | 'bare';
}

/** "about 400 req/s" without the word that says it is rounded. */
export function withoutAbout(text: string): string {
  return text.replace(/^(?:(?:about|around|roughly|some|ca\.?)\s+|~\s?)/i, '');
}

/** Reads all of `text` as one amount; undefined where a word is left over or a unit is not known. */
export function amountOf(text: string): Amount | undefined {
  const words = text
    .trim()
    .replace(/[.;,]$/, '')
    .trim();
  if (words.length > 120) return undefined;
  const ratio = /^(\d{1,9})\s?:\s?(\d{1,9})(?:\s+(.{1,60}))?$/.exec(words);
  if (ratio !== null) return { text: `${ratio[1]}:${ratio[2]}`, noun: ratio[3] ?? '', kind: 'ratio' };
  const match = AMOUNT.exec(words);
  if (match === null) return undefined;
  const [all, money, digits = '', scale, mark] = match;
  if (money !== undefined) return undefined;
  const rest = words.slice(all.length).trim();
  // `1B` may be a billion or a byte; beside nothing that decides, nobody knows.
  if (scale !== undefined && /^[bBmMtT]$/.test(scale) && rest === '' && scale.toLowerCase() === 'b')
    return undefined;
  const number = `${digits.replace(/,/g, '')}${scale === undefined ? '' : (SCALES[scale.toLowerCase()] ?? '')}`;
  if (mark === '%') return { text: `${number}%`, noun: rest, kind: 'share' };
  if (mark !== undefined) return rest === '' ? { text: `${number}`, noun: '', kind: 'factor' } : undefined;
  return withUnit(number, rest);
}

function withUnit(number: string, rest: string): Amount | undefined {
  if (rest === '') return { text: number, noun: '', kind: 'bare' };
  if (/[()[\]{}"`=*<>→]|\d/.test(rest)) return undefined;
  const [before = '', ...denominators] = ` ${rest}`
    .replace(/\s+(?:on average|in average|at peak|each|daily$)/gi, (all) =>
      /daily/i.test(all) ? ' per day' : '',
    )
    .split(/\s*\/\s*|\s+per\s+|\s+(?:a|an|each|every)\s+(?=second|minute|hour|day|week|month|year)/i);
  const below = denominators.map(denominator);
  if (below.length > 2 || below.some((unit) => unit === undefined)) return undefined;
  const words = before.split(/\s+/).filter((word) => word !== '');
  const first = words[0]?.toLowerCase() ?? '';
  const slash = below.map((unit) => `/${unit}`).join('');
  if (Object.hasOwn(DATA_UNITS, first) && words[0] !== 'b') {
    return {
      text: `${number} ${DATA_UNITS[first]}${slash}`,
      noun: words.slice(1).join(' '),
      kind: below.length > 0 ? 'rate' : 'data',
    };
  }
  if (Object.hasOwn(RATES, first) && below.length === 0)
    return { text: `${number} ${RATES[first]}`, noun: words.slice(1).join(' '), kind: 'rate' };
  if (Object.hasOwn(TIME_UNITS, first)) {
    return below.length === 0 && words.length === 1
      ? { text: `${number} ${timeUnit(first, number)}`, noun: '', kind: 'time' }
      : undefined;
  }
  const counted = countedNoun(words);
  if (counted === undefined) return undefined;
  const unit = counted.unit === '' ? '' : ` ${counted.unit}`;
  return { text: `${number}${unit}${slash}`, noun: counted.words, kind: below.length > 0 ? 'rate' : 'count' };
}

/**
 * What a number counts: a plural and what stands before it ("daily active users"), with at most a participle or a
 * purpose behind it ("links crawled", "links to crawl"). Any other words are a sentence.
 */
function countedNoun(
  words: readonly string[],
): { readonly words: string; readonly unit: string } | undefined {
  if (words.length === 0) return { words: '', unit: '' };
  if (words.length > 5) return undefined;
  const [only = ''] = words;
  if (words.length === 1 && /^[DM]AUs?$/i.test(only)) return { words: only, unit: 'users' };
  for (let at = words.length - 1; at >= 0; at--) {
    const noun = (words[at] ?? '').toLowerCase();
    if (!/^[a-z][a-z-]{1,29}s$/.test(noun) || /ss$/.test(noun) || QUALIFIERS.has(noun)) continue;
    const after = words.slice(at + 1);
    const closed =
      after.every((word) => /(?:ed|ing)$/.test(word)) || (after.length === 2 && after[0] === 'to');
    return closed ? { words: words.slice(0, at + 1).join(' '), unit: noun.replace(/-/g, '') } : undefined;
  }
  return undefined;
}

export const isTimeUnit = (word: string): boolean => Object.hasOwn(TIME_UNITS, word);

function timeUnit(word: string, number: string): string {
  const unit = TIME_UNITS[word] ?? word;
  return number !== '1' && unit.length > 3 ? `${unit}s` : unit === 'day' && number !== '1' ? 'days' : unit;
}

function denominator(words: string): string | undefined {
  const word = words.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  if (words.trim().split(/\s+/).length > 3) return undefined;
  return TIME_UNITS[word] ?? (/^[a-z]{2,30}$/.test(word) ? word : undefined);
}

/** A labelled amount put into the quantity language, where it says nothing but an amount. */
export function plainQuantity(passage: Passage): ScalarNode | undefined {
  const text = passage.line;
  if (
    !/[\d]/.test(text) ||
    !/\b(?:thousand|million|billion|trillion|per|bytes?|seconds?|minutes?|hours?|secs?|[rq]ps|approx|about|around|~|[KMGTP]B)\b|^[~≈]|,\d{3}/i.test(
      text,
    )
  )
    return undefined;
  const amount = amountOf(text);
  if (amount === undefined) return undefined;
  return { kind: 'scalar', value: amount.text, span: passage.span, raw: text };
}

/** A variable's name from what was counted: "daily active users" to `dailyActiveUsers`. */
export function variableName(amount: Amount): string | undefined {
  const words = amount.noun.split(/\s+/).filter((word) => word !== '' && !QUALIFIERS.has(word.toLowerCase()));
  // "300 bytes per ticket" is a ticket's size.
  const each =
    words.length === 0 ? /^[\d.]+ [kMGTP]?i?B\/([a-zA-Z]{2,30})$/.exec(amount.text)?.[1] : undefined;
  if (each !== undefined && !isTimeUnit(each)) return camel(`${each} size`);
  return words.length === 0 ? undefined : camel(words.join(' '));
}

/** `1 KB * 10M pastes` in the quantity language; undefined where a factor is no plain amount or there is no operator. */
export function formulaOf(text: string): string | undefined {
  const share = shareOf(text);
  if (share !== undefined) return share;
  const tokens = text
    .split(/\s*([*×·+])\s*|\s+(x|times|[-–−/÷])\s+/i)
    .filter((token) => token !== undefined && token !== '');
  if (tokens.length < 3 || tokens.length > 15 || tokens.length % 2 === 0) return undefined;
  const parts: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (index % 2 === 1) {
      parts.push(OPERATORS[token.toLowerCase()] ?? '*');
      continue;
    }
    const amount = amountOf(token);
    if (amount === undefined) return undefined;
    // Division is read from the left: a / b/c would divide by c as well.
    const divisor = parts.at(-1) === '/' && amount.text.includes('/');
    parts.push(divisor ? `(${amount.text})` : amount.text);
  }
  return parts.join(' ');
}

/** "375/s of 500" is a part over its whole, which leaves its unit out; "3 % of 60k" is a product. */
export function shareOf(text: string): string | undefined {
  const [, part = '', whole = ''] = /^(.{1,40}?)\s+of\s+(?:the\s+|its\s+)?(.{1,40})$/.exec(text.trim()) ?? [];
  const [of, all] = [amountOf(part), amountOf(whole)];
  if (of === undefined || all === undefined || of.kind === 'share' || of.kind === 'factor') return undefined;
  const unit = all.kind === 'bare' ? (/^[\d.]+[kMGTn]*(.*)$/.exec(of.text)?.[1] ?? '') : '';
  return `${of.text} / (${all.text}${unit})`;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '-',
  '–': '-',
  '−': '-',
  '/': '/',
  '÷': '/',
};
