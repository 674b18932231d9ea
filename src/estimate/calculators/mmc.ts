import { define } from '../calculator.ts';
import type { Queue } from '../theory/queueing.ts';
import { queue, responsePercentile, waitPercentile } from '../theory/queueing.ts';
import { overloaded } from '../theory/refusals.ts';

export const calculator = define({
  id: 'mmc',
  family: 'compute',
  title: 'Several servers (M/M/c, Erlang C)',
  use: 'How long requests wait for several servers that share one queue.',
  parameters: {
    arrivalRate: { about: 'requests that arrive', unit: 'req/s', least: 0 },
    serviceTime: { about: 'mean time one takes alone', unit: 'ms', above: 0 },
    servers: { about: 'servers, workers or connections', unit: '1', least: 1, most: 10_000, whole: true },
    within: { about: 'wait that `service-level` is about', unit: 'ms', default: '0 ms', least: 0 },
  },
  refuse: ({ arrivalRate, serviceTime, servers }) => overloaded((arrivalRate * serviceTime) / servers),
  results: {
    wait: { about: 'mean time in the queue', unit: 'ms', of: (values) => solved(values).meanWait },
    response: {
      about: 'mean time in queue and service',
      unit: 'ms',
      of: (values) => solved(values).meanResponse,
    },
    waiting: { about: 'share that has to wait', unit: '%', of: (values) => solved(values).waitProbability },
    utilization: {
      about: 'share of the servers that is busy',
      unit: '%',
      of: (values) => solved(values).utilisation,
    },
    queueLength: { about: 'mean number waiting', unit: '1', of: (values) => solved(values).meanQueueLength },
    p50: { about: 'response time of half', unit: 'ms', of: (values) => under(values, 0.5) },
    p95: { about: 'response time of 95 in 100', unit: 'ms', of: (values) => under(values, 0.95) },
    p99: { about: 'response time of 99 in 100', unit: 'ms', of: (values) => under(values, 0.99) },
    waitP99: {
      about: 'wait of 99 in 100',
      unit: 'ms',
      of: ({ arrivalRate, serviceTime, servers }) =>
        waitPercentile(arrivalRate, serviceTime, servers, 0.99) ?? Number.NaN,
    },
    serviceLevel: {
      about: 'share that waits no longer than `within`',
      unit: '%',
      of: (values) => {
        const { waitProbability, meanWaitOfWaiting } = solved(values);
        return 1 - waitProbability * Math.exp(-values.within / meanWaitOfWaiting);
      },
    },
  },
  effort: ({ servers }) => 400 + 2 * servers,
  formula: 'wait = C(servers, load) × service time ÷ (servers − load), load = arrival rate × service time',
  source:
    'A. K. Erlang, 1917; Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 4th ed., §2.3',
  example: {
    given: { arrivalRate: '0.2 req/s', serviceTime: '240 s', servers: '55', within: '15 s' },
    gives: { wait: '8.184 s', waiting: '23.9%', serviceLevel: '84.6%', utilization: '87.3%' },
    from: 'Mitan, page on Erlang C: 360 calls in 30 minutes of 240 s each, 55 agents',
  },
  related: ['mm1', 'erlang-b', 'replicas', 'pool-size'],
});

interface Given {
  readonly arrivalRate: number;
  readonly serviceTime: number;
  readonly servers: number;
}

/** Overload was refused before. */
function solved({ arrivalRate, serviceTime, servers }: Given): Queue {
  return queue(arrivalRate, serviceTime, servers) as Queue;
}

function under({ arrivalRate, serviceTime, servers }: Given, share: number): number {
  return responsePercentile(arrivalRate, serviceTime, servers, share) ?? Number.NaN;
}
