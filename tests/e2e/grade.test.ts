import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedGradingSet } from '../../src/app/rubrics.ts';
import { validate } from '../../src/schema/validate/grade.js';
import { sdx, workplace } from './run.ts';

const place = workplace('url-shortener');
const here = { cwd: place.path };

beforeAll(() => {
  mkdirSync(join(place.path, 'class'));
  writeFileSync(join(place.path, 'class/broken.yaml'), 'sdx: design/v1\ntitle: [\n');
  writeFileSync(
    join(place.path, 'class/weak.yaml'),
    readFileSync(join(place.path, 'url-shortener/weak.yaml')),
  );
  writeFileSync(join(place.path, 'class/odd.yaml'), 'sdx: design/v1\ntitle: T\nscenario: url-shortner\n');
});
afterAll(place.end);

const withoutPlaces = (key: string, value: unknown): unknown =>
  ['file', 'place', 'places'].includes(key) ? undefined : value;

describe('sdx grade', () => {
  it('grades the strong example, in YAML and in Markdown the same', async () => {
    const { code, stdout, stderr } = await sdx(['grade', 'url-shortener', '--format', 'json'], here);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const [markdown, yaml, weak] = report.results;
    expect([markdown.file, yaml.file, weak.file]).toEqual([
      'url-shortener/design.md',
      'url-shortener/design.yaml',
      'url-shortener/weak.yaml',
    ]);
    expect(yaml.score).toBeGreaterThanOrEqual(90);
    expect(weak.score).toBeLessThanOrEqual(45);
    expect(JSON.stringify(markdown, withoutPlaces)).toBe(JSON.stringify(yaml, withoutPlaces));
  });

  it('gives the same bytes every time, wherever it runs', async () => {
    const runs = await Promise.all([
      sdx(['grade', 'url-shortener/weak.yaml', '--verbose'], here),
      sdx(['grade', 'url-shortener/weak.yaml', '--verbose'], {
        ...here,
        env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' },
      }),
    ]);
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
  });

  it.each(['url-shortener', 'taskforge', '_base'])(
    'names the rubric %s by all that it grades by',
    async (rubric) => {
      const { stdout } = await sdx(['grade', 'bench/design.yaml', '--rubric', rubric, '--format', 'json']);
      // The program has this from its build, for the sources it is worked out.
      expect(JSON.parse(stdout).results[0].rubric.digest).toBe(shippedGradingSet(rubric).digest);
    },
  );

  it('exits 1 under the minimum score', async () => {
    expect((await sdx(['grade', 'url-shortener/weak.yaml', '--min-score', '50'], here)).code).toBe(1);
    expect((await sdx(['grade', 'url-shortener/design.yaml', '--min-score', '90'], here)).code).toBe(0);
  });

  it('grades the files beside a bad one, says what is wrong with it where, and exits 2', async () => {
    const { code, stdout } = await sdx(['grade', 'class', '--format', 'json'], here);
    expect(code).toBe(2);
    const { results } = JSON.parse(stdout);
    expect(results.map(({ file, status }: { file: string; status: string }) => [file, status])).toEqual([
      ['class/broken.yaml', 'failed'],
      ['class/odd.yaml', 'failed'],
      ['class/weak.yaml', 'graded'],
    ]);
    expect(results[0].problems[0].place.line).toBeGreaterThanOrEqual(2);
    expect(results[1].problems[0]).toMatchObject({
      says: expect.stringContaining('did you mean `url-shortener`?'),
      place: { line: 3 },
    });
  });

  it('reads standard input', async () => {
    const input = readFileSync(join(place.path, 'url-shortener/design.yaml'));
    const { code, stdout } = await sdx(['grade', '-'], { ...here, input });
    expect(code).toBe(0);
    expect(stdout).toContain('<stdin>');
  });

  it('says in one sentence what it was not able to do', async () => {
    const missing = await sdx(['grade', 'nowhere.yaml'], here);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('nowhere.yaml');
    expect(missing.stdout).toBe('');
    const scenario = await sdx(['grade', 'url-shortener', '--scenario', 'url-shortner'], here);
    expect(scenario).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean `url-shortener`?'),
    });
  });

  it('refuses a rubric that is broken, with the line, and one outside the project', async () => {
    const write = (name: string, text: string): void => writeFileSync(join(place.path, name), text);
    write('own.yaml', 'sdx: rubric/v1\nid: own\ntitle: Own\nextends: _base\ncriteria:\n  inputs: 3\n');
    const shape = await sdx(['grade', 'url-shortener/weak.yaml', '--rubric', 'own.yaml'], here);
    expect(shape).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('own.yaml:6:') });
    write(
      'path.yaml',
      'sdx: rubric/v1\nid: own\ntitle: Own\nextends: _base\ncaps:\n  x: { at: 5, unless: { path: "$.a[" }, reason: r, advice: a }\n',
    );
    const path = await sdx(['grade', 'url-shortener/weak.yaml', '--rubric', 'path.yaml'], here);
    expect(path).toMatchObject({ code: 2, stderr: expect.stringContaining('path.yaml:6:') });
    const outside = await sdx(['grade', 'weak.yaml', '--rubric', '../path.yaml'], {
      cwd: join(place.path, 'url-shortener'),
    });
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining('outside the project') });
  });

  it('grades against a rubric of one\u2019s own', async () => {
    writeFileSync(
      join(place.path, 'mine.yaml'),
      'sdx: rubric/v1\nid: mine\ntitle: Mine\nextends: url-shortener\ndimensions: { evolution: { weight: 0 } }\n',
    );
    const { code, stdout } = await sdx(
      ['grade', 'url-shortener/weak.yaml', '--rubric', 'mine.yaml', '--format', 'json'],
      here,
    );
    expect(code).toBe(0);
    const [result] = JSON.parse(stdout).results;
    expect(result.rubric.id).toBe('mine');
    expect(result.dimensions.map(({ id }: { id: string }) => id)).not.toContain('evolution');
  });
});

