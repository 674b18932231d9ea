import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

const CANNOT = /\b(?:can(?:no|')t|cannot|impossible|irreversibl\w*|not possible|no undo|none|nothing)\b/i;

export const rule: DesignRule = {
  id: 'saga/irreversible-early',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A step that cannot be undone runs before steps that may fail.',
  why: 'An e-mail is sent and a parcel is gone; what cannot be taken back belongs after everything that can still say no.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'The Non-Recoverable Saga Trap' }],
  examples: {
    bad: [
      'components: { mail: { kind: external }, pay: { kind: service } }\nflows:\n  order:\n    path:\n      - saga:\n          - { do: mail, undo: "cannot be undone" } # <-\n          - { do: pay }\n',
    ],
    good: [
      'components: { mail: { kind: external }, pay: { kind: service } }\nflows: { order: { path: [{ saga: [{ do: pay, undo: refund, idempotent: true }, { do: mail, undo: cannot be undone }] }] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      for (const step of walkSteps(flow.steps)) {
        if (step.kind !== 'saga') continue;
        for (const { component, undo, at } of step.actions.slice(0, -1)) {
          if (undo === undefined || !CANNOT.test(undo)) continue;
          yield {
            at,
            message: `\`${component}\` cannot be undone, and steps that may fail follow it.`,
            advice: 'Move it to the end of the saga.',
          };
        }
      }
    }
  },
};
