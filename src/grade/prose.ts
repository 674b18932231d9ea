import { placeholderIn } from '../base/placeholder.ts';
import { Phrases, wordsOf } from '../base/words.ts';
import { numeralsIn } from '../estimate/stated-sums.ts';
import type { Path } from '../model/path.ts';
import { Statements } from './concepts.ts';
import type { Gradable } from './gradable.ts';
import { figuresIn } from './own-figures.ts';
import { valueAt } from './query.ts';

/** One sentence of a design, and whether it may be counted as evidence. */
export interface Sentence {
  readonly at: Path;
  readonly text: string;
  readonly words: readonly string[];
  /** The part it stands in: the first step of its path. */
  readonly part: string;
  /** Whether it states a number and names a thing of the design, stands in a field of one, or the number is of a sum that is right. */
  readonly firm: boolean;
  /** What it states in numbers, in base units. */
  readonly figures: readonly number[];
  /** Why it counts for nothing; undefined where it counts. */
  readonly void: 'template' | 'repeated' | 'generic' | 'keywords' | 'instruction' | undefined;
}

/** Everything a design says in words. */
export interface Prose {
  readonly sentences: readonly Sentence[];
  /** Which of the sentences state a concept. */
  readonly statements: Statements;
  /**
   * Whether the text at a place is evidence: a phrase, not a placeholder, not addressed to the grader, and of this
   * design's own, naming one of its things or a number.
   */
  counts(text: string, at: Path): boolean;
  /** Whether the same was said before of something else, names and numbers exchanged: it speaks of neither. */
  isRepeat(text: string, at: Path): boolean;
  /** Every figure once, where it is first stated in a sentence that counts. */
  readonly figures: readonly { readonly figure: number; readonly at: Path }[];
  /** Figures of stated sums that do not come out. */
  readonly mistaken: ReadonlySet<number>;
  /** Of the texts that are sentences, how many say again what another says of something else. */
  readonly interchangeable: { readonly repeated: readonly Path[]; readonly of: number };
}

// biome-ignore format: a list to look things up in
/** Fields whose strings are ids, enumerations or quantities, never sentences. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  'sdx', 'scenario', 'status', 'authors', 'kind', 'technology', 'class', 'model', 'partition', 'mode', 'delivery',
  'strategy', 'topology', 'sli', 'flow', 'slo', 'component', 'in', 'to', 'store', 'within', 'region', 'list', 'owner',
  'formula', 'is', 'value', 'size', 'count', 'growth', 'rate', 'peak', 'time', 'capacity', 'replicas', 'availability',
  'concurrency', 'memory', 'ttl', 'timeout', 'hit', 'share', 'times', 'objective', 'window', 'under', 'staleness',
  'decisions', 'adr', 'path', 'cacheOf', 'fields', 'labels', 'first', 'at', 'reversible', 'algorithm', 'backoff',
]);

// biome-ignore format: a list to look things up in
/** The fields that the design schema types as prose or texts, lists of names left out. */
const PROSE_FIELDS: ReadonlySet<string> = new Set([
  'access', 'alert', 'assumptions', 'atomic', 'audit', 'auth', 'authorization', 'autoscale', 'because', 'breaker',
  'budgetPolicy', 'bulkhead', 'caller', 'chosen', 'conflict', 'constraints', 'correlationId', 'dashboards', 'decision',
  'do', 'does', 'effect', 'encryption', 'errors', 'eviction', 'failover', 'fallback', 'fix', 'functional', 'gains',
  'givesUp', 'idempotent', 'invalidation', 'jitter', 'lagAlert', 'limit', 'method', 'metrics', 'migration', 'notes',
  'onCall', 'option', 'ordering', 'outOfScope', 'pagination', 'partitioning', 'passes', 'protocol', 'quality', 'replay',
  'response', 'retry', 'revisitWhen', 'revocation', 'rollback', 'runbook', 'sampling', 'secrets', 'seen', 'so',
  'staleRead', 'stampede', 'stateless', 'summary', 'then', 'traces', 'tradeoff', 'transport', 'undo', 'what', 'when',
  'why',
]);

