import fc from 'fast-check';

/** A JSON Schema, as far as the project's own use it. */
interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface ModelOptions {
  /** Texts that mean something where the schema says only that it is one. */
  readonly texts: readonly string[];
  /** Names that keys of maps are taken from. */
  readonly names: readonly string[];
}

/** What people and attackers write where a schema wants something else. */
// biome-ignore format: one value after another
const JUNK: readonly unknown[] = [
  null, true, 0, -1, 1e308, '', ' ', 'prose', '__proto__', [], [[]], {}, { a: { b: 1 } }, ['a', null],
  '1e309 req/s', '.nan', 'x'.repeat(300), '\u001b[31m\u202e', '{7*7}', 'a\nb', '*a', '%', '2026-02-30',
];
const DEPTH = 6;

/** Values that a schema describes, with some in them that it does not. */
export function fromSchema(schema: object, options: ModelOptions): fc.Arbitrary<unknown> {
  const root = schema as Schema;
  return someOf(root, { root, options, depth: 0 });
}

interface Place {
  readonly root: Schema;
  readonly options: ModelOptions;
  readonly depth: number;
}

function someOf(schema: Schema, place: Place): fc.Arbitrary<unknown> {
  const junk = { weight: 1, arbitrary: fc.constantFrom(...JUNK) };
  return fc.oneof({ weight: place.depth === 0 ? 200 : 24, arbitrary: meant(schema, place) }, junk);
}

function meant(schema: Schema, place: Place): fc.Arbitrary<unknown> {
  const { options, root } = place;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = schema.$ref === '#' ? root : root.$defs?.[name];
    return place.depth > DEPTH * 3
      ? fc.constant(null)
      : fc.constant(null).chain(() => someOf(target ?? {}, deeper(place)));
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways !== undefined) return fc.oneof(...ways.map((way) => lazily(way, place)));
  const types = [schema.type ?? 'string'].flat();
  return fc.constantFrom(...types).chain((type) => {
    switch (type) {
      case 'object':
        return objectOf(schema, place);
      case 'array': {
        const most = place.depth > DEPTH ? 0 : 4;
        return fc.array(lazily(schema.items ?? {}, place), { maxLength: most });
      }
      case 'integer':
        return fc.integer({ min: schema.minimum ?? -2, max: Math.min(schema.maximum ?? 100, 1000) });
      case 'number':
        return fc.oneof(
          fc.integer({ min: schema.minimum ?? -2, max: Math.min(schema.maximum ?? 100, 1000) }),
          fc.constantFrom(0.5, 0.25, 99.9, 1e-9),
        );
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return fc.constantFrom(...options.texts);
    }
  });
}

const deeper = (place: Place): Place => ({ ...place, depth: place.depth + 1 });

/** Schemas refer to themselves: what lies below is made when it is needed. */
const lazily = (schema: Schema, place: Place): fc.Arbitrary<unknown> =>
  fc.constant(null).chain(() => someOf(schema, deeper(place)));

type Entries = readonly (readonly [string, unknown])[];

function objectOf(schema: Schema, place: Place): fc.Arbitrary<unknown> {
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    propertyOf(name, property, schema.required?.includes(name) === true, place),
  );
  return fc
    .tuple(fc.tuple(...own), strayEntries(schema, place))
    .map(([entries, stray]) => Object.fromEntries([...entries.flat(), ...stray]));
}

/** A property that is there or not; what is required is missing now and then. */
function propertyOf(name: string, schema: Schema, required: boolean, place: Place): fc.Arbitrary<Entries> {
  const share = required ? 97 : place.depth > DEPTH ? 0 : place.depth === 0 ? 70 : 40;
  return fc
    .nat(99)
    .chain(
      (chance): fc.Arbitrary<Entries> =>
        chance < share ? lazily(schema, place).map((value) => [[name, value]]) : fc.constant([]),
    );
}

/** Entries of a map, or a key that the schema does not have. */
function strayEntries(schema: Schema, place: Place): fc.Arbitrary<Entries> {
  const key = fc.constantFrom(...place.options.names);
  const open = Object.values(schema.patternProperties ?? {})[0] ?? schema.additionalProperties;
  if (typeof open === 'object')
    return fc.array(fc.tuple(key, lazily(open, place)), { maxLength: place.depth > DEPTH ? 0 : 4 });
  const stray = fc.tuple(key, fc.constantFrom(...JUNK)).map((entry): Entries => [entry]);
  return fc.oneof({ weight: 6, arbitrary: fc.constant<Entries>([]) }, { weight: 1, arbitrary: stray });
}
