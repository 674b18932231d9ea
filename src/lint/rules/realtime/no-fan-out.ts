import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

const SOCKETS = /\b(?:web ?sockets?|wss|socket\.io|server-sent events|sse|long-?lived connections?)\b/i;
const SHARED =
  /\b(?:pub.?sub|fan.?out|broadcast|redis|nats|kafka|consistent hash\w*|stick\w*|routing table|presence)\b/i;

export const rule: DesignRule = {
  id: 'realtime/no-fan-out',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Several replicas hold open connections, and nothing carries a message from one replica to the clients of another.',
  why: 'Two people in one room are connected to different servers; without something in between they never hear each other.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Load Balancing and Reverse Proxies' }],
  examples: {
    bad: [
      'components:\n  chat: { kind: service, replicas: 4, does: holds WebSockets } # <-\n  db: { kind: database }\n',
    ],
    good: [
      'components: { chat: { kind: service, replicas: 4, does: holds WebSockets }, bus: { kind: stream } }\n',
      'components: { chat: { kind: service, replicas: 4, does: "holds WebSockets, Redis pub/sub between them" } }\n',
    ],
  },
  *check(subject) {
    const components = [...subject.design.components.values()];
    const bus = components.some(
      ({ kind, technology, does }) =>
        kind === 'stream' || kind === 'queue' || SHARED.test(`${technology ?? ''} ${does ?? ''}`),
    );
    if (bus) return;
    for (const { id, at, kind, does, why, technology, notes } of components) {
      const said = `${does ?? ''} ${why ?? ''} ${technology ?? ''} ${notes ?? ''}`;
      if ((kind !== 'service' && kind !== 'gateway') || !SOCKETS.test(said) || SHARED.test(said)) continue;
      if ((numberAt(subject, [...at, 'replicas']) ?? 1) < 2) continue;
      yield {
        at,
        atKey: true,
        message: `Clients are connected to different replicas of \`${id}\`, and nothing carries messages between them.`,
        advice: 'Put a pub/sub or stream behind it, or route a room to one replica.',
      };
    }
  },
};
