import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

const KNOWN =
  /\b(?:stick\w*|session\w*|affinity|pub.?sub|consistent hash\w*|shard\w*|partition\w*|leader|redis|gossip|raft|replicat\w*)\b/i;

export const rule: DesignRule = {
  id: 'architecture/state-in-replicas',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A service with several replicas keeps state, and nothing says how a request finds the replica that has it.',
  why: 'Behind a load balancer the next request lands elsewhere: a session is lost, a counter starts again, a message reaches one client in three.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Load Balancing and Reverse Proxies' }],
  examples: {
    bad: ['components:\n  chat:\n    kind: service\n    replicas: 3\n    stateless: false # <-\n'],
    good: [
      'components: { chat: { kind: service, replicas: 3, stateless: "no: sockets; a room is found by consistent hashing" } }\n',
      'components: { chat: { kind: service, replicas: 1, stateless: false } }\n',
    ],
  },
  *check(subject) {
    for (const component of subject.design.components.values()) {
      const { id, at, stateless, kind, notes, why, does } = component;
      const refused = stateless === false || (typeof stateless === 'string' && /^\s*no\b/i.test(stateless));
      if (!refused || kind !== 'service' || (numberAt(subject, [...at, 'replicas']) ?? 1) < 2) continue;
      if (
        KNOWN.test(
          `${typeof stateless === 'string' ? stateless : ''} ${notes ?? ''} ${why ?? ''} ${does ?? ''}`,
        )
      )
        continue;
      yield {
        at: [...at, 'stateless'],
        message: `\`${id}\` has several replicas and keeps state; nothing says how a request finds the right one.`,
        advice:
          'Move the state out, route by key (sticky sessions, consistent hashing), or share it (pub/sub).',
      };
    }
  },
};
