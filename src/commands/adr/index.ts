import { Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { SdxCommand } from '../_command.ts';

export default class AdrIndex extends SdxCommand {
  static override summary = "Keep a table of the log's records in its README.";
  static override description =
    'The table stands between two comment lines; what is around it stays as it is. With --check nothing is written, and the exit code is 1 where the table is out of date: for CI.';
  static override examples = ['<%= config.bin %> adr index', '<%= config.bin %> adr index --check'];
  static override flags = {
    check: Flags.boolean({ description: 'only say whether the index is up to date' }),
    format: Flags.string({ description: 'how to print', options: ['text', 'json'], default: 'text' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { flags } = await this.parse(AdrIndex);
    const { indexLog } = await import('../../app/adr-report.ts');
    const result = await indexLog(process.cwd(), flags.dir, flags.check);
    const state = result.written
      ? 'brought up to date'
      : result.current
        ? 'is up to date'
        : 'is out of date; run sdx adr index';
    await this.print(
      flags.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : `${result.path} ${state}\n`,
    );
    return result.current ? 0 : 1;
  }
}
