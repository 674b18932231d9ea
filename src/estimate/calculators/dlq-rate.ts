import { define } from '../calculator.ts';
import { meanAttempts } from '../theory/attempts.ts';

export const calculator = define({
  id: 'dlq-rate',
  family: 'async',
  title: 'Dead letters',
  use: 'How many messages fail every attempt, and what the retries cost.',
  parameters: {
    rate: { about: 'messages', unit: 'messages/s', least: 0 },
    failure: { about: 'probability that an attempt fails', unit: '%', least: 0, most: 100 },
    attempts: { about: 'attempts in all', unit: '1', default: '3', least: 1, whole: true },
  },
  results: {
    dead: {
      about: 'messages that end as dead letters',
      unit: 'messages/s',
      like: 'rate',
      of: ({ rate, failure, attempts }) => rate * failure ** attempts,
    },
    load: {
      about: 'attempts',
      unit: 'messages/s',
      like: 'rate',
      of: ({ rate, failure, attempts }) => rate * meanAttempts(failure, attempts),
    },
  },
  formula: 'rate × failure^attempts; load = rate × (1 − failure^attempts) ÷ (1 − failure)',
  source: 'Geometric series; attempts that fail independently',
  example: {
    given: { rate: '1k messages/s', failure: '10%', attempts: '3' },
    gives: { dead: '1 messages/s', load: '1110 messages/s' },
    from: '0.1³ of a thousand; 1,000 + 100 + 10 attempts',
  },
  related: ['retry-amplification', 'backlog', 'compensation-rate'],
});
