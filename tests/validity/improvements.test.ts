import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gradeDesign } from '../../src/app/grade.ts';
import { shippedGradingSet } from '../../src/app/rubrics.ts';
import { readDesign } from '../../src/read/design.ts';

interface Improvement {
  readonly file: string;
  readonly what: string;
  readonly edits: readonly { readonly find: string; readonly put: string }[];
}

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const improvements = parse(here('improvements.yaml')) as Improvement[];

/** What a word or two of another's can cost where a better sentence takes its place. */
const NOISE = 2.5;

function scoreOf(name: string, text: string): number {
  const { design, findings } = readDesign({ name, text });
  if (design === undefined) throw new Error(`${name}: ${JSON.stringify(findings)}`);
  const result = gradeDesign(design, shippedGradingSet(design.document.scenario ?? '_base'), findings);
  return result.status === 'graded' ? result.score : 0;
}

const judged = improvements.map(({ file, what, edits }) => {
  const before = here(`designs/${file}`);
  let after = before;
  for (const { find, put } of edits) {
    expect(before.split(find), `"${find}" stands once in ${file}`).toHaveLength(2);
    after = after.replace(find, () => put);
  }
  return { what: `${file}: ${what}`, by: scoreOf(file, after) - scoreOf(file, before) };
});

describe('a single real improvement of a design', () => {
  it('is one of many, of many designs', () => {
    expect(new Set(improvements.map(({ file }) => file)).size).toBeGreaterThanOrEqual(40);
    expect(improvements.length).toBeGreaterThanOrEqual(120);
  });

  it('raises its grade in at least nine of ten cases', () => {
    expect(judged.filter(({ by }) => by > 0).length / judged.length).toBeGreaterThanOrEqual(0.9);
  });

  it('costs next to nothing where it does not', () => {
    expect(judged.filter(({ by }) => by < -NOISE)).toEqual([]);
  });
});
