/** What there is to know about a calculator, for a reporter to show. */
export interface CalculatorPage {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  /** One sentence: what one uses it for. */
  readonly use: string;
  readonly inputs: readonly CalculatorInput[];
  /** The first is what the id alone stands for. */
  readonly answers: readonly { readonly name: string; readonly unit: string; readonly about: string }[];
  readonly formula: string;
  readonly source: string;
  readonly example: {
    /** As a command line and as an expression. */
    readonly command: string;
    readonly expression: string;
    readonly gives: readonly { readonly name: string; readonly value: string }[];
    readonly from: string;
  };
  readonly related: readonly string[];
}

export interface CalculatorInput {
  readonly name: string;
  readonly unit: string;
  readonly about: string;
  /** `at least 1, whole`; empty where every number is taken. */
  readonly bounds: string;
  /** `required`, `optional`, or what is taken where it is not given. */
  readonly otherwise: string;
}
