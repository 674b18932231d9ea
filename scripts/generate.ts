/**
 * Writes what follows from data: types and validators from schemas, registries from folders, the pages of reference
 * under `docs/`.
 * `--check` writes nothing and fails, naming the files, when one of them is not what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CALCULATOR_PAGES, generateCalculatorPages } from './generate/calculators.ts';
import { COMMAND_PAGES, generateCommandPages } from './generate/commands.ts';
import { generateKeyPages, KEY_PAGES } from './generate/keys.ts';
import { generateRegistries } from './generate/registries.ts';
import { generateRulePages, RULE_PAGES } from './generate/rules.ts';
import { generateScenarioPages, SCENARIO_PAGES } from './generate/scenarios.ts';
import { generateSchemas } from './generate/schemas.ts';
import { root } from './project.ts';

/** Every generated file by its path from the project's root. */
export type Generated = ReadonlyMap<string, string>;

const generated: Generated = new Map([
  ...(await generateSchemas()),
  ...generateRegistries(),
  ...(await generateCalculatorPages()),
  ...(await generateRulePages()),
  ...generateScenarioPages(),
  ...generateKeyPages(),
  ...(await generateCommandPages()),
]);

const current = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};

/** Files in the folders that hold nothing but generated ones, and that no source asks for any more. */
const leftOver = ['src/schema', CALCULATOR_PAGES, RULE_PAGES, SCENARIO_PAGES, KEY_PAGES, COMMAND_PAGES]
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((path) => !generated.has(path))
  .sort();
const stale = [...generated].filter(([path, text]) => current(path) !== text).map(([path]) => path);

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...leftOver])
    console.error(`${path} is not current: run \`npm run generate\``);
  process.exitCode = stale.length + leftOver.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), generated.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
  for (const path of leftOver) {
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
}
