import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Calculator, FAMILIES } from '../../src/estimate/calculator.ts';
import { calculatorPage } from '../../src/estimate/page.ts';
import { calculatorIndexMarkdown, calculatorPageMarkdown } from '../../src/report/calculator-page.ts';
import { root } from '../project.ts';

/** The folder that holds nothing but generated pages. */
export const CALCULATOR_PAGES = 'docs/calculators';

/** A page for each calculator and one that lists them. */
export async function generateCalculatorPages(): Promise<Map<string, string>> {
  // From the folder and not from the registry, which is generated in the same run.
  const folder = join(root, 'src/estimate/calculators');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = (await Promise.all(files.sort().map((name) => import(join(folder, name))))) as readonly {
    readonly calculator: Calculator;
  }[];
  const pages = FAMILIES.flatMap((family) =>
    modules
      .filter(({ calculator }) => calculator.family === family)
      .map(({ calculator }) => calculatorPage(calculator)),
  );
  const generated = new Map(
    pages.map((page) => [`${CALCULATOR_PAGES}/${page.id}.md`, calculatorPageMarkdown(page)] as const),
  );
  return generated.set(`${CALCULATOR_PAGES}/README.md`, calculatorIndexMarkdown(pages));
}
