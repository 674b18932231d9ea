import { define } from '../calculator.ts';
import { wholeUp } from '../theory/whole.ts';

export const calculator = define({
  id: 'partitions',
  family: 'async',
  title: 'Partitions',
  use: 'How many partitions a topic needs for its throughput, and what a broker that fails costs.',
  parameters: {
    target: { about: 'throughput of the topic', unit: 'MB/s', least: 0 },
    produce: {
      about: 'throughput of a producer on one partition',
      unit: 'MB/s',
      default: '10 MB/s',
      above: 0,
    },
    consume: {
      about: 'throughput of a consumer on one partition',
      unit: 'MB/s',
      default: '20 MB/s',
      above: 0,
    },
    leaders: { about: 'partitions led by the broker that fails', unit: '1', optional: true, least: 0 },
    election: { about: 'time to elect one leader', unit: 'ms', default: '5 ms', least: 0 },
  },
  results: {
    partitions: {
      about: 'partitions at least',
      unit: 'partitions',
      of: ({ target, produce, consume }) => Math.max(1, wholeUp(target / produce), wholeUp(target / consume)),
    },
    unavailable: {
      about: 'time without leaders when a broker fails',
      unit: 's',
      needs: ['leaders'],
      of: ({ leaders, election }) => (leaders ?? Number.NaN) * election,
    },
  },
  formula: 'max(⌈target ÷ produce⌉, ⌈target ÷ consume⌉); leaders × election',
  source: 'J. Rao, "How to choose the number of topics/partitions in a Kafka cluster", Confluent, 2015',
  example: {
    given: { target: '100 MB/s', produce: '10 MB/s', consume: '20 MB/s', leaders: '1000', election: '5 ms' },
    gives: { partitions: '10 partitions', unavailable: '5 s' },
    from: 'Rao: max(t/p, t/c), and 1,000 leaders at 5 ms each take 5 seconds',
  },
  related: ['consumers', 'batching', 'hot-partition'],
});
