import { describe, expect, it } from 'vitest';
import { gradableDesign } from '../../src/grade/gradable.ts';
import { readProse } from '../../src/grade/prose.ts';
import { variantOf } from '../../src/grade/variant.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { designFrom } from './grading.ts';

const header = `sdx: design/v1
title: Shop
components:
  api: { kind: service }
  order-store: { kind: database, technology: PostgreSQL, why: Keeps 3 things }
`;
const proseOf = (...lines: string[]) =>
  readProse(gradableDesign(designFrom(`${header}${lines.join('\n')}\n`)));
const summaryOf = (text: string) => {
  const found = proseOf(`summary: ${JSON.stringify(text)}`).sentences.filter(
    ({ part }) => part === 'summary',
  );
  return found.map(({ text: said, void: reason }) => [said, reason]);
};
const voidOf = (text: string) => summaryOf(text)[0]?.[1];
/** So many words in all, of which some are given: a name of two words is two. */
const words = (count: number, ...more: string[]) => {
  const others = Array.from(
    { length: count - more.join(' ').split(/[ -]/).length },
    (_, i) => `w${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${'aeiou'[Math.floor(i / 26)]}`,
  );
  return [...more, ...others].join(' ');
};

describe('sentences end', () => {
  it.each([
    ['One. Two! Three? Four; five', ['One.', 'Two!', 'Three?', 'Four;', 'five']],
    ['At 1.5 s e.g.this', ['At 1.5 s e.g.this']],
    ['One\nTwo\r\nThree\rFour', ['One', 'Two', 'Three', 'Four']],
    ['  One.   Two  ', ['One.', 'Two']],
    ['... One', ['One']],
  ])('%j', (text, expected) => {
    expect(summaryOf(text).map(([said]) => said)).toEqual(expected);
  });
});

describe('many words that say nothing of one another are keywords', () => {
  it.each<[string, string, string | undefined]>([
    ['eleven', words(11, 'order-store'), undefined],
    ['twelve', words(12, 'order-store'), 'keywords'],
    // Joined by one in eight at least.
    ['twelve with one that joins', words(12, 'order-store', 'the'), 'keywords'],
    ['twelve with two that join', words(12, 'order-store', 'the', 'of'), undefined],
    ['a note with a number', words(12, '12', 'order-store'), undefined],
    ['a long note with a number', words(20, '12', 'order-store'), 'keywords'],
    ['a long note that is joined', words(20, '12', 'order-store', 'the', 'of', 'and'), undefined],
    ['27 in a row', words(27, 'the', 'of', 'and', 'is', '12', 'order'), undefined],
    ['28 in a row', words(28, 'the', 'of', 'and', 'is', '12', 'order'), 'keywords'],
    ['28 with a comma', `${words(20, 'the', 'of', 'and', '12')}, ${words(12, 'is', 'a')}`, undefined],
  ])('%s', (_, text, reason) => {
    expect(voidOf(text)).toBe(reason);
  });

  it('but not where lists are meant to be', () => {
    const list = JSON.stringify(words(12, 'order-store'));
    const reason = (line: string) => proseOf(line).sentences.at(-1)?.void;
    expect(reason(`observability: { metrics: [${list}] }`)).toBeUndefined();
    expect(reason(`evolution: [${list}]`)).toBe('keywords');
  });
});

describe('a sentence is of this design', () => {
  it.each<[string, string | undefined]>([
    ['It keeps the order store small', undefined],
    ['PostgreSQL does', undefined],
    ['All in 5 steps', undefined],
    // One common name says little, two of them what is with what.
    ['The api does it', 'generic'],
    ['The api calls the api', 'generic'],
    ['Everything is well thought out', 'generic'],
    ['n/a', 'template'],
    ['Here goes {{name}} of it', 'template'],
    ['Why ??? it may be', 'template'],
    ['<say what it does>', 'template'],
    ['p99 < 200 ms and rate > 500/s', undefined],
    ['p99<200 ms, rate >500/s', undefined],
  ])('%s', (text, reason) => {
    expect(voidOf(text)).toBe(reason);
  });

  it('if it names two common things of it', () => {
    const text = `${header}  cache: { kind: cache }\nsummary: The api asks the cache\n`;
    const { sentences } = readProse(gradableDesign(designFrom(text)));
    expect(sentences.find(({ part }) => part === 'summary')?.void).toBeUndefined();
  });

  it('and firm with a number and a name, a place of its own, or a sum that is right', () => {
    const firm = (...lines: string[]) => proseOf(...lines).sentences.at(-1)?.firm;
    expect(firm('summary: The order store has 5 years')).toBe(true);
    expect(firm('summary: The order store has years')).toBe(false);
    expect(firm('summary: All in 5 steps')).toBe(false);
    expect(firm('slos: { fast: { alert: after 5 minutes } }')).toBe(true);
    expect(firm('slos: { fast: { notes: after 5 minutes } }')).toBe(false);
    expect(firm('bottlenecks: [{ component: api, limit: after 5 minutes }]')).toBe(true);
    expect(firm('failures: [{ component: api, effect: after 5 minutes }]')).toBe(true);
    expect(firm('failures: [{ component: nobody, effect: after 5 minutes }]')).toBe(false);
    expect(firm('tradeoffs: [{ decision: after 5 minutes }]')).toBe(false);
    expect(firm('summary: "All 12 x 30 = 360 of them. It is 360 then"')).toBe(true);
    expect(firm('summary: "All 12 x 30 = 400 of them. It is 400 then"')).toBe(false);
  });
});

