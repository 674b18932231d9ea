import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdrRule } from '../../src/lint/adr.ts';
import { rulePage } from '../../src/lint/page.ts';
import type { DesignRule } from '../../src/lint/rule.ts';
import { ruleAreasMarkdown, ruleIndexMarkdown, rulePageMarkdown } from '../../src/report/rule-page.ts';
import { root } from '../project.ts';

/** The folder that holds nothing but generated pages. */
export const RULE_PAGES = 'docs/rules';

const START = '<!-- rules: generated -->';
const END = '<!-- end of rules -->';

/** A page for each rule, one that lists them, and the table of the README. */
export async function generateRulePages(): Promise<Map<string, string>> {
  // From the folder and not from the registries, which are generated in the same run.
  const folder = join(root, 'src/lint/rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const modules = (await Promise.all(files.sort().map((name) => import(join(folder, name))))) as readonly {
    readonly rule: DesignRule | AdrRule;
  }[];
  const pages = modules.map(({ rule }) => rulePage(rule)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const generated = new Map<string, string>(
    pages.map((page) => [`${RULE_PAGES}/${page.id}.md`, rulePageMarkdown(page)]),
  );
  generated.set(`${RULE_PAGES}/README.md`, ruleIndexMarkdown(pages));
  return generated.set('README.md', readmeWith(ruleAreasMarkdown(pages)));
}

/** The README with its table of rules made anew; everything else in it is written by hand. */
function readmeWith(table: string): string {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has lost its marks ${START} and ${END}`);
  return `${text.slice(0, start + START.length)}\n\n${table}\n\n${text.slice(end)}`;
}
