import { describe, expect, test } from 'vitest';
import { analysed, component, flow } from './analysed.ts';

const whole = (
  changes: {
    readonly api?: string;
    readonly db?: string;
    readonly flow?: string;
    readonly hit?: string;
  } = {},
) => `
sdx: design/v1
title: Whole
components:
  api: { kind: service, replicas: 2, ${changes.api ?? 'concurrency: 8, time: 4 ms, availability: 99.9%'} }
  cache: { kind: cache, replicas: 2, capacity: 10k req/s, time: 1 ms, availability: 99.9% }
  db: { kind: database, ${changes.db ?? 'capacity: 2k req/s, time: 5 ms, availability: 99.95%'} }
flows:
  read: { ${changes.flow ?? 'rate: 1000 req/s'}, path: [api, { try: cache, ${changes.hit ?? 'hit: 90%, '}miss: [db] }] }
`;

test('a design with all its facts lacks nothing', () => {
  expect(analysed(whole()).missing).toEqual([]);
});

describe('what cannot be computed is listed with the one fact that is missing', () => {
  test.each([
    {
      without: 'the rate of a flow',
      yaml: whole({ flow: 'peak: 2' }),
      missing: [{ at: 'flows.read', fact: 'rate', blocks: 'the load it brings' }],
    },
    {
      without: 'the hit ratio of a try',
      yaml: whole({ hit: '' }),
      missing: [
        {
          at: 'flows.read.path[1]',
          fact: 'hit',
          blocks: 'what goes past cache when it does not have the answer',
        },
      ],
    },
    {
      without: 'time, where concurrency alone is no capacity',
      yaml: whole({ api: 'needs: 1, concurrency: 8, availability: 99.9%' }),
      missing: [
        { at: 'components.api', fact: 'capacity', blocks: 'its utilisation' },
        { at: 'components.api', fact: 'time', blocks: 'the latency of the flows through it' },
      ],
    },
    {
      without: 'a capacity',
      yaml: whole({ db: 'time: 5 ms, availability: 99.95%' }),
      missing: [{ at: 'components.db', fact: 'concurrency or capacity', blocks: 'its utilisation' }],
    },
    {
      without: 'a service time',
      yaml: whole({ db: 'capacity: 2k req/s, availability: 99.95%' }),
      missing: [{ at: 'components.db', fact: 'time', blocks: 'the latency of the flows through it' }],
    },
    {
      without: 'an availability',
      yaml: whole({ db: 'capacity: 2k req/s, time: 5 ms' }),
      missing: [
        { at: 'components.db', fact: 'availability', blocks: 'the availability of the flows through it' },
      ],
    },
  ])('$without', ({ yaml, missing }) => {
    expect(analysed(yaml).missing).toEqual(missing);
  });
});

test('nothing is asked of what no number rests on', () => {
  // Nobody comes here, or nobody waits for it and the flow goes on without.
  const idle = '  idle: { kind: service }\nflows:';
  expect(analysed(whole().replace('flows:', idle)).missing).toEqual([]);
  const log = '  log: { kind: queue, capacity: 10k req/s }\nflows:';
  const logged = whole().replace('flows:', log).replace('miss: [db] }]', 'miss: [db] }, { async: [log] }]');
  expect(analysed(logged).missing).toEqual([]);
  // The caller's own device.
  const phone = '  phone: { kind: client }\nflows:';
  expect(analysed(whole().replace('flows:', phone).replace('[api', '[phone, api')).missing).toEqual([]);
});

test('how many are needed is asked where the load alone does not tell', () => {
  const { missing } = analysed(whole({ api: 'time: 4 ms, availability: 99.9%' }));
  expect(missing).toEqual([
    { at: 'components.api', fact: 'concurrency or capacity', blocks: 'its utilisation' },
    { at: 'components.api', fact: 'needs or capacity', blocks: 'the availability of the flows through it' },
  ]);
});

test('words where a number is expected are a missing fact', () => {
  const analysis = analysed(whole({ flow: 'rate: plenty' }));
  expect(analysis.missing[0]?.fact).toBe('rate');
  expect(component(analysis, 'api').load).toEqual({});
});

test('what is known of a load is a floor where another flow is not known', () => {
  const analysis = analysed(`${whole({ db: 'capacity: 50 req/s, time: 5 ms, availability: 99.95%' })}
  report: { path: [db] }
`);
  const db = component(analysis, 'db');
  expect(db.utilisation).toEqual({});
  expect(db.floor).toEqual({
    lacks: ['report'],
    load: expect.closeTo(100, 9),
    utilisation: expect.closeTo(2, 9),
  });
  // It is over its capacity whatever the reports bring.
  expect(analysis.ceiling).toMatchObject({ component: 'db', atLeast: true });
  expect(flow(analysis, 'read').latency.unknown).toMatchObject({ reason: 'saturated', components: ['db'] });
});

test('what is taken to be so is said', () => {
  const said = analysed(whole()).assumptions.join('\n');
  expect(said).toContain('One replica each, as no number is given: db.');
  expect(said).toContain('exponential');
  expect(said).toContain('Peak equals average, as no peak is given: read.');
});

