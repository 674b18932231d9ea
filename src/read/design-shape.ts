import schema from '../../schemas/design.schema.json' with { type: 'json' };
import { compileShape, type JsonSchema, type MapRule, type Shape } from './shape.ts';

interface DesignShape {
  readonly shape: Shape;
  readonly root: MapRule;
  /** The name of every field of every part. */
  readonly fieldNames: ReadonlySet<string>;
}

let prepared: DesignShape | undefined;

/** The design document's schema, prepared for reading when first asked for. */
export function designShape(): DesignShape {
  prepared ??= prepare(schema as unknown as JsonSchema);
  return prepared;
}

function prepare(design: JsonSchema): DesignShape {
  const shape = compileShape(design, 'design');
  const [root] = shape.maps;
  if (root === undefined) throw new Error('a design is a map');
  const fieldNames = new Set(root.fields.keys());
  for (const definition of Object.values(design.$defs ?? {})) {
    for (const key of Object.keys(definition.properties ?? {})) fieldNames.add(key);
  }
  return { shape, root, fieldNames };
}
