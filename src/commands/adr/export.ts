import { Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { SdxCommand } from '../_command.ts';

export default class AdrExport extends SdxCommand {
  static override summary = 'Print the whole decision log as JSON.';
  static override examples = ['<%= config.bin %> adr export > decisions.json'];
  static override flags = {
    format: Flags.string({ description: 'how to print', options: ['json'], default: 'json' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { flags } = await this.parse(AdrExport);
    const { exportLog } = await import('../../app/adr-report.ts');
    await this.print(`${JSON.stringify(await exportLog(process.cwd(), flags.dir), null, 2)}\n`);
    return 0;
  }
}
