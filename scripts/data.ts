import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { examplesToKeep } from '../src/app/examples.ts';
import { DIGESTS, shippedDigests } from '../src/app/rubrics.ts';
import { KNOWN_RULES } from '../src/lint/known-rules.ts';
import { SETTINGS } from '../src/lint/settings.ts';
import { root } from './project.ts';

/**
 * Writes the shipped rubrics, scenarios and drills as JSON beside the bundle: parsing their YAML would cost every grade
 * more than the design does. The YAML stays the truth and is shipped for people to read and extend.
 */
export function writeData(outdir: string): void {
  for (const folder of ['rubrics', 'prompts', 'prompts/drills']) {
    mkdirSync(join(outdir, folder), { recursive: true });
    for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'))) {
      const value: unknown = parse(readFileSync(join(root, folder, name), 'utf8'));
      writeFileSync(join(outdir, folder, name.replace(/yaml$/, 'json')), JSON.stringify(value));
    }
  }
}

/** Writes the digest of each shipped rubric with all that it grades by. */
export function writeDigests(outdir: string): void {
  writeFileSync(join(outdir, DIGESTS), JSON.stringify(shippedDigests()));
}

/** Writes what a copy of a shipped example is known by: the examples themselves are no part of the package. */
export function writeExamples(outdir: string): void {
  writeFileSync(join(outdir, 'examples.json'), JSON.stringify(examplesToKeep()));
}

/**
 * Writes the config's schema as editors want it: every rule and setting with what it means, so that they can be
 * completed. Which rules there are is not for the schema to say by which a config is read.
 */
export function writeEditorSchema(outdir: string): void {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')) as EditorSchema;
  const { rules, settings } = schema.$defs;
  rules.properties = {};
  for (const { id, what, severity, options } of [...KNOWN_RULES.values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )) {
    const own = { severity: { $ref: '#/$defs/severity' }, ...options };
    rules.properties[id] = {
      description: `${what} Its own weight: ${severity}.`,
      anyOf: [{ $ref: '#/$defs/severity' }, { type: 'object', properties: own, additionalProperties: false }],
    };
  }
  settings.properties = {};
  for (const [name, { value, what }] of Object.entries(SETTINGS)) {
    settings.properties[name] = { description: what, default: value, type: ['number', 'string'] };
  }
  mkdirSync(join(outdir, 'schemas'), { recursive: true });
  writeFileSync(join(outdir, 'schemas/config.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}

interface EditorSchema {
  readonly $defs: Record<'rules' | 'settings', { properties?: Record<string, object> }>;
}
