import conceptsSchema from '../../schemas/concepts.schema.json' with { type: 'json' };
import rubricSchema from '../../schemas/rubric.schema.json' with { type: 'json' };
import scenarioSchema from '../../schemas/scenario.schema.json' with { type: 'json' };
import { phraseOf } from '../base/words.ts';
import { valueAt } from '../grade/query.ts';
import { type Rubric, resolveRubric } from '../grade/rubric.ts';
import { type RubricProblem, replacementProblems, rubricProblems } from '../grade/rubric-problems.ts';
import type { Path } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import { nearestSpan, type Tree } from '../model/tree.ts';
import { compute } from '../quantity/evaluate.ts';
import { parse } from '../quantity/parser.ts';
import { type Contract, readYamlFile } from '../read/document.ts';
import { visible } from '../report/escape.ts';
import type { ConceptsDocument } from '../schema/concepts.ts';
import type { RubricDocument } from '../schema/rubric.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { validate as areConcepts } from '../schema/validate/concepts.js';
import { validate as isRubric } from '../schema/validate/rubric.js';
import { validate as isScenario } from '../schema/validate/scenario.js';
import { NotDone } from './exit.ts';
import type { OwnFile } from './own-files.ts';

const RUBRIC: Contract = {
  name: 'rubric',
  schema: rubricSchema as Contract['schema'],
  validate: isRubric as NonNullable<Contract['validate']>,
};
const SCENARIO: Contract = {
  name: 'scenario',
  schema: scenarioSchema as Contract['schema'],
  validate: isScenario as NonNullable<Contract['validate']>,
};
const CONCEPTS: Contract = {
  name: 'file of concepts',
  schema: conceptsSchema as Contract['schema'],
  validate: areConcepts as NonNullable<Contract['validate']>,
};

/** Problems of one file that are shown. */
const SHOWN = 10;

/** A document of a project with where its parts stand. */
export interface OwnDocument<T> {
  readonly document: T;
  readonly source: Source;
  readonly tree: Tree;
}

/**
 * Reads a rubric, under the limits of any document.
 * @throws NotDone with every problem at its line
 */
export function readRubric(file: OwnFile): OwnDocument<RubricDocument> {
  return readOwn<RubricDocument>(file, RUBRIC);
}

/**
 * Reads a scenario.
 * @throws NotDone with every problem at its line
 */
export function readScenario(file: OwnFile): OwnDocument<ScenarioDocument> {
  const own = readOwn<ScenarioDocument>(file, SCENARIO);
  const problems = scenarioProblems(own.document);
  if (problems.length > 0) throw told(problems, () => own);
  return own;
}

/**
 * Reads the concepts of a project.
 * @param shipped those that sdx has, whose names are taken
 * @throws NotDone with every problem at its line
 */
export function readOwnConcepts(
  file: OwnFile,
  shipped: ConceptsDocument['concepts'],
): ConceptsDocument['concepts'] {
  const own = readOwn<ConceptsDocument>(file, CONCEPTS);
  const { concepts } = own.document;
  const problems = conceptProblems(concepts, shipped);
  if (problems.length > 0) throw told(problems, () => own);
  return concepts;
}

/** Far more than a course looks for: each is looked for in every sentence. */
const MOST_CONCEPTS = 200;
const MOST_WORDINGS = 300;

function conceptProblems(
  concepts: ConceptsDocument['concepts'],
  shipped: ConceptsDocument['concepts'],
): readonly RubricProblem[] {
  const all = Object.entries(concepts);
  if (all.length > MOST_CONCEPTS)
    return [
      { at: ['concepts'], says: `${all.length} concepts are more than the ${MOST_CONCEPTS} there may be` },
    ];
  return all.flatMap(([id, { wordings, also = [] }]): readonly RubricProblem[] => {
    const at = ['concepts', id];
    if (Object.hasOwn(shipped, id))
      return [{ at, says: `sdx has a concept \`${id}\` of its own`, advice: 'Give yours another name.' }];
    if (wordings.length + also.length > MOST_WORDINGS)
      return [{ at, says: `\`${id}\` has more than ${MOST_WORDINGS} phrases` }];
    if (wordings.length === 0)
      return [
        { at, says: `\`${id}\` has no wording, so nothing states it`, advice: 'Add one to `wordings`.' },
      ];
    return [...phraseProblems(wordings, [...at, 'wordings']), ...phraseProblems(also, [...at, 'also'])];
  });
}

