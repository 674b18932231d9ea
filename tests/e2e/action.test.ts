import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Ran, root, workplace } from './run.ts';

const FAULTY = 'sdx: design/v1\ntitle: Shop\ncomponents:\n  db: { knd: database }\n';
const GOOD = 'sdx: design/v1\ntitle: Shop\n';

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
  readonly author_association: string;
  readonly html_url: string;
}

/** GitHub as far as the action calls it: a pull request's files, and the comments on it. */
class Forge {
  files: { filename: string; status: string }[] = [];
  comments: Comment[] = [];
  readonly calls: string[] = [];
  /** Whether the token may write. */
  writable = true;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const url = new URL(request.url ?? '/', 'http://forge');
        this.calls.push(`${request.method} ${url.pathname}`);
        const sent = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
        const [status, body] = this.#answer(request.method ?? '', url, sent);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(method: string, url: URL, sent: { body?: string }): readonly [number, unknown] {
    const page = Number(url.searchParams.get('page') ?? 1) - 1;
    const paged = <T>(items: readonly T[]) => items.slice(page * 100, page * 100 + 100);
    const one = /^\/repos\/acme\/shop\/issues\/comments\/(\d+)$/.exec(url.pathname)?.[1];
    if (method === 'GET' && url.pathname === '/repos/acme/shop/pulls/7/files')
      return [200, paged(this.files)];
    if (method === 'GET' && url.pathname === '/repos/acme/shop/issues/7/comments')
      return [200, paged(this.comments)];
    if (!this.writable) return [403, { message: 'Resource not accessible by integration' }];
    if (method === 'POST' && url.pathname === '/repos/acme/shop/issues/7/comments') {
      const id = this.comments.length + 1;
      const comment = {
        id,
        body: sent.body ?? '',
        user: { type: 'Bot' },
        author_association: 'NONE',
        html_url: `c${id}`,
      };
      this.comments.push(comment);
      return [201, comment];
    }
    const known = this.comments.find(({ id }) => String(id) === one);
    if (method !== 'PATCH' || known === undefined) return [404, {}];
    known.body = sent.body ?? '';
    return [200, known];
  }
}

let place: ReturnType<typeof workplace>;
let forge: Forge;
let api: string;
beforeEach(async () => {
  place = workplace();
  forge = new Forge();
  api = await forge.listen();
  write('docs/a.yaml', FAULTY);
  write('README.md', '# Shop\n');
  event('acme/shop');
});
afterEach(() => {
  forge.close();
  place.end();
});

