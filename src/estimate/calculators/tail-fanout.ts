import { define } from '../calculator.ts';

export const calculator = define({
  id: 'tail-fanout',
  family: 'compute',
  title: 'Tail at scale',
  use: 'How often a request that waits for many others meets a slow one.',
  parameters: {
    slow: { about: 'share of calls that is slow', unit: '%', least: 0, most: 100 },
    fanOut: { about: 'calls that each request waits for', unit: '1', least: 1 },
  },
  results: {
    affected: {
      about: 'share of requests that is slow',
      unit: '%',
      of: ({ slow, fanOut }) => -Math.expm1(fanOut * Math.log1p(-slow)),
    },
  },
  formula: '1 − (1 − slow)^fan-out',
  source: 'J. Dean, L. A. Barroso, "The Tail at Scale", CACM 56(2), 2013',
  example: {
    given: { slow: '1%', fanOut: '100' },
    gives: { affected: '63.4%' },
    from: 'Dean and Barroso: 63 percent of requests of 100 servers take over a second where one in a hundred does',
  },
  related: ['latency-budget', 'serial', 'timeout-budget'],
});
