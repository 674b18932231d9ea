import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../project.ts';
import { type MarkdownNode, type Page, parsePage } from './page.ts';

export interface LinkResult {
  readonly links: number;
  readonly problems: readonly string[];
}

/** Follows every link of the pages that stays in the repository: the file is there, and so is the heading it names. */
export function checkLinks(pages: readonly Page[]): LinkResult {
  const problems: string[] = [];
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page.tree)]));
  let links = 0;
  for (const page of pages)
    for (const node of all(page.tree)) {
      const { url } = node;
      if (url === undefined || /^[a-z][a-z+.-]*:/i.test(url)) continue;
      links++;
      const problem = follow(page.path, decodeURIComponent(url), anchors);
      if (problem !== undefined) problems.push(`${page.path}:${node.position.start.line}: ${problem}`);
    }
  return { links, problems };
}

function follow(from: string, url: string, anchors: Map<string, ReadonlySet<string>>): string | undefined {
  const [file = '', anchor] = url.split('#');
  const path = file === '' ? from : normalize(join(dirname(from), file)).replace(/\/$/, '');
  if (path.startsWith('..')) return `\`${url}\` leads out of the repository`;
  if (!anchors.has(path) && !existsSync(join(root, path)))
    return `\`${url}\` leads nowhere: there is no ${path}`;
  if (anchor === undefined || anchor === '') return undefined;
  if (!path.endsWith('.md')) return `\`${url}\` names a heading of what is no page`;
  const there = anchors.get(path) ?? anchorsOf(parsePage(path, readFileSync(join(root, path), 'utf8')).tree);
  anchors.set(path, there);
  return there.has(anchor) ? undefined : `\`${url}\` names a heading that ${path} does not have`;
}

/** The anchors of a page as forges make them of its headings. */
function anchorsOf(tree: MarkdownNode): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const node of all(tree)) {
    if (node.type !== 'heading') continue;
    const base = said(node)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let [anchor, again] = [base, 0];
    while (anchors.has(anchor)) anchor = `${base}-${++again}`;
    anchors.add(anchor);
  }
  return anchors;
}

function said(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(said).join('');
}

function* all(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* all(child);
}
