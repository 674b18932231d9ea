import { describe, expect, it } from 'vitest';
import { scoreOf, type Tally } from '../../scripts/mutation/score.ts';

const judged = (detected: number, unnoticed: number): Tally => ({ detected, unnoticed, undrawn: 0 });

describe('a mutation score', () => {
  it('is certain where every mutant was judged', () => {
    expect(scoreOf([judged(80, 20)])).toEqual({ mutants: 100, judged: 100, percent: 80, margin: 0 });
  });

  it('takes what is not judged as the sample has it', () => {
    const score = scoreOf([{ detected: 30, unnoticed: 10, undrawn: 360 }]);
    // 3 in 4 of 400; variance 400² · (1 − 40/400) · 0.75 · 0.25 / 39 = 692.31, of which 1.96 roots in 400.
    expect(score).toMatchObject({ mutants: 400, judged: 40, percent: 75 });
    expect(score.margin).toBeCloseTo(12.893, 3);
  });

  it('of parts together weighs each by its mutants, not by how many of them were judged', () => {
    const large = { detected: 5, unnoticed: 5, undrawn: 890 };
    const together = scoreOf([judged(100, 0), large]);
    // 100 + 900 / 2 of 1000.
    expect(together).toMatchObject({ mutants: 1000, judged: 110, percent: 55 });
    // 900² · (1 − 10/900) · 0.25 / 9 = 22250, of which 1.96 roots are 292.36.
    expect(together.margin).toBeCloseTo(29.236, 3);
  });

  it('of nothing is nothing', () => {
    expect(scoreOf([])).toEqual({ mutants: 0, judged: 0, percent: 0, margin: 0 });
  });
});
