import { type Calculator, hyphenated } from '../../src/estimate/calculator.ts';

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The call of a calculator as one writes it in an expression. */
export function callOf(calculator: Calculator, given: Given, result?: string): string {
  const named: string[] = [];
  const listed: string[] = [];
  for (const { key, many } of calculator.parameters) {
    const value = given[key];
    if (value === undefined) continue;
    if (many === true) listed.push(...[value].flat());
    else named.push(`${hyphenated(key)}: ${String(value)}`);
  }
  const id = result === undefined ? calculator.id : `${calculator.id}.${result}`;
  return `${id}(${[...named, ...listed].join(', ')})`;
}
