import { describe, expect, test } from 'vitest';
import { availability, percent, rate, size, time } from '../../src/report/figures.ts';
import { type Column, tableLines } from '../../src/report/table.ts';

const column = (title: string, cells: readonly string[], rest: Partial<Column> = {}): Column => ({
  title,
  cells: cells.map((text) => ({ text })),
  ...rest,
});

const columns = [
  column('component', ['api', 'a-rather-long-name-of-a-database']),
  column('load', ['10/s', '2,000/s'], { align: 'right' }),
  column('capacity', ['20/s', '–'], { align: 'right', drop: 2 }),
  column('used', ['50 %', '7.5 %'], { align: 'right', drop: 1 }),
];

describe('a table', () => {
  test('stands in columns, numbers to the right', () => {
    expect(tableLines(columns, { width: 80, colour: false })).toEqual([
      '  component                            load  capacity   used',
      '  api                                  10/s      20/s   50 %',
      '  a-rather-long-name-of-a-database  2,000/s         –  7.5 %',
    ]);
  });

  test('loses the least wanted columns first, then cuts names', () => {
    expect(tableLines(columns, { width: 54, colour: false })[2]).toBe(
      '  a-rather-long-name-of-a-database  2,000/s  7.5 %',
    );
    expect(tableLines(columns, { width: 32, colour: false })[2]).toBe('  a-rather-long-name-o…  2,000/s');
  });

  test.each([30, 40, 60, 80, 200])('is never wider than %d columns', (width) => {
    for (const line of tableLines(columns, { width, colour: false }))
      expect([...line].length).toBeLessThanOrEqual(width);
  });

  test('leaves out columns that say nothing', () => {
    expect(
      tableLines([...columns, column('memory', ['', ''])], { width: 200, colour: false })[0],
    ).not.toContain('memory');
  });
});

describe('figures', () => {
  test.each([
    [rate(3000), '3,000/s'],
    [rate(12_345_678), '12.3M/s'],
    [rate(1 / 86_400), '1/day'],
    [time(0.00403), '4.03 ms'],
    [time(0), '0 s'],
    [time(2592), '43.2 min'],
    [time(90), '90 s'],
    [time(365 * 86_400 * 5), '5 years'],
    [size(81.1e9), '81.1 GB'],
    [size(500), '500 B'],
    [percent(0.5), '50 %'],
    [percent(5.16), '516 %'],
    [percent(1e-9), '< 0.01 %'],
    [percent(0), '0 %'],
    [availability(0.0015), '99.85 %'],
    [availability(1e-6), '99.999900 %'],
    [availability(0), '100 %'],
    [availability(1e-12), '> 99.999999 %'],
    [availability(1), '0 %'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});
