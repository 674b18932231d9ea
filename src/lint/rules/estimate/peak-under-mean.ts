import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'estimate/peak-under-mean',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A flow has a peak that is less than its mean.',
  why: 'The peak is the busiest time of the day: it is at least the mean, and everything is built for it. A peak under the mean makes every part look as if it had room.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: [
      'components: { api: { kind: service } }\nflows:\n  read:\n    rate: 1000 req/s\n    peak: 300 req/s # <-\n    path: [api]\n',
    ],
    good: [
      'components: { api: { kind: service } }\nflows: { read: { rate: 1000 req/s, peak: 3, path: [api] } }\n',
      'components: { api: { kind: service } }\nflows: { read: { peak: 300 req/s, path: [api] } }\n',
    ],
  },
  *check({ design, analysis }) {
    for (const flow of design.flows.values()) {
      const { average, peak } = analysis.flows[flow.id]?.rate ?? {};
      if (flow.peak === undefined || average === undefined || peak === undefined) continue;
      if (peak.value >= average.value * (1 - 1e-6)) continue;
      yield {
        at: ['flows', flow.id, 'peak'],
        message: `The peak of \`${flow.id}\`, ${flow.peak}, is less than its mean, ${flow.rate}.`,
        advice: 'Give the busiest time: a factor of at least 1, or a rate above the mean.',
      };
    }
  },
};
