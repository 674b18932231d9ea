/** What a grade is held against: the same designs, judged by people beforehand, and a counter of concept words. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gradeDesign } from '../src/app/grade.ts';
import { shippedGradingSet } from '../src/app/rubrics.ts';
import { phraseAt, wordsOf } from '../src/base/words.ts';
import { readDesign } from '../src/read/design.ts';
import { type Judged, levelOf } from '../tests/validity/read-scores.ts';
import {
  BELL,
  levelWeights,
  pairsInOrder,
  quadraticKappa,
  spearman,
  UNIFORM,
} from './validity-statistics.ts';

export interface Graded extends Judged {
  /** What sdx gave; undefined where it cannot be graded, which counts as 0 in the order. */
  readonly given: number | undefined;
  /** Different concept words, anywhere. */
  readonly words: number;
}

const designs = new URL('../tests/validity/designs/', import.meta.url);

/** Grades a judged design, and counts its words. */
export function gradeOne(judged: Judged): Graded {
  const bytes = readFileSync(fileURLToPath(new URL(judged.file, designs)));
  const reading = readDesign({ name: judged.file, bytes });
  const set = shippedGradingSet(judged.scenario);
  const counted = conceptWords(bytes.toString('utf8'), set.concepts);
  if (reading.design === undefined) return { ...judged, given: undefined, words: counted };
  const result = gradeDesign(reading.design, set, reading.findings);
  const given = result.status === 'graded' ? result.score : undefined;
  return { ...judged, given, words: counted };
}

/** What a grader without understanding would do: count which concepts' words occur at all. */
function conceptWords(text: string, concepts: ReturnType<typeof shippedGradingSet>['concepts']): number {
  const words = wordsOf(text);
  let found = 0;
  for (const { wordings } of concepts.values()) {
    if (wordings.some((wording) => phraseAt(words, wording) >= 0)) found++;
  }
  return found;
}

/** Levels that a bare count gives when it is cut so that as many designs get each level as people gave it. */
function levelsByRank(counts: readonly number[], levels: readonly number[]): readonly number[] {
  const sorted = levels.toSorted((a, b) => a - b);
  const order = counts.map((count, index) => ({ count, index })).toSorted((a, b) => a.count - b.count);
  const result = new Array<number>(counts.length);
  order.forEach(({ index }, rank) => {
    result[index] = sorted[rank] ?? 1;
  });
  return result;
}

/** How well two ways to grade agree with people. */
export interface Agreement {
  readonly kappa: number;
  readonly kappaBell: number;
  readonly spearman: number;
  readonly pairs: number;
}

export interface Figures {
  readonly honest: readonly Graded[];
  readonly adversarial: readonly Graded[];
  readonly terse: readonly Graded[];
  readonly sdx: Agreement;
  readonly counter: Agreement;
  readonly error: number;
  /** The adversarial document with the highest grade. */
  readonly worst: Graded | undefined;
  readonly terseFailed: number;
}

/** The figures of a set; undefined where nobody judged any of it. */
export function figuresOf(all: readonly Graded[]): Figures | undefined {
  const honest = all.filter(({ kind }) => kind === 'honest' || kind === 'terse');
  if (honest.length === 0) return undefined;
  const human = honest.map(({ score }) => score);
  const levels = human.map(levelOf);
  const scores = honest.map(({ given }) => given ?? 0);
  const counts = honest.map(({ words }) => words);
  const agreement = (levelsGiven: readonly number[], order: readonly number[]): Agreement => ({
    kappa: quadraticKappa(levels, levelsGiven, levelWeights(levels, UNIFORM)),
    kappaBell: quadraticKappa(levels, levelsGiven, levelWeights(levels, BELL)),
    spearman: spearman(human, order),
    pairs: pairsInOrder(levels, order),
  });
  const adversarial = all.filter(({ kind }) => kind === 'adversarial');
  const terse = all.filter(({ kind }) => kind === 'terse');
  return {
    honest,
    adversarial,
    terse,
    sdx: agreement(scores.map(levelOf), scores),
    counter: agreement(levelsByRank(counts, levels), counts),
    error: mean(honest.map(({ score }, index) => Math.abs(score - (scores[index] ?? 0)))),
    worst: adversarial.toSorted((a, b) => (b.given ?? 0) - (a.given ?? 0))[0],
    terseFailed: terse.filter(({ given }) => (given ?? 0) < 50).length,
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
