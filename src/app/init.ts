import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Handlebars from 'handlebars';
import { editorSchema, packageRoot, readAsset } from './assets.ts';
import { writeAtomically } from './files.ts';
import { type Change, modelines, schemaCopies, vscodeSettings } from './init-editor.ts';
import { version } from './version.ts';

export interface InitRequest {
  readonly cwd: string;
  /** How the editor learns of the schemas: by VS Code's settings, or by a first line in every design. */
  readonly editor?: 'vscode' | 'modeline';
  readonly ci?: 'github' | 'gitlab';
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/** What became of one file, or would. */
export interface InitStep {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  readonly status: 'written' | 'changed' | 'kept';
  /** Why it was kept, or what to do next. */
  readonly note?: string;
  /** What it holds afterwards. */
  readonly text: string;
}

/**
 * Sets up a project: a config, and where asked for the editor's schemas and a pipeline. A file that exists is
 * kept; VS Code's settings and modelines are added to what is there, everything else staying as it is.
 * @throws NotDone where a file can't be written, or settings that are to be added to are not valid
 */
export async function initProject(request: InitRequest): Promise<readonly InitStep[]> {
  const changes: Change[] = [
    fresh('sdx.config.yaml', render('sdx.config.yaml.hbs', { schema: schemaWay(request.cwd) })),
  ];
  if (request.editor === 'vscode') changes.push(...schemaCopies(request.cwd), vscodeSettings(request.cwd));
  if (request.editor === 'modeline')
    changes.push(...schemaCopies(request.cwd), ...(await modelines(request.cwd)));
  if (request.ci !== undefined) changes.push(...pipeline(request.ci, request.cwd));
  return changes.map((change) => carryOut(change, request));
}

const fresh = (file: string, text: string): Change => ({ file, text });

function carryOut({ file, text, before, note }: Change, { cwd, dryRun }: InitRequest): InitStep {
  const path = join(cwd, file);
  if (before === undefined && existsSync(path)) {
    const same = readFileSync(path, 'utf8') === text;
    return { file, status: 'kept', note: note ?? (same ? 'it is there already' : 'it exists'), text };
  }
  if (before === text) return { file, status: 'kept', note: 'it says so already', text };
  if (!dryRun) writeAtomically(path, text, { force: before !== undefined });
  const status = before === undefined ? 'written' : 'changed';
  return { file, status, ...(note === undefined ? {} : { note }), text };
}

function pipeline(ci: 'github' | 'gitlab', cwd: string): readonly Change[] {
  const values = { ...installing(cwd), version: version() };
  if (ci === 'github') return [fresh('.github/workflows/sdx.yml', render('github.yml.hbs', values))];
  const job = fresh('.gitlab/sdx.yml', render('gitlab.yml.hbs', values));
  const main = fresh('.gitlab-ci.yml', 'include:\n  - local: .gitlab/sdx.yml\n');
  const path = join(cwd, main.file);
  if (!existsSync(path) || readFileSync(path, 'utf8').includes('.gitlab/sdx.yml')) return [job, main];
  return [job, { ...main, note: 'add `- local: .gitlab/sdx.yml` to its `include:`' }];
}

/** A project that depends on sdx runs the version it locked; any other installs the one that wrote this. */
function installing(cwd: string): { readonly install: string; readonly sdx: string } {
  return dependsOnSdx(cwd)
    ? { install: 'npm ci --ignore-scripts', sdx: 'npx --no-install sdx' }
    : { install: `npm install --global --ignore-scripts sdx@${version()}`, sdx: 'sdx' };
}

function dependsOnSdx(cwd: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as Record<string, object>;
    return ['dependencies', 'devDependencies'].some((kind) => Object.hasOwn(manifest[kind] ?? {}, 'sdx'));
  } catch {
    return false;
  }
}

/** The way to the config's schema where sdx is installed in the project; elsewhere it would lead nowhere. */
function schemaWay(cwd: string): string | undefined {
  const way = relative(cwd, editorSchema('config.schema.json')).split(sep).join('/');
  return way.startsWith('..') || packageRoot === cwd ? undefined : `./${way}`;
}

function render(template: string, values: object): string {
  return Handlebars.compile(readAsset('templates', `init/${template}`), { noEscape: true })(values);
}
