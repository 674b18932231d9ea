import { describe, expect, it } from 'vitest';
import { bind } from '../../src/grade/bindings.ts';
import { derive } from '../../src/grade/derived.ts';
import { createQueries, valueAt } from '../../src/grade/query.ts';
import type { Path } from '../../src/model/path.ts';
import type { Binding } from '../../src/schema/rubric.ts';
import { designFrom } from './grading.ts';

const design = designFrom(`sdx: design/v1
title: Shop
inputs: { load: 10 req/s }
estimates: { rows: { formula: 5 * 7, is: 35 }, plain: { formula: 35, is: 35 }, once: { formula: 1 * 7, is: 7 } }
data:
  order: { in: [db, mem], key: id, why: what was bought }
  row: { in: db, fields: [line, price] }
components:
  users: { kind: client }
  names: { kind: dns }
  web: { kind: service, title: Front door, replicas: 2, deadLetter: { to: letters } }
  work: { kind: worker, replicas: many, standby: 1, rateLimit: { store: mem }, deadLetter: later }
  lib: { kind: service, within: web }
  host: { kind: service }
  inner: { kind: service, within: host }
  mem: { kind: cache, technology: Redis, cacheOf: order }
  spare: { kind: cache, why: keeps the sessions, cacheOf: [row] }
  db: { kind: database, why: keeps what was bought }
  letters: { kind: queue }
  later: { kind: queue }
  idle: { kind: database }
flows:
  open: { path: [web, { try: mem, miss: [db, { call: work, op: write }], down: fail }] }
  shut: { title: Close it, path: [inner, { async: [work, db] }, { parallel: [[db]] }] }
slos: { fast: { flow: open, sli: p99 latency } }
api: [{ call: "GET /open/{id}", flow: open, does: fetches a basket }, plain]
consistency: [{ data: order, model: strong, partition: consistent }]
`);

describe('what follows from a design', () => {
  const of = (field: 'used' | 'redundant' | 'needed') =>
    derive(design)
      .components.filter((one) => one[field])
      .map(({ component }) => component);

  it('is which parts are on a flow, by themselves or through one that is', () => {
    expect(of('used')).toEqual([
      'users',
      'names',
      'web',
      'work',
      'lib',
      'host',
      'inner',
      'mem',
      'db',
      'letters',
      'later',
    ]);
  });

  it('is what runs more than once, as far as a number says so', () => {
    // One of unknown many and a standby are two; what others run is not one machine.
    const counted = of('redundant').filter((id) => ['web', 'work', 'lib', 'mem', 'db', 'idle'].includes(id));
    expect(counted).toEqual(['web', 'work']);
  });

  it('is what a flow cannot do without', () => {
    expect(of('needed')).toEqual(['web', 'work', 'inner', 'mem', 'db']);
    const critical = designFrom(
      'sdx: design/v1\ntitle: T\ncomponents: { a: {}, b: {}, c: {} }\nflows: { f: { critical: true, path: [a, { try: c, miss: [] }] }, g: { path: [b] } }\n',
    );
    const needed = derive(critical).components.filter((one) => one.needed);
    expect(needed.map(({ component }) => component)).toEqual(['a']);
  });

  it('is what an estimate works out: one number, or a number times one, is nothing', () => {
    expect(derive(design).estimates).toEqual([
      { estimate: 'rows', worked: true },
      { estimate: 'plain', worked: false },
      { estimate: 'once', worked: false },
    ]);
  });
});

describe('an estimate works something out', () => {
  it.each([
    ['12*30', true],
    ['12 * 30', true],
    ['12 × 30', true],
    ['12 + 30', true],
    ['12 - 30', true],
    ['12 / 30', true],
    ['12 ^ 2', true],
    ['load * rows', true],
    ['(12) * (30)', true],
    ['~12 * ~30', true],
    // One number, or one with what changes nothing.
    ['360', false],
    ['1 * 360', false],
    ['360 * 1.0', false],
    ['360 + 0', false],
    ['360 *', false],
    ['-360', false],
    ['1 * (360)', false],
    ['100 * 1', false],
    ['10 * 11', true],
  ])('%s: %s', (formula, worked) => {
    const estimatesOf = (stated: string) =>
      derive(designFrom(`sdx: design/v1\ntitle: T\nestimates: { rows: ${stated} }\n`)).estimates;
    expect(estimatesOf(`{ formula: "${formula}" }`)).toEqual([{ estimate: 'rows', worked }]);
    expect(estimatesOf(`"${formula}"`)).toEqual([{ estimate: 'rows', worked }]);
  });

  it('not without a formula', () => {
    const { estimates } = derive(
      designFrom('sdx: design/v1\ntitle: T\nestimates: { rows: { is: 12 * 30 } }\n'),
    );
    expect(estimates).toEqual([{ estimate: 'rows', worked: false }]);
  });
});

