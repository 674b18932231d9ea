import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/model/source.ts';
import { placeText, regionOf } from '../../src/report/region.ts';

const source = (text: string) => new Source('a.yaml', text, 'yaml');

describe('a region', () => {
  it('counts as each format does: the example of the rdjson schema, and a tab', () => {
    const text = 'x: 1\n\ta\u{10400}b';
    const span = { start: text.indexOf('\u{10400}'), end: text.indexOf('b') };
    expect(regionOf(span, source(text), 'utf8')).toEqual({
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 7,
    });
    expect(regionOf(span, source(text), 'utf16')).toMatchObject({ startColumn: 3, endColumn: 5 });
    expect(regionOf(span, source(text), 'code-point')).toMatchObject({ startColumn: 3, endColumn: 4 });
    expect(placeText(span, source(text))).toBe('2:3');
  });

  it('is the first place of a file without text', () => {
    expect(regionOf({ start: 9, end: 12 }, undefined, 'utf8')).toEqual({
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
    });
  });

  const texts = fc
    .array(fc.constantFrom('a', 'ß', '漢', '🚀', '\t', '\n', '\r\n', '\r', '\ud83d', ' '), {
      maxLength: 1500,
    })
    .map((parts) => parts.join(''));

  it('agrees with counting the line before it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = text.length === 0 ? 0 : at % text.length;
        const doc = source(text);
        const { line, column } = doc.lines.position(offset);
        const before = text.slice(doc.lines.line(line).start, offset);
        // Between the halves of a pair no place is right; each count still has to be near.
        const inside = /[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(text.slice(offset));
        fc.pre(!inside);
        const span = { start: offset, end: offset };
        expect(regionOf(span, doc, 'utf16').startColumn).toBe(column);
        expect(regionOf(span, doc, 'code-point').startColumn).toBe([...before].length + 1);
        expect(regionOf(span, doc, 'utf8').startColumn).toBe(Buffer.byteLength(before) + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('stays cheap for ten thousand places in one long line', () => {
    const text = '漢🚀'.repeat(150_000);
    const doc = source(text);
    const columns = Array.from({ length: 10_000 }, (_, i) => {
      const start = text.length - 3 * (i + 1);
      return regionOf({ start, end: start }, doc, 'utf8').startColumn;
    });
    expect(columns.slice(0, 3)).toEqual([1_049_994, 1_049_987, 1_049_980]);
  });
});
