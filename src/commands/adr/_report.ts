import type { ExitCode } from '../../app/exit.ts';
import type { AdrLogReport } from '../../schema/adr-log.ts';
import { SdxCommand } from '../_command.ts';

/** What the commands that only look at a log share: files that could not be read are said, and the exit code tells. */
export abstract class AdrReportCommand extends SdxCommand {
  protected async printReport(report: AdrLogReport, text: string | undefined): Promise<ExitCode> {
    await this.print(text ?? `${JSON.stringify(report, null, 2)}\n`);
    for (const { path, reason } of report.unread) await this.tell(`${path}: ${reason}`);
    return report.unread.length > 0 ? 2 : 0;
  }
}
