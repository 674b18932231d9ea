import { define } from '../calculator.ts';

export const calculator = define({
  id: 'pool-size',
  family: 'database',
  title: 'Pool size',
  use: 'How many connections a pool needs: for throughput, and so that threads never wait for each other for ever.',
  parameters: {
    cores: { about: 'cores of the database machine', unit: '1', optional: true, least: 1 },
    spindles: { about: 'disks that seek; 0 where all is in memory', unit: '1', default: '1', least: 0 },
    threads: { about: 'threads that take connections', unit: '1', optional: true, least: 1 },
    perThread: { about: 'connections a thread holds at once', unit: '1', optional: true, least: 1 },
  },
  results: {
    size: {
      about: 'connections for throughput',
      unit: 'connections',
      needs: ['cores'],
      of: ({ cores, spindles }) => (cores ?? Number.NaN) * 2 + spindles,
    },
    deadlockFree: {
      about: 'least connections with which no deadlock can arise',
      unit: 'connections',
      needs: ['threads', 'perThread'],
      of: ({ threads, perThread }) => (threads ?? Number.NaN) * ((perThread ?? Number.NaN) - 1) + 1,
    },
  },
  formula: 'cores × 2 + spindles; threads × (connections each − 1) + 1',
  source: 'HikariCP wiki, "About Pool Sizing", after the PostgreSQL project',
  example: {
    given: { cores: '4', spindles: '1', threads: '3', perThread: '4' },
    gives: { size: '9 connections', deadlockFree: '10 connections' },
    from: 'HikariCP wiki: 9 connections on a 4-core i7 with one disk; 3 × (4 − 1) + 1 = 10',
  },
  related: ['connections', 'mmc', 'concurrency'],
});
