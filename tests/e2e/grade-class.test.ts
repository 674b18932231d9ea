import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRADE_REPORTERS } from '../../src/report/registry.ts';
import { validate } from '../../src/schema/validate/grade.js';
import { cellsOf } from '../report/readers.ts';
import { root, sdx, workplace } from './run.ts';

const place = workplace();
const here = { cwd: place.path };
const example = (name: string): string => readFileSync(join(root, 'examples/url-shortener', name), 'utf8');

/** A class as it is handed in: downloads of two systems, folders, files, what is no design, and what is hostile. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'ann/design.yaml': example('design.yaml'),
  'ann/draft.yaml': example('weak.yaml'),
  'ann/notes.md': '# Notes\n\nNothing to grade.\n',
  'Bob Roe_98765_assignsubmission_file/design.md': example('design.md'),
  'doejane_1234_555_design.yaml': example('weak.yaml'),
  'doejane_LATE_1234_556_design-1.yaml': example('design.yaml'),
  'empty.yaml': 'sdx: design/v1\ntitle: Nothing yet\nscenario: url-shortener\n',
  'broken.yaml': 'sdx: design/v1\ntitle: [\n',
  'nested.yaml': `sdx: design/v1\ntitle: ${'['.repeat(2_000)}\n`,
  'binary.yaml': new Uint8Array([0xff, 0xfe, 0x00, 0x41]),
  '=1+1.yaml': example('weak.yaml'),
};

beforeAll(() => {
  const write = (name: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(place.path, 'class', name)), { recursive: true });
    writeFileSync(join(place.path, 'class', name), text);
  };
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  for (let i = 0; i < 24; i++)
    write(`../many/s${i}/design.yaml`, example(i % 3 === 0 ? 'design.yaml' : 'weak.yaml'));
});
afterAll(place.end);

describe('a class', () => {
  it('gives the same bytes with any number of processes, in every format', async () => {
    const formats = Object.keys(GRADE_REPORTERS);
    const runs: string[][] = [];
    for (const jobs of ['1', '3']) {
      const outputs = formats.flatMap((format) => ['--format', `${format}=jobs/${jobs}/${format}`]);
      const { code, stdout } = await sdx(['grade', 'class', 'many', ...outputs, '--jobs', jobs], here);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      runs.push(formats.map((format) => readFileSync(join(place.path, 'jobs', jobs, format), 'utf8')));
    }
    const [first = []] = runs;
    for (const text of first) expect(text.length).toBeGreaterThan(0);
    for (const run of runs) expect(run).toEqual(first);
  }, 240_000);

  it('gives the same bytes in this process alone', async () => {
    const paths = ['class/ann', 'class/empty.yaml', 'class/broken.yaml'];
    const alone = await sdx(['grade', ...paths, '--format', 'json'], here);
    expect(await sdx(['grade', ...paths, '--format', 'json', '--jobs', '2'], here)).toEqual(alone);
    const report = JSON.parse(alone.stdout);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.results.map(({ status }: { status: string }) => status)).toEqual([
      'graded',
      'graded',
      'failed',
      'ungradable',
    ]);
  });

  it('is a gradebook with a line for each document, and a column for each dimension of one rubric', async () => {
    const { stdout } = await sdx(['grade', 'class', '--scenario', 'url-shortener', '--format', 'csv'], here);
    const [header = [], ...rows] = cellsOf(stdout);
    expect(header).toContain('Trade-offs %');
    const of = (file: string) => rows.find((row) => row[2] === `class/${file}`) ?? [];
    const cell = (file: string, column: string) => of(file)[header.indexOf(column)];
    expect(of('ann/design.yaml').slice(0, 2)).toEqual(['ann', '']);
    expect(of('doejane_1234_555_design.yaml').slice(0, 2)).toEqual(['doejane', '1234']);
    expect(of('Bob Roe_98765_assignsubmission_file/design.md').slice(0, 2)).toEqual([
      'Bob Roe',
      'Participant 98765',
    ]);
    expect(of('=1+1.yaml')[0]).toBe("'=1+1");
    expect(of('ann/notes.md')).toEqual([]);
    expect(cell('empty.yaml', 'status')).toBe('ungradable');
    expect(cell('empty.yaml', 'score')).toBe('');
    expect(cell('broken.yaml', 'problem')).toMatch(/\(line \d+\)$/);
    expect(cell('nested.yaml', 'problem')).toMatch(/100 levels/);
    expect(cell('binary.yaml', 'status')).toBe('not read');
    expect(Number(cell('ann/design.yaml', 'score'))).toBeGreaterThan(90);
  });

  it('counts of a student the best document in the gradebooks of Canvas and Moodle', async () => {
    const canvas = cellsOf(
      (await sdx(['grade', 'class', '--format', 'canvas', '--assignment', 'Lab 1 (7)'], here)).stdout,
    );
    expect(canvas[0]?.at(-1)).toBe('Lab 1 (7)');
    const scores = new Map(canvas.slice(2).map((row) => [row[0], row[5]]));
    expect(Number(scores.get('ann'))).toBeGreaterThan(90);
    expect(Number(scores.get('doejane'))).toBeGreaterThan(90);
    expect(scores.get('empty')).toBe('');
    const moodle = cellsOf((await sdx(['grade', 'class', '--format', 'moodle'], here)).stdout);
    const bob = moodle.find((row) => row[0] === 'Participant 98765');
    expect(Number(bob?.[2])).toBeGreaterThan(90);
  });

  it('writes a report for each submission, and them again', async () => {
    const args = [
      'grade',
      'class',
      '--format',
      'csv=out/grades.csv',
      '--reports',
      'out/reports',
      '--reports',
    ];
    for (let round = 0; round < 2; round++) {
      const { code, stdout, stderr } = await sdx([...args, 'gradescope=out/gradescope'], here);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('wrote out/grades.csv (csv)');
      expect(stderr).toMatch(/wrote \d+ reports to out\/reports/);
    }
    const reports = readdirSync(join(place.path, 'out/reports'));
    expect(reports).toEqual(
      expect.arrayContaining(['ann.md', 'doejane_1234.md', 'Bob Roe_98765.md', 'empty.md', 'broken.md']),
    );
    // A name that files can't have everywhere gets one of its own.
    expect(reports.filter((name) => /^_1_1-[0-9a-f]{8}\.md$/.test(name))).toHaveLength(1);
    const ann = readFileSync(join(place.path, 'out/reports/ann.md'), 'utf8');
    expect(ann).toContain('class/ann/design.yaml');
    expect(ann).toContain('class/ann/draft.yaml');
    expect(ann).not.toContain('class/doejane');
    const one = JSON.parse(readFileSync(join(place.path, 'out/gradescope/ann.json'), 'utf8'));
    expect(one.score).toBeGreaterThan(90);
    expect(one.extra_data.file).toBe('class/ann/design.yaml');
  });

  it('finds the student in a name by a pattern', async () => {
    const { stdout } = await sdx(['grade', 'many', '--student', 's{student}', '--format', 'csv'], here);
    expect(cellsOf(stdout)[1]?.[0]).toBe('0');
    const none = await sdx(['grade', 'class', '--student', 'name'], here);
    expect(none).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('{student}') });
  });

  it('lists many documents in a line each, and in full when asked', async () => {
    const { stdout } = await sdx(['grade', 'many'], here);
    expect(stdout.split('\n').filter((line) => /^ *[\d.]+ .*many\/s/.test(line))).toHaveLength(24);
    expect(stdout).toContain('24 files: 24 graded');
    expect(stdout).toContain('--verbose');
    const { stdout: whole } = await sdx(['grade', 'many', '--verbose'], here);
    expect(whole).toContain('Requirements and scope');
  });

  it('says what it does not know before it grades anything', async () => {
    for (const [args, says] of [
      [['--reports', 'xml=out'], 'there is no format `xml` for --reports'],
      [['--reports', 'csv='], "lacks the folder's name"],
      [['--jobs', '0'], '--jobs'],
      [['--rubric', 'none.yaml'], 'there is no rubric `none.yaml`'],
    ] as const) {
      const run = await sdx(['grade', 'class', ...args], here);
      expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) });
    }
  });

  it('annotates under GitHub Actions, next to the format asked for', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const run = await sdx(['grade', 'class/broken.yaml', '--format', 'json'], { ...here, env });
    expect(run.stderr).toMatch(/^::error file=class\/broken.yaml,line=\d+/);
    expect(JSON.parse(run.stdout).results).toHaveLength(1);
    const quiet = await sdx(['grade', 'class/broken.yaml', '--no-annotations'], { ...here, env });
    expect(quiet.stderr).toBe('');
  });

  it('leaves an older report whole when there is nothing to write', async () => {
    writeFileSync(join(place.path, 'old.csv'), 'kept');
    mkdirSync(join(place.path, 'bare'), { recursive: true });
    writeFileSync(join(place.path, 'bare/notes.md'), '# Notes\n');
    const run = await sdx(['grade', 'bare', '--format', 'csv=old.csv'], here);
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no design document among 1 files'),
    });
    expect(readFileSync(join(place.path, 'old.csv'), 'utf8')).toBe('kept');
    expect(readdirSync(place.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
