import { Args, Flags } from '@oclif/core';
import { type ExitCode, NotDone } from '../app/exit.ts';
import type { Shard } from '../app/shards.ts';
import { given } from '../base/given.ts';
import { GRADE_REPORTERS } from '../report/registry.ts';
import { SdxCommand } from './_command.ts';
import { outputFlags } from './_output.ts';

export default class Grade extends SdxCommand {
  static override summary =
    'Score designs against their scenario, with what is missing at the line it is missing from';
  static override description =
    'Reads design documents (YAML or Markdown) or decision records, scores each out of 100 and names one next step. A folder is searched for designs; one that cannot be read never stops the rest. Below a folder, each folder or file is the submission of one student.';
  static override examples = [
    '<%= config.bin %> grade examples/url-shortener/design.yaml',
    '<%= config.bin %> grade examples/url-shortener/weak.yaml --verbose',
    '<%= config.bin %> grade examples/url-shortener --format json',
    '<%= config.bin %> grade examples/url-shortener/design.yaml --min-score 70',
    '<%= config.bin %> grade submissions --scenario url-shortener --format csv=grades.csv --reports reports',
    '<%= config.bin %> grade submissions --against last-week.json --format markdown=changes.md',
    '<%= config.bin %> grade submissions --shard auto --output part.ndjson',
    '<%= config.bin %> grade docs/adr/0007-use-redis.md --rubric adr',
    '<%= config.bin %> grade design.yaml --rubric costs --rubric-from origin/main --min-score 70',
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
    'rubric-from': Flags.string({
      description:
        "take the project's rubrics, scenarios and config from this branch or commit, such as origin/main, so that no branch changes what it is graded by",
      helpValue: 'REF',
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
    against: Flags.string({
      description:
        'say what has changed since an earlier grade, criterion by criterion; takes what --format json or ndjson wrote then',
      helpValue: 'FILE',
    }),
    jobs: Flags.integer({
      description:
        'grade in so many processes; the result is the same with any number. Without the flag, one for each processor once there are many files',
      helpValue: 'N',
      min: 1,
      max: 256,
    }),
    shard: Flags.string({
      description:
        'grade only this part of the files, such as 2/8, and write ndjson for sdx merge; auto reads the part from the scheduler, auto/8 where it does not say how many there are',
      helpValue: 'I/N|auto[/N]',
      exclusive: ['reports', 'assignment'],
    }),
    ...outputFlags('grades', Object.keys(GRADE_REPORTERS)),
    reports: Flags.string({
      description: 'write a report for each submission into this folder, in Markdown or another format',
      helpValue: '[NAME=]FOLDER',
      multiple: true,
      multipleNonGreedy: true,
    }),
    student: Flags.string({
      description:
        "where the student's name is in a submission's, such as lab1-{student} or {student}_{id}_*",
      helpValue: 'PATTERN',
    }),
    assignment: Flags.string({
      description: "the title of the gradebook's column, as Canvas has it",
      helpValue: 'TEXT',
    }),
    cache: Flags.boolean({
      description: 'keep grades, and grade only what has changed since',
      default: false,
    }),
    'cache-location': Flags.string({
      description: "keep them in this folder and not in sdx's own below ~/.cache",
      helpValue: 'FOLDER',
      dependsOn: ['cache'],
    }),
    verbose: Flags.boolean({ description: 'show every criterion and all evidence', default: false }),
    annotations: Flags.boolean({
      description: 'under GitHub Actions, also annotate the documents',
      default: true,
      allowNo: true,
    }),
  };

  protected override async main(): Promise<ExitCode> {
    const { argv, flags, metadata } = await this.parse(Grade);
    const paths = argv.map(String);
    const { parseOutputs } = await import('../app/outputs.ts');
    const shard = flags.shard === undefined ? undefined : await shardFrom(flags.shard);
    const asked =
      shard !== undefined && metadata.flags['format']?.setFromDefault === true ? ['ndjson'] : flags.format;
    const outputs = parseOutputs(asked, flags.output, Object.keys(GRADE_REPORTERS));
    if (shard !== undefined && outputs.some(({ format }) => format !== 'ndjson')) {
      throw new NotDone(
        'a part of the grades is written as ndjson only; `sdx merge` writes the whole in any format',
      );
    }
    const { parseReports, writeGrades } = await import('../app/grade-output.ts');
    const { startGrading, exitOf } = await import('../app/grade-run.ts');
    const { readStdin } = await import('../app/documents.ts');
    const reports = parseReports(flags.reports ?? []);
    const { scenario, rubric, seed, jobs, student, assignment } = flags;
    const grading = await startGrading({
      paths,
      cwd: process.cwd(),
      forMerge: outputs.some(({ format }) => format === 'ndjson'),
      ...given({ scenario, rubric, seed, jobs, student, assignment, shard }),
      ...given({ minScore: flags['min-score'], rubricFrom: flags['rubric-from'], against: flags.against }),
      ...given({ cache: flags.cache ? given({ location: flags['cache-location'] }) : undefined }),
      ...(paths.includes('-') ? { stdin: await readStdin() } : {}),
    });
    const annotates =
      flags.annotations &&
      process.env['GITHUB_ACTIONS'] === 'true' &&
      outputs.every(({ format }) => format !== 'github' && format !== 'classroom');
    for (const note of grading.notes ?? []) await this.tell(note);
    const progress = this.progress(grading.run.files, 'graded');
    const summary = await writeGrades(grading, {
      ...{ outputs, reports, cwd: process.cwd() },
      style: { width: this.columns, colour: this.colour, verbose: flags.verbose },
      print: (text) => this.print(text),
      tell: (text) => this.tell(text),
      ...given({ annotate: annotates ? (commands: string) => this.annotate(commands) : undefined }),
      seen: progress.seen,
    }).finally(progress.end);
    const left = grading.earlier?.left() ?? 0;
    if (left > 0 && shard === undefined)
      await this.tell(
        `${left} of the files in ${flags.against} ${left === 1 ? 'is' : 'are'} not among these`,
      );
    return exitOf(summary);
  }
}

async function shardFrom(text: string): Promise<Shard> {
  const { parseShard } = await import('../app/shards.ts');
  return parseShard(text, process.env);
}
