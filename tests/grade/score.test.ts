import { describe, expect, it } from 'vitest';
import { ruleFindings } from '../../src/grade/grade.ts';
import { levelOf, roundScore, type ScoredCheck, scoreCriterion } from '../../src/grade/score.ts';
import type { Criterion } from '../../src/schema/rubric.ts';
import { graded, gradeText, rubricFrom } from './grading.ts';

const text = `sdx: design/v1
title: Shop
components:
  web: { kind: service, why: "Serves the shop's 3 pages" }
  store: { kind: database, why: "Keeps orders for 5 years" }
`;

const levels = { none: 'None.', all: 'All.' };
const holds = { path: '$.components.*', each: { has: 'kind' }, want: 2 };
const fails = { path: '$.slos.*' };
const words = { path: '$.components.*', each: { specific: 'why' }, want: 2 };
const criterion = (dimension: string, points: number, ...checks: Criterion['checks']): Criterion => {
  return { dimension, title: dimension, points, checks, levels };
};

describe('points', () => {
  it('weighs dimensions, criteria and checks', () => {
    const rubric = rubricFrom({
      dimensions: { a: { title: 'A', weight: 3 }, b: { title: 'B', weight: 1 } },
      criteria: {
        one: criterion('a', 1, holds, fails),
        two: criterion('a', 3, { ...holds, worth: 3 }, fails),
        three: criterion('b', 5, fails),
      },
    });
    // a: (0.5 + 3 * 0.75) / 4 = 0.6875; (3 * 0.6875 + 0) / 4 = 51.5625 %
    expect(graded(text, rubric).uncapped).toBe(51.6);
  });

  it('lets words earn at most half of a criterion', () => {
    const rubric = rubricFrom({
      dimensions: { a: { title: 'A', weight: 1 } },
      criteria: {
        one: criterion('a', 4, words, words, fails, fails),
        two: criterion('a', 4, words, words, words, fails),
      },
    });
    const [one, two] = graded(text, rubric).dimensions[0]?.criteria ?? [];
    expect(one).toMatchObject({ points: 2, textPoints: 2, limited: [] });
    expect(two).toMatchObject({ points: 2, textPoints: 2 });
    expect(two?.limited[0]).toContain('at most half');
  });

  it('leaves what cannot be judged out of the total', () => {
    const model = { rule: 'a/rule-to-come', over: '$.flows' };
    const rubric = rubricFrom({
      dimensions: { a: { title: 'A', weight: 1 }, b: { title: 'B', weight: 9 } },
      criteria: { one: criterion('a', 4, holds, model), two: criterion('b', 4, model) },
    });
    const result = graded(text, rubric);
    expect(result.uncapped).toBe(100);
    expect(result.dimensions.map(({ share }) => share)).toEqual([1, undefined]);
    // half of a's weight of 1 in 10 could be judged
    expect(result.confidence).toMatchObject({ judged: 0.05, level: 'low' });
  });
});

