import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../src/read/design.ts';
import { read } from './natural.ts';

describe('lines of **Key:** value', () => {
  const { document, rules } = read('key-value');
  it('reads the head of the page without what kind of page it is', () => {
    expect([document.title, document.authors, document.status]).toEqual([
      'Coupon service',
      'Mei Tanaka',
      'in-review',
    ]);
    expect(document.notes).toMatchObject({ document: 'Last updated: 2025-03-02' });
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
    expect(document.notes).toMatchObject({ deployment: expect.stringContaining('kind: Deployment') });
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
    expect(design?.document.notes).toMatchObject({ evolution: expect.stringContaining('[Sharding]') });
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
