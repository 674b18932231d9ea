import { percent, rateText } from '../../numbers.ts';
import { waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'load/no-headroom',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A component runs at peak above the utilisation a team wants to keep free.',
  why: 'Waiting grows with 1/(1 − utilisation): between 80 % and 95 % it quadruples, so a little more traffic than foreseen is felt by all.',
  source: [
    { title: 'B. Beyer et al., Site Reliability Engineering (2016)', where: 'Addressing cascading failures' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' },
  ],
  examples: {
    bad: [
      'components:\n  api:\n    kind: service\n    capacity: 1000 req/s # <-\nflows: { read: { rate: 300 req/s, peak: 3, path: [api] } }\n',
    ],
    good: [
      'components: { api: { kind: service, capacity: 1000 req/s } }\nflows: { read: { rate: 250 req/s, peak: 3, path: [api] } }\n',
    ],
  },
  *check({ design, analysis, settings }) {
    const waited = waitedFor(design);
    for (const [id, { utilisation, load, capacity }] of Object.entries(analysis.components)) {
      const busy = utilisation.peak?.value;
      const component = design.components.get(id);
      if (component === undefined || busy === undefined || !waited.has(id)) continue;
      if (busy <= settings.headroom * (1 + 1e-9) || busy >= 1) continue;
      yield {
        at: [...component.at, component.capacity === undefined ? 'concurrency' : 'capacity'],
        message: `\`${id}\` is ${percent(busy)} busy at peak (${rateText(load.peak?.value ?? 0)} of ${rateText(capacity ?? 0)}), over the ${percent(settings.headroom)} that keeps waiting short.`,
        advice: 'Add a replica, or send it less.',
      };
    }
  },
};
