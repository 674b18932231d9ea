// Generated from the folder by `npm run generate`. Do not edit.
import type { Command } from '@oclif/core';
import grade from './commands/grade.ts';
import lint from './commands/lint.ts';

export const COMMANDS: Record<string, Command.Class> = {
  'grade': grade,
  'lint': lint,
};