describe('sdx new design', () => {
  it.each(['yaml', 'md'])(
    'writes a %s template that is read without an error and is ungradable until filled in',
    async (format) => {
      const file = `fresh.${format}`;
      expect(
        (
          await sdx(
            ['new', 'design', '--scenario', 'url-shortener', '--format', format, '--output', file],
            here,
          )
        ).code,
      ).toBe(0);
      const { code, stdout } = await sdx(['grade', file, '--format', 'json'], here);
      expect(code).toBe(1);
      expect(JSON.parse(stdout).results[0].status).toBe('ungradable');
    },
  );

  it('never replaces a file unless told to', async () => {
    writeFileSync(join(place.path, 'kept.yaml'), 'mine');
    const refused = await sdx(['new', 'design', '--output', 'kept.yaml'], here);
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--force') });
    expect(readFileSync(join(place.path, 'kept.yaml'), 'utf8')).toBe('mine');
    expect((await sdx(['new', 'design', '--output', 'kept.yaml', '--force'], here)).code).toBe(0);
    expect(readFileSync(join(place.path, 'kept.yaml'), 'utf8')).toContain('sdx: design/v1');
  });

  it('takes any title as text', async () => {
    const { stdout } = await sdx(['new', 'design', '--title', 'a: "b" #{{c}}', '--output', '-'], here);
    expect(stdout).toContain('title: "a: \\"b\\" #{{c}}"');
  });
});

describe('sdx scenarios', () => {
  it('lists them and shows one', async () => {
    expect((await sdx(['scenarios'], here)).stdout).toContain('url-shortener  URL shortener');
    const { stdout } = await sdx(['scenarios', 'url-shortener'], here);
    expect(stdout).toContain('How long does a link live?');
    expect((await sdx(['scenarios', 'url'], here)).code).toBe(2);
  });
});
