/**
 * How a run ended, the same for every command: 0 done and good; 1 done, and the documents fall short; 2 not
 * done (bad usage, unreadable input, broken configuration); 130 interrupted.
 */
export type ExitCode = 0 | 1 | 2 | 130;

/** What stopped a run before it had a result: said in one sentence with the next step, exit code 2. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
}
