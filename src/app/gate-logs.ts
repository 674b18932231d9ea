import { closeSync, createReadStream, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Judgement } from '../gate/artefact.ts';
import { LogJudge } from '../gate/logs/judge.ts';
import type { RunStore } from '../gate/logs/ledger.ts';
import type { LineStream } from '../gate/logs/lines.ts';
import type { ManifestFindings } from '../gate/manifest.ts';
import type { GateLogs } from '../schema/gate.ts';
import { type GateFile, type GateFolder, headOf } from './gate-folder.ts';

/** Told how many bytes of the files were read, and how many there are. */
export type OnProgress = (read: number, of: number) => void;

/** Text that compressed logs may unpack to: far beyond any real log, and an end to a file made to unpack for ever. */
const MOST_UNPACKED = 256 * 2 ** 30;

/** Judges the logs in one pass over the files, and a second where a line has to be shown that was not kept. */
export async function judgeLogs(
  logs: GateLogs,
  folder: GateFolder,
  findings: ManifestFindings,
  onProgress: OnProgress,
): Promise<Judgement> {
  const files = await folder.files(logs.files, ['logs', 'files'], findings);
  const runs = new RunFiles();
  const judge = new LogJudge(logs, runs);
  try {
    for (const file of files) {
      judge.open(file.name);
      await streamed(file, judge.lines, findings, onProgress);
    }
    const recall = judge.settle();
    for (const file of files) {
      if (recall === undefined || recall.isComplete) break;
      await streamed(
        file,
        recall.lines,
        undefined,
        () => {},
        () => recall.isComplete,
      );
    }
    recall?.finish();
    return judge.judgement(findings);
  } finally {
    runs.remove();
  }
}

/** Puts a file through, unpacked where it is gzip: told by its first bytes, as names are not to be trusted. */
async function streamed(
  file: GateFile,
  lines: LineStream,
  findings: ManifestFindings | undefined,
  onProgress: OnProgress,
  isEnough: () => boolean = () => false,
): Promise<void> {
  const [first, second] = headOf(file.path, 2);
  try {
    const stream =
      first === 0x1f && second === 0x8b ? unpacked(file.path, lines) : plain(file.path, lines, onProgress);
    for await (const _ of stream) if (isEnough()) break;
  } catch (problem) {
    const why = `reading stopped after what is judged here: ${(problem as Error).message}.`;
    const how = 'Hand in the whole file.';
    findings?.add('gate/unreadable-file', ['logs', 'files'], { file: file.name, why, how });
  }
  lines.end();
}

/** Reads straight into the room there is for lines; the loop runs once for each piece. */
async function* plain(path: string, lines: LineStream, onProgress: OnProgress): AsyncGenerator<void> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    for (let read = 0; ; ) {
      const room = lines.room();
      const { bytesRead } = await file.read(room, 0, room.length);
      if (bytesRead === 0) return;
      lines.filled(bytesRead);
      read += bytesRead;
      onProgress(read, size);
      yield;
    }
  } finally {
    await file.close();
  }
}

async function* unpacked(path: string, lines: LineStream): AsyncGenerator<void> {
  const packed = createReadStream(path);
  const stream = packed.pipe(createGunzip({ chunkSize: 2 ** 18 }));
  packed.on('error', (problem) => stream.destroy(problem));
  let total = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      total += chunk.length;
      if (total > MOST_UNPACKED) throw new Error('it unpacks to more than 256 GiB');
      for (let at = 0; at < chunk.length; ) {
        const room = lines.room();
        const part = chunk.subarray(at, at + room.length);
        room.set(part);
        lines.filled(part.length);
        at += part.length;
      }
      yield;
    }
  } finally {
    packed.destroy();
  }
}

/** Runs as files in a folder of their own, made when the first is written. */
class RunFiles implements RunStore {
  readonly #files: number[] = [];
  #folder: string | undefined;

  get runs(): number {
    return this.#files.length;
  }

  write(parts: Iterable<Uint8Array>): void {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'sdx-gate-'));
    const file = openSync(join(this.#folder, String(this.runs)), 'wx+', 0o600);
    this.#files.push(file);
    for (const part of parts) for (let at = 0; at < part.length; at += writeSync(file, part, at));
  }

  read(run: number, offset: number, into: Uint8Array): number {
    const file = this.#files[run];
    return file === undefined ? 0 : readSync(file, into, 0, into.length, offset);
  }

  remove(): void {
    for (const file of this.#files) closeSync(file);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }
}
