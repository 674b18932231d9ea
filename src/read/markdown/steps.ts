import type { Span } from '../../base/span.ts';
import type { ListNode, ScalarNode, Tree } from '../../model/tree.ts';
import type { Context } from './context.ts';
import { listNode, MapBuilder, numberOrText, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';

/** Steps inside steps; the rest is prose. */
const MAX_DEPTH = 12;
/** A component's name has at most so many words; a longer one is a sentence, unless it is a declared title. */
const NAME_WORDS = 4;

/**
 * A flow's path in one line: `edge -> api -> db`, `edge, api, try cache (hit 90%), else db`. Undefined where it is
 * a sentence instead.
 */
export function readSequence(passage: Passage, context: Context): ListNode | undefined {
  const reader = new StepReader(passage.trim(), context);
  const steps = reader.sequence([',', '->', ';', 'then'], 0);
  return reader.done && steps !== undefined && steps.length > 0
    ? listNode(steps, passage.trim().span)
    : undefined;
}

/** One numbered step of a flow; several where it is a chain of arrows. */
export function readStep(passage: Passage, context: Context): readonly Tree[] | undefined {
  const reader = new StepReader(passage.trim(), context);
  const steps = reader.sequence(['->', 'then'], 0);
  return reader.done ? steps : undefined;
}

type Separator = ',' | '->' | ';' | 'then' | '|' | 'and' | 'or';

const SEPARATORS: Readonly<Record<Separator, RegExp>> = {
  ',': /^\s*,\s*/,
  '->': /^\s*(?:-{1,2}>|→|⟶|➜|=>|⇒)\s*/,
  ';': /^\s*;\s*/,
  // biome-ignore lint/suspicious/noThenProperty: the word that joins two steps
  then: /^,?\s+then\s+/i,
  '|': /^\s*\|\|?\s*/,
  and: /^,?\s+and\s+/i,
  or: /^,?\s+or\s+/i,
};

/** Reads steps from left to right; each method returns undefined where the text is no step. */
class StepReader {
  readonly #passage: Passage;
  readonly #context: Context;
  #at = 0;

  constructor(passage: Passage, context: Context) {
    this.#passage = passage;
    this.#context = context;
  }

  get done(): boolean {
    return this.#at >= this.#passage.text.trimEnd().replace(/[.;]$/, '').length;
  }

  sequence(separators: readonly Separator[], depth: number): Tree[] | undefined {
    const steps: Tree[] = [];
    do {
      const step = this.#step(depth);
      if (step === undefined) return undefined;
      steps.push(step);
    } while (!this.done && this.#separator(separators));
    return steps;
  }

  #step(depth: number): Tree | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const keyword = this.#match(
      /^\s*(try|async|asynchronously|in parallel|parallel|either|optional|optionally|saga|call)(?![\w-])(?::\s*|\s+(?!\()|(?=\s*\[)|(?<=saga)\s*(?=\(rate))/i,
    );
    if (keyword === undefined) return this.#call(undefined);
    const [, word = ''] = keyword.match;
    const key = this.#span(keyword.start + keyword.match[0].indexOf(word), word.length);
    switch (word.toLowerCase()) {
      case 'try':
        return this.#try(key, depth);
      case 'async':
      case 'asynchronously':
        return this.#holding('async', key, this.#steps([',', '->', ';', 'then'], depth));
      case 'parallel':
      case 'in parallel':
        return this.#holding('parallel', key, this.#branches(depth));
      case 'either':
        return this.#holding('either', key, this.#choices(depth));
      case 'optional':
      case 'optionally':
        return this.#optional(key, depth);
      case 'saga':
        return this.#saga(key);
      default:
        return this.#call(key);
    }
  }

  #holding(name: string, key: Span, items: readonly Tree[] | undefined): Tree | undefined {
    if (items === undefined || items.length === 0) return undefined;
    const builder = new MapBuilder();
    builder.set(name, key, listNode(items));
    return builder.build(key);
  }

  /** `[a, b]`, or steps to the end of the text. */
  #steps(separators: readonly Separator[], depth: number): Tree[] | undefined {
    if (this.#match(/^\s*\[\s*/) === undefined) return this.sequence(separators, depth + 1);
    const steps = this.sequence([',', '->', ';', 'then'], depth + 1);
    return this.#match(/^\s*\]/) === undefined ? undefined : steps;
  }

  #optional(key: Span, depth: number): Tree | undefined {
    const listed = this.#peek(/^\s*\[/);
    // In a chain of arrows only the next step is optional; on a line of its own all that follows is.
    const alone = this.#passage.text.slice(0, this.#at).split(/\s+/).length <= 2;
    const steps = this.#steps(alone ? [',', '->', 'then'] : [','], depth);
    if (steps === undefined || steps.length === 0) return undefined;
    const [only] = steps;
    const builder = new MapBuilder();
    const one = !listed && steps.length === 1 && only?.kind === 'scalar';
    builder.set('optional', key, one ? only : listNode(steps));
    return builder.build(key);
  }

  #branches(depth: number): Tree[] | undefined {
    const branches: Tree[] = [];
    do {
      const steps = this.#steps(['->', 'then'], depth);
      if (steps === undefined) return undefined;
      branches.push(listNode(steps));
    } while (!this.done && this.#separator([',', '|', ';', 'and']));
    return branches;
  }

  #choices(depth: number): Tree[] | undefined {
    const choices: Tree[] = [];
    do {
      const builder = new MapBuilder();
      const share = this.#match(/^\s*([\d.][^:,|[\]()]{0,40}?)\s*:\s*|^\s*(\d[\d.]{0,12}\s?%)\s+(?!\.\.)/);
      if (share !== undefined) {
        const words = share.match[1] ?? share.match[2] ?? '';
        const from = share.start + share.match[0].indexOf(words);
        const value = this.#passage.slice(from, from + words.length);
        builder.set('share', value.span, numberOrText(value));
      }
      const steps = this.#steps(['->', 'then'], depth);
      if (steps === undefined) return undefined;
      const path = listNode(steps);
      builder.set('path', path.span, path);
      choices.push(builder.build(path.span));
    } while (!this.done && this.#separator([',', '|', ';', 'or']));
    return choices;
  }

  #try(key: Span, depth: number): Tree | undefined {
    const name = this.#name();
    if (name === undefined) return undefined;
    const builder = new MapBuilder();
    builder.set('try', key, name);
    if (!this.#options(builder, ['hit', 'down', 'op'])) return undefined;
    const otherwise = this.#match(/^\s*[,;]?\s*(else|otherwise|on a miss|on miss|miss:)(?:\s+|:\s*|(?=\[))/i);
    if (otherwise !== undefined) {
      const steps = this.#steps([',', '->', 'then'], depth);
      if (steps === undefined) return undefined;
      const [, word = ''] = otherwise.match;
      const at = this.#span(otherwise.start + otherwise.match[0].indexOf(word), word.length);
      builder.set('miss', at, listNode(steps));
    }
    return builder.build(key);
  }

  #saga(key: Span): Tree | undefined {
    const actions: Tree[] = [];
    const outer = new MapBuilder();
    if (this.#peek(/^\s*\(/)) this.#options(outer, ['rateLimit']);
    this.#match(/^\s*:\s*/);
    const listed = this.#match(/^\s*\[\s*/) !== undefined;
    do {
      const name = this.#name();
      if (name === undefined) return undefined;
      const builder = new MapBuilder();
      builder.set('do', name.span, name);
      if (!this.#options(builder, ['undo', 'idempotent', 'retry', 'deadLetter', 'fails'])) return undefined;
      actions.push(builder.build(name.span));
    } while (!this.done && this.#separator([',', '->', ';', 'then']));
    if (listed && this.#match(/^\s*\]/) === undefined) return undefined;
    outer.set('saga', key, listNode(actions));
    return outer.build(key);
  }

  /** `db`, `db (times 3, write)`, `2 x db`, `write db`. `key` is the word `call` where it was written. */
  #call(key: Span | undefined): Tree | undefined {
    const builder = new MapBuilder();
    const before = this.#match(/^\s*(\d{1,6}(?:\.\d{1,6})?)\s*[x×]\s+/i);
    if (before !== undefined) {
      const [, digits = ''] = before.match;
      const at = before.start + before.match[0].indexOf(digits);
      const words = this.#passage.slice(at, at + digits.length);
      builder.set('times', words.span, numberOrText(words));
    }
    const name = this.#name();
    if (name === undefined) return undefined;
    const after = this.#match(/^\s+[x×]\s?(\d{1,6}(?:\.\d{1,6})?)(?![\w.])/i);
    if (after !== undefined) {
      const [all, digits = ''] = after.match;
      const at = after.start + all.length - digits.length;
      const words = this.#passage.slice(at, at + digits.length);
      builder.set('times', words.span, numberOrText(words));
    }
    if (!this.#options(builder, ['times', 'op', 'time'])) return undefined;
    if (builder.size === 0 && key === undefined) return name;
    builder.set('call', key ?? name.span, name);
    return builder.build(name.span);
  }

  /** A component: words up to what can't be in a name; a declared title becomes its id. */
  #name(): ScalarNode | undefined {
    const match = this.#match(
      /^\s*(?:`[^`\n]{1,100}`|\*\*[^*\n]{1,100}\*\*|"[^"\n]{1,100}"|[\p{L}\p{N}][\p{L}\p{N}_.&/' -]{0,100})/u,
    );
    if (match === undefined) return undefined;
    let words = this.#passage.slice(match.start, this.#at);
    const stop = /\s+(?:then|else|otherwise|and|or|x\s?\d|->|--|×)(?=[\s>\d[]|$)|\s-+$|\s*-+$|\.$/i.exec(
      words.text,
    );
    if (stop !== null && !words.trim().text.startsWith('`')) {
      words = words.slice(0, stop.index);
      this.#at = match.start + stop.index;
    }
    const spaces = words.text.length - words.text.trimEnd().length;
    this.#at -= spaces;
    const name = words.unwrapped().plain();
    const id = this.#context.resolve('components', name.line);
    if (id !== undefined) return textNode(name, id);
    if (name.text === '' || name.line.split(/\s+/).length > NAME_WORDS) return undefined;
    return textNode(name);
  }

  /** `(times 3, write, time 20 ms)`: what is not among `allowed` makes it no step. */
  #options(builder: MapBuilder, allowed: readonly string[]): boolean {
    if (!this.#peek(/^\s*\(/)) return true;
    const open = this.#passage.text.indexOf('(', this.#at);
    const close = closing(this.#passage.text, open);
    if (close < 0) return false;
    this.#at = close + 1;
    const inside = this.#passage.slice(open + 1, close);
    return options(inside).every((part) => readOption(builder, part, allowed, this.#context));
  }

  #separator(separators: readonly Separator[]): boolean {
    return separators.some((separator) => this.#match(SEPARATORS[separator]) !== undefined);
  }

  #peek(pattern: RegExp): boolean {
    return pattern.test(this.#rest());
  }

  #match(pattern: RegExp): { readonly match: RegExpExecArray; readonly start: number } | undefined {
    const match = pattern.exec(this.#rest());
    if (match === null) return undefined;
    const start = this.#at;
    this.#at += match[0].length;
    return { match, start };
  }

  /** Enough to recognise any word or name: keeps reading linear in the length of the text. */
  #rest(): string {
    return this.#passage.text.slice(this.#at, this.#at + 160).replace(/\n/g, ' ');
  }

  #span(from: number, length: number): Span {
    return this.#passage.slice(from, from + length).span;
  }
}

function closing(text: string, open: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = open; i < text.length; i++) {
    const char = text[i];
    if (char === '"' && text[i - 1] !== '\\') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(' || char === '{' || char === '[') depth++;
    else if (char === ')' || char === '}' || char === ']') {
      depth--;
      if (depth === 0) return i;
    }
  }
  return -1;
}

function options(inside: Passage): Passage[] {
  const parts: Passage[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let i = 0; i < inside.text.length; i++) {
    const char = inside.text[i] ?? '';
    if (char === '"' && inside.text[i - 1] !== '\\') quoted = !quoted;
    else if (quoted) continue;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (depth === 0 && (char === ',' || char === ';')) {
      parts.push(inside.slice(from, i).trim());
      from = i + 1;
    }
  }
  parts.push(inside.slice(from).trim());
  return parts.filter((part) => part.text !== '');
}

const OPTION_KEYS: Readonly<Record<string, string>> = {
  hit: 'hit',
  'hit ratio': 'hit',
  'hit rate': 'hit',
  hits: 'hit',
  down: 'down',
  'when down': 'down',
  'if down': 'down',
  op: 'op',
  times: 'times',
  time: 'time',
  takes: 'time',
  undo: 'undo',
  'undone by': 'undo',
  compensation: 'undo',
  compensate: 'undo',
  idempotent: 'idempotent',
  retry: 'retry',
  retries: 'retry',
  retried: 'retry',
  'dead letter': 'deadLetter',
  deadletter: 'deadLetter',
  dlq: 'deadLetter',
  fails: 'fails',
  'rate limit': 'rateLimit',
  ratelimit: 'rateLimit',
};

const FLAG_OPTIONS: ReadonlySet<string> = new Set(['idempotent', 'retry', 'deadLetter']);

function readOption(
  builder: MapBuilder,
  part: Passage,
  allowed: readonly string[],
  context: Context,
): boolean {
  const { text } = part;
  const word = text.toLowerCase();
  if (allowed.includes('op') && /^(?:reads?|writes?)$/.test(word)) {
    return builder.set('op', part.span, textNode(part, word.replace(/s$/, '')));
  }
  const bare = OPTION_KEYS[word];
  if (bare !== undefined && FLAG_OPTIONS.has(bare) && allowed.includes(bare)) {
    return builder.set(bare, part.span, { kind: 'scalar', value: true, span: part.span, raw: text });
  }
  const times = /^(?:[x×]\s?(\d{1,6})|(\d{1,6})\s?(?:[x×]|times))$/i.exec(text);
  if (times !== null && allowed.includes('times')) {
    const digits = times[1] ?? times[2] ?? '';
    const at = text.indexOf(digits);
    const value = part.slice(at, at + digits.length);
    return builder.set('times', value.span, numberOrText(value));
  }
  const percent = /^(\d[\d.]{0,9}\s?%)\s+hits?(?:\s+(?:ratio|rate))?$/i.exec(text);
  if (percent !== null && allowed.includes('hit')) {
    const value = part.slice(0, percent[1]?.length);
    return builder.set('hit', value.span, textNode(value));
  }
  const label = /^([a-z]+(?: [a-z]+)?)(?:\s*:\s*|\s+)(?=\S)/i.exec(text);
  const one = /^([a-z]+)(?:\s*:\s*|\s+)(?=\S)/i.exec(text);
  for (const match of [label, one]) {
    const key = match && OPTION_KEYS[(match[1] ?? '').toLowerCase()];
    if (!match || key === undefined || key === null || !allowed.includes(key)) continue;
    const value = optionValue(key, part.slice(match[0].length).trim(), context);
    return value !== undefined && builder.set(key, part.slice(0, match[1]?.length).span, value);
  }
  const duration = allowed.includes('time') && /^\d[\d.,]{0,9}\s?(?:ns|us|µs|ms|s|min)$/.test(text);
  return duration && builder.set('time', part.span, textNode(part));
}

function optionValue(key: string, words: Passage, context: Context): Tree | undefined {
  const { text, span } = words;
  if (text.startsWith('{'))
    return span.end - span.start === text.length ? context.yaml(text, span.start) : undefined;
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) {
    const inner = words.slice(1, text.length - 1);
    return textNode(inner, inner.line.replace(/\\(["\\])/g, '$1'));
  }
  if (FLAG_OPTIONS.has(key)) {
    const flag = /^(?:yes|true)$/i.test(text) ? true : /^(?:no|false)$/i.test(text) ? false : undefined;
    if (flag !== undefined) return { kind: 'scalar', value: flag, span, raw: text };
  }
  return key === 'undo' || key === 'down' || key === 'op' ? textNode(words) : numberOrText(words);
}
