import fc from 'fast-check';
import type { Expression } from '../../src/quantity/ast.ts';

/** Names that generated expressions use, some of them hyphenated. */
export const NAMES: readonly string[] = ['peak-rate', 'users', 'urlSize', 'api.utilisation', 'ref.ssd-read'];

/** An environment in which those names are declared. */
export const DECLARING = { declares: (name: string): boolean => NAMES.includes(name) };

const mantissas = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.constantFrom('86_400', '86,400', '1e6', '2.50', '.5', '0.001', '1e-3', '12,345,678'),
);
const multipliers = fc.constantFrom('', '', '', 'k', 'K', 'M', 'bn', 'T');
const units = fc.constantFrom(
  ' MB',
  'MB',
  ' uploads/user/day',
  ' B/url',
  '%',
  ' %',
  ' req/s',
  'x',
  ' USD/month',
  ' KiB',
  ' million users',
  ' s^2',
  ' requests per second',
  ' s^-1',
  ' MB s^-1 GB',
  ' GB/s^-2',
  ' s^-1/MB',
);
const targets = fc.constantFrom(
  'MB/s',
  'GB',
  'req/s',
  'days',
  '%',
  '1/s',
  '/day',
  'USD/month',
  'per day',
  's^-1',
  'MB/s GB',
);

const literals = fc.oneof(
  fc.tuple(mantissas, multipliers).map((parts) => parts.join('')),
  fc.tuple(mantissas, multipliers, units).map((parts) => parts.join('')),
  fc.tuple(mantissas, fc.constantFrom('B', 'B/url', 'B users', 'B/s^-1')).map((parts) => parts.join('')),
  fc.constantFrom('$5', '$0.02/GB', '$3k/month', '10:1', '€7', '5$'),
);
const words = fc.constantFrom(...NAMES, 's', 'day');
const operators = fc.constantFrom(
  ' + ',
  ' - ',
  ' * ',
  ' / ',
  '^',
  '*',
  '/',
  '-',
  ' × ',
  ' − ',
  ' per ',
  ' of ',
  ' ÷ ',
);
const ranges = fc.constantFrom('..', ' .. ', ' to ', ' ± ', ' +- ');
const comparators = fc.constantFrom(' < ', ' <= ', ' > ', ' >= ', ' == ', ' ≈ ', ' ≤ ');

/** Texts of the quantity language, most of which are expressions: every construct, nested up to four deep. */
export const expressionTexts: fc.Arbitrary<string> = fc.letrec<{ any: string; simple: string }>((tie) => {
  const any = tie('any');
  const simple = tie('simple');
  return {
    simple: fc.oneof(
      { depthSize: 'small' },
      literals,
      words,
      any.map((inner) => `(${inner})`),
    ),
    any: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      literals,
      words,
      fc.tuple(any, operators, any).map((parts) => parts.join('')),
      fc.tuple(any, operators, any).map((parts) => parts.join('')),
      fc.tuple(simple, ranges, simple).map((parts) => parts.join('')),
      fc.tuple(fc.constantFrom('-', '~', '+', '- '), any).map((parts) => parts.join('')),
      any.map((inner) => `(${inner})`),
      fc.tuple(any, units).map(([inner, unit]) => `(${inner})${unit}`),
      fc.tuple(any, fc.constantFrom(' in ', ' to ', ' as ', ' -> '), targets).map((parts) => parts.join('')),
      fc.tuple(any, comparators, any).map((parts) => parts.join('')),
      fc.tuple(any, comparators, any, literals).map(([a, by, b, by2]) => `${a}${by}${b} ≈ ${by2}`),
      fc.tuple(any, any, any).map(([a, b, c]) => `if ${a} then ${b} else ${c}`),
      fc.array(any, { maxLength: 3 }).map((args) => `max(${args.join(', ')})`),
      fc.tuple(any, any).map(([a, b]) => `replicas(load: ${a}, peak-rate: ${b})`),
    ),
  };
}).any;

/** The same tree without its spans. */
export function withoutSpans(node: Expression): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) => (key === 'span' || key === 'nameSpan' ? undefined : value)),
  );
}
