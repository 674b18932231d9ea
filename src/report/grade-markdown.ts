import { needsText } from '../base/needs.ts';
import type { Against, Criterion, Graded, Location, Result } from '../schema/grade.ts';
import { markdown, markdownCode, visibleName } from './escape.ts';
import { changeText, type GradeReporter, type GradeSummary, gradeText, twinText } from './grade-sheet.ts';

/** GitHub takes comments under 65,536 characters; some are left for whoever posts it to say whose it is. */
const COMMENT = 65_000;

/** GitHub takes step summaries under 1 MiB, all steps of a job together having more. */
const SUMMARY = 1_000_000;

/** Grades as a comment on a pull request. */
export const gradeMarkdown: GradeReporter = within(COMMENT, (text) => text.length);

/** Grades as the summary of a pipeline's step, or as a student's report: the same with more room. */
export const gradeSummary: GradeReporter = within(SUMMARY, (text) => encoder.encode(text).length);

const encoder = new TextEncoder();

/** Room that is kept for the count of what was left out. */
const COUNTED = 200;

/** What does not fit is left out by whole parts, and counted. */
function within(limit: number, size: (text: string) => number): GradeReporter {
  return ({ version }) => {
    let room = limit - COUNTED;
    let count = 0;
    let left = 0;
    return {
      open: () => '',
      add: ({ result }) => {
        let text = '';
        for (const [index, piece] of pieces(result, version).entries()) {
          const whole = index === 0 && count > 0 ? `\n${piece}` : piece;
          if (left > 0 || size(whole) > room) {
            left++;
            // Of a document that does not fit at all nothing is said but that there is one.
            if (index > 0) text += '\n…and more, which `sdx grade` shows.\n';
            room = 0;
            break;
          }
          room -= size(whole);
          text += whole;
        }
        count++;
        return text;
      },
      close: (all) => (left > 0 || count !== 1 ? `${count === 0 ? '' : '\n'}${total(all, left)}` : ''),
    };
  };
}

function total({ graded, ungradable, failed, mean }: GradeSummary, left: number): string {
  const count = graded + ungradable + failed;
  const parts = [`${graded} graded`];
  if (mean !== undefined) parts.push(`mean ${mean}`);
  if (ungradable > 0) parts.push(`${ungradable} ungradable`);
  if (failed > 0) parts.push(`${failed} not read`);
  const missing = left === 0 ? '' : ` ${left} of them not shown in full; \`sdx grade\` shows all.`;
  return `${count === 1 ? '1 document' : `${count} documents`}: ${parts.join(', ')}.${missing}\n`;
}

/** A document's report in parts that are each worth having without the next. */
function pieces(result: Result, version: string): readonly string[] {
  const file = markdownCode(visibleName(result.file));
  const head = `### sdx: ${gradeText(result)}\n\n**${file}**`;
  const since = result.against === undefined ? [] : [sinceThen(result.against)];
  if (result.status === 'failed') {
    const problems = result.problems.map(({ says, advice, place }) =>
      item(
        `${place === undefined ? '' : `${where(place)} `}${prose(says)}${advice === undefined ? '' : ` → ${prose(advice)}`}`,
      ),
    );
    return [`${head}\n\n${problems.join('')}`, ...since];
  }
  const { title, rubric } = result;
  const what = `${head} · ${prose(title)} · rubric ${markdown(rubric.title)} (${markdownCode(rubric.digest.slice(0, 8))}${rubric.from === undefined ? '' : ` from ${markdownCode(rubric.from)}`}) · sdx ${markdown(version)}\n`;
  const notices = result.notices.map(({ says, places }) => item(`ℹ️ ${prose(says)}${at(places)}`)).join('');
  if (result.status === 'ungradable') {
    const needs = result.needs.map((need) => item(prose(need))).join('');
    return [
      `${what}\nIt says too little to be graded, which is not a zero. ${needsText(result.needs, result.atLeast)}:\n\n${needs}${notices}`,
      ...since,
    ];
  }
  const twins = (result.twins ?? []).map((twin) => item(`👥 ${prose(twinText(twin))}`)).join('');
  return [
    what + verdict(result) + notices + twins,
    ...since,
    table(result),
    ...result.dimensions.flatMap(dimension),
  ];
}

