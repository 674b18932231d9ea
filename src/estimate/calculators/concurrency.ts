import { define } from '../calculator.ts';

export const calculator = define({
  id: 'concurrency',
  family: 'traffic',
  title: "Little's law",
  use: 'How many requests are in the system at once.',
  parameters: {
    rate: { about: 'arrivals', unit: 'req/s', least: 0 },
    time: { about: 'time each one stays', unit: 'ms', least: 0 },
  },
  results: {
    inFlight: { about: 'requests in the system', unit: '1', of: ({ rate, time }) => rate * time },
  },
  formula: 'rate × time',
  source: 'J. D. C. Little, "A Proof for the Queuing Formula L = λW", Operations Research 9(3), 1961',
  example: {
    given: { rate: '10 customers/h', time: '0.5 h' },
    gives: { inFlight: '5' },
    from: 'Wikipedia, "Little\'s law": a shop with ten customers an hour who stay half an hour',
  },
  related: ['users-to-qps', 'utilization', 'pool-size'],
});
