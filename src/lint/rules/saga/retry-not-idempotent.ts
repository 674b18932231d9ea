import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'saga/retry-not-idempotent',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A step of a saga is retried, and nothing makes a second try harmless.',
  why: 'A retry after a lost answer runs the step twice: two refunds, or twice the stock released. Compensations are not idempotent by themselves.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Compensations Are Not Idempotent by Default' }],
  examples: {
    bad: [
      'components: { stock: { kind: service }, pay: { kind: service } }\nflows:\n  order:\n    path:\n      - saga:\n          - { do: stock, undo: release, retry: true } # <-\n          - { do: pay }\n',
    ],
    good: [
      'components: { stock: { kind: service }, pay: { kind: service } }\nflows: { order: { path: [{ saga: [{ do: stock, undo: release, retry: true, idempotent: by order id }, { do: pay }] }] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      for (const step of walkSteps(flow.steps)) {
        if (step.kind !== 'saga') continue;
        for (const { component, retry, idempotent, at } of step.actions) {
          const retried = retry !== undefined && retry !== false;
          if (!retried || (idempotent !== undefined && idempotent !== false)) continue;
          yield {
            at,
            message: `\`${component}\` is retried and is not said to be idempotent.`,
            advice: 'Say what makes a repeat harmless, such as a key a request (`idempotent: by order id`).',
          };
        }
      }
    }
  },
};
