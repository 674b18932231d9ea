import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'async/exactly-once',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Exactly-once delivery is claimed for effects outside the broker.',
  why: 'A broker can keep its own log free of duplicates; an e-mail, a charge or a row elsewhere is exactly once only if the consumer makes repeats harmless.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Exactly-Once Semantics' }],
  examples: {
    bad: [
      'components:\n  events:\n    kind: stream\n    delivery: exactly-once # <-\n  w: { kind: worker }\n  mail: { kind: external }\nflows: { send: { rate: 1 req/s, path: [{ async: [events, w, mail] }] } }\n',
    ],
    good: [
      'components: { events: { kind: stream, delivery: exactly-once }, w: { kind: worker, idempotent: by event id }, mail: { kind: external } }\nflows: { send: { rate: 1 req/s, path: [{ async: [events, w, mail] }] } }\n',
    ],
  },
  *check({ design }) {
    const said = new Set<string>();
    for (const flow of design.flows.values()) {
      const path = [...walkSteps(flow.steps)].flatMap((step) =>
        step.kind === 'call' ? (design.components.get(step.component) ?? []) : [],
      );
      for (const [index, broker] of path.entries()) {
        if (broker.delivery !== 'exactly-once' || said.has(broker.id)) continue;
        const after = path.slice(index + 1);
        const consumer = after.find(({ kind }) => kind === 'worker' || kind === 'service');
        const outside = after.find(({ kind }) => kind === 'external' || kind === 'database');
        if (consumer === undefined || outside === undefined) continue;
        if (consumer.idempotent !== undefined && consumer.idempotent !== false) continue;
        said.add(broker.id);
        yield {
          at: [...broker.at, 'delivery'],
          message: `\`${broker.id}\` may deliver exactly once; \`${consumer.id}\` then calls \`${outside.id}\`, which that does not cover.`,
          advice: `Make \`${consumer.id}\` idempotent, and call the delivery at-least-once.`,
        };
      }
    }
  },
};
