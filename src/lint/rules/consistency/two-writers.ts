import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'consistency/two-writers',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A datum is written in several places and nothing says what happens when two writes meet.',
  why: 'Without a rule the later clock wins, and one of two users loses what they saved without being told.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Multi-Region' }],
  examples: {
    bad: [
      'data: { profile: { in: db } }\ncomponents: { db: { kind: database, replication: { mode: multi-leader } } }\nconsistency:\n  - data: profile # <-\n    model: eventual\n',
    ],
    good: [
      'data: { profile: { in: db } }\ncomponents: { db: { kind: database, replication: { mode: multi-leader } } }\nconsistency: [{ data: profile, model: eventual, conflict: last write wins per field }]\n',
    ],
  },
  *check({ design }) {
    for (const [name, statements] of design.consistencyOf) {
      const [home] = listOf(design.data.get(name)?.in);
      if (home === undefined || design.components.get(home)?.replication?.mode !== 'multi-leader') continue;
      if (statements.some(({ conflict }) => (conflict ?? '').trim() !== '')) continue;
      const [first] = statements;
      if (first === undefined) continue;
      yield {
        at: [...first.at, 'data'],
        message: `\`${name}\` lives in \`${home}\`, which takes writes in several places, and has no \`conflict\`.`,
        advice:
          'Say what happens when two writers meet: merge, last write wins and what is lost, or a home for each record.',
      };
    }
  },
};
