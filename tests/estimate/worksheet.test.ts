import { describe, expect, it } from 'vitest';
import { designFacts } from '../../src/estimate/design-facts.ts';
import { type Entry, spanWithin, Worksheet, type WorksheetOptions } from '../../src/estimate/worksheet.ts';
import { showPath } from '../../src/model/path.ts';
import { format } from '../../src/quantity/format.ts';
import { percentileOf, sourcesOf } from '../../src/quantity/magnitude.ts';
import { assumptionsInWords } from '../../src/quantity/messages.ts';
import { readDesign } from '../../src/read/design.ts';

const HEAD = 'sdx: design/v1\ntitle: T\n';

function sheet(yaml: string, options?: WorksheetOptions): Worksheet {
  const { design } = readDesign({ name: 'd.yaml', text: HEAD + yaml });
  if (design === undefined) throw new Error(yaml);
  return new Worksheet(design, options);
}

/** How everything written turned out, by place. */
function told(of: Worksheet): Readonly<Record<string, string>> {
  return Object.fromEntries([...of.entries()].map((entry) => [showPath(entry.at), outcome(entry)]));
}

function outcome(entry: Entry): string {
  switch (entry.status) {
    case 'value':
      return format(entry.quantity);
    case 'wrong-kind':
      return `no ${entry.kind}: ${format(entry.quantity)}`;
    case 'cycle':
      return `circle: ${entry.names.join(' ')}`;
    case 'error':
      return entry.error.code;
    case 'prose':
      return 'words';
  }
}

const DESIGN = `
inputs:
  users: 10M users
  size: { value: 200 B/photo, source: measured }
estimates:
  daily: { formula: users * 2 photos/user/day, is: 20M photos/day }
  bytes: { formula: daily * size, is: 4 TB/day }
  plain: daily / 1000
components:
  api: { kind: service, replicas: 3, capacity: 500 req/s }
  old: { kind: service, capacity: as measured }
  db: { kind: database, capacity: 2 * api.capacity, replicas: 1 GB }
`;

