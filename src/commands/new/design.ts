import { Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { SdxCommand } from '../_command.ts';

export default class NewDesign extends SdxCommand {
  static override summary = 'Start a design document from a template that explains the format';
  static override description =
    'Writes YAML or Markdown with every part explained. Asks for what is not given when run at a terminal. Never replaces a file unless --force is given.';
  static override examples = [
    '<%= config.bin %> new design --scenario url-shortener',
    '<%= config.bin %> new design --title "Photo sharing" --format md --output docs/photos.md',
    '<%= config.bin %> new design --output -',
  ];
  static override flags = {
    title: Flags.string({ description: 'what is designed, in a few words', helpValue: 'TEXT' }),
    scenario: Flags.string({
      description: 'the problem it answers; fills in what is given',
      helpValue: 'ID',
    }),
    format: Flags.string({
      description: 'YAML, or Markdown for people who write prose',
      options: ['yaml', 'md'],
    }),
    output: Flags.string({ char: 'o', description: 'where to write it; - prints it', helpValue: 'FILE' }),
    force: Flags.boolean({ description: 'replace the file if it exists', default: false }),
  };

  protected override async main(): Promise<ExitCode> {
    const { flags } = await this.parse(NewDesign);
    const { newDesign } = await import('../../app/new-design.ts');
    const scenario = flags.scenario ?? (await this.#askScenario(flags.title));
    const title = flags.title ?? (scenario === undefined ? await this.#askTitle() : undefined);
    const format = flags.format ?? (flags.output?.endsWith('.md') === true ? 'md' : await this.#askFormat());
    const { file, text } = await newDesign({
      format: format === 'md' ? 'md' : 'yaml',
      force: flags.force,
      cwd: process.cwd(),
      ...(title === undefined ? {} : { title }),
      ...(scenario === undefined ? {} : { scenario }),
      ...(flags.output === undefined ? {} : { output: flags.output }),
    });
    if (file === undefined) await this.print(text);
    else await this.print(`Wrote ${file}. Fill in the TODOs, then: sdx grade ${file}\n`);
    return 0;
  }

  async #askScenario(title: string | undefined): Promise<string | undefined> {
    if (!this.interactive || title !== undefined) return undefined;
    const { ask } = await import('../../practice/ask.ts');
    const { openLibrary } = await import('../../app/library.ts');
    const library = await openLibrary(process.cwd());
    const choices = library
      .scenarios()
      .all.filter(({ asks }) => asks !== 'record')
      .map(({ id, title: name, tension }) => ({ value: id, name, description: tension }));
    const own = { value: '', name: 'A system of my own' };
    const chosen = await ask.one('What do you design?', [own, ...choices]);
    return chosen === '' ? undefined : chosen;
  }

  async #askTitle(): Promise<string | undefined> {
    if (!this.interactive) return undefined;
    const { ask } = await import('../../practice/ask.ts');
    return ask.text('What is it called?', 'My design');
  }

  async #askFormat(): Promise<string> {
    if (!this.interactive) return 'yaml';
    const { ask } = await import('../../practice/ask.ts');
    return ask.one('How do you write?', [
      { value: 'yaml', name: 'YAML', description: 'completed and explained by the editor' },
      { value: 'md', name: 'Markdown', description: 'headings, tables and prose' },
    ]);
  }
}
