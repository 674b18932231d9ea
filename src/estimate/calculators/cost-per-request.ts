import { define } from '../calculator.ts';

export const calculator = define({
  id: 'cost-per-request',
  family: 'cost',
  title: 'Cost of a request',
  use: 'What a request costs when the bill and the rate are known.',
  parameters: {
    cost: { about: 'what it all costs', unit: '$/month', least: 0 },
    rate: { about: 'mean rate', unit: 'req/s', above: 0 },
  },
  results: {
    perMillion: {
      about: 'cost of a million requests',
      unit: '$',
      of: ({ cost, rate }) => (1e6 * cost) / rate,
    },
    perRequest: { about: 'cost of a request', unit: '$/req', of: ({ cost, rate }) => cost / rate },
  },
  formula: 'cost ÷ rate',
  source: 'Arithmetic',
  example: {
    given: { cost: '2592 $/month', rate: '100 req/s' },
    gives: { perMillion: '10 USD', perRequest: '1e-5 $/req' },
    from: '259.2M requests in 30 days',
  },
  related: ['monthly-cost', 'qps', 'scale-up-vs-out'],
});
