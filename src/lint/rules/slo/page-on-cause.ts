import type { DesignRule } from '../../rule.ts';

const CAUSE = /\b(?:cpu|memory|ram|disk|load average|heap|gc|garbage|pool|thread|connection)s?\b/i;
const SYMPTOM =
  /\b(?:error|fail|latenc|slow|timeout|5xx|p9\d|availab|burn|budget|user|request|lag|age|behind|full)/i;

export const rule: DesignRule = {
  id: 'slo/page-on-cause',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Somebody is paged for a cause that users may never notice.',
  why: 'A busy processor is no incident: paging for causes wakes people for nothing and misses the failures that have other causes. Saturation is worth a ticket; a page is for symptoms.',
  source: [
    { seed: '000_62e6f912dbab43bb', section: 'Instrumenting for Production' },
    { title: 'Site Reliability Engineering', where: 'chapter 6, Symptoms Versus Causes' },
  ],
  examples: {
    bad: [
      'alerts:\n  - when: CPU > 80 % for 5 min # <-\n    then: page\n',
      'alerts:\n  - page when memory is above 90 % # <-\n',
    ],
    good: [
      'alerts: [{ when: CPU > 80 % for 30 min, then: ticket }]\n',
      'alerts: [{ when: error rate > 2 % for 5 min, then: page }]\n',
      'alerts: [{ when: connection errors seen by users, then: page }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, alert] of (design.document.alerts ?? []).entries()) {
      const [when, then] = typeof alert === 'string' ? [alert, alert] : [alert.when ?? '', alert.then ?? ''];
      if (!/\bpag(?:e|es|ed|er|ing)\b|\bwake/i.test(then) || !CAUSE.test(when) || SYMPTOM.test(when))
        continue;
      yield {
        at: ['alerts', index, ...(typeof alert === 'string' ? [] : ['when'])],
        message: `This pages for a cause: "${when.slice(0, 60)}".`,
        advice: 'Page on what users feel (errors, latency, the burn rate of an SLO) and make this a ticket.',
      };
    }
  },
};
