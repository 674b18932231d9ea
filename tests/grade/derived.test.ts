import { describe, expect, it } from 'vitest';
import { designArithmetic } from '../../src/grade/arithmetic.ts';
import { derive } from '../../src/grade/derived.ts';
import { createQueries } from '../../src/grade/query.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import type { Path } from '../../src/model/path.ts';
import type { Binding } from '../../src/schema/rubric.ts';
import { designFrom } from './grading.ts';

const design = designFrom(`sdx: design/v1
title: Orders
data: { order: { in: orders }, copy: { in: cache } }
components:
  shop: { kind: service, capacity: 1k req/s, time: 2 ms, availability: 99.9% }
  orders: { kind: database, capacity: 1k req/s, time: 2 ms, availability: 99% }
  cache: { kind: cache, capacity: 9k req/s, time: 1 ms, availability: 99.9% }
  stock: { kind: service, capacity: 1k req/s, time: 2 ms, availability: 99.9% }
  pay: { kind: external, capacity: 1k req/s, time: 400 ms, availability: 99.9% }
  mail: { kind: worker, capacity: 1k req/s }
flows:
  order:
    rate: 10 req/s
    path:
      - shop
      - { call: orders, op: write }
      - either:
          - { share: 90%, path: [{ saga: [{ do: stock, undo: release }, { do: pay, undo: refund }], rateLimit: 20 req/s }] }
          - { share: 10%, path: [{ async: [mail, { call: orders, op: write }] }] }
  show: { rate: 10 req/s, path: [shop, { try: cache, hit: 90%, miss: [orders] }] }
consistency:
  - { data: [order, copy], model: linearizable }
  - { data: copy, model: eventual }
`);
const place: Path = ['flows', 'order'];

describe('what follows from a flow\u2019s path', () => {
  it('is whom its caller waits for, who is written, who is tried, and who comes later', () => {
    expect(derive(design).flows).toMatchObject([
      {
        flow: 'order',
        awaits: ['shop', 'orders', 'stock', 'pay'],
        writes: ['orders', 'stock', 'pay'],
        tries: [],
        defers: ['mail', 'orders'],
      },
      { flow: 'show', awaits: ['shop', 'cache', 'orders'], writes: [], tries: ['cache'], defers: [] },
    ]);
  });

  it('is found by a rubric under the id of what a binding found, and stands at the path', () => {
    const bound = new Map<string, Path>([
      ['place', place],
      ['charged', ['components', 'pay']],
      ['copy', ['data', 'copy']],
    ]);
    const queries = createQueries(
      design.document,
      bound,
      { ...derive(design), figures: [], connected: [] },
      {},
    );
    const find = (path: string) => queries.find(path);
    expect(find('$.derived.flows[?@.flow == $.ids.place].awaits[?@ == $.ids.charged]')).toEqual([
      { value: 'pay', at: ['flows', 'order', 'path'] },
    ]);
    expect(find('$.derived.flows[?@.flow == $.ids.place].defers[?@ == $.ids.charged]')).toEqual([]);
    const before = '$.derived.flows[?@.flow == $.ids.place].steps[?@.component == $.ids.charged].after';
    expect(find(before)).toEqual([{ value: ['shop', 'orders', 'stock'], at: ['flows', 'order', 'path'] }]);
    expect(find('$.ids.place')).toEqual([{ value: 'order', at: place }]);
    const [first, second] = find('$.derived.consistency[?@.datum == $.ids.copy]');
    expect(first).toMatchObject({ value: { model: 'linearizable' }, at: ['consistency', 0] });
    expect(second).toMatchObject({ value: { model: 'eventual' }, at: ['consistency', 1] });
  });
});

describe('what a rubric asks of a flow', () => {
  const binding: Binding = { part: 'flows', title: 'the flow' };
  const arithmetic = () =>
    designArithmetic({
      subject: subjectOf(design),
      bindings: new Map([
        ['order', binding],
        ['show', binding],
      ]),
      bound: new Map<string, Path>([
        ['order', place],
        ['show', ['flows', 'show']],
      ]),
      scenario: undefined,
    });

  it.each([
    ['order.undo == 20 / s', 'holds'],
    ['show.undo <= 20 / s', 'unknown'],
    // shop, and orders where cache has no answer, one time in ten, or is down
    ['show.availability == 99.9% * (1 - 1% * (99.9% * 10% + 0.1%))', 'holds'],
    ['show.availability == 99.9%', 'fails'],
    ['show.p99 <= 1 s', 'holds'],
    ['show.p99 >= 2 ms', 'holds'],
  ])('%s %s', (text, kind) => {
    expect(arithmetic().compare(text).kind).toBe(kind);
  });
});
