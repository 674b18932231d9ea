import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'slo/incomplete',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'An objective lacks what it measures, of what, how much, or over what time.',
  why: 'Only with all four can it be counted whether it holds, and how much may still go wrong.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' }],
  examples: {
    bad: ['slos:\n  up: # <-\n    sli: availability\n    objective: 99.9%\n'],
    good: [
      'slos: { up: { flow: read, sli: availability, objective: 99.9%, window: 30 days } }\nflows: { read: { rate: 1 req/s } }\n',
    ],
  },
  *check({ design }) {
    for (const slo of design.slos.values()) {
      const missing = (['flow', 'sli', 'objective', 'window'] as const).filter(
        (field) => slo[field] === undefined,
      );
      if (missing.length === 0) continue;
      yield {
        at: slo.at,
        message: `\`${slo.id}\` does not say its ${missing.map((field) => `\`${field}\``).join(', ')}.`,
        advice:
          'Name the flow, what is measured, the share that must be good and the window it is counted over.',
      };
    }
  },
};
