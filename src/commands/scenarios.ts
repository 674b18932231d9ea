import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import { SdxCommand } from './_command.ts';

export default class Scenarios extends SdxCommand {
  static override summary = 'List what can be practised, or show one problem with its givens and questions';
  static override examples = [
    '<%= config.bin %> scenarios',
    '<%= config.bin %> scenarios url-shortener',
    '<%= config.bin %> scenarios url-shortener --seed 7',
    '<%= config.bin %> scenarios --format json',
  ];
  static override args = { id: Args.string({ description: 'the scenario to show' }) };
  static override flags = {
    seed: Flags.integer({ description: 'vary the givens within their ranges', helpValue: 'N', min: 0 }),
    format: Flags.string({
      description: 'how to show them',
      options: ['stylish', 'json'],
      default: 'stylish',
    }),
  };

  protected override async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Scenarios);
    const { openLibrary } = await import('../app/library.ts');
    const library = await openLibrary(process.cwd());
    const one = args.id === undefined ? undefined : library.scenarioNamed(args.id, flags.seed);
    const { all, broken } = one === undefined ? library.scenarios() : { all: [], broken: [] };
    for (const note of [...library.own.notes, ...broken]) await this.tell(note);
    const exit = broken.length > 0 ? 2 : 0;
    if (flags.format === 'json') {
      await this.print(`${JSON.stringify(one ?? all, null, 2)}\n`);
      return exit;
    }
    const { scenarioList, scenarioSheet } = await import('../report/scenarios.ts');
    const terminal = { width: this.columns, colour: this.colour };
    await this.print(one === undefined ? scenarioList(all, terminal) : scenarioSheet(one, terminal));
    return exit;
  }
}
