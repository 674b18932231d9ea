import { describe, expect, it } from 'vitest';
import { describeGrade } from '../../src/grade/describe.ts';
import { grade, ruleFindings } from '../../src/grade/grade.ts';
import type { Criterion, RubricDocument } from '../../src/schema/rubric.ts';
import { validate } from '../../src/schema/validate/grade.js';
import { inputFor, rubricFrom } from './grading.ts';

const text = `sdx: design/v1
title: Shop
components:
  web: { kind: service, why: "Serves the shop's 3 pages" }
  store: { kind: database }
`;

const reference = { id: 'own', title: 'Own', digest: 'abc', seed: 7 };

function described(rubric: Partial<RubricDocument>, more: Parameters<typeof inputFor>[2] = {}) {
  const input = inputFor(text, rubricFrom(rubric), more);
  const result = describeGrade(grade(input), input.subject, reference);
  const report = { sdx: 'grade/v1', version: '0', results: [result], passed: true };
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return result;
}

const kinds = { path: '$.components.*', each: { has: 'kind' }, want: 2, says: 'each part has its kind' };
const objective = { path: '$.slos.*', missing: 'State an objective' };
const toCome = { rule: 'a/rule-to-come', over: '$.flows', says: 'the rule holds' };
const levels = { none: 'Nothing.', some: 'Some.', most: 'Most.', all: 'All.' };

/** Both parts have their kind, which counts `of` times as much as the objective that is lacking. */
const earning = (share: number, more: Partial<Criterion> = {}): Criterion => {
  const checks: Criterion['checks'] =
    share === 1
      ? [kinds]
      : share === 0
        ? [objective]
        : [
            { ...kinds, worth: share },
            { ...objective, worth: 1 - share },
          ];
  return { dimension: 'a', title: 'Parts', points: 4, checks, levels, ...more };
};

describe('a grade as it is published', () => {
  const published = () => {
    const result = described({
      dimensions: { a: { title: 'A', weight: 3 }, b: { title: 'B', weight: 1 } },
      criteria: {
        full: earning(1, { points: 2 }),
        quarter: earning(0.25),
        later: { dimension: 'b', title: 'Later', points: 4, checks: [toCome, toCome], levels },
      },
      caps: {
        first: { at: 30, unless: { path: '$.slos.*' }, reason: 'No SLO', advice: 'State one' },
        second: { at: 40, unless: { path: '$.flows.*' }, reason: 'No flow', advice: 'Draw one' },
      },
    });
    if (result.status !== 'graded') throw new Error('ungradable');
    return result;
  };
  // A part stands at its name.
  const store = { path: 'components.store', line: 5, column: 3, endLine: 5, endColumn: 8 };
  const web = { path: 'components.web', line: 4, column: 3, endLine: 4, endColumn: 6 };

  it('says what it is of', () => {
    expect(published()).toMatchObject({ file: 'design.yaml', title: 'Shop', rubric: reference, notices: [] });
  });

  it('has its score before and after the limits', () => {
    // (2 + 0.25 · 4) / 6 of a; b can't be judged.
    expect(published()).toMatchObject({ earned: 50, uncapped: 50, score: 30, level: 'developing' });
    expect(
      published().caps.map(({ id, at, reason, advice, bites }) => [id, at, reason, advice, bites]),
    ).toEqual([
      ['first', 30, 'No SLO', 'State one', true],
      ['second', 40, 'No flow', 'Draw one', false],
    ]);
  });

  it('tells each criterion with its evidence and what is missing', () => {
    const [a, b] = published().dimensions;
    expect(a).toMatchObject({ id: 'a', title: 'A', weight: 3, share: 0.5 });
    const [full, quarter] = a?.criteria ?? [];
    expect(full).toEqual({
      id: 'full',
      title: 'Parts',
      points: 2,
      of: 2,
      level: 'all',
      feedback: 'All.',
      evidence: [
        { says: 'each part has its kind', points: 2, kind: 'path', text: false, places: [web, store] },
      ],
      missing: [],
      unavailable: [],
      limited: [],
    });
    expect(quarter).toMatchObject({ points: 1, of: 4, level: 'some', feedback: 'Some.' });
    expect(quarter?.evidence).toMatchObject([{ points: 1 }]);
    expect(quarter?.missing).toMatchObject([{ says: 'State an objective', points: 3 }]);
    expect(b).toEqual({
      id: 'b',
      title: 'B',
      weight: 1,
      share: null,
      criteria: [
        {
          id: 'later',
          title: 'Later',
          points: 0,
          of: 0,
          level: 'unavailable',
          feedback: 'Left out of the total: needs the rules.',
          evidence: [],
          missing: [],
          unavailable: ['the rule holds: needs the rules', 'the rule holds: needs the rules'],
          limited: [],
        },
      ],
    });
  });

  it('says how much of it was evidenced, and what it is not', () => {
    expect(published().confidence).toEqual({
      level: 'medium',
      judged: 0.75,
      structural: 1,
      says:
        '75 % of the rubric could be judged (the rest needs the rules); 100 % of the points rest on numbers and ' +
        'structure. sdx judges whether a trade-off is stated and consistent, not whether it is wise.',
    });
  });

  it('has one next step: what adds most for the work', () => {
    // Without the first limit the second holds.
    expect(published().next).toMatchObject({
      criterion: 'first',
      says: 'State one',
      gain: 10,
      effort: 'medium',
    });
  });
});

