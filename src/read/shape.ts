/** The part of JSON Schema 2020-12 that sdx's own schemas use, with the annotations they carry. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly 'x-reference'?: string;
  readonly 'x-reference-keys'?: string;
}

/**
 * A schema as the reader walks it: what is allowed at one place, by the kind of value. Alternatives of one kind
 * stand beside each other, so that a wrong value is measured against those it could have meant.
 */
export interface Shape {
  /** Anything at all. */
  readonly any: boolean;
  readonly texts: readonly TextRule[];
  readonly number: NumberRule | undefined;
  readonly flag: boolean;
  readonly list: Shape | undefined;
  readonly maps: readonly MapRule[];
}

export interface TextRule {
  readonly options: readonly string[] | undefined;
  readonly pattern: RegExp | undefined;
  readonly least: number;
  readonly most: number;
  readonly reference: Target | undefined;
}

export interface NumberRule {
  readonly integer: boolean;
  readonly least: number;
  readonly above: number;
  readonly most: number;
}

/** The part whose ids a text names; `free` where other text is welcome too. */
export interface Target {
  readonly part: string;
  readonly free: boolean;
}

export interface MapRule {
  /** The definition's name: `component`, `callPolicy`; wording is kept by it. */
  readonly name: string;
  readonly fields: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  /** How the schema shows a value of each field. */
  readonly examples: ReadonlyMap<string, string>;
  /** What the value of a key has to be that is no field; undefined where there are only fields. */
  readonly extra: Shape | undefined;
  readonly id: TextRule | undefined;
  /** Whether keys that start with `x-` are free. */
  readonly free: boolean;
  readonly keys: Target | undefined;
}

interface Draft {
  any: boolean;
  texts: TextRule[];
  number: NumberRule | undefined;
  flag: boolean;
  list: Shape | undefined;
  maps: MapRule[];
}

/** Prepares a whole schema; a millisecond, once for a process. References inside it only. */
export function compileShape(schema: JsonSchema, name: string): Shape {
  return new Compiler(schema).shape(schema, name);
}

const REF = '#/$defs/';

class Compiler {
  readonly #definitions: Readonly<Record<string, JsonSchema>>;
  readonly #known = new Map<string, Draft>();

  constructor(root: JsonSchema) {
    this.#definitions = root.$defs ?? {};
  }

  shape(schema: JsonSchema, name: string): Draft {
    const draft: Draft = {
      any: false,
      texts: [],
      number: undefined,
      flag: false,
      list: undefined,
      maps: [],
    };
    this.#fill(draft, schema, name);
    return draft;
  }

  #fill(draft: Draft, schema: JsonSchema, name: string): void {
    const target = targetOf(schema['x-reference']);
    if (schema.$ref !== undefined) merge(draft, this.#definition(schema.$ref), target);
    for (const option of schema.anyOf ?? schema.oneOf ?? []) merge(draft, this.shape(option, name), target);
    const { type } = schema;
    if (schema.const !== undefined || schema.enum !== undefined) {
      const options = (schema.enum ?? [schema.const]).filter((option) => typeof option === 'string');
      draft.texts.push(textRule(schema, options, target));
    } else if (type === 'string') draft.texts.push(textRule(schema, undefined, target));
    else if (type === 'number' || type === 'integer') draft.number = numberRule(schema);
    else if (type === 'boolean') draft.flag = true;
    else if (type === 'array') draft.list = this.#field(schema.items ?? {}, name);
    else if (type === 'object' || schema.properties !== undefined) draft.maps.push(this.#map(schema, name));
    else if (schema.$ref === undefined && schema.anyOf === undefined && schema.oneOf === undefined)
      draft.any = true;
  }

  #definition(ref: string): Draft {
    const name = ref.slice(REF.length);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const draft: Draft = { any: false, texts: [], number: undefined, flag: false, list: undefined, maps: [] };
    // Before it is filled: a step holds steps.
    this.#known.set(name, draft);
    this.#fill(draft, this.#definitions[name] ?? {}, name.replace(/Object$/, ''));
    return draft;
  }

