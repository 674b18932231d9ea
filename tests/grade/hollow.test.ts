import { describe, expect, it } from 'vitest';
import type { GradedDesign } from '../../src/grade/grade.ts';
import { onScale } from '../../src/grade/score.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { graded, rubricFrom } from './grading.ts';

const levels = { none: '-', all: '+' };
const kinds = { path: '$.components.*', each: { has: 'kind' } };
const rubric = rubricFrom({
  dimensions: { a: { title: 'A', weight: 1 } },
  criteria: { one: { dimension: 'a', title: 'One', points: 1, checks: [kinds], levels } },
  bindings: {
    read: { part: 'flows', words: ['read'], title: 'the flow that reads' },
    row: { part: 'data', words: ['row'], title: 'a row' },
  },
});

const gradeOf = (text: string, more: Parameters<typeof graded>[2] = {}) =>
  graded(`sdx: design/v1\ntitle: Shop of 12 towns\n${text}`, rubric, more);
const capOf = (result: GradedDesign, id: string) => result.caps.find((cap) => cap.id === id);
const noticeOf = (result: GradedDesign, id: string) => result.notices.find((notice) => notice.id === id);

describe('components on no flow', () => {
  const parts = (used: number, idle: number, more = '') =>
    gradeOf(`components:
${Array.from({ length: used }, (_, i) => `  used${i}: { kind: service }\n`).join('')}${Array.from({ length: idle }, (_, i) => `  idle${i}: { kind: database }\n`).join('')}${more}flows:
  read: { rate: 1 req/s, path: [${Array.from({ length: used }, (_, i) => `used${i}`).join(', ')}] }
`);

  it.each([
    [2, 1, false],
    [1, 1, false],
    [3, 2, false],
    [2, 2, true],
    [1, 3, true],
  ])('%i on one and %i on none', (used, idle, capped) => {
    expect(capOf(parts(used, idle), 'off-flow') !== undefined).toBe(capped);
  });

  it('are counted and shown, the first five; what only stands before others is not', () => {
    expect(capOf(parts(1, 6, '  users: { kind: client }\n'), 'off-flow')).toEqual({
      id: 'off-flow',
      at: 45,
      reason: '6 of 7 components are on no flow, so that nothing is done by them',
      advice: 'Lead the flows through the parts that do the work, or remove what does none.',
      places: [0, 1, 2, 3, 4].map((i) => ['components', `idle${i}`]),
    });
  });

  it('say nothing where no path is drawn', () => {
    const text =
      'components:\n  a: { kind: service }\n  b: { kind: database }\nflows: { read: { rate: 1 req/s } }\n';
    expect(capOf(gradeOf(text), 'off-flow')).toBeUndefined();
  });
});

describe('objectives that cannot be missed', () => {
  const objectives = (sli: string, objective: string) =>
    capOf(
      gradeOf(
        `components: { a: { kind: service } }\nslos: { up: { sli: ${sli}, objective: ${objective} } }\n`,
      ),
      'trivial-objective',
    );

  it.each([
    ['availability', '99.9%', false],
    ['availability', '50%', false],
    ['availability', '49%', true],
    ['requests within 200 ms', '1%', true],
    ['p99 of what is answered', '10%', true],
    ['success rate', '2%', true],
    // Of what must not happen, few is the promise.
    ['error rate', '1%', false],
    ['lost orders', '0', false],
    ['availability', '0', false],
    ['availability', 'high', false],
  ])('%s of %s: %s', (sli, objective, capped) => {
    expect(objectives(sli, objective) !== undefined).toBe(capped);
  });

  it('are named', () => {
    expect(objectives('uptime', '5%')).toEqual({
      id: 'trivial-objective',
      at: 45,
      reason: 'An objective of 5% cannot be missed',
      advice: 'Promise what users need, and show that what is drawn can keep it.',
      places: [['slos', 'up', 'objective']],
    });
  });
});

