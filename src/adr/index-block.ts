import type { Edit } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { DecisionRecord } from '../model/adr.ts';
import type { Source } from '../model/source.ts';
import { lineEnding, linesOf, withoutCode } from './lines.ts';
import { type AdrLog, idOf } from './log.ts';
import { pathFrom, relativePath } from './naming.ts';
import { pathOf } from './relations.ts';
import { textLinks } from './text-links.ts';

export const INDEX_START = '<!-- sdx:adr-index -->';
export const INDEX_END = '<!-- /sdx:adr-index -->';

/** The lines of the marked block: one record a row, newest last, nothing that changes without the log. */
export function indexLines(log: AdrLog, path: string): readonly string[] {
  const rows = log.records.map((record) => {
    const url = relativePath(path, record.source.name).replace(
      /[ ()]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    const date = record.date?.iso ?? record.name.date ?? '';
    return `| ${cell(idOf(record))} | [${cell(record.title)}](${url}) | ${record.status?.kind ?? ''} | ${date} |`;
  });
  return ['| Number | Decision | Status | Date |', '| --- | --- | --- | --- |', ...rows];
}

const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\|[\]<>]/g, (c) => `\\${c}`)
    .trim();

/** The marked block in an index, markers included. */
export function indexBlock(text: string): Span | undefined {
  const start = text.indexOf(INDEX_START);
  const close = start < 0 ? -1 : text.indexOf(INDEX_END, start);
  return close < 0 ? undefined : { start, end: close + INDEX_END.length };
}

/** The edit that brings an index up to date; none where it is. A file without a block gets one at its end. */
export function indexEdits(log: AdrLog, index: Source): readonly Edit[] {
  const ending = lineEnding(index.text);
  const block = [INDEX_START, '', ...indexLines(log, index.name), '', INDEX_END].join(ending);
  const span = indexBlock(index.text);
  if (span === undefined) {
    const gap = index.text === '' ? '' : index.text.endsWith(ending) ? ending : `${ending}${ending}`;
    return [{ span: { start: index.text.length, end: index.text.length }, text: `${gap}${block}${ending}` }];
  }
  return index.text.slice(span.start, span.end) === block ? [] : [{ span, text: block }];
}

/** The records that an index links to. */
export function listedRecords(log: AdrLog, index: Source): ReadonlySet<DecisionRecord> {
  const listed = new Set<DecisionRecord>();
  const plain = withoutCode(index.text, 'markdown');
  for (const link of textLinks(index.text, linesOf(plain), 'markdown')) {
    const record = log.at(pathFrom(index.name, pathOf(link.url).replace(/\/$/, '')));
    if (record !== undefined) listed.add(record);
  }
  return listed;
}
