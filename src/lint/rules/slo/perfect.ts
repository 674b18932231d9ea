import { plainNumber } from '../../plain-number.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'slo/perfect',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'An objective of 100 %.',
  why: 'It leaves no error budget: the first bad request breaks it, every release endangers it, and no system of parts that fail can hold it.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' }],
  examples: {
    bad: ['slos:\n  up:\n    sli: availability\n    objective: 100% # <-\n'],
    good: ['slos: { up: { sli: availability, objective: 99.99% } }\n'],
  },
  *check({ design }) {
    for (const { id, at, objective } of design.slos.values()) {
      if (plainNumber(objective) !== 1) continue;
      yield {
        at: [...at, 'objective'],
        message: `\`${id}\` asks for 100 %, which leaves no error budget at all.`,
        advice: 'Ask what users would notice: 99.9 % allows 43 minutes in 30 days, 99.99 % four.',
      };
    }
  },
};
