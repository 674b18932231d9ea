import { suggest } from '../base/suggest.ts';
import { calculatorPage } from '../estimate/page.ts';
import { CALCULATORS } from '../estimate/registry.ts';
import { GATE_CODES } from '../gate/codes.ts';
import { ADR_RULES } from '../lint/adr-rules.ts';
import { DESIGN_RULES } from '../lint/design-rules.ts';
import { rulePage } from '../lint/page.ts';
import type { CalculatorPage } from '../model/calculator-page.ts';
import type { Page } from '../model/page.ts';
import { READ_CODES } from '../read/codes.ts';
import { NotDone } from './exit.ts';

/** Every rule that has a page, in order; calculators have theirs and a list of their own. */
export function pageIds(): readonly string[] {
  return [...pages().keys()];
}

/**
 * The page behind an id.
 * @throws NotDone for an id that has none, with the nearest one that has
 */
export function explain(id: string): Page | CalculatorPage {
  const calculator = CALCULATORS.find((one) => one.id === id);
  if (calculator !== undefined) return calculatorPage(calculator);
  const known = pages();
  // `sdx explain unknown-key`: the area may be left out where only one has such a name.
  const endings = [...known.keys()].filter((other) => other.endsWith(`/${id}`));
  const page = known.get(id) ?? (endings.length === 1 ? known.get(endings[0] ?? '') : undefined);
  if (page !== undefined) return page;
  const near = suggest(id, [...known.keys(), ...CALCULATORS.map((one) => one.id)]);
  const meant = near === undefined ? '' : ` - did you mean \`${near}\`?`;
  throw new NotDone(
    `nothing is called \`${id}\`${meant}\nSee \`sdx explain\` for all that can be explained.`,
  );
}

/** The page behind an id as reporters ask for it; undefined where there is none. */
export function pageFinder(): (id: string) => Page | undefined {
  const known = pages();
  return (id) => known.get(id);
}

function pages(): ReadonlyMap<string, Page> {
  const all = new Map<string, Page>();
  for (const rule of [...DESIGN_RULES, ...ADR_RULES]) all.set(rule.id, rulePage(rule));
  for (const [tag, codes] of [
    ['reading', READ_CODES],
    ['gate', GATE_CODES],
  ] as const) {
    for (const { id, severity, what, why, example } of codes.values())
      all.set(id, { id, tags: [severity, tag], what, why, bad: [example], good: [], sources: [] });
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
