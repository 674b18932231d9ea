import type { ObjectiveVerdict } from '../../../schema/analysis.ts';
import type { Component } from '../../../schema/design.ts';
import { percent, timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { isOfOneRegion } from '../../told.ts';

/** How much more than the allowed share may be late before times that are guesses to a tenth deny a promise. */
const GUESSED = 1.1;
/** The same where only the mean of the longest time is stated: how many requests take much longer is a guess then. */
const TAIL_GUESSED = 1.5;

function isNearly({ good, objective }: ObjectiveVerdict, slowest: Component | undefined): boolean {
  if (good === undefined || objective === undefined) return false;
  const room = typeof slowest?.time === 'object' ? GUESSED : TAIL_GUESSED;
  return 1 - good.value <= room * (1 - objective);
}

export const rule: DesignRule = {
  id: 'slo/feasible-latency',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A latency objective is missed by the service times and queues on its path.',
  why: 'Waiting at every station adds up, and grows steeply near saturation; the percentile of a chain is not the sum of percentiles, so it has to be computed.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' },
    { title: 'J. Dean and L. Barroso, The Tail at Scale, CACM (2013)' },
  ],
  examples: {
    bad: [
      'components: { api: { kind: service, replicas: 2, concurrency: 4, time: 40 ms } }\nflows: { read: { rate: 100 req/s, path: [api] } }\nslos:\n  fast: { flow: read, sli: latency, under: 50 ms, objective: 99%, window: 30 days } # <-\n',
      'components: { mail: { kind: external, time: 3 s }, api: { kind: service, concurrency: 64, time: 5 ms } }\nflows: { create: { rate: 1 req/s, path: [api, mail] } }\nslos:\n  fast: { flow: create, sli: latency, under: 200 ms, objective: 95%, window: 30 days } # <-\n',
    ],
    good: [
      'components: { api: { kind: service, replicas: 2, concurrency: 4, time: 10 ms } }\nflows: { read: { rate: 100 req/s, path: [api] } }\nslos: { fast: { flow: read, sli: latency, under: 100 ms, objective: 99%, window: 30 days } }\n',
      // Its author counts the replicas of one of the regions that share the load.
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s, time: 5 ms, why: "in each region" } }\nflows: { read: { rate: 3k req/s, path: [api] } }\nslos: { fast: { flow: read, sli: latency, under: 100 ms, objective: 99%, window: 30 days } }\n',
    ],
  },
  *check({ design, analysis }) {
    for (const [id, verdict] of Object.entries(analysis.objectives)) {
      const slo = design.slos.get(id);
      if (verdict.sli !== 'latency' || verdict.holds !== false || slo?.objective === undefined) continue;
      const [flow] = verdict.flows;
      const analysed = flow === undefined ? undefined : analysis.flows[flow];
      const slowest = analysed?.spentAt[0];
      if (isNearly(verdict, slowest && design.components.get(slowest.component))) continue;
      const under = timeText(verdict.under ?? 0);
      const where =
        slowest === undefined
          ? ''
          : `; most of the time goes to \`${slowest.component}\` (${timeText(slowest.mean)} on average)`;
      const good = verdict.good === undefined ? 'no request' : percent(verdict.good.value);
      const saturated = verdict.because === 'saturated' ? verdict.blockedBy?.[0] : undefined;
      const full = saturated === undefined ? undefined : design.components.get(saturated);
      if (full !== undefined && isOfOneRegion(full)) continue;
      yield {
        at: [...slo.at, 'objective'],
        message:
          saturated === undefined
            ? `\`${id}\` promises ${slo.objective} within ${under}; at peak ${good} of \`${flow}\` answers in that time${where}.`
            : `\`${id}\` promises ${slo.objective} within ${under}; at peak the queue at \`${saturated}\` only grows.`,
        advice:
          saturated === undefined
            ? 'Shorten or take off the path what takes longest, add capacity where it queues, or promise less.'
            : `Give \`${saturated}\` more than it gets.`,
      };
    }
  },
};
