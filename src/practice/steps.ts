/** A part of an entry that is asked for in one line. */
export interface Field {
  /** The key in the design. The first one of a form that goes into a map names the entry. */
  readonly key: string;
  readonly ask: string;
  /** May be left empty, and is then left out. */
  readonly optional?: true;
  /** Written as it is typed: a list or a step in the syntax of the format. */
  readonly list?: true;
}

/** What may be written into the design without an editor. */
export interface Form {
  /** In a few words: `a call`. */
  readonly what: string;
  /** The part of the design it goes into. */
  readonly part:
    | 'estimates'
    | 'api'
    | 'flows'
    | 'data'
    | 'components'
    | 'consistency'
    | 'failures'
    | 'bottlenecks'
    | 'slos'
    | 'alerts';
  readonly isList?: true;
  readonly fields: readonly Field[];
}

/** One step of the way through a design. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** Of an interview's 45, of which the brief and the questions have the first five. */
  readonly minutes: number;
  readonly asks: string;
  readonly forms: readonly Form[];
  /** From a nudge to nearly the answer. */
  readonly hints: readonly [string, string, string];
}

/** Minutes of the brief and the questions. */
export const MINUTES_BEFORE = 5;

const component: Form = {
  what: 'a component',
  part: 'components',
  fields: [
    { key: 'name', ask: 'Its name (db)' },
    {
      key: 'kind',
      ask: 'Its kind (service, database, cache, queue, worker, load-balancer, stream, external …)',
    },
    { key: 'technology', ask: 'Which technology (PostgreSQL)', optional: true },
    { key: 'replicas', ask: 'How many replicas (3)', optional: true },
    { key: 'capacity', ask: 'What one replica takes (2k req/s)', optional: true },
    { key: 'time', ask: 'How long it takes for one request (5 ms)', optional: true },
    { key: 'availability', ask: 'How available it is (99.9%)', optional: true },
    { key: 'why', ask: 'Why it exists', optional: true },
  ],
};

const cache: Form = {
  what: 'a cache',
  part: 'components',
  fields: [
    { key: 'name', ask: 'Its name (cache)' },
    { key: 'kind', ask: 'Its kind (cache or cdn)' },
    { key: 'memory', ask: 'Its memory (4 GB)', optional: true },
    { key: 'ttl', ask: 'How long an entry lives (6 h)', optional: true },
    { key: 'strategy', ask: 'Its strategy (cache-aside, write-through, write-behind …)', optional: true },
    { key: 'invalidation', ask: 'How an entry goes when its original changes', optional: true },
    { key: 'stampede', ask: 'What happens when a hot entry ends', optional: true },
    { key: 'why', ask: 'Why it exists', optional: true },
  ],
};

const flow: Form = {
  what: 'a flow',
  part: 'flows',
  fields: [
    { key: 'name', ask: 'Its name (create)' },
    { key: 'rate', ask: 'Its mean rate (10 req/s, or a name from the sums)' },
    { key: 'peak', ask: 'How many times that at peak (3)', optional: true },
    {
      key: 'path',
      ask: 'Its way, in order (edge, api, { try: cache, hit: 80%, miss: [db] })',
      optional: true,
      list: true,
    },
  ],
};

