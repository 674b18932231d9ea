import { describe, expect, it } from 'vitest';
import { driversOf } from '../../src/quantity/drivers.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';
import { computed, naming } from './computed.ts';

const space = new SampleSpace();
const environment = naming(
  { narrow: '9..10', wide: '1..100', mirrored: '1..100', normal: '-3..3', other: '-4..4' },
  { space },
);

function shares(text: string): readonly (readonly [string, number])[] {
  return driversOf(computed(text, environment).magnitude, space).map(
    ({ label, share, direction }) => [label, direction * share] as const,
  );
}

describe('the inputs are ranked by the spread they cause', () => {
  it('of a product by the squares of their widths, as logarithms', () => {
    const [a, b] = [Math.log(100) ** 2, Math.log(10 / 9) ** 2];
    expect(shares('narrow * wide')).toEqual([
      ['wide', expect.closeTo(a / (a + b), 12)],
      ['narrow', expect.closeTo(b / (a + b), 12)],
    ]);
  });

  it('with their exponents', () => {
    const [a, b] = [Math.log(100) ** 2, (3 * Math.log(10 / 9)) ** 2];
    expect(shares('wide / narrow^3')).toEqual([
      ['wide', expect.closeTo(a / (a + b), 12)],
      ['narrow', expect.closeTo(-b / (a + b), 12)],
    ]);
  });

  it('of a sum of normals by their variances', () => {
    expect(shares('normal - other')).toEqual([
      ['other', expect.closeTo(-16 / 25, 12)],
      ['normal', expect.closeTo(9 / 25, 12)],
    ]);
  });

  it('of drawn values by correlation, which two equal inputs share', () => {
    const found = shares('wide + mirrored');
    expect(found.map(([label]) => label).sort()).toEqual(['mirrored', 'wide']);
    for (const [, share] of found) expect(share).toBeCloseTo(0.5, 1);
    expect(found.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('an input that does nothing is last, and one that lowers the value says so', () => {
    const found = shares('1 / (1 + wide) + 0 * narrow + 0.00001 * other');
    expect(found[0]?.[0]).toBe('wide');
    expect(found[0]?.[1]).toBeLessThan(-0.9);
  });

  it('a range without a name goes by its text', () => {
    expect(driversOf(computed('(2..5 MB) * 3').magnitude, space).map(({ label }) => label)).toEqual([
      '2..5 MB',
    ]);
  });

  it('an exact value has none', () => {
    expect(shares('2 * 3')).toEqual([]);
  });
});
