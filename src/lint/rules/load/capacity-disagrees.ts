import { factorText, rateText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';

/** How much more than derived a stated capacity may be: times and concurrency are rounded. */
const WITHIN = 1.25;

export const rule: DesignRule = {
  id: 'load/capacity-disagrees',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A stated capacity is more than concurrency over service time gives.',
  why: "By Little's law a server that works on n requests at once for t each finishes n/t a second; a capacity beyond that contradicts the time. One below it does not: something else, such as the processor, may be full first.",
  source: [{ title: 'J. Little, A Proof for the Queuing Formula L = λW (1961)' }],
  examples: {
    bad: [
      'components:\n  api:\n    kind: service\n    capacity: 5000 req/s # <-\n    concurrency: 32\n    time: 20 ms\nflows: { read: { rate: 100 req/s, path: [api] } }\n',
    ],
    good: [
      'components: { api: { kind: service, capacity: 1500 req/s, concurrency: 32, time: 20 ms } }\nflows: { read: { rate: 100 req/s, path: [api] } }\n',
      'components: { api: { kind: service, capacity: 200 req/s, concurrency: 32, time: 20 ms } }\nflows: { read: { rate: 100 req/s, path: [api] } }\n',
    ],
  },
  *check({ design, analysis }) {
    for (const [id, { perReplica, derivedCapacity }] of Object.entries(analysis.components)) {
      const component = design.components.get(id);
      if (component === undefined || perReplica === undefined || derivedCapacity === undefined) continue;
      const off = perReplica / derivedCapacity;
      if (!(off > WITHIN)) continue;
      yield {
        at: [...component.at, 'capacity'],
        message: `\`${id}\` is said to take ${rateText(perReplica)}; its concurrency over its time gives ${rateText(derivedCapacity)}, ${factorText(off)} times less.`,
        advice:
          'Correct the capacity, the concurrency or the time; leave the capacity out to have it derived.',
      };
    }
  },
};
