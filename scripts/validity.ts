/**
 * Holds the grade against what people made of the same designs beforehand, and against a counter of concept words.
 * Prints the figures of what tuning may see, `--each` of these documents one by one, `--aside` also those of the
 * documents put aside; `--write` puts both into docs/validity.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readScores } from '../tests/validity/read-scores.ts';
import { root } from './project.ts';
import { figuresOf, type Graded, gradeOne, mean } from './validity-figures.ts';

const start = '<!-- figures -->';
const end = '<!-- end of figures -->';

function figures(title: string, all: readonly Graded[]): string[] {
  const found = figuresOf(all);
  if (found === undefined) return [];
  const { honest, adversarial, terse, sdx, counter, error, worst, terseFailed } = found;
  const row = (name: string, of: keyof typeof sdx) =>
    `| ${name} | ${sdx[of].toFixed(3)} | ${counter[of].toFixed(3)} |`;
  return [
    `### ${title}`,
    '',
    `${honest.length} designs judged by people, ${adversarial.length} adversarial, ${terse.length} of them terse.`,
    '',
    '| | sdx | counting words |',
    '|---|---:|---:|',
    row('quadratic kappa, levels alike', 'kappa'),
    row('quadratic kappa, most in the middle', 'kappaBell'),
    row('Spearman', 'spearman'),
    row('pairs a level apart in order', 'pairs'),
    '',
    `Mean error ${error.toFixed(1)} points. Highest adversarial grade ${(worst?.given ?? 0).toFixed(1)}${worst === undefined ? '' : ` (${worst.tries ?? worst.file})`}. Terse and correct designs failed: ${terseFailed} of ${terse.length}.`,
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
