import { define } from '../calculator.ts';
import { queue } from '../theory/queueing.ts';
import { overloaded } from '../theory/refusals.ts';

export const calculator = define({
  id: 'mm1',
  family: 'compute',
  title: 'One server (M/M/1)',
  use: 'How long requests wait for one server when they arrive at random.',
  parameters: {
    arrivalRate: { about: 'requests that arrive', unit: 'req/s', least: 0 },
    serviceTime: { about: 'mean time one takes alone', unit: 'ms', above: 0 },
  },
  refuse: ({ arrivalRate, serviceTime }) => overloaded(arrivalRate * serviceTime),
  results: {
    response: {
      about: 'mean time in queue and service',
      unit: 'ms',
      of: ({ arrivalRate, serviceTime }) => serviceTime / (1 - arrivalRate * serviceTime),
    },
    wait: {
      about: 'mean time in the queue',
      unit: 'ms',
      of: ({ arrivalRate, serviceTime }) => queue(arrivalRate, serviceTime, 1)?.meanWait ?? Number.NaN,
    },
    utilization: {
      about: 'share of time it is busy',
      unit: '%',
      of: ({ arrivalRate, serviceTime }) => arrivalRate * serviceTime,
    },
    inSystem: {
      about: 'requests in queue and service',
      unit: '1',
      of: ({ arrivalRate, serviceTime }) => (arrivalRate * serviceTime) / (1 - arrivalRate * serviceTime),
    },
    p50: { about: 'response time of half', unit: 'ms', of: (values) => below(values, 0.5) },
    p95: { about: 'response time of 95 in 100', unit: 'ms', of: (values) => below(values, 0.95) },
    p99: { about: 'response time of 99 in 100', unit: 'ms', of: (values) => below(values, 0.99) },
  },
  formula: 'response = service time ÷ (1 − utilisation); its percentiles are those of an exponential',
  source: 'L. Kleinrock, "Queueing Systems", vol. 1, 1975, §3.2',
  example: {
    given: { arrivalRate: '90 req/s', serviceTime: '10 ms' },
    gives: { response: '100 ms', wait: '90 ms', utilization: '90%', inSystem: '9', p99: '460.5 ms' },
    from: 'utilisation 0.9 gives L = 9 and W = 10 service times; −ln 0.01 = 4.605 means',
  },
  related: ['mmc', 'utilization', 'concurrency'],
});

/** The response time that a share of requests stays under: exponential with the mean response. */
function below(
  { arrivalRate, serviceTime }: { readonly arrivalRate: number; readonly serviceTime: number },
  share: number,
): number {
  return (-Math.log1p(-share) * serviceTime) / (1 - arrivalRate * serviceTime);
}