/** What has changed since an earlier grade. */
function sinceThen({ says, was, change, criteria, caps }: Against): string {
  const moved = changeText(was, change);
  const of = (is: 'better' | 'worse' | 'open') => criteria.filter((one) => one.is === is);
  const lines = [`\n#### Since then\n\n${moved === '' ? '' : `**${moved}.** `}${prose(says)}\n\n`];
  for (const [is, mark] of [
    ['better', '🔼'],
    ['worse', '🔽'],
  ] as const)
    for (const { title, was: had, points, of: all } of of(is))
      lines.push(item(`${mark} ${markdown(title)} ${had} → ${points} of ${all}`));
  for (const { is, at: most, reason } of caps)
    lines.push(item(`${is === 'new' ? '🔽 New cap' : '🔼 Lifted cap'} at ${most}: ${prose(reason)}`));
  const open = of('open').map(({ title, points, of: all }) => `${markdown(title)} ${points}/${all}`);
  if (open.length > 0) lines.push(item(`Still open: ${open.join(', ')}`));
  return lines.join('');
}

function verdict({ caps, uncapped, next, confidence }: Graded): string {
  const lines = caps.map(({ at: most, reason, advice, bites, places }) => {
    const effect = bites ? `**Capped at ${most}** (would be ${uncapped})` : `Cap at ${most}`;
    return item(`⚠️ ${effect}: ${prose(reason)}${at(places)} → ${prose(advice)}`);
  });
  if (next !== null) lines.push(item(`**Next:** ${prose(next.says)}${at([next.place])} (+${next.gain})`));
  lines.push(item(`Confidence ${confidence.level}: ${prose(confidence.says)}`));
  return `\n${lines.join('')}`;
}

function table({ dimensions }: Graded): string {
  const rows = dimensions.map(({ title, weight, share }) => {
    const shown = share === null ? 'not judged' : `${Math.floor(share * 100 + 1e-6)} %`;
    return `| ${markdown(title)} | ${weight} | ${shown} |\n`;
  });
  return `\n| part | weight | shown |\n|---|---:|---:|\n${rows.join('')}`;
}

function dimension({ title, criteria }: Graded['dimensions'][number]): readonly string[] {
  const shown = criteria.filter(({ level }) => level !== 'unavailable').map(criterion);
  return shown.map((text, index) => (index === 0 ? `\n#### ${markdown(title)}\n\n${text}` : text));
}

const MARKS: Readonly<Record<Criterion['level'], string>> = {
  none: '❌',
  some: '🟠',
  most: '🟡',
  all: '✅',
  unavailable: '·',
};

function criterion({ title, points, of, level, feedback, evidence, missing, limited }: Criterion): string {
  const lines = [item(`${MARKS[level]} **${markdown(title)}** ${points}/${of} ${prose(feedback)}`)];
  for (const { says, points: earned, places } of evidence)
    lines.push(item(`✓ ${prose(says)}, ${earned}${at(places)}`, 1));
  for (const { says, points: more, why, place } of missing)
    lines.push(
      item(`${prose(says)}${why === undefined ? '' : ` (${prose(why)})`}${at([place])}, +${more}`, 1),
    );
  for (const says of limited) lines.push(item(prose(says), 1));
  return lines.join('');
}

const item = (text: string, level = 0): string => `${'  '.repeat(level)}- ${text}\n`;

const where = ({ line, column }: Location): string => `**${line}:${column}**`;

/** The lines of some places. */
function at(places: readonly Location[]): string {
  const lines = [...new Set(places.map(({ line }) => line))].sort((a, b) => a - b);
  if (lines.length === 0) return '';
  return ` (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')})`;
}

/** A sentence, never so long that it leaves no room for the others. */
function prose(sentence: string): string {
  return markdown(sentence.length <= 1000 ? sentence : `${sentence.slice(0, 999)}…`);
}
