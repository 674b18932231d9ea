import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchDesigns } from '../../bench/designs.ts';
import { randomStream } from '../../src/base/random.ts';
import { type Tree, toValue } from '../../src/model/tree.ts';
import { parseFully, parseYamlTree } from '../../src/read/yaml.ts';
import { readCommonYaml } from '../../src/read/yaml-common.ts';
import { designs, toYaml } from '../generators/design.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Whether the short way was taken. Where it was, the tree has to be the full parser's, and that without a finding. */
function agrees(text: string, offset = 0): boolean {
  const short = readCommonYaml(text, offset);
  if (short === undefined) return false;
  const full = parseFully(text, offset, {});
  expect([text, full.findings]).toEqual([text, []]);
  expect([text, listed(short)]).toEqual([text, listed(full.tree)]);
  return true;
}

/** Maps compare by their entries only where their order is the same. */
function listed(tree: Tree | undefined): unknown {
  if (tree?.kind === 'map') {
    const entries = [...tree.entries].map(([key, entry]) => [key, entry.key, listed(entry.value)]);
    return { ...tree, entries };
  }
  return tree?.kind === 'list' ? { ...tree, items: tree.items.map(listed) } : tree;
}

/** Real texts to start from. */
const texts: readonly string[] = [
  ...['examples', 'prompts', 'rubrics'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  ),
  ...benchDesigns(5).map(({ text }) => text),
  ...fc.sample(designs(), { seed: 9, numRuns: 10 }).map(toYaml),
];

describe('YAML as it is commonly written', () => {
  it('is read the short way where people write designs', () => {
    for (const { text } of benchDesigns(20)) expect(agrees(text)).toBe(true);
    const taken = texts.filter((text) => agrees(text, 7)).length;
    expect(taken / texts.length).toBeGreaterThan(0.8);
  });

  it.each([
    'a: 1\n',
    'a: 1 # c\n# d\nb: 2\n',
    'a:\n  b: c\n# e\nf: g\n',
    'a:\n- b\n- c: d\n  e: f\n-   g: h\ni: j\n',
    'a:\n  - - b\n    - c\n  - [d, {e: f}]\n',
    "a: {b: c, d: [e, \"f, g\", 'h''i']} # j\n",
    'a: {\n    b: c,\n  }\nd: e\n',
    'a: >-\n  b\n  c\n\n  d\ne: |\n  f\n   g\n\nh: i\n',
    'a: |-\n    b\n# c\nd: e\n',
    '"a b": 1\n\'c\': 2\n',
    'a: -1\nb: +1\nc: 1.\nd: .5\ne: 1e3\nf: 007\ng: 1_000\nh: True\ni: ~\nj: null\nk: 12345678901234567890123\n',
    'a: b:c\nd: http://e/f#g\nh: "#"\n',
    'a: 1\n\n\n',
    'a: 1',
    '- a\n- b\n',
    '1: a\ntrue: b\n',
    'a: b  \nc: d\n',
  ])('%j is read alike', (text) => {
    expect(agrees(text)).toBe(true);
  });

  it.each([
    '',
    'a\n',
    'a: &b c\n',
    'a: *b\n',
    'a: !!str b\n',
    'a: "b\\n"\n',
    'a: b\n  c\n',
    'a:\n',
    'a: [b: c]\n',
    'a: {b, c: d}\n',
    'a: 1\na: 2\n',
    '<<: a\n',
    '? a\n: b\n',
    'a: b: c\n',
    'a: |+\n  b\n',
    'a: |2\n  b\n',
    'a:\tb\n',
    'a: b\r\n',
    '---\na: b\n',
    'a: [b\n',
    'a: "b\n',
    ' a: b\n',
    'a: [b]c\n',
    'a: 0x10\n',
    'a:\n  b: c\n  # d\n# e\nf: g\n',
    'a: 1\n# b\n',
  ])('%j is left to the full parser', (text) => {
    expect(readCommonYaml(text, 0)).toBeUndefined();
  });

  it('is the same tree for texts that someone has been at', () => {
    const pieces = [
      ' ',
      '  ',
      '\n',
      '\n\n',
      ':',
      ': ',
      '- ',
      '#',
      ' # c',
      '{',
      '}',
      '[',
      ']',
      ',',
      ', ',
      '"',
      "'",
      '>',
      '|',
      '|-\n',
      '&',
      '*',
      '!',
      '?',
      '-',
      '0',
      '1e5',
      'null',
      '~',
      'a',
      'a: b',
      '\t',
      '\\',
      '%',
      '<<: ',
      '...',
      '.5',
    ];
    let taken = 0;
    for (let i = 0; i < 6_000; i++) {
      const random = randomStream(i, 'edits');
      const whole = texts[random.below(texts.length)] ?? '';
      // A stretch of whole lines keeps the case small and its errors few.
      const lines = whole.split('\n');
      const from = random.below(lines.length);
      const indent = /^ */.exec(lines[from] ?? '')?.[0].length ?? 0;
      let text = `${lines
        .slice(from, from + 3 + random.below(12))
        .map((line) =>
          line.trim() === '' ? '' : line.slice(Math.min(indent, line.length - line.trimStart().length)),
        )
        .join('\n')}\n`;
      for (let edits = random.below(4); edits > 0; edits--) {
        const at = random.below(text.length);
        text =
          text.slice(0, at) + (pieces[random.below(pieces.length)] ?? '') + text.slice(at + random.below(3));
      }
      if (agrees(text)) taken++;
    }
    expect(taken).toBeGreaterThan(1_000);
  });

  it('is the same tree for arbitrary text of its marks', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      'c:',
      '\n',
      '\n  ',
      '\n- ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ' #',
      '"',
      "'",
      '>-',
      '|',
      ' ',
      '1',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (parts) => void agrees(parts.join(''))),
      { seed: 4, numRuns: 20_000 },
    );
  });

  it('decides nothing but the cost', () => {
    for (const text of texts) {
      const { tree, findings } = parseYamlTree(text);
      const full = parseFully(text, 0, {});
      expect(findings).toEqual(full.findings);
      expect(tree === undefined ? undefined : toValue(tree)).toEqual(
        full.tree === undefined ? undefined : toValue(full.tree),
      );
    }
  });
});
