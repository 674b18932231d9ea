import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/schema/validate/rubric-tests.js';
import { root, sdx, workplace } from './run.ts';

const place = workplace();
const here = { cwd: place.path };
const inside = (...steps: string[]): string => join(place.path, ...steps);

beforeAll(async () => {
  execFileSync('git', ['init', '-q', place.path]);
  const { code, stderr } = await sdx(['new', 'scenario', 'parking-spots', '--title', 'Parking: spots'], here);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
afterAll(place.end);

describe('sdx new scenario', () => {
  it('writes four files that pass their own tests, and lint with nothing to say', async () => {
    for (const file of ['prompts/parking-spots.yaml', 'rubrics/parking-spots.yaml'])
      expect(readFileSync(inside(file), 'utf8')).toContain('title: "Parking: spots"');
    const tested = await sdx(['new', 'rubric', '--test', 'parking-spots', '--format', 'json'], here);
    const report = JSON.parse(tested.stdout);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect({ code: tested.code, passed: report.passed }).toEqual({ code: 0, passed: true });
    expect(report.rubrics[0].designs).toHaveLength(2);
    expect((await sdx(['lint', 'examples/parking-spots/strong.yaml'], here)).code).toBe(0);
  });

  it('is found by its name', async () => {
    const { stdout } = await sdx(['scenarios', '--format', 'json'], here);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toContain('parking-spots');
    expect((await sdx(['scenarios', 'parking-spots', '--seed', '3'], here)).stdout).not.toContain(
      '500 req/s',
    );
    const design = await sdx(['new', 'design', '--scenario', 'parking-spots', '--output', '-'], here);
    expect(design.stdout).toContain('scenario: parking-spots');
    expect((await sdx(['practice', 'parking-spots'], here)).stderr).toContain('needs a terminal');
    expect((await sdx(['practice', 'parking-spot'], here)).stderr).toContain('did you mean `parking-spots`?');
    const graded = await sdx(['grade', 'examples/parking-spots/strong.yaml', '--format', 'json'], here);
    const [result] = JSON.parse(graded.stdout).results;
    expect(result.rubric).toMatchObject({ id: 'parking-spots', from: 'rubrics/parking-spots.yaml' });
    expect(result.score).toBeGreaterThanOrEqual(70);
  });

  it('replaces nothing, and writes nothing where it can not write all', async () => {
    const again = await sdx(['new', 'scenario', 'parking-spots'], here);
    expect(again).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('exists and stays') });
    mkdirSync(inside('examples/half'), { recursive: true });
    writeFileSync(inside('examples/half/weak.yaml'), 'mine\n');
    expect((await sdx(['new', 'scenario', 'half'], here)).code).toBe(2);
    expect(existsSync(inside('prompts/half.yaml'))).toBe(false);
    expect(readFileSync(inside('examples/half/weak.yaml'), 'utf8')).toBe('mine\n');
  });

  it('takes no name that is none or is taken', async () => {
    const none = await sdx(['new', 'scenario', '../Spots!'], here);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('such as `spots`') });
    const taken = await sdx(['new', 'scenario', 'url-shortener'], here);
    expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining('of its own') });
    expect(await sdx(['new', 'scenario'], here)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('sdx new rubric', () => {
  it('writes one that fits its schema and can be graded by at once', async () => {
    expect((await sdx(['new', 'rubric', 'costs', '--extends', 'parking-spots'], here)).code).toBe(0);
    const design = 'examples/parking-spots/strong.yaml';
    const { code, stdout } = await sdx(['grade', design, '--rubric', 'costs', '--format', 'json'], here);
    expect(code).toBe(0);
    const [{ dimensions }] = JSON.parse(stdout).results;
    const ids = dimensions.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['money', 'copies', 'tradeoffs']));
    expect((await sdx(['new', 'rubric', 'other', '--extends', 'nowhere'], here)).code).toBe(2);
  });

  it('has to have tests', async () => {
    const { code, stdout } = await sdx(['new', 'rubric', '--test', 'rubrics/costs.yaml'], here);
    expect(code).toBe(1);
    expect(stdout).toContain('it has no tests');
  });

  it('says of a test that fails the criterion, what was expected, what came out, and where', async () => {
    const text = readFileSync(inside('rubrics/parking-spots.yaml'), 'utf8');
    const broken = text
      .replace('id: parking-spots', 'id: broken')
      .replace('hit-ratio: 0..40', 'hit-ratio: 80..90');
    writeFileSync(inside('rubrics/broken.yaml'), broken);
    const line = broken.split('\n').findIndex((each) => each.includes('80..90')) + 1;
    const { code, stdout } = await sdx(['new', 'rubric', '--test', 'broken', '--format', 'json'], here);
    expect(code).toBe(1);
    const [strong, weak] = JSON.parse(stdout).rubrics[0].designs;
    expect([strong.passed, weak.passed]).toEqual([true, false]);
    const row = weak.rows.find(({ criterion }: { criterion?: string }) => criterion === 'hit-ratio');
    expect(row).toMatchObject({ expected: '80..90', got: '25', passed: false, place: { line } });
    expect(row.because.join('\n')).toMatch(/hit: 80%.*\(weak\.yaml:\d+:\d+\)/);
    const shown = await sdx(['new', 'rubric', '--test', 'broken'], here);
    expect(shown.stdout).toContain(`rubrics/broken.yaml:${line}:`);
  });

  it('reads no example from outside the project', async () => {
    symlinkSync('/etc', inside('examples/link'));
    const text = 'sdx: rubric/v1\nid: out\ntitle: Out\nextends: _base\ntests:\n';
    writeFileSync(
      inside('rubrics/out.yaml'),
      `${text}  - { design: ../../../../etc/hostname, score: 0..1 }\n  - { design: ../examples/link/hostname, score: 0..1 }\n`,
    );
    const { code, stdout } = await sdx(['new', 'rubric', '--test', 'out', '--format', 'json'], here);
    expect(code).toBe(1);
    const problems = JSON.parse(stdout).rubrics[0].designs.map(({ problem }: { problem: string }) => problem);
    expect(problems).toEqual([
      expect.stringContaining('outside'),
      expect.stringContaining('out of the project'),
    ]);
  });
});

