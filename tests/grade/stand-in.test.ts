import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../src/grade/concepts.ts';
import { ruleFindings } from '../../src/grade/grade.ts';
import type { Check, Criterion } from '../../src/schema/rubric.ts';
import { graded, rubricFrom } from './grading.ts';

const concepts = readConcepts({
  sdx: 'concepts/v1',
  concepts: {
    drained: { title: 'Drained', wordings: ['drain*'] },
    filled: { title: 'Filled', wordings: ['fill*'] },
  },
});
const drained: Check = { concept: 'drained', in: ['notes'], want: 4 };
const filled: Check = { concept: 'filled', in: ['notes'], want: 4 };
const lacking: Check = { path: '$.slos.*' };
const kinds = (want: number): Check => ({ path: '$.components.*', each: { has: 'kind' }, want });

/** What checks of one criterion earn in a design that says so much of draining, and works out so many numbers. */
function outcomes(sentences: readonly string[], estimates: number, ...checks: Check[]) {
  const worked = Array.from({ length: estimates }, (_, i) => `e${i}: 12 * ${i + 20}`);
  const said = sentences.map((text, i) => `n${i}: ${JSON.stringify(text)}`);
  const rubric = rubricFrom({
    dimensions: { a: { title: 'A', weight: 1 } },
    criteria: {
      one: {
        dimension: 'a',
        title: 'One',
        points: 8,
        checks: checks as Criterion['checks'],
        levels: { none: '-', all: '+' },
      },
    },
  });
  const design = `sdx: design/v1
title: Shop
estimates: { ${worked.join(', ')} }
components: { orders-db: { kind: database, why: It is there }, cart-api: { kind: service } }
notes: { ${said.join(', ')} }
`;
  const fails = { kind: 'fails' as const, shown: '3 s is over 1 s', factor: 3 };
  const { dimensions } = graded(design, rubric, {
    concepts,
    rules: ruleFindings([], () => undefined),
    arithmetic: () => ({ compare: () => fails, isQuantity: () => false, isOutside: () => false }),
  });
  return dimensions[0]?.criteria[0]?.checks.map(({ outcome }) => [outcome.structural, outcome.text]);
}

const firm = (count: number) =>
  Array.from({ length: count }, (_, i) => `The orders-db drains ${i + 11} rows`);
/** Statements of the idea without a number to hold against the rest. */
const plain = [
  'The orders-db is drained',
  'It drains the orders-db first',
  'Then the orders-db drains again',
];

describe('sentences with numbers of an idea stand in part for the fields that would show it', () => {
  it.each([
    // Four sentences do, in a design that works out four numbers: for seven tenths.
    [4, 4, 0.7],
    [8, 4, 0.7],
    [4, 8, 0.7],
    // Half as many sentences, or half as many numbers, stand for half of that.
    [2, 4, 0.35],
    [4, 2, 0.35],
    [2, 2, 0.175],
    [1, 4, 0.175],
    // Sentences whose numbers follow from nothing stand for nothing.
    [4, 0, 0],
    [0, 4, 0],
  ])('%i of them, and %i numbers that are worked out, for %d', (sentences, estimates, share) => {
    const [, field] = outcomes(firm(sentences), estimates, drained, lacking) ?? [];
    expect(field).toEqual([expect.closeTo(share, 12), 0]);
  });

  it('not without a number, nor of another idea of the criterion than the one that is told best', () => {
    expect(outcomes(plain, 4, drained, lacking)?.[1]).toEqual([0, 0]);
    expect(outcomes(firm(2), 4, filled, drained, lacking)?.[2]).toEqual([expect.closeTo(0.35, 12), 0]);
    expect(outcomes(firm(2), 4, drained, filled, lacking)?.[2]).toEqual([expect.closeTo(0.35, 12), 0]);
    expect(outcomes(firm(4), 4, filled, lacking)?.[1]).toEqual([0, 0]);
  });

  it('up to seven tenths of a field, and no less than is there', () => {
    // Of four things there are two, which is a half; of two they are all.
    expect(outcomes(firm(4), 4, drained, kinds(4))?.[1]).toEqual([expect.closeTo(0.7, 12), 0]);
    expect(outcomes(firm(2), 4, drained, kinds(4))?.[1]).toEqual([0.5, 0]);
    expect(outcomes(firm(4), 4, drained, kinds(2))?.[1]).toEqual([1, 0]);
  });

  it('beside words, which keep what they earn', () => {
    const half: Check = { path: '$.components.*', each: { has: ['kind', 'why'] }, want: 4 };
    // Of four things there are two with a kind, and one of them says why: 2 x 0.5 / 4 and 1 x 0.5 / 4.
    const [, field] = outcomes([], 0, drained, half) ?? [];
    expect(field).toEqual([0.25, 0.125]);
    const [, told] = outcomes(firm(4), 4, drained, half) ?? [];
    expect(told).toEqual([expect.closeTo(0.7 - 0.125, 12), 0.125]);
  });

  it('never for a rule, for another idea, or for what numbers deny', () => {
    const rule: Check = { rule: 'a/rule', over: '$.slos.*' };
    const denied: Check = { expression: 'a < b', refutes: true };
    const short: Check = { expression: 'a < b' };
    const found = outcomes(firm(4), 4, drained, filled, rule, denied, short);
    expect(found).toEqual([
      [0.5, 0.5],
      [0, 0],
      [0, 0],
      [0, 0],
      [expect.closeTo(0.7, 12), 0],
    ]);
  });
});
