import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import type { LintRequest, LintRun } from '../app/lint.ts';
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
      description:
        'only what this branch has brought since it left REF: findings on changed lines, and those the version before had not',
      helpValue: 'REF',
    }),
    baseline: Flags.string({
      description: 'leave out the findings in this file; without the flag the nearest .sdx-baseline',
      helpValue: 'FILE',
      exclusive: ['no-baseline'],
    }),
    'no-baseline': Flags.boolean({ description: 'leave out nothing', default: false }),
    'write-baseline': Flags.boolean({
      description: 'write all that is found into the baseline, to be left out from now on',
      default: false,
    }),
    'prune-baseline': Flags.boolean({
      description: 'take out of the baseline what is not found any more',
      default: false,
    }),
    fix: Flags.boolean({ description: 'repair what can be repaired safely, in the files', default: false }),
    'dry-run': Flags.boolean({
      description: 'write no file: print the repairs as a diff',
      dependsOn: ['fix'],
      default: false,
    }),
    jobs: Flags.integer({
      description: 'judge in so many processes; the result is the same with any number',
      helpValue: 'N',
      min: 1,
      max: 64,
      default: 1,
    }),
    cache: Flags.boolean({
      description: 'keep verdicts, and judge only what has changed since',
      default: false,
    }),
    'cache-location': Flags.string({
      description: 'keep them in this folder and not in node_modules/.cache/sdx',
      helpValue: 'FOLDER',
      dependsOn: ['cache'],
    }),
    watch: Flags.boolean({
      description: 'stay, and judge anew what changes; Ctrl-C ends it',
      exclusive: ['fix', 'write-baseline', 'prune-baseline', 'output'],
      default: false,
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
    const request: LintRequest = {
      ...chosen,
      paths,
      failOn: WEIGHTS[flags['fail-on']] ?? 'error',
      quiet: flags.quiet,
      ignoreUnknown: flags['ignore-unknown'],
      noBaseline: flags['no-baseline'],
      writeBaseline: flags['write-baseline'],
      pruneBaseline: flags['prune-baseline'],
      jobs: flags.jobs,
      ...given({
        base: flags.base,
        baseline: flags.baseline,
        maxWarnings: flags['max-warnings'],
        fix: flags.fix ? (flags['dry-run'] ? ('show' as const) : ('write' as const)) : undefined,
        cache: flags.cache ? given({ location: flags['cache-location'] }) : undefined,
        stdin: paths.includes('-') ? await standardInput(flags['stdin-filename']) : undefined,
      }),
    };
    if (flags.watch) return this.#watch(request, outputs);
    const { lintPaths } = await import('../app/lint.ts');
    const run = await lintPaths(request);
    await this.#report(run, outputs, flags.annotations);
    return run.exit;
  }

  /** Shows a run: its findings, or with `--dry-run` the difference that repairs would make. */
  async #report(run: LintRun, outputs: readonly Output[], annotations: boolean): Promise<void> {
    for (const note of run.notes) await this.tell(`sdx: ${note}`);
    const dry = run.changes !== undefined;
    if (run.changes !== undefined) {
      const { unifiedDiff } = await import('../report/unified-diff.ts');
      await this.print(unifiedDiff(run.changes));
    }
    const { lintResult } = await import('../app/lint-result.ts');
    const result = lintResult(run.documents, process.cwd());
    const shown = dry ? outputs.filter(({ file }) => file !== undefined) : outputs;
    await this.show(result, { width: this.columns, colour: this.colour }, LINT_REPORTERS, shown);
    if (annotations && annotates(outputs)) {
      const { lintGithub } = await import('../report/lint-github.ts');
      await this.annotate(lintGithub(result));
    }
  }

  async #watch(request: LintRequest, outputs: readonly Output[]): Promise<ExitCode> {
    const { watchPaths } = await import('../app/lint-watch.ts');
    return watchPaths(request, {
      show: async (run) => {
        if (process.stdout.isTTY) await this.print(CLEAR);
        await this.#report(run, outputs, false);
        const { length } = run.documents;
        await this.tell(
          `sdx: watching ${length === 1 ? '1 document' : `${length} documents`}; Ctrl-C ends it`,
        );
      },
      fail: (message) => this.tell(`sdx: ${message}`),
    });
  }
}

/** Clears the terminal and what was scrolled away. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

const WEIGHTS: Readonly<Record<string, LintRequest['failOn']>> = {
  error: 'error',
  warn: 'warning',
  info: 'info',
};

async function standardInput(name: string): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const { readStdin } = await import('../app/documents.ts');
  return { bytes: await readStdin(), name };
}

/** Under GitHub Actions annotations come by themselves, unless they are the format asked for. */
function annotates(outputs: readonly Output[]): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true' && outputs.every(({ format }) => format !== 'github');
}
