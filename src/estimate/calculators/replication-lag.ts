import { define } from '../calculator.ts';

export const calculator = define({
  id: 'replication-lag',
  family: 'database',
  title: 'Replication lag',
  use: 'How far a replica falls behind in a burst of writes and when it has caught up.',
  parameters: {
    burst: { about: 'writes in the burst', unit: 'req/s', least: 0 },
    apply: { about: 'writes the replica applies', unit: 'req/s', above: 0 },
    duration: { about: 'length of the burst', unit: 's', least: 0 },
    usual: { about: 'writes after it', unit: 'req/s', default: '0 req/s', least: 0 },
    delay: { about: 'delay of the network', unit: 'ms', default: '0 ms', least: 0 },
  },
  refuse: ({ usual, apply }) =>
    usual < apply
      ? undefined
      : 'the replica applies less than what is written after the burst and never catches up',
  results: {
    lag: {
      about: 'lag at the end of the burst',
      unit: 's',
      of: ({ burst, apply, duration, delay }) => delay + Math.max(0, (burst / apply - 1) * duration),
    },
    catchUp: {
      about: 'time until it has caught up',
      unit: 's',
      of: ({ burst, apply, duration, usual }) => (Math.max(0, burst - apply) * duration) / (apply - usual),
    },
  },
  formula: 'delay + (burst ÷ apply − 1) × duration; catch-up = (burst − apply) × duration ÷ (apply − usual)',
  source: 'Fluid approximation of a queue: L. Kleinrock, "Queueing Systems", vol. 2, 1976, §2.7',
  example: {
    given: { burst: '3k req/s', apply: '2k req/s', duration: '60 s', usual: '1k req/s' },
    gives: { lag: '30 s', catchUp: '60 s' },
    from: '60,000 writes behind: 30 s of applying; at 1,000 a second to spare gone in 60 s',
  },
  related: ['staleness', 'rpo-rto', 'backlog'],
});