/** Names that half of all designs use: alone they don't show that a sentence is about this one. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  (
    'api app apps application web server servers service services db database cache queue edge lb gateway client clients ' +
    'worker workers store storage cdn user users data request requests load balancer stream broker primary replica ' +
    'replicas system message messages event events read reads write writes peak rate'
  ).split(' '),
);

const LINKING_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the is are be was were to of and or in on at by for from with without that which it its this so as when while if ' +
    'than then because but not no never one each every per we our can may must will only until after before under over up'
  ).split(' '),
);

/** What looks like a blank to be filled in, where it may be no more than a doubt: it earns nothing. Less than is none. */
const BLANK = /<(?![\s\d=])[^<>\n]{1,80}(?<!\s)>|\{\{|\?\?\?|^\s*(?:-|n\/a)\s*$/i;

// biome-ignore format: phrases to look for
const ORDERS = new Phrases([
  ['ignore', 'previous'], ['ignore', 'all', 'previous'], ['ignore', 'the', 'above'], ['ignore', 'your', 'instruction'],
  ['ignore', 'the', 'rubric'], ['disregard', 'previous'], ['disregard', 'the', 'rubric'], ['full', 'marks'],
  ['full', 'score'], ['maximum', 'score'], ['maximum', 'points'], ['award', 'this', 'design'], ['award', 'full'],
  ['dear', 'grader'], ['note', 'to', 'grader'], ['note', 'to', 'the', 'grader'], ['you', 'are', 'a', 'grader'],
  ['as', 'an', 'ai'], ['score', 'of', '100'], ['score', '100'], ['give', 'this', 'design'], ['system', 'prompt'],
]);

/**
 * Whether a field is answered in words. Filling one in shows only that something was written; a field of the
 * other kind holds a number, a choice or a reference, which can be held against the rest of the design.
 */
export function isProseField(field: string): boolean {
  return PROSE_FIELDS.has(field.slice(field.lastIndexOf('.') + 1));
}

/** Whether text is a placeholder that a template left. */
export function isTemplateText(text: string): boolean {
  return text.trim() === '' || placeholderIn(text) !== undefined || BLANK.test(text);
}

/** Whether text speaks to whoever grades instead of about the design. */
export function isOrder(words: readonly string[]): boolean {
  return ORDERS.areIn(words);
}

/** Splits a design into sentences and decides, once, which of them may be evidence. */
export function readProse(subject: Gradable): Prose {
  const names = namesOf(subject);
  const specific = (text: string, at: Path): boolean =>
    subject.isAnswer(at) || namesSomething(wordsOf(text), text, names);
  const sums = subject.derived.sums.filter(({ right }) => right);
  const agreed = new Set(sums.flatMap(({ text }) => numeralsIn(text)));
  const seen = new Map<string, number>();
  const sentences: Sentence[] = [];
  /** A sentence that serves two parts of a record is still said once. */
  const isRepeated = (words: readonly string[], at: Path): boolean => {
    const key = words.join(' ');
    const { start } = subject.spanOf(at);
    const first = seen.get(key) ?? start;
    seen.set(key, first);
    return first !== start;
  };
  for (const { text, at } of texts(subject.document, [])) {
    for (const piece of split(text)) {
      const words = wordsOf(piece);
      if (words.length === 0) continue;
      const agrees = numeralsIn(piece).some((numeral) => agreed.has(numeral));
      const firm = /\d/.test(piece) && (agrees || subject.isAnswer(at) || namesThing(words, names));
      sentences.push({
        at,
        text: piece,
        words,
        part: String(at[0]),
        firm,
        figures: isVariable(at) ? [] : [...figuresIn(piece), ...resultsBeside(at, subject)],
        void: voidReason(piece, words, at, subject.kind, isRepeated, specific),
      });
    }
  }
  const interchange = interchangeables(subject, names);
  const isRepeat = (text: string, at: Path): boolean => interchange.isRepeat(text, at);
  const counts = (text: string, at: Path): boolean => {
    if (isRepeat(text, at)) return false;
    const words = wordsOf(text);
    const heap =
      isRun(text, words) || ((subject.kind === 'record' || words.length >= LONG_HEAP) && isWordHeap(words));
    return words.length >= 2 && !heap && !isTemplateText(text) && !isOrder(words) && specific(text, at);
  };
  const wrong = subject.derived.sums.filter(({ comesTo }) => comesTo !== undefined);
  const mistaken = new Set(wrong.flatMap(({ text }) => figuresIn(text)));
  const places = new Map<number, Path>();
  for (const { void: reason, figures, at } of sentences)
    for (const figure of figures) if (reason === undefined && !places.has(figure)) places.set(figure, at);
  const figures = [...places].map(([figure, at]) => ({ figure, at }));
  const statements = new Statements(sentences);
  return { sentences, statements, counts, isRepeat, figures, mistaken, interchangeable: interchange };
}

/** An input or estimate written as its value alone, which is no sentence. */
function isVariable(at: Path): boolean {
  return at.length === 2 && (at[0] === 'inputs' || at[0] === 'estimates');
}

/** What a right estimate comes to belongs to what is said `so` beside it. */
function resultsBeside(at: Path, { document, derived }: Gradable): readonly number[] {
  const [part, id, field] = at;
  if (part !== 'estimates' || field !== 'so') return [];
  const worked = derived.estimates.some((one) => one.estimate === id && one.worked);
  return worked ? figuresIn(String(valueAt(document, [part, String(id), 'is']))) : [];
}

/** Fewer words than this may well be the right answer twice. */
const OWN_WORDS = 4;

/** Texts that are the same but for names and numbers: the first stands for all of them. */
function interchangeables(
  subject: Gradable,
  names: Names,
): { isRepeat: Prose['isRepeat']; repeated: readonly Path[]; of: number } {
  const own = names.words;
  /** The words that are neither names nor numbers; none of a text that has too few of them. */
  const keyOf = (text: string): string => {
    const words = wordsOf(text).filter((word) => !/\d/.test(word) && !own.has(word));
    return words.length < OWN_WORDS ? '' : words.join(' ');
  };
  const first = new Map<string, string>();
  const repeated: Path[] = [];
  let of = 0;
  for (const { text, at } of subject.kind === 'design' ? texts(subject.document, []) : []) {
    const key = keyOf(text);
    if (key === '') continue;
    of++;
    if (first.has(key)) repeated.push(at);
    else first.set(key, JSON.stringify(at));
  }
  const isRepeat = (text: string, at: Path): boolean => {
    const known = first.get(keyOf(text));
    return known !== undefined && known !== JSON.stringify(at);
  };
  return { isRepeat, repeated, of };
}

function voidReason(
  text: string,
  words: readonly string[],
  at: Path,
  kind: Gradable['kind'],
  isRepeated: (words: readonly string[], at: Path) => boolean,
  specific: (text: string, at: Path) => boolean,
): Sentence['void'] {
  if (isTemplateText(text)) return 'template';
  if (isOrder(words)) return 'instruction';
  if (isKeywordList(text, words, at, kind)) return 'keywords';
  if (!specific(text, at)) return 'generic';
  // A few words may well be the right answer twice; a sentence that comes back was copied.
  return words.length >= 6 && isRepeated(words, at) ? 'repeated' : undefined;
}

/** So many words in a row that nothing parts are no sentence. */
const LONG_RUN = 28;

function isRun(text: string, words: readonly string[]): boolean {
  if (words.length < LONG_RUN) return false;
  return text
    .split(/[,;:()–—"=|]|[.?!]\s|\s-\s/)
    .some((piece) => piece.trim().split(/\s+/).length >= LONG_RUN);
}

/** Notes may be short of joining words; so many words without them are no note, numbers or not. */
const LONG_HEAP = 18;

/**
 * Many words, no number and hardly one that joins them is a list of keywords; lists of metrics are meant to be. A
 * record argues in sentences, so numbers excuse nothing there.
 */
function isKeywordList(text: string, words: readonly string[], at: Path, kind: Gradable['kind']): boolean {
  if (kind === 'record') return isWordHeap(words);
  if (isRun(text, words) || (words.length >= LONG_HEAP && isWordHeap(words))) return true;
  if (words.length < 12 || at[0] === 'observability' || /\d/.test(text)) return false;
  return linkingShare(words) < FEWEST_LINKING;
}

/** Whether words, numbers left out, are many and say nothing of one another. */
export function isWordHeap(words: readonly string[]): boolean {
  const plain = words.filter((word) => !/\d/.test(word));
  return plain.length >= 10 && linkingShare(plain) < FEWEST_LINKING;
}

const FEWEST_LINKING = 0.12;

function linkingShare(words: readonly string[]): number {
  return words.filter((word) => LINKING_WORDS.has(word)).length / words.length;
}

interface Names {
  readonly phrases: Phrases;
  /** Every word of them. */
  readonly words: ReadonlySet<string>;
}

function namesOf(subject: Gradable): Names {
  const names = subject.names.map(wordsOf);
  return { phrases: new Phrases(names), words: new Set(names.flat()) };
}

/** A quantity, or things of the design. */
function namesSomething(words: readonly string[], text: string, names: Names): boolean {
  return /\d/.test(text) || namesThing(words, names);
}

/** One name of its own, or two common ones (`cache` and `db`). */
function namesThing(words: readonly string[], names: Names): boolean {
  const common = new Set<string>();
  for (const phrase of names.phrases.in(words)) {
    const name = phrase.join(' ');
    if (!COMMON_NAMES.has(name)) return true;
    common.add(name);
  }
  return common.size >= 2;
}

interface Text {
  readonly text: string;
  readonly at: Path;
}

function* texts(value: unknown, at: Path): Generator<Text> {
  if (typeof value === 'string') {
    const field = at.findLast((step) => typeof step === 'string');
    if (!NOT_PROSE.has(String(field))) yield { text: value, at };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* texts(item, [...at, index]);
  } else {
    for (const [key, item] of Object.entries(value ?? {})) yield* texts(item, [...at, key]);
  }
}

/** Sentences end at `.`, `!`, `?` or `;` before white space, and at the end of a line. */
function split(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s|\r|\n/).map((piece) => piece.trim());
}
