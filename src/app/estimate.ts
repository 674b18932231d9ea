import { assumptionsIn, driversIn, refusedOf, saidValue, warningsIn } from '../estimate/answer.ts';
import { convert } from '../quantity/convert.ts';
import { derivationLines } from '../quantity/derivation.ts';
import type { Environment, FunctionDefinition } from '../quantity/environment.ts';
import { compute } from '../quantity/evaluate.ts';
import type { FormatOptions } from '../quantity/format.ts';
import { FUNCTIONS } from '../quantity/functions.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { SampleSpace } from '../quantity/sampling.ts';
import type {
  EstimateReport,
  EstimateResult,
  EvaluatedExpression,
  RefusedExpression,
} from '../schema/estimate-result.ts';
import type { ExitCode } from './exit.ts';
import { version } from './version.ts';

/** How values are computed and said. */
export interface EstimateOptions {
  /** The unit to show values in. */
  readonly unit?: string;
  readonly precise?: boolean;
  /** Rounded at every step that has a name, as write-ups do. */
  readonly asPublished?: boolean;
  readonly seed?: number;
  readonly samples?: number;
}

export interface EstimateRun {
  readonly report: EstimateReport;
  readonly exit: ExitCode;
}

/** An environment whose draws are known, so that drivers can be told from them. */
export type DrawnEnvironment = Environment & { readonly space: SampleSpace };

/** The value of an expression, or why it has none. */
export async function estimateExpression(text: string, options: EstimateOptions = {}): Promise<EstimateRun> {
  const result = evaluated(text, await environmentFor(text, options), options);
  // Mixed units are computed as written, but whoever scripts this has to look at them.
  const exit = result.kind === 'error' || result.warnings.length > 0 ? 2 : 0;
  return { report: reportOf([result]), exit };
}

/** An expression in an environment that knows all it calls. */
export function evaluated(
  text: string,
  environment: DrawnEnvironment,
  options: EstimateOptions,
): EvaluatedExpression | RefusedExpression {
  const result = compute(text, environment);
  if (!result.ok) return refusedOf(text, result.error);
  const shown = inUnit(result.value.quantity, environment, options);
  if ('kind' in shown) return shown;
  const format = formatOf(options);
  return {
    kind: 'value',
    expression: text,
    value: saidValue(shown, format),
    warnings: warningsIn(result.value.warnings),
    assumptions: assumptionsIn([shown]),
    drivers: driversIn(shown, environment.space, format),
    derivation: [...derivationLines({ ...result.value, quantity: shown }, format)],
  };
}

/** The value in the unit that was asked for, or why it cannot be said in it. */
export function inUnit(
  quantity: Quantity,
  environment: Environment,
  { unit }: EstimateOptions,
): Quantity | RefusedExpression {
  if (unit === undefined) return quantity;
  const converted = convert(quantity, unit, environment);
  return converted.ok ? converted.value : refusedOf(unit, converted.error, '--in');
}

/** Two digits where a write-up is imitated, else three, or all. */
export function formatOf({ precise, asPublished }: EstimateOptions): FormatOptions {
  if (precise === true) return { precise };
  return asPublished === true ? { digits: 2 } : {};
}

/** What an expression needs around it. Calculators and figures are loaded only where a text calls for them. */
export async function environmentFor(text: string, options: EstimateOptions): Promise<DrawnEnvironment> {
  const space = new SampleSpace(options.seed, options.samples);
  const functions = callsCalculator(text) ? await calculatorFunctions(options) : undefined;
  const references = text.includes('ref.') ? (await import('../estimate/facts.ts')).REFERENCES : undefined;
  return {
    space,
    ...(functions === undefined ? {} : { functions }),
    ...(references === undefined ? {} : { references }),
  };
}

/** Every calculator as a function of the language. */
export async function calculatorFunctions({
  asPublished,
}: EstimateOptions): Promise<ReadonlyMap<string, FunctionDefinition>> {
  const { CALCULATOR_FUNCTIONS } = await import('../estimate/environment.ts');
  if (asPublished !== true) return CALCULATOR_FUNCTIONS;
  const { publishing } = await import('../estimate/published.ts');
  return publishing(CALCULATOR_FUNCTIONS);
}

/** Whether a text calls anything that is not built in. Texts beyond what is read are not looked through. */
function callsCalculator(text: string): boolean {
  for (const [, name = ''] of text.slice(0, 10_000).matchAll(/([A-Za-z][\w.-]{0,80})[ \t]{0,8}\(/g)) {
    if (!FUNCTIONS.has(name)) return true;
  }
  return false;
}

export function reportOf(results: readonly EstimateResult[]): EstimateReport {
  return { sdx: 'estimate/v1', version: version(), results: [...results] };
}
