import type { DecisionRecord } from '../model/adr.ts';
import type { ArcReport, LinkReport, RecordReport } from '../schema/adr-log.ts';
import { arcsOf } from './graph.ts';
import { type AdrLog, idOf } from './log.ts';

/** What programs get to know of a record, without its text; paths are the log's own. */
export function summaryOf(log: AdrLog, record: DecisionRecord): RecordReport {
  return {
    id: idOf(record),
    number: record.name.number ?? null,
    title: record.title,
    status: record.status?.kind ?? null,
    statusText: record.status?.text.trim() ?? null,
    date: record.date?.iso ?? record.name.date ?? null,
    path: record.source.name,
    links: log.linksFrom(record).map(({ link, to }) => linkReport(link, to)),
    linkedFrom: log.linksTo(record).map(({ link, from }) => linkReport(link, from)),
  };
}

function linkReport(link: DecisionRecord['links'][number], other: DecisionRecord | undefined): LinkReport {
  return {
    relation: link.relation,
    wording: link.wording.trim(),
    partial: link.partial,
    record: other === undefined ? null : idOf(other),
    title: other?.title ?? null,
    target: link.target.url ?? link.target.text,
    path: other?.source.name ?? null,
  };
}

/** A record with its sections and options. */
export function exportOf(log: AdrLog, record: DecisionRecord): RecordReport {
  return {
    ...summaryOf(log, record),
    sections: record.sections
      .filter((section) => section.span.start !== record.titleSpan.start)
      .map((section) => ({
        heading: section.text,
        role: section.role ?? null,
        text: record.source.text.slice(section.body.start, section.body.end).trim(),
      })),
    options: record.options.map(({ name, good, bad }) => ({ name, good, bad })),
  };
}

/** The relations of a log, as `sdx adr graph --format json` prints them. */
export function arcReports(log: AdrLog): ArcReport[] {
  return arcsOf(log).map(({ from, to, ...arc }) => ({ from: idOf(from), to: idOf(to), ...arc }));
}
