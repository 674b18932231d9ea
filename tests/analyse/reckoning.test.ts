import { describe, expect, test } from 'vitest';
import { flowAvailability } from '../../src/analyse/availability.ts';
import { at } from '../../src/analyse/column.ts';
import { layOut } from '../../src/analyse/network.ts';
import { AS_WRITTEN } from '../../src/analyse/question.ts';
import { World } from '../../src/analyse/world.ts';
import { designFacts } from '../../src/estimate/design-facts.ts';
import { Worksheet } from '../../src/estimate/worksheet.ts';
import { type Facts, read } from '../../src/model/facts.ts';
import type { Path } from '../../src/model/path.ts';
import type { Analysis } from '../../src/schema/analysis.ts';
import { analysed, component, design, flow } from './analysed.ts';
import { generateNet, type Net, type NetStep, netDesign } from './networks.ts';
import { type Asked, busy, failuresOf, hostOf, loadsOf, neededOf, shareDown } from './reckoning.ts';

const close = (value: number | undefined) => (value === undefined ? undefined : expect.closeTo(value, 9));

/** What a question may be about: the network as it is, one part gone, one that holds nothing. */
const QUESTIONS: readonly Asked[] = [
  {},
  {},
  { without: new Set(['b']) },
  { cold: new Set(['c']) },
  { without: new Set(['c']), cold: new Set(['a', 'd']) },
];

/** Holds networks of these features to what following every request, and going through every state, gives. */
function holds(count: number, features: Parameters<typeof generateNet>[1]) {
  for (let n = 0; n < count; n++) {
    const net = generateNet(n, features);
    const asked = QUESTIONS[n % QUESTIONS.length] ?? {};
    const text = netDesign(net);
    const analysis = analysed(text, { ...AS_WRITTEN, ...asked });
    holdsLoad(net, asked, analysis, `network ${n}\n${text}`);
    holdsAvailability(net, asked, analysis, `network ${n}\n${text}`);
  }
}

const holdsLoad = (net: Net, asked: Asked, analysis: Analysis, network: string) => {
  for (const [id, load] of loadsOf(net, asked)) {
    const part = net.parts.find((each) => each.id === id);
    if (part === undefined) continue;
    const found = component(analysis, id);
    const where = `${id} of ${network}`;
    const host = hostOf(net, part);
    const isKnown = load.unknown.size === 0;
    const all = load.reads + load.writes;
    const busiest = busy(part, load, host.replicas);
    const left = host.standby > 0 ? host.replicas : host.replicas - 1;
    const byFlow = [...load.byFlow].map(([key, value]) => [key, close(value)]);
    expect(found.loadByFlow, where).toEqual(Object.fromEntries(byFlow));
    expect(found.load.peak?.value, where).toEqual(isKnown ? close(all) : undefined);
    expect(found.writes, where).toEqual(isKnown ? close(load.writes) : undefined);
    expect(found.utilisation.peak?.value, where).toEqual(isKnown ? close(busiest) : undefined);
    expect(found.utilisation.oneLost?.value, where).toEqual(
      isKnown && left > 0 ? close(busy(part, load, left)) : undefined,
    );
    expect(found.saturatesAt, where).toEqual(
      isKnown && busiest !== undefined && busiest > 0 ? close(1 / busiest) : undefined,
    );
    expect(found.needed, where).toBe(neededOf(net, part, load));
    expect(found.floor === undefined, where).toBe(isKnown);
    if (found.floor !== undefined) {
      expect([...found.floor.lacks].sort(), where).toEqual([...load.unknown].sort());
      expect([found.floor.load, found.floor.utilisation], where).toEqual([close(all), close(busiest)]);
    }
    expect(found.unavailability, where).toEqual(close(downOf(net, id, asked)));
  }
};

const downOf = (net: Net, id: string, asked: Asked) => {
  const part = net.parts.find((each) => each.id === id);
  const load = loadsOf(net, asked).get(id);
  const host = part && hostOf(net, part);
  if (part === undefined || load === undefined || host === undefined) return undefined;
  return shareDown(host, neededOf(net, part, load));
};

