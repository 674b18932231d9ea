import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.ts';

interface Registry {
  /** The folder whose files are listed, from the project's root. */
  readonly folder: string;
  /** A folder below it that has a list of its own. */
  readonly except?: string;
  /** What each file exports. */
  readonly member: string;
  /** The generated file and its export. */
  readonly output: string;
  readonly name: string;
  /** The type of one member and the file it comes from, seen from the output. */
  readonly type: readonly [name: string, from: string];
}

/** A new rule, calculator, reporter or command is one file: these lists are made from the folders. */
const REGISTRIES: readonly Registry[] = [
  {
    folder: 'src/lint/rules',
    except: 'adr',
    member: 'rule',
    output: 'src/lint/design-rules.ts',
    name: 'DESIGN_RULES',
    type: ['DesignRule', './rule.ts'],
  },
  {
    folder: 'src/lint/rules/adr',
    member: 'rule',
    output: 'src/lint/adr-rules.ts',
    name: 'ADR_RULES',
    type: ['AdrRule', './adr.ts'],
  },
  {
    folder: 'src/estimate/calculators',
    member: 'calculator',
    output: 'src/estimate/registry.ts',
    name: 'CALCULATORS',
    type: ['Calculator', './calculator.ts'],
  },
  {
    folder: 'src/commands',
    member: 'default',
    output: 'src/commands.ts',
    name: 'COMMANDS',
    type: ['Command', '@oclif/core'],
  },
];

export function generateRegistries(): Map<string, string> {
  const files = new Map<string, string>();
  for (const registry of REGISTRIES) {
    const found = sources(registry.folder)?.filter((file) => !file.startsWith(`${registry.except}/`));
    if (found !== undefined) files.set(registry.output, write(registry, found));
  }
  return files;
}

/** The members in a folder, in order; undefined where there is no such folder. */
function sources(folder: string): string[] | undefined {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.startsWith('_'))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1, -'.ts'.length))
      .sort()
      .map((path) => `${path}.ts`);
  } catch {
    return undefined;
  }
}

function write(registry: Registry, found: readonly string[]): string {
  const from = registry.output.split('/').slice(0, -1).join('/');
  const base = `./${registry.folder.slice(from.length + 1)}`;
  const local = (file: string) => camel(file.slice(0, -'.ts'.length));
  const [type, typeFrom] = registry.type;
  const header = '// Generated from the folder by `npm run generate`. Do not edit.\n';
  if (registry.member === 'default') {
    // Asked for one by one: a run needs one of them.
    const entries = found.map(
      (file) =>
        `  ${quotedKey(file.slice(0, -'.ts'.length).replaceAll('/', ':'))}: () => import('${base}/${file}'),`,
    );
    return `${header}import type { ${type} } from '${typeFrom}';\n\nexport const ${registry.name}: Record<string, () => Promise<{ default: ${type}.Class }>> = {\n${entries.join('\n')}\n};\n`;
  }
  const imports = found.map(
    (file) => `import { ${registry.member} as ${local(file)} } from '${base}/${file}';`,
  );
  const entries = found.map((file) => `  ${local(file)},`);
  return `${header}import type { ${type} } from '${typeFrom}';\n${imports.join('\n')}\n\nexport const ${registry.name}: readonly ${type}[] = [\n${entries.join('\n')}\n];\n`;
}

function camel(path: string): string {
  return path.replaceAll(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A key as the formatter would have it: in quotes only where it must be. */
function quotedKey(key: string): string {
  return /^[a-z]+$/i.test(key) ? key : `'${key}'`;
}
