import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysed, component, flow } from './analysed.ts';
import { generateSystem, type SimStep, type System, systemDesign } from './systems.ts';

const systems = fc
  .record({ n: fc.integer({ min: 0, max: 1_000_000 }), spread: fc.boolean(), parallel: fc.boolean() })
  .map(({ n, ...features }) => generateSystem(n, features));

const RUNS = { numRuns: 150, seed: 11 };

/** Rates times `factor`, so that a busy system gets busier than it can be. */
const scaled = (system: System, factor: number): System => ({
  ...system,
  flows: system.flows.map((each) => ({ ...each, rate: each.rate * factor })),
});

describe('flow is conserved', () => {
  test('what arrives at a station is what its flows send there', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const analysis = analysed(systemDesign(system));
        for (const { id } of system.stations) {
          const { load, loadByFlow } = component(analysis, id);
          const sent = Object.values(loadByFlow).reduce((sum, rate) => sum + rate, 0);
          expect(load.peak?.value).toBeCloseTo(sent, 9);
        }
      }),
      RUNS,
    );
  });

  test('no request is lost or doubled where ways part: hits and misses, one of several', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (hit, share) => {
        const analysis = analysed(`
sdx: design/v1
title: Parting
components:
  entry: { kind: service }
  cache: { kind: cache }
  db: { kind: database }
  left: { kind: service }
  right: { kind: service }
  log: { kind: queue }
flows:
  read:
    rate: 100 req/s
    path:
      - entry
      - { try: cache, hit: ${hit}%, miss: [db] }
      - { either: [{ share: ${share}%, path: [left] }, { path: [right] }] }
      - { async: [log] }
`);
        const load = (id: string) => component(analysis, id).load.peak?.value ?? Number.NaN;
        expect(load('entry')).toBe(100);
        expect(load('db')).toBeCloseTo(100 - hit, 9);
        expect(load('left')).toBeCloseTo(share, 9);
        expect(load('left') + load('right')).toBeCloseTo(100, 9);
        expect(load('log')).toBe(100);
      }),
      RUNS,
    );
  });
});

test('scaling all rates scales all utilisations', () => {
  fc.assert(
    fc.property(systems, fc.double({ min: 0.01, max: 50, noNaN: true }), (system, factor) => {
      const text = systemDesign(system);
      const [before, after] = [analysed(text), analysed(text, { scale: factor })];
      for (const { id } of system.stations) {
        const [was, is] = [before, after].map((each) => component(each, id).utilisation);
        for (const at of ['average', 'peak'] as const)
          expect(is?.[at]?.value ?? 0).toBeCloseTo((was?.[at]?.value ?? 0) * factor, 9);
      }
    }),
    RUNS,
  );
});

test('one more replica never raises utilisation or latency, nor lowers availability', () => {
  fc.assert(
    fc.property(systems, fc.nat(), fc.double({ min: 0.5, max: 8, noNaN: true }), (system, pick, factor) => {
      const busy = scaled(system, factor);
      const chosen = pick % busy.stations.length;
      const more = {
        ...busy,
        stations: busy.stations.map((each, i) =>
          i === chosen ? { ...each, replicas: each.replicas + 1 } : each,
        ),
      };
      const [before, after] = [analysed(systemDesign(busy)), analysed(systemDesign(more))];
      for (const { id } of busy.stations) {
        const [was, is] = [component(before, id), component(after, id)];
        expect(is.utilisation.peak?.value).toBeLessThanOrEqual((was.utilisation.peak?.value ?? 0) + 1e-12);
        expect(is.unavailability).toBeLessThanOrEqual((was.unavailability ?? 0) + 1e-12);
      }
      const isOverloaded = busy.stations.some(
        ({ id }) => (component(before, id).utilisation.peak?.value ?? 0) >= 1,
      );
      for (const { id, path } of busy.flows) {
        const [was, is] = [flow(before, id), flow(after, id)];
        const failing = (each: typeof was) => each.availability.unavailability?.value ?? Number.NaN;
        // Who goes on without what is tried also goes on without what follows a miss, and can't fail by it.
        // Nor is there much to compare with where a part got more than it takes before.
        if (!JSON.stringify(path).includes('"skip"') && !isOverloaded)
          expect(failing(is)).toBeLessThanOrEqual(failing(was) + 1e-12);
        if (was.latency.peak !== undefined)
          expect(is.latency.peak?.mean.value).toBeLessThanOrEqual(was.latency.peak.mean.value * (1 + 1e-9));
      }
    }),
    RUNS,
  );
});

