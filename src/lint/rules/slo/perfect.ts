import { plainNumber } from '../../plain-number.ts';
import type { DesignRule } from '../../rule.ts';

/** Whether an indicator counts what must never be, and may be asked for without an exception. */
function isInvariant(sli: string | undefined): boolean {
  if (sli === undefined) return false;
  return sli.includes(' ')
    ? !/\b(?:availab|laten|success|respon|errors?\b|up\b|within|faster|under)/i.test(sli)
    : /^(?:correctness|durability)$/i.test(sli);
}

export const rule: DesignRule = {
  id: 'slo/perfect',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'An objective of 100 % for what parts that fail decide.',
  why: 'It leaves no error budget: the first bad request breaks it, every release endangers it, and no system of parts that fail can hold it.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' }],
  examples: {
    bad: ['slos:\n  up:\n    sli: availability\n    objective: 100% # <-\n'],
    good: [
      'slos: { up: { sli: availability, objective: 99.99% } }\n',
      // That nothing is charged twice is looked after by comparing, and one case is a bug.
      'slos: { charged-once: { sli: correctness, objective: 100% } }\n',
      'slos: { kept: { sli: answered jobs that the nightly count finds again, objective: 100% } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, objective, sli } of design.slos.values()) {
      if (plainNumber(objective) !== 1 || isInvariant(sli)) continue;
      yield {
        at: [...at, 'objective'],
        message: `\`${id}\` asks for 100 %, which leaves no error budget at all.`,
        advice: 'Ask what users would notice: 99.9 % allows 43 minutes in 30 days, 99.99 % four.',
      };
    }
  },
};
