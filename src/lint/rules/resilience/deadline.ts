import { timeText } from '../../numbers.ts';
import { waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';
import { callBudgets } from '../../timeouts.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'resilience/deadline',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'One call on a flow may take longer, all tries together, than the flow has.',
  why: 'Work that goes on after the deadline is work for nobody; it holds a thread and a connection that a live request needs.',
  source: [
    {
      title: 'B. Beyer et al., Site Reliability Engineering (2016)',
      where: 'Deadlines, in Addressing cascading failures',
    },
  ],
  examples: {
    bad: [
      'components: { api: { kind: service, calls: { db: { timeout: 400 ms, retries: { max: 2 } } } }, db: { kind: database } }\nflows:\n  read:\n    rate: 10 req/s\n    deadline: 1 s # <-\n    path: [api, db]\n',
    ],
    good: [
      'components: { api: { kind: service, calls: { db: { timeout: 300 ms, retries: { max: 1 } } } }, db: { kind: database } }\nflows: { read: { rate: 10 req/s, deadline: 1 s, path: [api, db] } }\n',
    ],
  },
  *check(subject) {
    const budgets = callBudgets(subject);
    const waited = waitedFor(subject.design);
    for (const flow of subject.design.flows.values()) {
      const deadline = numberAt(subject, [...flow.at, 'deadline']);
      if (deadline === undefined) continue;
      const isOn = (id: string) => waited.get(id)?.includes(flow.id) === true;
      const longest = budgets
        .filter(({ from, to, total }) => isOn(from) && isOn(to) && total > deadline)
        .toSorted((a, b) => b.total - a.total)[0];
      if (longest === undefined) continue;
      yield {
        at: [...flow.at, 'deadline'],
        message: `\`${flow.id}\` has ${timeText(deadline)}; its call from \`${longest.from}\` to \`${longest.to}\` may take ${timeText(longest.total)}.`,
        advice: 'Shorten the timeout or the retries so that they fit, and pass the deadline on.',
        related: [{ at: longest.at, message: 'the call' }],
      };
    }
  },
};
