import { indexBlock, listedRecords } from '../../../adr/index-block.ts';
import { folderKey, idOf } from '../../../adr/log.ts';
import { folderOf, normalPath } from '../../../adr/naming.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/index-omits-record',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: "The log's index lists most records, and not this one.",
  why: 'Who reads the index believes it to be the whole log.',
  bad: 'README.md lists 0001 to 0011, and 0012 exists',
  good: 'sdx adr index, or sdx adr index --check in CI',
  *check({ record, log }: AdrSubject): Iterable<AdrRemark> {
    for (const index of log.indexes) {
      if (normalPath(folderOf(index.name)) !== normalPath(folderKey(record))) continue;
      const listed = listedRecords(log, index);
      if (listed.has(record)) continue;
      const own = log.records.filter((other) => folderKey(other) === folderKey(record));
      const share = own.filter((other) => listed.has(other)).length / own.length;
      if (indexBlock(index.text) === undefined && (own.length < 5 || share < 0.6)) continue;
      yield {
        span: record.titleSpan,
        message: `${index.name} does not list ${idOf(record)}.`,
        advice: `Run sdx adr index, or add a link to it in ${index.name}.`,
      };
    }
  },
};
