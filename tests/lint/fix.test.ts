import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../src/base/finding.ts';
import { repaired } from '../../src/lint/fix.ts';
import { readDesign } from '../../src/read/design.ts';

const finding = (...fix: Edit[]): Finding => ({
  rule: 'a/b',
  severity: 'error',
  span: { start: 0, end: 0 },
  message: 'Wrong.',
  fix,
});
const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

it.each([
  ['"knid":"service"', '"kind":"service"'],
  [String.raw`"k\x6eid":"service"`, '"kind":"service"'],
  ['knid: service', 'kind: service'],
])('a key keeps its quotes, without which its colon would be none: %s', (written, right) => {
  const design = (component: string) =>
    `{"sdx":"design/v1","title":"Keys","components":{"api":{${component}}}}`;
  const { findings } = readDesign({ name: 'design.yaml', text: design(written) });
  expect(repaired(design(written), findings, '\n').text).toBe(design(right));
});

describe('one round of repairs', () => {
  it('applies each whole or not at all', () => {
    const both = finding(edit(0, 1, 'A'), edit(4, 5, 'E'));
    expect(repaired('abcde', [both], '\n')).toEqual({ text: 'AbcdE', count: 1 });
    // The second one touches what the first one changes: none of it is applied.
    expect(repaired('abcde', [both, finding(edit(2, 3, 'C'), edit(4, 5, '!'))], '\n')).toEqual({
      text: 'AbcdE',
      count: 1,
    });
    expect(repaired('abcde', [both, finding(edit(2, 3, 'C'))], '\n')).toEqual({ text: 'AbCdE', count: 2 });
  });

  it('takes an edit that two ask for once, and insertions at one place one after the other', () => {
    expect(repaired('ab', [finding(edit(0, 1, 'x')), finding(edit(0, 1, 'x'))], '\n')).toEqual({
      text: 'xb',
      count: 2,
    });
    expect(repaired('ab', [finding(edit(1, 1, 'x')), finding(edit(1, 1, 'y'))], '\n')).toEqual({
      text: 'axb',
      count: 1,
    });
  });

  it('writes lines as the text does, and leaves what can not be repaired', () => {
    expect(repaired('a\r\n', [finding(edit(3, 3, 'b\nc\n'))], '\r\n').text).toBe('a\r\nb\r\nc\r\n');
    const { fix, ...none } = finding();
    expect(repaired('a', [none], '\n')).toEqual({ text: 'a', count: 0 });
  });

  it('changes nothing outside of what it applies', () => {
    const edits = fc.array(fc.tuple(fc.nat(20), fc.nat(4), fc.constantFrom('', 'X', 'YY')), { maxLength: 8 });
    fc.assert(
      fc.property(edits, (all) => {
        const text = 'abcdefghijklmnopqrstuvwxyz';
        const findings = all.map(([start, length, words]) => finding(edit(start, start + length, words)));
        const kept = [...repaired(text, findings, '\n').text].filter((char) => char >= 'a').join('');
        const touched = new Set(
          all.flatMap(([start, length]) => Array.from({ length }, (_, i) => start + i)),
        );
        // Every letter that no edit names is there, in order.
        const free = [...text].filter((_, i) => !touched.has(i));
        expect([...kept].filter((char) => free.includes(char))).toEqual(free);
      }),
      { seed: 8 },
    );
  });
});
