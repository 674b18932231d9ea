import type { CalculatorPage } from '../model/calculator-page.ts';
import { numberText } from '../quantity/numerals.ts';
import type { Calculator, Parameter } from './calculator.ts';
import { exampleCall } from './call.ts';

/** The page of a calculator, made from its definition. */
export function calculatorPage(calculator: Calculator): CalculatorPage {
  const { id, family, title, use, parameters, results, formula, source, example, related } = calculator;
  return {
    id,
    family,
    title,
    use,
    inputs: parameters.map((parameter) => ({
      name: parameter.name,
      unit: parameter.unit,
      about: parameter.about,
      bounds: boundsText(parameter),
      otherwise: parameter.default ?? (parameter.optional === true ? 'optional' : 'required'),
    })),
    answers: results.map(({ name, unit, about }) => ({ name, unit, about })),
    formula,
    source,
    example: {
      command: exampleCommand(calculator),
      expression: exampleCall(calculator),
      gives: results.flatMap(({ key, name }) => {
        const value = example.gives[key];
        return value === undefined ? [] : [{ name, value }];
      }),
      from: example.from,
    },
    related,
  };
}

/** A calculator's worked example as a command line. */
export function exampleCommand({ id, parameters, example }: Calculator): string {
  const flags = parameters.flatMap(({ key, name }) => {
    const given = example.given[key];
    return given === undefined ? [] : [`--${name} '${[given].flat().join('; ')}'`];
  });
  return ['sdx estimate', id, ...flags].join(' ');
}

function boundsText({ least, above, most, below, whole, many }: Parameter): string {
  const parts: string[] = [];
  if (least !== undefined && most !== undefined) parts.push(`${numberText(least)} to ${numberText(most)}`);
  else {
    if (least !== undefined) parts.push(`at least ${numberText(least)}`);
    if (most !== undefined) parts.push(`at most ${numberText(most)}`);
  }
  if (above !== undefined) parts.push(`above ${numberText(above)}`);
  if (below !== undefined) parts.push(`below ${numberText(below)}`);
  if (whole === true) parts.push('whole');
  if (many === true) parts.push('any number of them');
  return parts.join(', ');
}
