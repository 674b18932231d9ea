type Answers = Readonly<Record<string, readonly [number, string]>>;

/** C(n, k), and the share of states in which at least k of n are up. */
const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
const atLeast = (k: number, n: number, up: number): number =>
  Array.from(
    { length: n - k + 1 },
    (_, i) => choose(n, k + i) * up ** (k + i) * (1 - up) ** (n - k - i),
  ).reduce((sum, term) => sum + term);
const hours = 365 * 24;
/** The mean height of a daily wave over the hour about its top, by the midpoint rule. */
const busiest =
  Array.from({ length: 1000 }, (_, i) => Math.cos(((i - 499.5) / 1000) * (Math.PI / 12))).reduce(
    (sum, y) => sum + y,
  ) / 1000;

/**
 * Calls with every input given, none of them neutral: no shares of 0 or 1, no factors of 1, no two alike. Answers are
 * worked out here from the inputs in the units they are written in.
 */
export const CALLS: readonly (readonly [call: string, inputs: string, answers: Answers])[] = [
  [
    'amdahl',
    'parallel: 80%, workers: 4',
    { 'speed-up': [2.5, '1'], limit: [5, '1'], efficiency: [62.5, '%'] },
  ],
  [
    'backlog',
    'arrival: 900 messages/s, capacity: 700 messages/s, duration: 5 min, usual: 500 messages/s',
    // 200 a second more for 300 s; 200 a second to spare after it.
    { backlog: [60_000, 'messages'], drain: [5, 'min'], age: [60_000 / 700, 's'] },
  ],
  [
    'backoff',
    'base: 100 ms, retries: 4, factor: 3, cap: 2 s',
    // 0.1, 0.3, 0.9, and 2 in the place of 2.7.
    { total: [3.3, 's'], last: [2, 's'], jittered: [1.65, 's'] },
  ],
  [
    'backup-window',
    'size: 900 GB, throughput: 50 MB/s, change: 20%',
    { full: [5, 'h'], incremental: [60, 'min'] },
  ],
  [
    'bandwidth',
    'rate: 200 req/s, size: 50 kB, overhead: 10%',
    { bandwidth: [11, 'MB/s'], bits: [88, 'Mb/s'] },
  ],
  [
    'batching',
    'rate: 400 messages/s, size: 30, linger: 50 ms, per-batch: 40 ms, per-item: 3 ms',
    // Only 20 arrive in 50 ms: 100 ms of work for them, 43 ms for a single one.
    { throughput: [200, 'messages/s'], items: [20, '1'], wait: [25, 'ms'], gain: [8.6, '1'] },
  ],
  [
    'bloom',
    'items: 1000, rate: 2%',
    {
      // −ln 0.02 ÷ (ln 2)² = 8.1424 bits each, rounded up to whole bits; −log₂ 0.02 = 5.64.
      memory: [8143, 'b'],
      hashes: [6, '1'],
      'bits-per-item': [3.912023005428146 / 0.4804530139182014, '1'],
    },
  ],
  ['bloom-error', 'bits-per-item: 6, hashes: 3', { rate: [(1 - Math.exp(-0.5)) ** 3 * 100, '%'] }],
  [
    'breaker',
    'rate: 50 req/s, window: 20 s, threshold: 25%, timeout: 3 s, open: 40 s',
    { opens: [8, 's'], failed: [400, '1'], hanging: [150, '1'], saved: [2000, '1'] },
  ],
  [
    'burn-rate',
    'spend: 5%, window: 6 h, period: 60 days, objective: 99%',
    // 0.05 × 1440 h ÷ 6 h = 12; a twelfth of the window; 12 % of it until a total outage shows.
    {
      burn: [12, '1'],
      errors: [12, '%'],
      'short-window': [30, 'min'],
      exhausted: [120, 'h'],
      detection: [0.72 * 3600, 's'],
      reset: [5.28 * 60, 'min'],
    },
  ],
  [
    'burn-rate',
    'spend: 50%, window: 6 h, period: 60 days, objective: 99%',
    // A burn of 120 is more than every request: it is noticed when the window is full, and then gone at once.
    { burn: [120, '1'], detection: [6 * 3600, 's'], reset: [0, 'min'] },
  ],
  [
    'cache-latency',
    'hits: 75%, hit-time: 2 ms, miss-time: 40 ms',
    { mean: [12, 'ms'], 'speed-up': [40 / 12, '1'] },
  ],
  [
    'cache-memory',
    'objects: 3M, size: 700 bytes, share: 30%, overhead: 100 bytes, copies: 2',
    { memory: [1.44, 'GB'] },
  ],
  [
    'collision',
    'ids: 3, space: 10',
    // All different with 0.9 × 0.8; 10 × (1 − 0.9³) places are filled.
    { probability: [28, '%'], lost: [0.29, '1'], half: [0.5 + Math.sqrt(0.25 + 20 * Math.log(2)), '1'] },
  ],
  [
    'compensation-rate',
    'rate: 60 req/s, steps: 3, failure: 20%',
    // Aborted with 1 − 0.8³; the second step fails with 0.16 and undoes one, the third with 0.128 and undoes two.
    { aborted: [29.28, 'req/s'], share: [48.8, '%'], compensations: [60 * (0.16 + 2 * 0.128), 'req/s'] },
  ],
  [
    'composite-sla',
    'primary: 99%, fallback: 90%, 95%, 98%',
    // 0.95 × 0.98 × (1 − 0.01 × 0.1)
    { availability: [93.0069, '%'], downtime: [0.069931 * hours, 'h'] },
  ],
  ['concurrency', 'rate: 30 req/s, time: 700 ms', { 'in-flight': [21, '1'] }],
  [
    'conflict-rate',
    'rate: 300 req/s, keys: 5000, delay: 200 ms, regions: 3',
    // 0.04 writes a second of the two other regions, 0.4 s about each write.
    { share: [100 * (1 - Math.exp(-0.016)), '%'], conflicts: [150 * (1 - Math.exp(-0.016)), 'req/s'] },
  ],
  [
    'connections',
    'replicas: 7, pool: 12, limit: 200, reserved: 5, pooler: 21',
    {
      total: [84, 'connections'],
      used: [8400 / 195, '%'],
      'largest-pool': [27, 'connections'],
      multiplex: [4, '1'],
    },
  ],
  [
    'consumers',
    'rate: 700 messages/s, time: 90 ms, parallel: 3, target: 60%',
    { consumers: [35, 'consumers'] },
  ],
  [
    'consumers',
    'rate: 701 messages/s, time: 90 ms, parallel: 3, target: 60%',
    { consumers: [36, 'consumers'] },
  ],
  [
    'cost-per-request',
    'cost: 518.4 $/month, rate: 50 req/s',
    { 'per-million': [4, '$'], 'per-request': [4e-6, '$/req'] },
  ],
  [
    'diurnal',
    'average: 60 req/s, swing: 4',
    // 96 and 24 have the ratio 4 and the mean 60.
    { peak: [96, 'req/s'], trough: [24, 'req/s'], 'busiest-hour': [(100 * (1 + 0.6 * busiest)) / 24, '%'] },
  ],
  [
    'dlq-rate',
    'rate: 500 messages/s, failure: 20%, attempts: 4',
    { dead: [0.8, 'messages/s'], load: [500 * (1 + 0.2 + 0.04 + 0.008), 'messages/s'] },
  ],
  ['durability', 'objects: 4000, durability: 99.9%', { lost: [4, '1'], between: [0.25, 'year'] }],
  [
    'erlang-b',
    'load: 3, servers: 2',
    // (9/2) ÷ (1 + 3 + 9/2)
    { blocking: [900 / 17, '%'], carried: [24 / 17, '1'], utilization: [1200 / 17, '%'] },
  ],
  [
    'error-budget',
    'objective: 99%, period: 20 days, rate: 30 req/s, outage: 72 min, failures: 10368',
    {
      downtime: [288, 'min'],
      allowed: [518_400, '1'],
      spent: [25, '%'],
      'spent-by-failures': [2, '%'],
    },
  ],
  [
    'fixed-window',
    'limit: 90 req, window: 30 s',
    { most: [180, 'req'], average: [3, 'req/s'], burst: [180, 'req'] },
  ],
  [
    'headroom',
    'load: 250 req/s, capacity: 1000 req/s, target: 75%, growth: 20%',
    // A threefold growth at 20 % a month.
    { headroom: [50, '%'], factor: [3, '1'], left: [Math.log(3) / Math.log(1.2), 'month'] },
  ],
  // (1 + 2^−½) ÷ (1 + 2^−½ + 3^−½ + ½)
  [
    'hit-ratio',
    'objects: 4, cached: 2, skew: 0.5',
    { best: [(100 * (1 + Math.SQRT1_2)) / (1.5 + Math.SQRT1_2 + 1 / Math.sqrt(3)), '%'] },
  ],
  [
    'hot-partition',
    'load: 250 req/s, keys: 2, partitions: 5, skew: 2',
    // The first of 1 and ¼ has 80 %; the rest is spread over five.
    { hottest: [210, 'req/s'], key: [200, 'req/s'], factor: [4.2, '1'] },
  ],
  ['hyperloglog', 'registers: 1024, bits: 5', { error: [3.25, '%'], memory: [640, 'B'] }],
  [
    'id-space',
    'alphabet: 16, length: 6, rate: 10 urls/s',
    { codes: [16_777_216, '1'], bits: [24, '1'], lasts: [1_677_721.6 / 31_536_000, 'year'] },
  ],
  [
    'index-size',
    'rows: 1M rows, key: 20 bytes, overhead: 12 bytes, fill: 80%, page: 4 KiB',
    // 102 entries a page: its third power is the first above a million.
    { size: [0.04, 'GB'], levels: [3, '1'] },
  ],
  [
    'iops',
    'reads: 400 req/s, writes: 50 req/s, per-read: 3, per-write: 2, hits: 75%, penalty: 4',
    { iops: [300 + 400, 'ios/s'] },
  ],
  [
    'k-of-n',
    'needed: 3, total: 5, availability: 80%',
    {
      availability: [100 * atLeast(3, 5, 0.8), '%'],
      downtime: [60 * hours * (1 - atLeast(3, 5, 0.8)), 'min'],
    },
  ],
  [
    'latency-budget',
    'budget: 250 ms, 20 ms, 30 ms, 75 ms',
    { left: [125, 'ms'], used: [125, 'ms'], share: [50, '%'] },
  ],
  [
    'latency-budget',
    'budget: 100 ms, 70 ms, 50 ms',
    { left: [-20, 'ms'], used: [120, 'ms'], share: [120, '%'] },
  ],
  [
    'leaky-bucket',
    'capacity: 60, rate: 15 req/s, burst: 100',
    { wait: [4, 's'], dropped: [40, 'req'], drain: [4, 's'] },
  ],
  [
    'leaky-bucket',
    'capacity: 60, rate: 15 req/s, burst: 30',
    { wait: [4, 's'], dropped: [0, 'req'], drain: [2, 's'] },
  ],
  [
    'log-volume',
    'rate: 50 req/s, lines: 4, size: 250 bytes, retention: 10 days, compression: 5',
    { daily: [4.32, 'GB/day'], stored: [8.64e-3, 'TB'] },
  ],
  [
    'metric-cardinality',
    'metrics: 20, scrape: 10 s, retention: 5 days, sample: 1.5 bytes, 30, 4',
    { series: [2400, '1'], samples: [240, 'samples/s'], disk: [240 * 432_000 * 1.5e-9, 'GB'] },
  ],
  [
    'mm1',
    'arrival-rate: 30 req/s, service-time: 20 ms',
    // 60 % busy: 20 ms ÷ 0.4; percentiles of an exponential with that mean.
    {
      response: [50, 'ms'],
      wait: [30, 'ms'],
      utilization: [60, '%'],
      'in-system': [1.5, '1'],
      p50: [50 * Math.log(2), 'ms'],
      p95: [50 * Math.log(20), 'ms'],
      p99: [50 * Math.log(100), 'ms'],
    },
  ],
  [
    'mmc',
    'arrival-rate: 60 req/s, service-time: 20 ms, servers: 2, within: 25 ms',
    // 1.2 Erlang: two busy with 0.72 ÷ (1 + 1.2 + 0.72), C = 0.72 ÷ (0.72 + 2.2 × 0.4) = 0.45; those that wait do so
    // for 25 ms on average.
    {
      waiting: [45, '%'],
      wait: [11.25, 'ms'],
      response: [31.25, 'ms'],
      utilization: [60, '%'],
      'queue-length': [0.675, '1'],
      'wait-p99': [25 * Math.log(45), 'ms'],
      'service-level': [100 * (1 - 0.45 * Math.exp(-1)), '%'],
    },
  ],
  [
    'monthly-cost',
    'nodes: 5, price: $0.2/h, hours: 100 h, storage: 2 TB, storage-price: $0.03/GB/month, egress: 500 GB, egress-price: $0.08/GB',
    { monthly: [200, '$/month'], yearly: [2400, '$'], nodes: [100, '$/month'] },
  ],
  [
    'mtbf',
    'mtbf: 180 h, mttr: 20 h, units: 4',
    { availability: [90, '%'], failures: [(4 * hours) / 200, '1'], between: [50, 'h'] },
  ],
  ['parallel', '90%, 80%, 75%', { availability: [99.5, '%'], downtime: [0.005 * hours * 3600, 's'] }],
  [
    'partitions',
    'target: 90 MB/s, produce: 20 MB/s, consume: 8 MB/s, leaders: 300, election: 4 ms',
    { partitions: [12, 'partitions'], unavailable: [1.2, 's'] },
  ],
  ['partitions', 'target: 90 MB/s, produce: 7 MB/s, consume: 50 MB/s', { partitions: [13, 'partitions'] }],
  ['peak', 'average: 40 req/s, factor: 2.5', { peak: [100, 'req/s'] }],
  [
    'pool-size',
    'cores: 6, spindles: 3, threads: 5, per-thread: 4',
    { size: [15, 'connections'], 'deadlock-free': [16, 'connections'] },
  ],
  ['qps', 'users: 864k users, actions: 5 req/user/day, active: 30%', { average: [15, 'req/s'] }],
  [
    'quorum',
    'replicas: 7, read: 3, write: 6, node: 80%',
    {
      overlap: [2, '1'],
      'reads-survive': [4, '1'],
      'writes-survive': [1, '1'],
      reads: [100 * atLeast(3, 7, 0.8), '%'],
      writes: [100 * atLeast(6, 7, 0.8), '%'],
    },
  ],
  ['read-write-split', 'rate: 120 req/s, ratio: 5:1', { writes: [20, 'req/s'], reads: [100, 'req/s'] }],
  // Of the residues modulo 30 those below 6 stay, twice: 12 of 30 in groups of gcd(6, 10) = 2 … 2 of every 10.
  [
    'rebalance',
    'before: 6, after: 10, vnodes: 16',
    { consistent: [40, '%'], modulo: [80, '%'], imbalance: [25, '%'] },
  ],
  ['replicas', 'load: 2k req/s, capacity: 300 req/s, target: 80%, spare: 2', { replicas: [11, 'replicas'] }],
  [
    'replication-lag',
    'burst: 900 req/s, apply: 600 req/s, duration: 40 s, usual: 200 req/s, delay: 500 ms',
    { lag: [20.5, 's'], 'catch-up': [30, 's'] },
  ],
  [
    'replication-lag',
    'burst: 500 req/s, apply: 600 req/s, duration: 40 s, usual: 200 req/s, delay: 500 ms',
    { lag: [0.5, 's'], 'catch-up': [0, 's'] },
  ],
  [
    'retry-amplification',
    'attempts: 2, layers: 3, failure: 50%',
    // Layers fail with 1/2, 1/4 and 1/16, and make 1 + that many attempts.
    { worst: [8, '1'], 'per-hop': [1.5, '1'], mean: [1.5 * 1.25 * 1.0625, '1'] },
  ],
  [
    'retry-budget',
    'rate: 200 req/s, ratio: 20%, reserve: 10 req/s, attempts: 4',
    { load: [250, 'req/s'], factor: [1.25, '1'], without: [800, 'req/s'] },
  ],
  [
    'rpo-rto',
    'interval: 2 h, lag: 12 min, detect: 6 min, size: 360 GB, throughput: 200 MB/s, replay: 9 min',
    { rto: [0.75, 'h'], rpo: [2.2, 'h'], restore: [0.5, 'h'] },
  ],
  [
    'scale-up-vs-out',
    'load: 5k req/s, large-capacity: 4k req/s, large-price: $2/h, small-capacity: 700 req/s, small-price: $0.3/h, spare: 2',
    {
      ratio: [8 / 3, '1'],
      large: [4, 'nodes'],
      small: [10, 'nodes'],
      'large-cost': [8, '$/h'],
      'small-cost': [3, '$/h'],
    },
  ],
  ['serial', '90%, 80%, 75%', { availability: [54, '%'], downtime: [0.46 * hours, 'h'] }],
  [
    'shards',
    'size: 7 TB, shard-size: 300 GB, load: 9k req/s, shard-load: 400 req/s',
    { shards: [24, 'shards'], 'by-size': [24, 'shards'], 'by-load': [23, 'shards'] },
  ],
  [
    'sliding-window',
    'previous: 80 req, current: 30 req, elapsed: 10 s, window: 40 s',
    { estimate: [90, 'req'] },
  ],
  // A whole window on, nothing of the previous one counts.
  [
    'sliding-window',
    'previous: 80 req, current: 30 req, elapsed: 40 s, window: 40 s',
    { estimate: [30, 'req'] },
  ],
  [
    'sliding-window-memory',
    'clients: 2M users, limit: 50, entry: 10 bytes, overhead: 30 bytes',
    { log: [1.06, 'GB'], counters: [100, 'MB'] },
  ],
  [
    'staleness',
    'replicas: 5, read: 2, write: 2, versions: 3',
    // C(3, 2) ÷ C(5, 2) = 0.3
    { stale: [2.7, '%'], fresh: [97.3, '%'] },
  ],
  ['staleness', 'replicas: 5, read: 3, write: 3', { stale: [0, '%'], fresh: [100, '%'] }],
  [
    'stampede',
    'rate: 80 req/s, recompute: 250 ms, ttl: 9.75 s',
    { concurrent: [20, '1'], origin: [2, 'req/s'] },
  ],
  [
    'storage-growth',
    'rate: 4M rows/day, size: 500 bytes, retention: 100 days, replication: 3, indexes: 25%, compression: 2',
    { stored: [0.375, 'TB'], growth: [3.75, 'GB/day'] },
  ],
  ['tail-fanout', 'slow: 20%, fan-out: 3', { affected: [48.8, '%'] }],
  [
    'tiering',
    'growth: 100 GB/day, retention: 50 days, warm-after: 10 days, cold-after: 30 days, hot: $0.05/GB/month, warm: $0.02/GB/month, cold: $0.01/GB/month',
    { cost: [50 + 40 + 20, '$/month'], untiered: [250, '$/month'] },
  ],
  [
    'tiering',
    // Deleted before it cools, and cold before it is warm.
    'growth: 100 GB/day, retention: 20 days, warm-after: 30 days, cold-after: 10 days, hot: $0.05/GB/month, warm: $0.02/GB/month, cold: $0.01/GB/month',
    { cost: [100, '$/month'], untiered: [100, '$/month'] },
  ],
  [
    'tiering',
    'growth: 100 GB/day, retention: 50 days, warm-after: 30 days, cold-after: 10 days, hot: $0.05/GB/month, warm: $0.02/GB/month, cold: $0.01/GB/month',
    { cost: [150 + 20, '$/month'] },
  ],
  [
    'timeout-budget',
    'deadline: 2 s, attempts: 4, backoff: 20 ms, factor: 3',
    // 20 + 60 + 180 ms between the four.
    { attempt: [435, 'ms'], waits: [260, 'ms'] },
  ],
  [
    'token-bucket',
    'capacity: 50, refill: 4 req/s, window: 20 s',
    { most: [130, 'req'], average: [4, 'req/s'], full: [12.5, 's'] },
  ],
  [
    'transfer-time',
    'size: 50 MB, bandwidth: 100 Mb/s, round-trip: 40 ms, trips: 3, efficiency: 80%',
    { time: [5.12, 's'], window: [0.5, 'MB'] },
  ],
  ['ttl-hit-ratio', 'rate: 2 req/s, ttl: 2 s', { hits: [80, '%'], origin: [0.4, 'req/s'] }],
  ['users-to-qps', 'users: 90 users, think-time: 17.5 s, response-time: 500 ms', { rate: [5, 'req/s'] }],
  [
    'usl',
    'concurrency: 3, lambda: 21 req/s, sigma: 0.19, kappa: 0.01',
    // 63 ÷ (1 + 0.38 + 0.06); at √(0.81 ÷ 0.01) = 9 it is 189 ÷ (1 + 1.52 + 0.72).
    { throughput: [43.75, 'req/s'], 'peak-concurrency': [9, '1'], peak: [189 / 3.24, 'req/s'] },
  ],
  // Without coherency cost throughput rises towards λ ÷ σ.
  [
    'usl',
    'concurrency: 3, lambda: 21 req/s, sigma: 0.2',
    { throughput: [45, 'req/s'], peak: [105, 'req/s'] },
  ],
  [
    'usl-fit',
    // 10 n ÷ (1 + 0.19 (n − 1) + 0.01 n (n − 1)) at 1, 3, 6 and 11, which is greatest at 9.
    '1, 10, 3, 30/1.44, 6, 60/2.25, 11, 110/4',
    {
      'peak-concurrency': [9, '1'],
      peak: [90 / 3.24, '1'],
      lambda: [10, '1'],
      sigma: [0.19, '1'],
      kappa: [0.01, '1'],
    },
  ],
  [
    'utilization',
    'rate: 90 req/s, service-time: 20 ms, servers: 3',
    { utilization: [60, '%'], most: [150, 'req/s'] },
  ],
  [
    'wan-latency',
    'distance: 3000, detour: 1.4, trips: 3',
    // Light goes 200 km in a millisecond of fibre.
    { latency: [126, 'ms'], 'one-way': [21, 'ms'] },
  ],
];
