import { define } from '../calculator.ts';

export const calculator = define({
  id: 'sliding-window-memory',
  family: 'rate-limiting',
  title: 'Memory of a sliding window',
  use: 'What a limiter remembers for all clients: every request, or two counters.',
  parameters: {
    clients: { about: 'clients in a window', unit: '1', least: 0 },
    limit: { about: 'requests each may make in a window', unit: '1', least: 0 },
    entry: { about: 'bytes of a remembered request', unit: 'B', default: '8 bytes', above: 0 },
    overhead: { about: 'bytes of a client besides', unit: 'B', default: '0 bytes', least: 0 },
  },
  results: {
    log: {
      about: 'memory with a log of every request',
      unit: 'GB',
      of: ({ clients, limit, entry, overhead }) => clients * (limit * entry + overhead),
    },
    counters: {
      about: 'memory with two counters of each client',
      unit: 'MB',
      of: ({ clients, entry, overhead }) => clients * (2 * entry + overhead),
    },
  },
  formula: 'clients × (limit × entry + overhead)',
  source: 'Arithmetic; a time stamp has 8 bytes',
  example: {
    given: { clients: '1M users', limit: '500', entry: '8 bytes' },
    gives: { log: '4 GB', counters: '16 MB' },
    from: 'a million times 500 × 8 B, and 16 B',
  },
  related: ['sliding-window', 'cache-memory'],
});
