import { componentsOf, walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'saga/undo-shares-limit',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A saga runs behind a rate limit and has none of its own for its undo steps.',
  why: 'When many orders fail at once, their compensations arrive as one wave: under the limit of requests they starve, without any they flood what is failing.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Why Saga Compensation Rate Limits Matter' }],
  examples: {
    bad: [
      'components: { gate: { kind: gateway, rateLimit: { limit: 100 req/s, key: user } }, stock: { kind: service }, pay: { kind: service } }\nflows:\n  order:\n    path:\n      - gate\n      - saga: # <-\n          - { do: stock, undo: release, idempotent: true }\n          - { do: pay }\n',
    ],
    good: [
      'components: { gate: { kind: gateway, rateLimit: { limit: 100 req/s, key: user } }, stock: { kind: service }, pay: { kind: service } }\nflows: { order: { path: [gate, { saga: [{ do: stock, undo: release, idempotent: true }, { do: pay }], rateLimit: 20 req/s }] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      const limited = [...walkSteps(flow.steps)]
        .flatMap((step) => componentsOf(step))
        .find(({ component }) => design.components.get(component)?.rateLimit !== undefined);
      if (limited === undefined) continue;
      for (const step of walkSteps(flow.steps)) {
        if (step.kind !== 'saga' || step.rateLimit !== undefined) continue;
        if (!step.actions.some(({ undo }) => undo !== undefined)) continue;
        yield {
          at: step.at,
          message: `Requests are limited at \`${limited.component}\`; the undo steps of \`${flow.id}\` have no limit of their own.`,
          advice: 'Give the saga a `rateLimit` for its compensations, apart from that of requests.',
        };
      }
    }
  },
};
