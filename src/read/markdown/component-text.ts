import type { Tree } from '../../model/tree.ts';
import { RATE } from '../../quantity/dimension.ts';
import { compute } from '../../quantity/evaluate.ts';
import { productKind } from './component-kind.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import type { Key } from './labels.ts';
import { type MapBuilder, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import { splitTop } from './pieces.ts';
import { amountOf, withoutAbout } from './quantities.ts';
import { sentencesOf } from './sentences.ts';
import { choiceOf, readInline } from './values.ts';

/** A field and what it is, found in a piece of text. */
export type Found = readonly [field: string, at: Passage, value: Tree];

/** "nginx, 2 replicas, stateless": the fields, where every piece is one. */
export function listedFields(
  object: Expected,
  words: Passage,
  context: Context,
): readonly Found[] | undefined {
  const found: Found[] = [];
  for (const piece of splitTop(words, /^[,;]$/)) {
    const field = componentPiece(object, piece.unwrapped(), context);
    if (field === undefined) return undefined;
    found.push(field);
  }
  return found;
}

/**
 * What a description of a component plainly says of its size: "4 replicas, 5,000 req/s each (20,000 in all)",
 * "8 × 2,000 req/s, 1.5 ms", "primary and a synchronous standby", "TTL 5 min". A rate of which nobody says that it is
 * of one, or that it is taken, may be a load or a total and is left alone; so is all after the first sentence but a TTL.
 */
export function describedFields(object: Expected, words: Passage, context: Context): readonly Found[] {
  const [first, ...later] = sentencesOf(words).map((sentence) => withoutEnd(sentence));
  if (first === undefined) return [];
  const pieces = splitTop(first, /^[,;]$/).map((piece) => withoutAside(piece.unwrapped()));
  const listed = pieces.flatMap((piece, i) => {
    const counted = /^\d+$/.test(piece.text) && i === 0 && !/^each\b/.test(pieces[1]?.text ?? '');
    const field = counted ? undefined : componentPiece(object, piece, context);
    return field === undefined ? sizesIn(object, piece, context) : [field];
  });
  const kept = later.flatMap((sentence) => splitTop(sentence, /^[,;]$/).flatMap((piece) => ttlIn(piece)));
  return [...listed, ...kept];
}

const COUNT_AND_NEED =
  /^(\d{1,5})(?:\s?[,;(]\s?|\s)(?:(?:of which\s)?needs?\s(\d{1,5})|(?:of which\s)?(\d{1,5})\s(?:are\s)?needed|(\d{1,5})\sof them (?:are )?needed)\)?$/i;
const COUNT_AND_STANDBY =
  /^(?:(\d{1,5})|(?:one |a )?primary)\s?(?:\+|,|and|plus|with)\s?(?:(\d{1,5})|an?|one)?\s?(?:a?sync(?:hronous)?\s|hot\s|warm\s)?(?:standbys?|secondary|secondaries)$/i;

/**
 * Sets what a field of a component says beside what it is asked for: "3, needs 2" and "1 + standby" of the replicas,
 * "4k req/s each" of the capacity. Returns whether the text is of this kind.
 */
export function setSizes(builder: MapBuilder, object: Expected, { path }: Key, words: Passage): boolean {
  if (object.fields?.has('needs') !== true) return false;
  const plain = words.unwrapped().plain();
  if (path.join('.') === 'capacity') {
    const [capacity, more] = sizesOfOne(plain) ?? [];
    // A time has a field of its own.
    if (capacity === undefined || more !== undefined) return false;
    builder.set('capacity', capacity[1].span, capacity[2]);
    return true;
  }
  return path.join('.') === 'replicas' && setCounts(builder, plain);
}

function setCounts(builder: MapBuilder, plain: Passage): boolean {
  const set = (name: string, count: string | undefined): void => {
    builder.set(name, plain.span, number(plain, Number(count ?? 1)));
  };
  const needed = COUNT_AND_NEED.exec(plain.text);
  const stands = COUNT_AND_STANDBY.exec(plain.text);
  if (needed !== null) set('needs', needed[2] ?? needed[3] ?? needed[4]);
  else if (stands !== null) set('standby', stands[2]);
  else return false;
  set('replicas', (needed ?? stands)?.[1]);
  return true;
}

function componentPiece(object: Expected, piece: Passage, context: Context): Found | undefined {
  const kind = object.fields?.get('kind');
  const choice = kind && choiceOf(kind, piece.line);
  if (choice !== undefined) return ['kind', piece, textNode(piece, choice)];
  if (productKind(piece.line) !== undefined) return ['technology', piece, textNode(piece)];
  if (/^stateless$/i.test(piece.text)) {
    return ['stateless', piece, { kind: 'scalar', value: true, span: piece.span, raw: piece.line }];
  }
  const count = /^(\d{1,6})\s?[x×]?\s*(replicas?|instances?|nodes?|servers?|pods?|shards?|standbys?)?$/i.exec(
    piece.text,
  );
  if (count === null) return undefined;
  const name = /^shard/i.test(count[2] ?? '')
    ? 'shards'
    : /^standby/i.test(count[2] ?? '')
      ? 'standby'
      : 'replicas';
  const digits = piece.slice(0, count[1]?.length);
  const field = object.fields?.get(name);
  const value = field && readInline(field, digits, context);
  return value && [name, digits, value];
}

const MANY = String.raw`(?:each|apiece|(?:a|per) (?:replica|instance|node|server|pod|machine|broker|worker|process))`;
const ABOUT = String.raw`(?:about|around|roughly|some|~)?\s?`;
/** `8 × 2,000 req/s`, `18 x 1500 req/s = 27 000` */
const TIMES_EACH = new RegExp(String.raw`^(\d{1,5})\s?[x×]\s?(${ABOUT}\d.{1,40}?)(?:\s(?:=|→).*)?$`, 'i');
/** `5,000 req/s each`, `20k reads/s each at 0.5 ms`, `each about 400 req/s` */
const OF_ONE = new RegExp(
  String.raw`^(?:each(?: (?:takes|does|handles|carries))?\s${ABOUT}(\d.{1,40}?)|${ABOUT}(\d.{1,40}?)\s${MANY})(?:\sat\s(\d[\d.]*\s?(?:ms|µs|us|s)))?$`,
  'i',
);
const NEEDED = /^(?:of which\s)?needs?\s(\d{1,5})(?:\sof them)?$/i;
const NAMED_COUNT = /^(replicas|shards)\s?:?\s?(\d{1,5})$/i;
const STANDBY =
  /^(?:(?:a|one)\s)?primary\s(?:and|with|plus|\+)\s(?:a|one|its)?\s?(?:a?synchronous\s|hot\s|warm\s)?standby$/i;
const TIME = /^\d[\d.]*\s?(?:ms|µs|us)$/i;

/** What is said of each replica; undefined where nothing is. */
function sizesOfOne(piece: Passage): readonly Found[] | undefined {
  const one = OF_ONE.exec(piece.text);
  if (one === null) return undefined;
  const part = partOf(piece);
  const capacity = capacityOf(part(one[1] ?? one[2]));
  if (capacity === undefined) return [];
  return [capacity, ...(one[3] === undefined ? [] : [texted('time', part(one[3]))])];
}

function partOf(piece: Passage): (written: string | undefined) => Passage {
  return (written = '') => {
    const at = piece.text.indexOf(written);
    return piece.slice(at, at + written.length);
  };
}

function sizesIn(object: Expected, piece: Passage, context: Context): readonly Found[] {
  const { text } = piece;
  const part = partOf(piece);
  const times = TIMES_EACH.exec(text);
  if (times !== null) {
    const capacity = capacityOf(part(times[2]));
    return capacity === undefined ? [] : [...read(object, 'replicas', part(times[1]), context), capacity];
  }
  const one = sizesOfOne(piece);
  if (one !== undefined) return one;
  const needed = NEEDED.exec(text);
  if (needed !== null) return read(object, 'needs', part(needed[1]), context);
  const named = NAMED_COUNT.exec(text);
  if (named !== null) return read(object, named[1]?.toLowerCase() ?? '', part(named[2]), context);
  if (STANDBY.test(text))
    return ['replicas', 'standby'].map((name): Found => [name, piece, number(piece, 1)]);
  if (TIME.test(text)) return [texted('time', piece)];
  return ttlIn(piece);
}

function capacityOf(at: Passage): Found | undefined {
  const bare = withoutAbout(at.line);
  const amount = amountOf(bare);
  const rate = amount?.kind === 'rate' ? amount.text : isRate(bare) ? bare : undefined;
  return rate === undefined ? undefined : ['capacity', at, { ...textNode(at, rate), raw: at.line }];
}

function isRate(text: string): boolean {
  const result = compute(text, { declareNouns: true, plainCounts: true });
  return result.ok && result.value.quantity.dimension === RATE;
}

function ttlIn(piece: Passage): readonly Found[] {
  const match = /^(?:with\s)?(?:an?\s)?TTL\s?(?:of|is|=|:)?\s?(?:about\s)?(\d[\d.]*\s?[a-z]+)$/i.exec(
    piece.text,
  );
  const amount = match === null ? undefined : amountOf(match[1] ?? '');
  if (amount?.kind !== 'time') return [];
  const at = piece.slice(piece.text.lastIndexOf(match?.[1] ?? ''));
  return [['ttl', at, { ...textNode(at, amount.text), raw: at.line }]];
}

function read(object: Expected, name: string, at: Passage, context: Context): readonly Found[] {
  const field = object.fields?.get(name);
  const value = field && readInline(field, at, context);
  return value === undefined ? [] : [[name, at, value]];
}

const texted = (name: string, at: Passage): Found => [name, at, textNode(at)];

const number = (at: Passage, value: number): Tree => ({ kind: 'scalar', value, span: at.span, raw: at.line });

function withoutEnd(sentence: Passage): Passage {
  return sentence.slice(0, sentence.text.replace(/[.!]$/, '').length);
}

/** "5,000 req/s each (20,000; with one lost 15,000)" without what is in brackets. */
function withoutAside(piece: Passage): Passage {
  return piece.slice(0, piece.text.replace(/\s?\([^()]{0,200}\)$/, '').length).trim();
}
