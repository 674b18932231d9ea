import type { Design } from '../../../model/design.ts';
import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';
import { retriesAt } from '../../timeouts.ts';

/**
 * Kinds of stores that are written to under a key, twice as well as once, or in upserts and transactions as often as
 * not: only what is said counts there.
 */
const KEYED: ReadonlySet<string> = new Set(['database', 'cache', 'object-store', 'search']);

export const rule: DesignRule = {
  id: 'resilience/retry-unsafe',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A write is retried that is not said to be idempotent.',
  why: 'A timeout does not tell whether the write happened; trying again may do it twice.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Idempotency and Retry Safety' }],
  examples: {
    bad: [
      'components:\n  api:\n    kind: service\n    calls:\n      bank: { timeout: 1 s, retries: { max: 2 }, idempotent: false } # <-\n  bank: { kind: external }\n',
      'components:\n  api:\n    kind: service\n    calls:\n      bank: { timeout: 1 s, retries: { max: 2 } } # <-\n  bank: { kind: external }\nflows: { pay: { rate: 1 req/s, path: [api, { call: bank, op: write }] } }\n',
    ],
    good: [
      'components: { api: { kind: service, calls: { bank: { timeout: 1 s, retries: { max: 2 }, idempotent: by payment id } } }, bank: { kind: external } }\nflows: { pay: { rate: 1 req/s, path: [api, { call: bank, op: write }] } }\n',
      'components: { api: { kind: service, calls: { texts: { timeout: 1 s, retries: { max: 1 } } } }, texts: { kind: object-store } }\nflows: { keep: { rate: 1 req/s, path: [api, { call: texts, op: write }] } }\n',
      'components: { api: { kind: service, calls: { db: { timeout: 1 s, retries: { max: 2 } } } }, db: { kind: database } }\nflows: { get: { rate: 1 req/s, path: [api, db] } }\n',
    ],
  },
  *check(subject) {
    const written = writtenTo(subject.design);
    for (const { id, at, calls } of subject.design.components.values()) {
      for (const [to, { idempotent }] of Object.entries(calls ?? {})) {
        const call = [...at, 'calls', to];
        if (retriesAt(subject, call) <= 0) continue;
        const callee = subject.design.components.get(to);
        const safe = idempotent ?? callee?.idempotent;
        const silent = safe === undefined && written.has(to) && !KEYED.has(callee?.kind ?? '');
        if (safe !== false && !silent) continue;
        yield {
          at: call,
          message: `\`${id}\` retries \`${to}\`, ${silent ? 'which writes and is not said to be idempotent' : 'which is not idempotent'}.`,
          advice: 'Send an idempotency key with it and say so, or do not retry.',
        };
      }
    }
  },
};

/** The components that some flow writes to. */
function writtenTo(design: Design): ReadonlySet<string> {
  const steps = [...design.flows.values()].flatMap((flow) => [...walkSteps(flow.steps)]);
  return new Set(
    steps.flatMap((step) =>
      (step.kind === 'call' || step.kind === 'try') && step.op === 'write' ? step.component : [],
    ),
  );
}
