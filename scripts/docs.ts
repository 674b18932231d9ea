/**
 * Does what the documentation says: runs its commands against the built program, compares what they print, makes the
 * captures of the terminal, and follows the links. `--write` puts in the outputs that came out; paths of pages limit
 * it to them. CONTRIBUTING.md tells how a page says what is run.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { captures } from './docs/captures.ts';
import { checkLinks } from './docs/links.ts';
import { type Page, readPage } from './docs/page.ts';
import { allPages } from './docs/pages.ts';
import { type PageResult, runPage } from './docs/run.ts';
import { root } from './project.ts';

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const every = allPages().map(readPage);
const pages = positionals.length === 0 ? every : every.filter(({ path }) => positionals.includes(path));
const asked = pages.some(({ steps }) => steps.some(({ kind }) => kind === 'capture'));
const screens = asked ? await captures() : undefined;
if (asked && screens === undefined) console.error('no tmux here: captures of the terminal are left alone');

const results = await inTurn(pages, availableParallelism(), (page) => runPage(page, screens));
const links = checkLinks(pages);
const rewritten = values.write ? pages.filter(({ text }, at) => results[at]?.text !== text) : [];
for (const page of rewritten) {
  writeFileSync(join(root, page.path), results[pages.indexOf(page)]?.text ?? page.text);
  console.log(`wrote ${page.path}`);
}
const problems = [...results.flatMap(({ problems }) => problems), ...links.problems];
for (const problem of problems) console.error(problem);
const sum = (of: (result: PageResult) => number) => results.reduce((total, result) => total + of(result), 0);
const shown = pages.reduce((total, page) => total + page.shown, 0);
console.log(
  `${pages.length} pages: ${sum(({ blocks }) => blocks)} blocks run, ${sum(({ outputs }) => outputs)} outputs compared, ${shown} blocks only shown, ${links.links} links followed; ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Some at a time, and the results in the order of the pages. */
async function inTurn(
  all: readonly Page[],
  width: number,
  work: (page: Page) => Promise<PageResult>,
): Promise<readonly PageResult[]> {
  const done: PageResult[] = [];
  const waiting = all.entries();
  const worker = async () => {
    for (const [at, page] of waiting) done[at] = await work(page);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return done;
}