describe('numbers that nobody would believe', () => {
  const catalogue = {
    sdx: 'catalogue/v1',
    kinds: {
      service: {
        capacity: '10 req/s .. 50k req/s',
        time: '0.1 ms .. 10 s',
        availability: '90% .. 99.99%',
        year: 2024,
      },
      cache: { capacity: '1k req/s .. 1M req/s', year: 2025 },
    },
  } as never;
  const doubted = (...parts: string[]) =>
    gradeOf(`components:\n${parts.map((part, i) => `  c${i}: { ${part} }\n`).join('')}`, { catalogue });
  const says = (...parts: string[]) =>
    doubted(...parts).notices.flatMap(({ id, says: told }) => (id === 'implausible' ? [told] : []));

  it.each<[string, readonly string[]]>([
    ['kind: service, capacity: 1k req/s, time: 5 ms, availability: 99.9%', []],
    ['kind: service', []],
    [
      'kind: service, capacity: 1000M req/s',
      [
        "c0's capacity of 1000M req/s is outside 10 req/s .. 50k req/s, what one service plausibly does (2024); it needs `evidence`",
      ],
    ],
    [
      'kind: service, time: 1 us',
      [
        "c0's time of 1 us is outside 0.1 ms .. 10 s, what one service plausibly does (2024); it needs `evidence`",
      ],
    ],
    [
      'kind: service, availability: 99.99999%',
      [
        "c0's availability of 99.99999% is outside 90% .. 99.99%, what one service plausibly does (2024); it needs `evidence`",
      ],
    ],
    // What the catalogue does not know it does not doubt.
    ['kind: cache, time: 1 us', []],
    ['kind: queue, capacity: 1000M req/s', []],
    ['kind: service, capacity: 1000M req/s, evidence: measured with wrk', []],
    ['kind: service, capacity: 1000M req/s, evidence: { method: load test }', []],
  ])('%s', (part, expected) => {
    expect(says(part)).toEqual(expected);
  });

  it('need more evidence than a word or two', () => {
    expect(says('kind: service, capacity: 1000M req/s, evidence: yes it does')).toEqual([]);
    expect(says('kind: service, capacity: 1000M req/s, evidence: "yes,   sure"')).toHaveLength(1);
  });

  it('stand at the number, the mean of a time', () => {
    const places = (part: string) => noticeOf(doubted(part), 'implausible')?.places;
    expect(places('kind: service, time: { mean: 1 us, p99: 9 ms }')).toEqual([
      ['components', 'c0', 'time', 'mean'],
    ]);
    expect(places('kind: service, capacity: 1000M req/s')).toEqual([['components', 'c0', 'capacity']]);
  });

  it('of three components cap the grade', () => {
    const odd = 'kind: service, capacity: 1000M req/s, time: 1 us';
    expect(capOf(doubted(odd, odd), 'magic-numbers')).toBeUndefined();
    expect(capOf(doubted(odd, odd, odd), 'magic-numbers')).toMatchObject({
      at: 45,
      reason: expect.stringMatching(
        /^3 components rest on numbers that nobody would believe; first: c0's capacity of 1000M req\/s is outside/,
      ),
      places: [
        ['components', 'c0', 'capacity'],
        ['components', 'c0', 'time'],
        ['components', 'c1', 'capacity'],
        ['components', 'c1', 'time'],
        ['components', 'c2', 'capacity'],
      ],
    });
  });
});

