import { describe, expect, it } from 'vitest';
import { type Marks, marksFrom, marksOf, marksText, numbersIn } from '../../src/grade/likeness.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { designFrom } from './grading.ts';

const scenario = {
  givens: { load: { title: 'Load', value: '1234 req/s' } },
  brief: 'Of 5678 users each reads',
  questions: [{ ask: 'How long?', answer: 'For 4321 days' }],
} as unknown as ScenarioDocument;

const marks = (text: string, of: ScenarioDocument | undefined = scenario): Marks =>
  marksOf(designFrom(`sdx: design/v1\ntitle: Shop\n${text}`), of);
const counts = (text: string, of?: ScenarioDocument) => {
  const { numbers, forms } = marks(text, of);
  return [numbers.length, forms.length];
};

describe('the numbers that mark a design', () => {
  it.each<[string, number]>([
    ['components: { a: { kind: service } }', 0],
    ['components: { a: { replicas: 37 } }', 1],
    ['components: { a: { capacity: 37 req/s, ttl: 41 s } }', 2],
    // Names are no marks: another part with the same number adds none.
    ['components: { a: { replicas: 37 }, b: { replicas: 37 } }', 1],
    ['components: { a: { replicas: 37 }, b: { replicas: 41 } }', 2],
    // In another place it is another mark.
    ['components: { a: { replicas: 37, standby: 37 } }', 2],
    // What anybody writes.
    ['components: { a: { replicas: 3, capacity: 1000 req/s, availability: 99.9%, ttl: 60 s } }', 0],
    // What the problem gives, in its facts, its brief and its answers.
    ['components: { a: { capacity: 1234 req/s, memory: 5678 B, ttl: 4321 s } }', 0],
    ['inputs: { load: 777 req/s }', 1],
    ['notes: { a: "from 37 to 41 and 37" }', 2],
    ['summary: of 37 hosts', 0],
  ])('%s: %i', (text, count) => {
    expect(counts(text)[0]).toBe(count);
  });

  it('are not those of the inputs where nobody knows what was given', () => {
    expect(marks('inputs: { load: 777 req/s }', undefined).numbers).toHaveLength(1);
    const unknown = marksOf(
      designFrom('sdx: design/v1\ntitle: Shop\ninputs: { load: 777 req/s }\n'),
      undefined,
    );
    expect(unknown.numbers).toHaveLength(0);
  });

  it.each<[string, readonly string[]]>([
    ['2k, 2K, 3M, 4G, 5T, 6bn', ['2000', '2000', '3000000', '4000000000', '5000000000000', '6000000000']],
    ['1_000 and 1,500', ['1000', '1500']],
    ['12.5 ms', ['12.5']],
    // To four digits.
    ['12345 and 1.23456', ['12350', '1.235']],
    ['37 kg, 2 Mbit', ['37', '2']],
    ['v2, ip4, a.5, 1.2', ['1.2']],
    [`${'x '.repeat(2000)}37`, []],
    [`${'x '.repeat(1990)}37`, ['37']],
  ])('of %s are told without units', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});

describe('the forms that mark a design', () => {
  it.each<[string, number]>([
    ['components: { a: {} }', 0],
    ['components: { a: { kind: service } }', 1],
    ['components: { a: { kind: service }, b: { kind: service } }', 1],
    ['components: { a: { kind: service }, b: { kind: cache } }', 2],
    // What is said of a part, from three things on, in whatever order.
    ['components: { a: { title: A, why: W } }', 0],
    ['components: { a: { title: A, why: W, does: D } }', 1],
    ['components: { a: { title: A, why: W, does: D }, b: { does: E, title: B, why: X } }', 1],
    // Parts that the author names are known by no name.
    ['components: { a: {}, b: {}, c: {} }', 0],
    ['consistency: [{ data: x, model: eventual }]', 1],
    // Ways through three kinds; shorter ones are everybody's.
    ['components: { a: {}, b: {} }\nflows: { f: { path: [a, b] } }', 0],
    ['components: { a: {}, b: {} }\nflows: { f: { path: [a, b, a] } }', 1],
    ['components: { a: {}, b: {} }\nflows: { f: { path: [a, b, a, b, a] } }', 1],
  ])('%s: %i', (text, count) => {
    expect(counts(text)[1]).toBe(count);
  });

  /** Only the ways of a flow, from a path through a service, a cache and a database. */
  const ways = (path: string) => {
    const parts = 'components: { s: { kind: service }, c: { kind: cache }, d: { kind: database } }';
    const bare = new Set(marks(parts).forms);
    return [...marks(`${parts}\nflows: { f: { path: ${path} } }`).forms].filter((form) => !bare.has(form));
  };

  it.each([
    ['[s, c, d]', '[s, { call: c }, d]', true],
    ['[s, c, d]', '[s, d, c]', false],
    ['[s, { try: c, hit: 50%, miss: [d] }]', '[s, { try: c, hit: 70%, miss: [d] }]', true],
    ['[s, { try: c, miss: [d] }]', '[s, c, d]', false],
    ['[s, { parallel: [[c], [d]] }]', '[s, { either: [{ path: [c] }, { path: [d] }] }]', false],
    ['[s, { async: [d] }]', '[s, { optional: [d] }]', false],
  ])('%s and %s are alike: %s', (one, other, alike) => {
    const withoutOp = (path: string) => JSON.stringify(ways(path));
    expect(withoutOp(one) === withoutOp(other)).toBe(alike);
    expect(ways(one).length).toBeGreaterThan(0);
  });

  it.each([
    // A step inside another stands after it: three in a row are one way.
    ['[s, { try: c, miss: [d] }]', 1],
    ['[s, { try: c, miss: [d, s] }]', 2],
    ['[s, { parallel: [[c], [d]] }]', 2],
    ['[s, { either: [{ path: [c] }, { path: [d, s] }] }]', 3],
    ['[s, { async: [d] }]', 1],
    ['[s, { optional: [d, c] }]', 2],
  ])('%s has %i', (path, count) => {
    expect(ways(path)).toHaveLength(count);
  });

  it('tell a write from a read', () => {
    const write = ways('[s, c, { call: d, op: write }]');
    expect(write).not.toEqual(ways('[s, c, d]'));
  });
});

it('marks are kept as text and come back', () => {
  const own = marks('components: { a: { kind: service, replicas: 37, ttl: 41 s } }');
  expect([...own.numbers]).toEqual([...own.numbers].sort((a, b) => a - b));
  const text = marksText(own);
  expect(text).toMatch(/^[0-9a-f]{16}\.[0-9a-f]{16}$/);
  expect(marksFrom(text)).toEqual(own);
  expect(marksFrom('')).toEqual({ numbers: new Uint32Array(), forms: new Uint32Array() });
});
