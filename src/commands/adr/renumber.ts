import { Args, Flags } from '@oclif/core';
import { type ExitCode, NotDone } from '../../app/exit.ts';
import { AdrChangeCommand } from './_change.ts';

export default class AdrRenumber extends AdrChangeCommand {
  static override summary = 'Give a decision record another number and follow every link to it.';
  static override description =
    'Renames the file, corrects the number in its title, and every link and mention in the other records and the index. Where two records share the old number, name the file; bare mentions of the number are then left alone and reported.';
  static override examples = [
    '<%= config.bin %> adr renumber 12 15',
    '<%= config.bin %> adr renumber docs/adr/0012-use-kafka.md next --base origin/main',
  ];
  static override args = {
    record: Args.string({ description: 'its number, id or file', required: true }),
    number: Args.string({ description: 'the new number, or next for the next free one', required: true }),
  };
  static override flags = {
    base: Flags.string({ description: 'with next: also pass over numbers taken on this branch' }),
    format: Flags.string({ description: 'how to print', options: ['text', 'json'], default: 'text' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(AdrRenumber);
    const { renumber } = await import('../../app/adr-change.ts');
    if (!/^(?:next|\d{1,6})$/.test(args.number)) {
      throw new NotDone(
        `a record's number is 0 to 999999, or the word next for the next free one, not ${JSON.stringify(args.number)}.`,
      );
    }
    const to = args.number === 'next' ? 'next' : Number(args.number);
    return this.printChange(
      await renumber(process.cwd(), flags.dir, args.record, to, flags.base),
      flags.format,
    );
  }
}
