import { factorText } from '../../numbers.ts';
import type { DesignRule, DesignSubject } from '../../rule.ts';
import { retriesAt } from '../../timeouts.ts';

interface Chain {
  readonly hops: readonly string[];
  readonly tries: number;
}

export const rule: DesignRule = {
  id: 'resilience/retry-storm',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Retries at several hops of one chain multiply to a storm.',
  why: 'With r tries at each of n hops a failing callee gets r^n times its load, which keeps it failing; retry at one level, or under a budget.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Retry Strategy Details' },
    { title: 'B. Beyer et al., Site Reliability Engineering (2016)', where: 'Addressing cascading failures' },
  ],
  examples: {
    bad: [
      'components:\n  gate:\n    kind: gateway\n    calls:\n      api: { retries: { max: 3 } } # <-\n  api: { kind: service, calls: { db: { retries: { max: 3 } } } }\n  db: { kind: database }\n',
    ],
    good: [
      'components: { gate: { kind: gateway, calls: { api: { timeout: 1 s } } }, api: { kind: service, calls: { db: { retries: { max: 2 } } } }, db: { kind: database } }\n',
      // A budget of 10 % bounds what a level adds, whatever its number of tries.
      'components: { gate: { kind: gateway, calls: { api: { retries: { max: 3, budget: 10% } } } }, api: { kind: service, calls: { db: { retries: { max: 3, budget: 10% } } } }, db: { kind: database } }\n',
    ],
  },
  *check(subject) {
    const called = new Set(
      [...subject.design.components.values()].flatMap(({ calls }) => Object.keys(calls ?? {})),
    );
    for (const { id, at } of subject.design.components.values()) {
      // A chain is told of where it starts.
      if (called.has(id)) continue;
      const worst = worstChain(subject, id, new Set());
      const [, to] = worst.hops;
      if (worst.hops.length < 3 || worst.tries <= subject.settings.stackedRetries || to === undefined)
        continue;
      yield {
        at: [...at, 'calls', to],
        message: `Retries along ${worst.hops.join(' → ')} multiply: when \`${worst.hops.at(-1)}\` fails it gets up to ${factorText(worst.tries)} times its load.`,
        advice: 'Retry at one hop only, or give each a retry `budget` such as 10 %.',
      };
    }
  },
};

/** The chain of calls from a component that multiplies tries most. A circle ends it. */
function worstChain(subject: DesignSubject, from: string, open: Set<string>): Chain {
  let worst: Chain = { hops: [from], tries: 1 };
  const component = subject.design.components.get(from);
  if (component === undefined || open.has(from)) return worst;
  open.add(from);
  for (const [to, policy] of Object.entries(component.calls ?? {})) {
    const budgeted = typeof policy.retries === 'object' && policy.retries.budget !== undefined;
    const tries = budgeted ? 1 : 1 + retriesAt(subject, [...component.at, 'calls', to]);
    const rest = worstChain(subject, to, open);
    // Equal amplification: the chain with more hops tells more.
    if (tries * rest.tries > worst.tries) worst = { hops: [from, ...rest.hops], tries: tries * rest.tries };
  }
  open.delete(from);
  return worst;
}
