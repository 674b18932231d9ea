import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { DrillsDocument } from '../../src/schema/drills.ts';

const folder = fileURLToPath(new URL('../../prompts/drills', import.meta.url));

/** Every file of drills, read by another parser than the program's. */
export const skills: readonly DrillsDocument[] = readdirSync(folder)
  .sort()
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as DrillsDocument);

export function skill(id: string): DrillsDocument {
  const found = skills.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no drills called ${id}`);
  return found;
}
