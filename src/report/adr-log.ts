import type { AdrLogReport, LinkReport, RecordReport } from '../schema/adr-log.ts';
import { oneLine } from './escape.ts';
import { painter, type Terminal, wrap } from './terminal.ts';

/** The least room a title needs; where the date would take it, the date is left out. */
const TITLE_ROOM = 24;

/**
 * A log's records as aligned columns. Lines are cut to a terminal's width; where `width` is infinite, as into a pipe,
 * nothing is.
 */
export function recordList({ records }: AdrLogReport, { width, colour }: Terminal): string {
  if (records.length === 0) return '';
  const paint = painter({ width, colour });
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(...texts.map((text) => [...text].length)));
  const id = widest(
    records.map((record) => oneLine(record.id)),
    width < 60 ? 12 : 32,
  );
  const status = widest(
    records.map((record) => statusOf(record)),
    10,
  );
  const dated = width - (id + 2 + status + 2 + 12) >= TITLE_ROOM;
  const rows = records.map((record) => {
    const date = dated ? `${(record.date ?? '-').padEnd(10)}  ` : '';
    const head = `${padded(oneLine(record.id), id)}  ${padded(statusOf(record), status)}  ${date}`;
    const title = cut(oneLine(record.title), Math.max(8, width - head.length));
    return isOver(record) ? paint('dim', `${head}${title}`.trimEnd()) : `${head}${title}`.trimEnd();
  });
  return `${rows.join('\n')}\n`;
}

const statusOf = ({ status }: RecordReport): string => status ?? '-';

/** Whether a decision no longer holds, or never did. */
const isOver = ({ status }: RecordReport): boolean =>
  status === 'superseded' || status === 'rejected' || status === 'deprecated';

/** Columns of the labels. */
const LABELS = 8;

/** One record: what sdx understood of it, its links, and the options it weighs. */
export function recordSheet(record: RecordReport, { width, colour }: Terminal): string {
  const paint = painter({ width, colour });
  const { status, statusText } = record;
  const said = oneLine(statusText ?? 'none');
  const kind = status === null || said.toLowerCase() === status ? '' : ` (${status})`;
  const lines = wrap(`${oneLine(record.id)} ${oneLine(record.title)}`, width, 0, 2).map((line) =>
    paint('bold', line),
  );
  const row = (label: string, text: string): void => {
    const [first = '', ...rest] = wrap(text, width, LABELS);
    lines.push(label.padEnd(LABELS) + first.slice(LABELS), ...rest);
  };
  row('status', `${said}${kind}`);
  row('date', record.date ?? 'none');
  row('file', oneLine(record.path));
  for (const link of record.links) row('link', linkText(link));
  for (const link of record.linkedFrom.filter((one) => !isAnswer(one, record.links)))
    row('from', `${nameOf(link)}: ${oneLine(link.wording).toLowerCase()} this`);
  for (const { name, good, bad } of record.options ?? [])
    row('option', `${oneLine(name)}${good + bad > 0 ? ` (+${good} -${bad})` : ''}`);
  return `${lines.join('\n')}\n`;
}

const linkText = (link: LinkReport): string =>
  `${oneLine(link.wording)}${link.partial ? ' (in part)' : ''} ${nameOf(link)}${link.record === null ? ' (not in this log)' : ''}`;

const nameOf = (link: LinkReport): string =>
  link.record === null ? oneLine(link.target) : `${oneLine(link.record)} ${oneLine(link.title ?? '')}`.trim();

/** Whether the record itself speaks of who links to it: then the other's words add nothing. */
const isAnswer = (link: LinkReport, own: readonly LinkReport[]): boolean =>
  own.some(({ path }) => path !== null && path === link.path);

const padded = (text: string, width: number): string => cut(text, width).padEnd(width);

function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, Math.max(1, width - 1)).join('')}…`;
}
