import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'cache/no-ttl',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'A cache has neither a TTL nor a way to remove what has changed.',
  why: 'Without either, what it once had stays for as long as there is room: nobody can say how old an answer may be.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Cache Invalidation — The Hard Problem' }],
  examples: {
    bad: ['components:\n  edge: { kind: cdn } # <-\n'],
    good: [
      'components: { edge: { kind: cdn, ttl: 1 day }, other: { kind: cache, cacheOf: page, invalidation: versioned file names }, counters: { kind: cache } }\ndata: { page: {} }\n',
    ],
  },
  *check({ design }) {
    const tried = new Set(
      [...design.flows.values()].flatMap((flow) =>
        [...walkSteps(flow.steps)].flatMap((step) => (step.kind === 'try' ? step.component : [])),
      ),
    );
    for (const { id, at, kind, ttl, invalidation, cacheOf } of design.components.values()) {
      // A store of counters or sessions is no cache of anything.
      if (kind === 'cache' && cacheOf === undefined && !tried.has(id)) continue;
      if ((kind !== 'cdn' && kind !== 'cache') || ttl !== undefined || invalidation !== undefined) continue;
      yield {
        at,
        atKey: true,
        message: `Nothing says how old an answer of \`${id}\` may be.`,
        advice: 'Give it a `ttl`, an `invalidation`, or versioned names.',
      };
    }
  },
};
