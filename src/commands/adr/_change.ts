import type { Changed } from '../../app/adr-change.ts';
import type { ExitCode } from '../../app/exit.ts';
import { SdxCommand } from '../_command.ts';

/** What the commands that change a log share: how they say what they did. */
export abstract class AdrChangeCommand extends SdxCommand {
  protected async printChange(changed: Changed, format: string): Promise<ExitCode> {
    if (format === 'json') {
      await this.print(`${JSON.stringify(changed, null, 2)}\n`);
      return 0;
    }
    await this.print(`${changed.done}\n`);
    for (const file of changed.files) await this.tell(`wrote ${file}`);
    for (const note of changed.notes) await this.tell(note);
    return 0;
  }
}
