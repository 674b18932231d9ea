import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import { SdxCommand } from './_command.ts';

export default class Explain extends SdxCommand {
  static override summary =
    'Show the page behind an id: what a rule finds and why, what a calculator takes and gives, with examples';
  static override examples = [
    '<%= config.bin %> explain',
    '<%= config.bin %> explain read/unknown-key',
    '<%= config.bin %> explain mmc',
    '<%= config.bin %> explain adr/duplicate-number --format json',
  ];
  static override args = {
    id: Args.string({ description: 'a rule, as findings name it, or a calculator; all rules if none' }),
  };
  static override flags = {
    format: Flags.string({ description: 'how to show it', options: ['stylish', 'json'], default: 'stylish' }),
  };

  protected override async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Explain);
    const { explain, pageIds } = await import('../app/explain.ts');
    const { idsStylish, pageStylish } = await import('../report/page-stylish.ts');
    const terminal = { width: this.columns, colour: this.colour };
    const asked = args.id === undefined ? pageIds() : explain(args.id);
    if (flags.format === 'json') await this.print(`${JSON.stringify(asked, null, 2)}\n`);
    else if (!('id' in asked)) await this.print(idsStylish(asked, terminal));
    else if ('formula' in asked) {
      const { calculatorPageStylish } = await import('../report/calculator-page.ts');
      await this.print(calculatorPageStylish(asked, terminal));
    } else await this.print(pageStylish(asked, terminal));
    return 0;
  }
}
