import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'doc/empty-section',
  applies: 'design',
  severity: 'info',
  preset: 'recommended',
  what: 'A part of the document is there and empty.',
  why: 'An empty heading reads as "nothing to say" and means "not thought of yet"; readers cannot tell which.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Thinking Like a Principal Engineer' }],
  examples: {
    bad: ['failures: [] # <-\n', 'slos: {} # <-\n'],
    good: ['failures: [{ component: api, effect: no answers }]\n'],
  },
  *check({ design }) {
    for (const [part, value] of Object.entries(design.document)) {
      if (typeof value !== 'object' || value === null || Object.keys(value).length > 0) continue;
      yield {
        at: [part],
        atKey: true,
        message: `\`${part}\` is empty.`,
        advice: 'Fill it in, or take it out until there is something to say.',
      };
    }
  },
};
