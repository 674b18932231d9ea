import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { root } from '../project.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const BANNER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

/** Keywords of ours that say what a value means; ajv only has to let them pass. */
const ANNOTATIONS = ['x-quantity', 'x-reference', 'x-reference-keys', 'tsType'];

/** For each schema its types and a validator that needs no compiler at run time. */
export async function generateSchemas(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const names = readdirSync(join(root, 'schemas'))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.schema.json'.length))
    .sort();
  for (const name of names) {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')) as {
      [key: string]: Json;
    };
    const type = String(schema['title']);
    files.set(`src/schema/${name}.ts`, BANNER + (await types(schema, type)));
    files.set(`src/schema/validate/${name}.js`, BANNER + (await validator(schema)));
    files.set(`src/schema/validate/${name}.d.ts`, `${BANNER}${DECLARATION}`);
  }
  return files;
}

const DECLARATION = `import type { ErrorObject } from 'ajv';

export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export declare const validate: Validator;
`;

async function types(schema: { [key: string]: Json }, type: string): Promise<string> {
  return compile(forTypes(schema) as Parameters<typeof compile>[0], type, {
    additionalProperties: false,
    bannerComment: '',
    declareExternallyReferenced: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** `x-…` keys are free in a document but would make every property of its type `unknown`. */
function forTypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(forTypes);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key]) => key !== 'patternProperties' && key !== 'propertyNames',
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, forTypes(inner)]));
}

async function validator(schema: { [key: string]: Json }): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    messages: false,
    inlineRefs: false,
    // Required keys are checked with `in`-free own-property tests: `constructor` is a key like any other.
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // A linked node_modules must not put the path behind the link into what is generated.
    preserveSymlinks: true,
    write: false,
    legalComments: 'none',
  });
  return bundled.outputFiles[0]?.text ?? '';
}
