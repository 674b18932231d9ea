import { describe, expect, test } from 'vitest';
import { COARSE } from '../../src/analyse/latency.ts';
import { LatencySpreads } from '../../src/analyse/latency-spread.ts';
import { AS_WRITTEN } from '../../src/analyse/question.ts';
import { World } from '../../src/analyse/world.ts';
import { type Given, laidOut } from './laid-out.ts';

/** The spread of the first flow's response time. */
function spreadOf(
  written: { readonly components: string; readonly flows: string },
  given: Readonly<Record<string, Given>>,
  draws: number,
  moment: 'peak' | 'average' = 'peak',
) {
  const network = laidOut(written, given, draws);
  const [flow] = network.flows;
  if (flow === undefined) throw new Error('no flow');
  return new LatencySpreads(new World(network, AS_WRITTEN)).of(flow, moment);
}

const even = (length: number, of: (i: number) => number) => Float64Array.from({ length }, (_, i) => of(i));

/** One server of 10 ms, and a rate that goes from 0 to 120 a second. */
const QUEUE = {
  components: '  a: { kind: service, time: 10 ms, concurrency: 1 }',
  flows: '  all: { rate: 50 req/s, path: [a] }',
};
const rateOf = (i: number, draws: number) => (120 * i) / draws;
const queue = (draws: number): Record<string, Given> => ({
  'components.a.time': { value: 0.01 },
  'components.a.concurrency': { value: 1 },
  'flows.all.rate': { value: 50, samples: even(draws, (i) => rateOf(i, draws)) },
});

describe('the spread of a response time', () => {
  test.each([
    { draws: 1000, moment: 'peak', each: 10 },
    // Of the average every other draw will do.
    { draws: 1000, moment: 'average', each: 20 },
    { draws: 30, moment: 'peak', each: 1 },
  ] as const)(
    'is that of an M/M/1 queue in one of $each draws of $draws, at $moment',
    ({ draws, moment, each }) => {
      const { mean, p99 } = spreadOf(QUEUE, queue(draws), draws, moment) ?? {};
      const rates = Array.from({ length: draws / each }, (_, i) => rateOf(i * each, draws));
      expect([mean?.length, p99?.length]).toEqual([rates.length, rates.length]);
      for (const [i, rate] of rates.entries()) {
        // 1 / (100 − λ), and ln 100 of it; without end where more comes than goes.
        const exact = rate < 100 ? 1 / (100 - rate) : Number.POSITIVE_INFINITY;
        expect(mean?.[i], `at ${rate}`).toBeCloseTo(exact, 9);
        if (rate < 100) expect((p99?.[i] ?? 0) / exact / Math.log(100), `at ${rate}`).toBeCloseTo(1, 1);
        else expect(p99?.[i]).toBe(Number.POSITIVE_INFINITY);
      }
    },
  );

  test('is found in fewer draws of a large network: forty thousand visits in all', () => {
    const count = (...calls: number[]) => {
      const flows = calls.map((many, i) => {
        const id = i === 0 ? 'all' : `other${i}`;
        return `  ${id}: { rate: 50 req/s, path: [${Array(many).fill('a').join(', ')}] }`;
      });
      return spreadOf({ ...QUEUE, flows: flows.join('\n') }, queue(500), 500)?.mean.length;
    };
    expect([count(300), count(800), count(500, 300), count(3000)]).toEqual([100, 50, 50, 20]);
  });

  test('gives the memory for its distributions back', () => {
    const spare = COARSE.take();
    COARSE.give(spare);
    spreadOf(QUEUE, queue(10), 10);
    expect(COARSE.take()).toBe(spare);
    COARSE.give(spare);
  });
});

describe('a response time is certain', () => {
  const written = {
    components: `  a: { kind: service, time: 1 s, capacity: 10 req/s, calls: { x: { timeout: 1 s } } }
  x: { kind: external, time: { mean: 1 s, p99: 2 s, cv: 1 } }`,
    flows: `  all: { rate: 1 req/s, path: [a, { call: x, times: 2 }] }
  other: { rate: 1 req/s, path: [{ call: x, time: 2 s }] }`,
  };
  const certain: Record<string, Given> = {
    'components.a.time': { value: 0.01 },
    'components.a.capacity': { value: 10 },
    'components.a.calls.x.timeout': { value: 1 },
    'components.x.time.mean': { value: 1 },
    'components.x.time.p99': { value: 2 },
    'flows.all.rate': { value: 1 },
    'flows.all.path[1].times': { value: 2 },
    'flows.other.rate': { value: 1 },
    'flows.other.path[0].time': { value: 2 },
  };
  const isCertain = (uncertain?: string) => {
    const samples = even(10, (i) => 1 + i / 10);
    const given = uncertain === undefined ? {} : { [uncertain]: { value: 1.5, samples } };
    return spreadOf(written, { ...certain, ...given }, 10) === undefined;
  };

  test('where nothing that it rests on varies', () => {
    expect(isCertain()).toBe(true);
    expect(isCertain('flows.other.rate')).toBe(true);
    expect(isCertain('flows.other.path[0].time')).toBe(true);
  });

  test.each([
    'components.a.time',
    'components.a.capacity',
    'components.a.calls.x.timeout',
    'components.x.time.mean',
    'components.x.time.p99',
    'components.x.time.cv',
    'flows.all.rate',
    'flows.all.path[1].times',
  ])('and not where it rests on a range: %s', (place) => {
    expect(isCertain(place)).toBe(false);
  });
});
