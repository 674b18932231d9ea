import { saysNothing } from '../../nothing.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'tradeoff/nothing-given-up',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A decision or a fix is said to cost nothing.',
  why: 'What costs nothing is no trade-off: either there was no decision, or its price has not been found yet and will be paid later.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Write an ADR' }],
  examples: {
    bad: [
      'tradeoffs:\n  - decision: store\n    chosen: PostgreSQL\n    givesUp: Nothing, really. # <-\n',
      'tradeoffs:\n  - decision: store\n    chosen: PostgreSQL\n    givesUp: no trade-offs were made # <-\n',
      'bottlenecks:\n  - component: db\n    fix: a cache\n    tradeoff: none # <-\n',
    ],
    good: [
      'tradeoffs: [{ decision: store, chosen: PostgreSQL, givesUp: writes go to one node }]\n',
      // Saying what is not lost is no claim that nothing is.
      'tradeoffs: [{ decision: queue, chosen: Kafka, givesUp: "no message is lost, but order across users is" }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, { decision, givesUp }] of (design.document.tradeoffs ?? []).entries()) {
      if (givesUp === undefined || !saysNothing(givesUp)) continue;
      yield {
        at: ['tradeoffs', index, 'givesUp'],
        message: `"${decision ?? 'This decision'}" is said to give up nothing.`,
        advice: 'Ask what got harder, slower, dearer or staler by it, and write that.',
      };
    }
    for (const [index, { component, tradeoff }] of (design.document.bottlenecks ?? []).entries()) {
      if (tradeoff === undefined || !saysNothing(tradeoff)) continue;
      yield {
        at: ['bottlenecks', index, 'tradeoff'],
        message: `The fix for ${component === undefined ? 'this bottleneck' : `\`${component}\``} is said to cost nothing.`,
        advice: 'Say what the fix costs: money, staleness, a part more to run, a slower write.',
      };
    }
  },
};
