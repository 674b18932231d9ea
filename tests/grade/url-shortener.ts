import { type Rubric, resolveRubric } from '../../src/grade/rubric.ts';
import type { CatalogueDocument } from '../../src/schema/catalogue.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { data, gradeText, textOf } from './grading.ts';

/** A shipped problem, with its examples and what a grade of them depends on. */
export const urlShortener: Rubric = resolveRubric([
  data('rubrics/_base.yaml'),
  data('rubrics/url-shortener.yaml'),
]);

export const strong = textOf('examples/url-shortener/design.yaml');
export const weak = textOf('examples/url-shortener/weak.yaml');
export const more = {
  scenario: data<ScenarioDocument>('prompts/url-shortener.yaml'),
  catalogue: data<CatalogueDocument>('rubrics/catalogue.yaml'),
};

/** The score, with a design that says too little below every score. */
export function scoreOf(text: string): number {
  const result = gradeText(text, urlShortener, more);
  return result.status === 'graded' ? result.score : -1;
}
