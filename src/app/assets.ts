import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of data that are shipped beside the program. */
export type AssetFolder = 'examples' | 'prompts' | 'prompts/drills' | 'rubrics' | 'schemas' | 'templates';

/**
 * The folder sdx is installed in: the nearest above this file that holds `rubrics/`, whether this runs from the
 * bundle in `dist/` or from source. Never the user's working folder.
 */
export const packageRoot: string = nearest(dirname(fileURLToPath(import.meta.url)));

function nearest(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    try {
      readdirSync(join(folder, 'rubrics'));
      return folder;
    } catch {
      if (folder === dirname(folder)) throw new Error('sdx is installed without its rubrics/ folder');
    }
  }
}

/** The absolute path of a shipped file. */
export function assetPath(folder: AssetFolder, name: string): string {
  return join(packageRoot, folder, name);
}

/** The text of a shipped file; a missing one is a broken installation and throws. */
export function readAsset(folder: AssetFolder, name: string): string {
  return readFileSync(assetPath(folder, name), 'utf8');
}

/** The names of the shipped files with this ending, in order. */
export function listAssets(folder: AssetFolder, ending: string): readonly string[] {
  return readdirSync(join(packageRoot, folder))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** The absolute path of a schema as editors take it: the config's knows every rule, which the build puts into it. */
export function editorSchema(name: string): string {
  const built = join(packageRoot, 'dist', 'schemas', name);
  return existsSync(built) ? built : assetPath('schemas', name);
}