function write(name: string, text: string): void {
  const path = join(place.path, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  if (!forge.files.some(({ filename }) => filename === name))
    forge.files.push({ filename: name, status: 'modified' });
}

/** The event file of a pull request from a repository. */
function event(from: string): void {
  const pull = { number: 7, head: { repo: { full_name: from } }, base: { repo: { full_name: 'acme/shop' } } };
  writeFileSync(join(place.path, 'event.json'), JSON.stringify({ pull_request: pull }));
}

const outputs = (): Record<string, string> => {
  const path = join(place.path, 'output.txt');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return Object.fromEntries(text.split('\n').map((line) => line.split(/=(.*)/s).slice(0, 2)));
};
const summary = (): string => readFileSync(join(place.path, 'summary.md'), 'utf8');

/** Runs one of the action's steps as the runner would. */
function step(script: string, inputs: Record<string, string> = {}): Promise<Ran> {
  const given = Object.entries(inputs).map(([name, value]) => [
    `SDX_${name.toUpperCase().replaceAll('-', '_')}`,
    value,
  ]);
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: place.path,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_PATH: join(place.path, 'event.json'),
    GITHUB_OUTPUT: join(place.path, 'output.txt'),
    GITHUB_STEP_SUMMARY: join(place.path, 'summary.md'),
    RUNNER_TEMP: place.path,
    SDX_TOKEN: 'a-token',
    ...Object.fromEntries(given),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'action', script)], {
      cwd: place.path,
      env,
      timeout: 60_000,
    });
    const texts = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (texts.stdout += chunk));
    child.stderr.on('data', (chunk) => (texts.stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}

/** A push to the pull request: every step in turn. */
async function push(): Promise<{ lint: Ran; comment: Ran; result: Ran }> {
  rmSync(join(place.path, 'output.txt'), { force: true });
  const lint = await step('lint.js');
  const comment = await step('comment.js', { markdown: outputs().markdown ?? '' });
  const result = await step('result.js', { 'exit-code': outputs()['exit-code'] ?? '' });
  return { lint, comment, result };
}

it.each(['{"pull_request":null}', '{}', 'null', '{"pull_request":"7"}'])(
  'an event that is about no pull request, %s, is linted and not commented',
  async (text) => {
    writeFileSync(join(place.path, 'event.json'), text);
    const { lint, comment } = await push();
    expect(lint.code).toBe(0);
    expect(lint.stderr).not.toContain('TypeError');
    expect(comment).toMatchObject({ code: 0, stdout: 'There is no pull request to comment on.\n' });
    expect(forge.comments).toEqual([]);
  },
);

describe('a pull request from the repository itself', () => {
  it('is annotated, summarised, commented once and edited, until nothing is left', async () => {
    const first = await push();
    expect(first.lint.code).toBe(0);
    expect(first.lint.stderr).toMatch(/^::error file=docs\/a.yaml,line=4,/m);
    expect(first.lint.stdout).toContain('docs/a.yaml');
    expect(summary()).toMatch(/^### sdx: 1 error/);
    expect(outputs()).toMatchObject({ 'exit-code': '1', errors: '1', 'comment-url': 'c1' });
    expect(JSON.parse(readFileSync(outputs().sarif ?? '', 'utf8')).version).toBe('2.1.0');
    expect(first.result.code).toBe(1);
    expect(forge.comments).toHaveLength(1);
    expect(forge.comments[0]?.body).toMatch(/^<!-- sdx:lint -->\n### sdx: 1 error/);

    const calls = forge.calls.length;
    await push();
    expect(forge.calls.slice(calls).filter((call) => !call.startsWith('GET'))).toEqual([]);

    write('docs/a.yaml', GOOD);
    const third = await push();
    expect(third.result.code).toBe(0);
    expect(forge.comments).toHaveLength(1);
    expect(forge.comments[0]?.body).toContain('nothing to report');
  });

  it('is not commented where there is nothing to say', async () => {
    write('docs/a.yaml', GOOD);
    expect((await push()).result.code).toBe(0);
    expect(forge.comments).toEqual([]);
  });

  it('is linted where it was changed only, below the paths asked for', async () => {
    write('docs/b.yaml', FAULTY);
    write('other/c.yaml', FAULTY);
    forge.files = [
      { filename: 'docs/b.yaml', status: 'modified' },
      { filename: 'other/c.yaml', status: 'modified' },
      { filename: 'docs/gone.yaml', status: 'removed' },
    ];
    await step('lint.js', { paths: 'docs\n' });
    expect(outputs().errors).toBe('1');
    await step('lint.js', { paths: 'docs', 'changed-only': 'false' });
    expect(outputs().errors).toBe('2');
  });

  it('needs no document among what was changed', async () => {
    forge.files = [{ filename: 'README.md', status: 'modified' }];
    expect((await push()).result.code).toBe(0);
    forge.files = [];
    expect((await push()).result.code).toBe(0);
    expect(summary()).toContain('no document was changed');
  });

  it('says so where its token may not write, and goes on', async () => {
    forge.writable = false;
    const { comment, result } = await push();
    expect(comment.stdout).toMatch(/^::notice title=sdx::No comment was written \(GitHub answered 403/);
    expect(comment.code).toBe(0);
    expect(result.code).toBe(1);
  });

  it("leaves a stranger's comment alone that bears its mark", async () => {
    const body = '<!-- sdx:lint -->\nall is well';
    forge.comments.push({ id: 1, body, user: { type: 'User' }, author_association: 'NONE', html_url: 'c1' });
    await push();
    expect(forge.comments.map(({ id }) => id)).toEqual([1, 2]);
    expect(forge.comments[0]?.body).toBe(body);
  });

  it('finds its comment behind a hundred others', async () => {
    const other = { body: 'x', user: { type: 'User' }, author_association: 'NONE', html_url: '' };
    forge.comments = Array.from({ length: 150 }, (_, i) => ({ ...other, id: i + 1 }));
    await push();
    write('docs/a.yaml', FAULTY.replace('Shop', 'Shops').replace('knd', 'kin'));
    await push();
    expect(forge.comments).toHaveLength(151);
  });
});

describe('a pull request from a fork', () => {
  it('is annotated and summarised; nothing is written, and that is said', async () => {
    event('stranger/shop');
    const { lint, comment, result } = await push();
    expect(lint.stderr).toMatch(/^::error file=docs\/a.yaml/m);
    expect(summary()).toMatch(/^### sdx: 1 error/);
    expect(comment.stdout).toMatch(/^::notice title=sdx::This pull request comes from a fork/);
    expect(forge.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
    expect(result.code).toBe(1);
  });

  it('whose repository is gone counts as a fork', async () => {
    const pull = { number: 7, head: { repo: null }, base: { repo: { full_name: 'acme/shop' } } };
    writeFileSync(join(place.path, 'event.json'), JSON.stringify({ pull_request: pull }));
    await push();
    expect(forge.comments).toEqual([]);
  });

  it('can name files as it likes, and is not obeyed', async () => {
    const names = [
      '--fix',
      '-',
      '::add-mask::x',
      'a\n::set-output name=errors::0',
      '$(touch pwned)',
      '`touch pwned`',
    ];
    for (const name of names) write(`${name}.yaml`, FAULTY);
    symlinkSync('/etc/passwd', join(place.path, 'docs/link.yaml'));
    forge.files.push({ filename: 'docs/link.yaml', status: 'added' });
    forge.files.push({ filename: '../../etc/hosts.yaml', status: 'added' });
    const { lint } = await push();
    expect(existsSync(join(place.path, 'pwned'))).toBe(false);
    expect(outputs().errors).toBe(String(names.length + 1));
    const orders = `${lint.stdout}\n${lint.stderr}`.split('\n').filter((line) => /^\s*::/.test(line));
    for (const line of orders) expect(line).toMatch(/^::(?:error|notice) (?:file=|title=)/);
    expect(lint.stdout + lint.stderr).not.toContain('root:');
  });
});

describe('a push', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: place.path,
      encoding: 'utf8',
    }).trim();

  it('is linted where it differs from what was there before', async () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    const before = git('rev-parse', 'HEAD');
    write('docs/b.yaml', FAULTY);
    git('add', '.');
    git('commit', '-qm', 'two');
    const after = git('rev-parse', 'HEAD');
    writeFileSync(join(place.path, 'event.json'), JSON.stringify({ before, after }));
    const { lint, comment } = await push();
    expect(outputs().errors).toBe('1');
    expect(lint.stdout).not.toContain('docs/a.yaml');
    expect(comment.stdout).toContain('no pull request');
    expect(forge.calls).toEqual([]);
  });

  it('is linted whole where that is unknown, and that is said', async () => {
    writeFileSync(
      join(place.path, 'event.json'),
      JSON.stringify({ before: '0'.repeat(40), after: '1'.repeat(40) }),
    );
    const { lint } = await push();
    expect(lint.stdout).toMatch(/^::notice title=sdx::Which files were changed could not be found out/);
    expect(outputs().errors).toBe('1');
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const steps: { name: string; run?: string; uses?: string; env?: Record<string, string>; shell?: string }[] =
    action.runs.steps;

  it('runs scripts that exist, and never puts an expression into a shell', () => {
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts).toHaveLength(4);
    for (const run of scripts) {
      expect(run).not.toContain('${{');
      const [, script = ''] = /^node "\$GITHUB_ACTION_PATH\/(action\/\w+\.js)"$/.exec(run) ?? [];
      expect(existsSync(join(root, script)), run).toBe(true);
    }
  });

  it('has every input used and every output given by a step', () => {
    const text = readFileSync(join(root, 'action.yml'), 'utf8');
    for (const name of Object.keys(action.inputs)) expect(text, name).toContain(`inputs.${name}`);
    for (const { value } of Object.values(action.outputs) as { value: string }[])
      expect(value).toMatch(/^\$\{\{ steps\.(?:lint|comment)\.outputs\.[\w-]+ \}\}$/);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, string>[];

  it.each(hooks.map((hook) => [hook.id ?? '', hook]))('%s lints the files it is given', async (_, hook) => {
    expect(new RegExp(hook.files ?? '').test('docs/a.yaml')).toBe(true);
    const [program, ...args] = (hook.entry ?? '').split(' ');
    expect(program).toBe('sdx');
    const { sdx } = await import('./run.ts');
    const run = (...files: readonly string[]) => sdx([...args, ...files], { cwd: place.path });
    expect((await run('README.md', 'docs/a.yaml')).code).toBe(1);
    expect((await run('README.md')).code).toBe(0);
  });
});
