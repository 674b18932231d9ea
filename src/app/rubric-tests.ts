import { join } from 'node:path';
import { given } from '../base/given.ts';
import { type RubricTestRow, rubricTestRows } from '../grade/rubric-tests.ts';
import type { Path } from '../model/path.ts';
import { nearestSpan } from '../model/tree.ts';
import type { Graded, Location, Result } from '../schema/grade.ts';
import type { RubricDocument, Test } from '../schema/rubric.ts';
import type {
  RubricTestReport,
  TestedDesign,
  TestedPlace,
  TestedRow,
  TestedRubric,
} from '../schema/rubric-tests.ts';
import { type ExitCode, NotDone } from './exit.ts';
import { graderFor } from './grade.ts';
import { type Library, libraryOf } from './library.ts';
import { type OwnFile, type OwnFiles, ownFiles } from './own-files.ts';
import { type OwnDocument, readRubric } from './own-rubric.ts';
import { diskTree, type ProjectTree, parentOf, resolved, shownFrom } from './project-tree.ts';
import { version } from './version.ts';

/**
 * Grades the examples that rubrics name and holds the grades against what the rubrics expect.
 *
 * @param paths rubrics by id or path; all of the project where there are none
 * @throws NotDone where there is no rubric, or one is broken
 */
export async function testRubrics(
  paths: readonly string[],
  cwd: string,
): Promise<{ readonly report: RubricTestReport; readonly exit: ExitCode }> {
  const tree = diskTree(cwd);
  const own = ownFiles(tree);
  const library = await libraryOf(own, () => tree, true);
  const files =
    paths.length === 0
      ? [...own.rubrics.values()]
      : paths.map((path) => own.rubrics.get(path) ?? library.fileAt(path, tree.folder));
  if (files.length === 0)
    throw new NotDone(
      'this project has no rubric to test; `sdx new rubric NAME` writes one, or name its file',
    );
  const rubrics: TestedRubric[] = [];
  for (const file of files) rubrics.push(await testRubric(file, { library, own, tree, cwd }));
  const passed = rubrics.every((rubric) => rubric.passed);
  return { report: { sdx: 'rubric-tests/v1', version: version(), rubrics, passed }, exit: passed ? 0 : 1 };
}

interface Bench {
  readonly library: Library;
  readonly own: OwnFiles;
  readonly tree: ProjectTree;
  readonly cwd: string;
}

async function testRubric(file: OwnFile, bench: Bench): Promise<TestedRubric> {
  const { library, own, tree, cwd } = bench;
  const set = library.setFrom(file);
  const rubric = readRubric(file);
  const grader = await graderFor({ cwd, own, set });
  const designs = set.rubric.tests.map((test, index): TestedDesign => {
    const at = ['tests', index];
    const way = resolved(parentOf(file.path), test.design);
    const name = way === undefined ? test.design : shownFrom(tree.folder, way);
    const head = { file: name, place: placeOf(rubric, at) };
    const bytes =
      way === undefined ? 'it is outside the project' : (tree.read(way) ?? 'there is no such file');
    if (typeof bytes === 'string') return { ...head, passed: false, problem: bytes, rows: [] };
    const { result } = grader.grade({ name, path: join(tree.root, way ?? ''), named: true, bytes });
    if (result === undefined || result.status === 'failed')
      return { ...head, passed: false, problem: problemOf(result), rows: [] };
    const rows = rubricTestRows(test, result).map((row) => rowFrom(row, result, test, at, rubric));
    const empty =
      rows.length === 0 ? { problem: 'the test expects nothing: give it a `score` or `criteria`' } : {};
    return { ...head, ...empty, passed: rows.length > 0 && rows.every((row) => row.passed), rows };
  });
  const passed = designs.length > 0 && designs.every((design) => design.passed);
  return { file: shownFrom(tree.folder, file.path), id: set.rubric.id, passed, designs };
}

function problemOf(result: Result | undefined): string {
  const [first] = result?.status === 'failed' ? result.problems : [];
  if (first === undefined) return 'it is no design document';
  const { says, place } = first;
  return place === undefined ? says : `${says} (line ${place.line})`;
}

function rowFrom(
  { criterion, expected, found, passed, above }: RubricTestRow,
  result: Result,
  test: Test,
  at: Path,
  rubric: OwnDocument<RubricDocument>,
): TestedRow {
  const path: Path = criterion === undefined ? [...at, 'score'] : [...at, 'criteria', criterion];
  const because =
    passed || above === undefined || result.status !== 'graded'
      ? []
      : reasons(result, criterion, above, test);
  return { ...given({ criterion }), expected, got: found, passed, place: placeOf(rubric, path), because };
}

/** What earned too much, or what is missing, with its place in the example. */
function reasons(result: Graded, id: string | undefined, above: boolean, { design }: Test): string[] {
  const name = design.slice(design.lastIndexOf('/') + 1);
  const where = (place: Location | undefined): string =>
    place === undefined ? '' : ` (${name}:${place.line}:${place.column})`;
  if (id === undefined) {
    const caps = result.caps.filter(({ bites }) => bites && !above);
    return caps.map(({ at, reason, places }) => `capped at ${at}: ${reason}${where(places[0])}`);
  }
  const found = result.dimensions.flatMap(({ criteria }) => criteria).find((one) => one.id === id);
  if (above)
    return (found?.evidence ?? []).map(({ says, points, places }) => `${says}, ${points}${where(places[0])}`);
  return (found?.missing ?? []).map(({ says, points, why, place }) => {
    return `${says}${why === undefined ? '' : ` (${why})`}, +${points}${where(place)}`;
  });
}

function placeOf({ source, tree }: OwnDocument<unknown>, at: Path): TestedPlace {
  return source.lines.position(nearestSpan(tree, at).start);
}