/** The steps in the order of the course: from what is asked for to how one sees that it works. */
export const STEPS: readonly Step[] = [
  {
    id: 'scale',
    title: 'Scale',
    minutes: 5,
    asks: 'What does it have to bear? Work out the rates at peak, what is stored after its lifetime, and what one machine could do. A sum may use the inputs by name.',
    forms: [
      {
        what: 'a sum',
        part: 'estimates',
        fields: [
          { key: 'name', ask: 'What it is called (peakReads)' },
          { key: 'formula', ask: 'How it is worked out (reads * peak)' },
          { key: 'is', ask: 'What you make it (3000 reads/s)', optional: true },
          { key: 'so', ask: 'What follows from it', optional: true },
        ],
      },
    ],
    hints: [
      'Four numbers carry most designs: reads, writes, how many are stored, how large one is.',
      'Multiply means by the peak, counts by sizes, rates by lifetimes. Write each as a sum of its own and say what follows from it.',
      'Peak rate = mean × peak. Stored = writes × lifetime. Storage = stored × (row + index). Say of each whether one machine is enough.',
    ],
  },
  {
    id: 'api',
    title: 'API',
    minutes: 5,
    asks: 'Which calls are there, what does each do, and which flow of requests does it start?',
    forms: [
      {
        what: 'a call',
        part: 'api',
        isList: true,
        fields: [
          { key: 'call', ask: 'The call (POST /v1/things)' },
          { key: 'does', ask: 'What it does' },
          { key: 'flow', ask: 'The flow it starts (create)', optional: true },
          { key: 'idempotent', ask: 'What a repeat does', optional: true },
          { key: 'limit', ask: 'Its limit (10 req/s per key)', optional: true },
        ],
      },
      flow,
    ],
    hints: [
      'One call for each thing a user can do; a write needs an answer to being repeated.',
      'Give writes an idempotency key, lists a cursor, everything a version, and public calls a limit.',
      'Each call names its flow; each flow has a mean rate, a peak and, once there are components, a path through them.',
    ],
  },
  {
    id: 'data',
    title: 'Data',
    minutes: 6,
    asks: 'What is stored, where, by which key, how large is it, how fast does it grow and how long is it kept?',
    forms: [
      {
        what: 'a datum',
        part: 'data',
        fields: [
          { key: 'name', ask: 'Its name (url)' },
          { key: 'in', ask: 'The component that holds it (db)' },
          { key: 'key', ask: 'Its key (code)', optional: true },
          { key: 'size', ask: 'The size of one (250 B)', optional: true },
          { key: 'count', ask: 'How many there are (100M)', optional: true },
          { key: 'growth', ask: 'How many come in what time (10/s)', optional: true },
          { key: 'retention', ask: 'How long one is kept (120 days)', optional: true },
          { key: 'access', ask: 'How it is found (by code, by owner)', optional: true, list: true },
          { key: 'indexes', ask: 'Its indexes (code, owner)', optional: true, list: true },
        ],
      },
      component,
      flow,
    ],
    hints: [
      'Begin with how it is read. The key and the indexes follow from that.',
      'For each datum: one component that holds it, a key, an index for each way it is found, and a size, a count and a lifetime that agree.',
      'The store needs its capacity and time; put it at the end of the paths of its flows, with { call: db, op: write } where it is written.',
    ],
  },
  {
    id: 'caching',
    title: 'Caching',
    minutes: 5,
    asks: 'What is read so often that it is worth keeping near, how stale may it be, and what happens when the cache is empty?',
    forms: [cache, flow],
    hints: [
      'What reaches the store is the peak rate times one minus the hit ratio. What if the hit ratio is zero?',
      'State the memory and the hit ratio it gives, the TTL and who removes what has changed, and what a hot entry does when it ends.',
      'In the path: { try: cache, hit: 80%, miss: [db] }. On the cache: ttl with jitter, stampede: single-flight, invalidation on each write. Under failures: the cache cold at peak.',
    ],
  },
  {
    id: 'async',
    title: 'Asynchronous work',
    minutes: 5,
    asks: 'What need not be done before the answer, how is it delivered, and what if its consumers fall behind?',
    forms: [component, flow],
    hints: [
      'What the caller does not wait for can go through a queue; what decides the answer can not.',
      'State the delivery, why a repeat does no harm, the dead letters and who looks at them, and how long a backlog takes to drain.',
      'In the path: { async: [queue, worker] }. On the queue: delivery at-least-once, a dead-letter queue, an alert on the age of the oldest message. On the worker: how a repeat is recognised.',
    ],
  },
  {
    id: 'consistency',
    title: 'Consistency',
    minutes: 5,
    asks: 'For each datum: what may a reader see, how old may it be, what happens while parts cannot reach each other, and what does a stale read cost?',
    forms: [
      {
        what: 'a statement',
        part: 'consistency',
        isList: true,
        fields: [
          { key: 'data', ask: 'Which datum (url)' },
          {
            key: 'model',
            ask: 'Its model (linearizable, causal, read-your-writes, bounded-staleness, eventual)',
          },
          { key: 'staleness', ask: 'How old a read may be (1 min)', optional: true },
          {
            key: 'partition',
            ask: 'What gives way during a partition (consistent or available)',
            optional: true,
          },
          { key: 'staleRead', ask: 'What a stale read costs', optional: true },
        ],
      },
    ],
    hints: [
      'Not every datum needs the same. Ask of each what a stale read would cost.',
      'Money, stock and identity are never decided on a stale read. For the others give a bound that is no smaller than TTL and replication lag.',
      'For each datum: model, staleness, partition and staleRead. A bound under the TTL of its cache contradicts itself.',
    ],
  },
  {
    id: 'failure',
    title: 'Failure',
    minutes: 6,
    asks: 'What gives out first, and what then? Name bottlenecks with number, fix and price, and what happens when each part is down.',
    forms: [
      {
        what: 'a failure',
        part: 'failures',
        isList: true,
        fields: [
          { key: 'component', ask: 'Which component (cache)' },
          { key: 'when', ask: 'When (down, slow, cold)' },
          { key: 'effect', ask: 'What it does to the rest, in numbers' },
          { key: 'response', ask: 'What is done about it' },
          { key: 'seen', ask: 'How it is noticed', optional: true },
        ],
      },
      {
        what: 'a bottleneck',
        part: 'bottlenecks',
        isList: true,
        fields: [
          { key: 'component', ask: 'Which component (db)' },
          { key: 'limit', ask: 'Where it gives out, as a number' },
          { key: 'fix', ask: 'What helps' },
          { key: 'tradeoff', ask: 'What that costs' },
        ],
      },
    ],
    hints: [
      'Take the parts away one at a time and follow what their load does then.',
      'The analysis ranks what saturates. Its first should be among your bottlenecks, with a fix that moves the number, and a price.',
      'Bottlenecks: component, limit, evidence, fix, tradeoff, three of them. Failures: the cache cold, the store down, a slow dependency. On calls: timeouts that shrink inwards, a breaker, retries with backoff, jitter and a budget.',
    ],
  },
  {
    id: 'observability',
    title: 'Observability',
    minutes: 3,
    asks: 'What do you promise, over which window, and who is woken when the promise burns?',
    forms: [
      {
        what: 'an objective',
        part: 'slos',
        fields: [
          { key: 'name', ask: 'Its name (fast)' },
          { key: 'flow', ask: 'Of which flow' },
          { key: 'sli', ask: 'What is measured (latency or availability)' },
          { key: 'under', ask: 'For latency: under what (100 ms)', optional: true },
          { key: 'objective', ask: 'For what share (99%)' },
          { key: 'window', ask: 'Over what time (30 days)' },
        ],
      },
      {
        what: 'an alert',
        part: 'alerts',
        isList: true,
        fields: [
          { key: 'slo', ask: 'Of which objective' },
          { key: 'burn', ask: 'At which burn rate (14.4)' },
          { key: 'over', ask: 'Over how long (1 h)' },
          { key: 'and', ask: 'And over how short (5 min)', optional: true },
          { key: 'then', ask: 'What then (page or ticket)' },
        ],
      },
    ],
    hints: [
      'Promise what users feel: whether they are answered, and how fast.',
      'An objective names its flow, a threshold, a share and a window. Two alerts on its burn: a fast one that pages and a slow one that makes a ticket.',
      'Page at 14.4 over 1 h and 5 min, ticket at 1 over 3 days. Every promise has to be no better than what the analysis says is possible.',
    ],
  },
];
