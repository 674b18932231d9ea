import { percent, rateText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** Bytes that one database still keeps and backs up with ease. */
const ONE_MACHINE = 2e12;

export const rule: DesignRule = {
  id: 'database/sharded-too-early',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A database is sharded whose load and data one machine would carry.',
  why: 'Sharding gives up joins, transactions and unique keys across shards for good; indexes, replicas, caches and a larger machine come first.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Database Sharding Strategies' }],
  examples: {
    bad: [
      'components:\n  db:\n    kind: database\n    shards: 8 # <-\n    capacity: 2k req/s\nflows: { read: { rate: 100 req/s, peak: 3, path: [db] } }\n',
    ],
    good: [
      'components: { db: { kind: database, shards: 8, capacity: 2k req/s } }\nflows: { read: { rate: 4k req/s, peak: 2, path: [db] } }\n',
      // Ten terabytes are a reason too.
      'data: { event: { in: db, size: 1 kB, count: 10G } }\ncomponents: { db: { kind: database, shards: 8, capacity: 2k req/s } }\nflows: { read: { rate: 100 req/s, path: [db] } }\n',
    ],
  },
  *check(subject) {
    const { design, analysis, settings } = subject;
    for (const [id, { load, perReplica }] of Object.entries(analysis.components)) {
      const component = design.components.get(id);
      const peak = load.peak?.value;
      if (component?.kind !== 'database' || component.shards === undefined || peak === undefined) continue;
      const shards = numberAt(subject, [...component.at, 'shards']);
      const capacity = numberAt(subject, [...component.at, 'capacity']) ?? perReplica;
      if (shards === undefined || shards < 2 || capacity === undefined || peak > capacity * settings.headroom)
        continue;
      const stored = Object.values(analysis.storage)
        .filter((growth) => growth.in === id)
        .reduce((sum, { now, year3 }) => sum + Math.max(now?.value ?? 0, year3?.value ?? 0), 0);
      if (stored > ONE_MACHINE) continue;
      yield {
        at: [...component.at, 'shards'],
        message: `One shard of \`${id}\` takes ${rateText(capacity)}, and the whole peak is ${rateText(peak)}: ${percent(peak / capacity)}.`,
        advice:
          'Keep one database until indexes, replicas and a cache no longer do; or say what else the shards are for.',
      };
    }
  },
};
