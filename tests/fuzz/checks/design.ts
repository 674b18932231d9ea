import { lineEnding } from '../../../src/adr/lines.ts';
import { analyzeDesign } from '../../../src/app/analyze.ts';
import { estimateDocuments } from '../../../src/app/estimate-worksheet.ts';
import { NotDone } from '../../../src/app/exit.ts';
import { gradeDesign } from '../../../src/app/grade.ts';
import { shippedGradingSet } from '../../../src/app/rubrics.ts';
import { version } from '../../../src/app/version.ts';
import { compareFindings, type Finding } from '../../../src/base/finding.ts';
import { DESIGN_RULES } from '../../../src/lint/design-rules.ts';
import { judgeDesign } from '../../../src/lint/engine.ts';
import { repaired } from '../../../src/lint/fix.ts';
import { KNOWN_RULES } from '../../../src/lint/known-rules.ts';
import { plainProfile } from '../../../src/lint/profile.ts';
import { subjectOf } from '../../../src/lint/subject.ts';
import { withoutSuppressed } from '../../../src/lint/suppressions.ts';
import type { Design } from '../../../src/model/design.ts';
import { decode } from '../../../src/read/decode.ts';
import { type DesignReading, readDesign } from '../../../src/read/design.ts';
import { analyzeMermaid } from '../../../src/report/analyze-mermaid.ts';
import { analyzeStylish } from '../../../src/report/analyze-stylish.ts';
import { estimateStylish } from '../../../src/report/estimate-stylish.ts';
import { validate as fits } from '../../../src/schema/validate/design.js';
import type { Sample } from '../target.ts';
import { ensure, ensureSame } from '../violation.ts';
import { ensureCalm, ensureFormats, ensureGradeFormats, ensureValid } from './formats.ts';
import { ensureLocated } from './located.ts';

const PROFILE = plainProfile(KNOWN_RULES.values());
const NO_PAGE = () => undefined;

export interface Linted {
  readonly reading: DesignReading;
  readonly findings: readonly Finding[];
  /** With those that comments in the document switch off. */
  readonly all: readonly Finding[];
}

/** Everything sdx does with a design, with every promise about it. */
export async function checkDesign({ name, bytes, turn }: Sample): Promise<void> {
  const linted = lint(name, bytes);
  const { reading, findings } = linted;
  const { design, source, status } = reading;
  ensure((design !== undefined) === (status === 'read'), 'a design where it is read');
  ensure(status === 'read' || findings.length > 0, 'an unread file has a finding');
  ensureLocated(findings, source);
  await ensureFormats({
    version: version(),
    files: [{ name, status, source, findings }],
    folder: '',
    page: NO_PAGE,
  });
  if (source === undefined) return;
  ensureAgain(name, bytes, linted);
  if (design === undefined) return;
  ensure(fits(design.document), 'a design fits its schema', () => JSON.stringify(fits.errors?.[0]));
  ensureRepairs(name, source.text, linted);
  const dearer = [
    () => ensureGraded(design, reading.findings),
    () => ensureAnalysed(name, bytes, design, false),
    () => ensureAnalysed(name, bytes, design, true),
    () => ensureWorksheet(bytes),
  ];
  for (const [i, check] of dearer.entries())
    if (turn === undefined || turn % dearer.length === i) await check();
}

/** A design's findings as `sdx lint` has them. */
export function lint(name: string, input: Uint8Array | string): Linted {
  const reading = readDesign({ name, ...(typeof input === 'string' ? { text: input } : { bytes: input }) });
  const { design, source } = reading;
  if (design === undefined || source === undefined)
    return { reading, findings: reading.findings, all: reading.findings };
  const found = [...reading.findings, ...judgeDesign(subjectOf(design), DESIGN_RULES)].sort(compareFindings);
  const { findings } = withoutSuppressed(source, found, PROFILE);
  return { reading, findings, all: found };
}

/** Findings by line and column, which are the same whatever ends a line. */
function shown({ reading: { status, design, source }, findings }: Linted): string {
  const lines = findings.map(({ rule, severity, span, message, advice }) => {
    const { line, column } = source?.lines.position(span.start) ?? { line: 0, column: 0 };
    return `${line}:${column} ${severity} ${rule} ${message} ${advice ?? ''}`;
  });
  return [status, JSON.stringify(design?.document), ...lines].join('\n');
}