describe('the points of a criterion', () => {
  const of4 = { ...criterion('a', 4, holds), id: 'one' };
  const check = (worth: number, structural: number, text = 0, unavailable?: string): ScoredCheck => ({
    check: holds,
    worth,
    outcome: {
      kind: 'path',
      structural,
      text,
      places: [],
      lackAt: [],
      ...(unavailable === undefined ? {} : { unavailable }),
    },
  });

  it.each<[string, readonly ScoredCheck[], readonly [number, number, number, number]]>([
    ['all on structure', [check(3, 1), check(1, 1)], [4, 4, 0, 0]],
    ['half in words', [check(2, 1), check(2, 0, 1)], [4, 4, 2, 0]],
    // Three in words earn two.
    ['words for more than half', [check(1, 1), check(3, 0, 1)], [4, 3, 2, 1]],
    ['a part that cannot be judged', [check(3, 1), check(1, 0, 0, 'needs it')], [3, 3, 0, 0]],
    ['nothing', [check(4, 0)], [4, 0, 0, 0]],
  ])('%s', (_, checks, [of, points, textPoints, limits]) => {
    const scored = scoreCriterion(of4, checks, undefined);
    expect(scored).toMatchObject({ criterion: of4, checks, of });
    expect(scored.points).toBeCloseTo(points, 12);
    expect(scored.textPoints).toBeCloseTo(textPoints, 12);
    expect(scored.limited).toHaveLength(limits);
  });

  it('is not limited by what adding fractions leaves over', () => {
    // In floating point 0.1 + 0.2 is more than 0.3.
    const scored = scoreCriterion({ ...of4, points: 0.6 }, [check(0.1, 0, 1), check(0.2, 0, 1)], undefined);
    expect(scored.limited).toEqual([]);
  });

  it('that rests on numbers nobody would believe are a quarter at most, words as much as the rest', () => {
    const half = [check(2, 1), check(2, 0, 1)];
    expect(scoreCriterion(of4, half, 'A box')).toMatchObject({
      points: 1,
      textPoints: 0.5,
      limited: ['A box'],
    });
    const unjudged = [check(2, 1), check(2, 0, 0, 'needs it')];
    expect(scoreCriterion(of4, unjudged, 'A box')).toMatchObject({ of: 2, points: 0.5, limited: ['A box'] });
    const quarter = [check(1, 1), check(3, 0)];
    expect(scoreCriterion(of4, quarter, 'A box')).toMatchObject({ points: 1, limited: [] });
  });

  it('rests on such numbers only where the rubric says so', () => {
    const rubric = rubricFrom({
      dimensions: { a: { title: 'A', weight: 1 } },
      criteria: { one: { ...criterion('a', 4, holds), anchored: true }, two: criterion('a', 4, holds) },
    });
    const catalogue = {
      sdx: 'catalogue/v1' as const,
      kinds: { service: { year: 2025, capacity: '1/s .. 1000/s' } },
    };
    const magic = text.replace('kind: service', 'kind: service, capacity: 1000M req/s');
    const found = graded(magic, rubric, { catalogue } as never).dimensions[0]?.criteria ?? [];
    expect(found.map(({ points }) => points)).toEqual([1, 4]);
    expect(found[0]?.limited[0]).toMatch(/^Rests on a number nobody would believe: web's capacity of 1000M/);
    const sound = text.replace('kind: service', 'kind: service, capacity: 900 req/s');
    const [one] = graded(sound, rubric, { catalogue } as never).dimensions[0]?.criteria ?? [];
    expect(one).toMatchObject({ points: 4, limited: [] });
  });
});

describe('caps', () => {
  const rubric = rubricFrom({
    dimensions: { a: { title: 'A', weight: 1 } },
    criteria: { one: criterion('a', 1, holds) },
    caps: { objective: { at: 60, unless: fails, reason: 'No SLO', advice: 'State one' } },
  });

  it('limits the score, says why, and makes lifting it the next step', () => {
    const result = graded(text, rubric);
    expect(result).toMatchObject({ score: 60, uncapped: 100, level: 'competent' });
    expect(result.caps).toMatchObject([{ id: 'objective', at: 60, reason: 'No SLO' }]);
    expect(result.next).toMatchObject({ criterion: 'objective', says: 'State one', gain: 40 });
  });

  it('on a rule limits where the rule finds something, and only there', () => {
    const gate = {
      at: 70,
      unless: { rule: 'a/rule', over: '$.components.*' },
      reason: 'Lost',
      advice: 'Add',
    };
    const gated = rubricFrom({
      dimensions: { a: { title: 'A', weight: 1 } },
      criteria: { one: criterion('a', 1, holds) },
      caps: { lost: gate },
    });
    const start = text.indexOf('store');
    const span = { start, end: start + 5 };
    const found = { rule: 'a/rule', severity: 'warning' as const, message: 'Lost.', advice: 'Add.', span };
    expect(graded(text, gated, { rules: ruleFindings([found], () => undefined) }).caps).toMatchObject([
      { id: 'lost', at: 70 },
    ]);
    expect(graded(text, gated, { rules: ruleFindings([], () => undefined) }).caps).toEqual([]);
  });

  it('lifts when it is met', () => {
    expect(graded(`${text}slos: { fast: { objective: 99% } }\n`, rubric)).toMatchObject({
      score: 100,
      caps: [],
    });
  });
});

describe('contradictions', () => {
  const refuted = { expression: 'a < b', refutes: true, says: 'agrees' };
  const rubric = (count: number) =>
    rubricFrom({
      dimensions: { a: { title: 'A', weight: 1 } },
      criteria: {
        one: criterion('a', 1, { ...holds, worth: 98 }, ...Array.from({ length: count }, () => refuted)),
      },
      contradictions: { rules: [], caps: [69, 49] },
    });
  const arithmetic = () => ({
    compare: () => ({ kind: 'fails' as const, shown: '3 s is over 1 s', factor: 3 }),
    isQuantity: () => true,
    isOutside: () => false,
  });

  it.each([
    [0, 100],
    [1, 69],
    [2, 49],
    [3, 49],
  ])('%i of them cap the grade at %i', (count, score) => {
    expect(graded(text, rubric(count), { arithmetic }).score).toBe(score);
  });
});

describe('a design without the facts', () => {
  const rubric = rubricFrom({
    needs: {
      atLeast: 1,
      facts: {
        parts: { title: 'components', path: '$.components.*', want: 2 },
        flows: { title: 'flows', path: '$.flows.*' },
      },
    },
    dimensions: { a: { title: 'A', weight: 1 } },
    criteria: { one: criterion('a', 1, holds) },
  });

  it('is ungradable and not a zero', () => {
    expect(gradeText('sdx: design/v1\ntitle: Nothing\n', rubric)).toMatchObject({
      status: 'ungradable',
      needs: ['components', 'flows'],
      atLeast: 1,
    });
  });

  it('says how many of them would do beside what is there', () => {
    const { needs } = rubric;
    const three = {
      ...needs,
      atLeast: 2,
      facts: [...needs.facts, { id: 'title', title: 'a title', path: '$.title', want: 1 }],
    };
    const result = gradeText('sdx: design/v1\ntitle: Nothing\n', { ...rubric, needs: three });
    expect(result).toMatchObject({ needs: ['components', 'flows'], atLeast: 1 });
  });

  it('is gradable as soon as one fact is there', () => {
    expect(gradeText(text, rubric).status).toBe('graded');
  });
});

describe('levels', () => {
  it.each([
    [0, 'not yet'],
    [29.9, 'not yet'],
    [30, 'developing'],
    [49.9, 'developing'],
    [50, 'competent'],
    [69.9, 'competent'],
    [70, 'strong'],
    [84.9, 'strong'],
    [85, 'expert'],
    [100, 'expert'],
  ])('%d is %s', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  it('rounds to the one decimal that is shown', () => {
    expect(roundScore(49.96)).toBe(50);
    expect(roundScore(49.94)).toBe(49.9);
  });
});
