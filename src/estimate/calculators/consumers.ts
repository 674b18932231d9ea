import { define } from '../calculator.ts';
import { wholeUp } from '../theory/whole.ts';

export const calculator = define({
  id: 'consumers',
  family: 'async',
  title: 'Consumers',
  use: 'How many consumers keep up with a queue.',
  parameters: {
    rate: { about: 'messages that arrive', unit: 'messages/s', least: 0 },
    time: { about: 'time one message takes', unit: 'ms', above: 0 },
    parallel: { about: 'messages a consumer handles at once', unit: '1', default: '1', least: 1 },
    target: { about: 'utilisation it is planned for', unit: '%', default: '80%', above: 0, most: 100 },
  },
  results: {
    consumers: {
      about: 'consumers',
      unit: 'consumers',
      of: ({ rate, time, parallel, target }) => wholeUp((rate * time) / (parallel * target)),
    },
  },
  formula: '⌈rate × time ÷ (parallel × target)⌉',
  source: 'Utilisation law: Denning, Buzen, 1978',
  example: {
    given: { rate: '1k messages/s', time: '40 ms', target: '80%' },
    gives: { consumers: '50 consumers' },
    from: '40 messages in work at any time, 80 % busy',
  },
  related: ['partitions', 'backlog', 'utilization'],
});
