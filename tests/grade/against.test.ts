import { describe, expect, it } from 'vitest';
import { against, earlierGrade } from '../../src/grade/against.ts';
import type { Failed, Graded, Ungradable } from '../../src/schema/grade.ts';

type Points = readonly [id: string, points: number, of: number];

const rubric = { id: 'r', title: 'R', digest: 'a'.repeat(64) };

function graded(score: number, points: readonly Points[], more: Partial<Graded> = {}): Graded {
  const criteria = points.map(([id, earned, of]) => ({
    ...{ id, title: id.toUpperCase(), points: earned, of, feedback: '' },
    level: of === 0 ? ('unavailable' as const) : ('some' as const),
    ...{ evidence: [], missing: [], unavailable: [], limited: [] },
  }));
  return {
    ...{ status: 'graded', file: 'd.yaml', title: 'D', rubric, score, earned: score, uncapped: score },
    level: 'developing',
    confidence: { level: 'high', judged: 1, structural: 1, says: '' },
    ...{ caps: [], notices: [], next: null },
    dimensions: [{ id: 'd', title: 'D', weight: 1, share: 0.5, criteria }],
    ...more,
  };
}

const cap = (id: string) => ({ id, at: 60, reason: `no ${id}`, advice: '', bites: true, places: [] });
const ungradable: Ungradable = {
  ...{ status: 'ungradable', file: 'd.yaml', title: 'D', rubric, needs: ['flows'], says: '', notices: [] },
};
const failed: Failed = { status: 'failed', file: 'd.yaml', problems: [{ rule: 'x', says: 'y' }] };
const compare = (now: Graded | Ungradable | Failed, then: Graded | Ungradable | Failed) =>
  against(now, earlierGrade(then, '1'), '1');

describe('a grade against an earlier one', () => {
  const then: readonly Points[] = [
    ['up', 1, 4],
    ['down', 3, 4],
    ['open', 2, 4],
    ['full', 4, 4],
    ['unjudged', 0, 0],
  ];

  it('says of each criterion what has become of it', () => {
    const now: readonly Points[] = [
      ['up', 4, 4],
      ['down', 2.5, 4],
      ['open', 2, 4],
      ['full', 4, 4],
      ['unjudged', 1, 2],
    ];
    const found = compare(graded(50.3, now), graded(42.1, then));
    expect(found).toMatchObject({ status: 'compared', was: 42.1, change: 8.2 });
    expect(found.criteria).toEqual([
      { id: 'up', title: 'UP', is: 'better', was: 1, points: 4, of: 4 },
      { id: 'down', title: 'DOWN', is: 'worse', was: 3, points: 2.5, of: 4 },
      { id: 'open', title: 'OPEN', is: 'open', was: 2, points: 2, of: 4 },
    ]);
    expect(found.says).toBe('Of its criteria 1 are better, 1 worse and 1 still open.');
  });

  it('knows which limits are new and which are gone', () => {
    const [old, kept, added] = ['old', 'kept', 'added'].map(cap);
    if (old === undefined || kept === undefined || added === undefined) throw new Error('three caps');
    const found = compare(graded(60, then, { caps: [kept, added] }), graded(60, then, { caps: [old, kept] }));
    expect(found.change).toBe(0);
    expect(found.caps).toEqual([
      { id: 'added', is: 'new', at: 60, reason: 'no added' },
      { id: 'old', is: 'lifted', at: 60, reason: 'no old' },
    ]);
  });

  it.each([
    ['another rubric', { rubric: { ...rubric, id: 's' } }, 'rubric s then and is by r now'],
    [
      'other givens',
      { rubric: { ...rubric, seed: 3 } },
      'the givens of seed 3 then and has the plain givens now',
    ],
    [
      'another version',
      { rubric: { ...rubric, digest: 'b'.repeat(64) } },
      'has changed since (bbbbbbbb then, aaaaaaaa now)',
    ],
  ])('by %s compares no points', (_, more, why) => {
    const found = compare(graded(60, then), graded(40, then, more));
    expect(found).toMatchObject({ status: 'not compared', was: 40, change: null, criteria: [], caps: [] });
    expect(found.says).toContain(why);
  });

  it('is honest where one of the two was none', () => {
    expect(compare(graded(60, then), ungradable)).toMatchObject({ status: 'not compared', was: null });
    expect(compare(ungradable, graded(60, then)).says).toBe('It says too little to be graded, and did not.');
    expect(compare(ungradable, ungradable).says).toContain('as it did');
    expect(compare(failed, graded(60, then)).says).toContain("can't be read now");
    expect(compare(graded(60, then), failed).says).toContain('not be read then');
    expect(against(graded(60, then), undefined, '1')).toMatchObject({
      status: 'new',
      was: null,
      change: null,
    });
  });

  it('says where another sdx graded', () => {
    const found = against(graded(60, then), earlierGrade(graded(50, then), '0.9'), '1.0');
    expect(found).toMatchObject({ status: 'compared', change: 10 });
    expect(found.says).toContain('sdx 0.9 graded then');
  });
});
