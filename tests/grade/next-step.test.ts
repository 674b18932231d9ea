import { describe, expect, it } from 'vitest';
import type { AppliedCap } from '../../src/grade/caps.ts';
import type { Outcome } from '../../src/grade/context.ts';
import { nextStep } from '../../src/grade/next-step.ts';
import { type Rubric, type RubricCriterion, resolveRubric } from '../../src/grade/rubric.ts';
import { type ScoredCheck, scoreCriterion } from '../../src/grade/score.ts';
import type { RubricDocument } from '../../src/schema/rubric.ts';
import { rubricFrom } from './grading.ts';

const rubric = rubricFrom({ dimensions: { a: { title: 'A', weight: 1 } } });

/** A check worth so many points, that earned a share of them. */
const check = (worth: number, share: number, more: Partial<Outcome> = {}, missing?: string): ScoredCheck => ({
  check: { path: '$.slos.*', ...(missing === undefined ? {} : { missing }) },
  worth,
  outcome: { kind: 'path', structural: share, text: 0, places: [], lackAt: ['slos'], ...more },
});

function scored(
  id: string,
  more: Partial<RubricCriterion>,
  checks: readonly ScoredCheck[],
  unanchored?: string,
) {
  const points = checks.reduce((sum, { worth }) => sum + worth, 0);
  const criterion = { id, dimension: 'a', title: `Title of ${id}`, points, checks: [], levels: {}, ...more };
  return scoreCriterion(criterion as never, checks, unanchored);
}

const cap = (id: string, at: number, places: AppliedCap['places'] = []): AppliedCap => ({
  ...{ id, at, places, reason: 'R', advice: `Lift ${id}` },
});

describe('the one thing to do next', () => {
  type Work = 'small' | 'medium' | 'large' | undefined;
  it.each<[string, readonly [id: string, effort: Work, lacking: number][], string, number]>([
    // 30 for two is more for the work than 10 for one and than 50 for four.
    [
      'gains most for the work',
      [
        ['x', 'small', 10],
        ['y', 'medium', 30],
        ['z', 'large', 50],
      ],
      'y',
      30,
    ],
    [
      'is small',
      [
        ['x', 'small', 20],
        ['y', 'medium', 30],
        ['z', 'large', 50],
      ],
      'x',
      20,
    ],
    [
      'is large',
      [
        ['x', 'small', 10],
        ['y', 'medium', 20],
        ['z', 'large', 60],
      ],
      'z',
      60,
    ],
    [
      'is medium where nothing else is said',
      [
        ['x', 'small', 14],
        ['y', undefined, 30],
      ],
      'y',
      30,
    ],
    [
      'is the first of as good ones',
      [
        ['x', 'small', 20],
        ['y', 'medium', 40],
      ],
      'x',
      20,
    ],
    [
      'is the first of as good ones, either way',
      [
        ['y', 'medium', 40],
        ['x', 'small', 20],
      ],
      'y',
      40,
    ],
  ])('%s', (_, lacks, criterion, gain) => {
    const rest = 100 - lacks.reduce((sum, [, , points]) => sum + points, 0);
    const criteria = [
      ...lacks.map(([id, effort, points]) =>
        scored(id, effort === undefined ? {} : { effort }, [check(points, 0)]),
      ),
      scored('rest', {}, [check(rest, 1)]),
    ];
    const found = nextStep(rubric, criteria, [], undefined);
    expect(found).toMatchObject({ criterion, says: `Title of ${criterion}`, at: ['slos'] });
    expect(found?.gain).toBeCloseTo(gain, 9);
  });

  it('is one check of several, with what is missing there', () => {
    const criteria = [
      scored('x', { asks: 'Asked' }, [check(2, 1), check(3, 0.5), check(5, 0, {}, 'Missing'), check(5, 0)]),
    ];
    // Of 15 points a third.
    const found = nextStep(rubric, criteria, [], undefined);
    expect(found).toEqual({
      ...{ criterion: 'x', says: 'Missing', effort: 'medium', at: ['slos'] },
      gain: expect.closeTo(100 / 3, 9),
    });
    expect(nextStep(rubric, [scored('x', { asks: 'Asked' }, [check(1, 0)])], [], undefined)?.says).toBe(
      'Asked',
    );
  });

  it('is nothing where nothing is missing, can be judged, or would be seen', () => {
    const found = (...checks: ScoredCheck[]) => nextStep(rubric, [scored('x', {}, checks)], [], undefined);
    expect(found(check(1, 1))).toBeUndefined();
    expect(found(check(1, 1), check(1, 0, { unavailable: 'to come' }))).toBeUndefined();
    expect(found(check(10_000, 1), check(4, 0))).toBeUndefined();
    expect(found(check(10_000, 1), check(6, 0))?.gain).toBeCloseTo(100 * (6 / 10_006), 9);
  });

  it('in words earns half of a criterion at most', () => {
    const words = { kind: 'concept' as const, structural: 0, text: 1 };
    const none = { kind: 'concept' as const };
    const found = nextStep(rubric, [scored('x', {}, [check(2, 0, words), check(2, 0, none)])], [], undefined);
    expect(found).toBeUndefined();
    const one = nextStep(rubric, [scored('x', {}, [check(1, 0, words), check(3, 0, none)])], [], undefined);
    expect(one?.gain).toBeCloseTo(25, 9);
  });

  it('is not what rests on numbers that nobody would believe', () => {
    const checks = [check(1, 1), check(3, 0)];
    const anchored = [scored('x', { anchored: true }, checks, 'A box')];
    expect(nextStep(rubric, anchored, [], 'A box')).toBeUndefined();
    expect(nextStep(rubric, anchored, [], undefined)?.gain).toBeCloseTo(75, 9);
    expect(nextStep(rubric, [scored('x', {}, checks)], [], 'A box')?.gain).toBeCloseTo(75, 9);
  });
});

