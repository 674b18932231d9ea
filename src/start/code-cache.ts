import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** Compiled code of each chunk, by its name. */
export type Code = ReadonlyMap<string, Buffer>;

/** Where compiled code is kept, and what it has to be made by to be of use. */
export interface Place {
  /** The folder of the program, which the cache is a folder of. */
  readonly program: string;
  readonly file: string;
  /** Names the build, the Node and whatever else the code depends on. */
  readonly key: string;
}

/** At the beginning of the file: the checksum of all that follows, and how long the list of chunks is. */
const HEAD = 8;
/** V8 copies code that does not begin at a multiple of this. */
const ALIGNED = 8;

interface Contents {
  readonly key: string;
  readonly chunks: readonly (readonly [name: string, length: number])[];
}

/** What an earlier run has kept. Nothing where it is missing, made by another build or Node, damaged, or not ours. */
export function readCode({ program, file, key }: Place): Code {
  const bytes = trustedBytes(program, file);
  if (bytes === undefined || bytes.length < HEAD) return NONE;
  // V8 takes damaged code as it is, and crashes.
  if (crc32(bytes.subarray(4)) !== bytes.readUInt32LE(0)) return NONE;
  const start = HEAD + bytes.readUInt32LE(4);
  const contents = JSON.parse(bytes.toString('latin1', HEAD, start)) as Contents;
  if (contents.key !== key) return NONE;
  const code = new Map<string, Buffer>();
  let at = aligned(start);
  for (const [name, length] of contents.chunks) {
    code.set(name, bytes.subarray(at, at + length));
    at = aligned(at + length);
  }
  return code;
}

const NONE: Code = new Map();

const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED;

/**
 * The bytes of the file, if whoever owns the program wrote it and nobody else could have: what is in it will run.
 */
function trustedBytes(program: string, file: string): Buffer | undefined {
  let open: number;
  try {
    open = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { uid, mode } = fstatSync(open);
    const trusted = process.platform === 'win32' || ((mode & 0o022) === 0 && uid === statSync(program).uid);
    return trusted ? readFileSync(open) : undefined;
  } finally {
    closeSync(open);
  }
}

/**
 * Keeps compiled code for the next run, whole or not at all. Only the owner of the program does: anybody else, and an
 * installation that cannot be written to, goes without, and nothing is said of it.
 */
export function writeCode({ program, file, key }: Place, code: Code): void {
  try {
    if (process.getuid !== undefined && process.getuid() !== statSync(program).uid) return;
    mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
    const temporary = `${file}.${process.pid}`;
    try {
      writeFileSync(temporary, packed(key, code), { flag: 'wx', mode: 0o644 });
      renameSync(temporary, file);
    } catch {
      rmSync(temporary, { force: true });
    }
  } catch {
    // The next run compiles again.
  }
}

function packed(key: string, code: Code): Buffer {
  const chunks = [...code].map(([name, { length }]) => [name, length] as const);
  const list = Buffer.from(JSON.stringify({ key, chunks } satisfies Contents), 'latin1');
  const start = HEAD + list.length;
  const bytes = Buffer.alloc(
    [...code.values()].reduce((at, { length }) => aligned(at + length), aligned(start)),
  );
  bytes.writeUInt32LE(list.length, 4);
  list.copy(bytes, HEAD);
  let at = aligned(start);
  for (const each of code.values()) {
    each.copy(bytes, at);
    at = aligned(at + each.length);
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
  return bytes;
}
