import { numberText } from '../../../quantity/numerals.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'database/connections',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'The pools of all replicas together open more connections than the database allows.',
  why: 'A pool is per replica: 200 replicas with 10 connections each want 2,000, and the 101st is refused where 100 are allowed.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Connection Pooling — The Real Bottleneck' }],
  examples: {
    bad: [
      'components:\n  api: { kind: service, replicas: 20, pool: { to: db, size: 10 } }\n  db:\n    kind: database\n    maxConnections: 100 # <-\nflows: { read: { rate: 10 req/s, path: [api, db] } }\n',
    ],
    good: [
      'components: { api: { kind: service, replicas: 8, pool: { to: db, size: 10 } }, db: { kind: database, maxConnections: 100 } }\nflows: { read: { rate: 10 req/s, path: [api, db] } }\n',
    ],
  },
  *check({ design, analysis }) {
    for (const [id, { connections }] of Object.entries(analysis.components)) {
      const component = design.components.get(id);
      if (
        component === undefined ||
        connections?.limit === undefined ||
        connections.opened <= connections.limit
      )
        continue;
      const from = Object.entries(connections.from)
        .map(([name, count]) => `${numberText(count)} from \`${name}\``)
        .join(', ');
      yield {
        at: [...component.at, 'maxConnections'],
        message: `\`${id}\` allows ${numberText(connections.limit)} connections, and its pools open ${numberText(connections.opened)} (${from}).`,
        advice: 'Make the pools smaller, or put a pooler in transaction mode between them.',
      };
    }
  },
};
