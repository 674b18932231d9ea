import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { root } from '../project.ts';

/** A part of the tree of a Markdown page, as far as it matters here. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null;
  readonly url?: string;
  readonly identifier?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly offset: number;
}

export interface Output {
  readonly text: string;
  /** Of the whole fence within the page. */
  readonly start: number;
  readonly end: number;
}

/** What a page has its reader do, in order. `line` is where it stands. */
export type Step =
  | { readonly kind: 'folder'; readonly line: number; readonly clone: boolean }
  | { readonly kind: 'copy'; readonly line: number; readonly from: string; readonly to: string }
  | { readonly kind: 'file'; readonly line: number; readonly path: string; readonly text: string }
  | {
      readonly kind: 'run';
      readonly line: number;
      readonly script: string;
      readonly exit: number;
      readonly output?: Output;
    }
  | { readonly kind: 'capture'; readonly line: number; readonly name: string; readonly output: Output };

export interface Page {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: MarkdownNode;
  readonly steps: readonly Step[];
  /** Blocks that are only shown, each with its reason. */
  readonly shown: number;
  /** Where the page does not keep to the convention. */
  readonly problems: readonly string[];
}

const COMMENT = /^<!-- (?<what>run|capture) (?<rest>.+?) -->$/;
const NEW_FOLDER = /^in a (?<kind>new folder|clone)$/;
const COPY = /^with (?<from>\S+) as (?<to>\S+)$/;
const EXIT = /^exits (?<code>\d+)$/;
const FILE = /^writes (?<path>\S+)$/;
const SHOWN = /^not: (?<reason>.+)$/;

/** Languages that read like commands and would be run by nobody. */
const LIKE_SH: ReadonlySet<string> = new Set(['bash', 'shell', 'console', 'zsh', 'shell-session']);

export function readPage(path: string): Page {
  const text = readFileSync(join(root, path), 'utf8');
  return parsePage(path, text);
}

/** The steps of a page by the comments before its blocks; CONTRIBUTING.md tells which there are. */
export function parsePage(path: string, text: string): Page {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text) as unknown as MarkdownNode;
  const reader = new Reader(path);
  for (const node of tree.children ?? []) {
    if (node.type === 'html') reader.comment(node);
    else if (node.type === 'code') reader.block(node);
    else if (node.type === 'heading') reader.section();
  }
  reader.end();
  return { path, text, tree, steps: reader.steps, shown: reader.shown, problems: reader.problems };
}

class Reader {
  readonly steps: Step[] = [];
  readonly problems: string[] = [];
  shown = 0;
  readonly #path: string;
  /** What the last comment says of the next block. */
  #said: { readonly kind: 'exit' | 'file' | 'shown' | 'capture'; readonly value: string } | undefined;
  /** The place in `steps` of the commands whose output may come next. */
  #waiting: number | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  comment(node: MarkdownNode): void {
    const found = COMMENT.exec(node.value?.trim() ?? '')?.groups;
    if (found === undefined) return;
    const [rest = '', line] = [found['rest'], node.position.start.line];
    if (found['what'] === 'capture') {
      this.#said = { kind: 'capture', value: rest };
      return;
    }
    const groups = (pattern: RegExp) => pattern.exec(rest)?.groups;
    const [folder, copy] = [groups(NEW_FOLDER), groups(COPY)];
    if (folder !== undefined) this.steps.push({ kind: 'folder', line, clone: folder['kind'] === 'clone' });
    else if (copy !== undefined)
      this.steps.push({ kind: 'copy', line, from: copy['from'] ?? '', to: copy['to'] ?? '' });
    else if (groups(EXIT) !== undefined) this.#said = { kind: 'exit', value: groups(EXIT)?.['code'] ?? '' };
    else if (groups(FILE) !== undefined) this.#said = { kind: 'file', value: groups(FILE)?.['path'] ?? '' };
    else if (groups(SHOWN) !== undefined)
      this.#said = { kind: 'shown', value: groups(SHOWN)?.['reason'] ?? '' };
    else this.#problem(line, `\`run ${rest}\` is no instruction; CONTRIBUTING.md has them all`);
  }

  block(node: MarkdownNode): void {
    const { line } = node.position.start;
    const [said, language, text] = [this.#said, node.lang ?? '', node.value ?? ''];
    this.#said = undefined;
    const output = { text, start: node.position.start.offset, end: node.position.end.offset };
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (said?.kind === 'shown') this.shown++;
    else if (said?.kind === 'capture') this.steps.push({ kind: 'capture', line, name: said.value, output });
    else if (said?.kind === 'file')
      this.steps.push({ kind: 'file', line, path: said.value, text: `${text}\n` });
    else if (language === 'sh') {
      const exit = said?.kind === 'exit' ? Number(said.value) : 0;
      this.#waiting = this.steps.push({ kind: 'run', line, script: text, exit }) - 1;
    } else if (language === 'text') this.#output(waiting, output, line);
    else if (LIKE_SH.has(language))
      this.#problem(line, `a block of \`${language}\` is not run; call it \`sh\``);
  }

  /** An output belongs to the commands of its own section. */
  section(): void {
    this.#waiting = undefined;
  }

  end(): void {
    if (this.#said !== undefined) this.#problem(0, 'the last comment has no block after it');
  }

  #output(waiting: number | undefined, output: Output, line: number): void {
    const step = waiting === undefined ? undefined : this.steps[waiting];
    if (step?.kind !== 'run' || waiting === undefined)
      this.#problem(
        line,
        'nothing makes this output; put it behind its commands, or say `<!-- run not: … -->`',
      );
    else this.steps[waiting] = { ...step, output };
  }

  #problem(line: number, what: string): void {
    this.problems.push(`${this.#path}:${line}: ${what}`);
  }
}