describe('what a path finds stands where the design says it', () => {
  const bound = new Map<string, Path>([['store', ['components', 'db']]]);
  const figures = [{ figure: 35, at: ['summary'] as Path }];
  const connected = [{ figure: 70, at: ['estimates', 'rows', 'so'] as Path }];
  const analysis = {
    components: { db: { load: 5 } },
    flows: { open: { p99: 1 } },
    objectives: { fast: { holds: true } },
    storage: { row: { now: 3 } },
    bottlenecks: [{ component: 'db', at: 1 }, { at: 2 }],
    ceiling: { component: 'web', at: 3 },
    draws: 0,
  };
  const queries = () =>
    createQueries(design.document, bound, { ...derive(design), figures, connected }, analysis);

  it.each<[string, readonly (readonly [unknown, Path])[]]>([
    ['$.inputs.load', [['10 req/s', ['inputs', 'load']]]],
    ['$.none', []],
    ['$.bound.store.kind', [['database', ['components', 'db', 'kind']]]],
    ['$.ids.store', [['db', ['components', 'db']]]],
    ['$.derived.flows[1].flow', [['shut', ['flows', 'shut', 'path']]]],
    ['$.derived.components[?@.component == "idle"].used', [[false, ['components', 'idle']]]],
    ['$.derived.consistency[0].partition', [['consistent', ['consistency', 0]]]],
    ['$.derived.estimates[0].worked', [[true, ['estimates', 'rows']]]],
    ['$.derived.figures[0].figure', [[35, ['summary']]]],
    ['$.derived.connected[0].figure', [[70, ['estimates', 'rows', 'so']]]],
    ['$.analysis.components.db.load', [[5, ['components', 'db']]]],
    ['$.analysis.flows.open.p99', [[1, ['flows', 'open']]]],
    ['$.analysis.objectives.fast.holds', [[true, ['slos', 'fast']]]],
    ['$.analysis.storage.row.now', [[3, ['data', 'row']]]],
    [
      '$.analysis.bottlenecks[*].at',
      [
        [1, ['components', 'db']],
        [2, ['components']],
      ],
    ],
    ['$.analysis.ceiling.at', [[3, ['components', 'web']]]],
    ['$.analysis.draws', [[0, []]]],
  ])('%s', (path, expected) => {
    expect(
      queries()
        .find(path)
        .map(({ value, at }) => [value, at]),
    ).toEqual(expected);
  });

  it.each<[string, Path]>([
    ['$.components[?@.kind == "x"].ttl', ['components']],
    ['$.requirements.quality[*]', ['requirements', 'quality']],
    ["$['slos'].*", ['slos']],
    ['$..a', []],
    ['$.bound.store.ttl', ['components', 'db', 'ttl']],
    ['$.bound.nobody.ttl', ['ttl']],
    ['$.ids.nobody', []],
    ['$.derived.flows[?@.x]', ['flows']],
    ['$.derived.consistency[*]', ['consistency']],
    ['$.derived.components', ['components']],
    ['$.derived.sums[0]', []],
    ['$.derived.figures[7]', []],
    ['$.analysis.flows', []],
    ['$.analysis.bottlenecks', ['components']],
  ])('feedback on %s, where it finds nothing, stands at its part', (path, at) => {
    expect(queries().placeOf(path)).toEqual(at);
  });

  it('takes no property that every object has', () => {
    expect(valueAt({ a: { b: [1, 2] } }, ['a', 'b', 1])).toBe(2);
    expect(valueAt({ a: {} }, ['a', 'constructor'])).toBeUndefined();
    expect(valueAt({ a: null }, ['a', 'b'])).toBeUndefined();
    expect(valueAt('text', ['length'])).toBeUndefined();
    expect(valueAt(5, [])).toBe(5);
  });
});

