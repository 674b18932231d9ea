import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NotDone } from './exit.ts';
import { onInterrupt } from './interrupts.ts';

const LOCK = '.sdx-lock';
/** A change takes milliseconds; a lock this old was left by a machine that went away. */
const STALE_MS = 60_000;
/** A file that takes microseconds to fill or to remove. */
const GUARD_STALE_MS = 2_000;
const WAIT_MS = 30_000;

/**
 * Runs `work` while no other sdx changes the log in `folder` (absolute). The lock is a file created
 * exclusively; one whose process is gone is taken over.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LOCK);
  const own = `${hostname()} ${process.pid} ${process.hrtime.bigint()}`;
  let held = false;
  const release = (): void => {
    // What can't be looked at just now is still its own.
    if (held && holder(path, own) === own) rmSync(path, { force: true });
  };
  const over = onInterrupt(release);
  try {
    await acquired(path, own);
    held = true;
    return await work();
  } finally {
    release();
    over();
  }
}

async function acquired(path: string, own: string): Promise<void> {
  // Not by the clock, which may be set meanwhile.
  const end = performance.now() + WAIT_MS;
  // Waiting times differ by process, so that twenty of them don't all come back at once.
  for (let pause = 5 + (process.pid % 7); !acquire(path, own); pause = Math.min(100, pause * 1.5)) {
    if (performance.now() > end) {
      throw new NotDone(
        `${path} has been held for ${WAIT_MS / 1000} s by "${holder(path)}"; if no sdx runs there, delete it.`,
      );
    }
    await sleep(pause);
  }
}

function acquire(path: string, own: string): boolean {
  try {
    const file = openSync(path, 'wx');
    try {
      writeSync(file, own);
    } catch (error) {
      // A lock of nobody would keep everybody out.
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    clearStale(path);
    return false;
  }
}

/**
 * Removes a lock whose holder is gone. Only one process at a time may: who holds the guard looks again, and a
 * dead holder's lock can have changed by nobody else.
 */
function clearStale(path: string): void {
  const seen = holder(path);
  if (seen === undefined || !isStale(path, seen)) return;
  const guard = `${path}-clear`;
  try {
    closeSync(openSync(guard, 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (ageOf(guard) > GUARD_STALE_MS) rmSync(guard, { force: true });
    return;
  }
  try {
    if (holder(path) === seen) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function isStale(path: string, seen: string): boolean {
  const [host, pid] = seen.split(' ');
  if (host === hostname() && pid !== undefined && /^\d+$/.test(pid)) return !isAlive(Number(pid));
  return ageOf(path) > (seen === '' ? GUARD_STALE_MS : STALE_MS);
}

/** Milliseconds since a file was written; 0 where it has gone. */
function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Who holds the lock, undefined where nobody does; `unknown` where it can't be read. */
function holder(path: string, unknown?: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : unknown;
  }
}
