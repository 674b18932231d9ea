import { listOf } from '../../../model/design.ts';
import { timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'consistency/staleness-under-lag',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A bound on staleness is tighter than the lag of the copies that answer reads.',
  why: 'A read from a copy is as old as the copy is behind; a bound below the usual lag is broken all the time.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Database Selection' },
    {
      title: 'M. Kleppmann, Designing Data-Intensive Applications (2017)',
      where: 'Problems with replication lag',
    },
  ],
  examples: {
    bad: [
      'data: { post: { in: db } }\ncomponents: { db: { kind: database, replicas: 3, replication: { mode: async, lag: 5 s, reads: true } } }\nconsistency:\n  - data: post\n    model: bounded-staleness\n    staleness: 1 s # <-\n',
    ],
    good: [
      'data: { post: { in: db } }\ncomponents: { db: { kind: database, replicas: 3, replication: { mode: async, lag: 1 s, reads: true } } }\nconsistency: [{ data: post, model: bounded-staleness, staleness: 5 s }]\n',
      'data: { post: { in: db } }\ncomponents: { db: { kind: database, replicas: 3, replication: { mode: async, lag: 5 s, reads: false } } }\nconsistency: [{ data: post, model: bounded-staleness, staleness: 1 s }]\n',
    ],
  },
  *check(subject) {
    const { design } = subject;
    for (const [name, statements] of design.consistencyOf) {
      for (const home of listOf(design.data.get(name)?.in)) {
        const store = design.components.get(home);
        const reads = store?.replication?.reads;
        if (store === undefined || reads === undefined || reads === false) continue;
        const lag = numberAt(subject, [...store.at, 'replication', 'lag']);
        if (lag === undefined) continue;
        for (const statement of statements) {
          const bound = numberAt(subject, [...statement.at, 'staleness']);
          if (bound === undefined || bound >= lag) continue;
          yield {
            at: [...statement.at, 'staleness'],
            message: `\`${name}\` may be ${timeText(bound)} old, and the copies of \`${home}\` that answer reads are ${timeText(lag)} behind.`,
            advice: 'Raise the bound, read from the writing copy, or shorten the lag.',
            related: [{ at: [...store.at, 'replication', 'lag'], message: 'the lag' }],
          };
        }
      }
    }
  },
};
