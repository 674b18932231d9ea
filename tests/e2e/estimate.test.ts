import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../src/estimate/registry.ts';
import type { CalculatorPage } from '../../src/model/calculator-page.ts';
import type { EstimateReport } from '../../src/schema/estimate-result.ts';
import { validate } from '../../src/schema/validate/estimate-result.js';
import { type Ran, root, sdx, workplace } from './run.ts';

const place = workplace();
afterAll(place.end);

const estimate = (...args: string[]): Promise<Ran> => sdx(['estimate', ...args]);

async function json(...args: string[]): Promise<EstimateReport> {
  const { stdout } = await estimate(...args, '--format', 'json');
  const report = JSON.parse(stdout) as EstimateReport;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return report;
}

describe('an expression', () => {
  it('is answered in the unit of the question and per second', async () => {
    const { stdout, code, stderr } = await estimate('10M users * 10% * 2 uploads/user/day');
    expect({ stdout, code, stderr }).toEqual({
      stdout: '2M uploads/day = 23.1 uploads/s\n',
      code: 0,
      stderr: '',
    });
  });

  it('may come in words that the shell has parted', async () => {
    expect((await estimate('1', '+', '1', '+', '1')).stdout).toBe('3\n');
  });

  it('may begin with a minus and come from standard input', async () => {
    expect((await estimate('-5 + 3')).stdout).toBe('-2\n');
    expect((await sdx(['estimate', '-'], { input: '6 * 7\n' })).stdout).toBe('42\n');
  });

  it('shows percentiles of a range: five factors of 2..5', async () => {
    const [result] = (await json('(2..5)*(2..5)*(2..5)*(2..5)*(2..5)')).results;
    const interval = result?.kind === 'value' ? result.value.interval : undefined;
    expect(interval?.p5).toBeCloseTo(113.5, 1);
    expect(interval?.p50).toBeCloseTo(316.2, 1);
    expect(interval?.p95).toBeCloseTo(880.9, 1);
    const { stdout } = await estimate('(2..5)*(2..5)');
    expect(stdout).toMatch(/p5 \S+ {3}p50 10 {3}p95 \S+/);
    expect(stdout).toContain('│');
    expect(stdout).toMatch(/[▁▂▃▄▅▆▇█]{5}/);
  });

  it('gives the same bytes for the same seed, and draws anew for another', async () => {
    const sum = '(1..9) + (2..5) * (1..3)';
    const [first, again, other] = await Promise.all([
      estimate(sum, '--seed', '7', '--format', 'json'),
      estimate(sum, '--seed', '7', '--format', 'json'),
      estimate(sum, '--seed', '8', '--format', 'json'),
    ]);
    expect(first.stdout).toBe(again.stdout);
    expect(first.stdout).not.toBe(other.stdout);
  });

  it('calls calculators with named arguments', async () => {
    const { stdout } = await estimate('replicas(load: 3k req/s, capacity: 500 req/s, target: 75%, spare: 1)');
    expect(stdout).toBe('9 replicas\n');
  });

  it('knows figures by name', async () => {
    expect((await estimate('ref.datacenter-round-trip * 4')).stdout).toBe('2 ms\n');
  });

  it('is shown in another unit, with all digits, or as write-ups round', async () => {
    expect((await estimate('4 TB/day', '--in', 'MB/s')).stdout).toBe('46.3 MB/s\n');
    expect((await estimate('4 TB/day', '--in', 'MB/s', '--precise')).stdout).toBe('46.2962962962963 MB/s\n');
    expect((await estimate('2M uploads/day in uploads/s', '--as-published')).stdout).toBe('23 uploads/s\n');
  });

  it('explains itself as a chain of substitutions', async () => {
    const { stdout } = await estimate('10M users * 10% * 2 uploads/user/day', '--explain');
    expect(stdout.split('\n')).toEqual([
      '  10M users * 10% * 2 uploads/user/day',
      '= 1M users * 2 uploads/user/day',
      '= 2M uploads/day = 23.1 uploads/s',
      '',
    ]);
  });

  it('says which convention it rests on', async () => {
    expect((await estimate('1 GB/month * 1 year')).stdout).toContain('a month is 30 days');
  });
});

