import schema from '../../../schemas/design.schema.json' with { type: 'json' };

/**
 * What the schema wants at one place, as a reader of prose needs to know it: several of these may be allowed
 * at once (a quantity or an object, a text or a list of texts).
 */
export interface Expected {
  /** Name of the definition: `component`, `tradeoff`. Wording is kept by it. */
  readonly name: string;
  readonly text: boolean;
  /** Free Markdown, not a name or a number. */
  readonly prose: boolean;
  readonly number: boolean;
  readonly flag: boolean;
  readonly options?: readonly string[];
  /** The kind of quantity, where it is one. */
  readonly quantity?: string;
  /** The part whose ids it refers to; `?` after it where free text is welcome too. */
  readonly reference?: string;
  /** A list of these. */
  readonly item?: Expected;
  /** A map from ids to these. */
  readonly values?: Expected;
  /** An object with these keys. */
  readonly fields?: ReadonlyMap<string, Expected>;
  /** The steps of a flow. */
  readonly path: boolean;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly 'x-reference'?: string;
  readonly 'x-quantity'?: string;
}

const root = schema as unknown as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
const definitions = new Map<string, Expected>();
let design: Expected | undefined;

/** What a design holds, from `schemas/design.schema.json`: the one place that says it. */
export function designExpected(): Expected {
  design ??= expectedOf(root, 'design');
  return design;
}

type Draft = { -readonly [K in keyof Expected]: Expected[K] };

function expectedOf(node: Schema, name: string): Expected {
  const draft: Draft = { name, text: false, prose: false, number: false, flag: false, path: false };
  fill(draft, node);
  return draft;
}

function fill(draft: Draft, node: Schema): void {
  if (node['x-reference'] !== undefined) draft.reference = node['x-reference'];
  if (node['x-quantity'] !== undefined) draft.quantity = node['x-quantity'];
  if (node.$ref !== undefined) merge(draft, definition(node.$ref.slice('#/$defs/'.length)));
  for (const option of node.anyOf ?? []) fill(draft, option);
  if (node.enum !== undefined) draft.options = node.enum;
  else if (node.type === 'string' || node.const !== undefined) draft.text = true;
  if (node.type === 'number') draft.number = true;
  if (node.type === 'boolean') draft.flag = true;
  if (node.type === 'array' && node.items !== undefined) {
    if (node.items.$ref === '#/$defs/step') draft.path = true;
    else draft.item = expectedOf(node.items, draft.name);
  }
  if (node.properties !== undefined) {
    draft.fields = new Map(
      Object.entries(node.properties).map(([key, value]) => [key, expectedOf(value, key)]),
    );
  } else if (typeof node.additionalProperties === 'object') {
    draft.values = expectedOf(node.additionalProperties, draft.name);
  }
}

function merge(draft: Draft, other: Expected): void {
  if (!NEUTRAL.has(other.name)) draft.name = other.name;
  for (const flag of ['text', 'prose', 'number', 'flag', 'path'] as const) draft[flag] ||= other[flag];
  for (const key of ['options', 'quantity', 'reference', 'item', 'values', 'fields'] as const) {
    if (draft[key] === undefined && other[key] !== undefined) Object.assign(draft, { [key]: other[key] });
  }
}

/** Definitions that say what a value looks like and not what it is: the property's own name says more. */
const NEUTRAL: ReadonlySet<string> = new Set(['prose', 'texts', 'flagOrText', 'quantity', 'id', 'path']);

function definition(name: string): Expected {
  let known = definitions.get(name);
  if (known === undefined) {
    const node = root.$defs[name] ?? {};
    const draft: Draft = {
      name: name.replace(/Object$/, ''),
      text: false,
      prose: false,
      number: false,
      flag: false,
      path: false,
    };
    draft.prose = name === 'prose';
    // Steps hold steps; the flow's reader knows their grammar, nothing asks for their fields.
    if (name === 'path') draft.path = true;
    else fill(draft, node);
    definitions.set(name, draft);
    known = draft;
  }
  return known;
}

/** What a message calls an object: "a component". */
export function objectName(object: Expected): string {
  const words = object.name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return /^(?:requirements|observability|security|regions)$/.test(words)
    ? words
    : /^[aeiou]/.test(words)
      ? `an ${words}`
      : `a ${words}`;
}
