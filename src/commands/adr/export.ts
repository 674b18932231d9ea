import { Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { AdrReportCommand } from './_report.ts';

export default class AdrExport extends AdrReportCommand {
  static override summary = 'Print the whole decision log as JSON.';
  static override examples = ['<%= config.bin %> adr export > decisions.json'];
  static override flags = {
    format: Flags.string({ description: 'how to print', options: ['json'], default: 'json' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { flags } = await this.parse(AdrExport);
    const { exportLog } = await import('../../app/adr-report.ts');
    return this.printReport(await exportLog(process.cwd(), flags.dir), undefined);
  }
}