test('a serial chain is never better than its weakest link', () => {
  const parts = fc.array(
    fc.record({
      availability: fc.constantFrom(0.9, 0.99, 0.999, 0.9999),
      replicas: fc.integer({ min: 1, max: 4 }),
      milliseconds: fc.integer({ min: 1, max: 50 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(parts, (chain) => {
      const analysis = analysed(`
sdx: design/v1
title: Chain
components:
${chain.map(({ availability, replicas, milliseconds }, i) => `  c${i}: { kind: service, replicas: ${replicas}, concurrency: 2, time: ${milliseconds} ms, availability: ${availability} }`).join('\n')}
flows:
  all: { rate: 10 req/s, path: [${chain.map((_, i) => `c${i}`).join(', ')}] }
${chain.map((_, i) => `  only${i}: { rate: 0 req/s, path: [c${i}] }`).join('\n')}
`);
      const whole = flow(analysis, 'all');
      for (const i of chain.keys()) {
        const alone = flow(analysis, `only${i}`);
        expect(whole.availability.unavailability?.value).toBeGreaterThanOrEqual(
          (alone.availability.unavailability?.value ?? 1) * (1 - 1e-12),
        );
        expect(whole.latency.peak?.mean.value).toBeGreaterThanOrEqual(
          (alone.latency.peak?.mean.value ?? 1) * (1 - 1e-12),
        );
        expect(whole.latency.peak?.p99.value).toBeGreaterThanOrEqual(
          (alone.latency.peak?.p99.value ?? 1) * 0.99,
        );
      }
    }),
    RUNS,
  );
});

test('what each part spends of the failures is what its loss brings about', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const before = analysed(systemDesign(system));
      for (const [i, station] of system.stations.entries()) {
        if (station.replicas > 1) continue;
        // u · ∂F/∂u by a finite difference: failure is linear in the unavailability of one replica.
        const shifted = (availability: number) => ({
          ...system,
          stations: system.stations.map((each, j) => (j === i ? { ...each, availability } : each)),
        });
        const [perfect, broken] = [analysed(systemDesign(shifted(1))), analysed(systemDesign(shifted(0.5)))];
        for (const { id } of system.flows) {
          const failing = (each: typeof before) =>
            flow(each, id).availability.unavailability?.value ?? Number.NaN;
          const slope = (failing(broken) - failing(perfect)) / 0.5;
          const spent = flow(before, id).availability.spentBy.find(({ component: by }) => by === station.id);
          expect(spent?.share ?? 0).toBeCloseTo(Math.max(0, slope * (1 - station.availability)), 9);
        }
      }
    }),
    { numRuns: 40, seed: 3 },
  );
});

describe('a missing fact never turns into a number', () => {
  /** The system without one of its facts, as a document. */
  const lines = (system: System) => systemDesign(system).split('\n');
  const facts = [
    / concurrency: [^,}]+,/,
    / time: (\{[^}]*\}|[^,}]+),/,
    /, availability: [^,}]+/,
    /^ {4}rate: .*$/,
    / hit: [^,}]+,/,
  ];

  test('every number is as it was, or gone', () => {
    let gone = 0;
    fc.assert(
      fc.property(systems, fc.nat(), fc.constantFrom(...facts), (system, pick, fact) => {
        const whole = lines(system);
        const having = [...whole.keys()].filter((i) => fact.test(whole[i] ?? ''));
        const chosen = having[pick % Math.max(1, having.length)];
        if (chosen === undefined) return;
        const less = whole.map((line, i) => (i === chosen ? line.replace(fact, '') : line));
        const [before, after] = [analysed(whole.join('\n')), analysed(less.join('\n'))];
        const kept = new Map(numbers({ components: before.components, flows: before.flows }));
        const left = new Map(numbers({ components: after.components, flows: after.flows }));
        for (const [path, value] of left) {
          // A floor is no load: it says so.
          if (path.includes('.floor.') || path.includes('.loadByFlow.')) continue;
          expect(kept.get(path), `${path} after ${fact}`).toBeDefined();
          expect(value, `${path} after ${fact}`).toBeCloseTo(kept.get(path) ?? Number.NaN, 9);
        }
        const lost = [...kept.keys()].filter((path) => !left.has(path));
        // What a component tells of itself alone needs no flow, and then no fact is asked for.
        if (lost.some((path) => path.startsWith('.flows')))
          expect(after.missing.length, lost.join()).toBeGreaterThan(0);
        gone += lost.length;
      }),
      RUNS,
    );
    expect(gone).toBeGreaterThan(RUNS.numRuns);
  });
});

/** Every number in a result with the way to it; shares of time and failures by component. */
function* numbers(value: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (Array.isArray(value)) {
    for (const item of value) {
      const key =
        typeof item === 'object' && item !== null && 'component' in item
          ? String(item.component)
          : String(item);
      yield* numbers(item, `${path}[${key}]`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* numbers(inner, `${path}.${key}`);
  }
}

test('the steps of a generated path are all of those there are', () => {
  const kinds = new Set<string>();
  const look = (steps: readonly SimStep[]): void => {
    for (const step of steps) kinds.add(Object.keys(step)[0] ?? '');
  };
  for (let n = 0; n < 50; n++)
    for (const { path } of generateSystem(n, { spread: true, parallel: true }).flows) look(path);
  expect([...kinds].sort()).toEqual(['async', 'call', 'either', 'parallel', 'try']);
});
