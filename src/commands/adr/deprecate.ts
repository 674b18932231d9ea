import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { AdrChangeCommand } from './_change.ts';

export default class AdrDeprecate extends AdrChangeCommand {
  static override summary = 'Set the status of a decision record to deprecated.';
  static override description =
    'Only the word of the status changes, in the place and the manner the record has it.';
  static override examples = [
    '<%= config.bin %> adr deprecate 7',
    '<%= config.bin %> adr deprecate docs/adr/0007-use-redis.md --format json',
  ];
  static override args = { record: Args.string({ description: 'its number, id or file', required: true }) };
  static override flags = {
    format: Flags.string({ description: 'how to print', options: ['text', 'json'], default: 'text' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(AdrDeprecate);
    const { changeStatus } = await import('../../app/adr-change.ts');
    return this.printChange(
      await changeStatus(process.cwd(), flags.dir, args.record, 'deprecated'),
      flags.format,
    );
  }
}
