import { plainNumber } from '../../plain-number.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'slo/sla-tighter',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'Customers were promised more than the team aims for.',
  why: 'The objective is there to warn before the agreement is broken; with the agreement tighter, the team learns of it from a claim.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' }],
  examples: {
    bad: ['slos:\n  up:\n    objective: 99.5%\n    sla: 99.9% # <-\n'],
    good: ['slos: { up: { objective: 99.9%, sla: 99.5% } }\n'],
  },
  *check({ design }) {
    for (const { id, at, objective, sla } of design.slos.values()) {
      const aim = plainNumber(objective);
      const promise = plainNumber(sla);
      if (aim === undefined || promise === undefined || promise <= aim) continue;
      yield {
        at: [...at, 'sla'],
        message: `\`${id}\` promises ${sla} and aims for ${objective} only.`,
        advice: 'Aim higher than what was promised, or promise less.',
        related: [{ at: [...at, 'objective'], message: 'the objective' }],
      };
    }
  },
};
