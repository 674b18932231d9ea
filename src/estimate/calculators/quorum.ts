import { define } from '../calculator.ts';
import { kOfNUnavailability } from '../theory/reliability.ts';

export const calculator = define({
  id: 'quorum',
  family: 'consistency',
  title: 'Quorum',
  use: 'Whether reads see the latest write, and how many replicas may be down.',
  parameters: {
    replicas: { about: 'copies of each item', unit: '1', default: '3', least: 1, most: 1000, whole: true },
    read: { about: 'copies a read asks', unit: '1', least: 1, whole: true },
    write: { about: 'copies a write waits for', unit: '1', least: 1, whole: true },
    node: {
      about: 'availability of a replica',
      unit: '%',
      default: '99.9%',
      least: 0,
      most: 100,
      complement: true,
    },
  },
  refuse: ({ replicas, read, write }) =>
    read <= replicas && write <= replicas
      ? undefined
      : 'a quorum is at most as large as the number of replicas',
  results: {
    overlap: {
      about: 'copies every read shares with every write; reads see the latest where it is 1 or more',
      unit: '1',
      of: ({ replicas, read, write }) => read + write - replicas,
    },
    readsSurvive: {
      about: 'replicas that may be down for reads',
      unit: '1',
      of: ({ replicas, read }) => replicas - read,
    },
    writesSurvive: {
      about: 'replicas that may be down for writes',
      unit: '1',
      of: ({ replicas, write }) => replicas - write,
    },
    reads: {
      about: 'availability of reads',
      unit: '%',
      complement: true,
      of: ({ replicas, read, node }) => kOfNUnavailability(read, replicas, node),
    },
    writes: {
      about: 'availability of writes',
      unit: '%',
      complement: true,
      of: ({ replicas, write, node }) => kOfNUnavailability(write, replicas, node),
    },
  },
  effort: ({ replicas }) => 40 * replicas,
  formula: 'read + write − replicas > 0',
  source: 'D. K. Gifford, "Weighted Voting for Replicated Data", SOSP 1979',
  example: {
    given: { replicas: '5', read: '3', write: '3', node: '99%' },
    gives: { overlap: '1', readsSurvive: '2', reads: '99.99901494%' },
    from: '3 + 3 − 5; the binomial sum of 3 of 5 at 0.99 is 0.9999901494',
  },
  related: ['k-of-n', 'staleness', 'wan-latency'],
});
