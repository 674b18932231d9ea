import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedExamples } from '../../src/app/examples.ts';
import { shippedScenario } from '../../src/app/rubrics.ts';
import { type Marks, marksFrom, marksOf, marksText, numbersIn } from '../../src/grade/likeness.ts';
import { TwinIndex, twinShare } from '../../src/grade/twins.ts';
import { readDesign } from '../../src/read/design.ts';
import { readScores } from '../validity/read-scores.ts';

const root = new URL('../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function marks(text: string, scenario: string | undefined): Marks {
  const { design } = readDesign({ name: 'd.yaml', text });
  if (design === undefined) throw new Error('no design');
  return marksOf(design, scenario === undefined ? undefined : shippedScenario(scenario));
}

const scenarios = readdirSync(new URL('examples', root)).filter((id) => shippedExamples(id).length > 0);

/** The design with other names for all that is declared, and with each sentence said in one other word. */
function renamed(text: string): string {
  const { design } = readDesign({ name: 'd.yaml', text });
  if (design === undefined) throw new Error('no design');
  const { components = {}, flows = {}, data = {}, inputs = {}, estimates = {}, slos = {} } = design.document;
  const ids = [components, flows, data, inputs, estimates, slos].flatMap((part) => Object.keys(part));
  const others = new Map(
    [...new Set(ids)].map((id, i) => [
      id,
      `n${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}x`,
    ]),
  );
  const name = new RegExp(
    `(?<![\\w-])(?:${[...others.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
    'g',
  );
  return text
    .split('\n')
    .map((line) => {
      const [, head = '', rest = ''] =
        /^(\s*(?:sdx|scenario|kind|model|sli|strategy|class|op|partition):\s*)(.*)$/.exec(line) ?? [];
      return head === '' ? line.replace(name, (id) => others.get(id) ?? id) : head + rest;
    })
    .join('\n');
}

describe('numbers of a text', () => {
  it('are told without their units', () => {
    expect(numbersIn('2k req/s at 99.95 %, 1,500 B, 3M rows, 4.5bn, ipv6 and v2')).toEqual([
      '2000',
      '99.95',
      '1500',
      '3000000',
      '4500000000',
    ]);
  });
});

describe('a twin', () => {
  it.each(scenarios)('is an example of %s with other names', (id) => {
    const [example] = shippedExamples(id);
    const text = textOf(example?.name ?? '');
    const share = twinShare(marks(renamed(text), id), example?.marks ?? marks(text, id));
    expect(share).toBeGreaterThanOrEqual(0.85);
    const unknown = twinShare(marks(renamed(text), undefined), marks(text, undefined));
    expect(unknown, 'where nobody says which problem it is').toBeGreaterThanOrEqual(0.85);
  });

  it.each(scenarios)('of %s is one still with every fifth number another one', (id) => {
    const text = textOf(shippedExamples(id)[0]?.name ?? '');
    let count = 0;
    const changed = text.replace(/(?<=[:\s])\d{2,}(?=\s)/g, (digits) =>
      ++count % 5 === 0 ? String(Number(digits) + 3) : digits,
    );
    expect(count).toBeGreaterThan(10);
    expect(twinShare(marks(changed, id), marks(text, id))).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['named', true],
    ['not named', false],
  ])('is not who solved the same problem without knowing of the other, the problem %s', (_, named) => {
    const all = readScores()
      // What was made up to deceive may well be a copy: two are, of a design for another problem.
      .filter(({ aside, kind }) => aside !== true && kind !== 'adversarial')
      .flatMap(({ file, scenario }) => {
        const { design } = readDesign({ name: file, text: textOf(`tests/validity/designs/${file}`) });
        return design === undefined
          ? []
          : [{ file, marks: marksOf(design, named ? shippedScenario(scenario) : undefined) }];
      });
    const examples = scenarios.flatMap((id) =>
      shippedExamples(id).map(({ name, marks: of }) => ({
        file: name,
        marks: named ? of : marks(textOf(name), undefined),
      })),
    );
    expect(all.length).toBeGreaterThan(100);
    const flagged: string[] = [];
    for (const [i, one] of all.entries())
      for (const other of [...all.slice(i + 1), ...examples])
        if (twinShare(one.marks, other.marks) !== undefined) flagged.push(`${one.file} ${other.file}`);
    expect(flagged).toEqual([]);
  });

  it('is not who filled nothing in', () => {
    const givens =
      'inputs:\n  redirects: 1000 req/s\n  newUrls: 10 req/s\n  urls: 100M urls\n  urlSize: 200 B\n';
    const text = `sdx: design/v1\ntitle: T\n${givens}components:\n  api: { kind: service }\n`;
    expect(twinShare(marks(text, 'url-shortener'), marks(text, 'url-shortener'))).toBeUndefined();
  });

  it('is not who was given the same numbers by a problem that sdx does not know', () => {
    const inputs = Array.from({ length: 20 }, (_, i) => `  n${i}: ${1003 + 17 * i} req/s\n`).join('');
    const text = `sdx: design/v1\ntitle: T\ninputs:\n${inputs}components:\n  api: { kind: service }\n`;
    expect(twinShare(marks(text, undefined), marks(text, undefined))).toBeUndefined();
  });
});

describe('the index', () => {
  const of = (numbers: readonly number[]): Marks => ({
    numbers: Uint32Array.from(numbers).sort(),
    forms: new Uint32Array(),
  });
  /** Hashes that have nothing to do with each other. */
  const hashes = (seed: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => Math.imul(seed * 1000 + i + 1, 0x9e3779b1) >>> 0);

  it('finds each of many that were made from another, and nobody else', () => {
    const index = new TwinIndex<number>();
    for (let i = 0; i < 500; i++) expect(index.add(i, String(i), of(hashes(i, 60)))).toBeUndefined();
    let missed = 0;
    for (let i = 0; i < 500; i++) {
      const copy = of([...hashes(i, 60).slice(0, 52), ...hashes(1000 + i, 8)]);
      const twin = index.add(500 + i, String(500 + i), copy);
      if (twin === undefined) missed++;
      else expect(twin).toEqual({ name: i, share: 52 / 60 });
    }
    // Two that share 52 of 68 different numbers meet in one of twenty bands of three but for 1 in 50,000 cases.
    expect(missed).toBe(0);
  });

  it('takes no documents of one student for twins', () => {
    const index = new TwinIndex<string>();
    index.add('a/design.yaml', 'a', of(hashes(1, 40)));
    expect(index.add('a/design.md', 'a', of(hashes(1, 40)))).toBeUndefined();
    expect(index.add('b/design.md', 'b', of(hashes(1, 40)))).toEqual({ name: 'a/design.yaml', share: 1 });
  });

  it('does not slow down where all are copies of one', () => {
    const index = new TwinIndex<number>();
    for (let i = 0; i < 3000; i++) {
      const twin = index.add(i, String(i), of(hashes(1, 40)));
      expect(twin?.name).toBe(i === 0 ? undefined : 0);
    }
  });

  it('is as good from text', () => {
    const [example] = shippedExamples('paste-bin');
    if (example === undefined) throw new Error('there is an example');
    expect(marksFrom(marksText(example.marks))).toEqual(example.marks);
  });
});
