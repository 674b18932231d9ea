import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DesignReading, readDesign } from '../../src/read/design.ts';
import { LIMITS } from '../../src/read/limits.ts';

interface Expected {
  readonly status: DesignReading['status'];
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

const folder = new URL('../fixtures/hostile/', import.meta.url);

/** Line and column of a finding, where the bytes may not even be text. */
function placed(reading: DesignReading, bytes: Uint8Array, rule: string): Expected | undefined {
  const found = reading.findings.find((each) => each.rule === rule);
  if (found === undefined) return undefined;
  const text = reading.source?.text ?? new TextDecoder().decode(bytes);
  const before = text.slice(0, found.span.start).split(/\r\n|\r|\n/);
  return { status: reading.status, rule, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

describe('hostile documents', () => {
  for (const name of readdirSync(folder).sort()) {
    it(`answers ${name} at its place`, () => {
      const bytes = readFileSync(new URL(`${name}/design.yaml`, folder));
      const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
      const reading = readDesign({ name: `${name}/design.yaml`, bytes });
      expect(placed(reading, bytes, expected.rule), JSON.stringify(reading.findings)).toEqual(expected);
      expect(reading.design === undefined).toBe(expected.status !== 'read');
    });
  }

  it('keeps names of the language harmless', () => {
    const bytes = readFileSync(new URL('proto-ids/design.yaml', folder));
    const { design, findings } = readDesign({ name: 'design.yaml', bytes });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect([...(design?.components.keys() ?? [])]).toEqual(['proto__', 'constructor', 'toString']);
    expect(Object.keys(design?.document.components ?? {})).toContain('constructor');
    const message = findings.find(({ rule }) => rule === 'read/unknown-reference')?.message;
    expect(message).toContain('`valueOf`');
  });
});

const HEAD = 'sdx: design/v1\ntitle: a\nx-a: ';
const MIB = 2 ** 20;

/** Texts too large to keep, each with the rule that has to answer. */
const LARGE: readonly (readonly [string, string, string])[] = [
  ['2 KB of [', '['.repeat(2048), 'read/limit'],
  ['a mebibyte of [', '['.repeat(MIB), 'read/limit'],
  ['a mebibyte of {', '{'.repeat(MIB), 'read/limit'],
  ['[ after a key', `${HEAD}${'['.repeat(101)}${']'.repeat(101)}`, 'read/limit'],
  ['[ in lines', `${HEAD}\n${' ['.repeat(500).split(' ').join('\n ')}`, 'read/limit'],
  ['- - -', '- '.repeat(5000), 'read/limit'],
  ['? ? ?', '? '.repeat(5000), 'read/limit'],
  ['deep maps', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'read/limit'],
  ['deep lists', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}-`).join('\n'), 'read/limit'],
  ['mixed nesting', `${HEAD}${'[{a: '.repeat(3000)}`, 'read/limit'],
  ['40,000 keys', Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n'), 'read/limit'],
  ['30,000 keys in braces', `{${'a: 1, '.repeat(30_000)}}`, 'read/limit'],
  ['30,000 lines', 'a\n'.repeat(30_000), 'read/limit'],
  ['a mebibyte and a byte', ' '.repeat(MIB + 1), 'read/limit'],
  ['300,000 commas', `[${','.repeat(300_000)}`, 'read/limit'],
  ['closing brackets', ']'.repeat(MIB), 'read/limit'],
  ['2,000 aliases', `x-a: &a 1\nx-b: [${'*a, '.repeat(2000)}]`, 'read/limit'],
  [
    'a chain of aliases 150 deep',
    `x-0: &a0 [1]\n${Array.from({ length: 150 }, (_, i) => `x-${i + 1}: &a${i + 1} [*a${i}]`).join('\n')}`,
    'read/limit',
  ],
  ['an open quote before a mebibyte', `"${'a '.repeat(MIB / 2 - 8)}`, 'read/yaml-syntax'],
];

describe('documents beyond a limit', () => {
  for (const [name, text, rule] of LARGE) {
    it(`are refused: ${name}`, () => {
      // Twice: some versions of Node only die of deep nesting on the second parse.
      for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(text)]) {
        const { status, findings } = readDesign({ name: 'design.yaml', bytes });
        expect(status).not.toBe('read');
        expect(findings.map((found) => found.rule)).toContain(rule);
        for (const { span } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    });
  }
});

describe('documents within the limits', () => {
  it('nest exactly as deep as is allowed, and no deeper', () => {
    // The document's own map is the first level.
    const nested = (levels: number) => `${HEAD}${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
    expect(readDesign({ name: 'a.yaml', text: nested(LIMITS.depth.most) }).status).toBe('read');
    expect(readDesign({ name: 'a.yaml', text: nested(LIMITS.depth.most + 1) }).status).toBe('unreadable');
  });

  it('may hold brackets in prose, comments and quotes', () => {
    const prose = '[[[[ (0, 1] {{ '.repeat(200);
    const text = `sdx: design/v1\ntitle: "${prose}"\n# ${prose}\nsummary: |\n  ${prose}\n  - - - - -\nx-a: a ${'[ '.repeat(200)}\n`;
    const { status, design, findings } = readDesign({ name: 'a.yaml', text });
    expect({ status, findings }).toEqual({ status: 'read', findings: [] });
    expect(design?.document.title).toBe(prose);
  });

  it('may have one very long line and one huge text', () => {
    const long = 'word '.repeat(150_000).trim();
    const { status, design } = readDesign({
      name: 'a.yaml',
      text: `sdx: design/v1\ntitle: a\nsummary: ${long}\n`,
    });
    expect(status).toBe('read');
    expect(design?.document.summary).toBe(long);
  });

  it('show at most fifty findings, the last one counting the rest', () => {
    const keys = Array.from({ length: 300 }, (_, i) => `unheard-of-${i}: 1`).join('\n');
    const { findings } = readDesign({ name: 'a.yaml', text: `sdx: design/v1\ntitle: a\n${keys}\n` });
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)?.message).toBe('250 more findings of reading are not shown.');
  });

  it('give one finding for the same slip in many places', () => {
    const components = Array.from({ length: 40 }, (_, i) => `  c${i}: { kind: service, replica: 2 }`).join(
      '\n',
    );
    const { findings } = readDesign({
      name: 'a.yaml',
      text: `sdx: design/v1\ntitle: a\ncomponents:\n${components}\n`,
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('The same in 39 more places.');
    expect(findings[0]?.fix).toHaveLength(40);
  });
});
