import { describe, expect, it } from 'vitest';
import { assumptionsIn, driversIn, refusedOf, saidValue, warningsIn } from '../../src/estimate/answer.ts';
import { writtenQuantities } from '../../src/estimate/slots.ts';
import { showPath } from '../../src/model/path.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';

const space = new SampleSpace(1, 1000);

function value(text: string, owner?: string): Quantity {
  const result = compute(text, { space, ...(owner === undefined ? {} : { owner }) });
  if (!result.ok) throw new Error(text);
  return result.value.quantity;
}

describe('a value for programs', () => {
  it('is its text, and a number in the unit that is said', () => {
    expect(saidValue(value('2M uploads/day'))).toEqual({
      text: '2M uploads/day = 23.1 uploads/s',
      value: expect.closeTo(2e6, 6),
      unit: 'uploads/day',
    });
    expect(saidValue(value('1234 MB'), { digits: 2 })).toEqual({
      text: '1.2 GB',
      value: expect.closeTo(1.234, 12),
      unit: 'GB',
    });
    expect(saidValue(value('99.999%'))).toEqual({
      text: '99.999 %',
      value: expect.closeTo(99.999, 12),
      unit: '%',
      complement: expect.closeTo(1e-5, 15),
    });
    expect(saidValue(value('3 > 2'))).toEqual({ text: 'yes', value: 1, unit: '' });
  });

  it('of a range has its ends, all in one unit, and its shape', () => {
    const said = saidValue(value('500 MB..8 GB'));
    expect(said).toMatchObject({ text: '2 GB', value: expect.closeTo(2, 9), unit: 'GB' });
    expect(said.interval).toMatchObject({
      p5: expect.closeTo(0.5, 9),
      p50: expect.closeTo(2, 9),
      p95: expect.closeTo(8, 9),
      p5Text: '0.5 GB',
      p50Text: '2 GB',
      p95Text: '8 GB',
      scale: 'log',
    });
    expect(said.interval?.shape).toHaveLength(24);
    // How likely something is is no range, nor is what is the same in every draw.
    expect(saidValue(value('(2..5) > 3')).interval).toBeUndefined();
    expect(saidValue(value('max(2..5, 100)')).interval).toBeUndefined();
  });
});

describe('what a spread comes from, for programs', () => {
  it('has its ends in the unit of the value', () => {
    expect(driversIn(value('(1..9 GB) * 100 / (2..8)'), space)).toEqual([
      {
        label: '1..9 GB',
        share: expect.closeTo(0.715, 3),
        direction: 'rises',
        low: expect.closeTo(25, 6),
        high: expect.closeTo(225, 6),
        lowText: '25 GB',
        highText: '225 GB',
      },
      {
        label: '2..8',
        share: expect.closeTo(0.285, 3),
        direction: 'falls',
        low: expect.closeTo(150, 6),
        high: expect.closeTo(37.5, 6),
        lowText: '150 GB',
        highText: '37.5 GB',
      },
    ]);
    expect(driversIn(value('2..8 MB', 'size'), space).map(({ label, share }) => [label, share])).toEqual([
      ['size', 1],
    ]);
    expect(driversIn(value('5 GB'), space)).toEqual([]);
    expect(driversIn(value('(2..5) > 3'), space)).toEqual([]);
  });
});

describe('what is said beside a value', () => {
  it('is each warning once, where it was met first', () => {
    const result = compute('1 MB + 2 MiB + 3 MiB + 4 Mb');
    if (!result.ok) throw new Error('no value');
    expect(warningsIn(result.value.warnings).map(({ code, start, end }) => [code, start, end])).toEqual([
      ['decimal-and-binary', 7, 12],
      ['bits-and-bytes', 23, 27],
    ]);
    expect(warningsIn([])).toEqual([]);
  });

  it('is each convention once, over all values', () => {
    expect(assumptionsIn([value('1 month'), value('3 s'), value('2 months')])).toEqual([
      'a month is 30 days',
    ]);
    expect(assumptionsIn([value('1 month'), value('1 year')])).toEqual([
      'a month is 30 days',
      'a year is 365 days',
    ]);
    expect(assumptionsIn([])).toEqual([]);
  });

  it('is of a refused text what is wrong, where, and what to do', () => {
    const refused = (text: string, of?: string) => {
      const result = compute(text);
      if (result.ok) throw new Error(text);
      return refusedOf(text, result.error, of);
    };
    expect(refused('3 + 10 k', 'peak')).toEqual({
      kind: 'error',
      expression: '3 + 10 k',
      code: 'detached-multiplier',
      says: '`k` stands apart from 10',
      advice: 'Multipliers stick to the number: 10k',
      start: 7,
      end: 8,
      of: 'peak',
    });
    expect(refused('1 / 0')).not.toHaveProperty('of');
    expect(Object.keys(refused('5 userz'))).not.toContain('advice');
    expect(refused('1+'.repeat(9000)).expression).toHaveLength(10_000);
  });
});

describe('where quantities are written in a design', () => {
  const found = (document: unknown) =>
    writtenQuantities(document).map(({ at, kind, written }) => `${showPath(at)} ${kind} ${written}`);

  it('is what the schema marks, in the order written, and no other text', () => {
    expect(
      found({
        title: '3 GB',
        summary: 'of 5 MB',
        inputs: { users: '10M', size: { value: '3 MB', source: '4 pages' }, plain: 7 },
        estimates: { a: 'users * 2', b: { formula: 'a * size', is: '60 TB' } },
        components: {
          api: { kind: 'service', replicas: 3, capacity: '500 req/s', availability: '99.9%', note: '3 s' },
        },
        data: { photos: { size: '2 MB' } },
      }),
    ).toEqual([
      'inputs.users any 10M',
      'inputs.size.value any 3 MB',
      'inputs.plain any 7',
      'estimates.a any users * 2',
      'estimates.b.formula any a * size',
      'estimates.b.is any 60 TB',
      'components.api.replicas count 3',
      'components.api.capacity rate 500 req/s',
      'components.api.availability ratio 99.9%',
      'data.photos.size data 2 MB',
    ]);
  });

  it('is nowhere where a document has another shape', () => {
    for (const document of [
      null,
      undefined,
      'text',
      7,
      [],
      ['3 GB'],
      { inputs: '3 GB' },
      { inputs: ['3 GB'] },
      { components: { api: ['3'] } },
    ])
      expect(found(document)).toEqual([]);
    expect(found({ inputs: { a: true, b: null, c: [3], d: { value: true } } })).toEqual([]);
    // A map without what its kind requires is none of that kind.
    expect(found({ estimates: { a: { is: '3' } } })).toEqual([]);
  });
});
