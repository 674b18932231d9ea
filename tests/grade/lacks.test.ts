import { describe, expect, it } from 'vitest';
import type { Outcome, Verdict } from '../../src/grade/context.ts';
import { credit } from '../../src/grade/context.ts';
import { ruleFindings } from '../../src/grade/grade.ts';
import type { Binding, Check, PathCheck } from '../../src/schema/rubric.ts';
import { graded, outcomeIn, rubricFrom } from './grading.ts';

const design = `sdx: design/v1
title: Shop
components:
  cart-api: { kind: service, replicas: 2, why: "Takes the orders of 3 countries" }
  orders-db: { kind: database, why: TODO, ttl: soon }
inputs: { load: 100 req/s }
flows: { buy: { rate: 10 req/s, path: [cart-api] }, look: { rate: 90 req/s } }
tradeoffs:
  - { decision: Store, chosen: PostgreSQL, over: [files, memory], givesUp: "Simplicity matters" }
notes:
  alpha: "The cart-api retries twice with jitter in 3 tries"
  beta: "The orders-db retries twice with jitter in 5 tries"
`;

const outcome = (check: Check, more = {}) => outcomeIn(design, check, more);

const one = '$.components["orders-db"]';
const of = (each: NonNullable<PathCheck['each']>, path = one): Outcome => outcome({ path, each });

describe('what a thing lacks is said in its own words', () => {
  it.each<[NonNullable<PathCheck['each']>, string | undefined]>([
    [{ has: 'kind' }, undefined],
    [{ has: 'technology' }, 'orders-db: no `technology`'],
    // What a template left is not there.
    [{ has: 'why' }, 'orders-db: no `why`'],
    [{ hasAny: ['technology', 'kind'] }, undefined],
    [{ hasAny: ['technology', 'title'] }, 'orders-db: no `technology` or `title`'],
    [{ count: { kind: 1 } }, undefined],
    [{ count: { kind: 2 } }, 'orders-db: `kind` has 1 of 2'],
    [{ count: { calls: 1 } }, 'orders-db: `calls` has 0 of 1'],
    [{ specific: 'does' }, 'orders-db: no `does`'],
    [{ numbers: 'does' }, 'orders-db: no `does`'],
    [{ numbers: 'ttl' }, 'orders-db: `ttl` has no number'],
    [{ refers: { technology: 'components' } }, 'orders-db: no `technology`'],
    [{ refers: { kind: 'components' } }, 'orders-db: `database` is not one of the components'],
    [{ is: { kind: ['database', 'cache'] } }, undefined],
    [{ is: { kind: ['cache', 'queue'] } }, 'orders-db: `kind` is not cache or queue'],
    [{ is: { model: ['x'] } }, 'orders-db: no `model`'],
    [{ quantity: 'ttl' }, 'orders-db: `ttl` is not a quantity'],
    [{ quantity: 'memory' }, 'orders-db: no `memory`'],
    [{ below: { memory: 1 } }, 'orders-db: no `memory`'],
    [{ above: { memory: 1 } }, 'orders-db: no `memory`'],
  ])('%o', (each, found) => {
    expect(of(each).found).toBe(found);
  });

  it.each<[NonNullable<PathCheck['each']>, string | undefined]>([
    [{ below: { replicas: 2 } }, undefined],
    [{ below: { replicas: 1 } }, 'cart-api: `replicas` is 2, over 1'],
    [{ above: { replicas: 2 } }, undefined],
    [{ above: { replicas: 3 } }, 'cart-api: `replicas` is 2, under 3'],
    [{ numbers: 'why' }, undefined],
  ])('%o of numbers', (each, found) => {
    expect(of(each, '$.components["cart-api"]').found).toBe(found);
  });

  it.each<[NonNullable<PathCheck['each']>, string | undefined]>([
    [{ specific: '.' }, 'it could stand in any design'],
    [{ numbers: '.' }, 'it has no number'],
    [{ is: { '.': ['x', 'y'] } }, 'it is not x or y'],
    [{ quantity: '.' }, 'it is not a quantity'],
    [{ has: '.' }, undefined],
  ])('%o of the item itself', (each, found) => {
    expect(of(each, '$.tradeoffs[0].givesUp').found).toBe(found);
  });

  it.each<[PathCheck, string | undefined, number]>([
    [{ path: '$.tradeoffs[0].over[*]', want: 3 }, '2 of 3', 2 / 3],
    [{ path: '$.tradeoffs[0].over[*]', want: 2 }, undefined, 1],
    [{ path: '$.slos.*' }, 'nothing there', 0],
    [{ path: '$.components.*.why', want: 2 }, 'not filled in', 0.5],
    [{ path: '$.components.*.why', every: true }, 'not filled in', 0.5],
    [{ path: '$.components.*.why' }, undefined, 1],
  ])('%o', (check, found, share) => {
    const result = outcome(check);
    expect(result.found).toBe(found);
    // Words alone earn at most half of the points, not of the credit.
    expect(credit(result)).toBeCloseTo(share, 12);
  });

  it('the same sentence with other names says it of neither', () => {
    const again = outcome({ path: '$.notes.beta', each: { has: '.' } });
    expect(again.found).toBeUndefined();
    const counted = (path: string) => credit(outcome({ path, each: { specific: '.' } }));
    expect([counted('$.notes.alpha'), counted('$.notes.beta')]).toEqual([1, 0]);
  });

  it('stands at what lacks most, or where the rubric says', () => {
    const each = { has: 'technology' };
    expect(outcome({ path: '$.components.*', each }).lackAt).toEqual(['components', 'cart-api']);
    expect(outcome({ path: '$.slos.*', at: 'flows' }).lackAt).toEqual(['flows']);
    expect(outcome({ path: "$['slos'].*" }).lackAt).toEqual(['slos']);
  });
});

