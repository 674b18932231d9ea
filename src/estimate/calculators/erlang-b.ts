import { define } from '../calculator.ts';
import { erlangB } from '../theory/queueing.ts';

export const calculator = define({
  id: 'erlang-b',
  family: 'compute',
  title: 'Blocking (Erlang B)',
  use: 'What share of requests finds every server busy where nothing queues.',
  parameters: {
    load: { about: 'offered load in Erlang: arrival rate × service time', unit: '1', least: 0 },
    servers: { about: 'lines, connections or slots', unit: '1', least: 1, most: 10_000, whole: true },
  },
  results: {
    blocking: {
      about: 'share that is turned away',
      unit: '%',
      of: ({ load, servers }) => erlangB(load, servers),
    },
    carried: {
      about: 'load that is served, in Erlang',
      unit: '1',
      of: ({ load, servers }) => load * (1 - erlangB(load, servers)),
    },
    utilization: {
      about: 'share of the servers that is busy',
      unit: '%',
      of: ({ load, servers }) => (load * (1 - erlangB(load, servers))) / servers,
    },
  },
  effort: ({ servers }) => 2 * servers,
  formula: 'B(0) = 1; B(n) = load × B(n − 1) ÷ (n + load × B(n − 1))',
  source: 'A. K. Erlang, "Solution of some Problems in the Theory of Probabilities", 1917',
  example: {
    given: { load: '8.108', servers: '15' },
    gives: { blocking: '1%' },
    from: 'Erlang B tables: 15 lines carry 8.108 Erlang at 1 % blocking',
  },
  related: ['mmc', 'pool-size', 'concurrency'],
});
