import { describe, expect, test } from 'vitest';
import { systemYaml } from '../generators/system.ts';
import { analysed, component, flow, isSound } from './analysed.ts';

const one = (component: string, flow: string, rest = '') => `
sdx: design/v1
title: Vacuous
components:
  only: { kind: service, ${component} }
  other: { kind: database }
flows:
  all: { ${flow} }
${rest}`;

describe('designs that say nothing, or all too much', () => {
  test('a capacity without end', () => {
    const analysis = analysed(
      one('capacity: 1e12 req/s, time: 4 ms, availability: 100%', 'rate: 1000 req/s, path: [only]'),
    );
    isSound(analysis);
    expect(component(analysis, 'only').utilisation.peak?.value).toBeCloseTo(1e-9, 15);
    expect(flow(analysis, 'all').latency.peak?.mean.value).toBeCloseTo(0.004, 12);
    expect(flow(analysis, 'all').availability.unavailability?.value).toBe(0);
  });

  test('a service time of nothing', () => {
    const analysis = analysed(
      one('capacity: 100 req/s, time: 0 ms, availability: 99%', 'rate: 50 req/s, path: [only]'),
    );
    isSound(analysis);
    // M/D/1 with nothing to serve but a capacity of 100: a wait as behind a server of 10 ms.
    expect(flow(analysis, 'all').latency.peak?.mean.value).toBeGreaterThanOrEqual(0);
  });

  test('times of nothing at what others run', () => {
    const analysis = analysed(`
sdx: design/v1
title: Nothing
components:
  a: { kind: external, time: 0 ms, availability: 100% }
flows:
  all: { rate: 1 req/s, path: [a] }
slos:
  fast: { flow: all, sli: latency, under: 1 ms, objective: 100%, window: 30 days }
  up: { flow: all, sli: availability, objective: 100%, window: 30 days }
`);
    isSound(analysis);
    expect(flow(analysis, 'all').latency.peak).toEqual({
      mean: { value: 0 },
      p50: 0,
      p95: 0,
      p99: { value: 0 },
    });
    expect(analysis.objectives['fast']?.holds).toBe(true);
    expect(analysis.objectives['up']).toMatchObject({ holds: true, budget: 0 });
  });

  test('no flows, no components, nothing at all', () => {
    for (const text of [
      'sdx: design/v1\ntitle: Empty\n',
      'sdx: design/v1\ntitle: Empty\ncomponents: {}\nflows: {}\nslos: {}\n',
      one('replicas: 2', 'rate: 5 req/s, path: []'),
      one('replicas: 2', 'rate: 5 req/s'),
    ])
      isSound(analysed(text));
    const empty = analysed(one('replicas: 2', 'rate: 5 req/s, path: []'));
    expect(empty.missing).toContainEqual({ at: 'flows.all', fact: 'path', blocks: 'where its load goes' });
    expect(flow(empty, 'all').latency.unknown?.reason).toBe('empty');
  });

  test('a rate of zero', () => {
    const analysis = analysed(
      one(
        'capacity: 100 req/s, time: 4 ms, availability: 99%',
        'rate: 0 req/s, path: [only, { async: [other] }]',
      ),
    );
    isSound(analysis);
    expect(component(analysis, 'only').utilisation.peak?.value).toBe(0);
    expect(component(analysis, 'only').saturatesAt).toBeUndefined();
    expect(flow(analysis, 'all').latency.peak?.mean.value).toBeCloseTo(0.004, 12);
    expect(analysis.bottlenecks).toEqual([]);
  });

  test('a utilisation of exactly 1 has no latency, and grows by nothing', () => {
    const analysis = analysed(
      one('capacity: 100 req/s, time: 10 ms, availability: 99%', 'rate: 100 req/s, path: [only]'),
    );
    isSound(analysis);
    expect(component(analysis, 'only').utilisation.peak?.value).toBe(1);
    expect(analysis.ceiling).toMatchObject({ component: 'only', saturatesAt: 1 });
    expect(flow(analysis, 'all').latency).toEqual({
      unknown: { reason: 'saturated', components: ['only'], growth: 0 },
    });
  });

  test('numbers that are none', () => {
    for (const wrong of [
      'capacity: 0 req/s, time: 4 ms',
      'capacity: 100 req/s, time: -4 ms',
      'concurrency: 0, time: 4 ms',
      'concurrency: 4, time: 0 ms',
      'replicas: 0, capacity: 100 req/s, time: 4 ms',
      'replicas: 1e9, capacity: 1 req/s, time: 1 s, availability: 50%',
      'shards: 0, capacity: 100 req/s, time: 4 ms, availability: 120%',
      'capacity: 1e300 req/s, time: 1e300 s',
      'capacity: 1e-300 req/s, time: 1e-300 s',
    ]) {
      isSound(analysed(one(wrong, 'rate: 10 req/s, path: [only]')));
      isSound(analysed(one(wrong, 'rate: 1e300 req/s, peak: 1e300, path: [{ call: only, times: 1e300 }]')));
    }
  });

  test('a spread without measure leaves the flow without a time', () => {
    const analysis = analysed(
      one('concurrency: 1, time: { mean: 1e60 s, cv: 1e60 }', 'rate: 0 req/s, path: [only]'),
    );
    isSound(analysis);
    expect(flow(analysis, 'all').latency.peak).toBeUndefined();
  });

  test('paths that come back to where they were', () => {
    const analysis = analysed(`
sdx: design/v1
title: Ring
components:
  a: { kind: service, within: b, concurrency: 8, time: 1 ms, availability: 99%, calls: { b: { retries: 3 } } }
  b: { kind: service, within: a, concurrency: 8, time: 1 ms, availability: 99%, calls: { a: { retries: 3 } } }
flows:
  all: { rate: 10 req/s, path: [a, b, a, { try: b, hit: 50%, miss: [a, b, a] }, a] }
`);
    isSound(analysis);
    expect(component(analysis, 'a').load.peak?.value).toBeGreaterThan(40);
  });

  test('shares, hits and times out of all bounds', () => {
    isSound(
      analysed(`
sdx: design/v1
title: Bounds
components:
  a: { kind: cache, capacity: 100 req/s, time: 1 ms, availability: 99% }
  b: { kind: service, capacity: 100 req/s, time: 1 ms, availability: 99% }
flows:
  all:
    rate: 1 req/s
    path:
      - { try: a, hit: 250%, miss: [b] }
      - { either: [{ share: 0%, path: [a] }, { share: 0%, path: [b] }] }
      - { either: [{ share: 90%, path: [a] }, { share: 90%, path: [b] }] }
      - { call: b, times: 1000000 }
      - { parallel: [[], []] }
      - { parallel: [] }
      - { async: [] }
`),
    );
  });
});