describe('an expression that means nothing', () => {
  const nested = `${'('.repeat(10_000)}1${')'.repeat(10_000)}`;
  it.each([
    ['2 uploads/user + 3 GB', /a count of uploads per user is not data/],
    ['1B', /1 byte or 1 billion/],
    ['10M userz', /`userz`.*did you mean `users`\?/],
    ['1/0', /Division by 0/],
    ['9^9^9^9', /larger than any number/],
    [nested, /nests more than|at most [\d,]+ are read/],
    ['mmc(1/s, 1 s)', /needs `servers`/],
    ['mmcc(1/s, 1 s, 2)', /did you mean `mmc`\?/],
  ])('%.30s: is told why, with a mark under the place', async (text, sentence) => {
    const { stdout, stderr, code } = await estimate(text);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^ *\^+$/m);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(sentence);
    expect(stderr).not.toMatch(/\bat .*\.js:/);
  });

  it('is told so at a megabyte too', async () => {
    const { stderr, code } = await sdx(['estimate', '-'], { input: `1${'+1'.repeat(500_000)}` });
    expect(code).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/1,000,001 characters; at most 10,000 are read/);
    expect(stderr.length).toBeLessThan(1000);
  });

  it('has its value with a warning where units are mixed', async () => {
    const { stdout, stderr, code } = await estimate('5 MB + 5 MiB');
    expect(stdout).toBe('10.2 MB\n');
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/MB counts in powers of 1000 .* factor of 1\.049/);
    expect(code).toBe(2);
  });

  it('says what is wrong with --in', async () => {
    const { stderr, code } = await estimate('4 TB/day', '--in', 'users');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--in:/);
  });

  it('shows nothing that a terminal would obey', async () => {
    const { stderr } = await estimate('1 + \u001b[31mred');
    expect(stderr).not.toContain('\u001b');
  });
});

describe('a calculator', () => {
  it('takes its inputs as flags', async () => {
    const [result] = (
      await json('mmc', '--arrival-rate', '900 req/s', '--service-time', '10 ms', '--servers', '12')
    ).results;
    const answers = result?.kind === 'calculator' ? result.answers : [];
    const utilization = answers.find(({ name }) => name === 'utilization');
    expect(utilization?.value.value).toBeCloseTo(75, 9);
    expect(utilization?.value.unit).toBe('%');
  });

  it('takes several values for one input', async () => {
    const [listed] = (await json('serial', '--parts', '99.9%; 99.9%')).results;
    const [repeated] = (await json('serial', '--parts', '99.9%', '--parts', '99.9%')).results;
    for (const result of [listed, repeated]) {
      const complement = result?.kind === 'calculator' ? result.answers[0]?.value.complement : undefined;
      // 1 − 0.999² = 0.001999
      expect(complement).toBeCloseTo(0.001999, 12);
    }
  });

  it('says which inputs it needs, with an example that works', async () => {
    const { stderr, code } = await estimate('mmc', '--servers', '3');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--arrival-rate .*--service-time/);
    const example = /For example: sdx (.+)$/m.exec(stderr)?.[1] ?? '';
    const words = [...example.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect((await sdx(words)).code).toBe(0);
  });

  it('says why it has no answer, and where', async () => {
    const { stderr, code } = await estimate(
      'mmc',
      '--arrival-rate',
      '900/s',
      '--service-time',
      '1 GB',
      '--servers',
      '1',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/--service-time:\n {2}1 GB\n {2}\^\^\^\^\n/);
    const overload = await estimate('mm1', '--arrival-rate', '900/s', '--service-time', '10 ms');
    expect(overload.stderr.replaceAll(/\s+/g, ' ')).toContain('would be 900 % busy');
  });

  it('suggests the flag that was meant', async () => {
    expect((await estimate('mmc', '--servrs', '3')).stderr).toContain('did you mean `--servers`?');
  });

  it('shows its table', async () => {
    const { stdout } = await estimate('backoff', '--base', '100 ms', '--retries', '3');
    expect(stdout).toMatch(/Schedule\n/);
    expect(stdout.split('\n').filter((line) => /^ +\d /.test(line))).toHaveLength(3);
  });
});

