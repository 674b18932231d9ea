import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import { given } from '../base/given.ts';
import { GRADE_REPORTERS } from '../report/registry.ts';
import { SdxCommand } from './_command.ts';
import { outputFlags } from './_output.ts';

export default class Merge extends SdxCommand {
  static override summary = 'Put together the grades of machines that shared a run';
  static override description =
    'Reads what `sdx grade --shard` wrote on each machine and writes the bytes that one machine would have written, in any format. Nothing is written where a part is missing, there twice, cut off, or of another run.';
  static override examples = [
    '<%= config.bin %> merge part-1.ndjson part-2.ndjson --format csv=grades.csv',
    '<%= config.bin %> merge results --format csv=grades.csv --reports reports',
  ];
  static override strict = false;
  static override args = {
    results: Args.string({ description: 'files of results, or folders with some', required: true }),
  };
  static override flags = {
    ...outputFlags('grades', Object.keys(GRADE_REPORTERS)),
    reports: Flags.string({
      description: 'write a report for each submission into this folder, in Markdown or another format',
      helpValue: '[NAME=]FOLDER',
      multiple: true,
      multipleNonGreedy: true,
    }),
    assignment: Flags.string({
      description: "the title of the gradebook's column, as Canvas has it",
      helpValue: 'TEXT',
    }),
    verbose: Flags.boolean({ description: 'show every criterion and all evidence', default: false }),
  };

  protected override async main(): Promise<ExitCode> {
    const { argv, flags } = await this.parse(Merge);
    const { parseOutputs } = await import('../app/outputs.ts');
    const outputs = parseOutputs(flags.format, flags.output, Object.keys(GRADE_REPORTERS));
    const { parseReports, writeGrades } = await import('../app/grade-output.ts');
    const { exitOf } = await import('../app/grade-run.ts');
    const { mergeResults } = await import('../app/merge.ts');
    const reports = parseReports(flags.reports ?? []);
    const cwd = process.cwd();
    const merged = await mergeResults({
      paths: argv.map(String),
      cwd,
      ...given({ assignment: flags.assignment }),
    });
    const progress = this.progress(merged.run.files, 'merged');
    const summary = await writeGrades(merged, {
      ...{ outputs, reports, cwd },
      style: { width: this.columns, colour: this.colour, verbose: flags.verbose },
      print: (text) => this.print(text),
      tell: (text) => this.tell(text),
      seen: progress.seen,
    }).finally(progress.end);
    return exitOf(summary);
  }
}
