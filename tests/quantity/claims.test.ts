import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimComparison, compareClaim, roundingOf } from '../../src/quantity/claims.ts';
import { parse } from '../../src/quantity/parser.ts';
import { computed } from './computed.ts';

function rounding(claim: string): number {
  const written = parse(claim);
  if (!written.ok) throw new Error(written.error.code);
  return roundingOf(written.value);
}

function compared(claim: string, formula: string): ClaimComparison {
  return compareClaim(computed(claim), computed(formula), rounding(claim));
}

describe('a claimed answer', () => {
  it.each([
    ['23/s', '2M uploads / day', 'agrees'],
    ['23 req/s', '2M uploads / day', 'agrees'],
    ['25 uploads/s', '2M uploads/day', 'agrees'],
    ['20 uploads/s', '2M uploads/day', 'loose'],
    ['30 uploads/s', '2M uploads/day', 'loose'],
    ['40 uploads/s', '2M uploads/day', 'wrong'],
    // Its own digits: 0.2 stands for anything from 0.15 to 0.25.
    ['0.2 GB', '0.245 GB', 'agrees'],
    ['0.20 GB', '0.245 GB', 'loose'],
    ['2M/day', '2.3M / day', 'agrees'],
    ['110 GB', '100 GB', 'agrees'],
    ['111 GB', '100 GB', 'loose'],
    ['150 GB', '100 GB', 'loose'],
    ['151 GB', '100 GB', 'wrong'],
    ['67 GB', '100 GB', 'loose'],
    ['66 GB', '100 GB', 'wrong'],
    // Against a range, inside its 5th and 95th percentile.
    ['3 GB', '2..5 GB', 'agrees'],
    ['2.0 GB', '2..5 GB', 'agrees'],
    ['5.5 GB', '2..5 GB', 'loose'],
    ['8.0 GB', '2..5 GB', 'wrong'],
    ['2..5 GB', '3 GB', 'agrees'],
    ['2..5 GB', '8 GB', 'wrong'],
    // Two ranges by what they share.
    ['2..5 GB', '2..5 GB', 'agrees'],
    ['2..5 GB', '2.5..6 GB', 'agrees'],
    ['2..5 GB', '4..10 GB', 'loose'],
    ['2..5 GB', '6..10 GB', 'wrong'],
    // Availabilities by what they lack of 1.
    ['99.9%', '99.9%', 'agrees'],
    ['99.9%', '99.99%', 'wrong'],
    ['99.95%', '99.94%', 'loose'],
    ['99.999%', '99.9%', 'wrong'],
    ['99.95%', '99.9%..99.99%', 'agrees'],
    ['99.9%', '99.9%..99.99%', 'agrees'],
    ['99.5%', '99.9%..99.99%', 'wrong'],
    ['99.999%', '99.9%..99.99%', 'wrong'],
    ['100.00%', '99.9%', 'wrong'],
    ['100%', '100%', 'agrees'],
    // Known as doubles only: what they lack of 1 is a difference.
    ['99.9%', '3 / 3.003', 'agrees'],
    ['99.9%', '3 / 3.03', 'wrong'],
    ['0 GB', '1 GB', 'wrong'],
    ['0 GB', '0 GB', 'agrees'],
    ['-3', '3', 'wrong'],
    ['3 s', '3 GB', 'wrong'],
  ])('of %s for %s %s', (claim, formula, verdict) => {
    expect(compared(claim, formula).verdict).toBe(verdict);
  });

  it('of another kind is not comparable, and has no factor', () => {
    expect(compared('3 s', '3 GB')).toEqual({
      verdict: 'wrong',
      factor: undefined,
      side: 'equal',
      comparable: false,
    });
  });

  it('says on which side it lies, and how far', () => {
    expect(compared('200 GB', '100 GB')).toMatchObject({ side: 'high', factor: 2 });
    expect(compared('50 GB', '100 GB')).toMatchObject({ side: 'low', factor: 2 });
    expect(compared('100 GB', '100 GB')).toMatchObject({ side: 'equal', factor: 1 });
  });
});