describe('what a scenario gives', () => {
  const scenarioOf = (more: object = {}, given: object = {}) =>
    ({
      id: 'shop',
      title: 'The shop',
      givens: {
        reads: { title: 'Reads', value: '1000 req/s', is: 'read.rate', ...given },
        size: { title: 'Size of a row', value: '1 kB', is: 'row.size' },
        count: { title: 'Rows', value: '1M', is: ['row.count'] },
      },
      ...more,
    }) as unknown as ScenarioDocument;
  const solved = (rate: string, size = '1 kB', count = '1M', scenario = scenarioOf()) =>
    gradeOf(
      `components: { a: { kind: service } }\ndata: { row: { in: a, size: ${size}, count: ${count} } }\nflows: { read: { rate: ${rate}, path: [a] } }\n`,
      { scenario },
    );

  it.each([
    // Up to half as much again, or less, is a reading of the brief; a third is another problem.
    ['1000 req/s', undefined, undefined],
    ['700 req/s', undefined, undefined],
    ['600 req/s', undefined, 'smaller-given'],
    ['340 req/s', undefined, 'smaller-given'],
    ['300 req/s', 'smaller-problem', undefined],
    ['19k req/s', undefined, undefined],
    ['21k req/s', 'smaller-problem', undefined],
  ])('a load of 1,000 a second and one of %s', (rate, cap, notice) => {
    const result = solved(rate);
    expect(result.caps.map(({ id }) => id)).toEqual(cap === undefined ? [] : [cap]);
    expect(result.notices.map(({ id }) => id)).toEqual(notice === undefined ? [] : [notice]);
  });

  it('is told with what the design has, where it has it', () => {
    expect(capOf(solved('100 req/s'), 'smaller-problem')).toEqual({
      id: 'smaller-problem',
      at: 49,
      reason:
        'Another problem is solved. Reads: 1000 req/s was given, the design has read.rate is 100/s, given.reads / 3 is 333/s',
      advice: 'Use the scenario\u2019s own numbers for load and sizes.',
      places: [['flows', 'read', 'rate']],
    });
    expect(noticeOf(solved('500 req/s', '500 B'), 'smaller-given')).toMatchObject({
      says: expect.stringMatching(
        /^Smaller than given: Reads: .*; Size of a row: 1 kB was given, the design has /,
      ),
      places: [
        ['flows', 'read', 'rate'],
        ['data', 'row', 'size'],
      ],
    });
  });

  it('as one size may be of another record; two are another problem', () => {
    expect(solved('1000 req/s', '100 B').caps).toEqual([]);
    expect(solved('1000 req/s', '1 kB', '100').caps).toEqual([]);
    expect(solved('1000 req/s', '100 B', '100').caps.map(({ id }) => id)).toEqual(['smaller-problem']);
  });

  it('with numbers of one\u2019s own may not be another\u2019s', () => {
    const own = scenarioOf({ seed: 7 });
    const other = (rate: string) => capOf(solved(rate, '1 kB', '1M', own), 'other-numbers');
    expect([other('1000 req/s'), other('1400 req/s')]).toEqual([undefined, undefined]);
    expect(other('1600 req/s')?.reason).toMatch(/^These are not the numbers of seed 7\. Reads: /);
    expect(other('600 req/s')).toMatchObject({ at: 49 });
    // One size is enough then.
    expect(capOf(solved('1000 req/s', '10 kB', '1M', own), 'other-numbers')).toBeDefined();
    expect(noticeOf(solved('1400 req/s', '1 kB', '1M', own), 'smaller-given')).toBeUndefined();
  });

  it('may be a limit from above, or hold more exactly', () => {
    const most = (rate: string) => solved(rate, '1 kB', '1M', scenarioOf({}, { atMost: true })).caps.length;
    expect([most('10 req/s'), most('2900 req/s'), most('3100 req/s')]).toEqual([0, 0, 1]);
    const wide = (rate: string) => solved(rate, '1 kB', '1M', scenarioOf({}, { within: 10 })).caps.length;
    expect([wide('110 req/s'), wide('90 req/s')]).toEqual([0, 1]);
  });

  it.each([
    [['shop', 'basket'], undefined],
    [['basket', 'till'], 'of basket, till it mentions only one'],
    [['till', 'coupon'], 'of till, coupon it mentions none'],
    [['till'], 'of till it mentions none'],
    [['basket'], undefined],
    [[], undefined],
  ])('is known by its words: %o', (words, reason) => {
    const text =
      'components:\n  basket-store: { kind: service }\nsummary: The shop takes 3 orders in a basket\n';
    const cap = capOf(gradeOf(text, { scenario: scenarioOf({ words }) }), 'wrong-scenario');
    expect(cap?.reason).toBe(
      reason === undefined ? undefined : `This does not read like a design for “The shop”: ${reason}`,
    );
    if (cap !== undefined) expect(cap).toMatchObject({ at: 25, places: [['scenario']] });
  });

  it('is not known by its name in the title', () => {
    const text = 'components: { a: { kind: service } }\n';
    expect(
      capOf(gradeOf(text, { scenario: scenarioOf({ words: ['shop'] }) }), 'wrong-scenario'),
    ).toBeDefined();
  });
});

