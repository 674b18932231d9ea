import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

let place: string | undefined;

/** A project of its own with these files, the same folder for every input of this process. */
export function projectOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  if (place === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'sdx-fuzz-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    place = made;
  }
  const folder = join(place, 'project');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.git'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
