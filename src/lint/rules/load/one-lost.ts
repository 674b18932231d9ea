import { percent } from '../../numbers.ts';
import { waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';
import { isOfOneRegion } from '../../told.ts';

export const rule: DesignRule = {
  id: 'load/one-lost',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'With one replica lost at peak, those that remain are overloaded.',
  why: 'Replicas are lost in every deployment; where N carry the peak and N−1 do not, the loss of one takes the others with it.',
  source: [
    { seed: '003_a161ba9f4e2a3b93', section: 'Observe graceful degradation' },
    { title: 'B. Beyer et al., Site Reliability Engineering (2016)', where: 'N + 2 capacity planning' },
  ],
  examples: {
    bad: [
      'components:\n  api:\n    kind: service\n    replicas: 2 # <-\n    capacity: 1000 req/s\nflows: { read: { rate: 400 req/s, peak: 3, path: [api] } }\n',
    ],
    good: [
      'components: { api: { kind: service, replicas: 3, capacity: 1000 req/s } }\nflows: { read: { rate: 400 req/s, peak: 3, path: [api] } }\n',
      // Each region has three, and what comes to one is not known.
      'components: { api: { kind: service, replicas: 3, capacity: 1000 req/s, why: three a region } }\nflows: { read: { rate: 900 req/s, peak: 3, path: [api] } }\n',
      // One replica is a single point of failure and another rule's business.
      'components: { api: { kind: service, replicas: 1, capacity: 2000 req/s } }\nflows: { read: { rate: 400 req/s, path: [api] } }\n',
    ],
  },
  *check({ design, analysis }) {
    const waited = waitedFor(design);
    for (const [id, { utilisation, replicas }] of Object.entries(analysis.components)) {
      const component = design.components.get(id);
      const [busy, lost] = [utilisation.peak?.value, utilisation.oneLost?.value];
      if (component === undefined || busy === undefined || lost === undefined || !waited.has(id)) continue;
      if (replicas < 2 || busy >= 1 || lost < 1 || isOfOneRegion(component)) continue;
      yield {
        at: [...component.at, 'replicas'],
        message: `\`${id}\` is ${percent(busy)} busy at peak on ${replicas} replicas and ${percent(lost)} on ${replicas - 1}: losing one takes the rest.`,
        advice: `Run one more than the peak needs, ${Math.ceil(replicas * busy) + 1} in all.`,
      };
    }
  },
};
