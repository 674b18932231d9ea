import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, sdx } from '../run.ts';

/** A command line that touches files, as it is tried under faults. */
export interface Act {
  readonly args: readonly string[];
  /** Changes several files, and all of them or none. */
  readonly together?: true;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const PROGRESS = JSON.stringify({ sdx: 'progress/v1', skills: {}, scenarios: {} });

/** A folder with something for every act: a design with a slip that can be repaired, a log, deliverables, progress. */
export async function project(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sdx-faults-'));
  for (const inside of ['.git', 'docs', 'state/sdx']) mkdirSync(join(folder, inside), { recursive: true });
  const design = readFileSync(join(root, 'examples/url-shortener/design.yaml'), 'utf8');
  writeFileSync(join(folder, 'docs/design.yaml'), design.replace(/^components:/m, 'componets:'));
  writeFileSync(join(folder, 'state/sdx/progress.json'), PROGRESS);
  cpSync(join(root, 'examples/taskforge-gate'), join(folder, 'gate'), { recursive: true });
  for (const title of ['First', 'Second', 'Third'])
    await sdx(['new', 'adr', title, '--status', 'proposed'], { cwd: folder, env: environment(folder) });
  writeFileSync(
    join(folder, 'docs/adr/README.md'),
    '# Decisions\n\n<!-- sdx:adr-index -->\n\n<!-- /sdx:adr-index -->\n',
  );
  return folder;
}

export function environment(folder: string): Record<string, string> {
  return { ADR_DATE: '2026-01-01', XDG_STATE_HOME: join(folder, 'state'), TMPDIR: folder };
}

/** A copy of a project, given to `use` and removed after it. */
export async function inCopy<T>(of: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sdx-fault-'));
  try {
    cpSync(of, folder, { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Way {
  /** What goes wrong, as the injector takes it. */
  readonly fault?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as this user. */
  readonly uid?: number;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

const injector = join(root, 'tests/e2e/faults/injector.mjs');

/** Runs an act to its end, under a fault where one is given. */
export function run(act: Act, folder: string, { fault, env = {}, uid, onStart }: Way = {}): Promise<Ended> {
  const injected = fault === undefined ? {} : { SDX_FAULT: fault, NODE_OPTIONS: `--import ${injector}` };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin/sdx.js'), ...act.args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', HOME: folder, ...environment(folder), ...injected, ...env },
      timeout: 60_000,
      ...(uid === undefined ? {} : { uid, gid: uid }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    onStart?.((signal) => child.kill(signal));
  });
}

/** What an act comes to where nothing disturbs it. */
export interface Undisturbed {
  /** How often it looks at files, and how often it changes some. */
  readonly read: number;
  readonly write: number;
  readonly after: Tree;
}

export function undisturbed(act: Act, folder: string): Promise<Undisturbed> {
  return inCopy(folder, async (copy) => {
    const file = join(copy, '.git/count');
    await run(act, copy, { fault: 'none 0 none', env: { SDX_COUNT: file } });
    const { read, write } = JSON.parse(readFileSync(file, 'utf8')) as Undisturbed;
    return { read, write, after: treeOf(copy) };
  });
}

export type Tree = ReadonlyMap<string, string>;

/** Every file of a folder with what it holds. */
export function treeOf(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith('.git') && lstatSync(path).isFile());
  return new Map(files.sort().map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

export interface Disturbed {
  readonly act: Act;
  readonly way: string;
  readonly before: Tree;
  /** What an undisturbed run leaves. */
  readonly after: Tree;
}

/** What a disturbed run leaves is old or new, file by file, and nothing else. */
export function brokenIn(
  folder: string,
  { before, after, act, way }: Disturbed,
  leftovers: boolean,
): readonly string[] {
  const now = treeOf(folder);
  const broken: string[] = [];
  const sides = new Set<'old' | 'new'>();
  // What is written down already is finished by the next command.
  const unfinished = existsSync(join(folder, 'docs/adr/.sdx-journal.json'));
  for (const name of new Set([...before.keys(), ...after.keys(), ...now.keys()])) {
    const [was, is, willBe] = [before.get(name), now.get(name), after.get(name)];
    if (is === was && is === willBe) continue;
    // The index waits until every record can be read.
    if (name.endsWith('README.md') && is === was && way.startsWith('read')) continue;
    if (is === was) sides.add('old');
    else if (is === willBe) sides.add('new');
    else if (was === undefined && willBe === undefined) {
      if (!leftovers && !unfinished) broken.push(`${name} is left over`);
    } else if (!isReport(name, way))
      broken.push(`${name} is neither old nor new: ${JSON.stringify(is?.slice(0, 80) ?? null)}`);
  }
  if (act.together === true && sides.size > 1 && !unfinished) broken.push('some files are old and some new');
  return broken;
}

/** A report says what could be read, and the answer of a run that could not read something is another one. */
const isReport = (name: string, way: string): boolean =>
  way.startsWith('read') && /^(?:out|cache)\/|^\.sdx-baseline$/.test(name);

/** What a run says under a fault: an exit code of the contract, a sentence, never where in sdx it was. */
export function brokenSayings({ code, signal, stdout, stderr }: Ended): readonly string[] {
  const broken: string[] = [];
  if (/\n\s+at |should not have happened|UnhandledPromise|node:internal/.test(stderr))
    broken.push(`stack trace: ${stderr.slice(0, 300)}`);
  if (signal === null && ![0, 1, 2, 130, 143].includes(code ?? -1)) broken.push(`exit ${code}`);
  if (code === 2 && stderr.trim() === '' && stdout.trim() === '') broken.push('exit 2 without a word');
  if (code === 2 && stderr.split('\n').length > 12)
    broken.push(`more than a sentence: ${stderr.slice(0, 300)}`);
  return broken;
}
