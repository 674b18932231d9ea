import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import { GRADE_REPORTERS } from '../report/registry.ts';
import { SdxCommand } from './_command.ts';
import { outputFlags } from './_output.ts';

export default class Grade extends SdxCommand {
  static override summary =
    'Score designs against their scenario, with what is missing at the line it is missing from';
  static override description =
    'Reads design documents (YAML or Markdown) or decision records, scores each out of 100 and names one next step. A folder is searched for designs; one that cannot be read never stops the rest.';
  static override examples = [
    '<%= config.bin %> grade examples/url-shortener/design.yaml',
    '<%= config.bin %> grade examples/url-shortener/weak.yaml --verbose',
    '<%= config.bin %> grade examples/url-shortener --format json',
    '<%= config.bin %> grade examples/url-shortener/design.yaml --min-score 70',
    '<%= config.bin %> grade docs/adr/0007-use-redis.md --rubric adr',
  ];
  static override strict = false;
  static override args = {
    files: Args.string({ description: 'design files or folders; - reads standard input', required: true }),
  };
  static override flags = {
    scenario: Flags.string({
      description: 'grade against this scenario instead of the one the design names',
      helpValue: 'ID',
    }),
    rubric: Flags.string({
      description: 'grade against a shipped rubric, such as adr for decision records, or one of your own',
      helpValue: 'ID|FILE',
      exclusive: ['scenario'],
    }),
    'min-score': Flags.integer({
      description: 'exit 1 when a design scores less',
      helpValue: 'N',
      min: 0,
      max: 100,
    }),
    seed: Flags.integer({
      description: 'hold designs against the givens as this seed varies them',
      helpValue: 'N',
      min: 0,
    }),
    ...outputFlags('grades', Object.keys(GRADE_REPORTERS)),
    verbose: Flags.boolean({ description: 'show every criterion and all evidence', default: false }),
  };

  protected override async main(): Promise<ExitCode> {
    const { argv, flags } = await this.parse(Grade);
    const paths = argv.map(String);
    const { parseOutputs } = await import('../app/outputs.ts');
    const outputs = parseOutputs(flags.format, flags.output, Object.keys(GRADE_REPORTERS));
    const { gradePaths } = await import('../app/grade.ts');
    const { readStdin } = await import('../app/documents.ts');
    const { report, exit } = await gradePaths({
      paths,
      cwd: process.cwd(),
      ...(flags.scenario === undefined ? {} : { scenario: flags.scenario }),
      ...(flags.rubric === undefined ? {} : { rubric: flags.rubric }),
      ...(flags.seed === undefined ? {} : { seed: flags.seed }),
      ...(flags['min-score'] === undefined ? {} : { minScore: flags['min-score'] }),
      ...(paths.includes('-') ? { stdin: await readStdin() } : {}),
    });
    const style = { width: this.columns, colour: this.colour, verbose: flags.verbose };
    await this.show(report, style, GRADE_REPORTERS, outputs);
    return exit;
  }
}
