import type { Span } from '../base/span.ts';
import type { Entry, ScalarNode, Tree } from '../model/tree.ts';

/** Longer texts, and those with more keys or levels, are left to the full parser, which counts what is limited. */
const LONGEST = 100_000;
const MOST_KEYS = 5_000;
const DEEPEST = 30;

/** Tabs, carriage returns and other control characters, and lines that begin or end a document. */
const UNCOMMON = /(?!\n)\p{Cc}|[\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/mu;

/**
 * Reads YAML as nearly every document is written: block maps and lists, `{ }` and `[ ]`, values on one line, folded
 * and literal blocks, comments. One pass, several times as fast as the full parser, and the very same tree;
 * undefined for whatever is not certain to be that (anchors, tags, escapes, values over several lines, every mistake),
 * which is then for the full parser to read. `offset` is where `text` begins in its file.
 */
export function readCommonYaml(text: string, offset: number): Tree | undefined {
  if (text.length > LONGEST || UNCOMMON.test(text)) return undefined;
  return new CommonReader(text, offset).document();
}

/** A value, and where what belongs to it on its last line ends: a comment after it counts for what it is part of. */
interface Read {
  readonly tree: Tree;
  readonly end: number;
}

class CommonReader {
  readonly #text: string;
  readonly #offset: number;
  /** The next character to read. Between two lines of a block: the start of a line. */
  #at = 0;
  #keys = 0;
  /**
   * Whether a comment is indented deeper than the line after it: whether it counts for the block that ends there is
   * for the full parser to say.
   */
  #uncertain = false;

  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = offset;
  }

  document(): Tree | undefined {
    const indent = this.#nextIndent();
    if (indent !== 0) return undefined;
    const read = this.#block(0, 0);
    if (read === undefined || this.#nextIndent() !== -1) return undefined;
    const commented = this.#uncertain || this.#text.slice(read.end).trim() !== '';
    return commented ? undefined : read.tree;
  }

  /** Goes to the next line that says something; its indentation, -1 at the end. */
  #nextIndent(): number {
    const text = this.#text;
    let at = this.#at;
    let deepest = 0;
    for (;;) {
      const start = at;
      while (text.charCodeAt(at) === SPACE) at++;
      const code = text.charCodeAt(at);
      if (at >= text.length) {
        this.#at = at;
        return -1;
      }
      if (code !== NEWLINE && code !== HASH) {
        if (deepest > at - start) this.#uncertain = true;
        this.#at = start;
        return at - start;
      }
      if (code === HASH) deepest = Math.max(deepest, at - start);
      const end = code === NEWLINE ? at : text.indexOf('\n', at);
      at = end < 0 ? text.length : end + 1;
    }
  }

  /** A map or list whose first line is next, indented by `indent`. */
  #block(indent: number, depth: number): Read | undefined {
    this.#at += indent;
    if (depth > DEEPEST) return undefined;
    return this.#isDash(this.#at) ? this.#list(indent, depth) : this.#map(indent, depth);
  }

  #isDash(at: number): boolean {
    return this.#text.charCodeAt(at) === DASH && endsMark(this.#text.charCodeAt(at + 1));
  }

  /** The items of a list, the first one's dash being next. */
  #list(indent: number, depth: number): Read | undefined {
    const start = this.#at;
    const items: Tree[] = [];
    let end = start;
    for (;;) {
      this.#at++;
      const item = this.#item(indent, depth);
      if (item === undefined) return undefined;
      items.push(item.tree);
      end = item.end;
      const next = this.#nextIndent();
      if (next > indent) return undefined;
      if (next < indent || !this.#isDash(this.#at + indent)) break;
      this.#at += indent;
    }
    return { tree: { kind: 'list', items, span: this.#span(start, end) }, end };
  }

  #item(indent: number, depth: number): Read | undefined {
    this.#skipSpaces();
    if (this.#atLineEnd()) {
      this.#endLine();
      const inner = this.#nextIndent();
      return inner > indent ? this.#block(inner, depth + 1) : undefined;
    }
    const column = this.#column();
    if (this.#isDash(this.#at)) return depth < DEEPEST ? this.#list(column, depth + 1) : undefined;
    return this.#keyEnd(this.#at) < 0 ? this.#value(indent, depth) : this.#map(column, depth + 1);
  }

  /** The entries of a map, the first one's key being next. */
  #map(indent: number, depth: number): Read | undefined {
    if (depth > DEEPEST) return undefined;
    const start = this.#at;
    const entries = new Map<string, Entry>();
    let end = start;
    for (;;) {
      const colon = this.#keyEnd(this.#at);
      if (colon < 0 || ++this.#keys > MOST_KEYS) return undefined;
      const key = this.#key(this.#at, colon);
      if (key === undefined || entries.has(key)) return undefined;
      const span = this.#span(this.#at, colon);
      this.#at = colon + 1;
      const read = this.#entryValue(indent, depth);
      if (read === undefined) return undefined;
      entries.set(key, { key: span, value: read.tree });
      end = read.end;
      const next = this.#nextIndent();
      if (next > indent) return undefined;
      if (next < indent) break;
      this.#at += indent;
      // A list may stand as deep as the key it belongs to, but nothing else begins with a dash here.
      if (this.#isDash(this.#at)) return undefined;
    }
    return { tree: { kind: 'map', entries, span: this.#span(start, end) }, end };
  }

  #entryValue(indent: number, depth: number): Read | undefined {
    this.#skipSpaces();
    if (!this.#atLineEnd()) return this.#value(indent, depth);
    this.#endLine();
    const inner = this.#nextIndent();
    if (inner > indent) return this.#block(inner, depth + 1);
    if (inner !== indent || !this.#isDash(this.#at + indent)) return undefined;
    return this.#block(indent, depth + 1);
  }

  /**
   * Where the colon of a key that begins at `at` stands; -1 where there is no key in the line. A quoted key ends with
   * its quote, any other before the first `: `.
   */
  #keyEnd(at: number): number {
    const text = this.#text;
    const first = text.charCodeAt(at);
    if (first === QUOTE || first === APOSTROPHE) {
      const close = this.#closing(at);
      return close > 0 && text.charCodeAt(close) === COLON && endsMark(text.charCodeAt(close + 1))
        ? close
        : -1;
    }
    if (!isPlainStart(text, at)) return -1;
    for (let i = at; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === NEWLINE) return -1;
      if (code === HASH && text.charCodeAt(i - 1) === SPACE) return -1;
      if (code === COLON && endsMark(text.charCodeAt(i + 1))) return i;
    }
    return -1;
  }

  /** What a key says; undefined for one that the full parser has to look at. */
  #key(start: number, end: number): string | undefined {
    const text = this.#text.slice(start, end);
    const quoted = text[0] === '"' || text[0] === "'";
    if (quoted) return unquoted(text);
    const plain = text.length > 0 && text.length <= 200 && text[text.length - 1] !== ' ' && text !== '<<';
    return plain && !NULL.test(text) ? text : undefined;
  }

  /** A value that begins on this line, inside a block that is indented by `indent`; goes to the next line. */
  #value(indent: number, depth: number): Read | undefined {
    const first = this.#text.charCodeAt(this.#at);
    if (first === PIPE || first === GREATER) return this.#textBlock(indent);
    const tree =
      first === BRACE || first === BRACKET
        ? this.#flow(indent, depth + 1)
        : first === QUOTE || first === APOSTROPHE
          ? this.#quoted()
          : this.#plain();
    if (tree === undefined) return undefined;
    const end = this.#restOfLine();
    // What is indented deeper goes on with the value, or is a mistake.
    return end < 0 || this.#nextIndent() > indent ? undefined : { tree, end };
  }

  /** Reads over spaces and a comment to the next line; where what was written ends, -1 if it was something else. */
  #restOfLine(): number {
    const start = this.#at;
    this.#skipSpaces();
    const code = this.#text.charCodeAt(this.#at);
    if (this.#at >= this.#text.length || code === NEWLINE) {
      this.#endLine();
      return start;
    }
    if (code !== HASH || this.#at === start) return -1;
    this.#endLine();
    let end = this.#at;
    while (end > 0 && isSpace(this.#text.charCodeAt(end - 1))) end--;
    return end;
  }

  #quoted(): Tree | undefined {
    const start = this.#at;
    const end = this.#closing(start);
    const value = end < 0 ? undefined : unquoted(this.#text.slice(start, end));
    if (value === undefined) return undefined;
    this.#at = end;
    return { kind: 'scalar', value, span: this.#span(start, end) };
  }

  /** Past the quote that closes the one at `start`; -1 where the line has none, or something is escaped. */
  #closing(start: number): number {
    const text = this.#text;
    const quote = text.charCodeAt(start);
    for (let i = start + 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === NEWLINE || (code === BACKSLASH && quote === QUOTE)) return -1;
      if (code !== quote) continue;
      if (quote === QUOTE || text.charCodeAt(i + 1) !== APOSTROPHE) return i + 1;
      i++;
    }
    return -1;
  }

  /** A plain value up to the end of its line. */
  #plain(): Tree | undefined {
    const text = this.#text;
    const start = this.#at;
    if (!isPlainStart(text, start)) return undefined;
    let i = start;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === NEWLINE || (code === HASH && text.charCodeAt(i - 1) === SPACE)) break;
      // A second key on the line: a mistake, and often a text that wants quotes.
      if (code === COLON && endsMark(text.charCodeAt(i + 1))) return undefined;
    }
    return this.#scalar(start, i);
  }

  /** The scalar from `start` to before `end`, without the spaces at its end, where reading goes on. */
  #scalar(start: number, end: number): Tree | undefined {
    let to = end;
    while (this.#text.charCodeAt(to - 1) === SPACE) to--;
    this.#at = to;
    return scalarOf(this.#text.slice(start, to), this.#span(start, to));
  }

  /** A map or list in brackets; it may go on over lines that are indented deeper than `indent`. */
  #flow(indent: number, depth: number): Tree | undefined {
    if (depth > DEEPEST) return undefined;
    const start = this.#at;
    const isMap = this.#text.charCodeAt(start) === BRACE;
    const close = isMap ? CLOSE_BRACE : CLOSE_BRACKET;
    const items: Tree[] = [];
    const entries = new Map<string, Entry>();
    this.#at++;
    for (;;) {
      if (!this.#flowSpace(indent)) return undefined;
      if (this.#text.charCodeAt(this.#at) === close) break;
      const fits = isMap ? this.#flowEntry(entries, indent, depth) : this.#flowItem(items, indent, depth);
      if (!fits || !this.#flowSpace(indent)) return undefined;
      const code = this.#text.charCodeAt(this.#at);
      if (code === COMMA) this.#at++;
      else if (code !== close) return undefined;
    }
    this.#at++;
    const span = this.#span(start, this.#at);
    return isMap ? { kind: 'map', entries, span } : { kind: 'list', items, span };
  }

  #flowItem(items: Tree[], indent: number, depth: number): boolean {
    const item = this.#flowValue(indent, depth);
    if (item !== undefined) items.push(item);
    return item !== undefined;
  }

  #flowEntry(entries: Map<string, Entry>, indent: number, depth: number): boolean {
    const start = this.#at;
    const colon = this.#flowKeyEnd(start);
    if (colon < 0 || ++this.#keys > MOST_KEYS) return false;
    const key = this.#key(start, colon);
    if (key === undefined || entries.has(key)) return false;
    this.#at = colon + 1;
    if (!this.#flowSpace(indent)) return false;
    const value = this.#flowValue(indent, depth);
    if (value === undefined) return false;
    entries.set(key, { key: this.#span(start, colon), value });
    return true;
  }

  #flowKeyEnd(at: number): number {
    const text = this.#text;
    const first = text.charCodeAt(at);
    if (first === QUOTE || first === APOSTROPHE) {
      const close = this.#closing(at);
      return close > 0 && text.charCodeAt(close) === COLON && text.charCodeAt(close + 1) === SPACE
        ? close
        : -1;
    }
    if (!isPlainStart(text, at)) return -1;
    for (let i = at; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === NEWLINE || code === HASH || isFlowMark(code)) return -1;
      if (code === COLON) return text.charCodeAt(i + 1) === SPACE ? i : -1;
    }
    return -1;
  }

  #flowValue(indent: number, depth: number): Tree | undefined {
    const text = this.#text;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first === BRACE || first === BRACKET) return this.#flow(indent, depth + 1);
    if (first === QUOTE || first === APOSTROPHE) return this.#quoted();
    if (!isPlainStart(text, start)) return undefined;
    let i = start;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === NEWLINE || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET) break;
      if (isFlowMark(code) || (code === HASH && text.charCodeAt(i - 1) === SPACE)) return undefined;
      if (code === COLON && (endsMark(text.charCodeAt(i + 1)) || isFlowMark(text.charCodeAt(i + 1))))
        return undefined;
    }
    return this.#scalar(start, i);
  }

  /** Goes over spaces and line ends inside brackets; whether the text may go on where it does. */
  #flowSpace(indent: number): boolean {
    const text = this.#text;
    let line = -1;
    for (let code = text.charCodeAt(this.#at); isSpace(code); code = text.charCodeAt(++this.#at))
      if (code === NEWLINE) line = this.#at + 1;
    return this.#at < text.length && (line < 0 || this.#at - line > indent);
  }

  /** A `>` or `|` block: its lines are those indented deeper than `indent`. */
  #textBlock(indent: number): Read | undefined {
    const text = this.#text;
    const start = this.#at;
    const folded = text.charCodeAt(start) === GREATER;
    this.#at++;
    const stripped = text.charCodeAt(this.#at) === DASH;
    if (stripped) this.#at++;
    if (this.#restOfLine() < 0) return undefined;
    const block = this.#blockLines(indent);
    // Without an end to its last line, or with text as the full parser alone folds it.
    if (block === undefined) return undefined;
    const { lines, end } = block;
    if (folded && lines.some((line) => line.startsWith(' '))) return undefined;
    const body = folded ? fold(lines) : lines.join('\n');
    const value = stripped ? body : `${body}\n`;
    return { tree: { kind: 'scalar', value, span: this.#span(start, end) }, end };
  }

  /** The lines of a block without their indentation and the blank ones at its end. */
  #blockLines(indent: number): { readonly lines: readonly string[]; readonly end: number } | undefined {
    const text = this.#text;
    const lines: string[] = [];
    let inner = -1;
    let end = this.#at;
    let count = 0;
    for (;;) {
      const start = this.#at;
      if (start >= text.length) break;
      const stop = text.indexOf('\n', start);
      if (stop < 0) return undefined;
      let at = start;
      while (text.charCodeAt(at) === SPACE) at++;
      if (at === stop) {
        // Spaces on a blank line may belong to the text.
        if (at > start) return undefined;
        lines.push('');
      } else {
        const own = at - start;
        if (inner < 0 && own > indent) {
          if (lines.length > 0) return undefined;
          inner = own;
        }
        if (own < inner || inner < 0) {
          if (own > indent) return undefined;
          break;
        }
        lines.push(text.slice(start + inner, stop));
        count = lines.length;
        end = stop;
      }
      this.#at = stop + 1;
    }
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    return count === 0 ? undefined : { lines: lines.slice(0, count), end };
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
  }

  /** Whether nothing but a comment is left of the line. The caller has skipped a space before it. */
  #atLineEnd(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    return (
      this.#at >= this.#text.length ||
      code === NEWLINE ||
      (code === HASH && this.#text.charCodeAt(this.#at - 1) === SPACE)
    );
  }

  #endLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end + 1;
  }

  #column(): number {
    return this.#at - (this.#text.lastIndexOf('\n', this.#at - 1) + 1);
  }

  #span(start: number, end: number): Span {
    return { start: start + this.#offset, end: end + this.#offset };
  }
}

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const GREATER = 62;
const BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const BRACE = 123;
const PIPE = 124;
const CLOSE_BRACE = 125;

