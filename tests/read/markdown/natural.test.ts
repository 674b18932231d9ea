import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../src/read/design.ts';
import { read } from './natural.ts';

describe('terse notes with setext headings', () => {
  const { document, rules } = read('terse');
  it('splits requirements by their lead-ins', () => {
    expect(document.requirements).toEqual({
      functional: ['paste text, get link', 'open link'],
      quality: ['p99 < 200 ms', '99.9% up'],
      outOfScope: 'accounts',
    });
  });
  it('takes numbers as inputs and a sum with its result as an estimate', () => {
    expect(document.inputs).toEqual({
      users: '10M users',
      pastes: '1M pastes/day',
      avgPaste: '10 kB',
      readWrite: '10:1',
    });
    expect(document.estimates).toEqual({ storage: { formula: '1M pastes/day * 10 kB', is: '10 GB/day' } });
  });
  it('reads components in a line each, and paths that name them', () => {
    expect(document.components?.api).toEqual({ title: 'API', kind: 'service', replicas: 4, stateless: true });
    expect(document.components?.db).toEqual({ title: 'DB', kind: 'database', technology: 'PostgreSQL' });
    expect(document.components?.s3?.kind).toBe('object-store');
    expect(document.flows?.write?.path).toEqual(['lb', 'api', 's3', 'db']);
  });
  it('reads objectives from their sentences', () => {
    expect(Object.values(document.slos ?? {})).toMatchObject([
      { sli: 'availability', objective: '99.9%', window: '30 days', flow: 'read' },
      { sli: 'latency', objective: '99%', under: '200 ms', flow: 'read' },
    ]);
  });
  it('splits what breaks from its fix', () => {
    expect(document.bottlenecks?.[0]).toEqual({
      component: 'db',
      when: 'write lock at peak',
      fix: 'partition by day',
    });
    expect(document.bottlenecks?.[1]?.component).toBe('api');
  });
  it('has nothing to complain about', () => expect(rules).toEqual([]));
});

describe('a chatty page', () => {
  const { document, hints } = read('chatty');
  it('finds the parts behind its headings', () => {
    expect(document.title).toBe('A chat service for support teams');
    expect(document.requirements?.functional).toHaveLength(2);
    expect(document.inputs).toEqual({
      dailyActiveUsers: '200k users',
      messagesPerUser: '40/day',
      peakFactor: 4,
    });
    expect(Object.keys(document.components ?? {})).toEqual(['gateway', 'message-store', 'redis-cache']);
    expect(document.components?.gateway).toMatchObject({
      kind: 'gateway',
      technology: 'Envoy',
      title: 'The gateway',
    });
    expect(document.components?.['message-store']?.kind).toBe('database');
  });
  it('takes the trade-off out of a sentence and leaves the other as notes', () => {
    expect(document.tradeoffs).toEqual([
      { chosen: 'WebSockets', over: ['long polling'], because: 'phones sleep and polling drains them.' },
    ]);
    expect(document.notes).toMatchObject({ tradeoffs: 'We also talked about gRPC, but nobody wanted it.' });
  });
  it('knows which component a failure is of', () => {
    expect(document.failures?.map(({ component }) => component)).toEqual(['gateway', 'message-store']);
  });
  it('says once what it did not understand', () => {
    expect(hints).toHaveLength(1);
    expect(hints[0]).toContain('Lunch options');
    expect(document.notes).toMatchObject({ 'lunch-options': 'Pizza.' });
  });
});

describe('nothing but tables', () => {
  const { document, hints } = read('tables-only');
  it('reads the head of the page', () => {
    expect(document.status).toBe('in-review');
    expect(document.authors).toEqual(['Ada', 'Grace']);
  });
  it('appends the unit that a row is headed with', () => {
    expect(document.inputs).toEqual({
      drivers: { value: '500k drivers', source: 'press release' },
      trips: { value: '2M trips/day', source: 'annual report' },
      objectSize: { value: '4 KB', source: 'measured' },
    });
    expect(document.estimates).toEqual({ tripStoragePerDay: { formula: '2M trips/day * 4 KB', is: '8 GB' } });
  });
  it('reads columns in other words', () => {
    expect(document.components?.['trip-db']).toMatchObject({
      kind: 'database',
      replicas: 1,
      maxConnections: 300,
    });
    expect(document.components?.['position-stream']).toMatchObject({
      kind: 'stream',
      technology: 'Kafka',
      replicas: 3,
    });
  });
  it('groups the alternatives of one decision', () => {
    expect(document.tradeoffs?.[0]).toEqual({
      decision: 'Geo index',
      chosen: 'geohash',
      over: [
        { option: 'quadtree', because: 'harder to shard' },
        { option: 'S2', because: 'no library in Go' },
      ],
      givesUp: 'uneven cells',
    });
    expect(document.tradeoffs).toHaveLength(2);
  });
  it('takes words in the place of a component as what happened', () => {
    expect(document.failures?.[1]).toEqual({
      when: 'A whole city',
      effect: 'nothing moves',
      response: 'call people',
      seen: 'phone',
    });
  });
  it('knows the common names of consistency', () => {
    expect(document.consistency?.map(({ model, partition }) => [model, partition])).toEqual([
      ['linearizable', 'consistent'],
      ['eventual', 'available'],
    ]);
  });
  it('names the column it does not know', () => {
    expect(hints).toHaveLength(1);
    expect(hints[0]).toContain('Colour');
  });
});

