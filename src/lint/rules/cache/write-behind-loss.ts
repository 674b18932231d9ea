import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

const MUST_LAST: ReadonlySet<string> = new Set(['financial', 'inventory', 'identity']);

export const rule: DesignRule = {
  id: 'cache/write-behind-loss',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'Money, stock or identity is written to a cache first and to its database later.',
  why: 'What the cache has not passed on when it dies is gone, after the writer was told that it is safe.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Core Cache Patterns' },
    { seed: '000_62e6f912dbab43bb', section: 'Cache invalidation strategies and their trade-offs' },
  ],
  examples: {
    bad: [
      'data: { balance: { class: financial } }\ncomponents:\n  mem:\n    kind: cache\n    cacheOf: balance\n    strategy: write-behind # <-\n',
    ],
    good: [
      'data: { views: { class: telemetry } }\ncomponents: { mem: { kind: cache, cacheOf: views, strategy: write-behind } }\n',
      'data: { balance: { class: financial } }\ncomponents: { mem: { kind: cache, cacheOf: balance, strategy: write-through } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, strategy, cacheOf } of design.components.values()) {
      if (strategy !== 'write-behind') continue;
      const name = listOf(cacheOf).find((each) => MUST_LAST.has(design.data.get(each)?.class ?? ''));
      if (name === undefined) continue;
      yield {
        at: [...at, 'strategy'],
        message: `Writes to \`${name}\` that \`${id}\` has not passed on are lost with it, and \`${name}\` is ${design.data.get(name)?.class} data.`,
        advice: 'Write through, or write to the database and let the cache follow.',
      };
    }
  },
};
