import { Flags } from '@oclif/core';
import type { ExitCode } from '../../app/exit.ts';
import { AdrReportCommand } from './_report.ts';

export default class AdrList extends AdrReportCommand {
  static override summary = 'List the decision records of the log.';
  static override examples = [
    '<%= config.bin %> adr list',
    '<%= config.bin %> adr list --status proposed --sort date',
    '<%= config.bin %> adr list --match cache --format json',
  ];
  static override flags = {
    status: Flags.string({
      description: 'only these statuses; none for records without one',
      multiple: true,
      multipleNonGreedy: true,
      options: [
        'draft',
        'proposed',
        'deferred',
        'accepted',
        'rejected',
        'deprecated',
        'superseded',
        'other',
        'none',
      ],
    }),
    match: Flags.string({ description: 'only records whose title has this text' }),
    sort: Flags.string({
      description: 'order by',
      options: ['number', 'date', 'status', 'title'],
      default: 'number',
    }),
    reverse: Flags.boolean({ description: 'last first' }),
    format: Flags.string({ description: 'how to print', options: ['text', 'json'], default: 'text' }),
    dir: Flags.string({ description: "the log's folder [default: found]" }),
  };

  protected async main(): Promise<ExitCode> {
    const { flags } = await this.parse(AdrList);
    const { listRecords } = await import('../../app/adr-report.ts');
    const { format, sort, ...rest } = flags;
    const listing = await listRecords(process.cwd(), { ...rest, sort: sort as 'number' });
    if (format === 'text' && listing.records.length === 0)
      await this.tell(
        listing.total === 0
          ? `${listing.folder} holds no decision record; sdx new adr "Title" writes one.`
          : `None of the ${listing.total} records is shown.`,
      );
    if (format === 'json') return this.printReport(listing, undefined);
    const { recordList } = await import('../../report/adr-log.ts');
    const width = process.stdout.isTTY ? this.columns : Number.POSITIVE_INFINITY;
    return this.printReport(listing, recordList(listing, { width, colour: this.colour }));
  }
}
