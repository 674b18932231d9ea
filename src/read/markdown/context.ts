import type { Finding } from '../../base/finding.ts';
import type { Span } from '../../base/span.ts';
import { suggest } from '../../base/suggest.ts';
import type { Tree } from '../../model/tree.ts';
import { finding, quoted } from '../codes.ts';
import { squash } from '../wording/words.ts';
import { parseYamlTree } from '../yaml.ts';
import { slug } from './nodes.ts';
import type { Passage } from './passage.ts';

/** Prose that belongs to a part and none of its fields. */
export interface Note {
  readonly text: string;
  readonly span: Span;
}

interface Group {
  readonly span: Span;
  readonly what: string;
  more: number;
}

interface Names {
  readonly ids: Set<string>;
  readonly spelt: Map<string, string>;
  readonly titles: Map<string, string>;
}

/** What stands before the name of a thing and is none of it. */
const ARTICLE = /^(?:the|our|an?|one|all(?: the| our)?|both|any|each|every)\s/i;

/** What one reading of one document knows and collects. */
export class Context {
  readonly source: string;
  /**
   * Whether the document does without `sdx: design/v1`: written for people, before or without sdx. Only then is
   * anything concluded that the words do not say in a field's place (that "Redis cache" is a cache).
   */
  readonly natural: boolean;
  readonly findings: Finding[] = [];
  readonly #groups = new Map<string, Group>();
  readonly #notes = new Map<string, Note[]>();
  readonly #names = new Map<string, Names>();
  #part = 'document';

  constructor(source: string, natural: boolean) {
    this.source = source;
    this.natural = natural;
  }

  /** The part being read: prose without a field goes to its notes. */
  get part(): string {
    return this.#part;
  }

  within<T>(part: string, read: () => T): T {
    const before = this.#part;
    this.#part = part;
    try {
      return read();
    } finally {
      this.#part = before;
    }
  }

  note(text: string, span: Span, part = this.#part): void {
    if (text.trim() === '') return;
    const notes = this.#notes.get(part);
    if (notes === undefined) this.#notes.set(part, [{ text, span }]);
    else notes.push({ text, span });
  }

  get notes(): ReadonlyMap<string, readonly Note[]> {
    return this.#notes;
  }

  /** Lets `words` stand for `id` in references to `part`. An id is always itself, whatever is titled like it. */
  declare(part: string, id: string, ...words: readonly string[]): void {
    let names = this.#names.get(part);
    if (names === undefined) {
      names = { ids: new Set(), spelt: new Map(), titles: new Map() };
      this.#names.set(part, names);
    }
    names.ids.add(id);
    if (!names.spelt.has(squash(id))) names.spelt.set(squash(id), id);
    for (const word of words) if (!names.titles.has(squash(word))) names.titles.set(squash(word), id);
  }

  /** The id that `words` name in `part`, singular and plural alike. */
  resolve(part: string, words: string): string | undefined {
    const names = this.#names.get(part);
    if (names === undefined || names.ids.has(words)) return names && words;
    const wanted = squash(words.replace(ARTICLE, ''));
    if (wanted === '') return undefined;
    for (const form of [wanted, `${wanted}s`, wanted.replace(/s$/, '')]) {
      const id = names.spelt.get(form) ?? names.titles.get(form);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** Whether `words` are, or were meant to be, an id of `part`. */
  isNear(part: string, words: string): boolean {
    const ids = this.#names.get(part)?.ids ?? new Set<string>();
    return ids.has(words) || suggest(words, ids) !== undefined;
  }

  /** The one id of `part` that is named among `words`; undefined where none or several are. */
  mentioned(part: string, words: string): string | undefined {
    const tokens = (slug(words) ?? '').split('-').slice(0, 40);
    const found = new Set<string>();
    for (let from = 0; from < tokens.length; from++) {
      for (let length = Math.min(4, tokens.length - from); length > 0; length--) {
        const id = this.resolve(part, tokens.slice(from, from + length).join(' '));
        if (id === undefined) continue;
        found.add(id);
        from += length - 1;
        break;
      }
    }
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** Says once a `group` that something was not understood; what follows in it is only counted. */
  notUnderstood(group: string, span: Span, what: string): void {
    const known = this.#groups.get(group);
    if (known === undefined) this.#groups.set(group, { span, what, more: 0 });
    else known.more++;
  }

  /** A label that is no key of what it stands in. */
  unknownKey(group: string, label: Passage, what: string, candidates: Iterable<string>): void {
    const name = quoted(label.plain().line);
    const near = suggest(name, candidates);
    const question = near === undefined ? '' : ` - did you mean "${near}"?`;
    this.notUnderstood(group, label.span, `"${name}" is no field of ${what}${question}`);
  }

  yaml(text: string, offset: number): Tree | undefined {
    const { tree, findings } = parseYamlTree(text, offset);
    this.findings.push(...findings);
    return tree;
  }

  /** All findings: those of one group as one. */
  report(): Finding[] {
    const grouped = [...this.#groups.values()].map(({ span, what, more }) =>
      finding('read/not-understood', span, {
        what:
          more === 0
            ? what.replace(/\?$/, '') + (what.endsWith('?') ? '?' : '')
            : `${what}; ${more} more here ${more === 1 ? 'is' : 'are'} like it`,
      }),
    );
    return [...this.findings, ...grouped];
  }
}
