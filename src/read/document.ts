import type { Finding } from '../base/finding.ts';
import { type Path, parsePath, showPath } from '../model/path.ts';
import { Source } from '../model/source.ts';
import { nearestSpan, type Tree } from '../model/tree.ts';
import { finding } from './codes.ts';
import { Collected } from './collect.ts';
import { conform } from './conform.ts';
import { textOf } from './decode.ts';
import { compileShape, type JsonSchema, type Shape } from './shape.ts';
import { parseYamlTree } from './yaml.ts';

/** What a file has to be: a schema to explain by, and its generated validator, which has the last word. */
export interface Contract {
  /** The schema's name, as in `schemas/<name>.schema.json`. */
  readonly name: string;
  readonly schema: JsonSchema;
  readonly validate?: Validate;
}

/** A validator as ajv makes it: errors hang on the function after a call that said no. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}

interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
}

export interface FileInput {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly text?: string;
}

export interface FileReading<T> {
  /** Only where no finding is an error: a rubric or config that is partly read is not obeyed. */
  readonly value?: T;
  readonly tree?: Tree;
  readonly source?: Source;
  readonly findings: readonly Finding[];
}

/**
 * Reads a YAML or JSON file that is data of sdx's own kinds - rubric, scenario, config, worksheet, decision
 * record - under the same limits and with the same located findings as a design. Never throws.
 */
export function readYamlFile<T>(input: FileInput, contract: Contract): FileReading<T> {
  const { text, refusal } = textOf(input);
  if (text === undefined) return { findings: refusal === undefined ? [] : [refusal] };
  const source = new Source(input.name, text, 'yaml');
  if (refusal !== undefined) return { source, findings: [refusal] };
  const read = parseYamlTree(text);
  const findings = new Collected();
  findings.addAll(read.findings);
  if (read.tree === undefined) return { source, findings: findings.list() };
  const conformed = conform(shapeOf(contract), read.tree, { text, syntax: 'yaml', complete: true }, findings);
  const found = findings.list();
  const tree = conformed?.tree ?? read.tree;
  if (conformed === undefined || found.some(({ severity }) => severity === 'error')) {
    return { tree, source, findings: found };
  }
  const broken = violations(contract.validate, conformed.value, tree);
  if (broken.length > 0) return { tree, source, findings: [...found, ...broken] };
  return { value: conformed.value as T, tree, source, findings: found };
}

/** Violations shown where the validator refuses what the walk let pass. */
const SHOWN = 5;

/**
 * What the generated validator has against a value, at the places it names. The walk explains better, but it
 * knows only the keywords it walks by; the validator knows them all.
 */
function violations(validate: Validate | undefined, value: unknown, tree: Tree): readonly Finding[] {
  if (validate === undefined || validate(value)) return [];
  return (validate.errors ?? []).slice(0, SHOWN).map(({ instancePath, keyword }) => {
    const path: Path = parsePath(instancePath);
    const owner = path.length === 0 ? 'the document' : `\`${showPath(path)}\``;
    return finding('read/broken-rule', nearestSpan(tree, path), { owner, keyword });
  });
}

const shapes = new WeakMap<JsonSchema, Shape>();

function shapeOf({ schema, name }: Contract): Shape {
  let shape = shapes.get(schema);
  if (shape === undefined) {
    shape = compileShape(schema, name);
    shapes.set(schema, shape);
  }
  return shape;
}