describe('credit of an item', () => {
  it.each<[NonNullable<PathCheck['each']>, number, number]>([
    [{ has: ['kind', 'replicas'] }, 1, 0],
    [{ has: ['kind', 'technology'] }, 0.5, 0],
    [{ has: ['kind', 'technology', 'title', 'within'] }, 0.25, 0],
    // Of two things one is words: half each.
    [{ has: ['kind', 'why'] }, 0.5, 0.5],
    [{ has: ['technology', 'why'] }, 0, 0.5],
    [{ has: ['kind', 'replicas', 'technology', 'why'] }, 0.5, 0.25],
    // Words earn half at most beside anything else.
    [{ has: ['kind', 'why', 'does'] }, 0.5, 0.25],
    [{ has: ['why', 'does'] }, 0, 0.5],
    [{ has: ['why'] }, 0, 1],
  ])('%o', (each, structural, text) => {
    const found = of(each, '$.components["cart-api"]');
    expect(found.structural).toBeCloseTo(structural, 12);
    expect(found.text).toBeCloseTo(text, 12);
  });
});

describe('a concept check', () => {
  const concept = (id: string, more: object = {}) =>
    outcome({ concept: id, in: 'failures', ...more } as Check, {
      concepts: new Map(
        Object.entries({
          retry: { title: 'Retries', wordings: [['retries']] },
          store: { title: 'Stores', wordings: [['simplicity']] },
          quorum: { title: 'Quorums', wordings: [['quorum']] },
        }).map(([key, value]) => [key, { id: key, also: [], ...value }]),
      ),
    });

  it('earns half of it as structure with a number and a name', () => {
    const found = concept('retry');
    expect([found.structural, found.text, found.firm, found.places.length]).toEqual([0.5, 0.5, 2, 2]);
    // Two of four, each worth a half.
    const four = concept('retry', { want: 4 });
    expect([four.structural, four.text]).toEqual([0.25, 0.25]);
  });

  it('says why what is said does not count, and where it stands', () => {
    expect(concept('store')).toMatchObject({
      structural: 0,
      text: 0,
      lackAt: ['tradeoffs', 0, 'givesUp'],
      found: 'could stand in any design: name the component, the data or the number it is about',
    });
    expect(concept('quorum')).toMatchObject({ found: 'nothing said of quorums', lackAt: ['failures'] });
    expect(concept('quorum', { in: '$.flows.*' }).lackAt).toEqual(['flows']);
    expect(concept('quorum', { at: 'summary' }).lackAt).toEqual(['summary']);
    expect(concept('quorum', { concept: ['quorum', 'store'] }).found).toMatch(/^could stand/);
  });

  it('by a path is of what stands there alone', () => {
    expect(concept('retry', { in: '$.notes.alpha' }).places).toEqual([['notes', 'alpha']]);
    expect(concept('retry', { in: '$.tradeoffs' }).found).toBe('nothing said of retries');
    expect(concept('retry', { in: ['$.tradeoffs', '$.notes'] }).places).toHaveLength(2);
  });
});

describe('a rule check', () => {
  const rule = (more: object, ...at: string[]) => {
    const findings = at.map((words) => ({
      rule: 'a/rule',
      severity: 'warning' as const,
      span: { start: design.indexOf(words), end: design.indexOf(words) + 1 },
      message: `Lost at ${words}.`,
      advice: 'A.',
    }));
    return outcome({ rule: 'a/rule', over: '$.components.*', ...more } as Check, {
      rules: ruleFindings(findings, () => undefined),
    });
  };

  it('counts the clean ones of those it judges, of as many as are wanted', () => {
    expect(rule({}).structural).toBe(1);
    expect(rule({ want: 4 }).structural).toBe(0.5);
    expect(rule({ want: 1 }).structural).toBe(1);
    expect(rule({}, 'orders-db').structural).toBe(0.5);
    expect(rule({}, 'orders-db').places).toEqual([['components', 'cart-api']]);
    expect(rule({}, 'soon')).toMatchObject({ structural: 0.5, lackAt: ['components', 'orders-db'] });
  });

  it('that speaks of the part as a whole leaves nothing of it', () => {
    expect(rule({}, 'title')).toMatchObject({ structural: 0, lackAt: ['components', 'cart-api'] });
  });

  it('halves a claim for each thing that is denied', () => {
    expect(rule({ refutes: true }, 'orders-db')).toMatchObject({
      structural: 0.25,
      refuted: true,
      found: 'Lost at orders-db.',
    });
    expect(rule({}, 'orders-db').refuted).toBe(false);
    expect(rule({ at: 'slos' }, 'orders-db').lackAt).toEqual(['components', 'orders-db']);
    expect(rule({ at: 'slos' }).lackAt).toEqual(['slos']);
  });
});