/** The same findings once more, and with other line endings. Once more is enough where the endings are the same. */
function ensureAgain(name: string, bytes: Uint8Array, linted: Linted): void {
  const text = decode(bytes);
  // What can't be read as it is has no other endings.
  if (!text.ok) {
    ensureSame(shown(lint(name, bytes)), shown(linted), 'same input, same findings');
    return;
  }
  const lf = text.value.replace(/\r\n?/g, '\n');
  const once = shown(lint(name, lf));
  if (lf === text.value) ensureSame(once, shown(linted), 'same input, same findings');
  ensureSame(shown(lint(name, lf.replace(/\n/g, '\r\n'))), once, 'CRLF reads as LF');
}

/** Rounds of repairs that `--fix` makes at most. */
const ROUNDS = 10;

/** Repairs come to an end, leave a design that is read, and lose nothing that it said. */
export function ensureRepairs(name: string, before: string, first: Linted): void {
  let text = before;
  let linted = first;
  for (let round = 0; ; round++) {
    const next = repaired(text, linted.findings, lineEnding(text)).text;
    if (next === text) break;
    ensure(round < ROUNDS, 'repairs come to an end');
    linted = lint(name, next);
    ensure(linted.reading.status === 'read', 'a repaired design is read');
    text = next;
  }
  if (text === before) return;
  const [was, is] = [first, linted].map(({ reading }) => reading.design?.document ?? {});
  for (const part of Object.keys(was ?? {}))
    ensure(Object.hasOwn(is ?? {}, part), 'repairs keep every part', part);
}

/** Rubrics that a design is held against here: what any is judged on, and one scenario's. */
const SETS: readonly string[] = ['_base', 'url-shortener'];

async function ensureGraded(design: Design, findings: readonly Finding[]): Promise<void> {
  const own = design.document.scenario === undefined ? [] : [design.document.scenario];
  for (const id of [...SETS, ...own]) {
    const set = known(id);
    if (set === undefined) continue;
    const result = gradeDesign(design, set, findings);
    if (result.status === 'graded')
      ensure(result.score >= 0 && result.score <= 100, 'a score from 0 to 100', String(result.score));
    await ensureGradeFormats(result);
  }
}

function known(id: string): ReturnType<typeof shippedGradingSet> | undefined {
  try {
    return shippedGradingSet(id);
  } catch (error) {
    if (error instanceof NotDone) return undefined;
    throw error;
  }
}

async function ensureAnalysed(name: string, bytes: Uint8Array, design: Design, asks: boolean): Promise<void> {
  const [component] = design.components.keys();
  const [flow] = design.flows.keys();
  const request = { path: name, cwd: '/', stdin: { bytes, name }, cold: [], set: [], samples: 200 };
  const question = {
    without: component === undefined ? [] : [component],
    scale: 3,
    ...(flow === undefined ? {} : { explain: `${flow}.latency`, to: 10 }),
  };
  const { analysis } = await analyzeDesign({
    ...request,
    ...(asks ? question : { without: [], scale: 1 }),
  }).catch((error: unknown) => {
    if (error instanceof NotDone) return { analysis: undefined };
    throw error;
  });
  if (analysis === undefined) return;
  ensureValid(JSON.parse(JSON.stringify(analysis)), 'analysis');
  for (const width of [40, 200]) ensureCalm(analyzeStylish(analysis, name, { width, colour: false }));
  ensureCalm(analyzeMermaid(analysis, design));
}

async function ensureWorksheet(bytes: Uint8Array): Promise<void> {
  const { report } = await estimateDocuments({ paths: ['-'], cwd: '/', stdin: bytes, samples: 200 });
  ensureValid(JSON.parse(JSON.stringify(report)), 'estimate-result');
  for (const width of [40, 200]) {
    const { out, problems } = estimateStylish(report, { width, colour: false, explain: true });
    ensureCalm(out + problems);
  }
}