describe('a limit', () => {
  const full = [scored('x', {}, [check(100, 1)])];
  const half = [scored('x', { effort: 'small' }, [check(50, 1), check(50, 0)])];

  it('that is lifted gains what stands above it, up to the next', () => {
    expect(nextStep(rubric, full, [cap('low', 60, [['flows']])], undefined)).toEqual({
      ...{ criterion: 'low', says: 'Lift low', effort: 'medium', at: ['flows'] },
      gain: expect.closeTo(40, 9),
    });
    expect(nextStep(rubric, full, [cap('low', 60), cap('high', 75)], undefined)).toMatchObject({
      ...{ criterion: 'low', at: [] },
      gain: expect.closeTo(15, 9),
    });
    expect(nextStep(rubric, full, [cap('one', 60), cap('two', 60)], undefined)).toBeUndefined();
  });

  it('that does not bite is none', () => {
    expect(nextStep(rubric, half, [cap('high', 100)], undefined)?.criterion).toBe('x');
    const found = nextStep(rubric, half, [cap('high', 60)], undefined);
    expect(found).toMatchObject({ criterion: 'x', gain: expect.closeTo(10, 9) });
  });

  it('that bites just there is lifted in vain', () => {
    expect(nextStep(rubric, half, [cap('low', 50)], undefined)).toBeUndefined();
  });
});

describe('what a problem turns on', () => {
  const base: RubricDocument = {
    ...{ sdx: 'rubric/v1', id: 'base', title: 'Base' },
    dimensions: { a: { title: 'Form', weight: 1 } },
  };
  const own: RubricDocument = {
    ...{ sdx: 'rubric/v1', id: 'own', title: 'Own' },
    dimensions: { b: { title: 'Codes', weight: 1 } },
    core: { advice: 'Do', caps: [{ under: 0.5, at: 30 }] },
  };
  const withCore: Rubric = resolveRubric([base, own]);

  it('lifts its limit with what it gains', () => {
    const criteria = [
      scored('form', { dimension: 'a', effort: 'small' }, [check(40, 1), check(60, 0)]),
      scored('codes', { dimension: 'b' }, [check(30, 1), check(70, 0)]),
    ];
    // Form and codes together are 35 of 100, limited to 30; with all of the form 65, and still 30; with the codes 70.
    expect(nextStep(withCore, criteria, [], undefined)).toMatchObject({
      criterion: 'codes',
      gain: expect.closeTo(40, 9),
    });
  });
});

describe('on a scale', () => {
  it('gains what the scale makes of it', () => {
    const steep = rubricFrom({
      dimensions: { a: { title: 'A', weight: 1 } },
      scale: [{ share: 0.5, score: 80 }],
    });
    const criteria = [scored('x', {}, [check(25, 1), check(25, 0), check(50, 0)])];
    // A quarter scores 40, half 80, and three quarters 90.
    expect(nextStep(steep, criteria, [], undefined)?.gain).toBeCloseTo(50, 9);
    const few = [scored('x', {}, [check(25, 1), check(25, 0), check(25, 0), check(25, 0)])];
    expect(nextStep(steep, few, [], undefined)?.gain).toBeCloseTo(40, 9);
  });
});
