import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../src/read/design.ts';

/** What people write who have never seen sdx. Each expectation was taken from the page by hand, not from its reading. */
function read(name: string) {
  const path = new URL(`../../fixtures/markdown/${name}/design.md`, import.meta.url);
  const { design, findings } = readDesign({ name: 'design.md', text: readFileSync(path, 'utf8') });
  if (design === undefined) throw new Error(`${name} was not read`);
  const rules = findings.map((found) => found.rule).filter((rule) => rule !== 'read/no-version');
  const hints = findings
    .filter((found) => found.rule === 'read/not-understood')
    .map((found) => found.message);
  return { document: design.document, rules, hints };
}

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
    expect(document.notes?.tradeoffs).toBe('We also talked about gRPC, but nobody wanted it.');
  });
  it('knows which component a failure is of', () => {
    expect(document.failures?.map(({ component }) => component)).toEqual(['gateway', 'message-store']);
  });
  it('says once what it did not understand', () => {
    expect(hints).toHaveLength(1);
    expect(hints[0]).toContain('Lunch options');
    expect(document.notes?.['lunch-options']).toBe('Pizza.');
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
    expect(document.notes?.['rollout-plan']).toBe('Canary first.');
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

describe('lines of **Key:** value', () => {
  const { document, rules } = read('key-value');
  it('reads the head of the page without what kind of page it is', () => {
    expect([document.title, document.authors, document.status]).toEqual([
      'Coupon service',
      'Mei Tanaka',
      'in-review',
    ]);
    expect(document.notes?.document).toBe('Last updated: 2025-03-02');
  });
  it('splits goals by their labels', () => {
    expect(document.requirements).toEqual({
      functional: 'issue coupons in batches; redeem a coupon once; show what is left of a batch',
      quality: 'p99 of a redemption under 150 ms; 99.95% availability',
      outOfScope: 'fraud scoring',
    });
  });
  it('reads components by what they are called and built with', () => {
    expect(document.components).toEqual({
      'checkout-api': { title: 'Checkout API', kind: 'service', does: 'redeems coupons' },
      'coupon-db': { title: 'Coupon DB', kind: 'database', technology: 'PostgreSQL', replicas: 2 },
      'batch-worker': { title: 'Batch worker', kind: 'worker', does: 'issues batches at night' },
    });
  });
  it('takes a trade-off below a decision for what it costs', () => {
    expect(document.tradeoffs).toEqual([
      {
        decision: 'Where a coupon is marked as used',
        chosen: 'a conditional update in PostgreSQL',
        over: [{ option: 'a lock in Redis', because: 'a lost lock would redeem a coupon twice' }],
        givesUp: 'every redemption waits for the database',
      },
    ]);
  });
  it('knows the component of a failure by its title', () => {
    expect(document.failures).toEqual([
      {
        component: 'coupon-db',
        when: 'the primary fails over',
        effect: 'redemptions fail for 30 s',
        response: 'the checkout offers to try again',
      },
    ]);
  });
  it('has nothing to complain about', () => expect(rules).toEqual([]));
});

describe('notes of an interview', () => {
  const { document, hints } = read('interview');
  it('tells two numbers of one thing apart, and takes a sum from below its result', () => {
    expect(document.inputs).toEqual({
      users: '2M users',
      ticketSales: '50000 sales/day',
      pageViews: '1M views/day',
      pageViewsPerSecond: '20 views/s',
      ticketSize: '300 B/ticket',
    });
    expect(document.estimates).toEqual({
      tickets: { formula: '300 B/ticket * 50000 tickets/day', is: '15 MB/day' },
    });
  });
  it('reads a path from sentences about who asks whom, without what is only said under a condition', () => {
    expect(document.flows?.['hold-a-seat']?.path).toEqual([
      'browser',
      'load-balancer',
      'shop-api',
      'orders-db',
    ]);
    expect(Object.keys(document.components ?? {})).not.toContain('refund-service');
  });
  it('reads columns and key of a table, and requests', () => {
    expect(document.data?.['holds']).toMatchObject({
      fields: ['seat_id', 'user_id', 'expires_at'],
      key: 'seat_id',
    });
    expect(document.api).toEqual([{ call: 'POST /v1/holds' }, { call: 'DELETE /v1/holds/{seat}' }]);
  });
  it('names what it did not take: a number, a flow without a path, a topic', () => {
    expect(hints).toHaveLength(3);
    expect(hints[0]).toContain('40 years');
    expect(hints[1]).toContain('Use case: refund');
    expect(hints[2]).toContain('Choosing an isolation level');
  });
});

describe('trade-offs like decision records', () => {
  const { document, rules } = read('adr-style');
  it('reads the options, the reasons and the consequences', () => {
    expect(document.tradeoffs?.[0]).toEqual({
      decision: 'How flags reach the services',
      chosen: 'every service polls a snapshot',
      over: [
        { option: 'Push over WebSockets', because: 'a deploy drops every connection at once' },
        { option: 'A library that asks the database', because: 'each request would wait for it' },
      ],
      gains: 'a service starts without the flag server',
      givesUp: 'a change takes up to 30 s to arrive',
      reversible: 'easy',
    });
  });
  it('reads a choice told in a sentence', () => {
    expect(document.tradeoffs?.[1]).toEqual({
      decision: 'Where flags are kept',
      chosen: 'PostgreSQL',
      over: ['etcd'],
      because: 'the team runs it already.',
    });
  });
  it('keeps alternatives that stand alone', () => {
    expect(document.tradeoffs?.[2]?.over).toEqual([
      { option: 'A vendor', because: 'Flags would leave the company' },
      { option: 'Environment variables', because: 'Every change is a deploy' },
    ]);
    expect(document.tradeoffs).toHaveLength(3);
  });
  it('has nothing to complain about', () => expect(rules).toEqual([]));
});

describe('fenced YAML in prose', () => {
  const { document, rules } = read('fenced');
  it('reads parts from fences below their headings', () => {
    expect(document.components?.['resizer']).toEqual({
      kind: 'service',
      replicas: 6,
      why: 'Makes the sizes that nobody asked for yet',
    });
    expect(document.flows?.['get-image']).toEqual({
      rate: '2k req/s',
      path: ['edge', { try: 'originals', hit: '99%', miss: ['resizer'] }],
    });
  });
  it('leaves other tools their YAML, and says what is broken in its own', () => {
    expect(document.notes?.deployment).toContain('kind: Deployment');
    expect(rules).toEqual(['read/yaml-syntax']);
  });
});

describe('a heading for each component, with lines below it', () => {
  const { document, rules } = read('service-pages');
  it('takes a line of an unknown name for one of its own', () => {
    expect(document.components?.['billing-exporter']).toEqual({
      title: 'Billing exporter',
      kind: 'worker',
      replicas: 1,
      notes: 'Reads from: readings store',
    });
    expect(document.components?.['readings-store']).toEqual({
      title: 'Readings store',
      kind: 'database',
      technology: 'Cassandra',
      replicas: 6,
      why: 'writes far outnumber reads',
    });
  });
  it('reads traffic, steps of growth and what goes wrong', () => {
    expect(document.inputs).toEqual({
      meters: '2.5M meters',
      readingsPerMeter: '48/day',
      readingSize: '120 B',
      peakFactor: 3,
    });
    expect(document.evolution).toEqual([
      { at: '10x', do: 'add nodes to the readings store' },
      { at: '100x', do: 'one cluster for each region' },
    ]);
    expect(document.failures?.[0]).toMatchObject({
      component: 'readings-store',
      response: 'meters keep a week of readings and send them again',
    });
  });
  it('names the unknown field, and the step that is no component', () => {
    expect(rules).toEqual(['read/not-understood', 'read/unknown-reference']);
  });
});

describe('headings and lists that are no part of the system', () => {
  const text = `# Crawler

## Components

### Handling duplicates

By signature.

### Fetcher service

Fetches.

## Evolution

- [Sharding](https://example.org/sharding)
- [Caching](https://example.org/caching)
`;
  const { design, findings } = readDesign({ name: 'design.md', text });
  it('stay notes: a topic is no component, a link no step of growth', () => {
    expect(Object.keys(design?.document.components ?? {})).toEqual(['fetcher-service']);
    expect(design?.document.evolution).toBeUndefined();
    expect(design?.document.notes?.evolution).toContain('[Sharding]');
    expect(findings.map(({ message }) => message).join()).toContain('"Handling duplicates"');
  });
});

describe('code that says what the words do not', () => {
  const reading = (code: string) =>
    readDesign({ name: 'design.md', text: `# Pastes\n\n## Requirements\n\n- paste\n\n${code}\n` }).design
      ?.document;
  it('is a request, on one line or on two', () => {
    const one = '```sh\n$ curl https://example.org/v1/pastes?id=1\n```';
    const two = "```sh\n$ curl -X PUT --data '{}' \\\n    https://example.org/v1/pastes/1\n```";
    const posted = "```sh\ncurl -d '{}' http://example.org/v1/pastes\n```";
    expect(reading(one)?.api).toEqual([{ call: 'GET /v1/pastes' }]);
    expect(reading(two)?.api).toEqual([{ call: 'PUT /v1/pastes/1' }]);
    expect(reading(posted)?.api).toEqual([{ call: 'POST /v1/pastes' }]);
  });
  it('is a table where a line names it, and else nothing', () => {
    const columns = '```\nid uuid NOT NULL\nbody text\nPRIMARY KEY(id)\n```';
    expect(reading(`The \`pastes\` table could look like this:\n\n${columns}`)?.data).toEqual({
      pastes: { fields: ['id', 'body'], key: 'id' },
    });
    expect(reading(`Something else:\n\n${columns}`)?.data).toBeUndefined();
  });
});

describe('what is promised', () => {
  const slosOf = (text: string) => {
    const { design } = readDesign({
      name: 'design.md',
      text: `# Shop\n\n## Flows\n\n### Order\n\n1. api\n2. db\n\n${text}\n`,
    });
    return Object.values(design?.document.slos ?? {}).map(({ notes: _, ...slo }) => slo);
  };
  it('stands under "Objectives" where shares are stated, and is a requirement where none is', () => {
    expect(slosOf('## Objectives\n\n- orders: 99 % within 3 s, 30 days, flow Order')).toEqual([
      { objective: '99 %', under: '3 s', window: '30 days', sli: 'latency', flow: 'order' },
    ]);
    expect(slosOf('## Objectives\n\n- sell more\n- answer quickly')).toEqual([]);
  });
  it('is within a time, over another', () => {
    expect(slosOf('## SLOs\n\n- undo: 99.9 % within 1 h of the refusal, 30 days')).toEqual([
      { objective: '99.9 %', under: '1 h', window: '30 days', sli: 'latency' },
    ]);
  });
  it('may be two promises of one sentence', () => {
    expect(
      slosOf('## Objectives\n\n99.9 % of searches answered, and 99 % within 200 ms, over 30 days.'),
    ).toEqual([
      { objective: '99.9 %', sli: 'availability' },
      { objective: '99 %', under: '200 ms', window: '30 days', sli: 'latency' },
    ]);
  });
});

it('keeps a sum in a list of estimates as the sum that it is', () => {
  const { design } = readDesign({
    name: 'design.md',
    text: '# Jobs\n\n## Estimates\n\n- 200 jobs/s\n- 4 kB x 200 = 800 kB/s\n',
  });
  expect(design?.document.inputs).toEqual({ jobs: '200 jobs/s' });
  expect(JSON.stringify(design?.document.notes)).toContain('4 kB x 200 = 800 kB/s');
});
