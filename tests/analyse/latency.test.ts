import { describe, expect, test } from 'vitest';
import { analysed, flow } from './analysed.ts';

/** A flow over idle stations: what it takes is the service times alone. */
function figures(components: string, path: string) {
  const analysis = analysed(`
sdx: design/v1
title: Idle
components:
${components}
flows:
  all: { rate: 0 req/s, path: ${path} }
`);
  const { peak } = flow(analysis, 'all').latency;
  if (peak === undefined) throw new Error('no latency');
  return { mean: peak.mean.value, p50: peak.p50, p95: peak.p95, p99: peak.p99.value };
}

const A = '  a: { kind: service, concurrency: 1, time: 10 ms }';
const B = '  b: { kind: service, concurrency: 1, time: 10 ms }';
const SLOW = '  slow: { kind: service, concurrency: 1, time: 1 s }';

describe('response times are distributions', () => {
  test('two exponentials in a row are an Erlang-2: percentiles do not add', () => {
    const { mean, p99 } = figures(`${A}\n${B}`, '[a, b]');
    expect(mean).toBeCloseTo(0.02, 12);
    // (1 + x) e^(−x) = 0.01 at x = 6.638.
    expect(p99 / 0.06638).toBeCloseTo(1, 2);
  });

  test('the later of two exponentials: mean 3/2, and both must be in time', () => {
    const { mean, p99 } = figures(`${A}\n${B}`, '[{ parallel: [[a], [b]] }]');
    expect(mean / 0.015).toBeCloseTo(1, 2);
    // (1 − e^(−x))² = 0.99.
    expect(p99 / (-0.01 * Math.log(1 - Math.sqrt(0.99)))).toBeCloseTo(1, 2);
  });

  test('what is parallel is added to what is before and after it', () => {
    const { mean } = figures(
      `${A}\n${B}\n${SLOW}`,
      '[a, { parallel: [[a], [b]] }, slow, { parallel: [[a], [b]] }]',
    );
    expect(mean / (0.01 + 1 + 0.03)).toBeCloseTo(1, 2);
  });

  test('hits and misses a thousand times longer both keep their percentiles', () => {
    const cache = '  cache: { kind: cache, concurrency: 1, time: 1 ms }';
    const { mean, p50, p99 } = figures(`${cache}\n${SLOW}`, '[{ try: cache, hit: 90%, miss: [slow] }]');
    expect(mean).toBeCloseTo(0.101, 12);
    // Half of all are under m with 0.9 (1 − e^(−m)) ≈ 0.5 ms; the last percentile is the 90th of the misses.
    expect(p50 / (-0.001 * Math.log(1 - 0.5 / 0.9))).toBeCloseTo(1, 1);
    expect(p99 / Math.log(10)).toBeCloseTo(1, 2);
  });

  test('of several ways each takes its share', () => {
    const { mean, p99 } = figures(
      `${A}\n${SLOW}`,
      '[{ either: [{ share: 95%, path: [a] }, { path: [slow] }] }]',
    );
    expect(mean).toBeCloseTo(0.95 * 0.01 + 0.05, 12);
    expect(p99 / Math.log(5)).toBeCloseTo(1, 2);
  });

  test('what is asynchronous is not waited for', () => {
    expect(figures(`${A}\n${SLOW}`, '[a, { async: [slow] }]').mean).toBeCloseTo(0.01, 12);
  });

  test('many calls in a row: mean and spread of their sum', () => {
    const { mean, p50 } = figures(A, '[{ call: a, times: 400 }]');
    expect(mean).toBeCloseTo(4, 9);
    expect(p50 / 4).toBeCloseTo(1, 1);
  });

  test('1.5 calls are one, and half the time another', () => {
    expect(figures(A, '[{ call: a, times: 1.5 }]').mean).toBeCloseTo(0.015, 12);
  });

  test('a timeout cuts: nobody waits longer, and the mean is that of the shorter of both', () => {
    const caller =
      '  caller: { kind: service, concurrency: 1, time: 0 ms, capacity: 1k req/s, calls: { a: { timeout: 20 ms } } }';
    const { mean, p50, p99 } = figures(`${caller}\n${A}`, '[caller, a]');
    // E min(X, 2) = 1 − e^(−2) of a mean.
    expect(mean / (0.01 * (1 - Math.exp(-2)))).toBeCloseTo(1, 2);
    expect(p50 / (0.01 * Math.log(2))).toBeCloseTo(1, 1);
    expect(p99 / 0.02).toBeCloseTo(1, 1);
  });

  test('a timeout that nobody meets changes nothing', () => {
    const caller =
      '  caller: { kind: service, concurrency: 1, time: 0 ms, capacity: 1k req/s, calls: { a: { timeout: 10 s } } }';
    const { mean, p99 } = figures(`${caller}\n${A}`, '[caller, a]');
    expect(mean).toBeCloseTo(0.01, 12);
    expect(p99 / (0.01 * Math.log(100))).toBeCloseTo(1, 2);
  });

  test('a stated p99 is what an idle station shows', () => {
    for (const p99 of [12, 20, 40, 60]) {
      const shown = figures(
        `  a: { kind: service, concurrency: 1, time: { mean: 10 ms, p99: ${p99} ms } }`,
        '[a]',
      );
      expect(shown.mean).toBeCloseTo(0.01, 12);
      expect(shown.p99 / (p99 / 1000)).toBeCloseTo(1, 1);
    }
  });
});
