import type { Step } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';
import { texts } from '../../texts.ts';

const STORES: ReadonlySet<string> = new Set([
  'database',
  'search',
  'stream',
  'queue',
  'object-store',
  'cache',
]);

export const rule: DesignRule = {
  id: 'data/dual-write',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A request writes to two stores one after the other.',
  why: 'Between the two writes a process dies sooner or later, and from then on the stores disagree with nothing to tell them so.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Dual-Write Pitfalls' }],
  examples: {
    bad: [
      'components: { api: { kind: service }, db: { kind: database }, find: { kind: search } }\nflows:\n  save:\n    rate: 1 req/s\n    path:\n      - api\n      - { call: db, op: write }\n      - { call: find, op: write } # <-\n',
    ],
    good: [
      'components: { api: { kind: service }, db: { kind: database }, cdc: { kind: stream }, find: { kind: search } }\nflows: { save: { rate: 1 req/s, path: [api, { call: db, op: write }, { async: [cdc, { call: find, op: write }] }] } }\n',
      'components: { api: { kind: service }, db: { kind: database }, find: { kind: search } }\nflows: { save: { rate: 1 req/s, path: [api, { call: db, op: write }, { call: find, op: write }], notes: find is rebuilt from an outbox every minute } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      const stores = [...writesIn(flow.steps)].filter(({ component }) =>
        STORES.has(design.components.get(component)?.kind ?? ''),
      );
      const [first] = stores;
      const second = stores.find(({ component }) => component !== first?.component);
      if (first === undefined || second === undefined) continue;
      if (
        [...texts(design)].some(({ text }) =>
          /\b(?:outbox|change data capture|cdc|two-phase|2pc|reconcil\w*|rebuil\w*)\b/i.test(text),
        )
      )
        return;
      // Writing through a cache is one write with a copy; losing the copy is a miss.
      if ([first, second].some(({ component }) => design.components.get(component)?.kind === 'cache'))
        continue;
      yield {
        at: second.at,
        message: `\`${flow.id}\` writes to \`${first.component}\` and then to \`${second.component}\`; if it dies in between they disagree for ever.`,
        advice: 'Write to one and let the other follow from its log: an outbox or change data capture.',
      };
    }
  },
};

/** Writes that one request makes itself, one after the other. */
function* writesIn(steps: readonly Step[]): Generator<Extract<Step, { kind: 'call' }>> {
  for (const step of steps) if (step.kind === 'call' && step.op === 'write') yield step;
}
