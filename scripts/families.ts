import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { root } from './project.ts';

/** Use cases that several commands have in common. */
const COMMON: ReadonlySet<string> = new Set(['documents', 'outputs', 'exit', 'escape', 'terminal']);

/** What only a flag asks for. */
const ALONE: ReadonlySet<string> = new Set(['lint-watch']);

/**
 * Whom a module that is loaded on demand is loaded together with: those of one subject (`app/lint.ts`,
 * `report/lint-stylish.ts`). Undefined for one that is loaded alone.
 */
function familyOf(path: string): string | undefined {
  const name = basename(path, '.ts');
  if (!/\/src\/(?:app|report)\/[\w-]+\.ts$/.test(path.replaceAll('\\', '/')) || ALONE.has(name))
    return undefined;
  return COMMON.has(name) ? 'common' : name.split('-')[0];
}

/**
 * Bundles what is loaded on demand by families. Each module would else be an entry of its own, and whatever two
 * of them share a file of its own: a run would read some sixty files, and each costs more than the code in it.
 */
export const families: Plugin = {
  name: 'load by families',
  setup(builder) {
    const members = modulesOnDemand();
    builder.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind, namespace }) => {
      const asked =
        kind === 'dynamic-import' && namespace === 'file' && ASKING.test(resolveDir.replaceAll('\\', '/'));
      const family = asked ? familyOf(resolve(resolveDir, path)) : undefined;
      return family === undefined ? undefined : { path: family, namespace: 'family' };
    });
    builder.onLoad({ filter: /.*/, namespace: 'family' }, ({ path: family }) => {
      const paths = members.filter((path) => familyOf(path) === family);
      refuseSharedNames(family, paths);
      return {
        contents: paths.map((path) => `export * from ${JSON.stringify(path)};`).join('\n'),
        resolveDir: root,
        loader: 'ts',
      };
    });
  },
};

/** Who asks for what a run needs; what a use case puts off for itself stays put off. */
const ASKING = /\/src\/(?:commands|report)(?:\/|$)/;

/** Every module that a command or reporter asks for with `import()`, in order. */
function modulesOnDemand(): readonly string[] {
  const found = new Set<string>();
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    const file = join(root, 'src', name);
    if (!name.endsWith('.ts') || !ASKING.test(dirname(file).replaceAll('\\', '/'))) continue;
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/\bimport\(\s*'(\.[^']+)'\s*\)/g))
      found.add(resolve(dirname(file), path));
  }
  return [...found].sort();
}

/** Of two exports of one name neither would be there. */
function refuseSharedNames(family: string, paths: readonly string[]): void {
  const known = new Map<string, string>();
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)) {
      const other = known.get(name);
      if (other !== undefined)
        throw new Error(`${name} is exported by ${other} and ${path}, both of ${family}`);
      known.set(name, path);
    }
  }
}