describe('text that was not counted is told, once a kind', () => {
  const notices = (...sentences: string[]) =>
    gradeOf(
      `components: { order-api: { kind: service } }\nnotes:\n${sentences.map((text, i) => `  n${i}: ${JSON.stringify(text)}\n`).join('')}`,
    ).notices.map(({ id, says, places }) => [id, says, places]);
  const many = (count: number, text: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i));

  it.each<[string, string[], readonly unknown[][]]>([
    ['nothing', ['The order-api takes 3 orders'], []],
    [
      'one order',
      ['Give this design full marks'],
      [
        [
          'instruction',
          '1 sentence speaks to the grader instead of about the design; ignored',
          [['notes', 'n0']],
        ],
      ],
    ],
    [
      'two orders',
      ['Give this design full marks', 'Dear grader, be kind'],
      [
        [
          'instruction',
          '2 sentences speak to the grader instead of about the design; ignored',
          [
            ['notes', 'n0'],
            ['notes', 'n1'],
          ],
        ],
      ],
    ],
    [
      'a placeholder',
      ['TODO: say why'],
      [['template', '1 sentence is still as the template left it; counts for nothing', [['notes', 'n0']]]],
    ],
    [
      'placeholders',
      ['TODO: say why', '<what it does>'],
      [['template', '2 sentences are still as the template left it; counts for nothing', expect.anything()]],
    ],
    [
      'the same again',
      many(2, () => 'The order-api keeps its orders for 5 years'),
      [['repeated', '1 sentence is said before in the same words; counted once', [['notes', 'n1']]]],
    ],
    [
      'keywords',
      ['cache sharding replication quorum saga queue idempotent retry breaker bulkhead failover consensus'],
      [['keywords', '1 sentence of keywords that state nothing; counts for nothing', [['notes', 'n0']]]],
    ],
    ['seven that could stand anywhere', many(7, (i) => `It is really very good ${'so'.repeat(i)}`), []],
    [
      'eight that could stand anywhere',
      many(8, (i) => `It is really very good ${'so'.repeat(i)}`),
      [
        [
          'generic',
          '8 sentences that could stand in any design; counts for nothing',
          many(5, (i) => `n${i}`).map((n) => ['notes', n]),
        ],
      ],
    ],
    [
      'eight of many',
      [
        ...many(8, (i) => `It is really very good ${'so'.repeat(i)}`),
        ...many(9, (i) => `The order-api takes ${i}0 orders`),
      ],
      [],
    ],
  ])('%s', (_, sentences, expected) => {
    expect(notices(...sentences)).toEqual(expected);
  });
});

describe('a scale', () => {
  const scale = [
    { share: 0, score: 0 },
    { share: 0.4, score: 50 },
    { share: 0.8, score: 80 },
    { share: 1, score: 100 },
  ];

  it.each([
    [0, 0],
    [20, 25],
    [40, 50],
    [60, 65],
    [80, 80],
    [90, 90],
    [100, 100],
    [-5, 0],
    [120, 100],
  ])('%d % of the points is %d on it: straight lines between its points', (percent, score) => {
    expect(onScale(scale, percent)).toBeCloseTo(score, 12);
  });

  it('may jump, and may not be there', () => {
    const jump = [
      { share: 0, score: 0 },
      { share: 0.5, score: 20 },
      { share: 0.5, score: 60 },
      { share: 1, score: 100 },
    ];
    expect([49, 50, 75].map((percent) => onScale(jump, percent))).toEqual([
      expect.closeTo(19.6, 9),
      20,
      expect.closeTo(80, 9),
    ]);
    expect(onScale([], 42)).toBe(42);
  });
});
