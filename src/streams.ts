import { systemReason } from './app/system-errors.ts';

/**
 * Keeps a stream that goes away from ending the process by a stack trace: a reader that closed the pipe has what it
 * wanted; a result that found no room is told once, and the run has not done what it was asked to.
 */
export function guardStreams(): void {
  // oclif's own listener would throw what goes wrong at nobody.
  process.stderr.removeAllListeners('error').on('error', () => {});
  process.stdout.removeAllListeners('error').on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    // A command that waits for its result to be gone says so itself, a turn before.
    setImmediate(() => {
      if (process.exitCode === 2) return;
      process.exitCode = 2;
      process.stderr.write(`sdx: \`standard output\`: ${systemReason(error) ?? error.message}\n`);
    });
  });
}
