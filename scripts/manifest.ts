import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plugin } from '@oclif/core';
import { COMMANDS } from '../src/commands.ts';
import { root } from './project.ts';

/**
 * Writes down what help shows of every command, in oclif's own form, so that showing it loads none of them
 * (`src/commands/_plugin.ts` reads it).
 */
export async function writeManifest(outdir: string): Promise<void> {
  const pjson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const plugin = new Plugin({ root, isRoot: true, ignoreManifest: true, errorOnManifestCreate: true, pjson });
  const known = {
    getCommandIDs: async () => Object.keys(COMMANDS),
    findCommand: async (id: string) => Object.assign((await COMMANDS[id]?.())?.default ?? {}, { id, plugin }),
  };
  await Object.assign(plugin, known as object).load();
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'commands.json'), JSON.stringify(plugin.manifest.commands));
}