describe('common slips are named', () => {
  it.each([
    ['8 GB', '1 GB', 8, 'off by 8: bits against bytes?'],
    ['1 GB', '8 GB', 8, 'off by 8: bits against bytes?'],
    ['1 GB/s', '1 Gb/s', 8, 'off by 8: bits against bytes?'],
    ['20 MB', '20 GB', 1000, 'off by 1,000: MB against GB?'],
    ['20 TB', '20 MB', 1e6, 'off by 1,000,000: TB against MB?'],
    ['8000 GB', '1 GB', 8000, 'off by 8,000: bits against bytes, and a prefix?'],
    ['1 MB', '125 MB', 125, 'off by 125: bits against bytes, and a prefix?'],
    ['2M/s', '2M/day', 86_400, 'off by 86,400: per day against per second?'],
    ['24 uploads', '1 upload', 24, 'off by 24: per hour against per day?'],
    ['60 req/s', '1 req/s', 60, 'off by 60: seconds against minutes, or minutes against hours?'],
    ['3600 req', '1 req', 3600, 'off by 3,600: per second against per hour?'],
    ['30 req', '1 req', 30, 'off by 30: per day against per month?'],
    ['365 req', '1 req', 365, 'off by 365: per day against per year?'],
    ['12 USD', '1 USD', 12, 'off by 12: per month against per year?'],
    ['100 req', '1 req', 100, 'off by 100: a share against a percentage, or two zeros?'],
    ['1000 req', '1 req', 1000, 'off by 1,000: thousands against millions, or milli against whole?'],
    ['10 req', '1 req', 10, 'off by 10: a zero too many or too few?'],
    // 1.024^5 and ^6 lie beyond the 10 % that agree.
    ['1126 TB', '1000 TB', 1.024 ** 5, 'off by 1.13: PB against PiB?'],
    ['1.15 EB', '1 EB', 1.024 ** 6, 'off by 1.15: EB against EiB?'],
  ])('%s for %s', (claim, formula, factor, sentence) => {
    const { slip, nuance } = compared(claim, formula);
    expect(slip?.sentence).toBe(sentence);
    expect(slip?.factor).toBeCloseTo(factor, 9);
    expect(nuance).toBeUndefined();
  });

  it.each([
    ['8 users', '1 user', 'no data, so no bits'],
    ['20 req', '1 req', 'no factor that is known'],
    ['140 GB', '100 GB', 'only loose'],
    ['3 s', '3 GB', 'of another kind'],
    ['0 GB', '3 GB', 'no factor'],
  ])('%s for %s: none, %s', (claim, formula) => {
    expect(compared(claim, formula).slip).toBeUndefined();
  });

  it.each([
    ['1.074 GB', '1 GB', 'off by 1.07: GB against GiB?'],
    ['1.049 MB', '1 MB', 'off by 1.05: MB against MiB?'],
    ['1.024 kB', '1 kB', 'off by 1.02: kB against KiB?'],
    ['1.0995 TB', '1 TB', 'off by 1.1: TB against TiB?'],
    ['3100 uploads', '3000 uploads', 'off by 1.03: a month of 30 days against 31?'],
    ['365 GB', '30 GB * 12', 'off by 1.01: twelve months of 30 days against a year of 365?'],
  ])('what makes %s of %s is a nuance where it agrees, and no slip', (claim, formula, sentence) => {
    const { verdict, slip, nuance } = compared(claim, formula);
    expect({ verdict, slip, nuance: nuance?.sentence }).toEqual({
      verdict: 'agrees',
      slip: undefined,
      nuance: sentence,
    });
  });

  it('digits that could not tell name no nuance', () => {
    expect(compared('1.1 GB', '1.074 GB').nuance).toBeUndefined();
    expect(compared('3k uploads', '3100 uploads').nuance).toBeUndefined();
  });
});

describe('laws of claims', () => {
  const values = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

  it('a slip is only of what does not agree, a nuance only of what does', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(' GB', ' users', ' req/s', ' s', ''), (a, b, unit) => {
        const { verdict, slip, nuance, factor } = compared(`${a}${unit}`, `${b}${unit}`);
        if (verdict === 'agrees') expect(slip).toBeUndefined();
        else expect(nuance).toBeUndefined();
        expect(factor).toBeGreaterThanOrEqual(1);
        const apart = Math.max(a / b, b / a);
        if (apart <= 1.09) expect(verdict).toBe('agrees');
        if (apart > 1.6) expect(verdict).toBe('wrong');
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('the digits of a claim widen what agrees by half of the last one', () => {
    expect(rounding('23')).toBeCloseTo(0.5 / 23, 12);
    expect(rounding('2.50M')).toBeCloseTo(0.005 / 2.5, 12);
    expect(rounding('1e6')).toBeCloseTo(0.5, 12);
    expect(rounding('2M/day')).toBeCloseTo(0.25, 12);
    expect(rounding('200B/user')).toBeCloseTo(0.5 / 200, 12);
    expect(rounding('2.0e3')).toBeCloseTo(0.05 / 2, 12);
    expect(rounding('5 GB / s')).toBeCloseTo(0.5 / 5, 12);
    expect(['2 * 3', '5 / 2', '5 * s', '0', '0.00', 'max(2, 3)'].map(rounding)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(rounding('-20 GB in MB')).toBeCloseTo(0.5 / 20, 12);
  });
});
