import type { DesignRule } from '../../rule.ts';
import { visited } from '../../visited.ts';

export const rule: DesignRule = {
  id: 'async/no-dead-letter',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A queue or stream has no place for messages that cannot be handled.',
  why: 'One message that always fails is retried for ever and holds up those behind it, or is dropped and nobody knows.',
  source: [
    { seed: '001_049dff768bafcf8e', section: 'Check dead-letter queue for saga topic' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Implement retry with backoff' },
  ],
  examples: {
    bad: [
      'components:\n  q: { kind: queue } # <-\n  w: { kind: worker }\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\n',
    ],
    good: [
      'components: { q: { kind: queue, deadLetter: { to: failed, alert: depth > 0 } }, w: { kind: worker } }\nflows: { mail: { rate: 1 req/s, path: [{ async: [q, w] }] } }\n',
    ],
  },
  *check({ design }) {
    const reached = visited(design);
    const letters = new Set(
      [...design.components.values()].flatMap(({ deadLetter }) =>
        typeof deadLetter === 'string'
          ? deadLetter
          : typeof deadLetter === 'object'
            ? (deadLetter.to ?? [])
            : [],
      ),
    );
    for (const { id, at, kind, deadLetter } of design.components.values()) {
      if ((kind !== 'queue' && kind !== 'stream') || !reached.has(id) || letters.has(id)) continue;
      if (deadLetter !== undefined && deadLetter !== false) continue;
      yield {
        at,
        atKey: true,
        message: `A message that \`${id}\`'s consumers cannot handle has nowhere to go.`,
        advice: 'Give it a `deadLetter` with an alert: `{ to: failed, alert: "depth > 0 for 5 min" }`.',
      };
    }
  },
};
