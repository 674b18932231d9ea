/**
 * Holds the grade against what people made of the same designs beforehand, and against a counter of concept words.
 * Prints the figures of what tuning may see, `--each` of these documents one by one, `--aside` also those of the
 * documents put aside; `--write` puts both into docs/validity.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gradeDesign } from '../src/app/grade.ts';
import { shippedGradingSet } from '../src/app/rubrics.ts';
import { phraseAt, wordsOf } from '../src/base/words.ts';
import { readDesign } from '../src/read/design.ts';
import { type Judged, levelOf, readScores } from '../tests/validity/read-scores.ts';
import { root } from './project.ts';
import {
  BELL,
  levelWeights,
  pairsInOrder,
  quadraticKappa,
  spearman,
  UNIFORM,
} from './validity-statistics.ts';

interface Graded extends Judged {
  /** What sdx gave; undefined where it cannot be graded, which counts as 0 in the order. */
  readonly given: number | undefined;
  /** Different concept words, anywhere. */
  readonly words: number;
}

const designs = new URL('../tests/validity/designs/', import.meta.url);
const start = '<!-- figures -->';
const end = '<!-- end of figures -->';

function gradeOne(judged: Judged): Graded {
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

function figures(title: string, all: readonly Graded[]): string[] {
  const honest = all.filter(({ kind }) => kind === 'honest' || kind === 'terse');
  if (honest.length === 0) return [];
  const levels = honest.map(({ score }) => levelOf(score));
  const scores = honest.map(({ given }) => given ?? 0);
  const given = scores.map(levelOf);
  const counts = honest.map(({ words }) => words);
  const counted = levelsByRank(counts, levels);
  const row = (name: string, sdx: number, counter: number) =>
    `| ${name} | ${sdx.toFixed(3)} | ${counter.toFixed(3)} |`;
  const kappa = (other: readonly number[], shares: readonly number[]) =>
    quadraticKappa(levels, other, levelWeights(levels, shares));
  const human = honest.map(({ score }) => score);
  const error = mean(honest.map(({ score }, index) => Math.abs(score - (scores[index] ?? 0))));
  const adversarial = all.filter(({ kind }) => kind === 'adversarial');
  const worst = adversarial.toSorted((a, b) => (b.given ?? 0) - (a.given ?? 0))[0];
  const terse = all.filter(({ kind }) => kind === 'terse');
  const failed = terse.filter(({ given: got }) => (got ?? 0) < 50);
  return [
    `### ${title}`,
    '',
    `${honest.length} designs judged by people, ${adversarial.length} adversarial, ${terse.length} of them terse.`,
    '',
    '| | sdx | counting words |',
    '|---|---:|---:|',
    row('quadratic kappa, levels alike', kappa(given, UNIFORM), kappa(counted, UNIFORM)),
    row('quadratic kappa, most in the middle', kappa(given, BELL), kappa(counted, BELL)),
    row('Spearman', spearman(human, scores), spearman(human, counts)),
    row('pairs a level apart in order', pairsInOrder(levels, scores), pairsInOrder(levels, counts)),
    '',
    `Mean error ${error.toFixed(1)} points. Highest adversarial grade ${(worst?.given ?? 0).toFixed(1)}${worst === undefined ? '' : ` (${worst.tries ?? worst.file})`}. Terse and correct designs failed: ${failed.length} of ${terse.length}.`,
    '',
  ];
}

function byScenario(all: readonly Graded[]): string[] {
  const lines = ['| scenario | designs | mean error | bias |', '|---|---:|---:|---:|'];
  const honest = all.filter(({ kind }) => kind === 'honest' || kind === 'terse');
  for (const scenario of [...new Set(honest.map((each) => each.scenario))].sort()) {
    const some = honest.filter((each) => each.scenario === scenario);
    const differences = some.map(({ score, given }) => (given ?? 0) - score);
    lines.push(
      `| ${scenario} | ${some.length} | ${mean(differences.map(Math.abs)).toFixed(1)} | ${mean(differences).toFixed(1)} |`,
    );
  }
  return [...lines, ''];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** While anything is still tuned, only what tuning may see is graded. */
const asideToo = process.argv.includes('--aside') || process.argv.includes('--write');
const all = readScores()
  .filter(({ aside }) => asideToo || aside !== true)
  .map(gradeOne);
const report = [
  ...figures(
    'Tuned on',
    all.filter(({ aside }) => aside !== true),
  ),
  ...(asideToo
    ? figures(
        'Put aside',
        all.filter(({ aside }) => aside === true),
      )
    : []),
  ...byScenario(all.filter(({ aside }) => aside !== true || asideToo)),
].join('\n');
process.stdout.write(`${report}\n`);
if (process.argv.includes('--each')) {
  // What was put aside is never looked at one by one.
  for (const { file, kind, score, given } of all
    .filter(({ aside }) => aside !== true)
    .toSorted((a, b) => (b.given ?? 0) - b.score - ((a.given ?? 0) - a.score))) {
    process.stdout.write(
      `${kind.padEnd(12)} ${String(score).padStart(3)} ${(given?.toFixed(1) ?? '-').padStart(6)}  ${file}\n`,
    );
  }
}
if (process.argv.includes('--write')) {
  const page = `${root}/docs/validity.md`;
  const text = readFileSync(page, 'utf8');
  const [before, after] = [text.slice(0, text.indexOf(start)), text.slice(text.indexOf(end))];
  writeFileSync(page, `${before}${start}\n\n${report}\n${after}`);
}
