import { describe, expect, it } from 'vitest';
import { gradeDesign } from '../../src/app/grade.ts';
import { shippedGradingSet } from '../../src/app/rubrics.ts';
import { readDesign } from '../../src/read/design.ts';
import { textOf } from '../grade/grading.ts';

/** What false numbers have to cost. */
const AT_LEAST = 10;

function scoreOf(scenario: string, text: string): { score: number; said: string } {
  const { design, findings } = readDesign({ name: 'design.yaml', text });
  if (design === undefined) throw new Error(JSON.stringify(findings));
  const result = gradeDesign(design, shippedGradingSet(scenario), findings);
  if (result.status !== 'graded') throw new Error(`not graded: ${JSON.stringify(result).slice(0, 200)}`);
  return { score: result.score, said: JSON.stringify(result) };
}

/** One number of a strong example made false: what is replaced by what, and what the feedback has to name. */
const TWINS: Readonly<
  Record<string, readonly (readonly [what: string, from: string, to: string, names: string])[]>
> = {
  'account-balance': [
    ['the busiest balance in one row', 'slots: { value: 16', 'slots: { value: 1', 'hotShare'],
    [
      'a balance that may be old',
      'transferKey]\n    model: linearizable',
      'transferKey]\n    model: eventual',
      'balance',
    ],
    ['a screen a minute behind', 'staleness: 2 s', 'staleness: 1 min', 'given.shown'],
    ['a primary under its transfers', 'capacity: 2500 req/s', 'capacity: 250 req/s', 'ledger'],
    [
      'money that is checked in a copy',
      '      - { call: ledger, op: write }\n      - { async',
      '      - { try: views, hit: 90%, miss: [ledger] }\n      - { call: ledger, op: write }\n      - { async',
      'no `try` before it',
    ],
    ['a sum off by a thousand', 'is: 15 TB', 'is: 15 GB', 'entriesStored'],
  ],
  'url-shortener': [
    [
      'a store under its load',
      'capacity: 2k req/s\n    time: { mean: 2 ms',
      'capacity: 200 req/s\n    time: { mean: 2 ms',
      'db',
    ],
    ['a staleness under the TTL', 'staleness: 7 h', 'staleness: 1 min', 'url'],
    ['a sum off by a thousand', 'is: 31 GB', 'is: 31 TB', 'storage'],
    ['a sum off by eight', 'is: 8.6 GB', 'is: 69 GB', 'clicksPerDay'],
    ['pools over the limit', '- { to: db, size: 10 }', '- { to: db, size: 100 }', 'connections'],
    ['time-outs that grow inwards', 'api: { timeout: 800 ms }', 'api: { timeout: 50 ms }', 'edge'],
    ['a hit ratio that the memory cannot give', 'memory: 4 GB', 'memory: 4 MB', 'cache'],
    [
      'a consumer slower than its arrivals',
      'counter:\n    kind: worker\n    replicas: 3\n    capacity: 2k req/s',
      'counter:\n    kind: worker\n    replicas: 3\n    capacity: 200 req/s',
      'counter',
    ],
    [
      'a model flipped on a deciding read',
      '- data: code\n    model: linearizable',
      '- data: code\n    model: eventual',
      'code',
    ],
    [
      'an objective that cannot hold',
      'under: 100 ms, objective: 99%',
      'under: 2 ms, objective: 99%',
      'redirect-latency',
    ],
    [
      'a service that takes a hundred times as long',
      'concurrency: 8\n    time: 4 ms',
      'concurrency: 8\n    time: 400 ms',
      'api',
    ],
    [
      'a shard key that only grows',
      '    key: code\n    size: urlSize',
      '    key: code\n    shardKey: createdAt\n    size: urlSize',
      'createdAt',
    ],
  ],
  taskforge: [
    ['a database under its load', 'capacity: 1500 req/s\n', 'capacity: 150 req/s\n', 'db'],
    [
      'an availability that breaks the objective',
      'p99: 30 ms }\n    availability: 99.95%',
      'p99: 30 ms }\n    availability: 90%',
      'works',
    ],
    ['a staleness under the TTL', 'staleness: 35 s', 'staleness: 3 s', 'ttl'],
    ['a sum off by a thousand', 'is: 50 MB', 'is: 50 GB', 'cacheMemory'],
    ['pools over the limit', 'pool: { to: db, size: 10 }', 'pool: { to: db, size: 60 }', 'connections'],
    ['time-outs that grow inwards', 'app: { timeout: 2 s }', 'app: { timeout: 200 ms }', 'edge'],
    [
      'too few senders',
      'mailer:\n    kind: worker\n    replicas: 6',
      'mailer:\n    kind: worker\n    replicas: 1',
      'mailer',
    ],
    [
      'a model flipped on a deciding read',
      '- data: session\n    model: linearizable',
      '- data: session\n    model: eventual',
      'session',
    ],
    [
      'servers that take ten times as long',
      'concurrency: 4\n    time: 10 ms',
      'concurrency: 4\n    time: 100 ms',
      'app',
    ],
    ['the e-mail back in the request', '      - { async: [jobs, mailer, smtp] }', '      - smtp', 'change'],
  ],
  'multi-region-profiles': [
    ['copies further behind than may be lost', 'lag: { value: 2 s', 'lag: { value: 60 s', 'area.lag is 60 s'],
    [
      'a staleness under the lag',
      'model: bounded-staleness\n    staleness: 5 s',
      'model: bounded-staleness\n    staleness: 1 s',
      'profile',
    ],
    [
      'a recovery that the topology cannot give',
      'topology: active-active',
      'topology: backup',
      'Recovery within 5 min',
    ],
    ['an ocean of nine milliseconds', 'latency: 90 ms', 'latency: 9 ms', 'round trip'],
    [
      'a model flipped on who owns a name',
      '- data: [name, leadership]\n    model: linearizable',
      '- data: [name, leadership]\n    model: eventual',
      'identity data',
    ],
    ['a sum off by a thousand', 'is: 200 GB', 'is: 200 MB', 'stored'],
  ],
  'url-analytics': [
    [
      'counting slower than clicks come',
      'capacity: 6k req/s\n    time: 0.15 ms',
      'capacity: 600 req/s\n    time: 0.15 ms',
      'adder',
    ],
    ['workers without a partition', 'partitions: 24', 'partitions: 4', 'replicas of `adder`'],
    [
      'registers that cannot give the error',
      'registers: { value: 4096',
      'registers: { value: 64',
      'uniqueError',
    ],
    [
      'answers fresher than counts are written',
      '- data: [hourCount, hourSketch]\n    model: eventual\n    staleness: 1 min',
      '- data: [hourCount, hourSketch]\n    model: eventual\n    staleness: 20 s',
      'flush is 30 s',
    ],
    [
      'questions that scan for two seconds',
      'mean: 20 ms, p99: 120 ms',
      'mean: 2 s, p99: 12 s',
      'answer-latency',
    ],
    ['a sum off by a thousand', 'is: 2.6 TB', 'is: 2.6 GB', 'rawStorage'],
  ],
  'logistics-events': [
    [
      'consumers that only take the mean',
      'replicas: 12\n    concurrency: lanes / 12',
      'replicas: 1\n    concurrency: lanes / 12',
      'tracker',
    ],
    ['consumers without a partition', 'partitions: lanes', 'partitions: 6', 'replicas of `tracker`'],
    [
      'a stream that forgets before the stop is over',
      'partitions: lanes\n    retention: 7 days',
      'partitions: lanes\n    retention: 2 h',
      'forgets scans',
    ],
    ['a staleness under the lag', 'staleness: 1 min', 'staleness: 500 ms', 'parcel'],
    ['a sum off by a thousand', 'is: 1.7 TB', 'is: 1.7 GB', 'archived'],
  ],
  'airline-seats': [
    [
      'holds that end before people have paid',
      'holdTime: { value: 10 min',
      'holdTime: { value: 5 min',
      'holdTime',
    ],
    ['a tenth more sold than there is', 'places: { value: 184', 'places: { value: 198', 'noShow'],
    ['free seats in one row a flight', 'count: flights * places', 'count: flights', 'seat'],
    ['a map a minute old', 'staleness: 5 s', 'staleness: 1 min', 'mapAge'],
    [
      'a seat that may be old',
      'booking]\n    model: linearizable',
      'booking]\n    model: eventual',
      'a read of it may be old',
    ],
    ['a store under the rush', 'capacity: 2500 req/s', 'capacity: 250 req/s', 'seats'],
  ],
  'medical-records': [
    ['an emergency that sees two hours ago', 'staleness: 15 min', 'staleness: 2 h', 'emergencyAge'],
    ['an audit of what is written only', 'growth: auditRate', 'growth: writes', 'audit.growth'],
    ['thirty years that are three', 'kept: { value: 30 years', 'kept: { value: 3 years', 'kept'],
    ['one copy in a hospital', 'replicas: 2\n    capacity: 2k', 'replicas: 1\n    capacity: 2k', 'summaries'],
    ['a store under the morning', '3k req/s\n    time: { mean: 5', '300 req/s\n    time: { mean: 5', 'store'],
    ['a sum off by a thousand', 'is: 6.6 PB', 'is: 6.6 TB', 'imagesStored'],
  ],
  'order-saga': [
    ['undos that take ten hours', 'rateLimit: undoPace / 1 order', 'rateLimit: 2 req/s', 'order.undo'],
    [
      'undos that crowd the sales out',
      'rateLimit: undoPace / 1 order',
      'rateLimit: 90 req/s',
      'providerLimit',
    ],
    ['a storm a tenth as large', 'is: 60k orders', 'is: 6k orders', 'storm'],
    ['an authorisation of four seconds', '{ mean: 400 ms, p99: 1200 ms }', '4 s', 'order-latency'],
    ['parcels booked slower than sold', 'concurrency: 32', 'concurrency: 2', 'booker'],
    [
      'a state that may be old',
      'idempotencyKey]\n    model: linearizable',
      'idempotencyKey]\n    model: eventual',
      'order',
    ],
  ],
  'websocket-chat': [
    [
      'nodes that do not hold the connections',
      'replicas: 36\n    concurrency: 8',
      'replicas: 12\n    concurrency: 8',
      'do not hold the connections',
    ],
    [
      'connections that no memory holds',
      'maxConnections: perGate\n    memory: 4 GB',
      'maxConnections: perGate\n    memory: 400 MB',
      'no memory for half of the connections',
    ],
    [
      'sends that take a hundred times as long',
      'concurrency: 8\n    time: 0.2 ms',
      'concurrency: 8\n    time: 20 ms',
      'gate',
    ],
    [
      'a model flipped on what orders a room',
      '- data: [roomNumber, message]\n    model: linearizable',
      '- data: [roomNumber, message]\n    model: eventual',
      'roomNumber',
    ],
    ['a sum off by a thousand', 'is: 9.3 TB', 'is: 9.3 GB', 'stored'],
  ],
};

describe.each(Object.entries(TWINS))('%s with the same words', (scenario, twins) => {
  const text = textOf(`examples/${scenario}/design.yaml`);
  const strong = scoreOf(scenario, text).score;

  it.each(twins)('over %s', (_, from, to, names) => {
    const twin = text.replace(from, to);
    expect(twin).not.toBe(text);
    const { score, said } = scoreOf(scenario, twin);
    expect(strong - score).toBeGreaterThanOrEqual(AT_LEAST);
    expect(said).toContain(names);
  });
});
