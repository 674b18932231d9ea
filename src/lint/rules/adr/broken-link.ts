import { pathFrom } from '../../../adr/naming.ts';
import { pathOf } from '../../../adr/relations.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/broken-link',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: 'A relative link, or a relation to another record, leads nowhere.',
  why: 'A record is read years later, by following its links; one in ten relative links of real logs is broken, most often after a renumbering.',
  bad: 'Superseded by [ADR-0012](0012-use-redis.md), when the file is 0013-use-redis.md',
  good: 'Superseded by [ADR-0013](0013-use-redis.md)',
  *check({ record, log }: AdrSubject): Iterable<AdrRemark> {
    const told = new Set<number>();
    const present = log.facts.present;
    for (const reference of record.references) {
      const path = relativeTarget(reference.url);
      if (path === undefined || present === undefined || told.has(reference.span.start)) continue;
      const full = pathFrom(record.source.name, path);
      if (present.has(full) || log.at(full) !== undefined) continue;
      told.add(reference.span.start);
      yield {
        span: reference.urlSpan,
        message: `The link "${reference.url}" leads to no file.`,
        advice: 'Correct the path, or remove the link.',
      };
    }
    for (const { link, to } of log.linksFrom(record)) {
      const { number, url } = link.target;
      if (to !== undefined || url !== undefined || number === undefined || link.form === 'body') continue;
      // Two records with that number: the duplicate is reported where it stands.
      if (log.numbered(number).length > 0 || log.records.every((other) => other.name.number === undefined))
        continue;
      yield {
        span: link.span,
        message: `"${link.wording.trim()} ${link.target.text}" names a record that this log does not have.`,
        advice: `Name one of the log's ${log.records.length} records; sdx adr list shows them.`,
      };
    }
  },
};

/** The path of a link that stays in this repository and names a file; undefined for anything else. */
export function relativeTarget(url: string): string | undefined {
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|#|\/|\?|\{|<|@)/i.test(url)) return undefined;
  const path = pathOf(url).replace(/\/$/, '');
  // "[x](y)" in prose is often no link at all: a file has an extension or a folder.
  return path === '' || /[\s<>{}*$]/.test(path) || !/[./]/.test(path) ? undefined : path;
}
