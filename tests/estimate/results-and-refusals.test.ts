import { describe, expect, it } from 'vitest';
import { CALCULATOR_FUNCTIONS } from '../../src/estimate/environment.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { exactValue } from '../../src/quantity/quantity.ts';

const answer = (text: string) => compute(text, { functions: CALCULATOR_FUNCTIONS });

function base(text: string): number {
  const result = answer(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return exactValue(result.value.quantity) ?? Number.NaN;
}

const HOUR = 3600;

/** Each beside the worked example of its calculator, in base units. */
describe('a further result', () => {
  it.each<[string, number]>([
    // A speed-up of 1 ÷ (0.05 + 0.95 ÷ 20) by 20 workers.
    ['amdahl.efficiency(parallel: 95%, workers: 20)', 1 / 0.0975 / 20],
    ['bloom.bits-per-item(items: 1000, rate: 1%)', -Math.log(0.01) / Math.LN2 ** 2],
    ['bloom.hashes(items: 1000, rate: 1%)', 7],
    ['bloom.hashes(items: 1000, rate: 90%)', 1],
    // Of 365 draws among 365 each value is missed with (364/365)^365, and as many draws are lost.
    ['collision.lost(ids: 365, space: 365)', 365 * (364 / 365) ** 365],
    ['connections.used(replicas: 2, pool: 20, limit: 100, reserved: 20)', 0.5],
    // B(2 Erlang, 2 servers) = 2 ÷ (1 + 2 + 2) = 0.4.
    ['erlang-b.carried(load: 2, servers: 2)', 1.2],
    ['erlang-b.utilization(load: 2, servers: 2)', 0.6],
    ['fixed-window.burst(limit: 100 req, window: 60 s)', 200],
    ['k-of-n.downtime(needed: 1, total: 1, availability: 99%)', 87.6 * HOUR],
    // Exponential with mean 100 ms.
    ['mm1.p50(arrival-rate: 90 req/s, service-time: 10 ms)', 0.1 * Math.log(2)],
    ['mm1.p95(arrival-rate: 90 req/s, service-time: 10 ms)', 0.1 * Math.log(20)],
    // One server is M/M/1: ρ² ÷ (1 − ρ) wait, and a wait beyond t has the probability ρ e^(−t ÷ 100 ms).
    ['mmc.response(arrival-rate: 90 req/s, service-time: 10 ms, servers: 1)', 0.1],
    ['mmc.queue-length(arrival-rate: 90 req/s, service-time: 10 ms, servers: 1)', 8.1],
    ['mmc.p50(arrival-rate: 90 req/s, service-time: 10 ms, servers: 1)', 0.1 * Math.log(2)],
    ['mmc.p95(arrival-rate: 90 req/s, service-time: 10 ms, servers: 1)', 0.1 * Math.log(20)],
    ['mmc.p99(arrival-rate: 90 req/s, service-time: 10 ms, servers: 1)', 0.1 * Math.log(100)],
    ['mmc.wait-p99(arrival-rate: 90 req/s, service-time: 10 ms, servers: 1)', 0.1 * Math.log(90)],
    ['mtbf.failures(mtbf: 8759 h, mttr: 1 h, units: 10)', 10],
    ['mtbf.between(mtbf: 8759 h, mttr: 1 h, units: 10)', 876 * HOUR],
    ['quorum.writes-survive(replicas: 5, read: 3, write: 3)', 2],
    // 10 × 0.9³ × 0.1² + 5 × 0.9⁴ × 0.1 + 0.9⁵.
    ['quorum.writes(replicas: 5, read: 3, write: 3, node: 90%)', 0.99144],
    ['token-bucket.average(capacity: 100, refill: 10 req/s, window: 60 s)', 10],
    // At √(0.9 ÷ 0.009) = 10 callers: 10 λ ÷ (1 + 0.9 + 0.81).
    ['usl.peak(concurrency: 96, lambda: 271 req/s, sigma: 0.1, kappa: 0.009)', 1000],
    ['cache-memory(objects: 1M, size: 500 bytes, share: 20%, overhead: 100 bytes, copies: 2)', 240e6],
  ])('%s', (text, expected) => {
    expect(base(text) / expected).toBeCloseTo(1, 6);
  });

  it('of a cache that holds nothing or all is nothing or all', () => {
    expect([
      base('hit-ratio.best(objects: 1000, cached: 0)'),
      base('hit-ratio.lru(objects: 1000, cached: 0)'),
    ]).toEqual([0, 0]);
    expect(base('hit-ratio.best(objects: 1000, cached: 1000)')).toBeCloseTo(1, 9);
  });
});

describe('a value out of bounds is refused, with the bound and what was found', () => {
  it.each<[string, string | undefined, string]>([
    ['k-of-n(needed: 0, total: 3, availability: 99%)', 'needed', 'is at least 1, not 0'],
    ['k-of-n(needed: 1.5, total: 3, availability: 99%)', 'needed', 'is a whole number, not 1.5'],
    ['hit-ratio(objects: 1000, cached: 10, skew: 4)', 'skew', 'is at most 3, not 4'],
    ['k-of-n(needed: 1, total: 3, availability: 101%)', 'availability', 'is at most 100 %, not 101'],
    ['k-of-n(needed: 4, total: 3, availability: 99%)', undefined, 'more are needed than there are'],
    ['bloom(items: 0, rate: 1%)', 'items', 'is above 0, not 0'],
    ['bloom(items: 10, rate: 100%)', 'rate', 'is below 100 %, not 100'],
    ['bloom(items: 10, rate: 50%..100%)', 'rate', 'is below 100 %, and the range goes beyond'],
    ['mtbf(mtbf: 0 h, mttr: 1 h)', 'mtbf', 'is above 0 h, not 0'],
    ['mtbf(mtbf: 10 h, mttr: 1 h, units: 0.5..3)', 'units', 'is at least 1, and the range goes beyond'],
    ['monthly-cost(nodes: 1, price: 1 h)', 'price', 'is an amount such as 1 $/h'],
    [
      'monthly-cost(nodes: 1, price: 1 EUR/h, egress: 1 GB, egress-price: 1 $/GB)',
      'egress-price',
      'is in USD and another amount in EUR; currencies are never converted',
    ],
  ])('%s', (text, parameter, reason) => {
    const result = answer(text);
    expect(result).toMatchObject({ ok: false, error: { code: 'refused', reason } });
    if (!result.ok && result.error.code === 'refused') expect(result.error.parameter).toBe(parameter);
  });

  it.each([
    'k-of-n(needed: 1, total: 10000, availability: 100%)',
    'k-of-n(needed: 3, total: 3, availability: 0%)',
    'bloom(items: 0.5, rate: 99.9%)',
    // The draws beyond a bound are taken to it, where the range as written is within.
    'mtbf(mtbf: 10 h, mttr: 1 h, units: 1..3)',
    'monthly-cost(nodes: 1, price: 1 EUR/h, hours: 1 h, storage-price: 0 EUR/GB/month, egress-price: 0 EUR/GB)',
  ])('and one on its bound is taken: %s', (text) => {
    expect(answer(text).ok).toBe(true);
  });
});
