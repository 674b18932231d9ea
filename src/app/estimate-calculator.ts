import { err, ok, type Result } from '../base/result.ts';
import { assumptionsIn, driversIn, refusedOf, saidValue, warningsIn } from '../estimate/answer.ts';
import {
  type Calculator,
  type CalculatorResult,
  FAMILIES,
  hyphenated,
  type Parameter,
} from '../estimate/calculator.ts';
import { callText, exampleCall, tableOf, written } from '../estimate/call.ts';
import { FACTS } from '../estimate/facts.ts';
import { exampleCommand } from '../estimate/page.ts';
import { CALCULATORS } from '../estimate/registry.ts';
import { withUnit } from '../quantity/convert.ts';
import type { QuantityError, QuantityWarning } from '../quantity/errors.ts';
import { compute } from '../quantity/evaluate.ts';
import { format } from '../quantity/format.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { SampleSpace } from '../quantity/sampling.ts';
import type {
  CalculatorAnswer,
  CalledCalculator,
  EstimateResult,
  RefusedExpression,
} from '../schema/estimate-result.ts';
import {
  calculatorFunctions,
  type DrawnEnvironment,
  type EstimateOptions,
  type EstimateRun,
  environmentFor,
  formatOf,
  inUnit,
  reportOf,
} from './estimate.ts';
import { NotDone } from './exit.ts';

/** The calculator of an id. */
export function calculatorOf(id: string): Calculator | undefined {
  return CALCULATORS.find((calculator) => calculator.id === id);
}

/** The values of flags, by parameter; several for one that takes many. */
export type GivenFlags = ReadonlyMap<string, readonly string[]>;

/**
 * Every answer of a calculator for inputs given by name.
 * @throws NotDone when an input that it needs is missing
 */
export async function estimateCalculator(
  calculator: Calculator,
  given: GivenFlags,
  options: EstimateOptions = {},
): Promise<EstimateRun> {
  requireInputs(calculator, given);
  const result = await called(calculator, given, options);
  return { report: reportOf([result]), exit: result.kind === 'error' ? 2 : 0 };
}

function requireInputs(calculator: Calculator, given: GivenFlags): void {
  const { id, parameters } = calculator;
  const missing = parameters.filter(
    (parameter) =>
      parameter.default === undefined && parameter.optional !== true && !given.has(parameter.name),
  );
  if (missing.length === 0) return;
  const names = missing.map(({ name, about }) => `--${name} (${about})`).join(', ');
  throw new NotDone(`\`${id}\` needs ${names}\nFor example: ${exampleCommand(calculator)}`);
}

async function called(
  calculator: Calculator,
  given: GivenFlags,
  options: EstimateOptions,
): Promise<CalledCalculator | RefusedExpression> {
  const inputs = await inputsOf(calculator, given, options);
  if (!inputs.ok) return inputs.error;
  const { values, texts, warnings, environment } = inputs.value;
  const answers: CalculatorAnswer[] = [];
  const quantities: Quantity[] = [];
  for (const result of calculator.results) {
    const answer = answered(calculator, result, { values, texts, environment, options });
    if (answer === undefined) continue;
    if ('kind' in answer) {
      // Without the first answer there is none to give; a further one may have no value where the first has.
      if (result === calculator.results[0]) return answer;
      continue;
    }
    quantities.push(answer.quantity);
    answers.push(answer.answer);
  }
  if (answers.length === 0) throw new NotDone(nothingAsked(calculator));
  const table = tableIn(calculator, values);
  return {
    kind: 'calculator',
    calculator: calculator.id,
    title: calculator.title,
    expression: callText(calculator, texts),
    given: givenTexts(calculator, values),
    answers,
    ...(table === undefined ? {} : { table }),
    formula: calculator.formula,
    source: calculator.source,
    warnings: warningsIn(warnings),
    assumptions: assumptionsIn(quantities),
  };
}

/** What a calculator has to be given that can answer several questions and was asked none of them. */
function nothingAsked({ id, results }: Calculator): string {
  const ways = results.map(({ name, needs = [] }) => {
    const flags = needs.map((key) => `--${hyphenated(key)}`).join(' and ');
    return `${flags} for \`${name}\``;
  });
  return `\`${id}\` needs ${ways.join(', or ')}`;
}