const isSpace = (code: number): boolean => code === SPACE || code === NEWLINE;

/** Whether a mark before this is a mark: a space follows, or the end of the line or text. */
const endsMark = (code: number): boolean => isSpace(code) || Number.isNaN(code);

const isFlowMark = (code: number): boolean =>
  code === COMMA || code === BRACE || code === CLOSE_BRACE || code === BRACKET || code === CLOSE_BRACKET;

/** Whether plain text can begin here. Marks that sometimes begin one are left to the full parser. */
function isPlainStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === DASH) return /[\w.]/.test(text[at + 1] ?? '');
  return at < text.length && !MARKS.has(code);
}

const MARKS: ReadonlySet<number> = new Set(
  Array.from('?:,[]{}#&*!|>\'"%@` \n', (mark) => mark.charCodeAt(0)),
);

/** What a text in quotes says. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return text[0] === "'" && inner.includes("''") ? inner.replaceAll("''", "'") : inner;
}

const NULL = /^(?:~|[Nn]ull|NULL)$/;
const TRUE = /^(?:[Tt]rue|TRUE)$/;
const FALSE = /^(?:[Ff]alse|FALSE)$/;
const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Numbers in other forms, which are rare. */
const ODD_NUMBER = /^(?:0[ox][0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** A plain scalar by the core schema of YAML 1.2. */
function scalarOf(text: string, span: Span): ScalarNode | undefined {
  const first = text.charCodeAt(0);
  // Digits, signs and the dot; else only `true`, `false`, `null` and `~` are no text.
  if (first <= 57) {
    if (!NUMBER.test(text)) return ODD_NUMBER.test(text) ? undefined : { kind: 'scalar', value: text, span };
    return withRaw(Number(text), text, span);
  }
  if (text.length > 5 || !/^[tTfFnN~]/.test(text)) return { kind: 'scalar', value: text, span };
  if (TRUE.test(text)) return withRaw(true, text, span);
  if (FALSE.test(text)) return withRaw(false, text, span);
  return NULL.test(text) ? withRaw(null, text, span) : { kind: 'scalar', value: text, span };
}

function withRaw(value: number | boolean | null, raw: string, span: Span): ScalarNode {
  return raw === String(value) ? { kind: 'scalar', value, span } : { kind: 'scalar', value, span, raw };
}

/** Lines as one: each line end a space, each blank line a line end. */
function fold(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  let blank = 0;
  for (const line of lines.slice(1)) {
    if (line === '') blank++;
    else {
      text += blank === 0 ? ` ${line}` : '\n'.repeat(blank) + line;
      blank = 0;
    }
  }
  return text;
}
