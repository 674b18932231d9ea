import { walkSteps } from '../../../model/steps.ts';
import { dataText, percent } from '../../numbers.ts';
import type { DesignRule, DesignSubject } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** Popularity by Zipf's law with exponent 1: as skewed as the web was ever measured to be (0.6 to 1). */

export const rule: DesignRule = {
  id: 'cache/memory',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A hit ratio is claimed that the memory of the cache cannot give.',
  why: 'What does not fit is fetched. Even when just the most popular entries are kept, a small share of the data answers only so many requests.',
  source: [
    { title: 'L. Breslau et al., Web Caching and Zipf-like Distributions, INFOCOM (1999)' },
    { title: 'F. Atikoglu et al., Workload Analysis of a Large-Scale Key-Value Store, SIGMETRICS (2012)' },
  ],
  examples: {
    bad: [
      'data: { url: { in: db, size: 200 B, count: 10G } }\ncomponents: { cache: { kind: cache, memory: 20 MB, cacheOf: url }, db: { kind: database } }\nflows:\n  read:\n    rate: 1000 req/s\n    path:\n      - { try: cache, hit: 95%, miss: [db] } # <-\n',
    ],
    good: [
      'data: { url: { in: db, size: 200 B, count: 100M } }\ncomponents: { cache: { kind: cache, memory: 8 GB, cacheOf: url }, db: { kind: database } }\nflows: { read: { rate: 1000 req/s, path: [{ try: cache, hit: 90%, miss: [db] }] } }\n',
    ],
  },
  *check(subject) {
    for (const flow of subject.design.flows.values()) {
      for (const step of walkSteps(flow.steps)) {
        if (step.kind !== 'try' || step.hit === undefined) continue;
        const memory = subject.analysis.components[step.component]?.memory;
        const claimed = numberAt(subject, [...step.at, 'hit']);
        if (memory === undefined || claimed === undefined || memory.holds >= 1) continue;
        const best = bestHitRatio(subject, step.component, memory.holds);
        if (best === undefined || claimed <= best + MARGIN) continue;
        yield {
          at: [...step.at, 'hit'],
          message: `\`${step.component}\` holds ${dataText(memory.bytes)} of ${dataText(memory.workingSet)}, ${percent(memory.holds)}; even with the most popular kept (Zipf, exponent 1) that answers at most ${percent(best)} of requests, not ${step.hit}.`,
          advice:
            'Give it more memory, claim less, or say that only a part of the data is ever asked for (`count`).',
        };
      }
    }
  },
};

/** Ratios are estimated and rounded; what is this close to the bound is not wrong. */
const MARGIN = 0.02;

/** The share of requests for the most popular `share` of all entries, by Zipf's law with an integral for the sum. */
function bestHitRatio(subject: DesignSubject, cache: string, share: number): number | undefined {
  const { design } = subject;
  const of = design.components.get(cache)?.cacheOf;
  const counts = [of ?? []].flat().map((id) => numberAt(subject, ['data', id, 'count']));
  const entries = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (entries < 2) return undefined;
  const kept = entries * share;
  if (kept < 1) return 0;
  return harmonic(kept) / harmonic(entries);
}

/** Σ 1/i for i up to n, by Euler's constant and the first term of its series. */
function harmonic(n: number): number {
  return Math.log(n) + 0.5772156649015329 + 1 / (2 * n);
}
