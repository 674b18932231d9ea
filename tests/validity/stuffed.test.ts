import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { gradeDesign } from '../../src/app/grade.ts';
import { type GradingSet, scenarioIds, shippedGradingSet } from '../../src/app/rubrics.ts';
import { leafChecks } from '../../src/grade/rubric.ts';
import { listOf } from '../../src/model/design.ts';
import { readDesign } from '../../src/read/design.ts';

/** What words without a design may earn. */
const AT_MOST = 25;

/** A sentence for each wording of each idea that the rubric of a scenario looks for, as if somebody had read it. */
function sentencesFor({ rubric, concepts, scenario }: GradingSet): readonly string[] {
  const checks = rubric.criteria.flatMap((criterion) =>
    criterion.checks.flatMap((check) => [...leafChecks(check)]),
  );
  const wanted = new Set(
    checks.flatMap((check) => {
      if ('carried' in check) return check.carried;
      return 'concept' in check ? listOf(check.concept) : [];
    }),
  );
  return [...wanted].flatMap((id) => {
    const { wordings = [], also = [] } = concepts.get(id) ?? {};
    return wordings.slice(0, 3).map((wording, i) => {
      const words = [...wording, 'with', ...(also[i % Math.max(1, also.length)] ?? [])].join(' ');
      const about = scenario?.words?.[i] ?? 'rest';
      return `In this design the db and the api have ${words.replaceAll('*', '')} for the ${about}.`;
    });
  });
}

function stuffed(id: string, sentences: readonly string[]): string {
  const all = sentences.join(' ');
  return stringify({
    sdx: 'design/v1',
    title: `All about ${id}`,
    scenario: id,
    requirements: { functional: sentences.slice(0, 5), quality: ['fast', 'highly available'] },
    inputs: { users: '1M users' },
    data: { item: { in: 'db', notes: all } },
    components: { api: { kind: 'service', why: all, notes: all }, db: { kind: 'database', why: all } },
    flows: { main: { path: ['api', 'db'], notes: all } },
    consistency: [{ data: 'item', because: all }],
    bottlenecks: [{ component: 'db', limit: all, fix: all, tradeoff: all }],
    tradeoffs: sentences.slice(0, 8).map((text) => ({ decision: text, chosen: text, givesUp: text })),
    failures: [{ component: 'db', effect: all, response: all, seen: all }],
    security: { auth: all, authorization: all, audit: all },
    tests: [{ kind: 'load', what: all, passes: all }],
    evolution: [{ do: all }],
  });
}

function gradeOf(id: string, set: GradingSet, text: string, name = 'design.yaml') {
  const { design, findings } = readDesign({ name, text });
  if (design === undefined) throw new Error(`${id}: ${JSON.stringify(findings)}`);
  return gradeDesign(design, set, findings);
}

const designs = scenarioIds().filter((id) => shippedGradingSet(id).rubric.grades === 'design');

/** Numbers that nobody worked out; a small congruential generator, the same every time. */
function strewn(sentences: readonly string[]): readonly string[] {
  let state = 7;
  const number = (to: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 100 + Math.floor((state / 2_147_483_648) * to);
  };
  return sentences.map((sentence) =>
    sentence.replace(/\.$/, ` at ${number(9000)} req/s within ${number(900)} ms.`),
  );
}

/** The same sentences as prose, where no flow or component is declared. */
function told(id: string, sentences: readonly string[]): string {
  return `---\nsdx: design/v1\ntitle: All about ${id}\nscenario: ${id}\n---\n\n# Notes\n\n${sentences.join('\n')}\n`;
}

describe.each(designs)('%s', (id) => {
  const set = shippedGradingSet(id);

  it('gives next to nothing for its own words', () => {
    const result = gradeOf(id, set, stuffed(id, sentencesFor(set)));
    expect(result.status).toBe('graded');
    expect(result.status === 'graded' ? result.score : 100).toBeLessThanOrEqual(AT_MOST);
  });

  it.each([
    ['declared', stuffed, 'design.yaml'],
    ['told', told, 'design.md'],
  ])('does not let numbers strewn among its words pass, %s', (_, write, name) => {
    const result = gradeOf(id, set, write(id, strewn(sentencesFor(set))), name);
    expect(result.status === 'graded' ? result.score : 0).toBeLessThan(50);
  });

  it('does not grade an empty document', () => {
    expect(gradeOf(id, set, `sdx: design/v1\ntitle: Nothing\nscenario: ${id}\n`).status).toBe('ungradable');
  });
});
