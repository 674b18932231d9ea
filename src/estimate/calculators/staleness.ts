import { define } from '../calculator.ts';

export const calculator = define({
  id: 'staleness',
  family: 'consistency',
  title: 'Staleness of partial quorums',
  use: 'How likely a read misses the latest writes when quorums need not overlap.',
  parameters: {
    replicas: { about: 'copies of each item', unit: '1', default: '3', least: 1, most: 1000, whole: true },
    read: { about: 'copies a read asks', unit: '1', least: 1, whole: true },
    write: { about: 'copies a write waits for', unit: '1', least: 1, whole: true },
    versions: { about: 'latest writes of which one is enough', unit: '1', default: '1', least: 1 },
  },
  refuse: ({ replicas, read, write }) =>
    read <= replicas && write <= replicas
      ? undefined
      : 'a quorum is at most as large as the number of replicas',
  results: {
    stale: {
      about: 'probability that a read sees none of them',
      unit: '%',
      of: ({ replicas, read, write, versions }) => missed(replicas, read, write) ** versions,
    },
    fresh: {
      about: 'probability that it sees one',
      unit: '%',
      of: ({ replicas, read, write, versions }) => 1 - missed(replicas, read, write) ** versions,
    },
  },
  effort: ({ read }) => 5 * read,
  formula: '(C(replicas − write, read) ÷ C(replicas, read))^versions',
  source:
    'P. Bailis et al., "Probabilistically Bounded Staleness for Practical Partial Quorums", VLDB 2012, eq. 1 and 2; before any copy spreads',
  example: {
    given: { replicas: '3', read: '1', write: '1' },
    gives: { stale: '66.67%', fresh: '33.33%' },
    from: 'Bailis et al.: with N = 3 and R = W = 1 the probability is 2/3',
  },
  related: ['quorum', 'replication-lag', 'ttl-hit-ratio'],
});

/** C(replicas − write, read) ÷ C(replicas, read): that no copy asked is one of those written. */
function missed(replicas: number, read: number, write: number): number {
  let share = 1;
  for (let i = 0; i < read; i++) share *= Math.max(0, replicas - write - i) / (replicas - i);
  return share;
}
