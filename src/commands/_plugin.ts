import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Plugin } from '@oclif/core';

/** What is known of a command before it is loaded. */
export type Manifest = Readonly<Record<string, Command.Cached>>;

/** Loads the file of one command. */
export type Loaders = Readonly<Record<string, () => Promise<{ readonly default: Command.Class }>>>;

/**
 * sdx as the one plugin that oclif knows of. Left to itself oclif would load every command to run one of them; here
 * help is made from what the build has written down of all of them, and only the one that runs is loaded.
 */
export class RootPlugin extends Plugin {
  readonly #loaders: Loaders;

  constructor(root: string, loaders: Loaders) {
    const pjson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    super({ root, isRoot: true, pjson });
    this.#loaders = loaders;
    this.type = 'core';
    this.isRoot = true;
    this.root = root;
    this.pjson = pjson;
    this.name = pjson.name;
    this.alias = pjson.name;
    this.version = pjson.version;
    this.valid = true;
    this.hooks = {};
    this.commandIDs = Object.keys(loaders);
    const manifest = JSON.parse(readFileSync(join(root, 'dist/data/commands.json'), 'utf8')) as Manifest;
    this.commands = Object.entries(manifest).map(([id, known]) => ({
      ...known,
      load: () => this.findCommand(id, { must: true }),
    }));
  }

  override async findCommand(id: string, options: { readonly must: true }): Promise<Command.Class>;
  override async findCommand(id: string): Promise<Command.Class | undefined>;
  override async findCommand(id: string): Promise<Command.Class | undefined> {
    const loaded = await this.#loaders[id]?.();
    return loaded === undefined ? undefined : Object.assign(loaded.default, { id, plugin: this });
  }
}
