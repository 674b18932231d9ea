import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/base/words.ts';
import { gradableDesign } from '../../src/grade/gradable.ts';
import { isTemplateText, isWordHeap, readProse } from '../../src/grade/prose.ts';
import { variantOf } from '../../src/grade/variant.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { designFrom, recordInput, rubricFrom } from './grading.ts';

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
    ['17 with a number', words(17, '12', 'order-store'), undefined],
    ['18 with a number', words(18, '12', 'order-store'), 'keywords'],
    // Three of 25 are 0.12, as many as it takes.
    ['25 with three that join', words(25, 'order-store', 'the', 'of', 'and'), undefined],
    ['26 with three that join', words(26, 'order-store', 'the', 'of', 'and'), 'keywords'],
    ['28 in a row behind others', `well, ${words(28, 'the', 'of', 'and', 'is', '12', 'order')}`, 'keywords'],
    ['27 in a row behind others', `well, ${words(27, 'the', 'of', 'and', 'is', '12', 'order')}`, undefined],
    ['28 with a dash', `${words(20, 'the', 'of', 'and', '12')} - ${words(12, 'is', 'a')}`, undefined],
    ['28 with blanks', words(27, 'the', 'of', 'and', 'is', '12', 'order').replaceAll(' ', '  '), undefined],
    // Signs between numbers are no words.
    ['a long sum', Array.from({ length: 15 }, (_, i) => i + 10).join(' + '), undefined],
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

describe('words that are many and say nothing of one another', () => {
  it.each<[string, string, boolean]>([
    ['nine', words(9, 'redis'), false],
    ['ten', words(10, 'redis'), true],
    ['ten with one that joins', words(10, 'the'), true],
    ['ten with two that join', words(10, 'the', 'of'), false],
    ['nine and a number', words(10, '12', 'redis'), false],
    // Of ten words two join, however many numbers stand beside them.
    ['ten among numbers', `${words(10, 'the', 'of')} 1 2 3 4 5 6 7 8 9`, false],
    ['25 with three that join', words(25, 'the', 'of', 'and'), false],
    ['26 with three that join', words(26, 'the', 'of', 'and'), true],
  ])('%s', (_, text, expected) => {
    expect(isWordHeap(wordsOf(text))).toBe(expected);
  });
});

describe('a text that a template left', () => {
  it.each(['', ' ', '\n', ' - ', 'N/A', 'TODO', '<what>', '{{ name }}', 'It is ???'])('%j is', (text) => {
    expect(isTemplateText(text)).toBe(true);
  });

  it.each(['no', 'a - b', '5', 'it is n/a here', 'a < b > c', '<5 ms, >3'])('%j is not', (text) => {
    expect(isTemplateText(text)).toBe(false);
  });
});

describe('a sentence that comes back', () => {
  const voids = (text: string) =>
    proseOf(`summary: ${text}`, `evolution: [${text}, ${text}]`)
      .sentences.slice(-3)
      .map(({ void: reason }) => reason);

  it('was copied if it has six words; fewer may well be right twice', () => {
    expect(voids('PostgreSQL keeps it 5 years')).toEqual([undefined, 'repeated', 'repeated']);
    expect(voids('SQLite keeps it in 5')).toEqual([undefined, undefined, undefined]);
  });

  it('in other words is another', () => {
    const { sentences } = proseOf('summary: The order store is on 5', 'evolution: [The order store i son 5]');
    expect(sentences.slice(-2).map(({ void: reason }) => reason)).toEqual([undefined, undefined]);
  });
});

