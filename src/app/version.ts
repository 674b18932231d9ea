import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './assets.ts';

/** sdx's own version, as every result carries it. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** Two builds of one version may judge differently. */
export function build(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  if (here !== join(packageRoot, 'dist')) return 'source';
  try {
    return readFileSync(join(here, 'build-id'), 'utf8');
  } catch {
    return '';
  }
}
