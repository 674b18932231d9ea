import type { Span } from '../base/span.ts';
import { suggest } from '../base/suggest.ts';
import type { Entry, ListNode, MapNode, Tree } from '../model/tree.ts';
import type { MapRule, Shape } from './shape.ts';
import { squash } from './wording/words.ts';

interface Part {
  readonly ids: Map<string, Span>;
  /** From the words someone may use to the id; undefined where they could mean several. */
  readonly words: Map<string, string | undefined>;
}

/**
 * What a document declares, by part: every top-level map from ids. Found before the document is walked, so that
 * each reference can be settled where it stands, and so that a part that is dropped for an error of its own is
 * not reported missing a second time wherever it is named.
 */
export class Names {
  readonly #parts = new Map<string, Part>();

  constructor(rule: MapRule | undefined, root: Tree, canonical: (key: string) => string | undefined) {
    if (rule === undefined || root.kind !== 'map') return;
    for (const [key, entry] of root.entries) {
      const name = canonical(key);
      if (name !== undefined && isPart(rule.fields.get(name))) this.#declare(name, entry.value);
    }
  }

  #declare(name: string, tree: Tree): void {
    const part: Part = this.#parts.get(name) ?? { ids: new Map(), words: new Map() };
    this.#parts.set(name, part);
    const map = tree.kind === 'list' ? byId(tree) : tree;
    if (map?.kind !== 'map') return;
    for (const [key, entry] of map.entries) {
      const id = asId(key);
      if (id === undefined || part.ids.has(id)) continue;
      part.ids.set(id, entry.key);
      note(part, key, id);
    }
    // Titles come second: an id always means itself.
    const spelt = new Set(part.words.keys());
    for (const [key, entry] of map.entries) {
      const id = asId(key);
      const title = entry.value.kind === 'map' ? entry.value.entries.get('title')?.value : undefined;
      if (id !== undefined && title?.kind === 'scalar' && typeof title.value === 'string') {
        if (!spelt.has(sounds(title.value))) note(part, title.value, id);
      }
    }
  }

  /** Whether the document has the part at all. */
  declares(part: string): boolean {
    return (this.#parts.get(part)?.ids.size ?? 0) > 0;
  }

  /** Ids of a part with the place of each. */
  ids(part: string): ReadonlyMap<string, Span> {
    return this.#parts.get(part)?.ids ?? new Map();
  }

  /** The id that `text` means: written out, as `part.id`, loosely spelt, or by the title. */
  resolve(part: string, text: string): string | undefined {
    const known = this.#parts.get(part);
    if (known === undefined) return undefined;
    if (known.ids.has(text)) return text;
    if (text.startsWith(`${part}.`)) return this.resolve(part, text.slice(part.length + 1));
    const words = text.length > 200 ? '' : sounds(text);
    return words === '' ? undefined : known.words.get(words);
  }

  /** The id that is spelt most like `text`. */
  near(part: string, text: string): string | undefined {
    return suggest(text, [...this.ids(part).keys()].slice(0, COMPARED));
  }
}

/** What a name sounds like: `The App-servers` and `app servers` are one. */
function sounds(text: string): string {
  return squash(text.replace(/^(?:the|our) /i, ''));
}

function note(part: Part, words: string, id: string): void {
  const key = sounds(words);
  const known = part.words.get(key);
  // Two that sound alike: neither is meant for sure, and the exact spelling still works.
  if (part.words.has(key) && known !== id) part.words.set(key, undefined);
  else part.words.set(key, id);
}

/** A map from ids to things, as opposed to a map of fields. */
export function isPart(shape: Shape | undefined): boolean {
  const rule = shape?.maps[0];
  return rule !== undefined && rule.fields.size === 0 && rule.id !== undefined;
}

/** Ids of one part that a misspelt one is compared with. */
const COMPARED = 1000;

const ID = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** `key` where it is an id; else the nearest id to it: `App servers (EU)` gives `app-servers-eu`. */
export function asId(key: string): string | undefined {
  if (key.length <= 100 && ID.test(key)) return key;
  const words = key
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[^A-Za-z0-9_]+/)
    .filter((word) => word !== '');
  const id = words
    .join('-')
    .toLowerCase()
    .replace(/^[^a-z]+/, '');
  return id === '' ? undefined : id;
}

/**
 * A list of maps that each say their `id` or `name`, as the map from ids that was asked for; a name that is no id
 * becomes the title of things that have one. Undefined where one has neither, or two have the same.
 */
export function byId(list: ListNode, titled = true): MapNode | undefined {
  const entries = new Map<string, Entry>();
  for (const item of list.items) {
    if (item.kind !== 'map') return undefined;
    const from = item.entries.has('id') ? 'id' : 'name';
    const naming = item.entries.get(from);
    if (naming?.value.kind !== 'scalar' || typeof naming.value.value !== 'string') return undefined;
    const name = naming.value.value;
    const id = from === 'id' ? name : (asId(name) ?? name);
    if (entries.has(id)) return undefined;
    const rest = new Map(item.entries);
    rest.delete(from);
    if (titled && id !== name && !rest.has('title')) rest.set('title', naming);
    entries.set(id, { key: naming.value.span, value: { ...item, entries: rest } });
  }
  return entries.size === 0 ? undefined : { kind: 'map', entries, span: list.span };
}
