import { define } from '../calculator.ts';

export const calculator = define({
  id: 'leaky-bucket',
  family: 'rate-limiting',
  title: 'Leaky bucket',
  use: 'How long requests wait in a leaky bucket and how many of a burst overflow.',
  parameters: {
    capacity: { about: 'requests the bucket holds', unit: '1', least: 0 },
    rate: { about: 'requests it lets out', unit: 'req/s', above: 0 },
    burst: { about: 'requests that arrive at once', unit: '1', default: '0', least: 0 },
  },
  results: {
    wait: { about: 'longest wait', unit: 's', of: ({ capacity, rate }) => capacity / rate },
    dropped: {
      about: 'requests of the burst that overflow',
      unit: 'req',
      of: ({ capacity, burst }) => Math.max(0, burst - capacity),
    },
    drain: {
      about: 'time until the burst is through',
      unit: 's',
      of: ({ capacity, rate, burst }) => Math.min(capacity, burst) / rate,
    },
  },
  formula: 'capacity ÷ rate; dropped = burst − capacity',
  source:
    'J. Turner, "New Directions in Communications (or Which Way to the Information Age?)", IEEE Communications 24(10), 1986',
  example: {
    given: { capacity: '100', rate: '20 req/s', burst: '150' },
    gives: { wait: '5 s', dropped: '50 requests', drain: '5 s' },
    from: 'a hundred at twenty a second; the other fifty find it full',
  },
  related: ['token-bucket', 'backlog'],
});
