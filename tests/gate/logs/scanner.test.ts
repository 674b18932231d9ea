import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../../src/gate/logs/keys.ts';
import { ABSENT, ESCAPED, LineScanner, NULL, NUMBER, PLAIN } from '../../../src/gate/logs/scanner.ts';
import { LineValues } from '../../../src/gate/logs/values.ts';

const NAMES = [['id', 'request.id'], ['status']];
const ID = 0;
const STATUS = 1;

function scan(line: string | Uint8Array) {
  const bytes = typeof line === 'string' ? new TextEncoder().encode(line) : line;
  const buffer = Uint8Array.from([...bytes, 0x0a]);
  const scanner = new LineScanner(new KeyTable(NAMES), NAMES.length);
  const outcome = scanner.scan(buffer, 0);
  const values = new LineValues(scanner);
  values.bytes = buffer;
  return { outcome, scanner, values, end: scanner.end, length: bytes.length };
}

/** What JSON.parse, another program, says of a line. */
function parsed(line: string): 'object' | 'other' | 'no JSON' {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? 'object' : 'other';
  } catch {
    return 'no JSON';
  }
}

const isJson = (outcome: string) => outcome === 'object' || outcome === 'other';

describe('scanning a line', () => {
  it('takes what JSON.parse takes, and refuses what it refuses', () => {
    const pieces = fc.constantFrom(
      ...'{}[],:" \t\\0123456789.-+eEtruefalsn/bu\u0001é😀'.split(/(?:)/u),
      '"a":',
      'null',
      '\\u12aB',
      '1e5',
      '-0',
      '01',
      '{"status":',
    );
    const noise = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(noise, (line) => {
        fc.pre(line.trim() !== '');
        const said = parsed(line);
        const { outcome } = scan(line);
        expect(isJson(outcome) ? outcome : 'no JSON').toBe(said);
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it('takes every line that JSON.stringify writes, and finds its end', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const line = JSON.stringify(value);
        const { outcome, end, length } = scan(line);
        expect([outcome, end]).toEqual([parsed(line), length]);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  it('calls every beginning of an object partial', () => {
    const line = '{"timestamp":"2026-03-18T09:15:22Z","n":[-1.5e+3,true,null,{"a\\u00e9\\n":"é"}]}';
    const bytes = new TextEncoder().encode(line);
    for (let length = 1; length < bytes.length; length++) {
      expect(scan(bytes.subarray(0, length)).outcome, line.slice(0, length)).toBe('partial');
    }
  });

  it('does as RFC 8259 says where programs differ', () => {
    for (const line of [
      '[1,]',
      '{"a":1,}',
      "{'a':1}",
      '{a:1}',
      '+1',
      '.5',
      '5.',
      '0x10',
      'NaN',
      '[1] x',
      '"\t"',
      '\uFEFF{}',
    ])
      expect(isJson(scan(line).outcome), line).toBe(false);
    for (const line of ['  {"a":1}\t\r', '"\u007f"', '[]', '{}', '-0', '1E-2', '"\\ud800"'])
      expect(isJson(scan(line).outcome), line).toBe(true);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(scan(Uint8Array.from([0x22, 0xff, 0x22])).outcome).toBe('not-utf8');
    expect(scan(Uint8Array.from([0x22, 0xc3, 0xa9, 0x22])).outcome).toBe('other');
  });

  it('refuses nesting that no logger writes', () => {
    expect(scan('['.repeat(256) + ']'.repeat(256)).outcome).toBe('other');
    expect(scan('['.repeat(257) + ']'.repeat(257)).outcome).toBe('too-deep');
  });
});

describe('finding fields', () => {
  const kindAndText = (line: string, slot = ID) => {
    const { values } = scan(line);
    return [values.kind(slot), values.has(slot) ? values.text(slot) : ''];
  };

  it('finds a key by any spelling of case, hyphens and underscores', () => {
    for (const key of ['id', 'ID', '_id', 'i-d', 'Id'])
      expect(kindAndText(JSON.stringify({ [key]: 'a1' })), key).toEqual([PLAIN, 'a1']);
  });

  it('finds a dotted name as one key and as keys in objects, and nowhere else', () => {
    expect(kindAndText('{"request.id":"a"}')).toEqual([PLAIN, 'a']);
    expect(kindAndText('{"request":{"x":{"id":"no"},"id":"a"}}')).toEqual([PLAIN, 'a']);
    expect(kindAndText('{"other":{"id":"no"},"list":[{"id":"no"}]}')).toEqual([ABSENT, '']);
    expect(kindAndText('{"request":[{"id":"no"}]}')).toEqual([ABSENT, '']);
  });

  it('prefers the surer name in any order, and the last of equal keys', () => {
    expect(kindAndText('{"request":{"id":"b"},"id":"a"}')).toEqual([PLAIN, 'a']);
    expect(kindAndText('{"id":"a","request":{"id":"b"}}')).toEqual([PLAIN, 'a']);
    expect(kindAndText('{"id":"a","id":"b"}')).toEqual([PLAIN, 'b']);
  });

  it('reads values of every kind, and keys and strings with escapes', () => {
    expect(kindAndText('{"id":null}')).toEqual([NULL, 'null']);
    expect(kindAndText('{"id":-1.5e3}')).toEqual([NUMBER, '-1.5e3']);
    expect(kindAndText('{"id":"a\\u00e9\\"b"}')).toEqual([ESCAPED, 'aé"b']);
    expect(kindAndText('{"\\u0069d":"a"}')).toEqual([PLAIN, 'a']);
    expect(kindAndText('{"id":{"x":1},"status":200}', STATUS)).toEqual([NUMBER, '200']);
  });

  it('takes no key of a prototype for a field', () => {
    expect(kindAndText('{"__proto__":{"id":"a"},"constructor":"b"}')).toEqual([ABSENT, '']);
  });
});

describe('timestamps', () => {
  const verdict = (value: unknown) => {
    const { values } = scan(JSON.stringify({ id: value }));
    return values.timestamp(ID);
  };

  it('takes ISO 8601 and epochs', () => {
    for (const value of [
      '2026-03-18T14:23:05Z',
      '2026-03-18T14:23:05.123456Z',
      '2026-03-18 14:23:05,123+01:00',
      '2024-02-29T00:00:00-0330',
      '2016-12-31T23:59:60Z',
      1_773_843_785,
      1_773_843_785.123,
      1_773_843_785_123,
      1_773_843_785_123_456,
    ])
      expect(verdict(value), String(value)).toBe('valid');
  });

  it('tells a timestamp without a zone from one that is none', () => {
    expect(verdict('2026-03-18 14:23:05,123')).toBe('no-zone');
    for (const value of [
      '2026-13-18T14:23:05Z',
      '2026-02-29T00:00:00Z',
      '1900-02-29T00:00:00Z',
      '2026-03-18T24:00:00Z',
      '2026-03-18T14:23:05+25:00',
      '2026-03-18T14:23:05.Z',
      '2026-03-18',
      '18/Mar/2026:14:23:05 +0000',
      'yesterday at nine in the morning',
      42,
      null,
      true,
    ])
      expect(verdict(value), String(value)).toBe('invalid');
  });

  it('agrees with Date about which days there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const exists = new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
          expect(verdict(`${text}T00:00:00Z`) === 'valid').toBe(exists);
        },
      ),
      { numRuns: 1000, seed: 3 },
    );
  });
});
