import { define } from '../calculator.ts';

export const calculator = define({
  id: 'users-to-qps',
  family: 'traffic',
  title: 'Concurrent users to requests',
  use: 'How many requests a second users make who wait for each answer and think before the next.',
  parameters: {
    users: { about: 'users at the same time', unit: '1', least: 0 },
    thinkTime: { about: 'time between an answer and the next request', unit: 's', least: 0 },
    responseTime: { about: 'time until the answer', unit: 'ms', default: '0 ms', least: 0 },
  },
  results: {
    rate: {
      about: 'requests a second',
      unit: 'req/s',
      of: ({ users, thinkTime, responseTime }) => users / (thinkTime + responseTime),
    },
  },
  formula: 'users ÷ (think time + response time)',
  source:
    'P. J. Denning, J. P. Buzen, "The Operational Analysis of Queueing Network Models", ACM Computing Surveys 10(3), 1978: interactive response time law',
  example: {
    given: { users: '64 users', thinkTime: '30 s', responseTime: '2 s' },
    gives: { rate: '2 req/s' },
    from: 'Lazowska et al., "Quantitative System Performance", 1984, §3.4: 64 users who think for 30 s see 2 s at 2 interactions a second',
  },
  related: ['concurrency', 'qps'],
});
