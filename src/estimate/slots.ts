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
export function* writtenQuantities(document: unknown): Generator<WrittenQuantity> {
  yield* below(document, ROOT, undefined, []);
}

function* below(
  value: unknown,
  shape: Annotated,
  inherited: QuantityKind | undefined,
  at: Path,
): Generator<WrittenQuantity> {
  const kind = (shape['x-quantity'] as QuantityKind | undefined) ?? inherited;
  if (shape.$ref !== undefined) {
    const target = ROOT.$defs[shape.$ref.slice('#/$defs/'.length)];
    if (target !== undefined) yield* below(value, target, kind, at);
    return;
  }
  if (shape.anyOf !== undefined) {
    const fitting = shape.anyOf.find((alternative) => fits(value, alternative));
    if (fitting !== undefined) yield* below(value, fitting, kind, at);
    return;
  }
  if (Array.isArray(value)) {
    if (shape.items === undefined) return;
    for (const [index, item] of value.entries()) yield* below(item, shape.items, undefined, [...at, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const field = shape.properties?.[key] ?? shape.additionalProperties;
      if (typeof field === 'object') yield* below(inner, field, undefined, [...at, key]);
    }
  } else if (kind !== undefined && (typeof value === 'string' || typeof value === 'number')) {
    yield { at, kind, written: value };
  }
}

/** Whether a value is of the form of an alternative: its kind of value, and for maps its required keys. */
function fits(value: unknown, alternative: Annotated): boolean {
  if (alternative.$ref !== undefined) {
    const target = ROOT.$defs[alternative.$ref.slice('#/$defs/'.length)];
    return target !== undefined && fits(value, target);
  }
  if (alternative.anyOf !== undefined) return alternative.anyOf.some((inner) => fits(value, inner));
  const kind = Array.isArray(value) ? 'array' : typeof value;
  if (![alternative.type].flat().includes(kind)) return false;
  if (kind !== 'object') return true;
  const own = value as Readonly<Record<string, unknown>>;
  return (alternative.required ?? []).every((key) => Object.hasOwn(own, key));
}
