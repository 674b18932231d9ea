import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'slo/single-window',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'A burn-rate alert looks at one window only.',
  why: 'With the long window alone it keeps firing for an hour after the trouble ended; the short one beside it stops it, and spares people alerts that are over.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' },
    { title: 'The Site Reliability Workbook', where: 'chapter 5' },
  ],
  examples: {
    bad: [
      'slos: { up: { sli: availability, objective: 99.9% } }\nalerts:\n  - slo: up\n    burn: 14.4 # <-\n    over: 1 h\n    then: page\n',
    ],
    good: [
      'slos: { up: { sli: availability, objective: 99.9% } }\nalerts: [{ slo: up, burn: 14.4, over: 1 h, and: 5 min, then: page }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, alert] of (design.document.alerts ?? []).entries()) {
      if (typeof alert === 'string' || alert.burn === undefined || alert.and !== undefined) continue;
      yield {
        at: ['alerts', index, 'burn'],
        message: `The alert at ${alert.burn} times the allowed burn has one window${alert.over === undefined ? '' : `, ${alert.over}`}.`,
        advice: 'Add `and`, a short window that must agree: a twelfth of the long one is usual.',
      };
    }
  },
};
