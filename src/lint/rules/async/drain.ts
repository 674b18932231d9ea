import { percent, rateText } from '../../numbers.ts';
import { waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'async/drain',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'The consumers of a queue take less than arrives on average, so its backlog never drains.',
  why: 'A queue absorbs peaks and not averages: what arrives faster than it is taken, all day, is only ever further behind.',
  source: [
    { seed: '003_a161ba9f4e2a3b93', section: 'Asynchronous Processing' },
    {
      seed: '001_049dff768bafcf8e',
      section: 'Using Event-Driven Architecture without monitoring consumer lag',
    },
  ],
  examples: {
    bad: [
      'components:\n  q: { kind: queue }\n  w:\n    kind: worker\n    replicas: 2\n    capacity: 20 req/s # <-\nflows: { mail: { rate: 50 req/s, path: [{ async: [q, w] }] } }\n',
    ],
    good: [
      // 80/s at peak builds a backlog that 60/s takes off again when 40/s arrive.
      'components: { q: { kind: queue }, w: { kind: worker, replicas: 2, capacity: 30 req/s } }\nflows: { mail: { rate: 40 req/s, peak: 2, path: [{ async: [q, w] }] } }\n',
    ],
  },
  *check({ design, analysis }) {
    const waited = waitedFor(design);
    for (const [id, { utilisation, load, capacity }] of Object.entries(analysis.components)) {
      const component = design.components.get(id);
      const busy = utilisation.average?.value;
      if (component === undefined || busy === undefined || busy < 1 || waited.has(id)) continue;
      // To the digits of the load: what is even but for rounding does not grow.
      const over = (load.average?.value ?? 0) - (capacity ?? 0);
      const behind = over > 1e-9 * (capacity ?? 0) ? over : 0;
      yield {
        at: [...component.at, component.capacity === undefined ? 'concurrency' : 'capacity'],
        message: `\`${id}\` takes ${rateText(capacity ?? 0)} and gets ${rateText(load.average?.value ?? 0)} on average (${percent(busy)}): ${behind > 0 ? `the backlog grows by ${rateText(behind)} for ever` : 'a backlog never drains'}.`,
        advice: 'Add consumers until they take more than the average, with room to drain what a peak leaves.',
      };
    }
  },
};
