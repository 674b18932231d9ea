import { createHash } from 'node:crypto';
import { dirname, relative, sep } from 'node:path';
import type { Judgement } from '../gate/artefact.ts';
import type { ManifestFindings } from '../gate/manifest.ts';
import { judgeRefactoring, type TestFile, type Version } from '../gate/refactoring/judge.ts';
import type { CodeFile } from '../gate/refactoring/parts.ts';
import { matchesPattern } from '../gate/refactoring/pattern.ts';
import type { GateRefactoring } from '../schema/gate.ts';
import type { GateFile, GateFolder } from './gate-folder.ts';
import { type CommittedFile, NoRepository, Repository } from './gate-repository.ts';

const SIDES = ['before', 'after'] as const;

type Side = (typeof SIDES)[number];

/** Code files of a version that are measured. */
const MOST_FILES = 2000;

/** Judges a refactoring from files of the folder, and from the commits of a repository where one is named. */
export async function refactoringOf(
  refactoring: GateRefactoring,
  folder: GateFolder,
  findings: ManifestFindings,
): Promise<Judgement> {
  const commits = await committed(refactoring, folder, findings);
  const versions: Version[] = [];
  for (const side of SIDES) {
    const { results, tests, code } = refactoring[side];
    const at = (part: string) => ['refactoring', side, part];
    const texts = async (given: readonly string[], part: string) =>
      (await folder.files(given, at(part), findings)).flatMap((file) => {
        const text = folder.text(file, at(part), findings);
        return text === undefined ? [] : [{ file, name: file.name, text }];
      });
    // Where a repository is named, patterns are about its commits and not about files beside it.
    const own = refactoring.repository === undefined ? undefined : (commits?.[side] ?? NOTHING);
    versions.push({
      results: await texts(results, 'results'),
      tests: own?.tests ?? testFiles(await texts(tests ?? [], 'tests')),
      code: own?.code ?? codeFiles(await texts(code ?? [], 'code')),
    });
  }
  const [before, after] = versions as [Version, Version];
  return judgeRefactoring({ before, after, areCommits: commits !== undefined }, findings);
}

interface Text {
  readonly file: GateFile;
  readonly name: string;
  readonly text: string;
}

function testFiles(files: readonly Text[]): readonly TestFile[] {
  return files.map(({ name, text }) => ({ name, digest: digestOf(text) }));
}

/** Line endings are a matter of the checkout, not of the test. */
function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** Named by their path below the folder that holds the first of them, as imports are relative. */
function codeFiles(files: readonly Text[]): readonly CodeFile[] {
  const [first] = files;
  if (first === undefined) return [];
  const base = dirname(first.file.path);
  return files.map(({ file, text }) => ({ name: relative(base, file.path).split(sep).join('/'), text }));
}

const NOTHING = { tests: [], code: [] };

type Committed = Readonly<Record<Side, Pick<Version, 'tests' | 'code'>>>;

/** Tests and code of both commits; undefined without a repository, or where one of the commits is not in it. */
async function committed(
  refactoring: GateRefactoring,
  folder: GateFolder,
  findings: ManifestFindings,
): Promise<Committed | undefined> {
  const { repository: given } = refactoring;
  if (given === undefined) return undefined;
  const at = ['refactoring', 'repository'];
  const path = folder.inside(given, at, findings);
  if (path === undefined) return undefined;
  try {
    const repository = new Repository(path);
    const before = await commitOf(refactoring, 'before', repository, findings);
    const after = await commitOf(refactoring, 'after', repository, findings);
    if (before === undefined || after === undefined) return undefined;
    if (before === after || !(await repository.isAncestor(before, after))) {
      const what =
        before === after
          ? 'Both versions are the same commit'
          : 'The commit before is no ancestor of the commit after';
      const how = 'Name the last commit before the refactoring and the last of it.';
      findings.add('gate/no-commit', ['refactoring', 'after', 'commit'], { what, how });
      return undefined;
    }
    return {
      before: await contentOf(repository, before, refactoring.before),
      after: await contentOf(repository, after, refactoring.after),
    };
  } catch (problem) {
    if (!(problem instanceof NoRepository)) throw problem;
    const how = 'Hand in a whole clone, or leave out `repository:`.';
    findings.add('gate/unreadable-file', at, { file: given, why: `${problem.message}.`, how });
    return undefined;
  }
}

async function commitOf(
  refactoring: GateRefactoring,
  side: Side,
  repository: Repository,
  findings: ManifestFindings,
): Promise<string | undefined> {
  const { commit } = refactoring[side];
  const found = commit === undefined ? undefined : await repository.commit(commit);
  if (found !== undefined) return found;
  const what =
    commit === undefined
      ? `It is not said which commit is the module ${side}`
      : `There is no commit \`${commit}\` in the repository`;
  const how = 'Name a commit, tag or branch of the repository under `commit:`.';
  findings.add('gate/no-commit', ['refactoring', side, 'commit'], { what, how });
  return undefined;
}

async function contentOf(
  repository: Repository,
  commit: string,
  { tests, code }: GateRefactoring[Side],
): Promise<Pick<Version, 'tests' | 'code'>> {
  const files = await repository.files(commit);
  const chosen = (patterns: readonly string[] | undefined): readonly CommittedFile[] =>
    files.filter(({ name }) => patterns?.some((pattern) => matchesPattern(pattern, name)) === true);
  const texts: CodeFile[] = [];
  for (const file of chosen(code).slice(0, MOST_FILES)) {
    texts.push({ name: file.name, text: await repository.text(file) });
  }
  return { tests: chosen(tests).map(({ name, blob }) => ({ name, digest: blob })), code: texts };
}
