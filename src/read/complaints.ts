import type { Finding } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { Tree } from '../model/tree.ts';
import { meantField } from './closest.ts';
import { finding, quoted } from './codes.ts';
import type { Collected } from './collect.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { describe, listed, type MapRule, type Shape, type Target } from './shape.ts';

/** What is said about values that do not fit, each where it stands; the walk decides what happens to them. */
export class Complaints {
  readonly #findings: Collected;
  readonly #place: Place;
  /** Markdown is written for people: ways of writing are not complained about, and unknown words are hints. */
  readonly #markdown: boolean;
  #compared = 0;

  constructor(findings: Collected, place: Place, markdown: boolean) {
    this.#findings = findings;
    this.#place = place;
    this.#markdown = markdown;
  }

  wrongValue(span: Span, value: string, what: string, how: string, near?: string): undefined {
    const args = { owner: this.#place.owner(), value, what, near: meant(near), how: this.#like(how) };
    this.#findings.add(
      finding('read/wrong-value', span, args, repair(span, near)),
      `value:${this.#place.field()}:${value}`,
    );
    return undefined;
  }

  wrongType(shape: Shape, tree: Tree, found: string): undefined {
    const args = {
      owner: this.#place.owner(),
      found,
      wanted: describe(shape),
      how: this.#like(adviceFor(shape, tree)),
    };
    this.#findings.add(
      finding('read/wrong-type', placeOf(tree), args),
      `type:${this.#place.field()}:${tree.kind}`,
    );
    return undefined;
  }

  /** Advice with the schema's own example, where it has one. */
  #like(how: string): string {
    const { example } = this.#place;
    return example === undefined || example.length > 100 || how.includes('`')
      ? how
      : `${how}, such as ${example}`;
  }

  unknownReference({ part, free }: Target, text: string, span: Span, names: Names): void {
    const kind = KINDS[part] ?? part;
    const base = { owner: this.#place.owner(), id: quoted(text), kind };
    if (!names.declares(part)) {
      // Half a design: one sentence for the part, not one for each of its ids.
      if (free) return;
      const args = { ...base, near: '.', how: `Declare it under \`${part}\`` };
      this.#findings.add(finding('read/unknown-reference', span, args), `reference:${part}`);
      return;
    }
    // Comparing is quadratic in the end, and no more findings than that are shown.
    const near = this.#compared++ < COMPARED ? names.near(part, text) : undefined;
    const none = free
      ? `Name one of \`${part}\` to have its numbers used`
      : `Declare it under \`${part}\`, or name one that is there`;
    const how = near === undefined ? none : `Write \`${near}\``;
    const id = free ? 'read/unknown-name' : 'read/unknown-reference';
    this.#findings.add(finding(id, span, { ...base, near: meant(near), how }), `reference:${part}:${text}`);
  }

  unknownKey(rule: MapRule, key: string, span: Span): void {
    const near = meantField(rule, key);
    const known = [...rule.fields.keys()];
    const some = known.length <= 12 ? `It takes ${listed(known, 'and')}` : 'See the schema for its fields';
    const how =
      near === undefined
        ? `${some}${rule.free ? '; a key of your own starts with `x-`' : ''}`
        : `Write \`${near}\``;
    const args = { key: quoted(key), owner: this.#place.owner(), near: meant(near), how };
    const more = this.#markdown ? ({ severity: 'hint' } as const) : respell(span, key, near);
    this.#findings.add(finding('read/unknown-key', span, args, more), `key:${rule.name}:${key}`);
  }

  keySpelling(key: string, field: string, span: Span): void {
    if (this.#markdown) return;
    const args = { key: quoted(key), field };
    this.#findings.add(
      finding('read/key-spelling', span, args, respell(span, key, field)),
      `spelling:${key}`,
    );
  }

  duplicateKey(key: string, span: Span): void {
    this.#findings.add(finding('read/duplicate-key', span, { key }));
  }

  badId(key: string, most: number, instead: string | undefined, span: Span): void {
    const what = key.length > most ? `it is longer than ${most} characters` : INVALID_ID;
    const how = instead === undefined ? 'Write another name' : `Write \`${quoted(instead)}\`, as it was read`;
    this.#findings.add(finding('read/bad-id', span, { id: quoted(key), what, how }));
  }

  missing(rule: MapRule, missing: readonly string[], tree: Tree): void {
    const fields = listed(
      missing.map((key) => `\`${key}\``),
      'and',
    );
    const examples = missing.map((key) => rule.examples.get(key)).filter((example) => example !== undefined);
    const example = examples.length === 1 ? `${fields}, such as ${examples[0]}` : fields;
    const args = { owner: this.#place.owner(), fields, example };
    this.#findings.add(
      finding('read/missing-key', placeOf(tree), args),
      `missing:${rule.name}:${missing.join()}`,
    );
  }

  empty(what: string, span: Span): void {
    this.#findings.add(finding('read/empty-value', span, { key: what }), 'empty');
  }

  flagInWords(value: string, meaning: boolean, span: Span): void {
    if (this.#markdown) return;
    const args = { value: quoted(value), meant: String(meaning) };
    this.#findings.add(
      finding('read/yaml-boolean', span, args, repair(span, String(meaning))),
      `flag:${value}`,
    );
  }

  joinedList(value: string, span: Span): void {
    if (this.#markdown) return;
    const args = { owner: this.#place.owner(), value: quoted(value) };
    this.#findings.add(finding('read/joined-list', span, args), `joined:${this.#place.field()}`);
  }

  listedIds({ start }: Span): void {
    if (this.#markdown) return;
    const args = { owner: this.#place.owner() };
    this.#findings.add(finding('read/listed-ids', { start, end: start + 1 }, args));
  }

  singleItem(span: Span): void {
    if (this.#markdown) return;
    this.#findings.add(finding('read/single-item', span, { owner: this.#place.owner() }), 'single');
  }

  colonInText(value: string, span: Span): void {
    this.#findings.add(
      finding('read/colon-in-text', span, { value: quoted(value) }, repair(span, JSON.stringify(value))),
    );
  }
}

/** Unknown references of one file that are compared with the names there are. */
const COMPARED = 50;

const INVALID_ID = 'an id has letters, digits, `-` and `_`, and starts with a letter';

const KINDS: Readonly<Record<string, string>> = {
  components: 'component',
  flows: 'flow',
  data: 'datum',
  slos: 'objective',
};

/** The end of a sentence, with what was probably meant. */
function meant(near: string | undefined): string {
  return near === undefined ? '.' : ` - did you mean \`${near}\`?`;
}

/** Another word in the place of one, in its quotes if it has some: without them JSON is cut elsewhere than it was. */
function respell(span: Span, written: string, text: string | undefined): { fix?: Finding['fix'] } {
  const quotes = span.end - span.start - written.length;
  if (quotes === 0 || text === undefined) return repair(span, text);
  return quotes === 2
    ? repair({ start: span.start + 1, end: span.end - 1 }, text)
    : repair(span, JSON.stringify(text));
}

function repair(span: Span, text: string | undefined): { fix?: Finding['fix'] } {
  return text === undefined ? {} : { fix: [{ span, text }] };
}

/** A long map or list is pointed at by its first key or item, not as a whole. */
function placeOf(tree: Tree): Span {
  if (tree.kind === 'map') {
    for (const entry of tree.entries.values()) return entry.key;
  }
  if (tree.kind === 'list' && tree.items[0] !== undefined) return placeOf(tree.items[0]);
  return tree.span;
}

function adviceFor(shape: Shape, tree: Tree): string {
  if (tree.kind === 'list' && shape.maps.some((rule) => rule.fields.size === 0)) {
    return 'Write each item under its id, `id: …`, instead of after `- `';
  }
  if (tree.kind === 'map' && shape.list !== undefined) return 'Write each item after `- `';
  if (tree.kind === 'scalar' && typeof tree.value === 'string' && shape.number !== undefined) {
    return 'Write the number without quotes or words';
  }
  return 'Rewrite it';
}
