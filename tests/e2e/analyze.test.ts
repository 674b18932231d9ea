import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/schema/validate/analysis.js';
import { sdx, workplace } from './run.ts';

const place = workplace('url-shortener');
const here = { cwd: place.path };
afterAll(place.end);

/** Two servers of 10 ms: 200 requests a second at saturation, a peak of 100. */
const SHOP = `sdx: design/v1
title: Shop
inputs:
  orders: 50 req/s
components:
  api:
    kind: service
    replicas: 2
    concurrency: 1
    time: 10 ms
    availability: 99%
  cache: { kind: cache, capacity: 10k req/s, time: 1 ms, availability: 99% }
  db: { kind: database, capacity: 200 req/s, time: 10 ms, availability: 99.9% }
flows:
  order:
    rate: orders
    peak: 2
    path: [api, { try: cache, hit: 90%, miss: [db] }]
slos:
  up: { flow: order, sli: availability, objective: 99%, window: 30 days }
`;

beforeAll(() => {
  writeFileSync(join(place.path, 'shop.yaml'), SHOP);
  writeFileSync(join(place.path, 'small.yaml'), SHOP.replace('replicas: 2', 'replicas: 1'));
});

const analyze = (...args: readonly string[]) => sdx(['analyze', ...args], here);

async function json(...args: readonly string[]) {
  const { stdout, stderr } = await analyze(...args, '--format', 'json');
  const result = JSON.parse(stdout);
  expect(stderr).toBe('');
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  return result;
}