describe('an expression check', () => {
  const bindings: Record<string, Binding> = {
    api: { part: 'components', words: ['cart'], title: 'the api' },
    store: { part: 'components', words: ['orders'], title: 'the store' },
    peak: { part: 'variables', words: ['load'], title: 'the peak' },
    buying: { part: 'flows', words: ['buy'], title: 'the flow of orders' },
    // It has no path, so nobody knows where it comes to.
    looking: { part: 'flows', words: ['look'], title: 'the flow of views' },
  };
  const compared = (check: object, ...verdicts: Verdict[]) => {
    const left = [...verdicts];
    const rubric = rubricFrom({
      dimensions: { only: { title: 'Only', weight: 1 } },
      bindings,
      criteria: {
        one: {
          dimension: 'only',
          title: 'One',
          points: 1,
          checks: [check as Check],
          levels: { none: '-', all: '+' },
        },
      },
    });
    const arithmetic = () => ({
      isQuantity: () => false,
      isOutside: () => false,
      compare: () => left.shift() ?? ({ kind: 'holds', shown: '' } as const),
    });
    const found = graded(design, rubric, { arithmetic }).dimensions[0]?.criteria[0]?.checks[0]?.outcome;
    if (found === undefined) throw new Error('no outcome');
    return found;
  };
  const holds: Verdict = { kind: 'holds', shown: 'a is 1' };
  const fails: Verdict = { kind: 'fails', shown: 'a is 3, b is 2', factor: 1.5 };
  const unknown: Verdict = { kind: 'unknown', needs: ['the `ttl`', 'a peak'] };

  it('stands at what it speaks of, each once: the field where there is one, else the thing', () => {
    const expression = ['api.replicas <= store.capacity', 'api.replicas > 1'];
    expect(compared({ expression }, holds, holds).places).toEqual([
      ['components', 'cart-api', 'replicas'],
      ['components', 'orders-db'],
    ]);
    expect(compared({ expression: 'api > 1' }, fails).lackAt).toEqual(['components', 'cart-api']);
    expect(compared({ expression: 'load > 1' }, fails).lackAt).toEqual(['estimates']);
    expect(compared({ expression: 'api > 1', at: 'slos' }, fails).lackAt).toEqual(['slos']);
  });

  it('earns half for what is near, and then is not denied', () => {
    const near = { expression: 'api > 1', near: 1.5, refutes: true };
    expect(compared(near, fails)).toMatchObject({
      structural: 0.5,
      found: 'a is 3, b is 2',
      refuted: false,
      places: [['components', 'cart-api']],
    });
    expect(compared({ ...near, near: 1.4 }, fails)).toMatchObject({
      structural: 0,
      refuted: true,
      places: [],
    });
    expect(compared({ expression: 'api > 1' }, fails)).toMatchObject({ structural: 0, refuted: false });
  });

  it('denies nothing by a number of another size that only has the name, nor by a flow that never comes there', () => {
    const far: Verdict = { kind: 'fails', shown: 'a is 42, b is 2', factor: 21 };
    const refuted = (expression: string, verdict: Verdict) =>
      compared({ expression, refutes: true }, verdict).refuted;
    expect(refuted('peak > 1', fails)).toBe(true);
    expect(refuted('peak > 1', far)).toBe(false);
    expect(refuted('api > 1', far)).toBe(true);
    expect(refuted('buying.peak <= api.total', far)).toBe(true);
    expect(refuted('buying.peak <= store.total', far)).toBe(false);
    expect(refuted('looking.peak <= store.total', far)).toBe(true);
  });

  it('says what the design does not give, and knows it from what is false', () => {
    const expression = ['api > 1', 'api > 2'];
    expect(compared({ expression }, unknown, holds)).toMatchObject({
      structural: 0,
      found: 'the design does not give the `ttl` and a peak',
      unknown: true,
    });
    expect(compared({ expression }, unknown, fails).unknown).toBeUndefined();
  });

  it('that cannot be computed is left out', () => {
    const unavailable: Verdict = { kind: 'unavailable', why: 'not yet' };
    expect(compared({ expression: ['a', 'b'] }, fails, unavailable).unavailable).toBe('not yet');
  });
});
