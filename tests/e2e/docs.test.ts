import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../scripts/docs/links.ts';
import { readPage } from '../../scripts/docs/page.ts';
import { allPages } from '../../scripts/docs/pages.ts';
import { runPage } from '../../scripts/docs/run.ts';
import { sdx } from './run.ts';

const pages = allPages().map(readPage);

/** Pages of calculators are made from examples that the calculators' own tests work out. */
const toRun = pages.filter(({ path, steps }) => steps.length > 0 && !path.startsWith('docs/calculators/'));

describe('the documentation', () => {
  it.each(toRun.map((page) => [page.path, page] as const))('%s does what it says', async (_, page) => {
    expect((await runPage(page)).problems).toEqual([]);
  });

  it('keeps to its own convention, and its links lead somewhere', () => {
    expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
    const { links, problems } = checkLinks(pages);
    expect(problems).toEqual([]);
    expect(links).toBeGreaterThan(500);
  });

  it('can be reached from its index', () => {
    const texts = new Map(pages.map(({ path, text }) => [path, text]));
    const known = new Set(['docs/README.md']);
    for (const path of known)
      for (const [, link = ''] of texts.get(path)?.matchAll(/\]\(([^)#\s]+\.md)(?:#[^)]*)?\)/g) ?? []) {
        const target = new URL(link, `file:///${path}`).pathname.slice(1);
        if (target.startsWith('docs/') && texts.has(target)) known.add(target);
      }
    expect(
      pages.map(({ path }) => path).filter((path) => path.startsWith('docs/') && !known.has(path)),
    ).toEqual([]);
  });
});

describe("sdx's own design", () => {
  it('has no finding', async () => {
    const { code, stdout } = await sdx(['lint', 'docs/design.md', '--fail-on', 'info']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✓ 1 document, nothing to report\n' });
  });

  it('is graded well by what any design is judged on', async () => {
    const { code, stdout } = await sdx(['grade', 'docs/design.md', '--rubric', '_base', '--min-score', '85']);
    expect(code, stdout).toBe(0);
  });
});
