import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { baselineText, entriesFor, lineOf, parseBaseline } from '../../src/lint/baseline.ts';
import { Source } from '../../src/model/source.ts';

const entry = fc.record({
  file: fc.string({ minLength: 1, unit: 'binary' }),
  rule: fc.constantFrom('slo/perfect', 'load/saturated'),
  fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
});

describe('a baseline as text', () => {
  it('says every entry on a line of its own, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: lineOf, maxLength: 8 }), (entries) => {
        const text = baselineText(entries);
        const read = parseBaseline(text);
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(read.value.map(lineOf).sort()).toEqual(entries.map(lineOf).sort());
        expect(text.split('\n').length).toBe(entries.length + 2);
        expect(baselineText(read.value)).toBe(text);
      }),
      { seed: 5 },
    );
  });

  it('is the same from any order, and the union of two is their merge', () => {
    const entries = fc.sample(entry, { seed: 6, numRuns: 6 });
    expect(baselineText([...entries].reverse())).toBe(baselineText(entries));
    const [ours, theirs] = [baselineText(entries.slice(0, 4)), baselineText(entries.slice(2))];
    const merged = parseBaseline(`${ours}${theirs}`);
    expect(merged.ok && baselineText(merged.value)).toBe(baselineText(entries));
  });

  it.each([
    ['a.yaml\tslo/perfect\n', 1],
    ['# x\n\na.yaml\tslo/perfect\t12\n', 3],
    ['a.yaml\tslo/perfect\t0123456789abcdef\tmore\n', 1],
    ['=======\n', 1],
  ])('%j is wrong in line %i', (text, line) => {
    expect(parseBaseline(text)).toEqual({ ok: false, error: { line } });
  });
});

describe("a finding's entry", () => {
  const at = (text: string, part: string, message: string): Finding => {
    const start = text.indexOf('!');
    return { rule: 'a/b', severity: 'error', span: { start, end: start + 1 }, part, message };
  };
  const print = (text: string, part: string, message: string): string =>
    entriesFor('x.yaml', new Source('x.yaml', text, 'yaml'), [at(text, part, message)])[0]?.fingerprint ?? '';

  it('stays while lines move and numbers change, and goes with the part or the names it speaks of', () => {
    const one = print('a: 900!\n', 'components.db', '`db` gets 900 req/s, more than `cache` lets through.');
    expect(
      print('# more\n\na: 950!\n', 'components.db', '`db` gets 950 req/s, more than `cache` lets through.'),
    ).toBe(one);
    expect(
      print('a: 900!\n', 'components.api', '`db` gets 900 req/s, more than `cache` lets through.'),
    ).not.toBe(one);
    expect(
      print('a: 900!\n', 'components.db', '`db` gets 900 req/s, more than `edge` lets through.'),
    ).not.toBe(one);
  });

  it('is known by its line where parts are only counted', () => {
    const one = print('- b!\n', 'tests[0]', 'Wrong.');
    expect(print('- a\n- b!\n', 'tests[1]', 'Wrong.')).toBe(one);
    expect(print('- a!\n- b\n', 'tests[0]', 'Wrong.')).not.toBe(one);
  });

  it('is counted where two are alike', () => {
    const text = 'a: !\n';
    const finding = at(text, 'a', 'Wrong.');
    const [one, two] = entriesFor('x.yaml', new Source('x.yaml', text, 'yaml'), [finding, finding]);
    expect(one?.fingerprint).not.toBe(two?.fingerprint);
    expect(one?.fingerprint).toBe(print(text, 'a', 'Wrong.'));
  });
});
