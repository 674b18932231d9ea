import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/schema/rubric.ts';
import { graded, rubricFrom } from './grading.ts';

const drawing: Check = { path: '$.slos.*' };
/** What a gate asks for where numbers in sentences would do. */
const sums: Check = { path: '$.derived.sums[?@.right]' };
const estimates: Check = { path: '$.derived["estimates"][*]' };

/** The gates that are closed for a design with so many figures in sentences, and with a path or none. */
function closed(figures: number, path: string | undefined, unless: Check): readonly string[] {
  const rubric = rubricFrom({
    dimensions: { a: { title: 'A', weight: 1 } },
    criteria: {
      one: { dimension: 'a', title: 'One', points: 1, checks: [drawing], levels: { none: '-', all: '+' } },
    },
    caps: { gate: { at: 60, unless, reason: 'R', advice: 'A' } },
  });
  const said = Array.from({ length: figures }, (_, i) => `The orders-db has ${7 * i + 113} rows`);
  const flows = path === undefined ? '' : `flows: { buy: { path: [${path}] } }\n`;
  const text = `sdx: design/v1
title: Shop
components: { orders-db: { kind: database } }
${flows}evolution: [${said.join(', ')}]
`;
  return graded(text, rubric)
    .caps.map(({ id }) => id)
    .filter((id) => id === 'gate');
}

describe('a design that is told in sentences with numbers', () => {
  it('is held to no gate that asks for a drawing', () => {
    expect(closed(10, undefined, drawing)).toEqual([]);
    expect(closed(9, undefined, drawing)).toEqual(['gate']);
  });

  it('is where it draws a path', () => {
    expect(closed(10, 'orders-db', drawing)).toEqual(['gate']);
    expect(closed(10, '{ async: [orders-db] }', drawing)).toEqual(['gate']);
    expect(closed(10, '', drawing)).toEqual([]);
  });

  it('is held to gates that its sentences could open', () => {
    expect(closed(10, undefined, sums)).toEqual(['gate']);
    expect(closed(10, undefined, estimates)).toEqual(['gate']);
    expect(closed(10, undefined, { any: [drawing, sums] })).toEqual(['gate']);
    expect(closed(10, undefined, { path: '$.derived.flows[*]' })).toEqual([]);
    expect(closed(10, undefined, { path: '$.notes["$.derived.sums"]' })).toEqual([]);
  });
});
