import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gradeDesign } from '../../src/app/grade.ts';
import { shippedGradingSet } from '../../src/app/rubrics.ts';
import { DESIGN_RULES } from '../../src/lint/design-rules.ts';
import { judgeDesign } from '../../src/lint/engine.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { readDesign } from '../../src/read/design.ts';

interface Correction {
  readonly file: string;
  readonly false: string;
  readonly replace: Readonly<Record<string, string>>;
}

const root = new URL('../../', import.meta.url);
const corrections = parse(readFileSync(new URL('corrections.yaml', import.meta.url), 'utf8')) as Correction[];
/** What finds a number that is provably false. */
const FALSE = new Set([
  'estimate/arithmetic',
  'load/saturated',
  'slo/feasible-latency',
  'slo/feasible-availability',
]);

function judged(text: string): { readonly score: number; readonly falsehoods: number } {
  const { design, findings } = readDesign({ name: 'design.yaml', text });
  if (design === undefined) throw new Error(JSON.stringify(findings));
  const result = gradeDesign(design, shippedGradingSet(design.document.scenario ?? '_base'), findings);
  const rules = DESIGN_RULES.filter(({ id }) => FALSE.has(id));
  const falsehoods = judgeDesign(subjectOf(design), rules).length;
  return { score: result.status === 'graded' ? result.score : 0, falsehoods };
}

describe('a weak design whose false numbers are corrected', () => {
  it('is one of many', () => {
    expect(new Set(corrections.map(({ file }) => file)).size).toBeGreaterThanOrEqual(30);
  });

  it.each(corrections.map((one) => [one.file, one.false, one] as const))('%s: %s', (file, _, { replace }) => {
    const before = readFileSync(new URL(file, root), 'utf8');
    let after = before;
    for (const [from, to] of Object.entries(replace)) {
      expect(after.split(from), `"${from}" stands there once`).toHaveLength(2);
      after = after.replace(from, to);
    }
    const [was, is] = [judged(before), judged(after)];
    expect(is.falsehoods).toBeLessThan(was.falsehoods);
    expect(is.score).toBeGreaterThanOrEqual(was.score);
  });
});
