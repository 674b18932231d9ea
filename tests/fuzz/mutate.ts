import type { Random } from '../../src/base/random.ts';

/** Pieces that mean something to a reader of YAML, Markdown, quantities or text on its way to a terminal. */
// biome-ignore format: one token after another
const TOKENS: readonly string[] = [
  '\n', '\r', '\r\n', '\t', ' ', '\0', '\ufeff', '\u2028', '\u0085', '\u200b', '\u202e', '\u001b[31m', '\u{1f680}', 'e\u0301',
  '[', ']', '{', '}', ': ', ' #', '- ', '? ', '|\n', '>-\n', '"', "'", '`', '```\n', '~~~', '---\n', '...\n', '***',
  '&a ', '*a', '!!str ', '!<x> ', '<<: ', '%YAML 1.1\n', '# ', '## ', '===\n', '> ', '1. ', '| a | b |\n|---|---|\n',
  '<!--', '-->', '<b>', '&amp;', '[a](b)', '![a](b)', '[^1]', '\\', '$&', '{{x}}', '{0}', '%0A', '::error::x', '##[x]',
  'null', 'true', 'no', '~', '.nan', '-.inf', '1e309', '-0', '0x7f', '0o17', '1_000', '9007199254740993', '99.999999999%',
  '10 req/s', '5 ms .. 20 ms', '0 req/s', '-1', '1e-320', '3 GB/day', '2 ± 3', '7 users', 'a per b', '(', ')', '^', '9^9^9',
  '__proto__: ', 'constructor: ', 'toString', 'hasOwnProperty', 'sdx: design/v1\n', 'sdx: adr/v1\n', 'title: ', 'extends: ',
  '../../etc/passwd', 'https://example.invalid/', '$ref: ', '=1+1', '@a', '#1', 'file:///', 'C:\\x', 'SDX', 'sdx-disable-line ',
];

/** Characters that have a part in more than one grammar. */
const PUNCTUATION = ' \n\t:-#,.[]{}()|>*&!%@`"\'\\/+=<>~^$0123456789';

/**
 * Bytes changed at a few places: as chance has it, and as people, editors and attackers do - parts taken out, doubled,
 * moved, mixed with another file, cut off, repeated until something gives.
 */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  const spare = Buffer.from(other).toString('latin1');
  const count = 1 + random.below(1 + random.below(8));
  for (let i = 0; i < count; i++) text = once(text, spare, random).slice(0, MOST_CHARACTERS);
  return Buffer.from(text, 'latin1');
}

const MOST_CHARACTERS = 200_000;

type Mutation = (text: string, random: Random, spare: string) => string;

const MUTATIONS: readonly (readonly [weight: number, Mutation])[] = [
  [8, (text, random) => inserted(text, random.below(text.length + 1), bytesOf(pick(TOKENS, random)))],
  [4, (text, random) => inserted(text, random.below(text.length + 1), pick([...PUNCTUATION], random))],
  [4, (text, random) => replaced(text, rangeIn(text, 12, random), pick([...PUNCTUATION], random))],
  [4, (text, random) => replaced(text, rangeIn(text, 4, random), String.fromCharCode(random.below(256)))],
  [4, (text, random) => replaced(text, rangeIn(text, 60, random), '')],
  [4, doubled],
  [6, withLines((lines, random) => void lines.splice(random.below(lines.length), 1 + random.below(3)))],
  [4, withLines(swapped)],
  [4, withLines(shifted)],
  [4, withLines(repeatedLine)],
  [3, spliced],
  [3, nested],
  [2, (text, random) => text.slice(0, random.below(text.length + 1))],
  [4, hostileNumber],
  [1, (text) => text.replace(/\r?\n/g, '\r\n')],
  [1, (text) => text.replace(/\r?\n/g, '\r')],
  [1, (text) => text.replaceAll('  ', '\t')],
];
const TOTAL = MUTATIONS.reduce((sum, [weight]) => sum + weight, 0);

function once(text: string, spare: string, random: Random): string {
  let at = random.below(TOTAL);
  for (const [weight, mutation] of MUTATIONS) {
    if (at < weight) return mutation(text, random, spare);
    at -= weight;
  }
  return text;
}

function doubled(text: string, random: Random): string {
  const [from, to] = rangeIn(text, 200, random);
  return inserted(text, random.below(text.length + 1), text.slice(from, to));
}

function spliced(text: string, random: Random, spare: string): string {
  const [from, to] = rangeIn(spare, 400, random);
  return replaced(text, rangeIn(text, 40, random), spare.slice(from, to));
}

/** One token many times over: brackets, dashes, quotes - what is nested or quadratic shows. */
function nested(text: string, random: Random): string {
  const token = bytesOf(pick(TOKENS, random)).repeat(1 + random.below(3));
  return inserted(text, random.below(text.length + 1), token.repeat(1 + random.below(400)));
}

const NUMBERS: readonly string[] = [
  '0',
  '-1',
  '1e309',
  '1e-400',
  '999999999999999999999',
  '0.1',
  '.',
  '1e',
  '1,5',
  '00',
];

function hostileNumber(text: string, random: Random): string {
  const found = [...text.matchAll(/\d[\d,._]*/g)];
  const number = found[random.below(Math.max(1, found.length))];
  if (number === undefined) return text;
  return replaced(text, [number.index, number.index + number[0].length], pick(NUMBERS, random));
}

function swapped(lines: string[], random: Random): void {
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
}

function shifted(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  lines[at] = random.below(2) === 0 ? `  ${line}` : line.replace(/^ {1,2}/, '');
}

function repeatedLine(lines: string[], random: Random): void {
  const line = lines[random.below(lines.length)] ?? '';
  const times = random.below(8) === 0 ? random.below(300) : 1;
  lines.splice(random.below(lines.length), 0, ...new Array<string>(times).fill(line));
}

function withLines(change: (lines: string[], random: Random) => void): Mutation {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };
}

const inserted = (text: string, at: number, what: string): string =>
  text.slice(0, at) + what + text.slice(at);

function replaced(text: string, [from, to]: readonly [number, number], what: string): string {
  return text.slice(0, from) + what + text.slice(to);
}

function rangeIn(text: string, most: number, random: Random): readonly [number, number] {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + 1 + random.below(most))];
}

/** A token as the bytes of its UTF-8, one character each. */
const bytesOf = (token: string): string => Buffer.from(token, 'utf8').toString('latin1');

export function pick<T>(from: readonly T[], random: Random): T {
  return from[random.below(from.length)] as T;
}
