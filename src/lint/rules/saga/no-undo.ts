import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'saga/no-undo',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A step of a saga that others follow has no undo.',
  why: 'When a later step fails, what this one did stays done: stock stays reserved and money stays taken for an order that does not exist.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'The Non-Recoverable Saga Trap' }],
  examples: {
    bad: [
      'components: { stock: { kind: service }, pay: { kind: service } }\nflows:\n  order:\n    path:\n      - saga:\n          - { do: stock } # <-\n          - { do: pay, undo: refund }\n',
    ],
    good: [
      // Nothing follows the last step, so nothing takes it back.
      'components: { stock: { kind: service }, ship: { kind: service } }\nflows: { order: { path: [{ saga: [{ do: stock, undo: release, idempotent: true }, { do: ship }] }] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      for (const step of walkSteps(flow.steps)) {
        if (step.kind !== 'saga') continue;
        for (const { component, undo, at } of step.actions.slice(0, -1)) {
          if (undo !== undefined && undo.trim() !== '') continue;
          yield {
            at,
            message: `If a step after \`${component}\` fails, nothing undoes what \`${component}\` did.`,
            advice: 'Say what takes it back with `undo`, or move it to the end.',
          };
        }
      }
    }
  },
};
