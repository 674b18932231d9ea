import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { SdxCommand } from '../_command.ts';

const TEMPLATES = ['madr', 'madr-minimal', 'nygard', 'y-statement', 'course'] as const;

export default class NewAdr extends SdxCommand {
  static override summary = 'Write a new decision record.';
  static override description =
    `The record gets the next free number and is written the way the log's other records are: folder, file name, number width, status and date style, template. A new log is MADR 4 in docs/adr. Records that it supersedes, amends or relates to get the answering link in the same step.

The log is found through .adr-dir or .log4brains.yml, else in the usual folders (docs/decisions, docs/adr, doc/adr and others).`;
  static override examples = [
    '<%= config.bin %> new adr "Cache task lists in Redis"',
    '<%= config.bin %> new adr "Use Kafka for clicks" --supersedes 4 --status accepted',
    '<%= config.bin %> new adr --from design.yaml#tradeoffs/0',
    '<%= config.bin %> new adr "Split the monolith" --template course --open',
  ];
  static override args = {
    title: Args.string({ description: 'what was decided, in a few words; asked for on a terminal' }),
  };
  static override flags = {
    template: Flags.string({
      description: "form of the record [default: the log's own, else madr]",
      options: [...TEMPLATES],
    }),
    format: Flags.string({
      description: "Markdown or YAML [default: the log's own, else md]",
      options: ['md', 'yaml'],
    }),
    status: Flags.string({ description: 'status to begin with [default: proposed]' }),
    number: Flags.integer({
      description: 'number to take [default: the next free one]',
      min: 0,
      max: 999_999,
    }),
    supersedes: Flags.string({
      description: 'record that this one takes the place of',
      multiple: true,
      multipleNonGreedy: true,
    }),
    amends: Flags.string({
      description: 'record that this one changes in part',
      multiple: true,
      multipleNonGreedy: true,
    }),
    relates: Flags.string({
      description: 'record that has to do with this one',
      multiple: true,
      multipleNonGreedy: true,
    }),
    from: Flags.string({ description: "start from a design's trade-off, such as design.yaml#tradeoffs/0" }),
    base: Flags.string({ description: 'also pass over numbers taken on this branch, such as origin/main' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
    open: Flags.boolean({ description: 'open the record in $VISUAL or $EDITOR' }),
    json: Flags.boolean({ description: 'print what was written as JSON' }),
  };

  protected async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(NewAdr);
    const { createAdr, openInEditor } = await import('../../app/adr-new.ts');
    const title = args.title ?? (flags.from === undefined ? await this.#askTitle() : undefined);
    const { template, format, json, open, ...rest } = flags;
    const created = await createAdr(process.cwd(), {
      ...rest,
      ...(title === undefined ? {} : { title }),
      ...(template === undefined ? {} : { template: template as (typeof TEMPLATES)[number] }),
      ...(format === undefined ? {} : { format: format as 'md' | 'yaml' }),
    });
    await this.print(json ? `${JSON.stringify(created, null, 2)}\n` : `${created.path}\n`);
    for (const path of created.changed) await this.tell(`linked from ${path}`);
    for (const note of created.notes) await this.tell(note);
    if (open && !(await openInEditor(process.cwd(), created.path))) {
      await this.tell('--open: neither $VISUAL nor $EDITOR is set, so the record was not opened.');
    }
    return 0;
  }

  async #askTitle(): Promise<string | undefined> {
    if (!this.interactive) return undefined;
    const { ask } = await import('../../practice/ask.ts');
    return ask.text('What was decided?', '');
  }
}
