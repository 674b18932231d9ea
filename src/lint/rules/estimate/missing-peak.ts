import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'estimate/missing-peak',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A critical flow has an average rate and no peak.',
  why: 'Traffic of people is two to five times its average at the busy hour; a design sized for the average fails every day at the same time.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: ['flows:\n  read:\n    rate: 1000 reads/s # <-\n    critical: true\n'],
    good: [
      'flows: { read: { rate: 1000 reads/s, peak: 3, critical: true } }\n',
      'flows: { report: { rate: 1/day } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, rate, peak, critical } of design.flows.values()) {
      if (rate === undefined || peak !== undefined || critical !== true) continue;
      yield {
        at: [...at, 'rate'],
        message: `\`${id}\` is critical and has an average rate (${rate}) but no peak.`,
        advice: 'Give its `peak` as a factor on the rate (`peak: 3`) or as a rate.',
      };
    }
  },
};
