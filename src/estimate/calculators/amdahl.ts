import { define } from '../calculator.ts';
import { amdahlSpeedUp } from '../theory/scaling.ts';

export const calculator = define({
  id: 'amdahl',
  family: 'compute',
  title: "Amdahl's law",
  use: 'How much faster a job gets when a part of it is spread over workers.',
  parameters: {
    parallel: { about: 'share that can be spread', unit: '%', least: 0, most: 100 },
    workers: { about: 'workers', unit: '1', least: 1 },
  },
  results: {
    speedUp: {
      about: 'times faster',
      unit: '1',
      of: ({ parallel, workers }) => amdahlSpeedUp(parallel, workers),
    },
    limit: {
      about: 'times faster with workers without end',
      unit: '1',
      of: ({ parallel }) => 1 / (1 - parallel),
    },
    efficiency: {
      about: 'share of the workers that is put to use',
      unit: '%',
      of: ({ parallel, workers }) => amdahlSpeedUp(parallel, workers) / workers,
    },
  },
  formula: '1 ÷ (1 − parallel + parallel ÷ workers)',
  source: 'G. M. Amdahl, "Validity of the Single Processor Approach", AFIPS Conference Proceedings 30, 1967',
  example: {
    given: { parallel: '95%', workers: '4096' },
    gives: { speedUp: '19.9', limit: '20' },
    from: 'Wikipedia, "Amdahl\'s law": at 95 % the speed-up never exceeds 20',
  },
  related: ['usl', 'replicas'],
});
