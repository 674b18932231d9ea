import type { Finding } from '../base/finding.ts';
import { designArithmetic } from '../grade/arithmetic.ts';
import { describeGrade, locator } from '../grade/describe.ts';
import { gradableDesign } from '../grade/gradable.ts';
import { grade } from '../grade/grade.ts';
import { judgeRules } from '../grade/rules.ts';
import { subjectOf } from '../lint/subject.ts';
import type { Design } from '../model/design.ts';
import type { Path } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import { decode } from '../read/decode.ts';
import { type DesignReading, readDesign } from '../read/design.ts';
import { isDesign } from '../read/kind.ts';
import type { Failed, GradeReport, Location, Result } from '../schema/grade.ts';
import { gradeRecord, readRecordBytes, recordSet, saysRecord } from './adr-grade.ts';
import { type DocumentFile, documentReader, findDocuments } from './documents.ts';
import { type ExitCode, NotDone } from './exit.ts';
import { projectRoot } from './project.ts';
import {
  type GradingSet,
  gradingSetFrom,
  loadRubricSchema,
  rubricIds,
  shippedGradingSet,
} from './rubrics.ts';
import { version } from './version.ts';

export interface GradeRequest {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Overrides the `scenario` that the design names. */
  readonly scenario?: string;
  /** A shipped rubric by id, or one of the user's own. */
  readonly rubric?: string;
  readonly minScore?: number;
  /** Holds designs against the scenario's givens as this seed varies them. */
  readonly seed?: number;
  /** Standard input, where a path is `-`. */
  readonly stdin?: Uint8Array;
}

export interface GradeRun {
  readonly report: GradeReport;
  readonly exit: ExitCode;
}

/** A design that names no scenario is judged on what any design is. */
const ANY_DESIGN = '_base';

/**
 * Grades files and folders of designs. One bad file never stops the rest: it becomes a result that says why.
 * Throws `NotDone` when nothing can be graded at all: no such path, no such scenario, a broken rubric.
 */
export async function gradePaths(request: GradeRequest): Promise<GradeRun> {
  const own = request.rubric === undefined ? undefined : await ownSet(request.rubric, request);
  const shipped =
    request.scenario === undefined ? undefined : shippedGradingSet(request.scenario, request.seed);
  const files = await filesOf(request);
  const results: Result[] = [];
  for (const file of files) {
    const result = gradeFile(file, own ?? shipped, request);
    if (result !== undefined) results.push(result);
  }
  if (results.length === 0) {
    throw new NotDone(
      `no design document among ${files.length} files; a design starts with \`sdx: design/v1\` (\`sdx new design\` writes one)`,
    );
  }
  const passed = results.every((result) => isPass(result, request.minScore));
  const unread = results.some(({ status }) => status === 'failed');
  return {
    report: { sdx: 'grade/v1', version: version(), results, passed },
    exit: unread ? 2 : passed ? 0 : 1,
  };
}

/** Without a minimum every grade passes; a design that can't be graded falls short of any. */
function isPass(result: Result, minScore: number | undefined): boolean {
  return result.status === 'graded' && result.score >= (minScore ?? 0);
}

async function ownSet(rubric: string, { cwd, scenario, seed }: GradeRequest): Promise<GradingSet> {
  if (rubricIds().includes(rubric)) return shippedGradingSet(rubric, seed);
  await loadRubricSchema();
  return gradingSetFrom(rubric, cwd, projectRoot(cwd), {
    ...(scenario === undefined ? {} : { scenario }),
    ...(seed === undefined ? {} : { seed }),
  });
}

async function filesOf({ paths, cwd }: GradeRequest): Promise<readonly DocumentFile[]> {
  const stdin = paths.includes('-') ? [{ name: '<stdin>', path: '-', named: true }] : [];
  const rest = paths.filter((path) => path !== '-');
  return [...stdin, ...(rest.length === 0 ? [] : await findDocuments(rest, cwd))];
}

