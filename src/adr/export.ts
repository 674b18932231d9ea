import type { DecisionRecord } from '../model/adr.ts';
import { type AdrLog, idOf } from './log.ts';

/** What programs get to know of a record; the shape of `sdx adr list --format json`. */
export interface RecordSummary {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly status: string | null;
  /** As it is written. */
  readonly statusText: string | null;
  readonly date: string | null;
  readonly path: string;
  readonly links: readonly LinkSummary[];
  readonly linkedFrom: readonly LinkSummary[];
}

export interface LinkSummary {
  readonly relation: string;
  readonly wording: string;
  readonly partial: boolean;
  /** The other record's id; null where the log has none such. */
  readonly record: string | null;
  readonly target: string;
  readonly path: string | null;
}

export function summaryOf(log: AdrLog, record: DecisionRecord): RecordSummary {
  return {
    id: idOf(record),
    number: record.name.number ?? null,
    title: record.title,
    status: record.status?.kind ?? null,
    statusText: record.status?.text.trim() ?? null,
    date: record.date?.iso ?? record.name.date ?? null,
    path: record.source.name,
    links: log.linksFrom(record).map(({ link, to }) => linkSummary(link, to)),
    linkedFrom: log.linksTo(record).map(({ link, from }) => linkSummary(link, from)),
  };
}

function linkSummary(link: DecisionRecord['links'][number], other: DecisionRecord | undefined): LinkSummary {
  return {
    relation: link.relation,
    wording: link.wording.trim(),
    partial: link.partial,
    record: other === undefined ? null : idOf(other),
    target: link.target.url ?? link.target.text,
    path: other?.source.name ?? null,
  };
}

/** Everything of a record that has a place in `adr/v1`, for `sdx adr export`. */
export interface RecordExport extends RecordSummary {
  readonly sections: readonly {
    readonly heading: string;
    readonly role: string | null;
    readonly text: string;
  }[];
  readonly options: readonly { readonly name: string; readonly good: number; readonly bad: number }[];
}

export function exportOf(log: AdrLog, record: DecisionRecord): RecordExport {
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
