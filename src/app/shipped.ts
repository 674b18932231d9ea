import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toValue } from '../model/tree.ts';
import { parseYamlTree } from '../read/yaml.ts';
import { packageRoot, readAsset } from './assets.ts';

const parsed = new Map<string, unknown>();

/** A shipped file of data, parsed once. Its shape is a matter of the tests, not of every run. */
export function shipped<T>(folder: 'rubrics' | 'prompts' | 'prompts/drills', name: string): T {
  const key = `${folder}/${name}`;
  if (!parsed.has(key)) parsed.set(key, compiledAsset(folder, name) ?? parsedAsset(folder, name));
  return parsed.get(key) as T;
}

function compiledAsset(folder: 'rubrics' | 'prompts' | 'prompts/drills', name: string): unknown {
  return built(`${folder}/${name.replace(/yaml$/, 'json')}`);
}

/** What the build wrote beside the bundle; only that, which was built with it, may rely on it. */
export function built<T>(name: string): T | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  if (here !== join(packageRoot, 'dist')) return undefined;
  const file = join(here, 'data', name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

function parsedAsset(folder: 'rubrics' | 'prompts' | 'prompts/drills', name: string): unknown {
  const { tree, findings } = parseYamlTree(readAsset(folder, name));
  if (tree === undefined) throw new Error(`${folder}/${name}: ${findings[0]?.message}`);
  return toValue(tree);
}