describe('everything that is written', () => {
  it('has a value over what it names, wherever that stands', () => {
    expect(told(sheet(DESIGN))).toMatchObject({
      'inputs.users': '10M users',
      'inputs.size.value': '200 B/photo',
      'estimates.daily.formula': '20M photos/day',
      'estimates.daily.is': '20M photos/day',
      'estimates.bytes.formula': '4 GB/day',
      'estimates.plain': '20k photos/day',
      'components.api.replicas': '3',
      'components.api.capacity': '500 requests/s',
      'components.old.capacity': 'words',
      'components.db.capacity': '1,000 requests/s',
      'components.db.replicas': 'no count: 1 GB',
    });
  });

  it('is held against what its author says it comes to', () => {
    const { variables } = sheet(DESIGN);
    expect(
      [...variables].map(([name, { part, at, claim }]) => [
        name,
        part,
        showPath(at),
        claim?.comparison?.verdict,
      ]),
    ).toEqual([
      ['users', 'inputs', 'inputs.users', undefined],
      ['size', 'inputs', 'inputs.size', undefined],
      ['daily', 'estimates', 'estimates.daily', 'agrees'],
      ['bytes', 'estimates', 'estimates.bytes', 'wrong'],
      ['plain', 'estimates', 'estimates.plain', undefined],
    ]);
    expect(variables.get('bytes')?.claim?.comparison?.slip?.sentence).toBe('off by 1,000: TB against GB?');
    const broken = sheet(
      'estimates:\n  a: { formula: 1 / 0, is: 3 }\n  b: { formula: 3, is: 1 / 0 }\n',
    ).variables;
    expect([broken.get('a')?.claim?.comparison, broken.get('b')?.claim?.comparison]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('by its place or a part of it, and by the name of its part', () => {
    const of = sheet(`
inputs: { load: 5 req/s, size: { value: 3 MB, source: measured } }
estimates:
  a: inputs.load * 2
  b: estimates.a * 2
  c: api.capacity * 2
  d: components.api.capacity * 2
  e: flows.read.rate + read.rate
  f: photos.size + data.photos.size
  g: api.nothing
  h: inputs.size * 2
  i: { formula: 7 GB, is: 7 GB }
  j: estimates.i * 2
components: { api: { kind: service, capacity: 7 req/s } }
flows: { read: { rate: 3 req/s, path: [api] } }
data: { photos: { size: 2 kB } }
`);
    const entries = told(of);
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j'].map((name) => entries[`estimates.${name}`])).toEqual(
      [
        '10 requests/s',
        '20 requests/s',
        '14 requests/s',
        '14 requests/s',
        '6 requests/s',
        '4 kB',
        'unknown-name',
        '6 MB',
        '14 GB',
      ],
    );
    expect([...of.usedNames()].sort()).toEqual([
      'a',
      'components.api.capacity',
      'data.photos.size',
      'flows.read.rate',
      'i',
      'load',
      'size',
    ]);
  });

  it('in a circle names what it runs through', () => {
    const entries = told(
      sheet('estimates:\n  a: b + 1\n  b: c + 1\n  c: a + 1\n  d: c * 2\n  e: e\n  f: 3\n'),
    );
    expect(entries['estimates.a']).toBe('circle: estimates.a estimates.b estimates.c');
    for (const name of ['b', 'c', 'd']) expect(entries[`estimates.${name}`], name).toMatch(/^circle: /);
    expect(entries['estimates.e']).toBe('circle: estimates.e');
    expect(entries['estimates.f']).toBe('3');
  });

  it.each([
    ['many of them', 'words'],
    ['tbd', 'words'],
    ['3 of them', 'unknown-name'],
    ['users and more', 'missing-operator'],
    ['3 +', 'unexpected-end'],
    ['???', 'unexpected-character'],
  ])('of the words %s makes %s', (text, expected) => {
    const yaml = `inputs: { users: 3 }\ncomponents: { api: { kind: service, replicas: ${JSON.stringify(text)} } }\n`;
    expect(told(sheet(yaml))['components.api.replicas']).toBe(expected);
  });

  it('is never words among inputs and formulas', () => {
    expect(told(sheet('inputs: { a: many }\nestimates: { b: more }\n'))).toEqual({
      'inputs.a': 'unknown-name',
      'estimates.b': 'unknown-name',
    });
  });

  it('may count what inputs count', () => {
    const entries = told(
      sheet(
        'inputs:\n  a: 3 frobs\n  b: 2 B/wug\n  c: a * 3 zops\nestimates:\n  d: 5 frobs + 1 frob\n  e: b * 4 wugs\n  f: 3 zops\n',
      ),
    );
    expect([entries['estimates.d'], entries['estimates.e']]).toEqual(['6 frobs', '8 B']);
    // A formula over other inputs declares nothing of its own.
    expect(entries['estimates.f']).toBe('unknown-unit');
  });

  it('is in a kind where its place asks for one, counting nouns aside', () => {
    const of = (field: string, value: string): string | undefined =>
      Object.values(told(sheet(`flows: { read: { ${field}: ${JSON.stringify(value)}, path: [] } }\n`)))[0];
    expect(of('rate', '3 uploads/s')).toBe('3 uploads/s');
    expect(of('rate', '3 GB/s')).toBe('no rate: 3 GB/s');
    expect(of('peak', '3')).toBe('3');
    expect(of('peak', '3 uploads/s')).toBe('3 uploads/s');
    expect(of('peak', '3 GB')).toBe('no factor|rate: 3 GB');
  });
});

describe('what is asked of a worksheet', () => {
  it('days of a month and a year', () => {
    const yaml = 'estimates:\n  a: 1 month in days\n  b: 1 year in days\n';
    expect(told(sheet(yaml))).toEqual({ 'estimates.a': '30 days', 'estimates.b': '365 days' });
    expect(told(sheet(yaml, { monthDays: 31 }))).toEqual({
      'estimates.a': '31 days',
      'estimates.b': '365 days',
    });
    expect(told(sheet(yaml, { yearDays: 366 }))).toEqual({
      'estimates.a': '30 days',
      'estimates.b': '366 days',
    });
  });

  it('another value for a place', () => {
    const of = sheet(DESIGN, {
      overrides: new Map([
        ['components.api.capacity', '900 req/s'],
        ['inputs.users', '20M users'],
      ]),
    });
    expect(told(of)).toMatchObject({
      'components.db.capacity': '1,800 requests/s',
      'estimates.daily.formula': '40M photos/day',
    });
  });

  it('rounding at every estimate, as write-ups do', () => {
    const yaml =
      'inputs:\n  users: 1.26M users\nestimates:\n  a: { formula: users * 1, is: 1.26M users }\n  b: a * 10\n';
    expect(told(sheet(yaml, { asPublished: true }))).toEqual({
      'inputs.users': '1.26M users',
      'estimates.a.formula': '1.3M users',
      'estimates.a.is': '1.26M users',
      'estimates.b': '13M users',
    });
    const call = 'estimates:\n  a: "10 * qps(users: 1M, actions: 2/day)"\n';
    expect(told(sheet(call, { asPublished: true }))['estimates.a']).toBe('230 requests/s');
    expect(told(sheet(call))['estimates.a']).toBe('231 requests/s');
  });

  it('a number and a seed of draws', () => {
    expect(sheet('').space).toMatchObject({ seed: 1, count: 2000 });
    expect(sheet('', { seed: 7, samples: 300 }).space).toMatchObject({ seed: 7, count: 300 });
  });

  it('what is not there', () => {
    expect(sheet(DESIGN).entryAt(['components', 'api', 'price'])).toBeUndefined();
    expect(sheet('').variables.size).toBe(0);
  });

  it('the same entry twice, evaluated once', () => {
    const of = sheet(DESIGN);
    expect(of.entryAt(['inputs', 'users'])).toBe(of.entryAt(['inputs', 'users']));
    expect(of.variables).toBe(of.variables);
  });
});

describe('ranges', () => {
  it('go by the name of their input, wherever they are used', () => {
    const of = sheet('inputs: { size: 2..5 MB }\nestimates:\n  a: size * (1..2)\n  b: size - size\n');
    const labels = (name: string) => {
      const entry = of.entryAt(['estimates', name]);
      return entry?.status === 'value'
        ? sourcesOf(entry.quantity.magnitude)
            .map(({ label }) => label)
            .sort()
        : [];
    };
    expect(labels('a')).toEqual(['1..2', 'size']);
    expect(labels('b')).toEqual([]);
  });

  it('are draws for the capacity model, and their middle where it asks for none', () => {
    const of = sheet(
      'components:\n  a: { kind: service, capacity: 100..400 req/s, replicas: 3, availability: 99.99% }\n',
    );
    const facts = designFacts(of);
    expect(facts.draws).toBe(2000);
    const capacity = facts.slot(['components', 'a', 'capacity']);
    expect(capacity.value).toBeCloseTo(200, 9);
    expect(capacity.samples).toHaveLength(2000);
    const below = [...(capacity.samples ?? [])].filter((draw) => draw < 100).length;
    expect(below / 2000).toBeCloseTo(0.05, 3);
    expect(facts.slot(['components', 'a', 'replicas'])).toEqual({
      at: ['components', 'a', 'replicas'],
      value: 3,
    });
    expect(facts.slot(['components', 'a', 'availability'])).toMatchObject({
      value: expect.closeTo(0.9999, 12),
      complement: expect.closeTo(1e-4, 12),
    });
    expect(facts.slot(['components', 'a', 'price'])).toEqual({
      at: ['components', 'a', 'price'],
      value: undefined,
    });
    const certain = designFacts(sheet('components: { a: { kind: service, replicas: 3 } }\n'));
    expect(certain.draws).toBe(0);
  });

  it('of availabilities keep what they lack of 1', () => {
    const of = sheet('components: { a: { kind: service, availability: 99.9%..99.99% } }\n');
    const slot = designFacts(of).slot(['components', 'a', 'availability']);
    expect(slot.complement).toBeCloseTo(10 ** -3.5, 9);
    for (const [i, draw] of (slot.samples ?? []).entries())
      expect(draw + (slot.complementSamples?.[i] ?? 0)).toBeCloseTo(1, 12);
    const entry = of.entryAt(['components', 'a', 'availability']);
    expect(entry?.status === 'value' && percentileOf(entry.quantity.magnitude, 0.05)).toBeCloseTo(0.999, 9);
  });

  it('a peak is a factor, or a rate of its own', () => {
    const peak = (text: string) =>
      designFacts(sheet(`flows: { read: { rate: 1 req/s, peak: ${text}, path: [] } }\n`)).peak([
        'flows',
        'read',
        'peak',
      ]);
    expect(peak('3')).toMatchObject({ meaning: 'factor', value: 3 });
    expect(peak('30 req/s')).toMatchObject({ meaning: 'rate', value: 30 });
    expect(peak('1 / 0')).toMatchObject({ meaning: 'factor', value: undefined });
  });
});

describe('a place within a written quantity', () => {
  it('is moved to where the text stands, in quotes or not', () => {
    const text = `${HEAD}estimates:\n  a: 3 + userz\n  b: "3 + userz"\n  c: >-\n    3 +\n    userz\n`;
    const { design } = readDesign({ name: 'd.yaml', text });
    if (design === undefined) throw new Error(text);
    const of = new Worksheet(design);
    const cut = (name: string) => {
      const entry = of.entryAt(['estimates', name]);
      if (entry?.status !== 'error') throw new Error(name);
      const { start, end } = spanWithin(design, entry, entry.error.span);
      return text.slice(start, end);
    };
    expect([cut('a'), cut('b')]).toEqual(['userz', 'userz']);
    // Folded, it stands nowhere as it is read: the whole is meant.
    expect(cut('c')).toContain('3 +\n    userz');
  });

  it('never ends before it begins, nor beyond the whole', () => {
    const text = `${HEAD}estimates:\n  a: 3 +\n  b: 5\n`;
    const { design } = readDesign({ name: 'd.yaml', text });
    const entry = design && new Worksheet(design).entryAt(['estimates', 'a']);
    if (design === undefined || entry?.status !== 'error') throw new Error(text);
    const at = text.indexOf('3 +');
    expect(spanWithin(design, entry, { start: 0, end: 0 })).toEqual({ start: at, end: at + 1 });
    expect(spanWithin(design, entry, { start: 3, end: 9 })).toEqual({ start: at + 3, end: at + 3 });
    expect(spanWithin(design, entry, { start: 1, end: 2 })).toEqual({ start: at + 1, end: at + 2 });
  });
});

it('a sum says which conventions it rests on', () => {
  const entry = sheet('estimates: { a: 3 GB/month * 1 year }\n').entryAt(['estimates', 'a']);
  expect(entry?.status === 'value' && assumptionsInWords(entry.quantity.assumes)).toEqual([
    'a month is 30 days',
    'a year is 365 days',
  ]);
});
