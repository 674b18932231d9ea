import { Errors, run } from '@oclif/core';
import { packageRoot } from './app/assets.ts';
import { NotDone } from './app/exit.ts';
import { explainedSystemError } from './app/system-errors.ts';
import { suggest } from './base/suggest.ts';
import { RootPlugin } from './commands/_plugin.ts';
import { COMMANDS } from './commands.ts';
import { guardStreams } from './streams.ts';

/** Runs one command line to its end. Sets the exit code and never leaves the process by itself. */
export async function main(words: readonly string[]): Promise<void> {
  guardStreams();
  // oclif has no command of this name.
  const argv = words[0] === 'help' ? [...words.slice(1), '--help'] : words;
  const unknown = unknownCommand(argv);
  if (unknown !== undefined) {
    process.stderr.write(unknown);
    process.exitCode = 2;
    return;
  }
  // oclif would read a file of colours from the home folder, which no part of sdx is shown in.
  process.env['SDX_DISABLE_THEME'] = '1';
  try {
    const plugin = new RootPlugin(packageRoot, COMMANDS);
    await run(asOneWord(argv), { root: packageRoot, plugins: new Map([[plugin.name, plugin]]) });
  } catch (error) {
    if (error instanceof Errors.ExitError) process.exitCode = error.oclif.exit ?? 0;
    else {
      process.exitCode = 2;
      process.stderr.write(`sdx: ${describe(explainedSystemError(error))}\n`);
    }
  }
}

/** `adr index x` as `adr:index x`: oclif takes all words up to a flag for the command's name where it takes no arguments. */
function asOneWord(argv: readonly string[]): string[] {
  const [first, second, ...rest] = argv;
  const id = `${first}:${second}`;
  return Object.hasOwn(COMMANDS, id) ? [id, ...rest] : [...argv];
}

/** A bug in sdx: said with its place, so that a report can be written from it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof NotDone) return error.message;
  return `this should not have happened: ${error.stack ?? error.message}`;
}

/** The sentence for a first word that is no command; undefined where it is one, a topic or a flag. */
function unknownCommand(argv: readonly string[]): string | undefined {
  const [first, second] = argv;
  if (first === undefined || first.startsWith('-')) return undefined;
  const ids = Object.keys(COMMANDS);
  if (ids.includes(first)) return undefined;
  const below = ids.filter((id) => id.startsWith(`${first}:`)).map((id) => id.slice(first.length + 1));
  if (below.length > 0) {
    if (second === undefined || second.startsWith('-') || below.includes(second)) return undefined;
    return unknownMessage(`${first} ${second}`, suggest(second, below), `sdx ${first} --help`, first);
  }
  const tops = new Set(ids.map((id) => id.split(':')[0] ?? id));
  return unknownMessage(first, suggest(first, tops), 'sdx --help');
}

function unknownMessage(word: string, near: string | undefined, help: string, topic?: string): string {
  const meant =
    near === undefined ? '' : ` - did you mean \`sdx ${topic === undefined ? '' : `${topic} `}${near}\`?`;
  return `sdx: there is no command \`${word}\`${meant}\nSee \`${help}\`.\n`;
}