describe('a rubric of a project', () => {
  it('does not take the place of a shipped one by itself, and that is said', async () => {
    const shortener = inside('rubrics/url-shortener.yaml');
    cpSync(join(root, 'rubrics/url-shortener.yaml'), shortener);
    cpSync(join(root, 'examples/url-shortener/weak.yaml'), inside('weak.yaml'));
    const before = await sdx(['grade', 'weak.yaml'], here);
    expect(before.stderr).toBe('');
    const easy = readFileSync(shortener, 'utf8').replace(
      'expression: codes >= 100 *',
      'expression: codes >= 0 *',
    );
    writeFileSync(shortener, easy);
    const after = await sdx(['grade', 'weak.yaml'], here);
    expect(after.stdout).toBe(before.stdout);
    expect(after.stderr).toContain('rubrics/url-shortener.yaml is not taken');
    const told = await sdx(['grade', 'weak.yaml', '--rubric', 'rubrics/url-shortener.yaml'], here);
    expect(told.stdout).not.toBe(before.stdout);
    expect(told.stdout).toContain('from rubrics/url-shortener.yaml');
  });

  it('is looked for where the config says, and never outside the project', async () => {
    mkdirSync(inside('team/course'), { recursive: true });
    const cwd = { cwd: inside('team') };
    writeFileSync(inside('team/sdx.config.yaml'), 'rubrics: course/rubrics\nprompts: course/prompts\n');
    expect((await sdx(['new', 'scenario', 'bikes'], cwd)).stdout).toContain('course/prompts/bikes.yaml');
    expect((await sdx(['new', 'rubric', '--test'], cwd)).code).toBe(0);
    expect((await sdx(['lint', 'course'], cwd)).stderr).toBe('');
    writeFileSync(inside('team/sdx.config.yaml'), 'rubrics: ../../elsewhere\n');
    const out = await sdx(['scenarios'], cwd);
    expect(out).toMatchObject({ code: 2, stderr: expect.stringContaining('inside the project') });
  });

  it('can not steer a terminal, nor write lines of its own into a design', async () => {
    const scenario = (title: string, given: string) =>
      `sdx: scenario/v1\nid: odd\ntitle: ${title}\nlevel: beginner\ntension: T\nbrief: B\ngivens:\n  x: { value: 5 req/s, title: ${given} }\n`;
    writeFileSync(inside('prompts/odd.yaml'), scenario('"\\e[2Jboo"', 'x'));
    const steered = await sdx(['scenarios', 'odd'], here);
    expect(steered).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('prompts/odd.yaml:3:8'),
    });
    writeFileSync(inside('prompts/odd.yaml'), scenario('Odd', '"a\\nstatus: accepted"'));
    const design = await sdx(['new', 'design', '--scenario', 'odd', '--output', '-'], here);
    expect(design.code).toBe(0);
    expect(design.stdout).not.toMatch(/^status: accepted/m);
    rmSync(inside('prompts/odd.yaml'));
  });

  it('grades the same in several processes', async () => {
    mkdirSync(inside('class'));
    for (const name of ['a', 'b', 'c', 'd'])
      cpSync(inside('examples/parking-spots/weak.yaml'), inside(`class/${name}.yaml`));
    const one = await sdx(['grade', 'class', '--jobs', '1', '--format', 'json'], here);
    const two = await sdx(['grade', 'class', '--jobs', '2', '--format', 'json'], here);
    expect(two.stdout).toBe(one.stdout);
    expect(JSON.parse(one.stdout).results[3].rubric.from).toBe('rubrics/parking-spots.yaml');
  });

  it('that is broken is said with its line, and other scenarios go on', async () => {
    writeFileSync(inside('prompts/bad.yaml'), 'sdx: scenario/v1\nid: bad\ntitle: Bad\nlevel: hard\n');
    const { code, stdout, stderr } = await sdx(['scenarios'], here);
    expect(code).toBe(2);
    expect(stdout).toContain('parking-spots');
    expect(stderr).toContain('prompts/bad.yaml:4:8');
    // Somebody else's prompts are none of sdx's.
    writeFileSync(inside('prompts/bad.yaml'), 'system: [\n');
    expect((await sdx(['scenarios'], here)).code).toBe(0);
  });
});
