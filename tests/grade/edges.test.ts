import { describe, expect, it } from 'vitest';
import { figureFor, figuresOf } from '../../src/grade/figures.ts';
import { ruleFindings } from '../../src/grade/grade.ts';
import { resolveRubric } from '../../src/grade/rubric.ts';
import type { Binding, Check, Criterion, RubricDocument } from '../../src/schema/rubric.ts';
import { graded, rubricFrom } from './grading.ts';

const text = `sdx: design/v1
title: Shop
components:
  web: { kind: service, why: "Serves the shop's 3 pages" }
  store: { kind: database, why: "Keeps orders for 5 years" }
`;
const levels = { none: '-', all: '+' };
const kinds: Check = { path: '$.components.*', each: { has: 'kind' }, want: 2 };
const words: Check = { path: '$.components.*', each: { specific: 'why' }, want: 2 };
const lacking: Check = { path: '$.slos.*', missing: 'State an objective' };
const toCome: Check = { rule: 'a/rule-to-come', over: '$.flows' };
const criterion = (dimension: string, points: number, ...checks: Check[]): Criterion => ({
  dimension,
  title: dimension,
  points,
  checks: checks as Criterion['checks'],
  levels,
});
const gradeOf = (rubric: Partial<RubricDocument>, more: Parameters<typeof graded>[2] = {}) =>
  graded(text, rubricFrom({ dimensions: { a: { title: 'A', weight: 1 } }, ...rubric }), more);

describe('how much of a grade was evidenced', () => {
  it.each<[string, readonly Check[], object]>([
    ['all on structure', [kinds], { judged: 1, structural: 1, level: 'high' }],
    // Half in words is as much as words can earn.
    ['half in words', [kinds, words], { judged: 1, structural: 0.5, level: 'high' }],
    ['words alone', [words], { judged: 1, structural: 0, level: 'low' }],
    ['nothing', [lacking], { judged: 1, structural: 0, level: 'low' }],
    // Nine tenths are all; two thirds of that are some.
    ['three quarters', [kinds, kinds, kinds, toCome], { judged: 0.75, structural: 1, level: 'medium' }],
    ['three fifths', [kinds, kinds, kinds, toCome, toCome], { judged: 0.6, structural: 1, level: 'medium' }],
    ['half', [kinds, toCome], { judged: 0.5, structural: 1, level: 'low' }],
  ])('%s', (_, checks, confidence) => {
    expect(gradeOf({ criteria: { one: criterion('a', 4, ...checks) } }).confidence).toEqual(confidence);
  });

  it('weighs dimensions, whatever their points', () => {
    const { confidence } = gradeOf({
      dimensions: { a: { title: 'A', weight: 3 }, b: { title: 'B', weight: 1 } },
      criteria: { one: criterion('a', 2, kinds), two: criterion('b', 50, toCome) },
    });
    expect(confidence.judged).toBe(0.75);
    // 3 of structure, and of b's weight of 1 half in words.
    const mixed = gradeOf({
      dimensions: { a: { title: 'A', weight: 3 }, b: { title: 'B', weight: 1 } },
      criteria: { one: criterion('a', 2, kinds), two: criterion('b', 50, words) },
    });
    expect(mixed.confidence.structural).toBeCloseTo(1 - 0.5 / 3.5, 3);
  });
});

describe('what a problem turns on', () => {
  const core: RubricDocument['core'] = {
    advice: 'Start with the hard part',
    caps: [
      { under: 0.2, at: 30 },
      { under: 0.5, at: 55 },
    ],
  } as never;
  const earning = (parts: number, of: number) =>
    graded(
      text,
      resolveRubric([
        {
          sdx: 'rubric/v1',
          id: 'base',
          title: 'Base',
          dimensions: { a: { title: 'Form', weight: 9 } },
          criteria: { one: criterion('a', 1, kinds) },
        },
        {
          sdx: 'rubric/v1',
          id: 'own',
          title: 'Own',
          core,
          dimensions: { b: { title: 'Codes', weight: 1 } },
          criteria: {
            two: criterion(
              'b',
              of,
              ...Array.from({ length: parts }, () => kinds),
              ...Array.from({ length: of - parts }, () => lacking),
            ),
          },
        },
      ]),
    );

  it.each([
    [0, 10, 30],
    [1, 10, 30],
    [2, 10, 55],
    [4, 10, 55],
    [5, 10, undefined],
    [10, 10, undefined],
  ])('shown to %i of %i', (parts, of, at) => {
    const cap = earning(parts, of).caps.find(({ id }) => id === 'hard-part');
    expect(cap?.at).toBe(at);
    if (cap === undefined) return;
    expect(cap).toMatchObject({
      reason: `Of what this problem turns on (codes) it shows ${(100 * parts) / of} %`,
      advice: 'State an objective',
      places: [['slos']],
    });
  });
});

