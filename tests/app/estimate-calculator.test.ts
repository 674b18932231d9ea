import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimateCalculator, listCalculators } from '../../src/app/estimate-calculator.ts';
import Estimate from '../../src/commands/estimate.ts';
import type { Calculator } from '../../src/estimate/calculator.ts';
import { calculatorPage } from '../../src/estimate/page.ts';
import { CALCULATORS } from '../../src/estimate/registry.ts';
import { estimateStylish } from '../../src/report/estimate-stylish.ts';
import { validate } from '../../src/schema/validate/estimate-result.js';
import { root } from '../e2e/run.ts';

/** The worked example as flags give it. */
function flagsOf({ parameters, example }: Calculator): ReadonlyMap<string, readonly string[]> {
  return new Map(
    parameters.flatMap(({ key, name }) => {
      const given = example.given[key];
      return given === undefined ? [] : [[name, [given].flat()] as const];
    }),
  );
}

describe.each(CALCULATORS)('$id by flags', (calculator) => {
  it('has its answers for its own example, in the shape of the schema', async () => {
    const { report, exit } = await estimateCalculator(calculator, flagsOf(calculator));
    expect(exit).toBe(0);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const [result] = report.results;
    const names = result?.kind === 'calculator' ? result.answers.map(({ name }) => name) : [];
    const published = calculator.results.filter(({ key }) => calculator.example.gives[key] !== undefined);
    expect(names).toEqual(expect.arrayContaining(published.map(({ name }) => name)));
  });

  it.each([40, 200])('fits %i columns', async (width) => {
    const { report } = await estimateCalculator(calculator, flagsOf(calculator));
    const { out } = estimateStylish(report, { width, colour: false, explain: false });
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('has no input named like a flag of the command', () => {
    const own = [...Object.keys(Estimate.flags), 'help'];
    expect(calculator.parameters.filter(({ name }) => own.includes(name))).toEqual([]);
  });

  it('has a current page', () => {
    const page = readFileSync(join(root, `docs/calculators/${calculator.id}.md`), 'utf8');
    for (const { name } of calculatorPage(calculator).inputs) expect(page).toContain(`\`${name}\``);
  });
});

describe('the list', () => {
  it.each([40, 200])('fits %i columns', (width) => {
    const { out } = estimateStylish(listCalculators().report, { width, colour: false, explain: false });
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });
});
