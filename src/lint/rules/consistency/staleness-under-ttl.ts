import { listOf, type Named } from '../../../model/design.ts';
import type { Component } from '../../../schema/design.ts';
import { timeText } from '../../numbers.ts';
import type { DesignRule, DesignSubject } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'consistency/staleness-under-ttl',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A bound on staleness is tighter than the time that a cache keeps the datum.',
  why: 'An entry lives until its TTL ends. A bound below it holds only where every write also removes the entry, and then that has to be said.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Cache Invalidation — The Hard Problem' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Implement cache invalidation' },
  ],
  examples: {
    bad: [
      'data: { url: { in: db } }\ncomponents: { db: { kind: database }, cache: { kind: cache, cacheOf: url, ttl: 1 h } }\nconsistency:\n  - data: url\n    model: eventual\n    staleness: 1 min # <-\n',
    ],
    good: [
      'data: { url: { in: db } }\ncomponents: { db: { kind: database }, cache: { kind: cache, cacheOf: url, ttl: 1 h } }\nconsistency: [{ data: url, model: eventual, staleness: 1 h }]\n',
      'data: { url: { in: db } }\ncomponents: { db: { kind: database }, cache: { kind: cache, cacheOf: url, ttl: 1 h, invalidation: delete on write } }\nconsistency: [{ data: url, model: eventual, staleness: 1 min }]\n',
    ],
  },
  *check(subject) {
    const { design } = subject;
    for (const [name, statements] of design.consistencyOf) {
      for (const cache of design.components.values()) {
        if (!listOf(cache.cacheOf).includes(name) || followsWrites(subject, cache, name)) continue;
        const ttl = numberAt(subject, [...cache.at, 'ttl']);
        if (ttl === undefined) continue;
        for (const statement of statements) {
          const bound = numberAt(subject, [...statement.at, 'staleness']);
          if (bound === undefined || bound >= ttl) continue;
          yield {
            at: [...statement.at, 'staleness'],
            message: `\`${name}\` may be ${timeText(bound)} old, and \`${cache.id}\` keeps it for ${timeText(ttl)}.`,
            advice:
              'Raise the bound, shorten the TTL, or say that writes remove the entry (`invalidation: delete on write`).',
            related: [{ at: [...cache.at, 'ttl'], message: 'the TTL' }],
          };
        }
      }
    }
  },
};

/** Writes go through the cache, or it is where the datum lives, or they remove the entry; waiting for the TTL is no invalidation. */
function followsWrites(
  { design }: DesignSubject,
  { id, strategy, invalidation }: Named<Component>,
  datum: string,
): boolean {
  if (strategy === 'write-through' || design.data.get(datum)?.in === id) return true;
  return (
    invalidation !== undefined &&
    !/^\s*(?:none|no|ttl|expir\w*|by ttl|ttl only|time[- ]based)\b/i.test(invalidation)
  );
}
