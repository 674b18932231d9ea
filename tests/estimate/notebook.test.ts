import { describe, expect, it } from 'vitest';
import { CALCULATOR_FUNCTIONS } from '../../src/estimate/environment.ts';
import { type Entered, Notebook } from '../../src/estimate/notebook.ts';
import { Worksheet } from '../../src/estimate/worksheet.ts';
import { format } from '../../src/quantity/format.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';
import { readDesign } from '../../src/read/design.ts';

const notebook = (): Notebook =>
  new Notebook({ functions: CALCULATOR_FUNCTIONS, space: new SampleSpace(1, 1000) });

function said(entered: Entered): string {
  if (!entered.ok) return 'refusal' in entered ? entered.refusal : entered.error.code;
  return `${entered.cell.name} = ${format(entered.cell.evaluation.quantity)}`;
}

describe('a notebook', () => {
  it('names what has no name, and lets later lines use names', () => {
    const book = notebook();
    expect(said(book.enter('10M users * 10% * 2 uploads/user/day'))).toBe('r1 = 2M uploads/day');
    expect(said(book.enter('size = 2 MB/upload'))).toBe('size = 2 MB/upload');
    expect(said(book.enter('r1 * size * 1 day'))).toBe('r2 = 4 TB');
  });

  it('works out anew what rests on a name that is given again', () => {
    const book = notebook();
    for (const line of ['users = 10', 'twice = users * 2', 'more = twice + 1', 'users = 20'])
      book.enter(line);
    expect(book.cells.map(({ name, evaluation }) => `${name} ${format(evaluation.quantity)}`)).toEqual([
      'users 20',
      'twice 40',
      'more 41',
    ]);
  });

  it('does not let a line rest on a later one, so that none rests on itself', () => {
    const book = notebook();
    book.enter('alpha = 1');
    book.enter('beta = alpha + 1');
    expect(said(book.enter('alpha = beta + 1'))).toBe('unknown-name');
    expect(said(book.enter('alpha = alpha + 1'))).toBe('unknown-name');
  });

  it('keeps nothing that has no value, and nothing that is only looked at', () => {
    const book = notebook();
    expect(said(book.enter('1 / 0'))).toBe('division-by-zero');
    expect(said(book.preview('1 + 1'))).toBe('r1 = 2');
    expect(book.cells).toEqual([]);
    expect(said(book.enter('2 + 2'))).toBe('r1 = 4');
  });

  it('does not take a comparison for a name, nor a word of the language', () => {
    const book = notebook();
    book.enter('load = 3');
    expect(said(book.enter('load == 3'))).toMatch(/= yes$/);
    expect(said(book.enter('if = 3'))).toMatch(/word of the language/);
  });

  it('correlates a name with itself', () => {
    const book = notebook();
    book.enter('x = 1..9');
    const entered = book.enter('x / x');
    expect(entered.ok && entered.cell.evaluation.quantity.magnitude).toMatchObject({
      kind: 'exact',
      value: 1,
    });
  });

  it('becomes a worksheet with the same values', () => {
    const book = notebook();
    const lines = [
      'users = 10M users',
      'daily = users * 10% * 2 uploads/user/day',
      'size = 2..5 MB/upload',
      'total = daily * size',
      'replicas(load: 3k req/s, capacity: 500 req/s)',
      'total < 1 PB/day',
    ];
    for (const line of lines) expect(book.enter(line).ok).toBe(true);
    const text = book.worksheet('Photos "and" more', ({ evaluation }) => format(evaluation.quantity));
    const { design, findings } = readDesign({ name: 'sheet.yaml', text });
    expect(findings).toEqual([]);
    if (design === undefined) throw new Error(text);
    const sheet = new Worksheet(design);
    for (const { name, evaluation } of book.cells) {
      const entry = sheet.variables.get(name)?.entry;
      expect(entry?.status === 'value' && format(entry.quantity)).toBe(format(evaluation.quantity));
    }
    for (const { claim } of sheet.variables.values())
      if (claim) expect(claim.comparison?.verdict).toBe('agrees');
  });
});

describe('the lines of a notebook', () => {
  it.each([
    ['x=3', 'x = 3'],
    ['  load_1 =  3  ', 'load_1 = 3'],
    ['peak-rate = 3', 'peak-rate = 3'],
    ['  3 + 4  ', 'r1 = 7'],
    ['3 = 4', 'r1 = no'],
    ['x =', 'empty'],
  ])('%j is read as %s', (line, expected) => {
    expect(said(notebook().enter(line))).toBe(expected);
  });

  it('without a name have the first that is free', () => {
    const book = notebook();
    for (const line of ['r1 = 5', '6', 'r3 = 7', '8', '9']) book.enter(line);
    expect(book.cells.map(({ name }) => name)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
  });

  it('keep what they came to where they no longer have a value', () => {
    const book = notebook();
    for (const line of ['a = 2 GB', 'b = a + 1 GB', 'c = 5', 'a = 3 s']) book.enter(line);
    expect(book.cells.map(({ name, evaluation }) => `${name} ${format(evaluation.quantity)}`)).toEqual([
      'a 3 s',
      'b 3 GB',
      'c 5',
    ]);
  });

  it('are a thousand at most', () => {
    const book = notebook();
    for (let i = 0; i < 1000; i++) expect(book.enter(`a${i} = 1`).ok).toBe(true);
    expect(said(book.enter('1'))).toBe('A session keeps 1000 lines; save it and begin another');
    expect(said(book.preview('1 + 1'))).toBe('r1 = 2');
    expect(book.cells).toHaveLength(1000);
  });

  it('are offered to go on with, and the nearest of them', () => {
    const book = notebook();
    book.enter('daily = 5');
    expect(book.names()).toEqual(expect.arrayContaining(['daily', 'sqrt', 'mmc.p99', 'users', 'MB']));
    expect(book.names()[0]).toBe('daily');
    expect([book.nearest('daliy'), book.nearest('sqtr'), book.nearest('xyzzyx')]).toEqual([
      'daily',
      'sqrt',
      undefined,
    ]);
  });

  it('become inputs where they name no other, and estimates with their answers', () => {
    const book = notebook();
    const sheet = () => book.worksheet('T', ({ evaluation }) => format(evaluation.quantity));
    expect(sheet()).toBe('sdx: design/v1\ntitle: "T"\n');
    book.enter('a = 3 GB');
    expect(sheet()).toBe('sdx: design/v1\ntitle: "T"\ninputs:\n  a: "3 GB"\n');
    for (const line of ['b = a * 2', 'c = (2 + 3) * 1', 'd = b > a']) book.enter(line);
    expect(sheet()).toBe(
      [
        'sdx: design/v1',
        'title: "T"',
        'inputs:',
        '  a: "3 GB"',
        'estimates:',
        '  b:',
        '    formula: "a * 2"',
        '    is: "6 GB"',
        '  c:',
        '    formula: "(2 + 3) * 1"',
        '    is: "5"',
        '  d:',
        '    formula: "b > a"',
        '',
      ].join('\n'),
    );
    const only = notebook();
    only.enter('sqrt(4)');
    expect(only.worksheet('T', () => '2')).toBe(
      'sdx: design/v1\ntitle: "T"\nestimates:\n  r1:\n    formula: "sqrt(4)"\n    is: "2"\n',
    );
  });
});