describe('a document', () => {
  it('is recomputed, with the slip of a wrong answer named', async () => {
    const file = join(place.path, 'sheet.yaml');
    writeFileSync(
      file,
      [
        'sdx: design/v1',
        'title: Photos',
        'inputs:',
        '  users: 10M users',
        '  spare: 3 hosts',
        'estimates:',
        '  daily: { formula: users * 10% * 2 uploads/user/day, is: 2M uploads/day }',
        '  storage: { formula: daily * 2 MB/upload, is: 4 GB/day }',
        '',
      ].join('\n'),
    );
    const { stdout, code } = await estimate(file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/daily +2M uploads\/day.*✓ agrees/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/storage 4 TB\/day.* 4 GB\/day ✗ wrong, off by 1,000/);
    expect(stdout).toContain('Nothing rests on `spare`');
  });

  it('names the circle of formulas that need each other', async () => {
    const file = join(place.path, 'circle.yaml');
    writeFileSync(file, 'sdx: design/v1\ntitle: Circle\nestimates:\n  a: b * 2\n  b: a / 2\n');
    const { stdout, code } = await estimate(file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/a → b → a|b → a → b/);
  });

  it('may be Markdown, and may use calculators and figures', async () => {
    const file = join(place.path, 'sheet.md');
    writeFileSync(
      file,
      '# Photos\n\n## Estimates\n\n| name | formula | is |\n|---|---|---|\n| nodes | replicas(load: 3k req/s, capacity: 500 req/s, target: 75%) | 9 |\n| seeks | 1 s / ref.disk-seek | 100 |\n',
    );
    const [result] = (await json(file)).results;
    expect(result?.kind === 'worksheet' && result.agrees).toBe(2);
  });

  it('may call calculators and figures in whatever reads it', async () => {
    const file = join(place.path, 'calls.yaml');
    writeFileSync(
      file,
      'sdx: design/v1\ntitle: Calls\nestimates:\n  nodes: { formula: "replicas(load: 3k req/s, capacity: 500 req/s, target: 75%)", is: 90 }\n  reads: 1 s / ref.disk-seek\n',
    );
    const { stdout } = await sdx(['lint', file]);
    expect(stdout).toContain('comes to 9 replicas');
    expect(stdout).not.toMatch(/no function|neither a name/);
  });

  it('is rounded at every step as write-ups do', async () => {
    const file = join(place.path, 'published.yaml');
    writeFileSync(
      file,
      'sdx: design/v1\ntitle: P\nestimates:\n  mean: 2M uploads/day in uploads/s\n  peak: mean * 10\n',
    );
    expect((await estimate(file)).stdout).toMatch(/peak +231 uploads\/s/);
    expect((await estimate(file, '--as-published')).stdout).toMatch(/peak +230 uploads\/s/);
  });

  it('is told to be missing or no design', async () => {
    const missing = await estimate('nowhere.yaml');
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('`nowhere.yaml`');
    const file = join(place.path, 'list.yaml');
    writeFileSync(file, '- 1\n- 2\n');
    expect((await estimate(file)).code).toBe(2);
  });
});

describe('what there is', () => {
  it('has a page for each calculator, with an example that runs as a command', async () => {
    const { stdout } = await sdx(['explain', 'mmc', '--format', 'json']);
    const { answers, example } = JSON.parse(stdout) as CalculatorPage;
    expect(answers[0]?.name).toBe('wait');
    const words = [...example.command.matchAll(/'([^']*)'|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    expect((await sdx(words.slice(1))).stdout).toMatch(/wait +8\.18 s/);
    expect((await sdx(['explain', 'mmcc'])).stderr).toContain('did you mean `mmc`?');
  });

  it('is listed: every calculator and every figure', async () => {
    const [calculators] = (await json('--list')).results;
    expect(calculators?.kind === 'calculators' && calculators.calculators.map(({ id }) => id).sort()).toEqual(
      CALCULATORS.map(({ id }) => id).sort(),
    );
    const facts = JSON.parse(readFileSync(join(root, 'src/estimate/facts.json'), 'utf8')) as object;
    const [listed] = (await json('--facts')).results;
    expect(listed?.kind === 'facts' && listed.facts.map(({ name }) => name.slice('ref.'.length))).toEqual(
      Object.keys(facts),
    );
  });

  it('needs something to work out where nobody can be asked', async () => {
    const { code, stderr } = await estimate();
    expect(code).toBe(2);
    expect(stderr).toMatch(/sdx estimate '.+'/);
  });
});