describe('sdx analyze', () => {
  it('shows what every part does and can', async () => {
    const { code, stdout, stderr } = await analyze('shop.yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}api +100\/s +200\/s +50 % +█+░+ +100 %/m);
    expect(stdout).toMatch(/1\. api saturates at 2 × today's peak, loaded by order/);
    expect(stdout).toMatch(/Once api is fixed, db is next\./);
    expect(stdout).toMatch(/^ {2}up +99 % +99\.\d+ % .*holds/m);
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('gives the same as JSON that its schema accepts', async () => {
    const result = await json('shop.yaml');
    expect(result.components.api.utilisation.peak.value).toBe(0.5);
    expect(result.ceiling.component).toBe('api');
    expect(result.missing).toEqual([]);
    for (const example of ['url-shortener/design.yaml', 'url-shortener/design.md', 'url-shortener/weak.yaml'])
      await json(example);
  });

  it('reads YAML and Markdown to the same numbers', async () => {
    const [yaml, markdown] = [await json('url-shortener/design.yaml'), await json('url-shortener/design.md')];
    expect(markdown).toEqual(yaml);
  });

  it('falls short where the design as written saturates or misses an objective', async () => {
    const { code, stdout } = await analyze('small.yaml');
    expect(code).toBe(1);
    expect(stdout).toMatch(/1\. api can't keep up: it is used 100 %/);
    expect((await analyze('url-shortener/weak.yaml')).code).toBe(1);
    // A question about another world is not held against this one.
    expect((await analyze('shop.yaml', '--scale', '10')).code).toBe(0);
  });

  it('shows another load, a lost part, a cold cache and another number beside the design', async () => {
    const scaled = await json('shop.yaml', '--scale', '1.5');
    expect(scaled.components.api.utilisation.peak.value).toBeCloseTo(0.75, 12);
    expect(scaled.baseline.components.api.utilisation.peak.value).toBe(0.5);
    expect(scaled.asked).toEqual(['1.5 × the load']);
    for (const flag of ['--without', '--cold']) {
      const result = await json('shop.yaml', flag, 'cache');
      expect(result.components.db.load.peak.value).toBe(100);
      expect(result.baseline.components.db.load.peak.value).toBeCloseTo(10, 12);
    }
    const set = await json('shop.yaml', '--set', 'api.replicas=4', '--set', 'orders=100 req/s');
    expect(set.components.api.utilisation.peak.value).toBe(0.5);
    expect(set.components.api.load.peak.value).toBe(200);
    const added = await json('shop.yaml', '--set', 'db.shards=4', '--set', 'flows.order.path[1].hit=50%');
    expect(added.components.db.utilisation.peak.value).toBeCloseTo(0.0625, 12);
    const { stdout } = await analyze('shop.yaml', '--set', 'api.replicas=4');
    expect(stdout).toMatch(/^ {2}api +100\/s +100\/s +50 % +25 %/m);
  });

  it('walks to a larger load and tells what gives out first', async () => {
    const { growth } = await json('shop.yaml', '--to', '30x');
    expect(growth.filter(({ component }: { component?: string }) => component !== undefined)).toEqual([
      { at: 2, component: 'api', needs: 30 },
      // 10 reads/s today, 300 at 30 times: over the 200 of one, and within those of two.
      { at: expect.closeTo(20, 9), component: 'db', needs: 2 },
    ]);
  });

  it('explains a number back to the lines of the document', async () => {
    const { stdout } = await analyze('shop.yaml', '--explain', 'api.utilisation');
    expect(stdout).toMatch(/^utilisation of api at peak: 50 % = load \/ capacity$/m);
    expect(stdout).toMatch(/rate: 50\/s = orders \(line 16\)/);
    expect(stdout).toMatch(/orders: 50 req\/s \(line 4\)/);
    expect(stdout).toMatch(/concurrency: 1 = 1 \(line 9\)/);
    const { explanation } = await json('shop.yaml', '--explain', 'db.load');
    expect(explanation.value).toBeCloseTo(10, 12);
    expect(explanation.from[0].how).toBe('rate × misses of cache');
    for (const asked of [
      'order.latency',
      'order.availability',
      'order.rate',
      'db.capacity',
      'api.availability',
    ])
      expect((await json('shop.yaml', '--explain', asked)).explanation.value).toBeGreaterThan(0);
  });

  it('draws a flowchart with utilisation as colour', async () => {
    const { code, stdout } = await analyze('small.yaml', '--format', 'mermaid');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^flowchart LR$/m);
    expect(stdout).toContain('n0["api<br/>100 %"]:::full');
    expect(stdout).toContain('n1["cache<br/>1 %"]:::calm');
    expect(stdout).toContain('n0 --> n1');
    expect(stdout).toContain('n0 --> n2');
  });

  it('writes several formats in one run, and never over the design', async () => {
    const { code, stdout } = await analyze('shop.yaml', '--format', 'stylish', '--format', 'json=shop.json');
    expect(code).toBe(0);
    expect(stdout).toContain('Shop');
    expect(JSON.parse(readFileSync(join(place.path, 'shop.json'), 'utf8')).title).toBe('Shop');
    const over = await analyze('shop.yaml', '--output', 'shop.yaml');
    expect(over.code).toBe(2);
    expect(readFileSync(join(place.path, 'shop.yaml'), 'utf8')).toBe(SHOP);
  });

  it('gives the same bytes for the same seed', async () => {
    writeFileSync(join(place.path, 'ranged.yaml'), SHOP.replace('50 req/s', '40 req/s .. 60 req/s'));
    const run = (seed: string) =>
      analyze('ranged.yaml', '--seed', seed, '--samples', '500', '--format', 'json');
    const [a, b, c] = [await run('1'), await run('1'), await run('2')];
    expect(a.stdout).toBe(b.stdout);
    expect(a.stdout).not.toBe(c.stdout);
    expect(JSON.parse(a.stdout).draws).toBe(500);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await sdx(['analyze', '-'], { ...here, input: SHOP });
    expect(code).toBe(0);
    expect(stdout).toContain('Shop');
  });

  it.each([
    { args: ['nothing.yaml'], says: 'there is no file `nothing.yaml`; check the name' },
    { args: ['url-shortener'], says: 'This is a folder; give a file in it.' },
    { args: ['shop.yaml', '--without', 'cach'], says: 'did you mean `cache`?' },
    { args: ['shop.yaml', '--set', 'api.replica=2'], says: 'did you mean `replicas`?' },
    { args: ['shop.yaml', '--set', 'api.replicas=many'], says: '`many` is no count' },
    { args: ['shop.yaml', '--set', 'replicas'], says: 'give a place and a value' },
    { args: ['shop.yaml', '--scale', '-1'], says: '--scale' },
    { args: ['shop.yaml', '--to', 'far'], says: 'give a multiple of the load' },
    { args: ['shop.yaml', '--explain', 'api.speed'], says: 'utilisation, load, capacity, availability' },
    { args: ['shop.yaml', '--explain', 'app.load'], says: 'did you mean `api`?' },
    { args: ['shop.yaml', '--format', 'jsn'], says: 'did you mean `json`?' },
    { args: [], says: 'sdx analyze' },
  ])('says what to do about $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await analyze(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  });
});

describe('sdx analyze --against', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: join(place.path, 'repository'),
      stdio: 'pipe',
    });

  beforeAll(() => {
    mkdirSync(join(place.path, 'repository/docs'), { recursive: true });
    writeFileSync(join(place.path, 'repository/docs/shop.yaml'), SHOP);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Design the shop');
    writeFileSync(join(place.path, 'repository/docs/shop.yaml'), SHOP.replace('replicas: 2', 'replicas: 4'));
  });

  it('holds a design against another file', async () => {
    const result = await json('shop.yaml', '--against', 'small.yaml');
    expect(result.components.api.utilisation.peak.value).toBe(0.5);
    expect(result.baseline.components.api.utilisation.peak.value).toBe(1);
    const { stdout } = await analyze('shop.yaml', '--against', 'small.yaml');
    expect(stdout).toMatch(/^ {2}api +100\/s +100\/s +100 % +50 %/m);
  });

  it('holds a design against itself at a revision', async () => {
    for (const revision of ['main', 'HEAD']) {
      const result = await json('repository/docs/shop.yaml', '--against', revision);
      expect(result.components.api.utilisation.peak.value).toBe(0.25);
      expect(result.baseline.components.api.utilisation.peak.value).toBe(0.5);
    }
  });

  it.each([
    { against: 'nowhere', says: 'git knows no such revision' },
    { against: '--output=/dev/null', says: 'git knows no such revision' },
    { against: 'main; touch broken', says: 'git knows no such revision' },
    { against: 'main:docs', says: 'git knows no such revision' },
  ])('refuses $against', async ({ against, says }) => {
    const { code, stderr } = await analyze('repository/docs/shop.yaml', `--against=${against}`);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it('says so where the file is in no repository, or was not there', async () => {
    const outside = await analyze('shop.yaml', '--against', 'main');
    expect(outside.code).toBe(2);
    expect(outside.stderr).toContain('is in no git repository');
    writeFileSync(join(place.path, 'repository/docs/new.yaml'), SHOP);
    const added = await analyze('repository/docs/new.yaml', '--against', 'main');
    expect(added.code).toBe(2);
    expect(added.stderr).toContain('`docs/new.yaml` is not in that revision');
  });
});

describe('a hostile design', () => {
  it('steers no terminal and no diagram', async () => {
    writeFileSync(
      join(place.path, 'hostile.yaml'),
      'sdx: design/v1\ntitle: "T\\e[31m ::error::x"\ncomponents:\n  a: { kind: service, title: "\\"] --> x" }\nflows:\n  f: { rate: "1 req/s", path: [a] }\n',
    );
    const { stdout } = await analyze('hostile.yaml');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^::/m);
    const drawn = await analyze('hostile.yaml', '--format', 'mermaid');
    expect(drawn.stdout).not.toContain('--> x');
  });
});
