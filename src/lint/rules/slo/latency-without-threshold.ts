import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'slo/latency-without-threshold',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A latency objective does not say how fast is good.',
  why: '"99 % of requests" of what? Without a threshold no request can be counted as good or bad.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' }],
  examples: {
    bad: ['slos:\n  fast: # <-\n    sli: latency\n    objective: 99%\n'],
    good: [
      'slos: { fast: { sli: latency, under: 200 ms, objective: 99% } }\n',
      'slos: { up: { sli: availability, objective: 99% } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, sli, under, objective } of design.slos.values()) {
      if (sli?.trim().toLowerCase() !== 'latency' || under !== undefined || objective === undefined) continue;
      yield {
        at,
        message: `\`${id}\` is about latency and has no \`under\`.`,
        advice: 'Add `under`, the time within which a request counts as good.',
      };
    }
  },
};