describe('replicas of a database', () => {
  // A tenth of 1,000 reads a second miss: 100 of 2,000 are 5 %, half of it on each of two.
  const facts = 'replicas: 2, capacity: 2k req/s, time: 5 ms, availability: 99.95%';
  test.each([
    ['share its reads where nothing is said of how they are kept', facts, 0.025, true],
    [
      'leave all to one where they are said to be kept',
      `${facts}, replication: { mode: async }`,
      0.05,
      false,
    ],
    ['share where they are said to', `${facts}, replication: { mode: async, reads: true }`, 0.025, false],
  ])('%s', (_, db, busy, isAssumed) => {
    const analysis = analysed(whole({ db }));
    expect(component(analysis, 'db').utilisation.average?.value).toBeCloseTo(busy, 6);
    expect(analysis.assumptions.some((said) => said.startsWith('Replicas share the reads'))).toBe(isAssumed);
  });

  test('that lay records out over themselves are said to keep one copy where none are counted', () => {
    const nodes = 'technology: Cassandra, replicas: 6, capacity: 2k req/s, time: 5 ms, availability: 99.95%';
    const said = (more: string) => analysed(whole({ db: `${nodes}${more}` })).assumptions.join('\n');
    expect(said('')).toContain('each write goes to one, as no `replication.factor` is given: db.');
    expect(said(', replication: { factor: 3 }')).not.toContain('replication.factor');
  });
});

describe('what one worker hands on to the next', () => {
  const chain = (merger: string, step: string, more = '') =>
    analysed(`
sdx: design/v1
title: Chain
components:
  log: { kind: stream, capacity: 50k req/s }
  counter: { kind: worker, replicas: 8, capacity: 1k req/s }
  merger: { kind: worker, ${merger} }
flows:
  count: { rate: 1000 req/s, peak: 4, path: [log, { async: [counter, ${step}] }] }
${more}`);

  test('is all of it where the next one would keep up with that', () => {
    const analysis = chain('capacity: 5k req/s', 'merger');
    expect(component(analysis, 'merger').utilisation.peak?.value).toBeCloseTo(4000 / 5000, 12);
    expect(analysis.missing.map(({ fact }) => fact)).not.toContain('times');
  });

  test('is not known where it would not, at the moment at which it would not', () => {
    const analysis = chain('capacity: 2k req/s', 'merger');
    const { load, utilisation, floor } = component(analysis, 'merger');
    expect(load).toEqual({ average: expect.objectContaining({ value: 1000 }) });
    expect(utilisation.average?.value).toBeCloseTo(0.5, 12);
    expect(floor).toEqual({ lacks: ['count'], load: 0, utilisation: 0 });
    expect(analysis.missing).toContainEqual({
      at: 'flows.count.path[1].async[1]',
      fact: 'times',
      blocks: 'how much of what a worker before it takes is handed on to merger',
    });
    expect(analysis.bottlenecks.map((each) => each.component)).not.toContain('merger');
  });

  test('is what the step says', () => {
    const analysis = chain('capacity: 100 req/s', '{ call: merger, times: 0.1 }');
    expect(component(analysis, 'merger').utilisation.peak?.value).toBeCloseTo(4, 12);
  });

  test('is what the step says, also where that is once', () => {
    const analysis = chain('capacity: 2k req/s', '{ call: merger, times: 1 }');
    expect(component(analysis, 'merger').utilisation.peak?.value).toBeCloseTo(2, 12);
  });

  test.each([
    ['in parallel', '{ async: [log, { parallel: [[mail], [text]] }] }', 1],
    ['one or the other', '{ async: [log, { either: [{ path: [mail] }, { path: [text] }] }] }', 0.5],
    ['each behind its own queue', '{ async: [log, mail] }, { async: [log, text] }', 1],
  ])('is nothing between workers that have it %s', (_, path, share) => {
    const analysis = analysed(
      `sdx: design/v1\ntitle: Fan-out\ncomponents: { log: { kind: stream, capacity: 50k req/s }, mail: { kind: worker, capacity: 5k req/s }, text: { kind: worker, capacity: 100 req/s } }\nflows: { all: { rate: 1000 req/s, path: [${path}] } }\n`,
    );
    expect(component(analysis, 'text').utilisation.peak?.value).toBeCloseTo(share * 10, 9);
    expect(analysis.missing.map(({ fact }) => fact)).not.toContain('times');
  });

  test('leaves what others bring as a floor', () => {
    const analysis = chain(
      'capacity: 2k req/s',
      'merger',
      '  correct: { rate: 300 req/s, path: [log, { async: [merger] }] }\n',
    );
    expect(component(analysis, 'merger').floor).toEqual({
      lacks: ['count'],
      load: expect.closeTo(300, 9),
      utilisation: expect.closeTo(0.15, 12),
    });
  });

  test('says nothing of what a worker asks of a store', () => {
    const analysis = analysed(
      'sdx: design/v1\ntitle: Store\ncomponents: { w: { kind: worker, capacity: 5k req/s }, db: { kind: database, capacity: 100 req/s } }\nflows: { all: { rate: 1000 req/s, path: [{ async: [w, db] }] } }\n',
    );
    expect(component(analysis, 'db').utilisation.average?.value).toBeCloseTo(10, 12);
  });
});
