import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { type Code, type Place, readCode, writeCode } from './code-cache.ts';

/** What the build writes into this file. */
declare const SDX_BUILD: string;
declare const SDX_COMMANDS: readonly string[];

/** How the build leaves each chunk: one function, as CommonJS has it. */
type Chunk = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;

/** The folder of the bundle: this file is part of it. */
const program = __dirname;
const loaded = new Map<string, { exports: unknown }>();
const scripts = new Map<string, Script>();
let code: Code = new Map();
/** Whether something was compiled that the next run could have ready. */
let isNew = false;

/**
 * Loads a chunk of the program, and with it all that the chunk needs. Its code comes ready from an earlier run of
 * the same command where it was kept: compiling it anew costs more than reading a design and judging it.
 */
export function load<T>(name: string): T {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports as T;
  const filename = join(program, name);
  // Regular expressions in it have letters beyond ASCII, which a faster reading would make others of.
  const source = readFileSync(filename, 'utf8');
  const cachedData = code.get(name);
  const script = new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  isNew ||= cachedData === undefined || script.cachedDataRejected === true;
  scripts.set(name, script);
  const module = { exports: {} };
  loaded.set(name, module);
  (script.runInThisContext() as Chunk)(module.exports, required, module, filename, program);
  return module.exports as T;
}

/** What a chunk asks for: another chunk, or a module of Node's. There is nothing else in the package. */
function required(name: string): unknown {
  if (name.startsWith('./')) return load(name.slice(2));
  return process.getBuiltinModule(name);
}

/** Starts the program at a chunk; `use` names what of it is kept together for the next run. */
export function start<T>(entry: string, use: string): T {
  if (process.env['SDX_CODE_CACHE'] === '0') return load(entry);
  const place: Place = {
    program,
    file: join(program, 'cache', [use, process.platform, process.arch, process.version].join('-')),
    key: SDX_BUILD,
  };
  code = readCode(place);
  process.on('exit', () => {
    if (!isNew) return;
    writeCode(place, new Map([...scripts].map(([name, script]) => [name, script.createCachedData()])));
  });
  return load(entry);
}

/** The command of a command line. Few names, so that few files are kept whatever somebody types. */
export function useOf(argv: readonly string[]): string {
  const [first] = argv;
  if (first === undefined || first === 'help' || argv.includes('--help')) return 'help';
  return SDX_COMMANDS.includes(first) ? first : 'other';
}