describe('a decision record', () => {
  const record = (context: string, decision: string) =>
    readProse(
      recordInput(
        'record.md',
        `# Redis\n\n## Context\n\n${context}\n\n## Decision\n\n${decision}\n`,
        rubricFrom({}),
      ).subject,
    );
  const sentencesOf = (context: string, decision: string) =>
    record(context, decision)
      .sentences.filter(({ part }) => part !== 'title')
      .map(({ at, void: reason }) => [at[0] === 'decision' ? at[1] : at[0], reason]);

  it('argues in sentences: numbers excuse no heap of words', () => {
    const heap = words(13, 'Redis', '12', '13', '14');
    expect(sentencesOf(heap, 'Redis.')).toEqual([
      ['context', 'keywords'],
      ['chosen', undefined],
    ]);
    expect(record('Slow.', 'Redis.').counts(heap, ['notes', 0])).toBe(false);
    expect(proseOf().counts(heap, ['summary'])).toBe(true);
  });

  it('says a sentence once that serves two parts, and twice what stands at two places', () => {
    const sentence = 'We use Redis because it is 5.';
    expect(sentencesOf('Slow 5.', sentence)).toEqual([
      ['context', undefined],
      ['chosen', undefined],
      ['because', undefined],
    ]);
    const five = 'Redis has 30 or 60 now.';
    expect(sentencesOf(five, five)).toEqual([
      ['context', undefined],
      ['chosen', 'repeated'],
    ]);
  });

  it('may say of one option what it says of another', () => {
    const { interchangeable, isRepeat } = record(
      'It loses all of what Redis has.',
      'It loses all of what Redis has in 5 minutes.',
    );
    expect(interchangeable).toMatchObject({ repeated: [], of: 0 });
    expect(isRepeat('It loses all of what Redis has.', ['decision', 'chosen', 0])).toBe(false);
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

  it('but not what is an id, a choice or a quantity', () => {
    const parts = 'data: { order: { in: order-store, key: of 3, fields: [id of 12 things], why: it is 12 } }';
    const said = proseOf(parts, 'status: draft of 12').sentences;
    expect(said.map(({ text }) => text)).toEqual(['Shop', 'Keeps 3 things', 'of 3', 'it is 12']);
    expect(said.map(({ part }) => part)).toEqual(['title', 'components', 'data', 'data']);
    expect(proseOf('summary:', 'evolution: [5, true, null]').sentences).toHaveLength(2);
  });

  it('if it names a thing whose name begins as half of all do', () => {
    const text = `${header}  cache-warmer: { kind: worker }\nsummary: The cache warmer does it\n`;
    expect(readProse(gradableDesign(designFrom(text))).sentences.at(-1)?.void).toBeUndefined();
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
    expect(figuresAt('inputs: { load: 120 req/s }')).toEqual([]);
    expect(figuresAt('inputs: { load: { value: 120 req/s, why: 130 orders } }')).toEqual([130]);
    expect(figuresAt('estimates: { rows: 12 * 30 }')).toEqual([]);
    expect(figuresAt('notes: { rows: 120 orders }')).toEqual([120]);
    expect(figuresAt('estimates: { rows: { formula: 12 * 30, is: 360, so: 15 order-store nodes } }')).toEqual(
      [15, 360],
    );
    expect(figuresAt('estimates: { rows: { formula: 360, is: 360, so: 15 order-store nodes } }')).toEqual([
      15,
    ]);
  });

  it('that an estimate comes to are those of what is said of it alone, if it works them out', () => {
    const figuresOf = (...lines: string[]) => proseOf(...lines).figures.map(({ figure }) => figure);
    const rows = 'rows: { formula: 12 * 30, is: 360 }';
    expect(figuresOf(`estimates: { ${rows} }`, 'notes: { rows: { so: 15 order-store nodes } }')).toEqual([
      15,
    ]);
    expect(figuresOf('estimates: { rows: { formula: 12 * 30, is: 360, why: 15 nodes } }')).toEqual([15]);
    const plain = 'plain: { formula: 480, is: 480, so: 15 order-store nodes }';
    expect(figuresOf(`estimates: { ${rows}, ${plain} }`)).toEqual([15]);
    const worked = 'more: { formula: 12 * 40, is: 480, so: 15 order-store nodes }';
    expect(figuresOf(`estimates: { plain: 5, ${worked} }`)).toEqual([15, 480]);
    expect(figuresOf('estimates: { rows: { formula: 12 * 30, so: 15 order-store nodes } }')).toEqual([15]);
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
    ['Rows 12', true],
    // Each sentence is a run of its own.
    [`${words(20, 'the', 'of', 'and', 'is', '12')}. ${words(20, 'the', 'of', 'and')}`, true],
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

  it('if so many of its words are no names and no numbers', () => {
    const repeats = (first: string, second: string) =>
      proseOf(`failures: [{ effect: ${first} }, { effect: ${second} }]`).interchangeable;
    // Four such words tell two texts apart, three don't.
    expect(repeats('The api loses its 5', 'The PostgreSQL loses its 9')).toMatchObject({ of: 0 });
    expect(repeats('The api loses all its 5', 'The PostgreSQL loses all its 9')).toMatchObject({
      repeated: [['failures', 1, 'effect']],
      of: 2,
    });
    expect(repeats('The api is on its 5', 'The api i son its 5')).toMatchObject({ repeated: [], of: 2 });
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
