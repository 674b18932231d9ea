import { define } from '../calculator.ts';

export const calculator = define({
  id: 'batching',
  family: 'async',
  title: 'Batching',
  use: 'What batches gain in throughput and cost in waiting.',
  parameters: {
    rate: { about: 'items that arrive', unit: 'messages/s', above: 0 },
    size: { about: 'items of a full batch', unit: '1', least: 1 },
    linger: { about: 'longest wait for a batch to fill', unit: 'ms', above: 0 },
    perBatch: { about: 'time each batch takes on top', unit: 'ms', least: 0 },
    perItem: { about: 'time each item takes', unit: 'ms', above: 0 },
  },
  results: {
    throughput: {
      about: 'items that can be handled at that batch size',
      unit: 'messages/s',
      of: (values) => batch(values) / (values.perBatch + batch(values) * values.perItem),
    },
    items: { about: 'items of a batch', unit: '1', of: (values) => batch(values) },
    wait: {
      about: 'mean time an item waits for its batch',
      unit: 'ms',
      of: (values) => Math.min(values.linger, values.size / values.rate) / 2,
    },
    gain: {
      about: 'times the throughput of single items',
      unit: '1',
      of: (values) =>
        (batch(values) * (values.perBatch + values.perItem)) /
        (values.perBatch + batch(values) * values.perItem),
    },
  },
  formula:
    'items = min(size, rate × linger), 1 at least; throughput = items ÷ (per batch + items × per item)',
  source: 'Amortised fixed cost; Kafka documentation, batch.size and linger.ms, for when a batch is sent',
  example: {
    given: { rate: '10k messages/s', size: '100', linger: '50 ms', perBatch: '10 ms', perItem: '0.1 ms' },
    gives: { throughput: '5k messages/s', items: '100', wait: '5 ms', gain: '50.5' },
    from: '100 items in 20 ms; full after 10 ms; singly 10.1 ms each',
  },
  related: ['consumers', 'partitions'],
});

/** Items of a batch: full, or what arrives while it lingers. */
function batch({
  rate,
  size,
  linger,
}: {
  readonly rate: number;
  readonly size: number;
  readonly linger: number;
}): number {
  return Math.max(1, Math.min(size, rate * linger));
}
