import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { given } from '../../base/given.ts';
import { SdxCommand } from '../_command.ts';

export default class NewRubric extends SdxCommand {
  static override summary = 'Start a rubric of your own, or run the tests that rubrics have';
  static override description =
    'Writes a rubric that builds on another and is explained inside, where the project has its own (rubrics/, or as sdx.config.yaml says). With --test it grades the examples that rubrics name under `tests` and compares: each criterion with what was expected, what came out, and why. Exits 1 where one is not as expected. Never replaces a file unless --force is given.';
  static override examples = [
    '<%= config.bin %> new rubric costs',
    '<%= config.bin %> new rubric our-shortener --extends url-shortener',
    '<%= config.bin %> new rubric --test',
    '<%= config.bin %> new rubric --test rubrics/costs.yaml --format json',
  ];
  static override strict = false;
  static override args = {
    name: Args.string({
      description:
        'small letters, digits and hyphens; asked for on a terminal. With --test, rubrics by id or file; all of the project without one',
    }),
  };
  static override flags = {
    extends: Flags.string({ description: 'the rubric it builds on', helpValue: 'ID', default: '_base' }),
    title: Flags.string({ description: 'what it grades, in a few words', helpValue: 'TEXT' }),
    force: Flags.boolean({ description: 'replace the file if it exists', default: false }),
    test: Flags.boolean({
      description: 'write nothing, and hold rubrics to their own tests',
      default: false,
      exclusive: ['title', 'force'],
    }),
    format: Flags.string({
      description: 'how to show what came of tests',
      options: ['stylish', 'json'],
      default: 'stylish',
    }),
  };

  protected override async main(): Promise<ExitCode> {
    const { argv, flags } = await this.parse(NewRubric);
    const names = argv.map(String);
    if (flags.test) return this.#test(names, flags.format);
    if (names.length > 1) {
      const { NotDone } = await import('../../app/exit.ts');
      throw new NotDone(`one rubric at a time: \`sdx new rubric ${names[0]}\`, or --test for several`);
    }
    const { newRubric } = await import('../../app/new-rubric.ts');
    const name = names[0] ?? (await this.askName('rubric'));
    const { title, force, extends: base } = flags;
    const [file = ''] = await newRubric({ name, base, force, cwd: process.cwd(), ...given({ title }) });
    await this.print(`Wrote ${file}. Make it yours, then: sdx grade DESIGN --rubric ${name}\n`);
    return 0;
  }

  async #test(paths: readonly string[], format: string): Promise<ExitCode> {
    const { testRubrics } = await import('../../app/rubric-tests.ts');
    const { report, exit } = await testRubrics(paths, process.cwd());
    const { rubricTestsJson, rubricTestsStylish } = await import('../../report/rubric-tests.ts');
    const terminal = { width: this.columns, colour: this.colour };
    await this.print(format === 'json' ? rubricTestsJson(report) : rubricTestsStylish(report, terminal));
    return exit;
  }
}
