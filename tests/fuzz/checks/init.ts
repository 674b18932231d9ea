import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { NotDone } from '../../../src/app/exit.ts';
import { type InitStep, initProject } from '../../../src/app/init.ts';
import type { Sample } from '../target.ts';
import { ensure, ensureSame } from '../violation.ts';
import { projectOf } from './project.ts';

const SETTINGS = '.vscode/settings.json';

/** An editor's settings that `sdx init` adds to: every character stays, what was said is still said, once is enough. */
export async function checkSettings({ bytes }: Sample): Promise<void> {
  const cwd = projectOf({ [SETTINGS]: bytes, 'package.json': bytes });
  const before = Buffer.from(bytes).toString('utf8');
  const request = { cwd, editor: 'vscode', ci: 'github', dryRun: false } as const;
  let steps: readonly InitStep[];
  try {
    steps = await initProject(request);
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    ensure(error.message.includes(SETTINGS), 'a refusal names the file', error.message);
    ensureSame(
      readFileSync(join(cwd, SETTINGS), 'latin1'),
      Buffer.from(bytes).toString('latin1'),
      'kept whole',
    );
    return;
  }
  const after = readFileSync(join(cwd, SETTINGS), 'utf8');
  ensure(isWithin(before, after), 'no character is lost');
  const options = { allowTrailingComma: true };
  const [was, is] = [parse(before, [], options), parse(after, [], options)] as [object, object];
  for (const [key, value] of Object.entries(was))
    if (key !== 'yaml.schemas')
      ensureSame(
        JSON.stringify((is as Record<string, unknown>)[key]),
        JSON.stringify(value),
        'settings are kept',
      );
  for (const { file } of steps) ensure(existsSync(join(cwd, file)), 'what is said to be written is', file);
  for (const { file, status } of await initProject(request))
    ensure(status === 'kept', 'once is enough', file);
  ensureSame(readFileSync(join(cwd, SETTINGS), 'utf8'), after, 'once is enough');
}

/** Whether all characters of one text are in another, in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const char of text) {
    at = other.indexOf(char, at);
    if (at < 0) return false;
    at += char.length;
  }
  return true;
}
