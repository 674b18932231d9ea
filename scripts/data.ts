import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './project.ts';

/**
 * Writes the shipped rubrics and scenarios as JSON beside the bundle: parsing their YAML would cost every grade
 * more than the design does. The YAML stays the truth and is shipped for people to read and extend.
 */
export function writeData(outdir: string): void {
  for (const folder of ['rubrics', 'prompts']) {
    mkdirSync(join(outdir, folder), { recursive: true });
    for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'))) {
      const value: unknown = parse(readFileSync(join(root, folder, name), 'utf8'));
      writeFileSync(join(outdir, folder, name.replace(/yaml$/, 'json')), JSON.stringify(value));
    }
  }
}