/** Phrases that would be found nowhere, or everywhere. */
function phraseProblems(phrases: readonly string[], at: Path): readonly RubricProblem[] {
  return phrases.flatMap((phrase, i): readonly RubricProblem[] => {
    const words = phraseOf(phrase);
    const place = [...at, i];
    if (words.length === 0)
      return [
        {
          at: place,
          says: `\`${phrase}\` has no word in it`,
          advice: 'Write words, such as `single flight`.',
        },
      ];
    const odd = words.find((word) => word.includes('*') && !/^[^*]{2,}\*$/.test(word));
    if (odd === undefined) return [];
    const advice = 'A `*` stands at the end of a word, after two letters or more, such as `coalesc*`.';
    return [{ at: place, says: `\`${odd}\` would match too much or nothing`, advice }];
  });
}

function readOwn<T>({ path, text }: OwnFile, contract: Contract): OwnDocument<T> {
  const { value, source, tree, findings } = readYamlFile<T>({ name: path, text }, contract);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (value !== undefined && source !== undefined && tree !== undefined && errors.length === 0) {
    const own = { document: value, source, tree };
    const at = hiddenIn(value, []);
    if (at === undefined) return own;
    const says = 'The text holds a character that is not seen and can steer a terminal. Take it out.';
    throw new NotDone(`${placeIn(own, at)}: ${says}`);
  }
  const lines = errors
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, message, advice }) => {
      const says = advice === undefined ? message : `${message} ${advice}`;
      if (source === undefined) return `${path}: ${says}`;
      const { line, column } = source.lines.position(span.start);
      return `${path}:${line}:${column}: ${says}`;
    });
  throw new NotDone(few(lines));
}

/**
 * Where a document says something that `visible` would have to show as a code. Texts of rubrics and scenarios go many
 * ways, to prompts and into new documents too, and nobody needs one like that.
 */
function hiddenIn(value: unknown, at: Path): Path | undefined {
  if (typeof value === 'string') return visible(value) === value ? undefined : at;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inside] of Object.entries(value)) {
    const found = hiddenIn(inside, [...at, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the values of a scenario's givens are quantities: a design is held against them. */
function scenarioProblems({ givens }: ScenarioDocument): readonly RubricProblem[] {
  const environment = { declareNouns: true };
  return Object.entries(givens).flatMap(([name, given]) =>
    (['value', 'range'] as const).flatMap((key) => {
      const text = given[key];
      if (text === undefined || compute(text, environment).ok) return [];
      const advice =
        'Write a number with its unit, such as `500 req/s`, and a range as `100 req/s .. 900 req/s`.';
      return [{ at: ['givens', name, key], says: `\`${text}\` is no quantity`, advice }];
    }),
  );
}

/** A rubric that has been read, or the document of one that is shipped. */
export type ChainLink = OwnDocument<RubricDocument> | { readonly document: RubricDocument };

/**
 * Folds a rubric of a project with what it builds on, the base first.
 * @throws NotDone for what no schema can see, at its line
 */
export function checkedRubric(chain: readonly ChainLink[], concepts: ReadonlySet<string>): Rubric {
  const documents = chain.map(({ document }) => document);
  const rubric = resolveRubric(documents);
  const problems = [
    ...replacementProblems(documents),
    ...rubricProblems(rubric, { concepts, expressionProblem }),
  ];
  if (problems.length > 0) {
    const own = chain.filter((link): link is OwnDocument<RubricDocument> => 'tree' in link);
    const last = own.at(-1);
    throw told(problems, (at) => own.findLast(({ document }) => valueAt(document, at) !== undefined) ?? last);
  }
  return rubric;
}

function expressionProblem(text: string): string | undefined {
  const parsed = parse(text, { declareNouns: true, plainCounts: true });
  if (!parsed.ok) return "it can't be read as an expression";
  return parsed.value.kind === 'compare' ? undefined : 'it compares nothing; write such as `a <= 10 req/s`';
}

function told(
  problems: readonly RubricProblem[],
  ownerOf: (at: Path) => OwnDocument<unknown> | undefined,
): NotDone {
  const lines = problems.map(({ at, says, advice }) => {
    const owner = ownerOf(at);
    const ended = `${says}.${advice === undefined ? '' : ` ${advice}`}`;
    return owner === undefined ? ended : `${placeIn(owner, at)}: ${ended}`;
  });
  return new NotDone(few(lines));
}

/** `rubrics/costs.yaml:12:3`: where a part of a document stands. */
export function placeIn({ source, tree }: OwnDocument<unknown>, at: Path): string {
  const { line, column } = source.lines.position(nearestSpan(tree, at).start);
  return `${source.name}:${line}:${column}`;
}

function few(lines: readonly string[]): string {
  const more = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(more > 0 ? [`${more} more problems`] : [])].join('\n');
}
