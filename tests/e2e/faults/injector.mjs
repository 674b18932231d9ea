/*
 * Loaded before sdx (`--import`): makes one call of the file system go wrong, or has a signal come just then.
 *
 *   SDX_FAULT="write 3 ENOSPC"   the third call that changes something fails for lack of space, half done
 *   SDX_FAULT="read 5 ENOENT"    the fifth call that looks at something finds it gone
 *   SDX_FAULT="write 2 SIGINT"   the process is interrupted before the second
 *   SDX_COUNT=FILE               how many calls of each sort there were is written there at the end
 *
 * Only what lies below the working folder counts: never sdx's own files.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isAbsolute, join, sep } from 'node:path';

const home = process.cwd();
const [sort, at, fault] = (process.env.SDX_FAULT ?? '').split(' ');
const seen = { read: 0, write: 0 };
const own = new Set();
/** Whether something is being taken away, by calls that are not sdx's own. */
let removing = false;
const original = { ...fs };

const isOurs = (path) => {
  if (typeof path === 'number') return own.has(path);
  const full = isAbsolute(String(path)) ? String(path) : join(home, String(path));
  return full === home || full.startsWith(home + sep);
};

/** Counts a call; the fault that is due now, if any. */
function due(kind) {
  seen[kind]++;
  if (kind !== sort || String(seen[kind]) !== at) return undefined;
  if (!fault.startsWith('SIG')) return fault;
  process.kill(process.pid, fault);
  return undefined;
}

function failed(code, syscall, path) {
  const error = new Error(`${code}: made up, ${syscall} '${path}'`);
  return Object.assign(error, { code, errno: -1, syscall, ...(typeof path === 'string' ? { path } : {}) });
}

function guard(name, kindOf) {
  const call = original[name];
  const guarded = (...args) => {
    const kind = !removing && isOurs(args[0]) ? kindOf(...args) : undefined;
    const given = kind === undefined ? undefined : due(kind);
    // Whoever can't take anything away can't tidy up either.
    const code = name === 'rmSync' ? undefined : given;
    if (code === undefined) {
      const before = removing;
      removing ||= name === 'rmSync';
      try {
        return remember(name, args, call(...args));
      } finally {
        removing = before;
      }
    }
    const callback = args.at(-1);
    if (typeof callback === 'function')
      return void queueMicrotask(() => callback(failed(code, name, args[0])));
    if (name === 'writeSync' && code === 'ENOSPC')
      call(
        args[0],
        typeof args[1] === 'string'
          ? args[1].slice(0, 3)
          : args[1].subarray(args[2] ?? 0, (args[2] ?? 0) + 3),
      );
    if (name === 'existsSync') return false;
    if (code === 'ENOENT' && args[1]?.throwIfNoEntry === false) return undefined;
    throw failed(code, name.replace('Sync', ''), args[0]);
  };
  fs[name] = Object.assign(guarded, call);
  if (name === 'realpathSync') fs[name].native = (...args) => guarded(...args);
}

function remember(name, args, result) {
  if (name === 'openSync' && isOurs(args[0])) own.add(result);
  if (name === 'closeSync') own.delete(args[0]);
  return result;
}

const writes = (_, flags = 'r') =>
  (typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(flags)) ? 'write' : 'read';
guard('openSync', writes);
guard('closeSync', () => undefined);
for (const name of [
  'writeSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'mkdirSync',
  'writeFileSync',
  'fchmodSync',
  'rmSync',
])
  guard(name, () => 'write');
for (const name of [
  'readSync',
  'readFileSync',
  'readdirSync',
  'readdir',
  'statSync',
  'lstatSync',
  'fstatSync',
  'existsSync',
  'realpathSync',
])
  guard(name, () => 'read');
syncBuiltinESMExports();

if (process.env.SDX_COUNT !== undefined)
  process.on('exit', () => original.writeFileSync(process.env.SDX_COUNT, JSON.stringify(seen)));