describe('the level of a criterion', () => {
  const criterionAt = (share: number, more: Partial<Criterion> = {}) => {
    const result = described({
      dimensions: { a: { title: 'A', weight: 1 } },
      criteria: { one: earning(share, more) },
    });
    return result.status === 'graded' ? result.dimensions[0]?.criteria[0] : undefined;
  };

  it.each([
    [0, 'none', 'Nothing.'],
    [0.01, 'some', 'Some.'],
    [0.49, 'some', 'Some.'],
    [0.5, 'most', 'Most.'],
    [0.89, 'most', 'Most.'],
    [0.9, 'all', 'All.'],
    [1, 'all', 'All.'],
  ])('at %d of its points is %s', (share, level, feedback) => {
    expect(criterionAt(share)).toMatchObject({ level, feedback });
  });

  it.each([
    [0.25, { none: '-', all: '+' }, '-'],
    [0.25, { none: '-', most: '±', all: '+' }, '-'],
    [0.6, { none: '-', all: '+' }, '-'],
    [0.6, { none: '-', some: '~', all: '+' }, '~'],
  ])('at %d says what the one below does where %o has none', (share, given, feedback) => {
    expect(criterionAt(share, { levels: given })?.feedback).toBe(feedback);
  });

  it('what is missing is asked in the words of the check, else of the criterion, else by its title', () => {
    const says = (more: Partial<Criterion>) => criterionAt(0, more)?.missing[0]?.says;
    const bare: Criterion['checks'] = [{ path: '$.slos.*' }];
    expect(says({ asks: 'Say what is promised' })).toBe('State an objective');
    expect(says({ checks: bare, asks: 'Say what is promised' })).toBe('Say what is promised');
    expect(says({ checks: bare })).toBe('Parts');
    const shown = criterionAt(1, { checks: [{ path: '$.components.*' }] });
    expect(shown?.evidence[0]?.says).toBe('shown');
  });

  it('has points to two decimals', () => {
    // A third of two points.
    const third = criterionAt(0, { points: 2, checks: [kinds, objective, objective] });
    expect(third).toMatchObject({
      points: 0.67,
      evidence: [{ points: 0.67 }],
      missing: [{ points: 0.67 }, {}],
    });
  });
});

it('a finding of a rule is told at its place, which has no path', () => {
  const start = text.indexOf('store');
  const span = { start, end: start + 5 };
  const finding = { rule: 'a/rule', severity: 'warning' as const, message: 'No copy.', advice: 'A.', span };
  const result = described(
    {
      dimensions: { a: { title: 'A', weight: 1 } },
      criteria: { one: earning(1) },
      contradictions: { rules: ['a/rule'], caps: [69, 49] },
    },
    { rules: ruleFindings([finding], () => undefined) },
  );
  if (result.status !== 'graded') throw new Error('ungradable');
  expect(result.caps).toEqual([
    {
      id: 'contradiction',
      at: 69,
      reason: 'The design contradicts itself: No copy.',
      advice: 'Make the two places agree, starting with the number you trust more.',
      bites: true,
      places: [{ path: '', line: 5, column: 3, endLine: 5, endColumn: 8 }],
    },
  ]);
  expect(result.next).toMatchObject({ criterion: 'contradiction', gain: 31 });
  expect(result.confidence.says).toMatch(/^100 % of the rubric could be judged; 100 % of the points/);
});

it('with nothing missing there is no next step', () => {
  const all = described({ dimensions: { a: { title: 'A', weight: 1 } }, criteria: { one: earning(1) } });
  expect(all).toMatchObject({ status: 'graded', score: 100, next: null });
});

it('too little to grade is no zero, and says what it needs', () => {
  const facts = {
    flows: { title: 'a flow', path: '$.flows.*' },
    data: { title: 'what is stored', path: '$.data.*' },
  };
  expect(described({ needs: { atLeast: 1, facts } })).toEqual({
    status: 'ungradable',
    file: 'design.yaml',
    title: 'Shop',
    rubric: reference,
    needs: ['a flow', 'what is stored'],
    atLeast: 1,
    says: 'Too little to grade: it is not a zero, but there is nothing to judge yet. It needs one of these: a flow; what is stored.',
    notices: [],
  });
});

describe('the next step', () => {
  const steps = (criteria: Readonly<Record<string, Criterion>>) => {
    const result = described({ dimensions: { a: { title: 'A', weight: 1 } }, criteria });
    return result.status === 'graded' ? result.next : undefined;
  };

  it.each([
    // Of 100 points in all, as many as each could still earn, for the work of 1, 2 and 4.
    [[10, 'small'], [30, 'large'], 'one', 10],
    [[10, 'small'], [30, 'medium'], 'two', 30],
    [[10, 'medium'], [21, 'large'], 'two', 21],
    [[10, 'small'], [40, 'large'], 'one', 10],
    [[20, undefined], [20, 'medium'], 'one', 20],
  ] as const)('of %o and %o is the one that gains most for the work', (one, two, criterion, gain) => {
    const asked = ([points, effort]: readonly [number, Criterion['effort']]) =>
      earning(0, { points, ...(effort === undefined ? {} : { effort }) });
    const rest = earning(1, { points: 100 - one[0] - two[0] });
    expect(steps({ one: asked(one), two: asked(two), rest })).toMatchObject({ criterion, gain });
  });

  it('in words gains what words can earn', () => {
    const idea = { concept: 'cold-cache', in: '$.failures', missing: 'Say what a cold cache does' };
    const next = steps({
      idea: earning(0, { points: 10, checks: [idea] }),
      rest: earning(1, { points: 90 }),
    });
    expect(next).toMatchObject({ criterion: 'idea', says: 'Say what a cold cache does', gain: 5 });
  });
});
