import { readFileSync } from 'node:fs';
import { readDesign } from '../../../src/read/design.ts';

/** What people write who have never seen sdx. Each expectation was taken from the page by hand, not from its reading. */
export function read(name: string) {
  const path = new URL(`../../fixtures/markdown/${name}/design.md`, import.meta.url);
  const { design, findings } = readDesign({ name: 'design.md', text: readFileSync(path, 'utf8') });
  if (design === undefined) throw new Error(`${name} was not read`);
  const rules = findings.map((found) => found.rule).filter((rule) => rule !== 'read/no-version');
  const hints = findings
    .filter((found) => found.rule === 'read/not-understood')
    .map((found) => found.message);
  return { document: design.document, rules, hints };
}
