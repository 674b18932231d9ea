import { Args, Flags } from '@oclif/core';
import type { AnalyzeRun } from '../app/analyze.ts';
import type { ExitCode } from '../app/exit.ts';
import { SdxCommand } from './_command.ts';
import { outputFlags } from './_output.ts';

const FORMATS = ['stylish', 'json', 'mermaid'] as const;

export default class Analyze extends SdxCommand {
  static override summary =
    'Compute what a design would do: load, bottlenecks, latency, availability, storage';
  static override description =
    'Pushes the load of every flow through the design and shows what each component has to do and can, what gives out first, how long requests take, whether the objectives hold, and what could not be computed for want of which fact. Exits with 1 when the design as written saturates at peak or misses an objective.';
  static override examples = [
    '<%= config.bin %> analyze examples/url-shortener/design.yaml',
    '<%= config.bin %> analyze design.yaml --scale 10 --without cache',
    '<%= config.bin %> analyze design.yaml --to 10x',
    '<%= config.bin %> analyze design.yaml --set api.replicas=8 --set peak=5',
    '<%= config.bin %> analyze design.yaml --against origin/main',
    '<%= config.bin %> analyze design.yaml --explain db.utilisation',
    '<%= config.bin %> analyze design.yaml --format mermaid --output design.mmd',
  ];
  static override args = {
    design: Args.string({
      description: 'a design (YAML or Markdown); - reads standard input',
      required: true,
    }),
  };
  static override flags = {
    scale: Flags.string({ description: 'with so many times the load', helpValue: 'N', default: '1' }),
    to: Flags.string({
      description: 'also what gives out until the load is N times as much',
      helpValue: 'Nx',
    }),
    without: Flags.string({
      description: 'as if this component were not there; may be given more than once',
      helpValue: 'ID',
      multiple: true,
      multipleNonGreedy: true,
    }),
    cold: Flags.string({
      description: 'as if this cache held nothing; may be given more than once',
      helpValue: 'ID',
      multiple: true,
      multipleNonGreedy: true,
    }),
    set: Flags.string({
      description: 'with another number, as in api.replicas=8; may be given more than once',
      helpValue: 'PLACE=VALUE',
      multiple: true,
      multipleNonGreedy: true,
    }),
    against: Flags.string({
      description: 'beside another design, or beside this file at a git revision',
      helpValue: 'FILE|REVISION',
    }),
    explain: Flags.string({
      description: 'how one number came about, back to the lines of the document',
      helpValue: 'ID.NUMBER',
    }),
    seed: Flags.integer({ description: 'which chance the ranges are drawn by', helpValue: 'N' }),
    samples: Flags.integer({
      description: 'how often ranges are drawn',
      helpValue: 'N',
      min: 100,
      max: 100_000,
    }),
    'stdin-name': Flags.string({
      description: 'the name that standard input is shown under',
      helpValue: 'FILE',
      default: '<stdin>',
    }),
    ...outputFlags('result', FORMATS),
  };

  protected override async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Analyze);
    const { parseOutputs, writeReport } = await import('../app/outputs.ts');
    const outputs = parseOutputs(flags.format, flags.output, FORMATS);
    const { analyzeDesign, multipleOf } = await import('../app/analyze.ts');
    const { readStdin } = await import('../app/documents.ts');
    const cwd = process.cwd();
    const run = await analyzeDesign({
      path: args.design,
      cwd,
      scale: multipleOf('--scale', flags.scale),
      without: flags.without ?? [],
      cold: flags.cold ?? [],
      set: flags.set ?? [],
      ...(args.design === '-' ? { stdin: { bytes: await readStdin(), name: flags['stdin-name'] } } : {}),
      ...(flags.to === undefined ? {} : { to: multipleOf('--to', flags.to) }),
      ...(flags.against === undefined ? {} : { against: flags.against }),
      ...(flags.explain === undefined ? {} : { explain: flags.explain }),
      ...(flags.seed === undefined ? {} : { seed: flags.seed }),
      ...(flags.samples === undefined ? {} : { samples: flags.samples }),
    });
    for (const { format, file } of outputs) {
      const text = await this.#shown(run, format, file === undefined);
      if (file === undefined) await this.print(text);
      else writeReport(file, text, cwd);
    }
    await this.#tellFindings(run);
    return run.exit;
  }

  async #shown({ analysis, design, name }: AnalyzeRun, format: string, here: boolean): Promise<string> {
    if (format === 'json') return (await import('../report/escape.ts')).json(analysis);
    if (format === 'mermaid')
      return (await import('../report/analyze-mermaid.ts')).analyzeMermaid(analysis, design);
    const { analyzeStylish } = await import('../report/analyze-stylish.ts');
    return analyzeStylish(analysis, name, {
      width: this.columns,
      colour: here && this.colour,
    });
  }

  /** What was not understood of the document goes beside the result, shortly: `sdx lint` shows it in full. */
  async #tellFindings({ findings, name }: AnalyzeRun): Promise<void> {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (errors === 0) return;
    const { visibleName } = await import('../report/escape.ts');
    const what = errors === 1 ? '1 part' : `${errors} parts`;
    await this.tell(
      `${what} of ${visibleName(name)} could not be understood and count as absent; \`sdx lint\` shows which`,
    );
  }
}
