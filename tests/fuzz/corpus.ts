import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../scripts/project.ts';

/** What a file of the corpus is first of all; each target takes those it can use. */
export type Kind = 'design' | 'record' | 'rubric' | 'config' | 'gate' | 'other';

export interface Seed {
  /** Its path from the project's root, `/` between parts. */
  readonly name: string;
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

const FOLDERS: readonly (readonly [folder: string, kind?: Kind])[] = [
  ['examples'],
  ['tests/fixtures/hostile', 'design'],
  ['tests/fixtures/markdown', 'design'],
  ['tests/validity/designs', 'design'],
  ['templates'],
  ['prompts', 'other'],
  ['rubrics', 'rubric'],
  ['docs/adr', 'record'],
  ['../shared/data/designs', 'design'],
  ['../shared/data/adr-corpus', 'record'],
  ['../shared/data/yaml-test-suite/src', 'other'],
];
const TEXT = /\.(?:ya?ml|md|markdown|adoc|rst|hbs|jsonl?|log|csv|xml)$/i;
/** Larger files make mutations slow and add nothing. */
const MOST_BYTES = 48_000;

/** Whether the data that is not part of the repository lies beside it. */
export const hasSharedData: boolean = existsSync(join(root, '../shared/data'));

/** Real files to begin from, in the same order on every machine; `own` are those of the repository alone. */
export function readCorpus(own: boolean): readonly Seed[] {
  return FOLDERS.flatMap(([folder, kind]) => {
    const path = join(root, folder);
    if (!existsSync(path) || (own && folder.startsWith('..'))) return [];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXT.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .flatMap((file) => {
        const bytes = readFileSync(file);
        const name = relative(root, file).split('\\').join('/');
        return bytes.length > MOST_BYTES ? [] : [{ name, kind: kind ?? kindOf(name), bytes }];
      });
  });
}

function kindOf(name: string): Kind {
  if (/config/.test(name)) return 'config';
  if (/\badrs?\b|decisions?/.test(name)) return 'record';
  if (/rubric/.test(name)) return 'rubric';
  if (/gate|\.(?:jsonl?|log|csv|xml)$/.test(name)) return 'gate';
  return /\.hbs$/.test(name) && !/design/.test(name) ? 'other' : 'design';
}
