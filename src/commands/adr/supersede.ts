import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { AdrChangeCommand } from './_change.ts';

export default class AdrSupersede extends AdrChangeCommand {
  static override summary = 'Say that one decision record takes the place of another, on both sides.';
  static override description = 'Both files change in one step, or neither; nothing else in them does.';
  static override examples = ['<%= config.bin %> adr supersede 3 --by 12'];
  static override args = {
    record: Args.string({ description: 'the one that no longer holds: number, id or file', required: true }),
  };
  static override flags = {
    by: Flags.string({ description: 'the one that takes its place', required: true }),
    format: Flags.string({ description: 'how to print', options: ['text', 'json'], default: 'text' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(AdrSupersede);
    const { supersede } = await import('../../app/adr-change.ts');
    return this.printChange(await supersede(process.cwd(), flags.dir, args.record, flags.by), flags.format);
  }
}