describe('contradictions', () => {
  const finding = (words: string, message: string) => {
    const start = text.indexOf(words);
    return {
      rule: 'a/rule',
      severity: 'warning' as const,
      message,
      advice: 'A.',
      span: { start, end: start + 3 },
    };
  };
  const capped = (...messages: string[]) =>
    gradeOf(
      {
        criteria: { one: criterion('a', 1, kinds) },
        contradictions: { rules: ['a/rule'], caps: [69, 49] },
      },
      {
        rules: ruleFindings(
          messages.map((message) => finding('web', message)),
          () => undefined,
        ),
      },
    ).caps;

  it('are told with their number and the first of them; of many the places of five', () => {
    expect(capped()).toEqual([]);
    expect(capped('One.')[0]).toMatchObject({ at: 69, reason: 'The design contradicts itself: One.' });
    expect(capped('One.', 'Two.')[0]).toMatchObject({
      at: 49,
      reason: 'The design contradicts itself 2 times; first: One.',
    });
    const many = capped('1.', '2.', '3.', '4.', '5.', '6.')[0];
    expect(many).toMatchObject({ at: 49, reason: 'The design contradicts itself 6 times; first: 1.' });
    expect(many?.places).toHaveLength(5);
  });
});

describe('a cap that costs so many points at most', () => {
  const scoring = (earned: number, cap: object) => {
    const parts = (count: number, check: Check) => Array.from({ length: count }, () => check);
    const result = gradeOf({
      criteria: { one: criterion('a', 10, ...parts(earned, kinds), ...parts(10 - earned, lacking)) },
      caps: { slow: { unless: { path: '$.slos.*' }, reason: 'Slow', advice: 'Be fast', ...cap } as never },
    });
    return { score: result.score, at: result.caps[0]?.at };
  };

  it.each([
    // What would score 100 loses 15; what would score 60 comes to the cap; below it nothing is lost.
    [10, { at: 49, costs: 15 }, 85, 85],
    [6, { at: 49, costs: 15 }, 49, 49],
    [4, { at: 49, costs: 15 }, 40, 49],
    [10, { at: 49 }, 49, 49],
    [10, { at: 95, costs: 15 }, 95, 95],
  ])('earning %i of 10 with %j scores %i', (earned, cap, score, at) => {
    expect(scoring(earned, cap)).toEqual({ score, at });
  });

  it('is counted by what it takes off where the next step is weighed', () => {
    const result = gradeOf({
      criteria: { one: criterion('a', 1, kinds) },
      caps: { slow: { at: 49, costs: 15, unless: { path: '$.slos.*' }, reason: 'Slow', advice: 'Be fast' } },
    });
    expect(result.next).toMatchObject({ criterion: 'slow', gain: 15 });
  });
});

describe('checks made of checks', () => {
  const outcome = (check: Check) => {
    const { dimensions } = gradeOf({ criteria: { one: criterion('a', 1, check) } });
    return dimensions[0]?.criteria[0]?.checks[0]?.outcome;
  };
  const half: Check = { path: '$.components.*', each: { has: 'kind' }, want: 4 };

  it('stand where the rubric says while something lacks', () => {
    expect(outcome({ any: [lacking, half], at: 'flows' } as Check)?.lackAt).toEqual(['flows']);
    expect(outcome({ any: [lacking, kinds], at: 'flows' } as Check)?.lackAt).toEqual(['components']);
    expect(outcome({ any: [lacking, half] })).toMatchObject({ structural: 0.5 });
  });

  it('of as much credit take what rests less on words', () => {
    expect(outcome({ any: [words, kinds] })).toMatchObject({ structural: 1, text: 0 });
    expect(outcome({ any: [kinds, words] })).toMatchObject({ structural: 1, text: 0 });
  });

  it('all needed are as good as the weakest, and stand where each does', () => {
    const all = outcome({ all: [kinds, half] });
    expect(all).toMatchObject({ structural: 0.5 });
    expect(all?.places).toHaveLength(4);
  });
});

describe('the figure that a binding means', () => {
  const figure = (binding: Partial<Binding>, ...sentences: string[]) =>
    figureFor({ part: 'figures', title: 'T', ...binding }, figuresOf({ context: sentences }))?.text;

  it.each<[string, Partial<Binding>, string, string | undefined]>([
    ['after its word', { words: ['ttl'], unit: 's' }, 'a TTL of 30 s', '30 s'],
    ['before its word', { words: ['ttl'], unit: 's' }, 'with 30 s of TTL', '30 s'],
    ['the nearest', { words: ['ttl'], unit: 's' }, 'waits 9 s, a TTL of 30 s', '30 s'],
    ['of its unit', { words: ['ttl'], unit: 's' }, 'a TTL for 40 % of 30 s', '30 s'],
    ['of any unit where none is asked', { words: ['ttl'] }, 'a TTL for 40 % of 30 s', '40 %'],
    [
      'the stronger word',
      { words: ['window', 'ttl'], unit: 's' },
      'a TTL of 30 s in a window of 60 s',
      '60 s',
    ],
    ['eight words away', { words: ['ttl'], unit: 's' }, 'ttl is of the and in on at by 30 s', '30 s'],
    ['nine words away', { words: ['ttl'], unit: 's' }, 'ttl is of the and in on at by for 30 s', undefined],
    ['no word', { words: ['age'], unit: 's' }, 'a TTL of 30 s', undefined],
    ['no words at all', { unit: 's' }, 'a TTL of 30 s', undefined],
  ])('is %s', (_, binding, sentence, expected) => {
    expect(figure(binding, sentence)).toBe(expected);
  });

  it('is the first of several as near', () => {
    expect(figure({ words: ['ttl'], unit: 's' }, 'a TTL of 30 s', 'a TTL of 60 s')).toBe('30 s');
  });
});