const holdsAvailability = (net: Net, asked: Asked, analysis: Analysis, network: string) => {
  for (const each of net.flows) {
    const where = `${each.id} of ${network}`;
    const { unavailability, spentBy, cannotCarry, missing } = flow(analysis, each.id).availability;
    const expected = failuresOf(net, each, asked);
    if (expected instanceof Set) {
      expect([...missing].sort(), where).toEqual([...expected].sort());
      expect([unavailability, spentBy, cannotCarry], where).toEqual([undefined, [], []]);
      continue;
    }
    if (!('share' in expected)) continue;
    expect(missing, where).toEqual([]);
    expect(unavailability?.value, where).toEqual(close(expected.share));
    expect(Object.fromEntries(spentBy.map(({ component: id, share }) => [id, share])), where).toEqual(
      Object.fromEntries([...expected.spent].map(([id, share]) => [id, close(share)])),
    );
    const inOrder = [...spentBy].sort((a, b) => b.share - a.share || (a.component < b.component ? -1 : 1));
    expect(spentBy, where).toEqual(inOrder);
    const counted = new Map<string, Set<string>>();
    for (const [step, saturated] of expected.cannotCarry)
      if ('try' in step) counted.set(step.try, new Set([...(counted.get(step.try) ?? []), ...saturated]));
    expect(
      Object.fromEntries(cannotCarry.map(({ component: id, saturates }) => [id, [...saturates].sort()])),
      where,
    ).toEqual(Object.fromEntries([...counted].map(([id, saturated]) => [id, [...saturated].sort()])));
  }
};

describe('load, use and failures are those of every request in every state of the parts', () => {
  test('through whole networks', () => holds(120, {}));
  test('through nearly full ones, in which a way around can be too narrow', () =>
    holds(120, { tight: true }));
  test('as far as the facts go, and beyond them none', () => holds(120, { gaps: true }));
});

test('a range is computed in every draw as if it were a number', () => {
  let overloads = 0;
  for (let n = 0; n < 40; n++) {
    const net = generateNet(n, { tight: true });
    const text = netDesign(net)
      .replaceAll('availability: 0.9,', 'availability: 0.8 .. 0.95,')
      .replace(/rate: (\d+) req/g, (_, rate) => `rate: ${rate / 2} req/s .. ${rate * 3} req`)
      .replaceAll('hit: 0.5', 'hit: 0.2 .. 0.8');
    const document = design(text);
    const facts = designFacts(new Worksheet(document, { samples: 100 }));
    const world = new World(layOut(document, facts), AS_WRITTEN);
    for (const each of world.network.flows) {
      const found = flowAvailability(world, each);
      if ('missing' in found) throw new Error(`network ${n} lacks ${found.missing}`);
      for (const draw of [0, 1, 2]) {
        const drawn = netInDraw(net, facts, draw);
        const flowDrawn = drawn.flows.find(({ id }) => id === each.id);
        const expected = flowDrawn && failuresOf(drawn, flowDrawn, {});
        if (expected === undefined || !('share' in expected)) throw new Error(`network ${n} has no failures`);
        overloads += expected.cannotCarry.size;
        expect(
          at(found.unavailability, draw),
          `draw ${draw} of network ${n}, ${each.id}\n${text}`,
        ).toBeCloseTo(expected.share, 9);
      }
    }
  }
  expect(overloads).toBeGreaterThan(0);
});

/** The network with the numbers that its facts have in one draw. */
function netInDraw(net: Net, facts: Facts, draw: number): Net {
  const drawn = (path: Path, otherwise: number) => read(facts.slot(path), draw) ?? otherwise;
  // A range that is drawn beyond what a share can be ends there.
  const share = (path: Path, otherwise = Number.NaN) => Math.min(1, Math.max(0, drawn(path, otherwise)));
  const steps = (path: readonly NetStep[], where: Path): NetStep[] =>
    path.map((step, i) => {
      const here: Path = [...where, i];
      if ('try' in step)
        return {
          ...step,
          hit: share([...here, 'hit'], step.hit),
          miss: steps(step.miss, [...here, 'miss']),
        };
      if ('either' in step)
        return {
          either: step.either.map((each, k) => ({
            share: each.share,
            path: steps(each.path, [...here, 'either', k, 'path']),
          })),
        };
      if ('parallel' in step)
        return { parallel: step.parallel.map((branch, k) => steps(branch, [...here, 'parallel', k])) };
      if ('async' in step) return { async: steps(step.async, [...here, 'async']) };
      if ('optional' in step) return { optional: steps(step.optional, [...here, 'optional']) };
      return step;
    });
  return {
    parts: net.parts.map((part) => ({
      ...part,
      availability: share(['components', part.id, 'availability'], part.availability),
    })),
    flows: net.flows.map(({ path, ...each }) => ({
      ...each,
      rate: drawn(['flows', each.id, 'rate'], each.rate ?? Number.NaN),
      path: steps(path, ['flows', each.id, 'path']),
    })),
  };
}
