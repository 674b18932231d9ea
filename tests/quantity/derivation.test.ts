import { describe, expect, it } from 'vitest';
import { derivationLines, derivationOf } from '../../src/quantity/derivation.ts';
import { evaluateFully } from '../../src/quantity/evaluate.ts';
import { format } from '../../src/quantity/format.ts';
import { parse } from '../../src/quantity/parser.ts';
import { naming } from './computed.ts';

const environment = naming({ users: '10M users', 'peak-factor': '3', depth: '-2' });

function evaluated(text: string) {
  const parsed = parse(text, environment);
  const result = parsed.ok ? evaluateFully(parsed.value, environment) : parsed;
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

describe('a derivation is a chain of substitutions', () => {
  it.each([
    [
      'users * 10% * 2 uploads/user/day',
      [
        'users * 10% * 2 uploads/user/day',
        '10M users * 10% * 2 uploads/user/day',
        '1M users * 2 uploads/user/day',
        '2M uploads/day = 23.1 uploads/s',
      ],
    ],
    ['(2 + 3) * (4 + 5)', ['(2 + 3) * (4 + 5)', '5 * 9', '45']],
    ['3 - depth', ['3 - depth', '3 - (-2)', '5']],
    ['sqrt(16 MB^2)', ['sqrt(16 MB^2)', '4 MB']],
    ['(3 MB + 1 MB)^2', ['(3 MB + 1 MB)^2', '(4 MB)^2', '16 MB^2']],
    ['4 TB/day in MB/s', ['4 TB/day in MB/s', '46.3 MB/s']],
    ['5 MB', ['5 MB']],
    ['7', ['7']],
  ])('%s', (text, lines) => {
    expect(derivationLines(evaluated(text))).toEqual(lines);
  });

  it('of a long sum has as many lines as are read', () => {
    const lines = derivationLines(evaluated(`1${'+1'.repeat(500)}`));
    expect(lines.length).toBeLessThan(30);
    expect(lines.at(-1)).toBe('501');
  });

  it('each line has the value of the one before it', () => {
    for (const text of [
      'users * 2 uploads/user / peak-factor',
      '2 * (3 + 4 * 5)^2 / 7',
      '-(depth - 4) * 10%',
    ]) {
      const values = derivationLines(evaluated(text)).map((line) =>
        format(evaluated(line.split(' = ')[0] as string).quantity, { digits: 2 }),
      );
      expect(new Set(values).size, `${values}`).toBe(1);
    }
  });
});

describe('the tree of a derivation', () => {
  it('has each part with its text, place and value', () => {
    const tree = derivationOf(evaluated('users * (2 + 3)'));
    expect(tree?.text).toBe('users * (2 + 3)');
    expect(tree?.parts.map(({ text, span, value }) => [text, span, format(value)])).toEqual([
      ['users', { start: 0, end: 5 }, '10M users'],
      ['2 + 3', { start: 8, end: 15 }, '5'],
    ]);
  });

  it('leaves out what was not computed', () => {
    const tree = derivationOf(evaluated('if 2 > 1 then 5 MB else 1 / 0'));
    expect(tree?.parts.map(({ text }) => text)).toEqual(['2 > 1', '5 MB']);
  });
});
