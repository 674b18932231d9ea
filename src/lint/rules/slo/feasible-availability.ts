import type { Named } from '../../../model/design.ts';
import type { Component } from '../../../schema/design.ts';
import { percent, timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { isOfOneRegion } from '../../told.ts';

export const rule: DesignRule = {
  id: 'slo/feasible-availability',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'An availability objective is higher than what the components on its path allow.',
  why: 'Availabilities in a chain multiply: what the parts cannot hold together, no promise about the whole can.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' },
    { title: 'B. Treynor et al., The Calculus of Service Availability, ACM Queue (2017)' },
  ],
  examples: {
    bad: [
      'components: { api: { kind: service, availability: 99.9%, replicas: 1 }, db: { kind: database, availability: 99.9% } }\nflows: { read: { rate: 10 req/s, path: [api, db] } }\nslos:\n  up: { flow: read, sli: availability, objective: 99.95%, window: 30 days } # <-\n',
    ],
    good: [
      'components: { api: { kind: service, availability: 99.9%, replicas: 2, needs: 1 }, db: { kind: database, availability: 99.95%, standby: 1 } }\nflows: { read: { rate: 10 req/s, path: [api, db] } }\nslos: { up: { flow: read, sli: availability, objective: 99.9%, window: 30 days } }\n',
      // What each region has to carry is not known, nor then how many of its replicas must live.
      'components: { api: { kind: service, availability: 99.9%, replicas: 4, capacity: 500 req/s, why: "four in each region" } }\nflows: { read: { rate: 5k req/s, path: [api] } }\nslos: { up: { flow: read, sli: availability, objective: 99.9%, window: 30 days } }\n',
    ],
  },
  *check({ design, analysis }) {
    for (const [id, verdict] of Object.entries(analysis.objectives)) {
      const slo = design.slos.get(id);
      if (verdict.sli !== 'availability' || verdict.holds !== false || slo === undefined) continue;
      if (verdict.good === undefined || verdict.bad === undefined) continue;
      const { window = 30 * 86_400, budget = 0, spender } = verdict;
      const worstOne = spender === undefined ? undefined : design.components.get(spender);
      // How many of them must live follows from the load, unless it is said.
      if (worstOne !== undefined && worstOne.needs === undefined && isOfOneRegion(worstOne)) continue;
      const worst = spender === undefined ? '' : `, most of it at \`${spender}\``;
      yield {
        at: [...slo.at, 'objective'],
        message: `\`${id}\` promises ${slo.objective}; its path holds ${percent(verdict.good.value, verdict.bad)}: ${timeText(verdict.bad * window)} down in ${timeText(window)} against a budget of ${timeText(budget)}${worst}.`,
        advice: adviceFor(worstOne),
      };
    }
  },
};

function adviceFor(spender: Named<Component> | undefined): string {
  if (spender === undefined) return 'Promise what the path holds, or add redundancy to it.';
  const way = `a way without it (\`async\`, \`optional\`, \`down: miss\`)`;
  return spender.kind === 'external'
    ? `Give the flow ${way}, a second provider, or promise less.`
    : `Give \`${spender.id}\` a replica or standby, the flow ${way}, or promise less.`;
}
