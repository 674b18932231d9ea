import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'saga/undo-can-be-lost',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'The undo of a saga\u2019s step is neither retried nor kept anywhere when it fails.',
  why: 'An undo runs when something is already failing. If it fails too and nothing keeps it, the half-done order stays, and nobody knows.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Saga compensation failure' }],
  examples: {
    bad: [
      'components: { stock: { kind: service }, pay: { kind: service } }\nflows:\n  order:\n    path:\n      - saga:\n          - { do: stock, undo: release, idempotent: true } # <-\n          - { do: pay }\n',
    ],
    good: [
      'components: { stock: { kind: service }, pay: { kind: service } }\nflows: { order: { path: [{ saga: [{ do: stock, undo: release, idempotent: true, retry: true, deadLetter: true }, { do: pay }] }] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      for (const step of walkSteps(flow.steps)) {
        if (step.kind !== 'saga') continue;
        for (const { component, undo, retry, deadLetter, at } of step.actions) {
          if (undo === undefined || deadLetter) continue;
          const retried = retry !== undefined && retry !== false;
          yield {
            at,
            message: `An undo of \`${component}\` that fails ${retried ? 'for good is lost' : 'once is lost'}.`,
            advice: retried
              ? 'Keep it in a dead-letter queue with an alert (`deadLetter: true`).'
              : 'Retry it, and keep what still fails in a dead-letter queue with an alert.',
          };
        }
      }
    }
  },
};
