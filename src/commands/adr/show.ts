import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { AdrReportCommand } from './_report.ts';

export default class AdrShow extends AdrReportCommand {
  static override summary = 'Show what a decision record says, and what others say of it.';
  static override examples = [
    '<%= config.bin %> adr show 7',
    '<%= config.bin %> adr show ADR-0007 --format json',
  ];
  static override args = { record: Args.string({ description: 'its number, id or file', required: true }) };
  static override flags = {
    format: Flags.string({ description: 'how to print', options: ['text', 'json'], default: 'text' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(AdrShow);
    const { showRecord } = await import('../../app/adr-report.ts');
    const report = await showRecord(process.cwd(), flags.dir, args.record);
    if (flags.format === 'json') return this.printReport(report, undefined);
    const { recordSheet } = await import('../../report/adr-log.ts');
    const terminal = { width: this.columns, colour: this.colour };
    return this.printReport(report, report.records.map((one) => recordSheet(one, terminal)).join(''));
  }
}