/** The result of one file; undefined for a file in a folder that is no design and never meant to be one. */
function gradeFile(
  file: DocumentFile,
  set: GradingSet | undefined,
  request: GradeRequest,
): Result | undefined {
  const bytes =
    file.path === '-' ? (request.stdin ?? new Uint8Array()) : documentReader(request.cwd)(file.path);
  if (typeof bytes === 'string') {
    return { status: 'failed', file: file.name, problems: [{ rule: 'read/unreadable', says: bytes }] };
  }
  const asRecord = gradeAsRecord(file, bytes, set);
  if (asRecord !== 'a design') return asRecord;
  const reading = readDesign({ name: file.name, bytes });
  if (reading.status === 'not-a-design' && !file.named) return undefined;
  const { design } = reading;
  if (design === undefined) return unreadable(file.name, reading);
  try {
    return gradeDesign(
      design,
      set ?? shippedGradingSet(design.document.scenario ?? ANY_DESIGN, request.seed),
      reading.findings,
    );
  } catch (problem) {
    if (!(problem instanceof NotDone)) throw problem;
    const place = locator(design)(['scenario']);
    return {
      status: 'failed',
      file: file.name,
      problems: [{ rule: 'grade/scenario', says: problem.message, place }],
    };
  }
}

/**
 * The result of a file that is graded as a decision record: because the rubric grades records, or because a named
 * file is one and says so. Undefined for a file of a folder that is none.
 */
function gradeAsRecord(
  file: DocumentFile,
  bytes: Uint8Array,
  set: GradingSet | undefined,
): Result | undefined | 'a design' {
  if (set?.rubric.grades === 'design' || (set === undefined && !file.named)) return 'a design';
  // What says that it is a design is parsed once, as one.
  const text = decode(bytes);
  if (set === undefined && text.ok && isDesign(text.value)) return 'a design';
  const reading = readRecordBytes(file.name, bytes);
  const found = !('problems' in reading) && saysRecord(reading);
  if (set === undefined && !found) return 'a design';
  if ('problems' in reading) return file.named ? reading : undefined;
  if (!file.named && !found) return undefined;
  return gradeRecord(reading, set ?? recordSet(reading));
}

/** Grades a design that has been read. The findings of reading are said, as what was not understood counts for nothing. */
export function gradeDesign(design: Design, set: GradingSet, findings: readonly Finding[]): Result {
  const { rubric, scenario, concepts, catalogue, digest } = set;
  const subject = subjectOf(design);
  const gradable = gradableDesign(design);
  const input = {
    subject: gradable,
    rubric,
    concepts,
    catalogue,
    rules: judgeRules(rubric, subject),
    analysis: subject.analysis,
    arithmetic: (bound: ReadonlyMap<string, Path>) =>
      designArithmetic({ subject, bindings: rubric.bindings, bound, scenario }),
  };
  const graded = grade(scenario === undefined ? input : { ...input, scenario });
  const described = describeGrade(graded, gradable, { id: rubric.id, title: rubric.title, digest });
  if (findings.length === 0) return described;
  const says = `${findings.length === 1 ? '1 place was' : `${findings.length} places were`} not understood or not valid; \`sdx lint\` explains`;
  const places = findings.slice(0, 5).map((finding) => locator(design)(finding.span));
  return { ...described, notices: [{ id: 'reading', says, places }, ...described.notices] };
}

function unreadable(file: string, { findings, source }: DesignReading): Failed {
  const problems = findings.slice(0, 20).map(({ rule, message, advice, span }) => {
    const problem = { rule, says: message, ...(advice === undefined ? {} : { advice }) };
    return source === undefined ? problem : { ...problem, place: place(source, span) };
  });
  return { status: 'failed', file, problems };
}

function place(source: Source, span: Finding['span']): Location {
  const start = source.lines.position(span.start);
  const end = source.lines.position(span.end);
  return { path: '', line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
