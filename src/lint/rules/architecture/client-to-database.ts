import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'architecture/client-to-database',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'Clients talk to a database directly.',
  why: 'A database in reach of clients has their number of connections, their queries and their attackers, and no place where access is decided.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Connection Pooling — The Real Bottleneck' }],
  examples: {
    bad: [
      'components: { app: { kind: client }, db: { kind: database } }\nflows:\n  read:\n    rate: 1 req/s\n    path:\n      - app\n      - db # <-\n',
    ],
    good: [
      'components: { app: { kind: client }, api: { kind: service }, db: { kind: database } }\nflows: { read: { rate: 1 req/s, path: [app, api, db] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      for (const [index, step] of flow.steps.entries()) {
        const before = flow.steps[index - 1];
        if (step.kind !== 'call' || before?.kind !== 'call') continue;
        if (design.components.get(before.component)?.kind !== 'client') continue;
        if (design.components.get(step.component)?.kind !== 'database') continue;
        yield {
          at: step.at,
          message: `\`${before.component}\` calls the database \`${step.component}\` itself.`,
          advice: 'Put a service between them that authenticates, limits and pools.',
        };
      }
    }
  },
};
