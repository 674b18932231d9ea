import { describe, expect, test } from 'vitest';
import { analysed, component, flow } from './analysed.ts';

/** One station with `servers` servers that take `time` seconds each, at `rate` requests a second. */
function oneStation(rate: number, time: number | string, servers: number): string {
  const written = typeof time === 'number' ? `${time} s` : time;
  return `
sdx: design/v1
title: Published
components:
  agents: { kind: service, replicas: ${servers}, concurrency: 1, time: ${written}, availability: 99% }
flows:
  calls: { rate: "${rate} req/s", path: [agents] }
`;
}

function latencyOf(yaml: string) {
  const latency = flow(analysed(yaml), 'calls').latency.peak;
  if (latency === undefined) throw new Error('no latency');
  return latency;
}

describe('Erlang C', () => {
  /** From Little's law: the mean wait is P(wait) / (servers / time − rate). */
  const waiting = (rate: number, time: number, servers: number) =>
    (latencyOf(oneStation(rate, time, servers)).mean.value - time) * (servers / time - rate);

  test.each([
    // Call Centre Helper's worked example: 100 calls in 30 minutes of 180 s, 11 agents.
    { rate: 100 / 1800, time: 180, servers: 11, published: 0.682, digits: 3 },
    // Mitan's page: 360 calls in 30 minutes of 240 s, 55 agents.
    { rate: 360 / 1800, time: 240, servers: 55, published: 0.239, digits: 3 },
    // Adan and Resing, "Queueing Systems", table for M/M/c with ρ = 0.9.
    { rate: 0.9, time: 1, servers: 1, published: 0.9, digits: 2 },
    { rate: 1.8, time: 1, servers: 2, published: 0.85, digits: 2 },
    { rate: 4.5, time: 1, servers: 5, published: 0.76, digits: 2 },
  ])(
    'a wait with probability $published for $servers servers',
    ({ rate, time, servers, published, digits }) => {
      // As many digits as were printed.
      expect(Math.abs(waiting(rate, time, servers) - published)).toBeLessThan(0.6 * 10 ** -digits);
    },
  );

  test.each([
    { rate: 360 / 1800, time: 240, servers: 55, published: 8.184, within: 0.001 },
    { rate: 4.5, time: 1, servers: 5, published: 1.525, within: 0.001 },
    { rate: 9, time: 1, servers: 10, published: 0.67, within: 0.005 },
  ])('a mean wait of $published s for $servers servers', ({ rate, time, servers, published, within }) => {
    const wait = latencyOf(oneStation(rate, time, servers)).mean.value - time;
    expect(Math.abs(wait - published)).toBeLessThan(within);
  });
});

describe('one server', () => {
  test('M/M/1: the whole time is exponential, so percentiles are its logarithms', () => {
    const { mean, p50, p95, p99 } = latencyOf(oneStation(75, 0.01, 1));
    expect(mean.value).toBeCloseTo(0.04, 9);
    expect(p50 / (0.04 * Math.log(2))).toBeCloseTo(1, 2);
    expect(p95 / (0.04 * Math.log(20))).toBeCloseTo(1, 2);
    expect(p99.value / (0.04 * Math.log(100))).toBeCloseTo(1, 2);
  });

  test.each([
    // Pollaczek and Khinchine: the mean wait is ρ/(1 − ρ) · (1 + cv²)/2 of a service time.
    { cv: 0, utilisation: 0.5, waits: 0.5 },
    { cv: 0, utilisation: 0.8, waits: 2 },
    { cv: 0.5, utilisation: 0.8, waits: 2.5 },
    { cv: 2, utilisation: 0.5, waits: 2.5 },
  ])('M/G/1: cv $cv at $utilisation waits $waits service times', ({ cv, utilisation, waits }) => {
    const { mean } = latencyOf(oneStation(utilisation, `{ mean: 1 s, cv: ${cv} }`, 1));
    expect(mean.value).toBeCloseTo(1 + waits, 9);
  });

  test.each([
    // Erlang's formula for M/D/1: P(W ≤ t) = (1 − ρ) Σ e^(ρ(t−k)) (ρ(k−t))^k / k!, k = 0 … ⌊t⌋.
    { utilisation: 0.3 },
    { utilisation: 0.5 },
    { utilisation: 0.8 },
  ])('M/D/1: the 99th percentile at $utilisation', ({ utilisation }) => {
    const { p99 } = latencyOf(oneStation(utilisation, '{ mean: 1 s, cv: 0 }', 1));
    expect(Math.abs(p99.value / (1 + waitOfConstant(utilisation, 0.99)) - 1)).toBeLessThan(0.1);
  });

  function waitOfConstant(load: number, share: number): number {
    const below = (time: number): number => {
      let sum = 0;
      for (let k = 0, factorial = 1; k <= Math.floor(time); k++, factorial *= k)
        sum += (Math.exp(load * (time - k)) * (load * (k - time)) ** k) / factorial;
      return (1 - load) * sum;
    };
    let time = 0;
    while (below(time) < share) time += 0.001;
    return time;
  }
});

