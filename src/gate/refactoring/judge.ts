import { Source } from '../../model/source.ts';
import { type Check, type Figure, FileFindings, type Judgement, judgement } from '../artefact.ts';
import { gateFinding } from '../codes.ts';
import type { ManifestFindings } from '../manifest.ts';
import { decomposition } from './decomposition.ts';
import type { CodeFile } from './parts.ts';
import { readResults } from './read-results.ts';
import type { TestResult } from './results.ts';

/** A test file by its path, and a digest of what is in it. */
export interface TestFile {
  readonly name: string;
  readonly digest: string;
}

/** One version of the module, as far as it was handed in. */
export interface Version {
  readonly results: readonly { readonly name: string; readonly text: string }[];
  readonly tests: readonly TestFile[];
  readonly code: readonly CodeFile[];
}

export interface Versions {
  readonly before: Version;
  readonly after: Version;
  /** Whether code and tests come from two commits of a repository, the first an ancestor of the second. */
  readonly areCommits: boolean;
}

type When = 'before' | 'after';

/** Judges a refactoring: the same tests, passing both times, and a module that is taken apart. */
export function judgeRefactoring(versions: Versions, manifest: ManifestFindings): Judgement {
  const before = new Run('before', versions.before, manifest);
  const after = new Run('after', versions.after, manifest);
  const missing = missingTests(before, after);
  const hasTests = before.tests.length > 0 && after.tests.length > 0;
  const verdict = (isRight: boolean): Check['status'] =>
    hasTests ? (isRight ? 'holds' : 'fails') : 'not-judged';
  const parts = decomposition(versions.before.code, versions.after.code, manifest);
  const checks: Check[] = [
    { says: 'every test passes before and after', status: verdict(before.bad + after.bad === 0) },
    { says: 'every test from before runs after, under the same name', status: verdict(missing === 0) },
    { says: 'the test files are the same before and after', status: sameTests(versions, manifest) },
    parts.check,
    {
      says: 'the module before is an ancestor of the module after in the repository',
      status: versions.areCommits ? 'holds' : 'attested',
    },
    { says: 'that the results come from these versions of the code and the tests', status: 'attested' },
  ];
  const figures: Figure[] = [
    { name: 'tests before', value: before.tests.length },
    { name: 'tests after', value: after.tests.length },
    ...parts.figures,
  ];
  const files = [...before.files, ...after.files].map((file) => file.judged());
  return judgement('refactoring', checks, figures, [...files, manifest.judged()]);
}

/** The tests of one run, with the findings about each results file. */
class Run {
  readonly tests: TestResult[] = [];
  readonly files: FileFindings[] = [];
  readonly fileOf = new Map<TestResult, FileFindings>();
  /** Tests that did not pass. */
  bad = 0;

  constructor(when: When, { results }: Version, manifest: ManifestFindings) {
    let isRead = results.length > 0;
    for (const { name, text } of results) {
      const file = new FileFindings(name, new Source(name, text, 'yaml'));
      this.files.push(file);
      const read = readResults(text);
      if ('what' in read) {
        file.list.push(gateFinding('gate/tests-format', read.at, { what: read.what }));
        isRead = false;
        continue;
      }
      for (const { at, stated, found } of read.mismatches) {
        file.list.push(gateFinding('gate/test-counts', at, { stated, found }));
      }
      for (const test of read.tests) this.#add(test, file, when);
    }
    if (isRead && this.tests.length === 0)
      manifest.add('gate/tests-none', ['refactoring', when, 'results'], { side: when });
  }

  #add(test: TestResult, file: FileFindings, when: When): void {
    this.tests.push(test);
    this.fileOf.set(test, file);
    if (test.status === 'passed') return;
    if (++this.bad > SHOWN) return;
    const status = test.status === 'failed' ? 'fails' : 'is skipped';
    const how =
      test.status === 'skipped'
        ? 'Run it: a test that is skipped pins down nothing.'
        : when === 'before'
          ? 'Make it expect what the code does today, also where that looks wrong.'
          : 'Restore the behaviour it describes; changing behaviour is another step than refactoring.';
    file.list.push(
      gateFinding('gate/test-failed', test.at, { test: short(test.name), status, side: when, how }),
    );
  }
}

/** Tests of one kind of problem that are shown. */
const SHOWN = 20;

function short(name: string): string {
  return name.length <= 160 ? name : `${name.slice(0, 157)}...`;
}

/** Reports tests of the first run that the second has not, and how many there are. */
function missingTests(before: Run, after: Run): number {
  if (after.tests.length === 0) return 0;
  const left = new Map<string, number>();
  for (const { name } of after.tests) left.set(name, (left.get(name) ?? 0) + 1);
  const lastNames = new Map(after.tests.map(({ name }) => [lastPart(name), name]));
  let missing = 0;
  for (const test of before.tests) {
    const count = left.get(test.name) ?? 0;
    if (count > 0) {
      left.set(test.name, count - 1);
      continue;
    }
    if (++missing > SHOWN) continue;
    const other = lastNames.get(lastPart(test.name));
    const near = other === undefined || other === test.name ? '' : `; \`${short(other)}\` is`;
    before.fileOf
      .get(test)
      ?.list.push(gateFinding('gate/test-missing', test.at, { test: short(test.name), near }));
  }
  return missing;
}

function lastPart(name: string): string {
  return name.split(' > ').at(-1) ?? name;
}

/** Whether the test files are the same. From files alone it can be told only where they were kept twice. */
function sameTests({ before, after, areCommits }: Versions, manifest: ManifestFindings): Check['status'] {
  if (before.tests.length === 0 || after.tests.length === 0) return 'attested';
  const kept = new Set(before.tests.map(({ name }) => name));
  if (!areCommits && after.tests.some(({ name }) => kept.has(name))) return 'attested';
  const first = byLocalName(before.tests);
  const second = byLocalName(after.tests);
  const at = ['refactoring', 'after', 'tests'];
  let isSame = true;
  for (const [name, digest] of first) {
    const other = second.get(name);
    if (other === digest) continue;
    isSame = false;
    manifest.add('gate/tests-changed', at, {
      file: name,
      what: other === undefined ? 'is gone after the refactoring' : 'is another one after the refactoring',
    });
  }
  // A test that was added later hides nothing, but what it says was not pinned down before.
  return isSame ? 'holds' : 'fails';
}

/** Files by their path below the folder that holds them all. */
function byLocalName(files: readonly TestFile[]): ReadonlyMap<string, string> {
  const folders = files.map(({ name }) => name.split('/').slice(0, -1));
  let shared = 0;
  while (folders.every((folder) => folder[shared] !== undefined && folder[shared] === folders[0]?.[shared]))
    shared++;
  return new Map(files.map(({ name, digest }) => [name.split('/').slice(shared).join('/'), digest]));
}
