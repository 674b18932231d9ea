import type { DesignRule } from '../../rule.ts';
import { visited } from '../../visited.ts';

export const rule: DesignRule = {
  id: 'architecture/off-flow',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A component is on no flow.',
  why: 'What no request reaches is either not needed, or the flow that needs it was forgotten, and with it its load.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Architecture' }],
  examples: {
    bad: [
      'components:\n  api: { kind: service }\n  kafka: # <-\n    kind: stream\nflows: { read: { path: [api] } }\n',
    ],
    good: [
      'components: { api: { kind: service }, db: { kind: database }, pool: { kind: service, within: api } }\nflows: { read: { path: [pool, db] } }\n',
      // Nothing can be said where no flow has a path yet.
      'components: { api: { kind: service } }\nflows: { read: { rate: 3 req/s } }\n',
      'components: { app: { kind: client }, api: { kind: service, deadLetter: { to: dead } }, dead: { kind: queue } }\nflows: { read: { path: [api] } }\n',
    ],
  },
  *check({ design }) {
    const reached = visited(design);
    if (reached.size === 0) return;
    for (const { id, at, kind } of design.components.values()) {
      // Clients start flows and names are looked up before them; neither has to be a step.
      if (reached.has(id) || kind === 'client' || kind === 'dns' || kind === 'scheduler') continue;
      yield {
        at,
        message: `\`${id}\` is on no flow.`,
        advice: 'Add it to the path of the flow that uses it, or remove it.',
      };
    }
  },
};
