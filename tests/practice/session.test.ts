import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  advance,
  dueMinute,
  type Event,
  hintsTaken,
  newSession,
  screenOf,
} from '../../src/practice/session.ts';
import { STEPS } from '../../src/practice/steps.ts';
import type { PracticeSession } from '../../src/schema/practice-session.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { validate } from '../../src/schema/validate/practice-session.js';

const scenario = parse(
  readFileSync(new URL('../../prompts/url-shortener.yaml', import.meta.url), 'utf8'),
) as ScenarioDocument;

const begun = newSession('url-shortener', '/x/design.yaml', undefined);
const on: Event = { kind: 'go', to: 'on' };

describe('a session', () => {
  test('has the steps of the course in their order, and 45 minutes for all of it', () => {
    expect(STEPS.map(({ id }) => id)).toEqual([
      'scale',
      'api',
      'data',
      'caching',
      'async',
      'consistency',
      'failure',
      'observability',
    ]);
    expect(dueMinute(begun)).toBe(5);
    expect(dueMinute({ ...begun, stage: 'steps', step: STEPS.length - 1 })).toBe(45);
    expect(dueMinute({ ...begun, stage: 'graded' })).toBe(45);
  });

  test('is graded after the last step and not before', () => {
    let state: PracticeSession = begun;
    const graded: number[] = [];
    for (let i = 0; i < 10; i++) {
      const next = advance(state, on, scenario);
      if (next.effects.some(({ kind }) => kind === 'grade')) graded.push(i);
      state = next.state;
    }
    // The brief, the questions, and seven steps on from the first.
    expect(graded).toEqual([9]);
    expect(state.stage).toBe('graded');
  });

  test('gives three hints a step, each once and stronger than before, and counts them', () => {
    let state: PracticeSession = { ...begun, stage: 'steps', step: 3 };
    const told: unknown[] = [];
    for (let i = 0; i < 5; i++) {
      const next = advance(state, { kind: 'hint', on: 'step' }, scenario);
      told.push(...next.effects);
      state = next.state;
    }
    expect(told.map((effect) => (effect as { text: string }).text)).toEqual(STEPS[3]?.hints);
    expect(state.hints).toEqual({ caching: 3 });
    const names = screenOf(state, scenario).choices.map(({ name }) => name);
    expect(names.filter((name) => name.includes('A hint ('))).toEqual([]);
  });

  test("gives the problem's own hints in their order, at any step, and counts them beside a step's", () => {
    const hints = scenario.hints ?? [];
    let state: PracticeSession = { ...begun, stage: 'steps', step: 0, hints: { scale: 1 } };
    const told: unknown[] = [];
    for (let i = 0; i < hints.length + 2; i++) {
      const next = advance({ ...state, step: i % STEPS.length }, { kind: 'hint', on: 'problem' }, scenario);
      told.push(...next.effects);
      state = next.state;
    }
    expect(told.map((effect) => (effect as { text: string }).text)).toEqual(hints);
    expect(hintsTaken(state)).toBe(hints.length + 1);
    const names = screenOf(state, scenario).choices.map(({ name }) => name);
    expect(names.filter((name) => name.includes('on this problem'))).toEqual([]);
    expect(validate(state)).toBe(true);
  });

  test('tells an answer and why it matters, and asks each question once', () => {
    const asked = advance({ ...begun, stage: 'questions' }, { kind: 'ask', question: 1 }, scenario);
    expect(asked.effects).toEqual([
      {
        kind: 'say',
        title: 'May a redirect be counted late, or lost?',
        text: expect.stringContaining('One in a thousand lost is fine') as string,
      },
    ]);
    const open = screenOf(asked.state, scenario).choices.filter(({ value }) => value.kind === 'ask');
    expect(open).toHaveLength((scenario.questions?.length ?? 0) - 1);
  });

  test('applies the change of a follow-up, once', () => {
    const graded: PracticeSession = { ...begun, stage: 'graded', scores: [80] };
    const asked = advance(graded, on, scenario);
    expect(asked.effects).toEqual([
      { kind: 'change', givens: { redirects: '10000 req/s', newUrls: '100 req/s' } },
    ]);
    const back = advance(asked.state, on, scenario).state;
    expect(back).toMatchObject({ stage: 'graded', followUp: 1 });
    expect(advance(back, on, scenario).effects).toEqual([]);
  });

  test('whatever is chosen, the state can be stored, has a screen, and its screen a way on', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (picks) => {
        let state: PracticeSession = begun;
        for (const pick of picks) {
          const { choices } = screenOf(state, scenario);
          expect(choices.length).toBeGreaterThanOrEqual(2);
          const event = choices[pick % choices.length]?.value as Event;
          state = advance(state, event, scenario).state;
          state = advance(
            state,
            { kind: 'graded', score: event.kind === 'grade' ? 50 : undefined },
            scenario,
          ).state;
          expect(validate(state) ? [] : validate.errors).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('time only goes forwards', () => {
    expect(advance(begun, { kind: 'passed', seconds: -5 }, scenario).state.seconds).toBe(0);
    expect(advance(begun, { kind: 'passed', seconds: 5 }, scenario).state.seconds).toBe(5);
  });
});
