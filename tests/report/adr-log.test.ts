import { describe, expect, it } from 'vitest';
import { recordList, recordSheet } from '../../src/report/adr-log.ts';
import type { AdrLogReport, RecordReport } from '../../src/schema/adr-log.ts';

const plain = (width: number) => ({ width, colour: false });

const record: RecordReport = {
  id: '0012',
  number: 12,
  title: 'Keep sessions in a store that all instances of the service share',
  status: 'accepted',
  statusText: 'Approved',
  date: '2024-05-06',
  path: 'docs/adr/0012-keep-sessions.md',
  links: [
    {
      relation: 'supersedes',
      wording: 'Supersedes',
      partial: true,
      record: '0003',
      title: 'Sticky sessions',
      target: '0003-sticky.md',
      path: 'docs/adr/0003-sticky.md',
    },
    {
      relation: 'relates',
      wording: 'Relates to',
      partial: false,
      record: null,
      title: null,
      target: 'RFC 7',
      path: null,
    },
  ],
  linkedFrom: [
    {
      relation: 'superseded-by',
      wording: 'Superseded by',
      partial: false,
      record: '0003',
      title: 'Sticky sessions',
      target: '0012-keep-sessions.md',
      path: 'docs/adr/0003-sticky.md',
    },
    {
      relation: 'amends',
      wording: 'Amends',
      partial: false,
      record: '0015',
      title: 'Expire sessions',
      target: '0012-keep-sessions.md',
      path: 'docs/adr/0015-expire.md',
    },
  ],
  options: [
    { name: 'A shared store', good: 2, bad: 1 },
    { name: 'Sticky sessions', good: 0, bad: 0 },
  ],
};

const report = (...records: RecordReport[]): AdrLogReport => ({
  sdx: 'adr-log/v1',
  version: '0',
  folder: 'docs/adr',
  total: records.length,
  records,
  unread: [],
});

describe('a list of records', () => {
  const bare = { ...record, id: '3', status: null, date: null, title: 'One\u001b[31m\u202e two' };

  it('is aligned, whole in a pipe and cut at a terminal, the date given up where the title would be', () => {
    expect(recordList(report(record, bare), plain(Number.POSITIVE_INFINITY))).toBe(
      '0012  accepted  2024-05-06  Keep sessions in a store that all instances of the service share\n' +
        '3     -         -           One\\u{1b}[31m\\u{202e} two\n',
    );
    expect(recordList(report(record), plain(60))).toBe(
      '0012  accepted  2024-05-06  Keep sessions in a store that a…\n',
    );
    expect(recordList(report(record), plain(40))).toBe('0012  accepted  Keep sessions in a stor…\n');
    expect(recordList(report(), plain(80))).toBe('');
  });

  it('fits, whatever the width', () => {
    for (const width of [30, 40, 51, 52, 53, 80, 200]) {
      for (const line of recordList(report(record, { ...record, status: 'superseded' }), plain(width)).split(
        '\n',
      ))
        expect([...line].length, `${width}: ${line}`).toBeLessThanOrEqual(width);
    }
  });

  it('dims what no longer holds', () => {
    const coloured = { width: 80, colour: true };
    expect(recordList(report(record), coloured)).not.toContain('\u001b');
    for (const status of ['superseded', 'rejected', 'deprecated'] as const)
      expect(recordList(report({ ...record, status }), coloured)).toContain('\u001b[2m0012');
  });
});

describe('a record', () => {
  it('is shown with its links, answers left out, and its options', () => {
    expect(recordSheet(record, plain(80))).toBe(
      [
        '0012 Keep sessions in a store that all instances of the service share',
        'status  Approved (accepted)',
        'date    2024-05-06',
        'file    docs/adr/0012-keep-sessions.md',
        'link    Supersedes (in part) 0003 Sticky sessions',
        'link    Relates to RFC 7 (not in this log)',
        'from    0015 Expire sessions: amends this',
        'option  A shared store (+2 -1)',
        'option  Sticky sessions',
        '',
      ].join('\n'),
    );
  });

  it('says what is missing, and wraps under its labels', () => {
    const bare: RecordReport = {
      ...record,
      status: null,
      statusText: null,
      date: null,
      links: [],
      linkedFrom: [],
    };
    const lines = recordSheet({ ...bare, options: [] }, plain(40)).split('\n');
    expect(lines).toEqual([
      '0012 Keep sessions in a store that all',
      '  instances of the service share',
      'status  none',
      'date    none',
      'file    docs/adr/0012-keep-sessions.md',
      '',
    ]);
    expect(recordSheet(record, { width: 80, colour: true })).toContain('\u001b[1m0012');
  });
});
