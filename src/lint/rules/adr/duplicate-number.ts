import { folderKey, idOf, numberScope } from '../../../adr/log.ts';
import { folderOf, normalPath, parseName } from '../../../adr/naming.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/duplicate-number',
  applies: 'adr',
  severity: 'error',
  preset: 'recommended',
  what: 'Two records of one log have the same number.',
  why: 'Two pull requests each take the next number and git merges both without a conflict; from then on "ADR 12" means two decisions.',
  bad: 'docs/adr/0012-use-redis.md beside docs/adr/0012-use-kafka.md',
  good: 'sdx adr renumber docs/adr/0012-use-kafka.md 13',
  *check({ record, log }: AdrSubject): Iterable<AdrRemark> {
    const { number } = record.name;
    if (number === undefined) return;
    const scope = numberScope(record);
    const advice = `Give one of them a free number: sdx adr renumber ${record.source.name} <number>.`;
    const twins = log.numbered(number).filter((other) => other !== record && numberScope(other) === scope);
    if (twins.length > 0) {
      const names = twins.map((twin) => twin.source.name);
      const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
      yield {
        span: record.titleSpan,
        message: `Number ${idOf(record)} is also taken by ${shown.join(' and ')}.`,
        advice,
      };
    }
    const own = normalPath(record.source.name);
    for (const path of log.facts.base ?? []) {
      const other = parseName(path);
      const folder = other.folder ? folderOf(folderOf(path)) : folderOf(path);
      if (other.number !== number || normalPath(path) === own || log.at(path) !== undefined) continue;
      if (
        normalPath(folder) !== normalPath(folderKey(record)) ||
        other.prefix.toLowerCase() !== record.name.prefix.toLowerCase()
      )
        continue;
      yield {
        span: record.titleSpan,
        message: `Number ${idOf(record)} is taken by ${path} on the base branch.`,
        advice,
      };
    }
  },
};
