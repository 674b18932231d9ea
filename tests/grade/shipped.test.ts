import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../src/grade/concepts.ts';
import { describeGrade } from '../../src/grade/describe.ts';
import { grade } from '../../src/grade/grade.ts';
import { resolveRubric } from '../../src/grade/rubric.ts';
import { rubricProblems } from '../../src/grade/rubric-problems.ts';
import { checkRubricTest } from '../../src/grade/rubric-tests.ts';
import type { RubricDocument } from '../../src/schema/rubric.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { validate as validateCatalogue } from '../../src/schema/validate/catalogue.js';
import { validate as validateConcepts } from '../../src/schema/validate/concepts.js';
import { validate as validateGrade } from '../../src/schema/validate/grade.js';
import { validate as validateRubric } from '../../src/schema/validate/rubric.js';
import { validate as validateScenario } from '../../src/schema/validate/scenario.js';
import { data, inputFor, recordInput, textOf } from './grading.ts';

const root = new URL('../../', import.meta.url);
const shipped = readdirSync(new URL('rubrics', root))
  .filter((name) => name.endsWith('.yaml') && name !== 'concepts.yaml' && name !== 'catalogue.yaml')
  .map((name) => name.replace(/\.yaml$/, ''));
const concepts = new Set(readConcepts(data('rubrics/concepts.yaml')).keys());

const load = (id: string) => {
  const chain = [data<RubricDocument>(`rubrics/${id}.yaml`)];
  for (let base = chain[0]?.extends; base !== undefined; base = chain[0]?.extends)
    chain.unshift(data<RubricDocument>(`rubrics/${base}.yaml`));
  return resolveRubric(chain);
};

describe('the shipped data', () => {
  it('fits its schemas', () => {
    for (const id of shipped) expect(validateRubric(data(`rubrics/${id}.yaml`)), id).toBe(true);
    for (const name of readdirSync(new URL('prompts', root)).filter((file) => file.endsWith('.yaml'))) {
      expect(validateScenario(data(`prompts/${name}`)), name).toBe(true);
    }
    expect(validateConcepts(data('rubrics/concepts.yaml'))).toBe(true);
    expect(validateCatalogue(data('rubrics/catalogue.yaml'))).toBe(true);
  });

  it.each(shipped)('%s refers only to what is there, and full points are within reach', (id) => {
    expect(rubricProblems(load(id), { concepts })).toEqual([]);
  });

  it.each(shipped)('%s passes its own tests', (id) => {
    const rubric = load(id);
    const prompt = existsSync(new URL(`prompts/${id}.yaml`, root))
      ? { scenario: data<ScenarioDocument>(`prompts/${id}.yaml`) }
      : {};
    const more = { ...prompt, catalogue: data<never>('rubrics/catalogue.yaml') };
    for (const test of rubric.tests) {
      const text = textOf(`rubrics/${test.design}`);
      const input =
        rubric.grades === 'record'
          ? recordInput(test.design, text, rubric, more)
          : inputFor(text, rubric, more);
      const described = describeGrade(grade(input), input.subject, { id, title: rubric.title, digest: '0' });
      expect(checkRubricTest(test, described)).toEqual([]);
      const report = { sdx: 'grade/v1', version: '0', results: [described], passed: true };
      expect(validateGrade(report), JSON.stringify(validateGrade.errors)).toBe(true);
    }
  });
});
