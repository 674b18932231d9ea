import type { DesignRule } from '../../rule.ts';
import { visited } from '../../visited.ts';

export const rule: DesignRule = {
  id: 'bottleneck/off-flow',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A bottleneck is named that no request ever reaches.',
  why: 'What carries no load can not limit it: either the flow lacks a step, or the bottleneck is somewhere else.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Identify the Bottleneck' }],
  examples: {
    bad: [
      'components: { api: { kind: service }, db: { kind: database } }\nflows: { read: { path: [api] } }\nbottlenecks:\n  - component: db # <-\n    fix: an index\n',
    ],
    good: [
      'components: { api: { kind: service }, db: { kind: database } }\nflows: { read: { path: [api, { try: api, miss: [db] }] } }\nbottlenecks: [{ component: db, fix: an index }]\n',
      'components: { db: { kind: database } }\nbottlenecks: [{ component: db, fix: an index }]\n',
    ],
  },
  *check({ design }) {
    const reached = visited(design);
    if (reached.size === 0) return;
    for (const [index, { component }] of (design.document.bottlenecks ?? []).entries()) {
      if (component === undefined || !design.components.has(component) || reached.has(component)) continue;
      yield {
        at: ['bottlenecks', index, 'component'],
        message: `\`${component}\` is called a bottleneck, but no flow goes through it.`,
        advice: 'Add the step to the flow that loads it, or name the component that does carry the load.',
      };
    }
  },
};
