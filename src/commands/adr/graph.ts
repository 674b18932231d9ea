import { Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { SdxCommand } from '../_command.ts';

export default class AdrGraph extends SdxCommand {
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
    await this.print(
      await graphLog(process.cwd(), flags.dir, flags.format as 'mermaid' | 'dot' | 'json', flags.all),
    );
    return 0;
  }
}
