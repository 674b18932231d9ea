import { describe, expect, test } from 'vitest';
import { afterAttempt, afterRound, byNeed, NO_PROGRESS } from '../../src/practice/progress.ts';
import { validate } from '../../src/schema/validate/progress.js';

describe('spaced repetition', () => {
  test('good rounds on the day they are due come again after 1, 3, 7, 16 and 35 days', () => {
    let progress = NO_PROGRESS;
    const days = ['2026-02-20', '2026-02-21', '2026-02-24', '2026-03-03', '2026-03-19'];
    const due: (string | undefined)[] = [];
    for (const day of days) {
      progress = afterRound(progress, 'pool', { right: 9, of: 10 }, day);
      due.push(progress.skills['pool']?.due);
    }
    expect(due).toEqual(['2026-02-21', '2026-02-24', '2026-03-03', '2026-03-19', '2026-04-23']);
    expect(validate(progress)).toBe(true);
  });

  test('ahead of time nothing moves on, and a poor round goes back to the first box', () => {
    const once = afterRound(NO_PROGRESS, 'pool', { right: 5, of: 5 }, '2026-01-31');
    const again = afterRound(once, 'pool', { right: 5, of: 5 }, '2026-01-31');
    expect(again.skills['pool']).toMatchObject({ box: 2, due: '2026-02-01', right: 10, wrong: 0 });
    const poor = afterRound(again, 'pool', { right: 1, of: 5 }, '2026-01-31');
    expect(poor.skills['pool']).toMatchObject({ box: 1, due: '2026-01-31', right: 11, wrong: 4 });
  });

  test('a middling round stays in its box', () => {
    const good = afterRound(NO_PROGRESS, 'cap', { right: 5, of: 5 }, '2026-01-01');
    const middling = afterRound(good, 'cap', { right: 3, of: 5 }, '2026-01-02');
    expect(middling.skills['cap']).toMatchObject({ box: 2, due: '2026-01-03' });
  });

  test('an empty round is none', () => {
    expect(afterRound(NO_PROGRESS, 'cap', { right: 0, of: 0 }, '2026-01-01')).toBe(NO_PROGRESS);
  });

  test('what is due and weak comes first', () => {
    let progress = afterRound(NO_PROGRESS, 'strong', { right: 5, of: 5 }, '2026-01-01');
    progress = afterRound(progress, 'weak', { right: 0, of: 5 }, '2026-01-01');
    expect(byNeed(progress, ['strong', 'weak', 'new'], '2026-01-01')).toEqual(['new', 'weak', 'strong']);
    progress = afterRound(progress, 'new', { right: 4, of: 5 }, '2026-01-01');
    expect(byNeed(progress, ['strong', 'weak', 'new'], '2026-01-05')).toEqual(['weak', 'new', 'strong']);
  });

  test('names of objects are skills like any other', () => {
    const progress = afterRound(NO_PROGRESS, 'constructor', { right: 1, of: 1 }, '2026-01-01');
    expect(Object.keys(progress.skills)).toEqual(['constructor']);
    expect(byNeed(NO_PROGRESS, ['constructor'], '2026-01-01')).toEqual(['constructor']);
  });

  test('fifty attempts are kept', () => {
    let progress = NO_PROGRESS;
    for (let score = 0; score <= 60; score++)
      progress = afterAttempt(progress, 'chat', { on: '2026-01-01', score, hints: 0 });
    expect(progress.scenarios['chat']).toHaveLength(50);
    expect(progress.scenarios['chat']?.at(-1)?.score).toBe(60);
    expect(validate(progress)).toBe(true);
  });
});
