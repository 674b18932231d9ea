import { describe, expect, it } from 'vitest';
import { visible } from '../../src/report/escape.ts';
import { gradeReportStylish } from '../../src/report/grade-stylish.ts';
import { bar, wrap } from '../../src/report/terminal.ts';
import type { Graded, GradeReport } from '../../src/schema/grade.ts';

const place = { path: 'slos', line: 12, column: 3, endLine: 12, endColumn: 9 };

const graded: Graded = {
  status: 'graded',
  file: 'shop.yaml',
  title: 'Shop',
  rubric: { id: 'shop', title: 'Shop', digest: 'abcdef0123456789' },
  score: 60,
  earned: 61.5,
  uncapped: 71.5,
  level: 'competent',
  confidence: { level: 'high', judged: 1, structural: 0.8, says: 'All could be judged.' },
  caps: [
    {
      id: 'no-objective',
      at: 60,
      reason: 'No objective is stated',
      advice: 'State one',
      bites: true,
      places: [place],
    },
  ],
  notices: [],
  dimensions: [
    {
      id: 'operations',
      title: 'Objectives and observability',
      weight: 10,
      share: 0.4,
      criteria: [
        {
          id: 'objectives',
          title: 'Objectives',
          points: 2,
          of: 5,
          level: 'some',
          feedback: 'An objective lacks flow or window.',
          evidence: [{ says: 'an objective', points: 2, kind: 'path', text: false, places: [place] }],
          missing: [{ says: 'State two SLOs', points: 3, why: 'no `window`', place }],
          unavailable: [],
          limited: [],
        },
      ],
    },
  ],
  next: { criterion: 'no-objective', says: 'State one', gain: 11.5, effort: 'medium', place },
};

const report = (...results: GradeReport['results']): GradeReport => ({
  sdx: 'grade/v1',
  version: '1',
  results,
  passed: true,
});
const plain = { width: 80, colour: false, verbose: false };

describe('a grade for people', () => {
  it('says the score, what caps it, what is missing where, and one next step', () => {
    const text = gradeReportStylish(report(graded), plain);
    expect(text).toContain('60 / 100  competent');
    expect(text).toContain('Capped at 60 (would be 71.5): No objective is stated :12:3');
    expect(text).toContain('+ an objective, 2 :12:3');
    expect(text).toContain('- State two SLOs (no `window`) :12:3, +3');
    expect(text).toContain('Next: State one :12:3 (+11.5)');
  });

  it.each([40, 60, 80, 120])('fits %i columns', (width) => {
    for (const line of gradeReportStylish(report(graded), { ...plain, width }).split('\n')) {
      expect([...line].length, line).toBeLessThanOrEqual(width);
    }
  });

  it('takes no colour where there is none, and some where there is', () => {
    expect(gradeReportStylish(report(graded), plain)).not.toContain('\u001b');
    expect(gradeReportStylish(report(graded), { ...plain, colour: true })).toContain('\u001b[');
  });

  it('makes control characters and overrides from a document visible', () => {
    const hostile = { ...graded, title: 'a\u001b[31mb\u202ec' };
    const text = gradeReportStylish(report(hostile), plain);
    for (const unseen of ['\u001b', '\u202e']) expect(text).not.toContain(unseen);
    expect(text).toContain('a\\u{1b}[31mb\\u{202e}c');
  });

  it('counts what a folder came to', () => {
    const failed = {
      status: 'failed' as const,
      file: 'bad.yaml',
      problems: [{ rule: 'read/syntax', says: 'Broken', place }],
    };
    const text = gradeReportStylish(report(graded, failed), plain);
    expect(text).toContain(':12:3 Broken [read/syntax]');
    expect(text).toContain('2 files: 1 graded, mean 60, 1 not read');
  });
});

describe('the terminal', () => {
  it('wraps at words and indents what follows', () => {
    expect(wrap('aaaa bbbb cccc dddd eeee ffff gggg hhhh', 30, 2, 4)).toEqual([
      '  aaaa bbbb cccc dddd eeee',
      '    ffff gggg hhhh',
    ]);
  });

  it('fills a bar only when all is there', () => {
    expect(bar(0.999, 10)).toBe('█████████░');
    expect(bar(1, 10)).toBe('██████████');
    expect(bar(0, 10)).toBe('░░░░░░░░░░');
  });

  it('leaves letters, tabs and emoji alone', () => {
    expect(visible('größe\t漢字 🚀')).toBe('größe\t漢字 🚀');
  });
});
