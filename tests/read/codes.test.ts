import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { READ_CODES } from '../../src/read/codes.ts';
import { type DesignReading, readDesign } from '../../src/read/design.ts';
import { readYamlFile } from '../../src/read/document.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Every `read/…` that the program's text names, with the first file that does. */
function namedInSource(): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name === join('read', 'codes.ts')) continue;
    const text = readFileSync(join(source, name), 'utf8');
    for (const [, id = ''] of text.matchAll(/'(read\/[a-z-]+)'/g)) if (!named.has(id)) named.set(id, name);
  }
  return named;
}

/** What can't be written down in a line, as the file it stands for. */
const FILES: Readonly<Record<string, Uint8Array | string>> = {
  'read/encoding': Uint8Array.from([0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0xfc]),
  'read/nul': 'title: "a\0b"',
  'read/limit': '['.repeat(102),
  'read/more': Array.from({ length: 200 }, (_, i) => `replica${i}: 1`).join('\n'),
};

/** Found by others than the reader of designs. */
const ELSEWHERE: ReadonlySet<string> = new Set(['read/unreadable', 'read/broken-rule']);

/** An example as a file: whole where it says what it is, else below a design's first lines. */
function fileOf(id: string, example: string): DesignReading {
  const given = FILES[id];
  if (given instanceof Uint8Array) return readDesign({ name: 'design.yaml', bytes: given });
  const markdown = /^(?:#|\|)/.test(example);
  const text = given ?? example;
  if (markdown) return readDesign({ name: 'design.md', text });
  const whole = /^(?:sdx|title|%YAML|\[)/.test(text);
  return readDesign({
    name: 'design.yaml',
    text: whole ? text : `sdx: design/v1\ntitle: Example\n${text}\n`,
  });
}

describe('what reading can say', () => {
  it('has a page for every id the program uses, and uses every id that has a page', () => {
    const named = namedInSource();
    const unknown = [...named].filter(([id]) => !READ_CODES.has(id));
    expect(unknown, 'ids without a page, with the file that uses them').toEqual([]);
    expect([...READ_CODES.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  for (const [id, { example }] of READ_CODES) {
    if (ELSEWHERE.has(id)) continue;
    it(`shows an example of ${id} that gives it`, () => {
      const { findings } = fileOf(id, example);
      expect(findings.map(({ rule }) => rule)).toContain(id);
    });
  }

  it('shows an example of read/broken-rule that gives it', () => {
    const schema = { type: 'object', properties: { weights: { type: 'object', minProperties: 1 } } } as const;
    const validate = Object.assign(
      (value: unknown) => Object.keys((value as { weights: object }).weights).length > 0,
      {
        errors: [{ instancePath: '/weights', keyword: 'minProperties' }],
      },
    );
    const example = READ_CODES.get('read/broken-rule')?.example ?? '';
    const { findings } = readYamlFile(
      { name: 'rubric.yaml', text: example },
      { name: 'rubric', schema, validate },
    );
    expect(findings.map(({ rule, span }) => [rule, example.slice(span.start, span.end)])).toEqual([
      ['read/broken-rule', 'weights'],
    ]);
  });
});
