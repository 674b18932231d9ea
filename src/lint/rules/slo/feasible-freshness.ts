import { timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'slo/feasible-freshness',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A freshness objective is tighter than the caches and copies on its path allow.',
  why: 'What a cache keeps for an hour may be an hour old; a promise of fresher data is broken by design and not by accident.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' }],
  examples: {
    bad: [
      'data: { url: { in: db } }\ncomponents: { cache: { kind: cache, cacheOf: url, ttl: 1 h }, db: { kind: database } }\nflows: { read: { rate: 10 req/s, path: [{ try: cache, hit: 90%, miss: [db] }] } }\nslos:\n  fresh: { flow: read, sli: freshness, under: 1 min, objective: 99%, window: 30 days } # <-\n',
    ],
    good: [
      'data: { url: { in: db } }\ncomponents: { cache: { kind: cache, cacheOf: url, ttl: 30 s }, db: { kind: database } }\nflows: { read: { rate: 10 req/s, path: [{ try: cache, hit: 90%, miss: [db] }] } }\nslos: { fresh: { flow: read, sli: freshness, under: 1 min, objective: 99%, window: 30 days } }\n',
    ],
  },
  *check({ design, analysis }) {
    for (const [id, verdict] of Object.entries(analysis.objectives)) {
      const slo = design.slos.get(id);
      if (verdict.sli !== 'freshness' || verdict.holds !== false || slo === undefined) continue;
      yield {
        at: [...slo.at, slo.under === undefined ? 'objective' : 'under'],
        message: `\`${id}\` promises data no older than ${timeText(verdict.under ?? 0)}; on its path it may be ${timeText(verdict.value ?? 0)} old.`,
        advice: 'Shorten the TTL or the lag, invalidate on write, or promise less.',
      };
    }
  },
};
