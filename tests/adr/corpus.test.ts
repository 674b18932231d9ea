import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/adr/log.ts';
import { judgeLog } from '../../src/lint/adr.ts';
import { ADR_RULES } from '../../src/lint/adr-rules.ts';
import { corpusLog, corpusPages, hasCorpus, LOGS, WITHOUT } from './corpus.ts';

const recommended = ADR_RULES.filter((rule) => rule.preset === 'recommended');

/**
 * Records that show no status, found with grep for the word at the start of a line, a table row, front matter or
 * a heading, and then by eye: none of these 197 shows one.
 */
const WITHOUT_STATUS: Readonly<Record<string, number>> = {
  'HHS+simpler-grants-gov/docs/decisions/infra': 3,
  'HHS+simpler-grants-gov/documentation/wiki/product/decisions/adr': 2,
  'HHS+simpler-grants-gov/documentation/wiki/product/decisions/infra': 1,
  'JabRef+jabref/docs/decisions': 64,
  'adr+madr/docs/decisions': 18,
  'eclipse-edc+Connector/docs/developer/decision-records': 106,
  'microsoft+semantic-kernel/docs/decisions': 3,
};

/** Share of real records that a rule flagged where 1,735 of them were counted; the corpus is a part of those. */
const NOISE: Readonly<Record<string, number>> = {
  'adr/duplicate-number': 4.3,
  'adr/broken-link': 4.4,
  'adr/invalid-date': 0.7,
  'adr/leftover-template': 0.7,
  'adr/unanswered-supersede': 1.2,
  'adr/superseded-without-target': 0.5,
  'adr/conflicting-status': 0.7,
  'adr/index-omits-record': 3.3,
  'adr/missing-status': 1.4,
  'adr/missing-date': 2.4,
  'adr/missing-decision': 2.4,
  'adr/missing-context': 1.8,
  'adr/title-number-mismatch': 0.3,
  'adr/missing-consequences': 4.6,
  'adr/too-few-options': 1.6,
  'adr/stale-proposal': 6.1,
};

describe.runIf(hasCorpus)('real decision logs', () => {
  const logs = hasCorpus ? LOGS.map((name) => [name, corpusLog(name)] as const) : [];

  it.each(logs)('reads every record of %s', (name, log) => {
    const silent = log.records.filter((record) => record.status === undefined);
    expect(silent.length, silent.map(idOf).join(' ')).toBe(WITHOUT_STATUS[name] ?? 0);
    for (const record of log.records) {
      expect(record.title).not.toBe('');
      for (const status of record.statuses) {
        expect(record.source.text.slice(status.word.start, status.word.end).trim()).not.toBe('');
      }
    }
  });

  it('takes every page for what it is', () => {
    const pages = logs.flatMap(([name]) => corpusPages(name));
    const known = logs.flatMap(([name, { records, indexes, templates }]) =>
      [...records.map(({ source }) => source), ...indexes, ...templates].map(
        (source) => `${name.slice(0, name.indexOf('/'))}/${source.name}`,
      ),
    );
    expect(pages.length).toBe(670);
    expect(logs.reduce((sum, [, { records }]) => sum + records.length, 0)).toBe(653);
    // An attachment of a record, twice; a guide; and a page that holds a title and no more.
    expect(
      pages.filter((page) => !known.includes(page)).map((page) => page.slice(page.lastIndexOf('/') + 1)),
    ).toEqual([
      'use-ethnio-for-design-research.md',
      'documentation.md',
      'renaming.md',
      'module-onboarding-guide.md',
    ]);
  });

  it('knows what kind of status each is, but for two that name none', () => {
    const other = logs.flatMap(([, log]) =>
      log.records.filter((r) => r.status?.kind === 'other').map((r) => r.status?.text.trim()),
    );
    expect(other).toEqual(['experimental', 'Refinement completed. TP in 3.4']);
  });

  it('flags about as many as were counted on 1,735 records', () => {
    const flagged = new Map<string, number>();
    const rows: Record<string, string | number>[] = [];
    let records = 0;
    for (const [name, log] of logs) {
      records += log.records.length;
      const row: Record<string, string | number> = {
        log: name.slice(0, 40),
        read: log.records.length,
        statuses: log.records.filter((record) => record.status !== undefined).length,
      };
      for (const findings of judgeLog(log, recommended).values()) {
        for (const rule of new Set(findings.map((finding) => finding.rule))) {
          const short = rule.replace('adr/', '');
          row[short] = Number(row[short] ?? 0) + 1;
          flagged.set(rule, (flagged.get(rule) ?? 0) + 1);
        }
      }
      rows.push(row);
    }
    console.table(rows);
    expect(records).toBeGreaterThanOrEqual(650);
    for (const rule of recommended) {
      const share = (100 * (flagged.get(rule.id) ?? 0)) / records;
      // Another sample of the same kind of logs: not more than two points above what was counted.
      expect(share, rule.id).toBeLessThanOrEqual((NOISE[rule.id] ?? 0) + 2);
    }
  });
});

describe.skipIf(hasCorpus)('real decision logs', () => {
  it.skip(WITHOUT, () => {});
});
