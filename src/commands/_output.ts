import { Flags } from '@oclif/core';

/** The flags of every command that reports: `--format NAME[=FILE]`, several in one run, and `--output FILE`. */
export function outputFlags(shows: string, formats: readonly string[]) {
  return {
    format: Flags.string({
      description: `how to show the ${shows}: ${formats.join(', ')}; NAME=FILE writes to a file, and several may be given`,
      helpValue: 'NAME[=FILE]',
      multiple: true,
      multipleNonGreedy: true,
      default: [formats[0] ?? ''],
    }),
    output: Flags.string({
      char: 'o',
      description: 'write to this file instead of standard output',
      helpValue: 'FILE',
    }),
  };
}
