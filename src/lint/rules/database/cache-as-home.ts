import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

const MUST_LAST: ReadonlySet<string> = new Set([
  'financial',
  'inventory',
  'identity',
  'personal',
  'reference',
  'content',
]);

/** Seconds for which somebody stays signed in, at most: what proves it is made again by signing in. */
const SESSION = 31 * 86_400;

export const rule: DesignRule = {
  id: 'database/cache-as-home',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'Data that must last are kept in a cache and nowhere else.',
  why: 'A cache forgets: under memory pressure, at a restart, when a node is replaced. What exists only there is lost then.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Database Selection' }],
  examples: {
    bad: [
      'data:\n  order:\n    in: cache # <-\n    class: financial\ncomponents: { cache: { kind: cache } }\n',
    ],
    good: [
      'data: { order: { in: [db, cache], class: financial } }\ncomponents: { cache: { kind: cache }, db: { kind: database } }\n',
      // Who loses a session that ends tonight signs in again.
      'data: { session: { in: cache, class: identity, retention: 12 h } }\ncomponents: { cache: { kind: cache } }\n',
      'data: { counter: { in: cache, class: telemetry } }\ncomponents: { cache: { kind: cache } }\n',
    ],
  },
  *check(subject) {
    const { design } = subject;
    for (const datum of design.data.values()) {
      const homes = listOf(datum.in).flatMap((id) => design.components.get(id) ?? []);
      if (homes.length === 0 || datum.class === undefined || !MUST_LAST.has(datum.class)) continue;
      if (
        datum.class === 'identity' &&
        (numberAt(subject, [...datum.at, 'retention']) ?? Infinity) <= SESSION
      )
        continue;
      if (homes.some(({ kind, replication }) => kind !== 'cache' || replication !== undefined)) continue;
      yield {
        at: [...datum.at, 'in'],
        message: `\`${datum.id}\` is ${datum.class} data, and only the cache \`${homes[0]?.id}\` has it.`,
        advice: 'Keep it in a database and let the cache hold a copy.',
      };
    }
  },
};
