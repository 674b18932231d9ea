import { deliveries } from '../../deliveries.ts';
import { factorText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'async/consumers-over-partitions',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'More consumers of one kind read a stream than it has partitions.',
  why: 'A partition is read by one consumer of a group at a time, which is what keeps its order; the others are idle, and the capacity that was counted for them is not there.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Message Queues vs. Event Streams' }],
  examples: {
    bad: [
      'components:\n  events: { kind: stream, partitions: 6 }\n  counter:\n    kind: worker\n    replicas: 12 # <-\n    capacity: 100 req/s\nflows: { click: { rate: 500 req/s, path: [{ async: [events, counter] }] } }\n',
    ],
    good: [
      'components: { events: { kind: stream, partitions: 12 }, counter: { kind: worker, replicas: 12, capacity: 100 req/s } }\nflows: { click: { rate: 500 req/s, path: [{ async: [events, counter] }] } }\n',
      // Consumers of a queue compete for messages, however many there are.
      'components: { jobs: { kind: queue }, sender: { kind: worker, replicas: 12, capacity: 100 req/s } }\nflows: { mail: { rate: 500 req/s, path: [{ async: [jobs, sender] }] } }\n',
    ],
  },
  *check(subject) {
    const said = new Set<string>();
    for (const { broker, consumer } of deliveries(subject.design)) {
      const partitions = numberAt(subject, [...broker.at, 'partitions']);
      const replicas = numberAt(subject, [...consumer.at, 'replicas']);
      if (partitions === undefined || replicas === undefined || replicas <= partitions) continue;
      if (said.has(consumer.id)) continue;
      said.add(consumer.id);
      yield {
        at: [...consumer.at, 'replicas'],
        message: `Of ${factorText(replicas)} replicas of \`${consumer.id}\`, ${factorText(partitions)} can work at once: \`${broker.id}\` has no more partitions.`,
        advice: 'Give the stream as many partitions as consumers at their most, or count fewer consumers.',
        related: [{ at: [...broker.at, 'partitions'], message: 'the partitions' }],
      };
    }
  },
};