describe('ranges', () => {
  const ranged = analysed(`
sdx: design/v1
title: Ranges
inputs:
  load: 50 req/s .. 200 req/s
components:
  only: { kind: service, capacity: 100 req/s, time: 5 ms, availability: 99% }
flows:
  all: { rate: load, path: [only] }
`);

  test('saturation has a probability where the load is uncertain', () => {
    const only = component(ranged, 'only');
    // The range is the middle 90 % of a lognormal whose median is √(50·200) = 100: half of the draws are over it.
    expect(only.utilisation.peak?.value).toBeCloseTo(1, 9);
    expect(only.utilisation.peak?.p5).toBeCloseTo(0.5, 2);
    expect(only.utilisation.peak?.p95).toBeCloseTo(2, 1);
    expect(only.saturates).toBeCloseTo(0.5, 2);
    isSound(ranged);
  });

  test('a percentile that has no end is left out', () => {
    const { latency } = flow(
      analysed(`
sdx: design/v1
title: Ranges
inputs:
  load: 20 req/s .. 180 req/s
components:
  only: { kind: service, capacity: 100 req/s, time: 5 ms, availability: 99% }
flows:
  all: { rate: load, path: [only] }
`),
      'all',
    );
    expect(latency.peak?.mean.p5).toBeLessThan(latency.peak?.mean.value ?? 0);
    expect(latency.peak?.mean.p95).toBeUndefined();
  });

  test('the same seed gives the same numbers, another seed others', () => {
    const text = systemYaml({ components: 12, flows: 3, ranges: true });
    const [a, b, c] = [1, 1, 2].map((seed) => JSON.stringify(analysed(text, {}, { seed, samples: 500 })));
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });
});
