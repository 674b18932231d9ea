import { wordsOf } from '../../../base/words.ts';
import type { Named } from '../../../model/design.ts';
import type { Step } from '../../../model/steps.ts';
import { walkSteps } from '../../../model/steps.ts';
import type { Component } from '../../../schema/design.ts';
import type { DesignRule } from '../../rule.ts';

const BUYING = new Set([
  'checkout',
  'order',
  'purchase',
  'buy',
  'pay',
  'payment',
  'book',
  'booking',
  'reserve',
  'reservation',
  'transfer',
  'withdraw',
]);
const DECIDES = /\b(?:authori[sz]\w*|payment\w*|charg\w*|stock|inventory|reserv\w*|balance|seat\w*|fraud)\b/i;
/** Records of what has been decided may well come later. */
const AFTERWARDS =
  /\b(?:refund\w*|settle\w*|reconcil\w*|report\w*|ledger|receipt\w*|history|audit\w*|notif\w*|analytic\w*|capture\w*|invoice\w*)\b/i;

export const rule: DesignRule = {
  id: 'async/should-be-synchronous',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'What decides whether an order stands is left for later.',
  why: 'A customer who was told "yes" before the payment was authorised or the stock was taken has to be told "no" afterwards.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Synchronous or Event-Driven?' }],
  examples: {
    bad: [
      'components: { shop: { kind: service }, q: { kind: queue }, stock: { kind: service, does: reserves stock } }\nflows:\n  checkout:\n    rate: 1 req/s\n    path:\n      - shop\n      - { async: [q, stock] } # <-\n',
    ],
    good: [
      'components: { shop: { kind: service }, q: { kind: queue }, stock: { kind: service, does: reserves stock }, mail: { kind: worker, does: sends the receipt } }\nflows: { checkout: { rate: 1 req/s, path: [shop, stock, { async: [q, mail] }] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      if (!wordsOf(`${flow.id} ${flow.title ?? ''}`).some((word) => BUYING.has(word))) continue;
      const awaited = new Set(awaitedIn(flow.steps));
      for (const { at, id } of deferred(flow.steps)) {
        const component = design.components.get(id);
        if (component === undefined || awaited.has(id) || !decides(component)) continue;
        yield {
          at,
          message: `\`${flow.id}\` answers before \`${id}\` has decided.`,
          advice: `Call \`${id}\` before answering; leave for later what cannot say no.`,
        };
      }
    }
  },
};

/** Whether an order stands by what this component says, and not only after it. */
function decides({ id, kind, does, why }: Named<Component>): boolean {
  if (kind === 'queue' || kind === 'stream') return false;
  const said = `${id.replaceAll(/[-_]/g, ' ')} ${does ?? ''}`;
  return DECIDES.test(said) && !AFTERWARDS.test(`${said} ${why ?? ''}`);
}

/** The components that a path calls after it has answered, and the step that leaves them for later. */
function* deferred(steps: readonly Step[]) {
  for (const step of walkSteps(steps)) {
    if (step.kind !== 'async') continue;
    for (const inner of walkSteps(step.steps))
      if (inner.kind === 'call') yield { at: step.at, id: inner.component };
  }
}

function* awaitedIn(steps: readonly Step[]): Generator<string> {
  for (const step of steps) {
    if (step.kind === 'call' || step.kind === 'try') yield step.component;
    if (step.kind === 'try') yield* awaitedIn(step.miss);
    if (step.kind === 'saga') for (const { component } of step.actions) yield component;
  }
}
