import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CALCULATOR_FUNCTIONS } from '../../src/estimate/environment.ts';
import { REFERENCES } from '../../src/estimate/facts.ts';
import { valueIn } from '../../src/quantity/convert.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { REPRODUCED } from './published.ts';

interface Row {
  readonly id: string;
  /** What the source printed. */
  readonly expected: number;
  /** What the arithmetic gives. */
  readonly computed: number;
  /** Relative. */
  readonly tolerance: number;
  readonly status: string;
  readonly source: string;
}

const file = fileURLToPath(new URL('../../../shared/data/published-examples.json', import.meta.url));
const rows = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Row[]) : [];

/** The source is wrong or contradicts itself: the arithmetic counts. */
const MISTAKEN: ReadonlySet<string> = new Set(['wrong', 'questionable', 'inconsistent']);
/** What is computed beside the print is one draw of something random, so the print counts. */
const SIMULATED: ReadonlySet<string> = new Set(['ring.seed', 'che.0.8.100', 'che.0.8.1000']);

function reproduced(id: string): number {
  const [expression, unit] = REPRODUCED[id] ?? ['', '1'];
  const result = compute(expression, { functions: CALCULATOR_FUNCTIONS, references: REFERENCES });
  if (!result.ok) throw new Error(`${expression}: ${JSON.stringify(result.error)}`);
  return valueIn(result.value.quantity, unit) ?? Number.NaN;
}

function apart(value: number, other: number): number {
  return Math.abs(value - other) / Math.abs(other);
}

/** Rounding in the last bits, and one figure of the data that takes e^(−n/N) for (1 − 1/N)^n. */
const ARITHMETIC = 1e-8;

describe.skipIf(rows.length === 0)(
  'published results (skipped where the shared data is not beside the project)',
  () => {
    const agreeing = new Map<string, number>();
    const all = new Map<string, number>();

    it.each(rows)('$id', ({ id, expected, computed, tolerance, status, source }) => {
      all.set(source, (all.get(source) ?? 0) + 1);
      const value = reproduced(id);
      if (!SIMULATED.has(id)) expect(apart(value, computed)).toBeLessThanOrEqual(ARITHMETIC);
      const agrees = apart(value, expected) <= tolerance + ARITHMETIC;
      if (!MISTAKEN.has(status)) expect(agrees, `${value} against ${expected}`).toBe(true);
      if (agrees) agreeing.set(source, (agreeing.get(source) ?? 0) + 1);
    });

    it('has a line for every row and no other', () => {
      expect(Object.keys(REPRODUCED).sort()).toEqual(rows.map(({ id }) => id).sort());
    });

    afterAll(() => {
      const lines = [...all].map(
        ([source, count]) => `  ${agreeing.get(source) ?? 0} of ${count}  ${source}`,
      );
      const total = [...agreeing.values()].reduce((sum, count) => sum + count, 0);
      console.log(
        `Sources that agree with the arithmetic: ${total} of ${rows.length} rows\n${lines.join('\n')}`,
      );
    });
  },
);