describe('redundancy', () => {
  const replicated = (replicas: number, availability: string, rest: string) => `
sdx: design/v1
title: Published
components:
  store: { kind: service, replicas: ${replicas}, ${rest}, availability: ${availability} }
flows:
  read: { rate: 100 req/s, path: [store] }
`;
  const failing = (yaml: string) =>
    flow(analysed(yaml), 'read').availability.unavailability?.value ?? Number.NaN;

  test.each([
    { what: '2 of 3 at 99 %', yaml: replicated(3, '99%', 'needs: 2'), published: 1 - 0.999702 },
    { what: '3 of 5 at 99 %', yaml: replicated(5, '99%', 'needs: 3'), published: 1 - 0.9999901494 },
    // As many as the load needs: 100 req/s of 60 take two.
    { what: '2 of 3 by load', yaml: replicated(3, '99%', 'capacity: 60 req/s'), published: 1 - 0.999702 },
    { what: '3 of 5 by load', yaml: replicated(5, '99%', 'capacity: 40 req/s'), published: 1 - 0.9999901494 },
    // The System Design Primer: two in parallel at 99.9 %.
    { what: 'two in parallel', yaml: replicated(2, '99.9%', 'needs: 1'), published: 1e-6 },
    // Nine digits after as many nines: lost where 1 − u is computed from u.
    { what: 'three at five nines', yaml: replicated(3, '99.999%', 'needs: 1'), published: 1e-15 },
  ])('$what', ({ yaml, published }) => {
    expect(failing(yaml) / published).toBeCloseTo(1, 6);
  });

  test.each([
    // Azure's composite SLA: 99.95 % × 99.99 % = 99.94 %.
    { parts: ['99.95%', '99.99%'], published: 0.9994 },
    // AWS, Reliability Pillar: a service of 99.99 % with two hard dependencies of 99.99 % is 99.97 %.
    { parts: ['99.99%', '99.99%', '99.99%'], published: 0.9997 },
  ])('a chain of $parts', ({ parts, published }) => {
    const yaml = `
sdx: design/v1
title: Published
components:
${parts.map((share, i) => `  c${i}: { kind: external, availability: ${share} }`).join('\n')}
flows:
  read: { rate: 1 req/s, path: [${parts.map((_, i) => `c${i}`).join(', ')}] }
`;
    expect(Math.abs(1 - failing(yaml) - published)).toBeLessThan(1e-6);
  });

  test("another way on: Azure's database with a queue beside it", () => {
    const yaml = `
sdx: design/v1
title: Published
components:
  db: { kind: external, availability: 99.99% }
  queue: { kind: external, availability: 99.9% }
flows:
  read: { rate: 1 req/s, path: [{ try: db, hit: 100%, miss: [queue], down: miss }] }
`;
    expect(failing(yaml) / 1e-7).toBeCloseTo(1, 9);
  });
});

describe('error budgets', () => {
  const budget = (objective: string, window: string) => {
    const { objectives } = analysed(`
sdx: design/v1
title: Published
components:
  store: { kind: external, availability: 99% }
flows:
  read: { rate: 1 req/s, path: [store] }
slos:
  up: { flow: read, sli: availability, objective: ${objective}, window: ${window} }
`);
    return objectives['up'];
  };

  test.each([
    // Google, "Site Reliability Engineering", appendix A: 43.2 minutes of a 30-day month, 52.6 minutes of a year.
    { objective: '99.9%', window: '30 days', seconds: 43.2 * 60 },
    { objective: '99.99%', window: '365 days', seconds: 52.56 * 60 },
    // The System Design Primer: 43 min 49.7 s of a twelfth of a year.
    { objective: '99.9%', window: '730.485 h', seconds: 43 * 60 + 49.746 },
    { objective: '99.999%', window: '30 days', seconds: 25.92 },
  ])('$objective of $window allows $seconds s', ({ objective, window, seconds }) => {
    expect((budget(objective, window)?.budget ?? 0) / seconds).toBeCloseTo(1, 5);
  });

  test('a part that is down ten times as long spends ten budgets', () => {
    const spent = budget('99.9%', '30 days');
    expect(spent?.budgetSpent).toBeCloseTo(10, 9);
    expect(spent?.holds).toBe(false);
    expect(spent?.spender).toBe('store');
  });
});

test('M/M/c of one server is used as much as Erlang offers it', () => {
  expect(component(analysed(oneStation(75, 0.01, 1)), 'agents').utilisation.peak?.value).toBeCloseTo(
    0.75,
    12,
  );
});
