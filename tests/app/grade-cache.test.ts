import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileGrade, failedResult, type GradeJob, graderFor } from '../../src/app/grade.ts';
import { GradeCache, gradeCacheFolder, remembering } from '../../src/app/grade-cache.ts';
import { openLibrary } from '../../src/app/library.ts';
import { ownFiles } from '../../src/app/own-files.ts';
import { diskTree } from '../../src/app/project-tree.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sdx-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const job = (name: string, text = `text of ${name}`): GradeJob => ({
  ...{ name, path: `/class/${name}`, named: false },
  bytes: Buffer.from(text),
});
/** The jobs of a run, and those among them that had to be graded. */
async function run(all: readonly GradeJob[], basis = 'v1', result = gradeOf): Promise<readonly string[]> {
  const graded: string[] = [];
  async function* grade(jobs: Iterable<GradeJob>): AsyncGenerator<FileGrade> {
    for (const one of jobs) {
      graded.push(one.name);
      yield result(one);
    }
  }
  const jobs = (files: Iterable<{ readonly name: string }>): GradeJob[] =>
    [...files].map(({ name }) => all.find((one) => one.name === name) as GradeJob);
  const grades: FileGrade[] = [];
  for await (const one of remembering(new GradeCache(kept(), basis), all, { jobs, grade })) grades.push(one);
  expect(grades).toEqual(all.map(result));
  return graded;
}
const kept = (): string => join(place, 'kept');
const gradeOf = ({ name, bytes }: GradeJob): FileGrade => ({
  result: failedResult(name, { rule: 'read/syntax', says: `It has ${bytes.length} bytes.` }),
  marks: '0000000a0000000b.',
});
const entries = (): readonly string[] =>
  readdirSync(kept(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('/'))
    .map((name) => join(kept(), name))
    .sort();

describe('grades that are kept', () => {
  const [a, b, c] = [job('a.yaml'), job('b.yaml'), job('c.yaml')];

  it('are not made again, wherever in the order new ones are', async () => {
    expect(await run([b])).toEqual(['b.yaml']);
    expect(await run([a, b, c])).toEqual(['a.yaml', 'c.yaml']);
    expect(await run([a, b, c])).toEqual([]);
  });

  it('are those of these bytes, this name, this place and this basis', async () => {
    await run([a]);
    expect(await run([job('a.yaml', 'other')])).toEqual(['a.yaml']);
    expect(await run([{ ...a, name: 'z.yaml' }])).toEqual(['z.yaml']);
    expect(await run([{ ...a, path: '/elsewhere/a.yaml' }])).toEqual(['a.yaml']);
    expect(await run([{ ...a, named: true }])).toEqual(['a.yaml']);
    expect(await run([a], 'v2')).toEqual(['a.yaml']);
    expect(await run([a])).toEqual([]);
  });

  it('are none of what went wrong in the machine, or could not be read', async () => {
    for (const rule of ['grade/lost', 'grade/failed']) {
      const mishap = ({ name }: GradeJob): FileGrade => ({
        result: failedResult(name, { rule, says: 'Oh.' }),
      });
      await run([a], rule, mishap);
      expect(await run([a], rule, mishap)).toEqual(['a.yaml']);
    }
    const unread = { ...a, bytes: 'You may not read this file.' };
    await run([unread]);
    expect(await run([unread])).toEqual(['a.yaml']);
  });

  it('are also that a file is no design', async () => {
    const none = (): FileGrade => ({});
    await run([a], 'v1', none);
    expect(await run([a], 'v1', none)).toEqual([]);
  });

  /** An entry as sdx writes it, about something else. */
  const sealed = (file: string, body: Uint8Array): Uint8Array => {
    const key = file.split('/').slice(-2).join('');
    return Buffer.concat([createHash('sha256').update(`${key}\n`).update(body).digest(), body]);
  };
  const packed = (file: string, value: unknown): Uint8Array =>
    sealed(file, deflateRawSync(JSON.stringify(value)));

  it.each<[string, (file: string, bytes: Buffer, other: Buffer) => Uint8Array]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (_, bytes) => bytes.subarray(0, -3)],
    ['changed in one byte', (_, bytes) => Buffer.from([...bytes.subarray(0, -1), (bytes.at(-1) ?? 0) ^ 1])],
    ["another file's", (_, __, other) => other],
    ['no deflated text', (file) => sealed(file, Buffer.from('grade me well'))],
    ['a bomb', (file) => sealed(file, deflateRawSync(Buffer.alloc(65 * 1024 * 1024)))],
    ['no grade', (file) => packed(file, { result: { status: 'graded', file: 'a.yaml', score: 100 } })],
    ['a number', (file) => packed(file, 1)],
    ['null', (file) => packed(file, null)],
    ['marks that are none', (file) => packed(file, { ...gradeOf(a), marks: ['x'] })],
  ])('are none where the file is %s', async (_, damage) => {
    await run([a, b]);
    const files = entries();
    const bytes = files.map((file) => readFileSync(file));
    for (const [i, file] of files.entries())
      writeFileSync(file, damage(file, bytes[i] ?? Buffer.alloc(0), bytes[1 - i] ?? Buffer.alloc(0)));
    expect((await run([a, b])).toSorted()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('are none where a folder or nothing is in their place, and need none to be written', async () => {
    await run([a]);
    const [file = ''] = entries();
    rmSync(file);
    mkdirSync(file);
    expect(await run([a])).toEqual(['a.yaml']);
    rmSync(kept(), { recursive: true });
    writeFileSync(kept(), 'a file');
    expect(await run([a])).toEqual(['a.yaml']);
  });
});

describe('where grades are kept', () => {
  it('is not among what is graded, through links either', () => {
    mkdirSync(join(place, 'class/ann'), { recursive: true });
    symlinkSync(join(place, 'class/ann'), join(place, 'beside'));
    for (const location of ['class', 'class/ann', 'class/ann/.cache', 'beside'])
      expect(() => gradeCacheFolder(location, ['class'], place), location).toThrow('among the documents');
    expect(() => gradeCacheFolder('.cache', ['.'], place)).toThrow('among the documents');
    expect(gradeCacheFolder('classes', ['class'], place)).toBe(join(place, 'classes/grade'));
  });

  it('is no part of a repository', () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: place, stdio: 'ignore' });
    git('init', '-q');
    expect(gradeCacheFolder('kept', ['class'], place)).toBe(join(place, 'kept/grade'));
    mkdirSync(join(place, 'kept/grade/ab'), { recursive: true });
    writeFileSync(join(place, 'kept/grade/ab/cd'), '');
    git('add', '.');
    expect(() => gradeCacheFolder('kept', ['class'], place)).toThrow('part of the repository');
  });
});

