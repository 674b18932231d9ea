import { rateText, timeText } from '../../numbers.ts';
import { waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** How long a peak lasts where nobody says. */
const PEAK = 3600;
/** A backlog that takes longer than this to drain is still there when the next day's peak begins. */
const TOO_LONG = 8 * 3600;

export const rule: DesignRule = {
  id: 'async/peak-backlog',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'An hour of peak leaves a backlog that takes most of a day to drain, or outlives what the queue keeps.',
  why: 'Consumers sized just over the average drain with what little they have to spare; until then every message is hours late, or lost to retention.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Asynchronous Processing' }],
  examples: {
    bad: [
      'components:\n  q: { kind: queue }\n  w:\n    kind: worker\n    replicas: 1\n    capacity: 42 req/s # <-\nflows: { mail: { rate: 40 req/s, peak: 2, path: [{ async: [q, w] }] } }\n',
    ],
    good: [
      'components: { q: { kind: queue }, w: { kind: worker, replicas: 2, capacity: 30 req/s } }\nflows: { mail: { rate: 40 req/s, peak: 2, path: [{ async: [q, w] }] } }\n',
    ],
  },
  *check(subject) {
    const { design, analysis } = subject;
    const waited = waitedFor(design);
    const retentions = [...design.components.values()].flatMap(({ kind, at }) =>
      kind === 'queue' || kind === 'stream' ? (numberAt(subject, [...at, 'retention']) ?? []) : [],
    );
    const limit = Math.min(TOO_LONG, ...retentions);
    for (const [id, { load, capacity }] of Object.entries(analysis.components)) {
      const component = design.components.get(id);
      const [average, peak] = [load.average?.value, load.peak?.value];
      if (component === undefined || average === undefined || peak === undefined || waited.has(id)) continue;
      if (capacity === undefined || peak <= capacity || average >= capacity) continue;
      const drain = ((peak - capacity) * PEAK) / (capacity - average);
      if (drain <= limit) continue;
      yield {
        at: [...component.at, component.capacity === undefined ? 'concurrency' : 'capacity'],
        message: `\`${id}\` gets ${rateText(peak)} at peak and takes ${rateText(capacity)}: an hour of peak takes ${timeText(drain)} to drain.`,
        advice: `Take about ${rateText(Math.max(2 * average, (peak + average) / 2))}, or say that messages may be that late.`,
      };
    }
  },
};