describe('numbered headings of an interview write-up', () => {
  const { document, hints } = read('numbered');
  it('sees past the numbers', () => {
    expect(document.title).toBe('News feed');
    expect(document.requirements).toEqual({
      functional: ['Post a message', 'Read the feed'],
      quality: ['Feeds load within 300 ms'],
    });
    expect(document.inputs).toEqual({ monthlyActiveUsers: '300M users', feedReads: '5bn reads/day' });
    expect(document.estimates).toEqual({
      newPostStorage: { formula: '100M posts/day * 1 kB', is: '100 GB/day' },
    });
  });
  it('takes parts and components apart under the high-level design', () => {
    expect(Object.keys(document.components ?? {})).toEqual(['feed-service', 'post-database']);
    expect(document.api).toEqual([
      { call: 'POST /v1/posts', does: 'create a post' },
      { call: 'GET /v1/feed', does: 'read the feed' },
    ]);
    expect(document.data?.follow).toEqual({ fields: ['follower_id', 'followee_id'] });
    expect(document.flows?.publishing?.path).toEqual(['feed-service', 'post-database']);
  });
  it('reads a bottleneck from problem, solution and cost', () => {
    expect(document.bottlenecks).toEqual([
      {
        component: 'post-database',
        when: "celebrities' posts are read by everyone",
        fix: 'cache them',
        tradeoff: 'a stale second',
      },
    ]);
  });
  it('keeps what was not chosen with its reason', () => {
    expect(document.tradeoffs?.[0]?.over).toEqual([
      { option: 'Pull only', because: 'reads touch every followee' },
      { option: 'Push only', because: 'a celebrity writes millions of rows' },
    ]);
  });
  it('names the one number that it did not take', () => {
    expect(hints).toHaveLength(1);
    expect(hints[0]).toContain('50% of them daily');
  });
});

describe('German headings and punctuation', () => {
  const { document, rules } = read('german');
  it('reads the parts', () => {
    expect(document.requirements?.functional).toEqual(['Karten suchen', 'Karten kaufen.']);
    expect(document.requirements?.outOfScope).toEqual(['Wiederverkauf']);
    expect(document.components?.ubersichtsdienst).toMatchObject({
      title: 'Übersichtsdienst',
      kind: 'service',
      replicas: 3,
    });
    expect(document.bottlenecks).toEqual([
      { component: 'kartendatenbank', when: 'Verkaufsstart', fix: 'Warteraum' },
    ]);
    expect(document.tradeoffs?.[0]).toMatchObject({
      chosen: 'Sperre mit Ablauf',
      givesUp: 'verwaiste Sperren',
    });
    expect(rules).toEqual([]);
  });
});

describe('an export with emoji, check boxes and nested lists', () => {
  const { document, rules } = read('notion');
  it('reads the lines under the title', () => {
    expect([document.title, document.status, document.authors]).toEqual([
      'Order tracking',
      'draft',
      'Ada Lovelace',
    ]);
  });
  it('reads goals, numbers and nested components', () => {
    expect(document.requirements?.functional).toEqual([
      'Customers see where a parcel is',
      'Shops get a webhook',
    ]);
    expect(document.inputs).toEqual({
      parcels: '3M parcels/day',
      eventsPerParcel: 8,
      eventSize: '300 B',
      keptFor: '90 days',
    });
    expect(document.components?.['event-log']).toEqual({
      title: 'Event log',
      kind: 'stream',
      technology: 'Kafka',
      retention: '7 days',
    });
  });
  it('reads a nested path with an asynchronous tail', () => {
    expect(document.flows?.scan).toEqual({
      title: 'Scan',
      rate: '280 req/s',
      peak: 3,
      path: ['ingest-api', { async: ['event-log', 'tracker', 'parcel-db'] }],
    });
  });
  it('reads the decision and what is watched', () => {
    expect(document.tradeoffs?.[0]?.over).toEqual([
      { option: 'replaying the log on read', because: 'a parcel has eight events and readers wait' },
    ]);
    expect(document.observability).toEqual({
      metrics: ['consumer lag', 'scan rate'],
      traces: 'W3C traceparent',
    });
    expect(rules).toEqual([]);
  });
});

