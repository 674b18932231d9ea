import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Marks, marksFrom, marksOf, marksText } from '../grade/likeness.ts';
import { readDesign } from '../read/design.ts';
import type { RubricDocument } from '../schema/rubric.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { packageRoot } from './assets.ts';
import { rubricIds, shippedScenario } from './rubrics.ts';
import { built, shipped } from './shipped.ts';

/** A strong example of a scenario, by what is left of it without names and words. */
export interface Example {
  readonly name: string;
  /** Where it lies, if it is there: graded there, it is no copy of itself. */
  readonly path: string;
  readonly marks: Marks;
}

/** From this score on an example is one that learners are shown. */
const STRONG = 60;

/** The examples in a rubric's tests that have to score well, as the tests name them. */
export function strongExamples({ tests = [] }: Pick<RubricDocument, 'tests'>): readonly string[] {
  return tests.filter(({ score = '' }) => Number(score.split('..')[0]) >= STRONG).map(({ design }) => design);
}

/** An example that was read; undefined where it is no design. */
export function exampleFrom(
  name: string,
  path: string,
  bytes: Uint8Array,
  scenario: ScenarioDocument | undefined,
): Example | undefined {
  if (scenario?.asks === 'record') return undefined;
  const { design } = readDesign({ name, bytes });
  if (design === undefined) return undefined;
  return { name, path, marks: marksOf(design, scenario) };
}

/** What the build keeps of the shipped examples, which are not part of the package: marks by file, by scenario. */
export type KeptExamples = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The strong examples of a shipped scenario. */
export function shippedExamples(id: string): readonly Example[] {
  const kept = keptExamples();
  if (kept === undefined) return readExamples(id);
  return Object.entries(kept[id] ?? {}).map(([name, text]) => ({
    name,
    path: join(packageRoot, name),
    marks: marksFrom(text),
  }));
}

/** The marks of all shipped examples, for the build. */
export function examplesToKeep(): KeptExamples {
  const kept = rubricIds().map((id) => {
    return [
      id,
      Object.fromEntries(readExamples(id).map(({ name, marks }) => [name, marksText(marks)])),
    ] as const;
  });
  return Object.fromEntries(kept.filter(([, examples]) => Object.keys(examples).length > 0));
}

function readExamples(id: string): readonly Example[] {
  if (!rubricIds().includes(id)) return [];
  return strongExamples(shipped<RubricDocument>('rubrics', `${id}.yaml`)).flatMap((design) => {
    const path = join(packageRoot, 'rubrics', design);
    const name = design.replace(/^(?:\.\.\/)+/, '');
    return existsSync(path) ? (exampleFrom(name, path, readFileSync(path), shippedScenario(id)) ?? []) : [];
  });
}

let known: KeptExamples | undefined;

function keptExamples(): KeptExamples | undefined {
  known ??= built<KeptExamples>('examples.json');
  return known;
}