describe('what grades depend on beside the document', () => {
  const basisOf = async (setup: { readonly rubric?: string; readonly seed?: number } = {}) => {
    const grader = await graderFor({ cwd: place, own: ownFiles(diskTree(place)), ...setup });
    return grader.library.basis(grader.set, setup.seed);
  };
  const rubric = (says: string) => {
    mkdirSync(join(place, 'rubrics'), { recursive: true });
    writeFileSync(
      join(place, 'rubrics/costs.yaml'),
      `sdx: rubric/v1\nid: costs\ntitle: ${says}\nextends: _base\ntests:\n  - { design: ../strong.yaml, score: 60..100 }\n`,
    );
  };

  it('are rubric, seed and examples', async () => {
    const parts = 'components:\n  api: { kind: service, capacity: 712 req/s }\n';
    const example = (text: string) => writeFileSync(join(place, 'strong.yaml'), `sdx: design/v1\n${text}`);
    example(parts);
    rubric('One');
    const setups = [{}, { rubric: 'costs' }, { rubric: 'costs', seed: 1 }, { rubric: 'url-shortener' }];
    const before = await Promise.all(setups.map(basisOf));
    expect(new Set(before).size).toBe(setups.length);
    expect(await Promise.all(setups.map(basisOf))).toEqual(before);
    rubric('Two');
    const changed = await Promise.all(setups.map(basisOf));
    expect(changed.map((basis, i) => basis === before[i])).toEqual([false, false, false, true]);
    example(parts.replace('712', '713'));
    const other = await Promise.all(setups.map(basisOf));
    expect(other.map((basis, i) => basis === changed[i])).toEqual([false, false, false, true]);
  });

  it('is what is known of a project without a rubric of its own', async () => {
    const library = await openLibrary(place);
    expect(library.basis(undefined, undefined)).toMatch(/^[0-9a-f]{64}$/);
    expect(library.basis(undefined, 2)).not.toBe(library.basis(undefined, undefined));
  });
});
