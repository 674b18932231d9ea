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
    const { allScenarios, scenario } = await import('../app/scenarios.ts');
    const one = args.id === undefined ? undefined : scenario(args.id, flags.seed);
    if (flags.format === 'json') {
      await this.print(`${JSON.stringify(one ?? allScenarios(), null, 2)}\n`);
      return 0;
    }
    const { scenarioList, scenarioSheet } = await import('../report/scenarios.ts');
    const terminal = { width: this.columns, colour: this.colour };
    await this.print(
      one === undefined ? scenarioList(allScenarios(), terminal) : scenarioSheet(one, terminal),
    );
    return 0;
  }
}
