import { wordsOf } from '../../../base/words.ts';
import type { Step } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

const CHANGES = new Set([
  'create',
  'creates',
  'delete',
  'deletes',
  'update',
  'updates',
  'remove',
  'removes',
  'insert',
  'inserts',
  'purchase',
  'transfer',
  'transfers',
  'charge',
  'charges',
]);

export const rule: DesignRule = {
  id: 'api/get-with-effect',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A GET changes something that callers wait for.',
  why: 'Browsers prefetch GETs, caches answer them and clients repeat them; each may happen never or many times.',
  source: [{ title: 'RFC 9110, HTTP Semantics', where: 'section 9.2.1, Safe Methods' }],
  examples: {
    bad: [
      'api:\n  - { call: "GET /v1/tasks/{id}/delete", does: deletes the task } # <-\n',
      'components: { db: { kind: database } }\nflows: { buy: { rate: 1 req/s, path: [{ call: db, op: write }] } }\napi:\n  - { call: GET /v1/buy, flow: buy } # <-\n',
    ],
    good: [
      'components: { db: { kind: database }, q: { kind: stream } }\nflows: { follow: { rate: 1 req/s, path: [db, { async: [{ call: q, op: write }] }] } }\napi: [{ call: "GET /{code}", flow: follow }]\n',
      'api: [{ call: DELETE /v1/tasks/1, does: deletes the task }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, call] of (design.document.api ?? []).entries()) {
      if (typeof call === 'string' || !/^\s*GET\b/i.test(call.call)) continue;
      const [first = ''] = wordsOf(call.does ?? '');
      const flow = call.flow === undefined ? undefined : design.flows.get(call.flow);
      const written = flow === undefined ? undefined : writtenIn(flow.steps);
      if (!CHANGES.has(first) && written === undefined) continue;
      yield {
        at: ['api', index],
        message: `\`${call.call}\` ${CHANGES.has(first) ? call.does : `writes to \`${written}\``}, and a GET is taken to change nothing.`,
        advice: 'Use POST, PUT, PATCH or DELETE.',
      };
    }
  },
};

/** A component that a path writes to before it answers. Filling a cache on a miss is no change. */
function writtenIn(steps: readonly Step[]): string | undefined {
  for (const step of steps) if (step.kind === 'call' && step.op === 'write') return step.component;
  return undefined;
}
