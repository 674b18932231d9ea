import type { DesignRule } from '../../rule.ts';
import { visited } from '../../visited.ts';

export const rule: DesignRule = {
  id: 'async/no-lag-alert',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A queue or stream has no alert on how far its consumers are behind.',
  why: 'Consumers that fall behind raise no error; the first to notice is whoever waits for what has not happened.',
  source: [
    {
      seed: '001_049dff768bafcf8e',
      section: 'Using Event-Driven Architecture without monitoring consumer lag',
    },
  ],
  examples: {
    bad: [
      'components:\n  q: { kind: queue } # <-\n  w: { kind: worker }\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\n',
    ],
    good: [
      'components: { q: { kind: queue, lagAlert: oldest message over 5 min }, w: { kind: worker } }\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\n',
      'components: { q: { kind: queue }, w: { kind: worker } }\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\nalerts: [ticket when the backlog of q is older than 10 min]\n',
    ],
  },
  *check({ design }) {
    const alerts = (design.document.alerts ?? []).map((alert) =>
      typeof alert === 'string' ? alert : `${alert.when ?? ''} ${alert.slo ?? ''}`,
    );
    if (alerts.some((text) => /\b(?:lag|backlog|queue depth|oldest|behind)\b/i.test(text))) return;
    const reached = visited(design);
    for (const { id, at, kind, lagAlert } of design.components.values()) {
      if ((kind !== 'queue' && kind !== 'stream') || lagAlert !== undefined || !reached.has(id)) continue;
      yield {
        at,
        atKey: true,
        message: `Nobody is told when the consumers of \`${id}\` fall behind.`,
        advice: 'Give it a `lagAlert`, best on the age of the oldest message.',
      };
    }
  },
};
