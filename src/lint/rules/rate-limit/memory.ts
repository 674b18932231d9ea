import { dataText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'rate-limit/memory',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'The counters of all clients do not fit the store they are kept in.',
  why: 'A limiter that evicts counters forgets who was limited; a log of timestamps takes a limit\u2019s worth of entries for every client.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Design a rate limiter' }],
  examples: {
    bad: [
      'components:\n  gate:\n    kind: gateway\n    rateLimit: { algorithm: sliding-window-log, limit: 100 req/min, window: 1 min, clients: 10M, entry: 16 B, store: mem } # <-\n  mem: { kind: cache, memory: 4 GB }\n',
    ],
    good: [
      'components: { gate: { kind: gateway, rateLimit: { algorithm: token-bucket, limit: 100 req/min, clients: 10M, entry: 60 B, store: mem } }, mem: { kind: cache, memory: 4 GB } }\n',
    ],
  },
  *check(subject) {
    for (const { at, rateLimit } of subject.design.components.values()) {
      const store =
        rateLimit?.store === undefined ? undefined : subject.design.components.get(rateLimit.store);
      if (store === undefined || rateLimit === undefined) continue;
      const memory = numberAt(subject, [...store.at, 'memory']);
      const clients = numberAt(subject, [...at, 'rateLimit', 'clients']);
      const entry = numberAt(subject, [...at, 'rateLimit', 'entry']);
      if (memory === undefined || clients === undefined || entry === undefined) continue;
      const each = rateLimit.algorithm === 'sliding-window-log' ? logged(subject, at) : 1;
      const needed = clients * entry * each;
      if (!(needed > memory)) continue;
      const times = each === 1 ? '' : ` × ${each} entries each`;
      yield {
        at: [...at, 'rateLimit'],
        message: `${rateLimit.clients} clients × ${rateLimit.entry}${times} are ${dataText(needed)}; \`${store.id}\` has ${dataText(memory)}.`,
        advice: 'Give the store more memory, or keep a counter for a client instead of a log.',
      };
    }
  },
};

/** Requests in one full window: what a log keeps for a client at its limit. */
function logged(subject: Parameters<DesignRule['check']>[0], at: readonly (string | number)[]): number {
  const limit = numberAt(subject, [...at, 'rateLimit', 'limit']);
  const window = numberAt(subject, [...at, 'rateLimit', 'window']);
  if (limit === undefined) return 1;
  return Math.max(1, Math.round(window === undefined ? limit : limit * window));
}
