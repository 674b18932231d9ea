import { waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';

/** Kinds that somebody else scales, or that stand before the first request is counted. */
const NOT_OURS: ReadonlySet<string> = new Set(['client', 'external', 'cdn', 'dns']);

export const rule: DesignRule = {
  id: 'load/unknown-capacity',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'Load is known to arrive at a component whose capacity is not.',
  why: 'Whether a component is the bottleneck is decided by what arrives over what it takes; with one of the two unknown, any answer is a guess.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: "Check your machine's limits" }],
  examples: {
    bad: [
      'components:\n  api: { kind: service, replicas: 2 } # <-\nflows: { read: { rate: 100 req/s, path: [api] } }\n',
    ],
    good: [
      'components: { api: { kind: service, concurrency: 32, time: 4 ms } }\nflows: { read: { rate: 100 req/s, path: [api] } }\n',
      'components: { mail: { kind: external } }\nflows: { send: { rate: 100 req/s, path: [mail] } }\n',
    ],
  },
  *check({ design, analysis }) {
    const waited = waitedFor(design);
    for (const [id, { utilisation, load }] of Object.entries(analysis.components)) {
      const component = design.components.get(id);
      if (component === undefined || !waited.has(id) || NOT_OURS.has(component.kind ?? '')) continue;
      if ((load.peak?.value ?? 0) <= 0 || utilisation.peak !== undefined || component.within !== undefined)
        continue;
      yield {
        at: component.at,
        atKey: true,
        message: `\`${id}\` is loaded, and its capacity is unknown.`,
        advice: 'Give it a `capacity` (of one replica), or `concurrency` and `time`.',
      };
    }
  },
};
