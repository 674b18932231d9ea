import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'bottleneck/too-few',
  applies: 'design',
  severity: 'warning',
  preset: 'course',
  what: 'Fewer bottlenecks are named than are asked for.',
  why: 'Every design has a part that gives out first; whoever has not looked for it has not looked at the load.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Identify the Bottleneck' }],
  examples: {
    bad: ['flows: # <-\n  read: { rate: 100 req/s }\n'],
    good: ['bottlenecks: [{ component: db, limit: 3k req/s against 2k, fix: a read replica }]\n'],
  },
  *check({ design, settings }) {
    const named = design.document.bottlenecks?.length ?? 0;
    if (named >= settings.bottlenecks) return;
    yield {
      at: named === 0 ? ['flows'] : ['bottlenecks'],
      atKey: true,
      message: `${named === 0 ? 'No bottleneck is' : `Only ${named} ${named === 1 ? 'bottleneck is' : 'bottlenecks are'}`} named; at least ${settings.bottlenecks} should be.`,
      advice: 'List under `bottlenecks` what gives out first, at what load, and the way out.',
    };
  },
};
