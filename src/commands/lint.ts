import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import type { Output } from '../app/outputs.ts';
import { given } from '../base/given.ts';
import type { PresetName } from '../lint/known-rules.ts';
import { LINT_REPORTERS } from '../report/registry.ts';
import { SdxCommand } from './_command.ts';
import { outputFlags } from './_output.ts';

/** Spelt out, so that help needs no rule to be loaded. */
const PRESET_NAMES: readonly PresetName[] = ['recommended', 'strict', 'course', 'adr'];

export default class Lint extends SdxCommand {
  static override summary =
    'Check designs and decision records by every rule, with findings at the line they are about';
  static override description =
    'Reads design documents (YAML or Markdown) and the records of a decision log, and reports what is wrong or contradicts itself. A folder stands for all of them below it; other files there are passed over. A record is judged in its whole log.';
  static override examples = [
    '<%= config.bin %> lint examples/url-shortener/design.yaml',
    '<%= config.bin %> lint docs --preset strict',
    '<%= config.bin %> lint docs/adr --base origin/main',
    'cat design.yaml | <%= config.bin %> lint - --stdin-filename design.yaml',
    '<%= config.bin %> lint docs --format json --quiet',
    '<%= config.bin %> lint docs --format stylish --format sarif=sdx.sarif',
  ];
  static override strict = false;
  static override args = {
    paths: Args.string({
      description: 'files or folders; - reads standard input; the working folder if none',
    }),
  };
  static override flags = {
    preset: Flags.string({
      description:
        'which rules, in place of those the config names: what is wrong, what a finished design says, what a learner has to show, decision records only',
      options: [...PRESET_NAMES],
    }),
    config: Flags.string({
      description: 'this config for every file, and not the nearest sdx.config.yaml above each',
      helpValue: 'FILE',
      exclusive: ['no-config'],
    }),
    'no-config': Flags.boolean({ description: 'no config at all', default: false }),
    'print-config': Flags.string({
      description: 'print what holds for this file, and lint nothing',
      helpValue: 'FILE',
    }),
    rule: Flags.string({
      description: 'only this rule; may be given more than once',
      helpValue: 'ID',
      multiple: true,
      multipleNonGreedy: true,
    }),
    quiet: Flags.boolean({ description: 'only errors', default: false }),
    'max-warnings': Flags.integer({
      description: 'exit 1 when there are more warnings',
      helpValue: 'N',
      min: 0,
    }),
    'fail-on': Flags.string({
      description: 'the least weight of a finding that makes the exit code 1',
      options: ['error', 'warn', 'info'],
      default: 'error',
    }),
    base: Flags.string({
      description: 'numbers of decision records that this branch took meanwhile count as taken',
      helpValue: 'REF',
    }),
    'ignore-unknown': Flags.boolean({
      description: 'pass over named files that hold something else, as hooks name every changed file',
      default: false,
    }),
    'stdin-filename': Flags.string({
      description: 'the name that standard input is shown under; it tells the syntax and the config',
      helpValue: 'FILE',
      default: '<stdin>',
    }),
    ...outputFlags('findings', Object.keys(LINT_REPORTERS)),
    annotations: Flags.boolean({
      description: 'under GitHub Actions, also annotate the lines of the pull request',
      default: true,
      allowNo: true,
    }),
  };

  protected override async main(): Promise<ExitCode> {
    const { argv, flags } = await this.parse(Lint);
    const chosen = {
      cwd: process.cwd(),
      noConfig: flags['no-config'],
      rules: flags.rule ?? [],
      ...given({ config: flags.config, preset: flags.preset as PresetName | undefined }),
    };
    const print = flags['print-config'];
    if (print !== undefined) {
      const { configText } = await import('../app/config-text.ts');
      await this.print(configText(print, chosen));
      return 0;
    }
    const paths = argv.length === 0 ? ['.'] : argv.map(String);
    const { parseOutputs } = await import('../app/outputs.ts');
    const outputs = parseOutputs(flags.format, flags.output, Object.keys(LINT_REPORTERS));
    const { lintPaths } = await import('../app/lint.ts');
    const { readStdin } = await import('../app/documents.ts');
    const run = await lintPaths({
      ...chosen,
      paths,
      failOn: flags['fail-on'] === 'warn' ? 'warning' : (flags['fail-on'] as 'error' | 'info'),
      quiet: flags.quiet,
      ignoreUnknown: flags['ignore-unknown'],
      ...given({ base: flags.base, maxWarnings: flags['max-warnings'] }),
      ...(paths.includes('-') ? { stdin: { bytes: await readStdin(), name: flags['stdin-filename'] } } : {}),
    });
    for (const note of run.notes) await this.tell(`sdx: ${note}`);
    const { lintResult } = await import('../app/lint-result.ts');
    const result = lintResult(run.documents, process.cwd());
    await this.show(result, { width: this.columns, colour: this.colour }, LINT_REPORTERS, outputs);
    if (flags.annotations && annotates(outputs)) {
      const { lintGithub } = await import('../report/lint-github.ts');
      await this.annotate(lintGithub(result));
    }
    return run.exit;
  }
}

/** Under GitHub Actions annotations come by themselves, unless they are the format asked for. */
function annotates(outputs: readonly Output[]): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true' && outputs.every(({ format }) => format !== 'github');
}
