import { deliveries } from '../../deliveries.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'async/duplicate-effects',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Messages are delivered at least once to a consumer that is not idempotent.',
  why: 'At-least-once means twice after every lost acknowledgement; what is counted, charged or mailed is then counted, charged or mailed twice.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Exactly-Once Semantics' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Asynchronous Processing' },
  ],
  examples: {
    bad: [
      'components:\n  q: { kind: queue, delivery: at-least-once }\n  w: { kind: worker } # <-\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\n',
      'components:\n  q: { kind: queue }\n  w:\n    kind: worker\n    idempotent: false # <-\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\n',
    ],
    good: [
      'components: { q: { kind: queue, delivery: at-least-once }, w: { kind: worker, idempotent: by message id } }\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\n',
      'components: { q: { kind: queue }, w: { kind: worker } }\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\n',
    ],
  },
  *check({ design }) {
    const said = new Set<string>();
    for (const { broker, consumer } of deliveries(design)) {
      const silent = consumer.idempotent === undefined && broker.delivery === 'at-least-once';
      const refused = consumer.idempotent === false && broker.delivery !== 'at-most-once';
      if ((!silent && !refused) || said.has(consumer.id)) continue;
      said.add(consumer.id);
      yield {
        at: refused ? [...consumer.at, 'idempotent'] : consumer.at,
        atKey: !refused,
        message: `\`${broker.id}\` may deliver a message twice, and \`${consumer.id}\` ${refused ? 'is not idempotent' : 'is not said to be idempotent'}.`,
        advice:
          'Say what makes a repeat harmless, such as a table of seen message ids (`idempotent: by event id`).',
      };
    }
  },
};
