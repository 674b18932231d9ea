import { define } from '../calculator.ts';

export const calculator = define({
  id: 'latency-budget',
  family: 'availability',
  title: 'Latency budget',
  use: 'What is left of a latency budget after the calls of a request, one after the other.',
  parameters: {
    budget: { about: 'what the request may take', unit: 'ms', above: 0 },
    calls: { about: 'time of each call', unit: 'ms', least: 0, many: true },
  },
  results: {
    left: {
      about: 'what is left; below 0 the budget is broken',
      unit: 'ms',
      of: ({ budget, calls }) => calls.reduce((left, call) => left - call, budget),
    },
    used: {
      about: 'what the calls take',
      unit: 'ms',
      of: ({ calls }) => calls.reduce((sum, call) => sum + call, 0),
    },
    share: {
      about: 'share of the budget that is used',
      unit: '%',
      of: ({ budget, calls }) => calls.reduce((sum, call) => sum + call, 0) / budget,
    },
  },
  formula: 'budget − sum of the calls',
  source: 'Arithmetic; means add up, and a sum of 99th percentiles lies above the 99th percentile of the sum',
  example: {
    given: { budget: '200 ms', calls: ['20 ms', '50 ms', '30 ms'] },
    gives: { left: '100 ms', used: '100 ms', share: '50%' },
    from: '200 − 100',
  },
  related: ['tail-fanout', 'timeout-budget', 'wan-latency'],
});
