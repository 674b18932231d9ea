// Generated from the folder by `npm run generate`. Do not edit.
import type { Command } from '@oclif/core';


export const COMMANDS: Record<string, Command.Class> = {

};