describe('bold lines in the place of headings', () => {
  const { document, rules } = read('google-doc');
  it('takes the first as the title and the others as parts', () => {
    expect(document.title).toBe('Image hosting');
    expect(document.requirements).toEqual({
      functional: ['Upload a picture', 'Show a picture'],
      outOfScope: ['Editing'],
    });
    expect(document.inputs).toEqual({ users: '100M users', uploads: '5M uploads/day', pictureSize: '2 MB' });
    expect(document.estimates).toEqual({ ingress: { formula: '5M/day * 2 MB', is: '10 TB/day' } });
    expect(document.data?.picture?.fields).toEqual(['id', 'owner_id', 'url', 'created_at']);
    expect(document.failures).toEqual([{ when: 'The bucket is full', response: 'alert at 80 %' }]);
    expect(rules).toEqual([]);
  });
});

describe('a wiki export with bold table heads', () => {
  const { document, hints } = read('confluence');
  it('reads its tables', () => {
    expect(document.status).toBe('accepted');
    expect(document.components?.ledger).toMatchObject({
      does: 'books',
      technology: 'PostgreSQL',
      kind: 'database',
    });
    expect(document.api).toEqual([
      { call: 'POST /payments', does: 'create', idempotent: 'Idempotency-Key header' },
      { call: 'GET /payments/{id}', does: 'read', idempotent: true },
    ]);
    expect(document.slos?.pay).toEqual({ sli: 'availability', objective: '99.95 %', window: '30 days' });
  });
  it('keeps a rollout plan as notes without a word, and says that a scorecard is no part', () => {
    expect(document.notes).toMatchObject({ 'rollout-plan': 'Canary first.' });
    expect(hints).toHaveLength(1);
    expect(hints[0]).toContain('Vendor scorecard');
  });
});

describe('a design that starts with a diagram', () => {
  const { document, rules } = read('diagram-first');
  it('adds the boxes that nothing else declares, with kinds from their words or shape', () => {
    const kinds = Object.fromEntries(
      Object.entries(document.components ?? {}).map(([id, { kind }]) => [id, kind]),
    );
    expect(kinds).toEqual({
      browser: 'client',
      'load-balancer': 'load-balancer',
      'upload-service': 'service',
      'transcode-queue': 'queue',
      'metadata-db': 'database',
      transcoder: undefined,
      's3-bucket': 'object-store',
    });
  });
  it('takes solid arrows as calls, and neither dotted ones nor those out of a store', () => {
    expect(document.components?.browser?.calls).toEqual({ 'load-balancer': {} });
    expect(document.components?.['transcode-queue']?.calls).toBeUndefined();
    expect(document.components?.['metadata-db']?.calls).toBeUndefined();
  });
  it('names the one flow after its heading', () => {
    expect(document.flows?.['request-flow']?.path?.at(-1)).toEqual({
      async: ['transcode-queue', 'transcoder'],
    });
    expect(document.evolution?.[1]).toEqual({ at: '100x', do: 'a queue per region' });
    expect(document.security).toEqual({ auth: 'OAuth 2', secrets: 'vault, rotated' });
    expect(rules).toEqual([]);
  });
});

describe('a page that only shows a design', () => {
  const text =
    '# Tool\n\n## An example\n\n```yaml\nsdx: design/v1\ntitle: Example\ninputs: { urls: 100M urls }\n```\n';
  it('is none itself', () => {
    expect(readDesign({ name: 'README.md', text }).status).toBe('not-a-design');
  });
});

describe('a table whose rows begin alike', () => {
  const text = `# Pastes

## Flows

### read

path: api

## SLOs

| id | flow | sli | objective | window |
|---|---|---|---|---|
| up | read | availability | 99.9% | 30 days |

## Alerts

| slo | burn | over | and | then |
|---|---|---|---|---|
| up | 14.4 | 1 h | 5 min | page |
| up | 6 | 6 h | 30 min | page |
| up | 1 | 3 d | 6 h | ticket |
`;
  it('keeps each of them', () => {
    const { design } = readDesign({ name: 'design.md', text });
    expect(design?.document.alerts?.map((alert) => Object.values(alert))).toEqual([
      ['up', 14.4, '1 h', '5 min', 'page'],
      ['up', 6, '6 h', '30 min', 'page'],
      ['up', 1, '3 d', '6 h', 'ticket'],
    ]);
  });
});

describe('one list for the whole page', () => {
  const { document, rules } = read('bullets');
  it('takes its items for headings', () => {
    expect(document.requirements).toEqual({
      functional: ['customers see where a parcel is', 'depots scan parcels in and out'],
      quality: ['a scan shows up within 30 s', '99.9 % available'],
      outOfScope: ['billing'],
    });
    expect(rules).toEqual([]);
  });
});
