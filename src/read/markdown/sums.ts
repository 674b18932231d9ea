import type { Tree } from '../../model/tree.ts';
import { parse } from '../../quantity/parser.ts';
import { MapBuilder } from './nodes.ts';
import { amountOf, formulaOf, withoutAbout } from './quantities.ts';

/** What a sum is never written with, and sentences are. */
const SENTENCE =
  /[;:?!"“”„…→]|[.,](?:\s|$)|['’]\p{L}|(?<![\p{L}-])(?:the|is|are|than|takes?|so|with|without|for|and|or|to|from|by|at|in|on|that|which|we|it|not|no|if|when|then|only|what)(?![\p{L}-])/iu;

/** A letter between two numbers, or a number and a bracket, that multiplies them. */
const TIMES = /(\d[\d.,]*[kMGT]?\s?[\p{L}%]*(?:\s?\/\s?\p{L}+)?)\s+x\s+(?=[\d(~])/giu;

/**
 * An input or estimate as the language of quantities has it: `100M x 300 B` multiplies, "about 800/s" is 800/s. What is neither
 * a sum nor meant as one is undefined: it is prose. What looks like a sum and is none stays as it is, for its writer to
 * be told.
 */
export function asVariable(said: Tree): Tree | undefined {
  if (said.kind === 'scalar') return asSum(said);
  if (said.kind !== 'map') return said;
  const builder = new MapBuilder();
  for (const [key, { key: at, value }] of said.entries) {
    const read = key === 'formula' || key === 'is' || key === 'value' ? asSum(value) : value;
    if (read === undefined) return undefined;
    builder.set(key, at, read);
  }
  return { ...builder.build(said.span), span: said.span };
}

function asSum(said: Tree): Tree | undefined {
  if (said.kind !== 'scalar' || typeof said.value !== 'string' || isSum(said.value)) return said;
  const raw = said.raw ?? said.value;
  const bare = withoutAbout(said.value);
  const sums = [formulaOf(bare), amountOf(bare)?.text, bare.replace(TIMES, '$1 * ')];
  const sum = sums.find((each) => each !== undefined && isSum(each));
  if (sum !== undefined) return { ...said, value: sum, raw };
  return SENTENCE.test(said.value) ? undefined : said;
}

/** Whether the language can read it, whatever its names stand for. */
function isSum(text: string): boolean {
  return parse(text, { declareNouns: true, plainCounts: true }).ok;
}