interface Inputs {
  /** By name; further values of one that takes many under names of their own. */
  readonly values: ReadonlyMap<string, Quantity>;
  /** As given, by key. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly warnings: readonly QuantityWarning[];
  readonly environment: DrawnEnvironment;
}

/** The inputs evaluated, each by itself: a mistake in one is shown in that one. */
async function inputsOf(
  { parameters }: Calculator,
  given: GivenFlags,
  options: EstimateOptions,
): Promise<Result<Inputs, RefusedExpression>> {
  const whole = [...given.values()].flat().join(' ');
  const base = await environmentFor(whole, options);
  const functions = await calculatorFunctions(options);
  const environment: DrawnEnvironment = { ...base, functions };
  const values = new Map<string, Quantity>();
  const texts: Record<string, readonly string[]> = {};
  const warnings: QuantityWarning[] = [];
  for (const parameter of parameters) {
    const own = valuesOf(parameter, given);
    texts[parameter.key] = own;
    for (const [i, text] of own.entries()) {
      const owner = i === 0 ? parameter.name : `${parameter.name}-${i + 1}`;
      const expected = withUnit(1, parameter.unit).dimension;
      const result = compute(text, { ...environment, owner, expected });
      if (!result.ok) return err(refusedOf(text, result.error, `--${parameter.name}`));
      warnings.push(...result.value.warnings);
      values.set(owner, result.value.quantity);
    }
  }
  return ok({ values, texts, warnings, environment });
}

/** The texts given for a parameter. A list is parted by semicolons, or by commas that are not part of a number. */
function valuesOf(parameter: Parameter, given: GivenFlags): readonly string[] {
  const texts = given.get(parameter.name) ?? [];
  if (parameter.many !== true) return texts.slice(0, 1);
  return texts
    .flatMap((text) => text.split(/\s*;\s*|,\s+|,(?!\d{3}(?!\d))/))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

interface Asked {
  readonly values: ReadonlyMap<string, Quantity>;
  readonly texts: Inputs['texts'];
  readonly environment: DrawnEnvironment;
  readonly options: EstimateOptions;
}

/** Why there is no answer, shown in the flag at fault where there is one, else in the whole call. */
function refusal(calculator: Calculator, error: QuantityError, texts: Inputs['texts']): RefusedExpression {
  const { id, parameters } = calculator;
  const said = 'function' in error ? { ...error, function: id } : error;
  const name = 'parameter' in error ? error.parameter : undefined;
  const key = parameters.find((parameter) => parameter.name === name)?.key ?? '';
  const flag = texts[key]?.join(', ');
  if (flag === undefined || flag === '') {
    const whole = callText(calculator, texts);
    return refusedOf(whole, { ...said, span: { start: 0, end: whole.length } });
  }
  return refusedOf(flag, { ...said, span: { start: 0, end: flag.length } }, `--${name}`);
}

interface Answered {
  readonly answer: CalculatorAnswer;
  readonly quantity: Quantity;
}

/** One answer, by an expression over the inputs' names; undefined where an optional input of its own is missing. */
function answered(
  calculator: Calculator,
  result: CalculatorResult,
  { values, texts, environment, options }: Asked,
): Answered | RefusedExpression | undefined {
  const { id, parameters } = calculator;
  const given = (key: string): boolean => parameters.some((one) => one.key === key && values.has(one.name));
  if (result.needs?.every(given) === false) return undefined;
  const args = [...values.keys()].map((name) => {
    const parameter = parameters.find((one) => one.name === name) ?? parameters.at(-1);
    return `${parameter?.name}: ${name}`;
  });
  const text = `${id}.${result.name}(${args.join(', ')})`;
  // The same draws anew: each answer may take all the work that one expression may.
  const space = new SampleSpace(environment.space.seed, environment.space.count);
  const computed = compute(text, {
    ...environment,
    space,
    lookup: (name) => values.get(name),
    declares: (name) => values.has(name),
  });
  if (!computed.ok) return refusal(calculator, computed.error, texts);
  const isFirst = result === calculator.results[0];
  const shown = isFirst ? inUnit(computed.value.quantity, environment, options) : computed.value.quantity;
  if ('kind' in shown) return shown;
  const style = formatOf(options);
  return {
    quantity: shown,
    answer: {
      name: result.name,
      about: result.about,
      value: saidValue(shown, style),
      drivers: driversIn(shown, space, style),
    },
  };
}

function givenTexts(
  { parameters }: Calculator,
  values: ReadonlyMap<string, Quantity>,
): CalledCalculator['given'] {
  return parameters.flatMap((parameter): CalledCalculator['given'] => {
    const { name, about, many } = parameter;
    const own = [...values].filter(([key]) => key === name || (many === true && key.startsWith(`${name}-`)));
    if (own.length > 0) {
      const text = own.map(([, quantity]) => format(quantity, { digits: 6 })).join('; ');
      return [{ name, about, text, isDefault: false }];
    }
    if (parameter.default === undefined) return [];
    return [{ name, about, text: format(written(parameter.default)), isDefault: true }];
  });
}

/** Most rows that are shown. */
const MOST_ROWS = 100;

function tableIn(calculator: Calculator, values: ReadonlyMap<string, Quantity>): CalledCalculator['table'] {
  const { table, parameters } = calculator;
  const complete = new Map(values);
  for (const parameter of parameters) {
    if (parameter.default !== undefined && !complete.has(parameter.name))
      complete.set(parameter.name, written(parameter.default));
  }
  const rows = tableOf(calculator, complete);
  if (table === undefined || rows === undefined) return undefined;
  const units = table.columns.map(({ unit }) => withUnit(1, unit));
  return {
    about: table.about,
    columns: table.columns.map(({ title }) => title),
    rows: rows.slice(0, MOST_ROWS).map((row) =>
      row.map((cell, i) => {
        const unit = units[i] ?? withUnit(1, '1');
        return format({ ...unit, magnitude: { kind: 'exact', value: cell, complement: undefined } });
      }),
    ),
  };
}

/** All calculators, for people to choose from. */
export function listCalculators(): EstimateRun {
  const inOrder = FAMILIES.flatMap((family) =>
    CALCULATORS.filter((calculator) => calculator.family === family),
  );
  const calculators = inOrder.map((calculator) => ({
    id: calculator.id,
    family: calculator.family,
    title: calculator.title,
    use: calculator.use,
    call: exampleCall(calculator),
    results: calculator.results.map(({ name }) => name),
  }));
  return catalogue({ kind: 'calculators', calculators });
}

/** All figures that can be used as `ref.id`. */
export function listFacts(): EstimateRun {
  const facts = FACTS.map(({ id, value, about, year, source }) => ({
    name: `ref.${id}`,
    value,
    about,
    year,
    source,
  }));
  return catalogue({ kind: 'facts', facts });
}

function catalogue(result: EstimateResult): EstimateRun {
  return { report: reportOf([result]), exit: 0 };
}
