import { percent, rateText } from '../../numbers.ts';
import { onlyOptional } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'load/optional-overloaded',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A component that flows go on without gets more at peak than it can take.',
  why: 'An optional step that is full answers nobody in time: most requests wait for it until they give up, and then go without what it was there for.',
  source: [
    { title: 'L. Kleinrock, Queueing Systems, volume 1 (1975)', where: 'stability of M/M/m' },
    { title: 'M. T. Nygard, Release It!, 2nd ed. (2018)', where: 'Slow responses' },
  ],
  examples: {
    bad: [
      'components:\n  api: { kind: service, replicas: 4, capacity: 500 req/s }\n  tips:\n    kind: service\n    capacity: 100 req/s # <-\nflows: { page: { rate: 1000 req/s, path: [api, { optional: tips }] } }\n',
    ],
    good: [
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s }, tips: { kind: service, replicas: 3, capacity: 500 req/s } }\nflows: { page: { rate: 1000 req/s, path: [api, { optional: tips }] } }\n',
      // One page in twenty asks it.
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s }, tips: { kind: service, capacity: 100 req/s } }\nflows: { page: { rate: 1000 req/s, path: [api, { optional: [{ call: tips, times: 0.05 }] }] } }\n',
    ],
  },
  *check({ design, analysis }) {
    for (const id of onlyOptional(design).keys()) {
      const found = analysis.components[id];
      const component = design.components.get(id);
      const busy = found?.utilisation.peak?.value;
      if (found === undefined || component === undefined || busy === undefined || busy < 1) continue;
      yield {
        at: [...component.at, component.capacity === undefined ? 'concurrency' : 'capacity'],
        message: `\`${id}\` is optional and gets ${rateText(found.load.peak?.value ?? 0)} at peak, of which it takes ${rateText(found.capacity ?? 0)}: ${percent(1 - 1 / busy)} go without it.`,
        advice: 'Add replicas or capacity, or say with `times` on the step how many of the requests ask it.',
      };
    }
  },
};
