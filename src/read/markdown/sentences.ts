import type { Tree } from '../../model/tree.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { listNode, MapBuilder, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import { amountOf } from './quantities.ts';
import { readAlternative } from './values.ts';

/** The sentences of a paragraph. "e.g. nginx" and "99.9 %" do not end one. */
export function sentencesOf(passage: Passage): Passage[] {
  return passage.split(/(?<=(?:[^\s.]{2}|[%)"”])[.!?])\s+(?=[\p{Lu}\d`"“*(])/gu);
}

const PRICE =
  /^(?:(?:the\s|our\s|its\s)?(?:price|cost|downside|drawback|catch)\b|(?:(?:we|it|i|this|that|which)\s+)?(?:gives?|giving|gave)\s+up\b|(?:it|this|that|which)\s+costs?\b|costs?:|(?:we|i)\s+(?:accept|lose|pay)\b|in exchange\b|in return\b)/i;
const AGAIN =
  /^(?:(?:we\s+|i\s+)?(?:would\s+|will\s+)?(?:revisit|reconsider|think again|look again|decide again)|to be revisited)\b/i;

/** Fields of a decision that a sentence says by how it begins: what is given up, and when to think again. */
function fieldOf(sentence: Passage): 'givesUp' | 'revisitWhen' | undefined {
  if (PRICE.test(sentence.text)) return 'givesUp';
  return AGAIN.test(sentence.text) ? 'revisitWhen' : undefined;
}

/** "The price is …", "We give up …", "Revisit at …": takes these out of a decision's prose, and returns what is left. */
export function takeDecisionSentences(
  builder: MapBuilder,
  object: Expected,
  words: Passage,
): readonly Passage[] {
  const rest: Passage[] = [];
  for (const sentence of sentencesOf(words)) {
    const field = fieldOf(sentence);
    if (field !== undefined && object.fields?.has(field) === true && !builder.has(field)) {
      builder.set(field, sentence.span, textNode(sentence, withoutLabel(sentence.line)));
    } else rest.push(sentence);
  }
  return rest;
}

/** "Price: a second store" without the word before the colon. */
function withoutLabel(text: string): string {
  return text.replace(/^[A-Za-z ]{3,30}:\s+(?=\S)/, '');
}

const AGAINST = /,?\s(?:over|instead of|rather than)\s/i;

/** "Outbox in PostgreSQL, over RabbitMQ" as the name of a decision says what was chosen over what. */
export function chosenOver(builder: MapBuilder, object: Expected, title: Passage): boolean {
  const match = AGAINST.exec(title.text);
  const alternative = object.fields?.get('over')?.item;
  if (match === null || match.index === 0 || alternative === undefined) return false;
  const chosen = title.slice(0, match.index).trim();
  const others = title
    .slice(match.index + match[0].length)
    .split(/,\s+(?:and\s+|or\s+)?|\s(?:and|or)\s/g)
    .map((other) => readAlternative(alternative, other));
  if (others.length === 0) return false;
  builder.set('chosen', chosen.span, textNode(chosen));
  builder.set('over', title.span, listNode(others));
  return true;
}

/** A reason that stands behind "X over Y:" is why the one alternative was not taken, or why it was chosen. */
export function setReason(builder: MapBuilder, object: Expected, rest: readonly Passage[]): void {
  const [first] = rest;
  if (first === undefined) return;
  const text = rest.map((piece) => piece.line).join(' ');
  const over = builder.get('over');
  const only = over?.kind === 'list' && over.items.length === 1 ? over.items[0] : undefined;
  if (only?.kind === 'scalar') {
    const item = new MapBuilder();
    item.set('option', only.span, only);
    item.set('because', first.span, textNode(first, text));
    builder.replace('over', listNode([item.build(only.span)], over?.span));
    return;
  }
  const field = ['because', 'gains', 'notes'].find((name) => object.fields?.has(name) && !builder.has(name));
  if (field !== undefined) builder.set(field, first.span, textNode(first, text));
}

const FAILS =
  /\b(?:down|dies|died|dead|dying|lost|loses|loss|fails?|failing|failure|crash\w*|hangs?|hung|unavailable|outage|unreachable|empty|cold|full|slow|times? out|time-?out|gone|breaks?|broken|restart\w*|stops?|partition\w*|disappears?)\b/i;

/**
 * "Cache down: the database gets 463/s of 2000." and "If a sender dies, its messages come back": a failure each; the
 * sentences behind it say what is done.
 */
export function failuresIn(passage: Passage, context: Context): Tree[] {
  const found: { readonly builder: MapBuilder; readonly answer: Passage[]; readonly at: Passage }[] = [];
  for (const sentence of sentencesOf(passage)) {
    const said =
      /^([^.:;]{3,80}):\s+(?=\S)/.exec(sentence.text) ??
      /^(?:if|when|should)\s([^,]{3,90}),\s+(?=\S)/i.exec(sentence.text);
    if (said === null || !FAILS.test(said[1] ?? '')) {
      found.at(-1)?.answer.push(sentence);
      if (found.length === 0) context.note(sentence.line, sentence.span);
      continue;
    }
    const from = sentence.text.indexOf(said[1] ?? '');
    const when = sentence.slice(from, from + (said[1]?.length ?? 0));
    const effect = sentence.slice(said[0].length);
    const builder = new MapBuilder();
    const component = context.mentioned('components', when.line);
    if (component !== undefined) builder.set('component', when.span, textNode(when, component));
    builder.set('when', when.span, textNode(when));
    builder.set('effect', effect.span, textNode(effect));
    found.push({ builder, answer: [], at: sentence });
  }
  return found.map(({ builder, answer, at }) => {
    const [first] = answer;
    if (first !== undefined)
      builder.set('response', first.span, textNode(first, answer.map((each) => each.line).join(' ')));
    return builder.build(at.span);
  });
}

const FIX =
  /^(?:the\s)?(?:fix|remedy|mitigation)\b|^(?:then\s|first\s)?(?:we|i)\s+(?:can|could|would|will|'ll|add|ask|move|shard|split|batch|put|raise|buy|scale)\b|^(?:add|move|shard|split|batch|raise|buy|scale|put)\s/i;
const COSTS = /\bcosts?\b|\bprice\b|\bgives? up\b|\bin exchange\b/i;

/** "The api is first: 509/s of 800, 64 %. Fix: a fifth. It costs 60 $ a month.": a bottleneck where one part and a number are named. */
export function bottlenecksIn(passage: Passage, context: Context): Tree[] {
  const found: MapBuilder[] = [];
  const spans: Passage[] = [];
  for (const sentence of sentencesOf(passage)) {
    const last = found.at(-1);
    const fix = FIX.test(sentence.text);
    const component = context.mentioned('components', sentence.line);
    const put = (field: string): boolean =>
      last !== undefined &&
      !last.has(field) &&
      last.set(field, sentence.span, textNode(sentence, withoutLabel(sentence.line)));
    if (fix && put('fix')) {
      const price = /,\s+(?:which|that|and)\s(?=[^,]*\bcosts?\b)/i.exec(sentence.text);
      if (price !== null && last !== undefined) {
        const tail = sentence.slice(price.index + 2);
        last.set('tradeoff', tail.span, textNode(tail));
      }
      continue;
    }
    if (COSTS.test(sentence.text) && put('tradeoff')) continue;
    if (
      component !== undefined &&
      /\d/.test(sentence.text) &&
      last?.get('component') !== undefined &&
      sameText(last, component)
    ) {
      context.note(sentence.line, sentence.span);
    } else if (component !== undefined && /\d/.test(sentence.text)) {
      const builder = new MapBuilder();
      builder.set('component', sentence.span, textNode(sentence, component));
      builder.set('limit', sentence.span, textNode(sentence));
      found.push(builder);
      spans.push(sentence);
    } else context.note(sentence.line, sentence.span);
  }
  return found.map((builder, index) => builder.build((spans[index] ?? passage).span));
}

function sameText(builder: MapBuilder, component: string): boolean {
  const known = builder.get('component');
  return known?.kind === 'scalar' && known.value === component;
}

const BOUND =
  /(?:up to|at most|within|for|after|no more than|maximum of|max\.?)\s+(?:an?\s)?(\d[\d.]*\s?(?:ms|s|sec(?:ond)?s?|min(?:ute)?s?|h(?:ours?)?|days?))\b|\b(\d[\d.]*\s?(?:ms|s|sec(?:ond)?s?|min(?:ute)?s?|h(?:ours?)?|days?))\s+(?:old|stale|late|behind|out of date)\b/i;
const STALE =
  /\b(?:old|stale\w*|late|behind|lags?|outdated|out of date|still (?:see|show|read|be)|again|not yet|see[ns]?|shown?)\b/i;

/** "An edited link can show the old target for up to 24 hours": what a stale read costs, and for how long. */
export function stalenessIn(passage: Passage, context: Context): Tree[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const bound = BOUND.exec(sentence.text);
    const written = bound?.[1] ?? bound?.[2];
    if (written === undefined || !STALE.test(sentence.text) || amountOf(written) === undefined) {
      context.note(sentence.line, sentence.span);
      return [];
    }
    const from = sentence.text.indexOf(written, bound?.index);
    const at = sentence.slice(from, from + written.length);
    const builder = new MapBuilder();
    const data = context.mentioned('data', sentence.line);
    if (data !== undefined) builder.set('data', sentence.span, textNode(sentence, data));
    builder.set('staleness', at.span, textNode(at, amountOf(written)?.text ?? at.line));
    builder.set('staleRead', sentence.span, textNode(sentence));
    return [builder.build(sentence.span)];
  });
}
