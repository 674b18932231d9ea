import type { Finding } from '../base/finding.ts';
import { given } from '../base/given.ts';
import { designArithmetic } from '../grade/arithmetic.ts';
import { describeGrade, locator } from '../grade/describe.ts';
import { gradableDesign } from '../grade/gradable.ts';
import { grade } from '../grade/grade.ts';
import { marksOf, marksText } from '../grade/likeness.ts';
import { judgeRules } from '../grade/rules.ts';
import { twinShare } from '../grade/twins.ts';
import { subjectOf } from '../lint/subject.ts';
import type { Design } from '../model/design.ts';
import type { Path } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import { decode } from '../read/decode.ts';
import { type DesignReading, readDesign } from '../read/design.ts';
import { isDesign } from '../read/kind.ts';
import type { Failed, Location, Result } from '../schema/grade.ts';
import { gradeRecord, readRecordBytes, recordSet, saysRecord } from './adr-grade.ts';
import type { DocumentFile } from './documents.ts';
import { NotDone } from './exit.ts';
import { alike } from './grade-twins.ts';
import { type Library, libraryOf } from './library.ts';
import type { OwnFiles } from './own-files.ts';
import { folderInProject } from './project.ts';
import { commitTree, diskTree, type ProjectTree } from './project-tree.ts';
import { type GradingSet, referenceTo } from './rubrics.ts';

/** What holds for every file of a run: plain data, so that it can be sent to other processes. */
export interface GradeSetup {
  readonly cwd: string;
  /** The project's own rubrics and scenarios. */
  readonly own: OwnFiles;
  /** The branch or commit that those are from, where it is not the disk. */
  readonly rubricFrom?: string;
  /** What every design is graded by, once that is known. */
  readonly set?: GradingSet;
  /** Overrides the `scenario` that the design names. */
  readonly scenario?: string;
  /** A rubric by id, shipped or of the project, or by path. */
  readonly rubric?: string;
  /** Holds designs against the scenario's givens as this seed varies them. */
  readonly seed?: number;
}

/** A file to grade: its bytes, or the sentence that says why there are none. */
export interface GradeJob extends DocumentFile {
  readonly bytes: Uint8Array | string;
}

/** What came of one file; without a result it is of a folder, and no design and never meant to be one. */
export interface FileGrade {
  readonly result?: Result;
  /** What twins of a design are told by, as text. */
  readonly marks?: string;
}

/** Grades file by file. */
export interface Grader {
  /** What every file is graded by, where that is one. */
  readonly set: GradingSet | undefined;
  readonly library: Library;
  grade(job: GradeJob): FileGrade;
}

/** The flag that names a commit. */
export const RUBRIC_FROM = '--rubric-from';

/** A design that names no scenario is judged on what any design is. */
const ANY_DESIGN = '_base';

/**
 * What grades the files of a run.
 * @throws NotDone for a scenario that there is none of and a rubric that is broken
 */
export async function graderFor(setup: GradeSetup): Promise<Grader> {
  const { cwd, own, rubricFrom, rubric, scenario, seed } = setup;
  const tree = (): ProjectTree =>
    rubricFrom === undefined ? diskTree(cwd) : commitTree(cwd, rubricFrom, RUBRIC_FROM);
  const library = await libraryOf(own, tree, rubric !== undefined);
  const set = setup.set ?? commonSet(library, { cwd, ...given({ rubric, scenario, seed }) });
  return {
    set,
    library,
    grade(job) {
      try {
        return gradeFile(job, set, library, seed);
      } catch (problem) {
        const says = `sdx failed on this file (${(problem as Error).message}). Please report it with the file: this is a bug in sdx.`;
        return { result: failedResult(job.name, { rule: 'grade/failed', says }) };
      }
    },
  };
}

/** The result of a file that can't be graded. */
export function failedResult(file: string, ...problems: Failed['problems']): Failed {
  return { status: 'failed', file, problems };
}

function commonSet(
  library: Library,
  { rubric, scenario, seed, cwd }: Pick<GradeSetup, 'rubric' | 'scenario' | 'seed' | 'cwd'>,
): GradingSet | undefined {
  if (rubric === undefined) return scenario === undefined ? undefined : library.set(scenario, seed);
  if (library.rubricIds.includes(rubric)) return library.set(rubric, seed);
  return library.setFrom(library.fileAt(rubric, folderInProject(cwd)), { scenario, seed });
}

function gradeFile(
  file: GradeJob,
  set: GradingSet | undefined,
  library: Library,
  seed: number | undefined,
): FileGrade {
  const { name, bytes, named } = file;
  if (typeof bytes === 'string')
    return { result: failedResult(name, { rule: 'read/unreadable', says: bytes }) };
  const asRecord = gradeAsRecord(file, bytes, set, library);
  if (asRecord !== 'a design') return given({ result: asRecord });
  const reading = readDesign({ name, bytes });
  if (reading.status === 'not-a-design' && !named) return {};
  const { design } = reading;
  if (design === undefined) return { result: unreadable(name, reading) };
  try {
    const by = set ?? library.set(design.document.scenario ?? ANY_DESIGN, seed);
    return withMarks(gradeDesign(design, by, reading.findings), design, by, file.path);
  } catch (problem) {
    if (!(problem instanceof NotDone)) throw problem;
    const place = locator(design)(['scenario']);
    return { result: failedResult(name, { rule: 'grade/scenario', says: problem.message, place }) };
  }
}

/** A design's grade with what twins are told by, and the example that it is a twin of. */
function withMarks(
  result: Result,
  design: Design,
  { scenario, examples = [] }: GradingSet,
  path: string,
): FileGrade {
  if (result.status !== 'graded') return { result };
  const marks = marksOf(design, scenario);
  const twins = examples.flatMap((example) => {
    const share = example.path === path ? undefined : twinShare(marks, example.marks);
    return share === undefined ? [] : [{ name: example.name, share }];
  });
  const [nearest] = twins.sort((a, b) => b.share - a.share);
  return {
    result: nearest === undefined ? result : alike(result, 'example', nearest),
    marks: marksText(marks),
  };
}

/**
 * The result of a file that is graded as a decision record: because the rubric grades records, or because a named
 * file is one and says so. Undefined for a file of a folder that is none.
 */
function gradeAsRecord(
  file: DocumentFile,
  bytes: Uint8Array,
  set: GradingSet | undefined,
  library: Library,
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
  return gradeRecord(reading, set ?? recordSet(reading, library));
}

/** Grades a design that has been read. The findings of reading are said, as what was not understood counts for nothing. */
export function gradeDesign(design: Design, set: GradingSet, findings: readonly Finding[]): Result {
  const { rubric, scenario, concepts, catalogue } = set;
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
  const described = describeGrade(graded, gradable, referenceTo(set));
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
