import { confirm, input, select } from '@inquirer/prompts';

/** One choice of several, with what it means. */
export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  readonly description?: string;
}

/**
 * Questions to a person at a terminal; the only place that asks. Never called without one. Ctrl-C ends the run
 * with inquirer's `ExitPromptError`, which the commands turn into exit code 130.
 */
export const ask = {
  text: (message: string, otherwise: string): Promise<string> => input({ message, default: otherwise }),
  /** A line that may be empty; `refuse` says what is wrong with one that is to be given again. */
  line: (message: string, refuse?: (text: string) => string | undefined): Promise<string> =>
    input({ message, validate: (text) => refuse?.(text) ?? true }),
  one: <T>(message: string, choices: readonly Choice<T>[]): Promise<T> =>
    select({ message, choices: [...choices], pageSize: 12 }),
  yes: (message: string): Promise<boolean> => confirm({ message, default: false }),
};
