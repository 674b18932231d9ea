import { define } from '../calculator.ts';
import { uslPeak, uslThroughput } from '../theory/scaling.ts';

export const calculator = define({
  id: 'usl',
  family: 'compute',
  title: 'Universal Scalability Law',
  use: 'What throughput is left at a concurrency once contention and coherency cost their share.',
  parameters: {
    concurrency: { about: 'users, threads or nodes', unit: '1', least: 1 },
    lambda: { about: 'throughput of one', unit: 'req/s', above: 0 },
    sigma: {
      about: 'contention: share that queues for something shared',
      unit: '1',
      default: '0',
      least: 0,
      below: 1,
    },
    kappa: { about: 'coherency: cost of each pair staying up to date', unit: '1', default: '0', least: 0 },
  },
  results: {
    throughput: {
      about: 'throughput at that concurrency',
      unit: 'req/s',
      like: 'lambda',
      of: ({ concurrency, ...usl }) => uslThroughput(usl, concurrency),
    },
    peakConcurrency: {
      about: 'concurrency of the greatest throughput',
      unit: '1',
      of: (usl) => (usl.kappa > 0 ? uslPeak(usl) : Number.NaN),
    },
    peak: {
      about: 'greatest throughput there is',
      unit: 'req/s',
      like: 'lambda',
      of: (usl) =>
        usl.kappa > 0
          ? uslThroughput(usl, uslPeak(usl))
          : usl.sigma > 0
            ? usl.lambda / usl.sigma
            : Number.NaN,
    },
  },
  formula: 'λn ÷ (1 + σ(n − 1) + κn(n − 1)); peak at n = √((1 − σ) ÷ κ)',
  source: 'N. J. Gunther, "Guerrilla Capacity Planning", 2007, ch. 4 to 6',
  example: {
    given: {
      concurrency: '96',
      lambda: '89.9878 req/s',
      sigma: '0.0277299',
      kappa: '0.000104343',
    },
    gives: { throughput: '1883.76 req/s', peakConcurrency: '96.53' },
    from: "C. Hale, usl4j: the fit of the SPEC SDM91 figures in Gunther's book",
  },
  related: ['usl-fit', 'amdahl'],
});
