import { type Random, randomStream } from '../src/base/random.ts';

/** One design of the corpus. */
export interface BenchDesign {
  readonly name: string;
  readonly text: string;
  readonly faulty: boolean;
}

const THINGS = [
  'order',
  'photo',
  'message',
  'ticket',
  'invoice',
  'recipe',
  'listing',
  'article',
  'booking',
  'note',
];
const SERVICES = ['api', 'web', 'app', 'backend', 'core'];
const STORES = ['db', 'primary', 'records', 'main-db', 'pg'];
const CACHES = ['cache', 'redis', 'hot', 'front-cache'];

/** Slips as people make them, each of which sdx reports. */
const SLIPS: readonly ((text: string) => string)[] = [
  (text) => text.replace('kind: database', 'kind: databse'),
  (text) => text.replace(/objective: 99\.\d+%/, 'objective: 100%'),
  (text) => text.replace('replicas: 3', 'replica: 3'),
  (text) => text.replace(/reads: (\d+) req\/s/, 'reads: { value: $1,000 req/s }'),
  (text) => text.replace(/is: (\d+) req\/s/, 'is: 9$1 req/s'),
  (text) => text.replace(/givesUp: .*/, 'givesUp: none'),
  (text) => text.replace('components:', 'components:\n  kafka: { kind: stream, why: events }'),
];

/** So many designs of about a hundred lines, alike in shape and different in names and numbers; one in ten has a slip. */
export function benchDesigns(count: number): readonly BenchDesign[] {
  return Array.from({ length: count }, (_, index) => {
    const text = design(randomStream(7, `design ${index}`));
    const faulty = index % 10 === 3;
    const slip = SLIPS[Math.floor(index / 10) % SLIPS.length];
    const name = `design-${String(index).padStart(4, '0')}.yaml`;
    return { name, text: faulty && slip !== undefined ? slip(text) : text, faulty };
  });
}

function design(random: Random): string {
  const pick = (words: readonly string[]): string => words[random.below(words.length)] ?? '';
  const thing = pick(THINGS);
  const [api, db, cache] = [pick(SERVICES), pick(STORES), pick(CACHES)];
  const reads = 100 + 10 * random.below(40);
  const writes = 5 + random.below(20);
  const peak = 2 + random.below(3);
  const days = 30 * (1 + random.below(12));
  const size = 200 + 50 * random.below(20);
  const capacity = 20 * reads * peak;
  return `# yaml-language-server: $schema=design.schema.json
sdx: design/v1
title: Store and show each ${thing}
status: in-review
summary: >-
  Every ${thing} is written to ${db}, which decides, and read through ${cache}, which the design can live
  without for as long as it takes to come back.

requirements:
  functional:
    - Create, change and delete a ${thing}
    - Show a ${thing} to its owner and to those it is shared with
  quality:
    - 99 % of reads answer within 200 ms at ${peak} times the mean load
    - 99.5 % of reads succeed over 30 days

inputs:
  reads: ${reads} req/s
  writes: ${writes} req/s
  peak: { value: ${peak}, why: the busiest hour against the daily mean }
  kept: { value: ${days} days, source: agreed with the product team }
  size: { value: ${size} B/req, source: measured on 10k rows }

estimates:
  peakReads: { formula: reads * peak, is: ${reads * peak} req/s, so: one node of ${cache} is enough }
  peakWrites: { formula: writes * peak, is: ${writes * peak} req/s, so: one primary takes all writes }
  perDay: { formula: writes * 1 day * size, so: growth is slow enough to plan by the quarter }
  stored: { formula: perDay / 1 day * kept, so: ${db} stays on one machine }

api:
  - call: POST /v1/${thing}s
    does: create
    flow: write
    idempotent: an Idempotency-Key header is kept for 24 h
    limit: 30 req/min per user
    auth: session token

data:
  ${thing}:
    in: ${db}
    key: id
    size: ${size} B
    growth: writes
    retention: kept
    class: content
    access: [by id, by owner newest first]

components:
  ${api}:
    kind: service
    replicas: 3
    concurrency: 64
    time: 4 ms
    availability: 99.9%
    stateless: true
    calls:
      ${cache}: { timeout: 20 ms, breaker: opens at 50 % errors, fallback: read ${db} }
      ${db}: { timeout: 100 ms, breaker: opens at 50 % errors }
    why: Checks who asks, reads and writes
  ${cache}:
    kind: cache
    replicas: 2
    needs: 1
    capacity: ${capacity} req/s
    time: 0.5 ms
    cacheOf: ${thing}
    strategy: cache-aside
    ttl: 10 min
    jitter: 10 % of the TTL
    invalidation: ${api} deletes the key when a ${thing} changes
    stampede: one read for a key at a time in each replica
    why: Takes most of the reads off ${db}
  ${db}:
    kind: database
    replicas: 2
    needs: 1
    capacity: ${capacity} req/s
    time: 2 ms
    availability: 99.95%
    why: Holds every ${thing} and decides what is current

flows:
  read:
    rate: reads
    peak: peak
    path: [${api}, { try: ${cache}, hit: 90%, miss: [${db}] }]
  write:
    rate: writes
    peak: peak
    path: [${api}, { call: ${db}, op: write }]

slos:
  readsSucceed: { flow: read, sli: availability, objective: 99.5%, window: 30 days }
  readsFast: { flow: read, sli: latency, objective: 99%, under: 200 ms, window: 30 days }

consistency:
  - data: ${thing}
    model: read-your-writes
    because: an owner who changes a ${thing} looks at it next
    staleness: 10 min
    partition: availability

tradeoffs:
  - decision: How a ${thing} is read
    chosen: cache-aside in ${cache}
    over: [{ option: reads from ${db} only, because: "${reads * peak} reads a second leave no room for reports" }]
    givesUp: a ${thing} may be shown as it was up to 10 min ago to those it is shared with
    reversible: easy
`;
}
