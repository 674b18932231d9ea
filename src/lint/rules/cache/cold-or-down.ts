import { percent, rateText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { toldOf } from '../../told.ts';

export const rule: DesignRule = {
  id: 'cache/cold-or-down',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'An empty or lost cache lets through more than what is behind it can take, and nothing says what then happens.',
  why: 'A cache restarts empty. If the store behind it lives on nine hits in ten, the restart of a cache is an outage of the store.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Thundering Herd and Cache Stampede' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Caching' },
  ],
  examples: {
    bad: [
      'components:\n  cache: { kind: cache, capacity: 50k req/s } # <-\n  db: { kind: database, capacity: 500 req/s }\nflows: { read: { rate: 1000 req/s, peak: 2, path: [{ try: cache, hit: 90%, miss: [db], down: miss }] } }\n',
    ],
    good: [
      'components: { cache: { kind: cache, capacity: 50k req/s }, db: { kind: database, capacity: 5000 req/s } }\nflows: { read: { rate: 1000 req/s, peak: 2, path: [{ try: cache, hit: 90%, miss: [db], down: miss }] } }\n',
      'components: { cache: { kind: cache, capacity: 50k req/s }, db: { kind: database, capacity: 500 req/s } }\nflows: { read: { rate: 1000 req/s, peak: 2, path: [{ try: cache, hit: 90%, miss: [db], down: miss }] } }\nfailures: [{ component: cache, when: cold, effect: 2000 reads/s reach db, response: the edge lets 400 req/s through while it fills }]\n',
    ],
  },
  *check(subject) {
    const { design, analysis } = subject;
    for (const cache of design.components.values()) {
      if ((cache.kind !== 'cache' && cache.kind !== 'cdn') || analysis.components[cache.id] === undefined)
        continue;
      if ((analysis.components[cache.id]?.load.peak?.value ?? 0) === 0 || toldOf(design, cache.id)) continue;
      const cold = subject.whatIf({ cold: new Set([cache.id]) });
      for (const [id, { utilisation, load, capacity }] of Object.entries(cold.components)) {
        const before = analysis.components[id]?.utilisation.peak?.value ?? 0;
        const busy = utilisation.peak?.value ?? 0;
        if (before >= 1 || busy < 1) continue;
        yield {
          at: cache.at,
          atKey: true,
          message: `With \`${cache.id}\` cold at peak, \`${id}\` gets ${rateText(load.peak?.value ?? 0)} and takes ${rateText(capacity ?? 0)} (${percent(busy)}).`,
          advice: `Say under \`failures\` what happens then and what limits it (single-flight, shedding, warming), or give \`${id}\` room.`,
        };
        break;
      }
    }
  },
};
