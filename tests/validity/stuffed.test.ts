import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeDesign } from '../../src/app/grade.ts';
import { shippedGradingSet } from '../../src/app/rubrics.ts';
import { leafChecks } from '../../src/grade/rubric.ts';
import { readDesign } from '../../src/read/design.ts';
import type { ConceptsDocument } from '../../src/schema/concepts.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { data } from '../grade/grading.ts';

const prompts = readdirSync(new URL('../../prompts', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => data<ScenarioDocument>(`prompts/${name}`))
  .filter(({ asks }) => asks !== 'record');
const { concepts } = data<ConceptsDocument>('rubrics/concepts.yaml');

function gradeOf(scenario: string, text: string) {
  const { design, findings } = readDesign({ name: 'design.yaml', text });
  if (design === undefined) throw new Error(JSON.stringify(findings));
  return gradeDesign(design, shippedGradingSet(scenario), findings);
}

/** A document that says every wording of every idea its rubric looks for, wherever text may stand, and nothing else. */
function stuffed({ id, title, words = [] }: ScenarioDocument): string {
  const { rubric } = shippedGradingSet(id);
  const wanted = rubric.criteria
    .flatMap(({ checks }) => checks.flatMap((check) => [...leafChecks(check)]))
    .flatMap((check) => ('concept' in check ? [check.concept].flat() : []));
  const said = [...new Set(wanted)].map((concept) => {
    const { wordings = [], also = [] } = concepts[concept] ?? {};
    return JSON.stringify([...wordings, ...also].join(' ').replaceAll('*', ''));
  });
  const list = said.join(', ');
  const all = JSON.stringify(said.map((text) => JSON.parse(text)).join(' '));
  return `sdx: design/v1
title: ${title} ${words.join(' ')}
scenario: ${id}
summary: ${all}
requirements: { functional: [${list}], quality: [${list}], outOfScope: [${list}], constraints: [${list}] }
components:
  api: { kind: service, why: ${all}, notes: ${all}, idempotent: ${all} }
  db: { kind: database, why: ${all}, notes: ${all} }
data: { record: { in: db, why: ${all}, notes: ${all} } }
consistency: [{ data: record, staleRead: ${all}, conflict: ${all}, because: ${all} }]
tradeoffs: [{ decision: ${all}, chosen: ${all}, over: [${list}], givesUp: ${all}, revisitWhen: ${all} }]
failures: [{ component: db, effect: ${all}, response: ${all}, seen: ${all} }]
bottlenecks: [{ component: db, limit: ${all}, fix: ${all}, tradeoff: ${all} }]
tests: [{ kind: load, what: ${all}, passes: ${all} }]
inputs: { load: 1 }
`;
}

describe.each(prompts.map((prompt) => [prompt.id, prompt] as const))('%s', (id, prompt) => {
  it('cannot be graded on an empty document', () => {
    expect(gradeOf(id, `sdx: design/v1\ntitle: ${prompt.title}\n`).status).toBe('ungradable');
  });

  it('gives at most 25 for all its own words', () => {
    const result = gradeOf(id, stuffed(prompt));
    expect(result.status === 'graded' ? result.score : 0).toBeLessThanOrEqual(25);
  });
});
