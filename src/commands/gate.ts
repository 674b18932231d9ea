import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import type { Artefact } from '../gate/artefact.ts';
import { GATE_REPORTERS } from '../report/registry.ts';
import { SdxCommand } from './_command.ts';
import { outputFlags } from './_output.ts';

export default class Gate extends SdxCommand {
  static override summary =
    'Verify the deliverables of TaskForge at scale: design, logs, profile and refactoring';
  static override description =
    'Reads gate.yaml in a folder, recomputes what the files it names can show, and says which things are only attested. Logs of any size are read as a stream, plain or gzip.';
  static override examples = [
    '<%= config.bin %> gate examples/taskforge-gate',
    '<%= config.bin %> gate examples/taskforge-gate --only logs --only profile',
    '<%= config.bin %> gate examples/taskforge-gate --format stylish --format json=gate.json',
  ];
  static override args = {
    folder: Args.string({ description: 'the folder with gate.yaml', required: true }),
  };
  static override flags = {
    only: Flags.string({
      description: 'judge only this; may be given more than once',
      options: ['design', 'logs', 'profile', 'refactoring'],
      multiple: true,
      multipleNonGreedy: true,
    }),
    ...outputFlags('result', Object.keys(GATE_REPORTERS)),
  };

  protected override async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Gate);
    const { parseOutputs } = await import('../app/outputs.ts');
    const outputs = parseOutputs(flags.format, flags.output, Object.keys(GATE_REPORTERS));
    const { gateResult, judgeGate, sayProblems } = await import('../app/gate.ts');
    const run = await judgeGate({
      folder: args.folder,
      cwd: process.cwd(),
      only: (flags.only ?? []) as Artefact[],
      ...(process.stderr.isTTY === true ? { onProgress: progress() } : {}),
    });
    const problems = sayProblems(run);
    if (problems !== '') await this.tell(problems);
    if (run.judgements.length === 0) return run.exit;
    const terminal = { width: this.columns, colour: this.colour };
    await this.show(gateResult(run, process.cwd()), terminal, GATE_REPORTERS, outputs);
    return run.exit;
  }
}

/** A line on the terminal for logs that take a while; it removes itself. */
function progress(): (read: number, of: number) => void {
  const STEP = 256 * 2 ** 20;
  let shown = 0;
  return (read, of) => {
    if (of < STEP || (read - shown < STEP && read < of)) return;
    shown = read < of ? read : 0;
    const text =
      read < of ? `reading logs: ${Math.floor((read / of) * 100)} % of ${Math.round(of / 2 ** 20)} MiB` : '';
    process.stderr.write(`\r\u001b[K${text}`);
  };
}
