import type { Design, Named } from '../../../model/design.ts';
import type { Component } from '../../../schema/design.ts';
import { percent, rateText } from '../../numbers.ts';
import { onlyOptional, waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';
import { isOfOneRegion } from '../../told.ts';

/** What an author wrote to be equal is, after the rounding of floating point. */
const ROUNDING = 1e-6;

/**
 * Whether a component that is exactly as fast as what comes keeps up: it fetches its own work where flows begin, or from the
 * queue that they begin with, or it is somebody else's and takes what was agreed.
 */
function keepsPace(design: Design, { id, kind }: Named<Component>, flows: readonly string[]): boolean {
  if (kind === 'external') return true;
  if (kind !== 'worker' && kind !== 'scheduler') return false;
  return flows.every((flow) => {
    for (const step of design.flows.get(flow)?.steps ?? []) {
      if (step.kind !== 'call') return false;
      if (step.component === id) return true;
      if (!BROKERS.has(design.components.get(step.component)?.kind ?? '')) return false;
    }
    return false;
  });
}

/** They hold what comes until it is fetched. */
const BROKERS: ReadonlySet<string> = new Set(['queue', 'stream']);

export const rule: DesignRule = {
  id: 'load/saturated',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A component that callers wait for gets more at peak than it can take.',
  why: 'At a utilisation of 1 the queue in front of a component grows for as long as the peak lasts, and so does the time everyone waits.',
  source: [
    { seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' },
    { title: 'L. Kleinrock, Queueing Systems, volume 1 (1975)', where: 'stability of M/M/m' },
  ],
  examples: {
    bad: [
      'components:\n  cache: { kind: cache, capacity: 50k req/s }\n  db:\n    kind: database\n    capacity: 50 req/s # <-\nflows:\n  read: { rate: 1000 req/s, path: [{ try: cache, hit: 90%, miss: [db] }] }\n',
      // Nobody said how often the cache has the answer, but what is written is too much by itself.
      'components:\n  cache: { kind: cache, capacity: 50k req/s }\n  db:\n    kind: database\n    capacity: 500 req/s # <-\nflows:\n  read: { rate: 1000 req/s, path: [{ try: cache, miss: [db] }, { call: db, op: write }] }\n',
    ],
    good: [
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s } }\nflows: { read: { rate: 500 req/s, peak: 3, path: [api] } }\n',
      // An import that is let in at the pace of what does it.
      'components: { importer: { kind: worker, capacity: 150 req/s } }\nflows: { import: { rate: 2 req/s, peak: 150 req/s, path: [importer] } }\n',
      // A worker that takes from the queue at the pace that was agreed for the peak.
      'components: { undos: { kind: queue, capacity: 2k req/s }, undoer: { kind: worker, replicas: 3, capacity: 15 req/s } }\nflows: { undo: { rate: 1 req/s, peak: 45 req/s, path: [undos, undoer] } }\n',
      // Its author counts the replicas of one of the regions that share the load.
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s, why: "four in each region" } }\nflows: { read: { rate: 5k req/s, path: [api] } }\n',
      // Nobody waits for the worker: async/drain looks at its backlog.
      'components: { q: { kind: queue }, w: { kind: worker, capacity: 100 req/s } }\nflows: { mail: { rate: 60 req/s, peak: 2, path: [{ async: [q, w] }] } }\n',
    ],
  },
  *check({ design, analysis }) {
    const waited = waitedFor(design);
    const atMost = onlyOptional(design);
    for (const [id, { utilisation, load, floor, capacity }] of Object.entries(analysis.components)) {
      // Where not all that arrives is known, what is known may be too much already.
      const [busy, arriving] = [
        utilisation.peak?.value ?? floor?.utilisation,
        load.peak?.value ?? floor?.load ?? 0,
      ];
      const least = utilisation.peak === undefined ? 'at least ' : '';
      const component = design.components.get(id);
      const flows = waited.get(id);
      if (component === undefined || busy === undefined || flows === undefined) continue;
      // A flow goes on without it: load/optional-overloaded says how often.
      if (atMost.has(id)) continue;
      if (isOfOneRegion(component)) continue;
      if (busy < 1 || (busy <= 1 + ROUNDING && keepsPace(design, component, flows))) continue;
      yield {
        at: [...component.at, component.capacity === undefined ? 'concurrency' : 'capacity'],
        message: `\`${id}\` gets ${least}${rateText(arriving)} at peak and takes ${rateText(capacity ?? 0)}: ${least}${percent(busy)} of its capacity.`,
        advice: `Add replicas or capacity, or send it less: it holds up to ${percent(1 / busy)} of ${least === '' ? 'the peak' : 'what is known of the peak'}.`,
      };
    }
  },
};