  #map(schema: JsonSchema, name: string): MapRule {
    const fields = new Map<string, Shape>();
    const examples = new Map<string, string>();
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      fields.set(key, this.#field(value, key));
      const example = this.#exampleOf(value);
      if (example !== undefined) examples.set(key, example);
    }
    const { additionalProperties: extra, propertyNames: id } = schema;
    return {
      name,
      fields,
      examples,
      required: schema.required ?? [],
      extra: extra === false ? undefined : this.#field(typeof extra === 'object' ? extra : {}, name),
      id: id === undefined ? undefined : this.#field(id, name).texts[0],
      free: schema.patternProperties?.['^x-'] !== undefined,
      keys: targetOf(schema['x-reference-keys']),
    };
  }

  /** Every description in the schemas ends with an example. */
  #exampleOf(schema: JsonSchema): string | undefined {
    const target = schema.$ref === undefined ? undefined : this.#definitions[schema.$ref.slice(REF.length)];
    const description = schema.description ?? target?.description ?? '';
    const at = description.indexOf('Example: ');
    return at < 0 ? undefined : description.slice(at + 'Example: '.length);
  }

  /** A plain reference is the definition itself, which may still be on its way to be filled. */
  #field(schema: JsonSchema, name: string): Shape {
    if (schema.$ref !== undefined && schema['x-reference'] === undefined)
      return this.#definition(schema.$ref);
    return this.shape(schema, name);
  }
}

function merge(draft: Draft, other: Draft, target: Target | undefined): void {
  draft.any ||= other.any;
  draft.flag ||= other.flag;
  draft.texts.push(...other.texts.map((rule) => pointed(rule, target)));
  draft.number ??= other.number;
  if (draft.list === undefined && other.list !== undefined) {
    const { list } = other;
    draft.list =
      target === undefined ? list : { ...list, texts: list.texts.map((rule) => pointed(rule, target)) };
  }
  draft.maps.push(...other.maps);
}

function pointed(rule: TextRule, target: Target | undefined): TextRule {
  return target === undefined ? rule : { ...rule, reference: target };
}

function targetOf(annotation: string | undefined): Target | undefined {
  if (annotation === undefined) return undefined;
  const free = annotation.endsWith('?');
  return { part: free ? annotation.slice(0, -1) : annotation, free };
}

function textRule(
  schema: JsonSchema,
  options: readonly string[] | undefined,
  reference: Target | undefined,
): TextRule {
  return {
    options,
    pattern: schema.pattern === undefined ? undefined : new RegExp(schema.pattern, 'u'),
    least: schema.minLength ?? 0,
    most: schema.maxLength ?? Number.POSITIVE_INFINITY,
    reference,
  };
}

function numberRule(schema: JsonSchema): NumberRule {
  return {
    integer: schema.type === 'integer',
    least: schema.minimum ?? Number.NEGATIVE_INFINITY,
    above: schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY,
    most: schema.maximum ?? Number.POSITIVE_INFINITY,
  };
}

/** What is allowed there, in words: "text", "a list or a map with `to` and `size`". */
export function describe(shape: Shape): string {
  const words: string[] = [];
  const options = shape.texts.flatMap((rule) => rule.options ?? []);
  if (shape.texts.some((rule) => rule.options === undefined)) words.push('text');
  else if (options.length > 0) words.push(`one of ${options.map((option) => `\`${option}\``).join(', ')}`);
  if (shape.number !== undefined) words.push(shape.number.integer ? 'a whole number' : 'a number');
  if (shape.flag) words.push('true or false');
  if (shape.list !== undefined) words.push('a list');
  if (shape.maps.length > 0) words.push(describeMaps(shape.maps));
  return words.length === 0 ? 'nothing' : listed(words, 'or');
}

function describeMaps(rules: readonly MapRule[]): string {
  const keys = [...new Set(rules.flatMap((rule) => rule.required.slice(0, 2)))].slice(0, 8);
  if (keys.length > 0) {
    return `a map with ${listed(
      keys.map((key) => `\`${key}\``),
      rules.length > 1 ? 'or' : 'and',
    )}`;
  }
  return rules.some((rule) => rule.fields.size === 0) ? 'a map from names' : 'a map';
}

/** `a, b and c`. */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
