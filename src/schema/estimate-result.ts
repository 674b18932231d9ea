// Generated from schemas/ by `npm run generate`. Do not edit.
export type EstimateResult =
  | EvaluatedExpression
  | RefusedExpression
  | CalledCalculator
  | EvaluatedWorksheet
  | CalculatorCatalogue
  | FactCatalogue;

/**
 * What `sdx estimate --format json` prints: one result for each expression, calculator or document.
 */
export interface EstimateReport {
  /**
   * Kind and version of this result.
   */
  sdx: 'estimate/v1';
  /**
   * The version of sdx that computed it.
   */
  version: string;
  /**
   * In the order asked for.
   */
  results: EstimateResult[];
}
export interface EvaluatedExpression {
  /**
   * An expression with a value.
   */
  kind: 'value';
  /**
   * As written.
   */
  expression: string;
  value: EstimateValue;
  /**
   * What is probably not meant.
   */
  warnings: EstimateWarning[];
  /**
   * Conventions it rests on. Example: `a month is 30 days`
   */
  assumptions: string[];
  /**
   * Inputs that cause the spread, the strongest first.
   */
  drivers: EstimateDriver[];
  /**
   * The expression, and what it becomes step by step.
   */
  derivation: string[];
}
/**
 * A value and how it is said.
 */
export interface EstimateValue {
  /**
   * As a person would say it. Example: `2M uploads/day = 23.1 uploads/s`
   */
  text: string;
  /**
   * The number in `unit`; of a range its median.
   */
  value: number;
  /**
   * Empty for plain numbers. Example: `uploads/day`
   */
  unit: string;
  /**
   * 1 − value, where it has more digits: availabilities near 1.
   */
  complement?: number;
  interval?: EstimateInterval;
}
/**
 * Only of ranges.
 */
export interface EstimateInterval {
  /**
   * Nineteen in twenty are above, in the value's unit.
   */
  p5: number;
  /**
   * The median.
   */
  p50: number;
  /**
   * Nineteen in twenty are below.
   */
  p95: number;
  /**
   * As said.
   */
  p5Text: string;
  /**
   * As said.
   */
  p50Text: string;
  /**
   * As said.
   */
  p95Text: string;
  /**
   * Heights from 0 to 1 of the distribution over equal steps between its 1st and 99th percentile.
   */
  shape: number[];
  /**
   * Whether the steps of `shape` are equal differences or equal ratios.
   */
  scale: 'linear' | 'log';
}
export interface EstimateWarning {
  /**
   * Example: `decimal-and-binary`
   */
  code: string;
  /**
   * One sentence.
   */
  says: string;
  /**
   * Offset of its place in the expression, from 0.
   */
  start: number;
  /**
   * Exclusive.
   */
  end: number;
}
/**
 * One input's part in the spread of a value.
 */
