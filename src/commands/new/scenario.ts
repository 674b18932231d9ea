import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { given } from '../../base/given.ts';
import { SdxCommand } from '../_command.ts';

export default class NewScenario extends SdxCommand {
  static override summary = 'Start a scenario of your own: a problem, its rubric and two examples';
  static override description =
    'Writes the brief with its givens, the rubric, and a strong and a weak design that the rubric is tested by, where the project has its own (rubrics/ and prompts/, or as sdx.config.yaml says). All of it works as it stands and is explained inside. `sdx scenarios`, `sdx practice` and `sdx grade` find it by its name. Never replaces a file unless --force is given.';
  static override examples = [
    '<%= config.bin %> new scenario parking-spots',
    '<%= config.bin %> new scenario parking-spots --title "Parking spots"',
  ];
  static override args = {
    name: Args.string({ description: 'small letters, digits and hyphens; asked for on a terminal' }),
  };
  static override flags = {
    title: Flags.string({ description: 'what is designed, in a few words', helpValue: 'TEXT' }),
    force: Flags.boolean({ description: 'replace files that exist', default: false }),
  };

  protected override async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(NewScenario);
    const { newScenario } = await import('../../app/new-rubric.ts');
    const name = args.name ?? (await this.askName('scenario'));
    const { title, force } = flags;
    const files = await newScenario({ name, force, cwd: process.cwd(), ...given({ title }) });
    await this.print(`Wrote ${files.join(', ')}. Next: sdx new rubric --test ${files[1]}\n`);
    return 0;
  }
}
