import schema from '../../schemas/design.schema.json' with { type: 'json' };
import type { Path } from '../model/path.ts';
import type { Written } from '../model/steps.ts';

/** What the schema says a quantity has to be (`x-quantity`); `factor|rate` is a peak, `any` has no wish. */
export type QuantityKind = 'any' | 'rate' | 'time' | 'data' | 'count' | 'ratio' | 'factor' | 'factor|rate';

/** A place of a design where a quantity is written. */
export interface WrittenQuantity {
  readonly at: Path;
  readonly kind: QuantityKind;
  readonly written: Written;
}

interface Annotated {
  readonly $ref?: string;
  readonly anyOf?: readonly Annotated[];
  readonly type?: string | readonly string[];
  readonly items?: Annotated;
  readonly properties?: Readonly<Record<string, Annotated>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Annotated | boolean;
  readonly 'x-quantity'?: string;
}

const ROOT = schema as unknown as Annotated & { readonly $defs: Readonly<Record<string, Annotated>> };

/** Every quantity in a design's document, in the order written; what the schema marks as one and no other text. */
export function writtenQuantities(document: unknown): readonly WrittenQuantity[] {
  const found: WrittenQuantity[] = [];
  collect(document, ROOT, undefined, [], found);
  return found;
}

function collect(
  value: unknown,
  shape: Annotated,
  inherited: QuantityKind | undefined,
  at: Path,
  found: WrittenQuantity[],
): void {
  const kind = (shape['x-quantity'] as QuantityKind | undefined) ?? inherited;
  const target = targetOf(shape);
  if (target !== undefined) collect(value, target, kind, at, found);
  else if (shape.anyOf !== undefined) {
    const fitting = shape.anyOf.find((alternative) => fits(value, alternative));
    if (fitting !== undefined) collect(value, fitting, kind, at, found);
  } else if (Array.isArray(value)) {
    const { items } = shape;
    if (items === undefined || !holdsAny(items)) return;
    for (const [index, item] of value.entries()) collect(item, items, undefined, [...at, index], found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const field = shape.properties?.[key] ?? shape.additionalProperties;
      if (typeof field === 'object' && holdsAny(field)) collect(inner, field, undefined, [...at, key], found);
    }
  } else if (kind !== undefined && (typeof value === 'string' || typeof value === 'number')) {
    found.push({ at, kind, written: value });
  }
}

function targetOf({ $ref }: Annotated): Annotated | undefined {
  return $ref === undefined ? undefined : ROOT.$defs[$ref.slice('#/$defs/'.length)];
}

const holding = new Map<Annotated, boolean>();

/** Whether a quantity can stand anywhere in a value of a shape; most of a design is words. */
function holdsAny(shape: Annotated): boolean {
  let known = holding.get(shape);
  if (known === undefined) {
    known = reaches(shape, new Set());
    holding.set(shape, known);
  }
  return known;
}

/** Shapes contain themselves (a step holds steps), so each is looked at once. */
function reaches(shape: Annotated, seen: Set<Annotated>): boolean {
  if (shape['x-quantity'] !== undefined) return true;
  if (seen.has(shape)) return false;
  seen.add(shape);
  const { items, additionalProperties: extra } = shape;
  const inner = [
    targetOf(shape),
    items,
    typeof extra === 'object' ? extra : undefined,
    ...(shape.anyOf ?? []),
    ...Object.values(shape.properties ?? {}),
  ];
  return inner.some((each) => each !== undefined && reaches(each, seen));
}

/** Whether a value is of the form of an alternative: its kind of value, and for maps its required keys. */
function fits(value: unknown, alternative: Annotated): boolean {
  const target = targetOf(alternative);
  if (target !== undefined) return fits(value, target);
  if (alternative.anyOf !== undefined) return alternative.anyOf.some((inner) => fits(value, inner));
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const { type } = alternative;
  if (type !== kind && !(Array.isArray(type) && type.includes(kind))) return false;
  if (kind !== 'object') return true;
  const own = value as Readonly<Record<string, unknown>>;
  return (alternative.required ?? []).every((key) => Object.hasOwn(own, key));
}