describe('what a binding finds', () => {
  const found = (binding: Partial<Binding>, others: Readonly<Record<string, Binding>> = {}) =>
    bind(
      design,
      new Map<string, Binding>([
        ...Object.entries(others),
        ['it', { part: 'components', title: 'T', ...binding }],
      ]),
    ).get('it');

  it.each<[string, Partial<Binding>, Path | undefined]>([
    ['its name', { words: ['web'] }, ['components', 'web']],
    ['its title', { words: ['front door'] }, ['components', 'web']],
    ['a word in its title', { words: ['door'] }, ['components', 'web']],
    ['what runs it', { words: ['redis'] }, ['components', 'mem']],
    ['what is said of it', { words: ['sessions'] }, ['components', 'spare']],
    ['the earlier of its words', { words: ['idle', 'web'] }, ['components', 'idle']],
    ['a name before what is said', { words: ['bought', 'letters'] }, ['components', 'letters']],
    ['the first where nothing is asked', {}, ['components', 'users']],
    ['the first of its kind', { kinds: ['cache', 'database'] }, ['components', 'mem']],
    ['nothing', { words: ['nobody'] }, undefined],
    ['nothing of another kind', { words: ['web'], kinds: ['cache'] }, undefined],
    [
      'the only one of its kind',
      { words: ['nobody'], kinds: ['worker'], only: true },
      ['components', 'work'],
    ],
    ['none of two', { words: ['nobody'], kinds: ['cache'], only: true }, undefined],
    ['an unnamed one not without `only`', { words: ['nobody'], kinds: ['worker'] }, undefined],
    ['a flow by its name', { part: 'flows', words: ['shut'] }, ['flows', 'shut']],
    ['a flow by its title', { part: 'flows', words: ['close'] }, ['flows', 'shut']],
    ['a flow by the call that starts it', { part: 'flows', words: ['basket'] }, ['flows', 'open']],
    ['data by a field', { part: 'data', words: ['price'] }, ['data', 'row']],
    ['data by its key', { part: 'data', words: ['id'] }, ['data', 'order']],
    ['data by its reason', { part: 'data', words: ['bought'] }, ['data', 'order']],
    ['an objective by what it measures', { part: 'slos', words: ['latency'] }, ['slos', 'fast']],
    ['an objective by its flow', { part: 'slos', words: ['open'] }, ['slos', 'fast']],
    ['no regions where there are none', { part: 'regions' }, undefined],
    ['an input', { part: 'variables', words: ['load'] }, ['inputs', 'load']],
    ['an estimate', { part: 'variables', words: ['rows'] }, ['estimates', 'rows']],
    [
      'what states a field before what comes first',
      { kinds: ['cache'], states: 'technology' },
      ['components', 'mem'],
    ],
    ['what states a field inside a field', { states: 'rateLimit.store' }, ['components', 'work']],
    ['the first where none states the field', { states: 'memory' }, ['components', 'users']],
    ['a whole name before a part of one', { words: ['door', 'idle'] }, ['components', 'idle']],
    ['no figure in a design', { part: 'figures', words: ['load'] }, undefined],
  ])('is %s', (_, binding, expected) => {
    expect(found(binding)).toEqual(expected);
  });

  it('is no flow that another one\u2019s call starts', () => {
    const two = designFrom(`sdx: design/v1
title: T
flows: { first: { path: [] }, second: { path: [] } }
api: [{ call: "GET /basket", flow: second }]
`);
    const basket: Binding = { part: 'flows', words: ['basket'], title: 'T' };
    expect(bind(two, new Map([['it', basket]])).get('it')).toEqual(['flows', 'second']);
  });

  it('is what holds data, or keeps copies of them', () => {
    const row: Binding = { part: 'data', words: ['row'], title: 'R' };
    const order: Binding = { part: 'data', words: ['order'], title: 'O' };
    expect(found({ holds: 'row' }, { row })).toEqual(['components', 'db']);
    expect(found({ holds: 'order', kinds: ['cache'] }, { order })).toEqual(['components', 'mem']);
    expect(found({ holds: 'order', kinds: ['queue'] }, { order })).toBeUndefined();
    expect(found({ caches: 'order', kinds: ['cache'] }, { order })).toEqual(['components', 'mem']);
    expect(found({ caches: 'row', kinds: ['cache'] }, { row })).toEqual(['components', 'spare']);
    // Words of its own go before what the data are called, and data that are nowhere are known by that.
    const bought: Binding = { part: 'data', words: ['sessions'], title: 'B' };
    expect(found({ holds: 'bought' }, { bought })).toEqual(['components', 'spare']);
    expect(found({ holds: 'bought', words: ['idle'] }, { bought })).toEqual(['components', 'idle']);
    expect(found({ holds: 'row', words: ['idle'] }, { row })).toBeUndefined();
  });
});
