import { define } from '../calculator.ts';

export const calculator = define({
  id: 'backlog',
  family: 'async',
  title: 'Backlog',
  use: 'How large a backlog grows in a spike and how long it takes to drain.',
  parameters: {
    arrival: { about: 'messages that arrive in the spike', unit: 'messages/s', least: 0 },
    capacity: { about: 'messages that are handled', unit: 'messages/s', above: 0 },
    duration: { about: 'length of the spike', unit: 'min', least: 0 },
    usual: { about: 'messages that arrive after it', unit: 'messages/s', default: '0 messages/s', least: 0 },
  },
  refuse: ({ usual, capacity }) =>
    usual < capacity
      ? undefined
      : 'no more is handled than arrives after the spike, and the backlog never drains',
  results: {
    backlog: {
      about: 'messages waiting at the end of the spike',
      unit: 'messages',
      of: ({ arrival, capacity, duration }) => Math.max(0, arrival - capacity) * duration,
    },
    drain: {
      about: 'time until it is gone',
      unit: 'min',
      of: ({ arrival, capacity, duration, usual }) =>
        (Math.max(0, arrival - capacity) * duration) / (capacity - usual),
    },
    age: {
      about: 'longest wait of a message',
      unit: 's',
      of: ({ arrival, capacity, duration }) => (Math.max(0, arrival - capacity) * duration) / capacity,
    },
  },
  formula: '(arrival − capacity) × duration; drain = backlog ÷ (capacity − usual)',
  source: 'Fluid approximation of a queue: L. Kleinrock, "Queueing Systems", vol. 2, 1976, §2.7',
  example: {
    given: {
      arrival: '5k messages/s',
      capacity: '3k messages/s',
      duration: '10 min',
      usual: '1k messages/s',
    },
    gives: { backlog: '1.2M messages', drain: '10 min', age: '400 s' },
    from: '2,000 a second for 600 s; gone at 2,000 a second',
  },
  related: ['consumers', 'replication-lag', 'leaky-bucket'],
});
