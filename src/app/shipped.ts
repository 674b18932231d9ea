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

/** What the build made of a shipped file; only the bundle, which was built with it, may rely on it. */
function compiledAsset(folder: 'rubrics' | 'prompts' | 'prompts/drills', name: string): unknown {
  const here = dirname(fileURLToPath(import.meta.url));
  if (here !== join(packageRoot, 'dist')) return undefined;
  const file = join(here, 'data', folder, name.replace(/yaml$/, 'json'));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function parsedAsset(folder: 'rubrics' | 'prompts' | 'prompts/drills', name: string): unknown {
  const { tree, findings } = parseYamlTree(readAsset(folder, name));
  if (tree === undefined) throw new Error(`${folder}/${name}: ${findings[0]?.message}`);
  return toValue(tree);
}