export interface EstimateDriver {
  /**
   * The input's name, or the range as written.
   */
  label: string;
  /**
   * Share of the spread it causes, from 0 to 1.
   */
  share: number;
  /**
   * What the value does when the input grows.
   */
  direction: 'rises' | 'falls';
  /**
   * The value at the input's 5th percentile, the others at their medians; in the value's unit.
   */
  low: number;
  /**
   * The value at its 95th percentile.
   */
  high: number;
  /**
   * As said.
   */
  lowText: string;
  /**
   * As said.
   */
  highText: string;
}
export interface RefusedExpression {
  /**
   * No value.
   */
  kind: 'error';
  /**
   * As written, or its first 10,000 characters.
   */
  expression: string;
  /**
   * What kind of mistake. Example: `unknown-unit`
   */
  code: string;
  /**
   * One sentence.
   */
  says: string;
  /**
   * What to do about it.
   */
  advice?: string;
  /**
   * Offset of its place in the expression, from 0.
   */
  start: number;
  /**
   * Exclusive.
   */
  end: number;
  /**
   * The flag whose value it is, if it is one.
   */
  of?: string;
}
export interface CalledCalculator {
  /**
   * A calculator, given its inputs by name.
   */
  kind: 'calculator';
  /**
   * Its id.
   */
  calculator: string;
  /**
   * What it computes.
   */
  title: string;
  /**
   * The same as an expression.
   */
  expression: string;
  /**
   * Its inputs.
   */
  given: CalculatorArgument[];
  /**
   * Every result it has for them.
   */
  answers: CalculatorAnswer[];
  table?: CalculatorTable;
  /**
   * As one writes it down.
   */
  formula: string;
  /**
   * Where the formula is published.
   */
  source: string;
  /**
   * What is probably not meant.
   */
  warnings: EstimateWarning[];
  /**
   * Conventions it rests on.
   */
  assumptions: string[];
}
export interface CalculatorArgument {
  /**
   * The parameter.
   */
  name: string;
  /**
   * What it is.
   */
  about: string;
  /**
   * Its value.
   */
  text: string;
  /**
   * Whether it was left out and this is taken.
   */
  isDefault: boolean;
}
export interface CalculatorAnswer {
  /**
   * Which result of the calculator.
   */
  name: string;
  /**
   * What it is.
   */
  about: string;
  value: EstimateValue;
  /**
   * Inputs that cause the spread, the strongest first.
   */
  drivers: EstimateDriver[];
}
export interface CalculatorTable {
  /**
   * What the rows are.
   */
  about: string;
  /**
   * Titles.
   */
  columns: string[];
  /**
   * Cells as said.
   */
  rows: string[][];
}
export interface EvaluatedWorksheet {
  /**
   * A document's inputs and estimates.
   */
  kind: 'worksheet';
  /**
   * Its name.
   */
  file: string;
  /**
   * What the document is called.
   */
  title: string;
  /**
   * Whether there was a worksheet.
   */
  status: 'read' | 'unreadable' | 'not-a-design';
  /**
   * What in it could not be read.
   */
  problems: string[];
  /**
   * In the order of the document.
   */
  variables: WorksheetVariable[];
  /**
   * Names that need each other in a circle.
   */
  cycles: string[][];
  /**
   * Conventions its values rest on.
   */
  assumptions: string[];
  /**
   * Claims that agree.
   */
  agrees: number;
  /**
   * Claims that are loose.
   */
  loose: number;
  /**
   * Claims that are wrong.
   */
  wrong: number;
  /**
   * Whether every sum has a value and no claim is wrong.
   */
  passed: boolean;
}
export interface WorksheetVariable {
  /**
   * Its name.
   */
  name: string;
  /**
   * Where it is declared.
   */
  part: 'inputs' | 'estimates';
  /**
   * From 1.
   */
  line: number;
  /**
   * Its formula or value, as written.
   */
  text: string;
  value?: EstimateValue;
  /**
   * Why it has no value.
   */
  problem?: string;
  /**
   * What to do about that.
   */
  advice?: string;
  claim?: WorksheetClaim;
  /**
   * An input that nothing rests on.
   */
  unused: boolean;
  /**
   * What is probably not meant.
   */
  warnings: string[];
  /**
   * Inputs that cause the spread, the strongest first.
   */
  drivers: EstimateDriver[];
  /**
   * The formula, and what it becomes step by step.
   */
  derivation: string[];
}
export interface WorksheetClaim {
  /**
   * The author's answer, as written.
   */
  text: string;
  /**
   * Within 10 % or its own rounding; within a factor of 1.5; beyond.
   */
  verdict: 'agrees' | 'loose' | 'wrong';
  /**
   * How many times one is the other.
   */
  factor?: number;
  /**
   * The mistake that explains it. Example: `off by 1,000: MB against GB?`
   */
  slip?: string;
  /**
   * Why it can't be compared.
   */
  problem?: string;
}
export interface CalculatorCatalogue {
  /**
   * All calculators.
   */
  kind: 'calculators';
  /**
   * By family.
   */
  calculators: ListedCalculator[];
}
export interface ListedCalculator {
  /**
   * Its name in expressions and on the command line.
   */
  id: string;
  /**
   * Example: `compute`
   */
  family: string;
  /**
   * What it computes.
   */
  title: string;
  /**
   * What one uses it for.
   */
  use: string;
  /**
   * Its worked example as an expression.
   */
  call: string;
  /**
   * Names of its answers; the first is what the id alone stands for.
   */
  results: string[];
}
export interface FactCatalogue {
  /**
   * All figures.
   */
  kind: 'facts';
  /**
   * In the order of the file.
   */
  facts: EstimateFact[];
}
export interface EstimateFact {
  /**
   * Its name in expressions. Example: `ref.ssd-read`
   */
  name: string;
  /**
   * As written.
   */
  value: string;
  /**
   * What it is the figure of.
   */
  about: string;
  /**
   * When the source gave it.
   */
  year: number;
  /**
   * Where it is from.
   */
  source: string;
}
