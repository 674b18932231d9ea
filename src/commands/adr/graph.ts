import { Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { AdrReportCommand } from './_report.ts';

export default class AdrGraph extends AdrReportCommand {
  static override summary = 'Draw how the decision records of the log relate.';
  static override examples = [
    '<%= config.bin %> adr graph',
    '<%= config.bin %> adr graph --format dot --all',
  ];
  static override flags = {
    format: Flags.string({
      description: 'language of the drawing',
      options: ['mermaid', 'dot', 'json'],
      default: 'mermaid',
    }),
    all: Flags.boolean({ description: 'also records without a relation' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { flags } = await this.parse(AdrGraph);
    const { graphLog } = await import('../../app/adr-report.ts');
    const format = flags.format as 'mermaid' | 'dot' | 'json';
    const { report, text } = await graphLog(process.cwd(), flags.dir, format, flags.all);
    return this.printReport(report, text);
  }
}
