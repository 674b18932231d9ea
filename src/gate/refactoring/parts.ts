/** A source file of the module, by its path with `/`. */
export interface CodeFile {
  readonly name: string;
  readonly text: string;
}

/** What a file of the module weighs and what it leans on. */
export interface Part {
  readonly name: string;
  /** Lines that are neither blank nor only a comment. */
  readonly lines: number;
  /** All that it imports, as written. */
  readonly imports: readonly string[];
  /** The files of the module among them. */
  readonly uses: readonly string[];
  /** Whether imports of its language are understood. */
  readonly isUnderstood: boolean;
}

/** Measures the files of a module: size, and fan-out both to anything and to each other. */
export function measureParts(files: readonly CodeFile[]): readonly Part[] {
  const names = new Set(files.map(({ name }) => name));
  return files.map(({ name, text }) => {
    const language = languageOf(name);
    const imports = language === undefined ? [] : [...new Set(language.imports(text))];
    const uses = new Set(imports.flatMap((each) => language?.resolve(each, name, names) ?? []));
    uses.delete(name);
    return { name, lines: linesOf(text), imports, uses: [...uses], isUnderstood: language !== undefined };
  });
}

/** A circle of files that import each other, if there is one. */
export function circleOf(parts: readonly Part[]): readonly string[] | undefined {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const done = new Set<string>();
  for (const { name } of parts) {
    const path: string[] = [];
    const stack: { readonly name: string; next: number }[] = [{ name, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { readonly name: string; next: number };
      if (top.next === 0) path.push(top.name);
      const used = byName.get(top.name)?.uses[top.next++];
      if (used === undefined) {
        done.add(top.name);
        path.pop();
        stack.pop();
      } else if (path.includes(used)) return [...path.slice(path.indexOf(used)), used];
      else if (!done.has(used)) stack.push({ name: used, next: 0 });
    }
  }
  return undefined;
}

interface Language {
  readonly imports: (text: string) => readonly string[];
  readonly resolve: (imported: string, from: string, names: ReadonlySet<string>) => readonly string[];
}

function languageOf(name: string): Language | undefined {
  if (/\.[cm]?[jt]sx?$/.test(name)) return { imports: scriptImports, resolve: resolveScript };
  return name.endsWith('.py') ? { imports: pythonImports, resolve: resolvePython } : undefined;
}

function linesOf(text: string): number {
  return text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:$|\/\/|#|\/\*|\*)/.test(line)).length;
}

function scriptImports(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/\b(?:from|import|require)\s{0,5}\(?\s{0,5}(["'])([^"'\n]{1,300})\1/g)) {
    if (match[2] !== undefined) found.push(match[2]);
  }
  return found;
}

/** Endings that an import may leave out, and the ones that stand for another. */
const ENDINGS = ['', '.js', '.ts', '.mjs', '.cjs', '.jsx', '.tsx', '/index.js', '/index.ts'];

function resolveScript(imported: string, from: string, names: ReadonlySet<string>): readonly string[] {
  if (!imported.startsWith('.')) return [];
  const path = joined(from.split('/').slice(0, -1), imported.split('/'));
  const typed = path.replace(/\.js(x?)$/, '.ts$1');
  const hit = [...ENDINGS.map((ending) => path + ending), typed].find((name) => names.has(name));
  return hit === undefined ? [] : [hit];
}

function joined(folder: readonly string[], steps: readonly string[]): string {
  const path = [...folder];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** `import a.b`, `from .a import b` as `.a` and `.a.b`: whether b is a module or a name is seen when it is resolved. */
function pythonImports(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const from = /^\s{0,40}from\s{1,5}([.\w]{1,200})\s{1,5}import\s{1,5}\(?([\w, ]{0,300})/.exec(line);
    const plain = /^\s{0,40}import\s{1,5}([.\w, ]{1,300})/.exec(line);
    if (from !== null) {
      const [, module = '', names = ''] = from;
      found.push(module);
      const dot = module.endsWith('.') ? '' : '.';
      for (const name of names.split(',')) found.push(`${module}${dot}${name.trim().split(' ')[0]}`);
    } else if (plain !== null) {
      for (const name of (plain[1] ?? '').split(',')) found.push(name.trim().split(' ')[0] ?? '');
    }
  }
  return found.filter((name) => name !== '');
}

function resolvePython(imported: string, from: string, names: ReadonlySet<string>): readonly string[] {
  const dots = /^\.*/.exec(imported)?.[0].length ?? 0;
  const steps = imported.slice(dots).split('.');
  const folder = from.split('/').slice(0, -1);
  const base = dots === 0 ? undefined : folder.slice(0, folder.length - dots + 1);
  const ends = [`${steps.join('/')}.py`, `${steps.join('/')}/__init__.py`];
  if (base !== undefined)
    return ends.map((end) => [...base, end].join('/')).filter((name) => names.has(name));
  // An absolute import begins at a root that is not known: the file whose path ends so.
  return [...names]
    .filter((name) => ends.some((end) => name === end || name.endsWith(`/${end}`)))
    .slice(0, 1);
}
