import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { variantOf } from '../../src/grade/variant.ts';
import type { RubricDocument } from '../../src/schema/rubric.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { root } from '../project.ts';
import { cell, code, page, table } from './markdown.ts';

/** The folder that holds nothing but generated pages. */
export const SCENARIO_PAGES = 'docs/scenarios';

/** Rubrics of no scenario, each with its page. */
const GENERAL: readonly (readonly [id: string, file: string])[] = [
  ['_base', 'any-design'],
  ['adr', 'any-record'],
];

/** A page for each scenario with what its rubric asks, one for each general rubric, and one that lists them. */
export function generateScenarioPages(): Map<string, string> {
  const files = new Map<string, string>();
  const ids = readdirSync(join(root, 'prompts'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
  const scenarios = ids.map((id) => variantOf(read<ScenarioDocument>('prompts', id), undefined));
  for (const scenario of scenarios) files.set(pathOf(scenario.id), scenarioPage(scenario));
  for (const [id, file] of GENERAL) {
    const rubric = read<RubricDocument>('rubrics', id);
    const head = [`# ${rubric.title}`, '', `The rubric ${code(id)}; those of the scenarios build on it.`, ''];
    files.set(pathOf(file), page([...head, ...judged(rubric, '##')]));
  }
  const rows = scenarios.map(({ id, title, level, minutes, tension }) => [
    `[${title}](${id}.md)`,
    code(id),
    level,
    minutes === undefined ? '' : `${minutes} min`,
    cell(tension),
  ]);
  const lines = [
    '# Scenarios',
    '',
    'Problems to practise, as `sdx scenarios` lists them. `sdx practice ID` goes through one at a terminal,',
    '`sdx new design --scenario ID` starts a file, `sdx grade FILE` judges it.',
    '',
    ...table(['scenario', 'id', 'level', 'time', 'what makes it hard'], rows),
    '',
    'A design that names no scenario is judged as [any design](any-design.md), a decision record as',
    '[any record](any-record.md).',
  ];
  files.set(pathOf('README'), page(lines));
  return files;
}

const pathOf = (name: string): string => `${SCENARIO_PAGES}/${name}.md`;

function read<Document>(folder: string, id: string): Document {
  return parse(readFileSync(join(root, folder, `${id}.yaml`), 'utf8')) as Document;
}

function scenarioPage(scenario: ScenarioDocument): string {
  const { id, title, level, minutes, tension, brief, givens, questions = [], followUps = [] } = scenario;
  const rubric = read<RubricDocument>('rubrics', id);
  const [, general] = GENERAL.find(([of]) => of === rubric.extends) ?? [];
  return page([
    `# ${title}`,
    '',
    [code(id), level, ...(minutes === undefined ? [] : [`${minutes} minutes`])].join(' · '),
    '',
    tension,
    '',
    '## Brief',
    '',
    brief.trimEnd(),
    '',
    '## Given',
    '',
    ...table(
      ['name', 'value', 'what', 'a seed varies it over'],
      Object.entries(givens).map(([name, given]) => [
        code(name),
        given.value,
        cell(given.title),
        given.range ?? '',
      ]),
    ),
    '',
    '## Questions worth asking',
    '',
    ...questions.map(({ ask, answer, why }) => `- ${ask} ${answer}${why === undefined ? '' : ` *${why}*`}`),
    '',
    '## When it stands',
    '',
    ...followUps.map(({ ask }) => `- ${ask}`),
    '',
    '## What it is judged on',
    '',
    ...(general === undefined
      ? []
      : [`Besides [what ${general.replace('-', ' ')} is judged on](${general}.md), weighted as here:`, '']),
    ...judged(rubric, '###'),
  ]);
}

/** The dimensions of a rubric with their weights, and what each criterion of its own asks. */
function judged(rubric: RubricDocument, heading: string): string[] {
  const dimensions = Object.entries(rubric.dimensions ?? {});
  const base = rubric.extends === undefined ? undefined : read<RubricDocument>('rubrics', rubric.extends);
  const name = (id: string) => rubric.dimensions?.[id]?.title ?? base?.dimensions?.[id]?.title ?? id;
  const lines = table(
    ['dimension', 'weight', 'what'],
    dimensions.map(([id, { weight, what }]) => [
      cell(name(id)),
      String(weight ?? ''),
      cell(what ?? base?.dimensions?.[id]?.what ?? ''),
    ]),
  );
  const criteria = Object.values(rubric.criteria ?? {}).filter((criterion) => criterion !== null);
  for (const [id] of dimensions) {
    const rows = criteria
      .filter(({ dimension }) => dimension === id)
      .map(({ title, asks, points }) => [cell(title ?? ''), cell(asks ?? ''), String(points ?? '')]);
    if (rows.length > 0)
      lines.push('', `${heading} ${name(id)}`, '', ...table(['criterion', 'asks', 'points'], rows));
  }
  return lines;
}