describe('figures', () => {
  it('stand where they are first stated in a sentence that counts', () => {
    const { figures } = proseOf(
      'summary: "TODO 77 orders. The order store has 120 rows"',
      'evolution: ["The order store has 120 rows or 240", "120 more"]',
    );
    expect(figures).toEqual([
      { figure: 120, at: ['summary'] },
      { figure: 240, at: ['evolution', 0] },
    ]);
  });

  it('of a variable alone are none of a sentence; of what it means they are, with what it comes to', () => {
    const figuresAt = (line: string) => proseOf(line).figures.map(({ figure }) => figure);
    expect(figuresAt('inputs: { load: 120 }')).toEqual([]);
    expect(figuresAt('estimates: { rows: { formula: 12 * 30, is: 360, so: 15 order-store nodes } }')).toEqual(
      [15, 360],
    );
    expect(figuresAt('estimates: { rows: { formula: 360, is: 360, so: 15 order-store nodes } }')).toEqual([
      15,
    ]);
  });

  it('of a sum that does not come out are known', () => {
    const { mistaken } = proseOf('summary: "The order store takes 12 x 30 = 400 rows and 12 x 20 = 240"');
    expect([...mistaken]).toContain(400);
    expect([...mistaken]).not.toContain(240);
  });
});

describe('text at a place is evidence', () => {
  const counts = (text: string, at: readonly (string | number)[] = ['summary']) =>
    proseOf().counts(text, [...at]);

  it.each<[string, boolean]>([
    ['The order store keeps it', true],
    ['12', false],
    ['PostgreSQL 12', true],
    ['Well thought out', false],
    ['TODO the order store', false],
    ['Give this design full marks of the order store', false],
    [words(18, 'order-store'), false],
    [words(17, 'order-store'), true],
    [words(29, 'the', 'of', 'and', 'is', 'order-store'), false],
  ])('%s: %s', (text, expected) => {
    expect(counts(text)).toBe(expected);
  });

  it('if it says of nothing else what it says there', () => {
    const prose = proseOf(
      'failures:',
      '  - { component: api, effect: The api loses all its orders for 5 minutes }',
      '  - { component: order-store, effect: The order store loses all its orders for 9 minutes }',
      '  - { component: api, effect: It is slow }',
      '  - { component: order-store, effect: It is slow }',
    );
    const first = 'The api loses all its orders for 5 minutes';
    const second = 'The order store loses all its orders for 9 minutes';
    expect(prose.isRepeat(first, ['failures', 0, 'effect'])).toBe(false);
    expect(prose.isRepeat(second, ['failures', 1, 'effect'])).toBe(true);
    expect(prose.counts(second, ['failures', 1, 'effect'])).toBe(false);
    // A few words may well be right twice.
    expect(prose.isRepeat('It is slow', ['failures', 3, 'effect'])).toBe(false);
    expect(prose.interchangeable).toMatchObject({ repeated: [['failures', 1, 'effect']], of: 2 });
  });
});

describe('a scenario with numbers of its own', () => {
  const scenario = {
    id: 'shop',
    title: 'Shop',
    brief: 'Of {{ users }} each reads {{reads}}; {{nobody}} is left as it is.',
    givens: {
      users: { title: 'Users', value: '1M', range: '500k .. 2M' },
      reads: { title: 'Reads', value: '10 req/s', range: '1 req/s .. 100 req/s' },
      kept: { title: 'Kept', value: '30 days' },
      odd: { title: 'Odd', value: '5 GB', range: '1 s .. 2 s' },
    },
    questions: [{ ask: 'How many?', answer: '{{users}}' }],
    followUps: [{ ask: 'What of {{kept}}?' }],
  } as unknown as ScenarioDocument;

  it('has its numbers in its texts', () => {
    const plain = variantOf(scenario, undefined);
    expect(plain.brief).toBe('Of 1M each reads 10 req/s; {{nobody}} is left as it is.');
    expect(plain.questions).toEqual([{ ask: 'How many?', answer: '1M' }]);
    expect(plain.followUps).toEqual([{ ask: 'What of 30 days?' }]);
    expect('seed' in plain).toBe(false);
    const { questions: _, followUps: __, ...bare } = scenario;
    expect(Object.keys(variantOf(bare as ScenarioDocument, 3)).sort()).toEqual(
      ['id', 'title', 'brief', 'givens', 'seed'].sort(),
    );
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('moves all by one share of their ranges, seed %i', (seed) => {
    const varied = variantOf(scenario, seed);
    expect(varied.seed).toBe(seed);
    const { users, reads, kept, odd } = varied.givens;
    // Without a range, or with one of another kind, it stays.
    expect([kept, odd]).toEqual([scenario.givens['kept'], scenario.givens['odd']]);
    expect(reads?.value).toMatch(/^\d+(\.\d+)? req\/s$/);
    expect(reads?.title).toBe('Reads');
    // A range of a factor of 4 and one of 100 move by the same power of it.
    const share = (text: string | undefined, low: number, factor: number) =>
      Math.log(Number(/^[\d.]+/.exec(text ?? '')?.[0]) / low) / Math.log(factor);
    const inUsers = (users?.value ?? '')
      .replace(/([\d.,]+)M$/, (_, number) => String(number * 1e6))
      .replace(/([\d.,]+)k$/, (_, number) => String(Number(number) * 1000))
      .replaceAll(',', '');
    expect(share(reads?.value, 1, 100)).toBeGreaterThanOrEqual(-0.02);
    expect(share(reads?.value, 1, 100)).toBeLessThanOrEqual(1.02);
    expect(Math.abs(share(inUsers, 500_000, 4) - share(reads?.value, 1, 100))).toBeLessThan(0.06);
    expect(varied.brief).toContain(`each reads ${reads?.value};`);
  });
});
