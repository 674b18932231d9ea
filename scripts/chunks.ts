import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { root } from './project.ts';

/** What `src/start/start.ts` calls a chunk with. */
const HEAD = '(function(exports,require,module,__filename,__dirname){"use strict";';
const TAIL = '\n})';

/**
 * Turns the chunks of the bundle, which only ES modules can be split into, into functions as CommonJS has them: code
 * that Node's module loader loads cannot be kept compiled on every Node that sdx runs on. What one chunk takes from
 * another becomes a constant of its own, so that using it costs what using a name costs. That is right as long as no
 * two chunks need each other and nothing that is exported changes, which is seen to here.
 */
export function toFunctions(files: readonly string[]): void {
  const needs = new Map<string, readonly string[]>();
  for (const file of files.filter((each) => each.endsWith('.js'))) {
    const chunk = read(basename(file), readFileSync(file, 'utf8'));
    needs.set(
      chunk.name,
      chunk.imports.map(({ from }) => from.replace(/^\.\//, '')),
    );
    writeFileSync(file, asFunction(chunk));
  }
  refuseCircles(needs);
}

/** What a chunk says to those around it, and the rest of it. */
interface Chunk {
  readonly name: string;
  readonly imports: readonly { readonly from: string; readonly as: string }[];
  /** Each as `name:local`. */
  readonly exports: readonly string[];
  readonly code: string;
}

/** An edit of the text: what stands between two places, and what for. */
type Replaced = readonly [start: number, end: number, by: string];

function read(name: string, text: string): Chunk {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const imports: Chunk['imports'][number][] = [];
  const exports: string[] = [];
  const replaced: Replaced[] = [];
  const exported = new Set<string>();
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) imports.push(...importsOf(statement));
    else if (ts.isExportDeclaration(statement)) {
      for (const [outside, local] of pairsOf(statement, name)) {
        exports.push(`${outside}:${local}`);
        exported.add(local);
      }
    } else if (ts.isExportAssignment(statement))
      exports.push(`default:${text.slice(statement.expression.pos, statement.expression.end)}`);
    else continue;
    replaced.push([statement.getStart(file), statement.end, '']);
  }
  const look = (node: ts.Node): void => {
    refuseChange(node, exported, name);
    const by = replacement(node, text);
    if (by !== undefined) replaced.push([node.getStart(file), node.end, by]);
    else ts.forEachChild(node, look);
  };
  look(file);
  return { name, imports, exports, code: edited(text, replaced) };
}

/** What stands for a node that only ES modules may have. Chunks are loaded by their names; what is not one, by Node. */
function replacement(node: ts.Node, text: string): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isMetaProperty(node.expression)) return OWN_URL;
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [what] = node.arguments;
  return `Promise.resolve().then(()=>require(${what === undefined ? '' : text.slice(what.pos, what.end)}))`;
}

/** The left sides of the constants that an import becomes; empty for one that is only to be loaded. */
function importsOf({ importClause, moduleSpecifier }: ts.ImportDeclaration): Chunk['imports'] {
  const from = (moduleSpecifier as ts.StringLiteral).text;
  if (importClause === undefined) return [{ from, as: '' }];
  const { name, namedBindings } = importClause;
  const whole: string[] = [];
  const parts: string[] = [];
  // A module of Node's is its own default.
  const take = (outside: string, local: string): void => {
    if (outside === 'default' && !from.startsWith('./')) whole.push(local);
    else parts.push(`${outside}:${local}`);
  };
  if (name !== undefined) take('default', name.text);
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) whole.push(namedBindings.name.text);
  else
    for (const { propertyName, name: local } of namedBindings?.elements ?? [])
      take((propertyName ?? local).text, local.text);
  return [...whole, ...(parts.length === 0 ? [] : [`{${parts.join(',')}}`])].map((as) => ({ from, as }));
}

function pairsOf({ exportClause, moduleSpecifier }: ts.ExportDeclaration, chunk: string): [string, string][] {
  if (exportClause === undefined || !ts.isNamedExports(exportClause) || moduleSpecifier !== undefined)
    throw new Error(`${chunk} hands on what another exports, which scripts/chunks.ts does not know`);
  return exportClause.elements.map(({ propertyName, name }) => [name.text, (propertyName ?? name).text]);
}

function refuseChange(node: ts.Node, exported: ReadonlySet<string>, chunk: string): void {
  const changed = ts.isBinaryExpression(node)
    ? isAssignment(node.operatorToken.kind) && node.left
    : (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
      (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken) &&
      node.operand;
  if (changed && ts.isIdentifier(changed) && exported.has(changed.text))
    throw new Error(`${chunk} changes \`${changed.text}\`, which it exports; others would not see it`);
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

function refuseCircles(needs: ReadonlyMap<string, readonly string[]>): void {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) throw new Error(`chunks need each other: ${[...way, name].join(' > ')}`);
    if (done.has(name)) return;
    for (const next of needs.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of needs.keys()) visit(name, []);
}

function edited(text: string, replaced: readonly Replaced[]): string {
  let at = 0;
  let result = '';
  for (const [start, end, by] of replaced.toSorted(([a], [b]) => a - b)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}

function asFunction({ imports, exports, code }: Chunk): string {
  const constants = imports.map(({ from, as }) => {
    const loaded = `require(${JSON.stringify(from)});`;
    return as === '' ? loaded : `const ${as}=${loaded}`;
  });
  const url = code.includes(OWN_URL)
    ? `const ${OWN_URL}=require("node:url").pathToFileURL(__filename).href;`
    : '';
  return `${HEAD}${url}${constants.join('')}${code.trim()}\nmodule.exports={${exports.join(',')}};${TAIL}`;
}

const OWN_URL = 'sdxOwnUrl';

/** Writes what starts the program, and the processes that help it: the only files of it that Node itself loads. */
export async function writeStarters(outdir: string, id: string, workers: readonly string[]): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/start/start.ts'],
    outfile: join(outdir, 'start.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    define: { SDX_BUILD: JSON.stringify(id), SDX_COMMANDS: JSON.stringify(topCommands()) },
  });
  for (const name of workers)
    writeFileSync(join(outdir, `${name}.cjs`), `require('./start.cjs').start('${name}.js', '${name}');\n`);
}

/** The first words of commands: the files and folders that they are in. */
function topCommands(): readonly string[] {
  return readdirSync(join(root, 'src/commands'))
    .filter((name) => !name.startsWith('_'))
    .map((name) => name.replace(/\.ts$/, ''));
}
