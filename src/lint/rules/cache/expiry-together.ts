import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'cache/expiry-together',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'Entries that are cached together expire together, and nothing survives the moment.',
  why: 'Entries filled after a restart all end one TTL later, and one hot entry that ends is fetched by everybody at once.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Thundering Herd and Cache Stampede' }],
  examples: {
    bad: [
      'components:\n  mem: { kind: cache, ttl: 1 h } # <-\nflows: { read: { rate: 100 req/s, path: [{ try: mem, hit: 90%, miss: [] }] } }\n',
    ],
    good: [
      'components: { mem: { kind: cache, ttl: 1 h, jitter: true } }\nflows: { read: { rate: 100 req/s, path: [{ try: mem, hit: 90%, miss: [] }] } }\n',
      'components: { mem: { kind: cache, ttl: 1 h, stampede: single-flight } }\nflows: { read: { rate: 100 req/s, path: [{ try: mem, hit: 90%, miss: [] }] } }\n',
    ],
  },
  *check(subject) {
    for (const { id, at, kind, ttl, jitter, stampede } of subject.design.components.values()) {
      if (kind !== 'cache' || ttl === undefined || stampede !== undefined) continue;
      if (jitter !== undefined && jitter !== false) continue;
      if (numberAt(subject, [...at, 'ttl']) === undefined) continue;
      if ((subject.analysis.components[id]?.load.peak?.value ?? 0) <= 0) continue;
      yield {
        at,
        atKey: true,
        message: `Entries of \`${id}\` end after ${ttl}, all alike; nothing spreads the ends or survives one.`,
        advice:
          'Give the TTL `jitter`, and say how a hot key\u2019s expiry is survived (`stampede: single-flight`).',
      };
    }
  },
};
