import type { Span } from '../../base/span.ts';
import type { Entry, ListNode, MapNode, ScalarNode, Tree } from '../../model/tree.ts';
import type { Passage } from './passage.ts';

/** A text value: one line, as written. */
export function textNode(passage: Passage, value = passage.line): ScalarNode {
  return { kind: 'scalar', value, span: passage.span };
}

/** A number where the text is nothing but one, as YAML would read it; else the text. */
export function numberOrText(passage: Passage): ScalarNode {
  const text = passage.line;
  if (!/^[+-]?(?:\d{1,17}(?:\.\d{0,17})?|\.\d{1,17})(?:[eE][+-]?\d{1,3})?$/.test(text))
    return textNode(passage);
  const value = Number(text);
  const span = passage.span;
  if (!Number.isFinite(value)) return { kind: 'scalar', value: text, span };
  return String(value) === text
    ? { kind: 'scalar', value, span }
    : { kind: 'scalar', value, span, raw: text };
}

export function listNode(items: readonly Tree[], span: Span = cover(items)): ListNode {
  return { kind: 'list', items, span };
}

/** From the first to the last of some nodes. */
export function cover(nodes: readonly { readonly span: Span }[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span } of nodes) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start: Math.min(start, end), end };
}

/** Collects a map; a key that comes again is joined with what is there. */
export class MapBuilder {
  readonly #entries = new Map<string, Entry>();
  readonly #suggested = new Map<string, Entry>();

  get size(): number {
    return this.#entries.size;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  get(key: string): Tree | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Where a key was first written. */
  keySpan(key: string): Span | undefined {
    return this.#entries.get(key)?.key;
  }

  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** False where the key already had another single value: the first one stays. */
  set(key: string, at: Span, value: Tree): boolean {
    const known = this.#entries.get(key);
    if (known === undefined) {
      this.#entries.set(key, { key: at, value });
      return true;
    }
    const joined = join(known.value, value);
    if (joined === undefined) return false;
    this.#entries.set(key, { key: known.key, value: joined });
    return true;
  }

  /** A value for a key that nothing sets, now or later; of several the first. */
  suggest(key: string, at: Span, value: Tree): void {
    if (!this.#suggested.has(key)) this.#suggested.set(key, { key: at, value });
  }

  replace(key: string, value: Tree): void {
    const known = this.#entries.get(key);
    if (known !== undefined) this.#entries.set(key, { key: known.key, value });
  }

  merge(map: MapNode): void {
    for (const [key, entry] of map.entries) this.set(key, entry.key, entry.value);
  }

  /** Sets a value some keys down, making the maps on the way. */
  setPath(path: readonly string[], at: Span, value: Tree): boolean {
    const [key = '', ...rest] = path;
    if (rest.length === 0) return this.set(key, at, value);
    const inner = new MapBuilder();
    inner.setPath(rest, at, value);
    return this.set(key, at, inner.build(at));
  }

  /** The map in the order of the document. `place` is where it stands when it is empty. */
  build(place: Span): MapNode {
    const all = [...new Map([...this.#suggested, ...this.#entries])];
    const entries = new Map(all.sort(([, a], [, b]) => a.key.start - b.key.start));
    const parts = [...entries.values()].flatMap((entry) => [{ span: entry.key }, entry.value]);
    return { kind: 'map', entries, span: parts.length === 0 ? place : cover(parts) };
  }
}

/** Two sayings about one thing: maps and lists add up, anything else can't be two values. */
export function join(a: Tree, b: Tree): Tree | undefined {
  if (a.kind === 'map' && b.kind === 'map') {
    const builder = new MapBuilder();
    builder.merge(a);
    builder.merge(b);
    return builder.build(a.span);
  }
  if (a.kind === 'list' || b.kind === 'list') {
    const items = [...(a.kind === 'list' ? a.items : [a]), ...(b.kind === 'list' ? b.items : [b])];
    return listNode(items);
  }
  return undefined;
}

/** `App servers` to `app-servers`; undefined where no letter is left. */
export function slug(title: string): string | undefined {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  // An id begins with a letter: numbers in front of the first word that does go to the end.
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  if (first < 0) return undefined;
  const inOrder = [...words.slice(first), ...words.slice(0, first)];
  return inOrder.join('-').slice(0, 100).replace(/-$/, '');
}

/** `Daily active users` to `dailyActiveUsers`: a variable's name, in which a hyphen would be a minus. */
export function camel(title: string): string | undefined {
  const id = slug(title);
  return id?.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export const ID = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;

/** A text value as a string; undefined for anything else. */
export const scalarText = (tree: Tree | undefined): string | undefined =>
  tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined;
