import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'bottleneck/no-fix',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A bottleneck is named without what to do about it.',
  why: 'A limit that is known and left alone is an incident with a date; naming the fix shows what it would take and when to start.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Identify the Bottleneck' }],
  examples: {
    bad: ['bottlenecks:\n  - component: db # <-\n    limit: 3,000 reads/s against 2,000\n'],
    good: ['bottlenecks:\n  - { component: db, limit: 3k reads/s against 2k, fix: a read replica }\n'],
  },
  *check({ design }) {
    for (const [index, { component, fix }] of (design.document.bottlenecks ?? []).entries()) {
      if ((fix ?? '').trim() !== '') continue;
      yield {
        at: ['bottlenecks', index, component === undefined ? 'fix' : 'component'],
        message: `The bottleneck ${component === undefined ? index + 1 : `at \`${component}\``} has no \`fix\`.`,
        advice: 'Say what raises the limit, such as a replica, an index, a cache or a queue.',
      };
    }
  },
};
