import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { showPath } from '../../src/model/path.ts';
import { type Tree, toValue } from '../../src/model/tree.ts';
import { decode } from '../../src/read/decode.ts';
import { readDesign } from '../../src/read/design.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';
import { validate as fits } from '../../src/schema/validate/design.js';
import { designs, toFlowYaml, toYaml } from '../generators/design.ts';

/** Text that looks like a design, with anything in it. */
const almostYaml = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...[
            'sdx: design/v1',
            'title: a',
            'components:',
            '  db: {',
            '}',
            '  - ',
            '[',
            ']',
            ': ',
            ', ',
            '"',
            "'",
            '#',
            '|',
            '>',
            '&a ',
            '*a',
            '!!str ',
            '---',
            '...',
            '%YAML 1.2',
            '? ',
            '\t',
            '<<: ',
            '10,000 req/s',
            'kind',
            'database',
            'path',
            'null',
            '~',
            '1e999',
            '.nan',
          ],
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom('\n', '\n  ', '\n    ', ' ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Every scalar, list and map below a tree. */
function* nodes(tree: Tree): Generator<Tree> {
  yield tree;
  if (tree.kind === 'list') for (const item of tree.items) yield* nodes(item);
  if (tree.kind === 'map') for (const entry of tree.entries.values()) yield* nodes(entry.value);
}

describe('reading', () => {
  it('never throws and always answers inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(almostYaml, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { status, design, findings, source } = readDesign({ name: 'a.yaml', text });
        expect(design === undefined).toBe(status !== 'read');
        if (status !== 'read') expect(findings.length).toBeGreaterThan(0);
        const length = source?.text.length ?? text.length;
        for (const { span, message } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(length);
          expect(message).not.toMatch(/\{\w+\}|undefined/);
        }
        if (design !== undefined) expect(fits(design.document), JSON.stringify(fits.errors?.[0])).toBe(true);
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const { status, findings } = readDesign({ name: 'a.yaml', bytes });
        if (status === 'unreadable') expect(findings.length).toBeGreaterThan(0);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it('refuses exactly the bytes that are not UTF-8, at the first bad one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(20), (text, at) => {
        const chars = [...text];
        const before = new TextEncoder().encode(chars.slice(0, at).join(''));
        const after = new TextEncoder().encode(chars.slice(at).join(''));
        expect(decode(Uint8Array.from([...before, ...after])).ok).toBe(true);
        const bad = decode(Uint8Array.from([...before, 0xff, ...after]));
        if (bad.ok) throw new Error('0xFF is never part of UTF-8');
        const mark = before.length === 0 && after[0] === 0xfe;
        if (!mark)
          expect(bad.error.span.start).toBe(
            chars
              .slice(0, at)
              .join('')
              .replace(/^\uFEFF/, '').length,
          );
      }),
      { seed: 13 },
    );
  });

  it('gives the same with CRLF as with LF', () => {
    const linesAndColumns = (text: string) => {
      const { status, design, findings, source } = readDesign({ name: 'a.yaml', text });
      return {
        status,
        document: JSON.stringify(design?.document),
        findings: findings.map(({ rule, message, span }) => {
          const start = source?.lines.position(span.start);
          return `${start?.line}:${start?.column} ${rule} ${message}`;
        }),
      };
    };
    fc.assert(
      fc.property(
        fc.oneof({ weight: 5, arbitrary: almostYaml }, { weight: 1, arbitrary: designs().map(toYaml) }),
        (text) => {
          const lf = text.replace(/\r/g, '');
          expect(linesAndColumns(lf.replace(/\n/g, '\r\n'))).toEqual(linesAndColumns(lf));
        },
      ),
      { seed: 14, numRuns: 250 },
    );
  });

  it('finds every value of a tree where its span says it is', () => {
    fc.assert(
      fc.property(designs(), fc.boolean(), (document, flow) => {
        const text = flow ? toFlowYaml(document) : toYaml(document);
        const { tree } = parseYamlTree(text);
        if (tree === undefined) throw new Error('a printed design parses');
        expect(toValue(tree)).toEqual(document);
        for (const node of nodes(tree)) {
          const claimed = text.slice(node.span.start, node.span.end);
          if (node.kind === 'scalar') expect(parse(claimed)).toBe(node.value);
          if (node.kind !== 'map') continue;
          for (const [key, entry] of node.entries) {
            expect(parse(text.slice(entry.key.start, entry.key.end))).toBe(key);
            expect(entry.value.span.start).toBeGreaterThanOrEqual(node.span.start);
            expect(entry.value.span.end).toBeLessThanOrEqual(node.span.end);
          }
        }
      }),
      { seed: 15, numRuns: 60 },
    );
  });

  it('shifts every place by the offset', () => {
    fc.assert(
      fc.property(almostYaml, fc.nat(1000), (text, offset) => {
        const at = parseYamlTree(text);
        const moved = parseYamlTree(text, offset);
        expect(moved.findings.map(({ span }) => span.start - offset)).toEqual(
          at.findings.map(({ span }) => span.start),
        );
        const starts = (tree: Tree | undefined) =>
          tree === undefined ? [] : [...nodes(tree)].map((node) => node.span.start);
        expect(starts(moved.tree).map((start) => start - offset)).toEqual(starts(at.tree));
      }),
      { seed: 16, numRuns: 300 },
    );
  });

  it('keeps a whole design as it was written, with nothing to say', () => {
    fc.assert(
      fc.property(designs(), fc.boolean(), (document, flow) => {
        const { design, findings } = readDesign({
          name: 'a.yaml',
          text: flow ? toFlowYaml(document) : toYaml(document),
        });
        // A dead letter queue and a class of data may be named in words; titles of two components may be equal.
        expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
        expect(design?.document).toEqual(document);
      }),
      { seed: 17, numRuns: 100 },
    );
  });

  it('survives any one value being replaced, and reads the rest', () => {
    const junk = fc.constantFrom<unknown>(null, true, 7, 'prose', [], ['a', ['b']], {}, { a: { b: 1 } }, [
      [[]],
    ]);
    fc.assert(
      fc.property(designs(), fc.nat(), junk, (document, pick, value) => {
        const copy = structuredClone(document) as unknown as Record<string, unknown>;
        const spots: { holder: Record<string, unknown>; key: string; path: (string | number)[] }[] = [];
        (function walk(holder: unknown, path: (string | number)[]) {
          if (typeof holder !== 'object' || holder === null) return;
          for (const key of Object.keys(holder)) {
            const here = [...path, Array.isArray(holder) ? Number(key) : key];
            spots.push({ holder: holder as Record<string, unknown>, key, path: here });
            walk((holder as Record<string, unknown>)[key], here);
          }
        })(copy, []);
        const spot = spots[pick % spots.length];
        if (spot === undefined || spot.path[0] === 'sdx') return;
        spot.holder[spot.key] = value;
        const text = JSON.stringify(copy);
        const { status, design } = readDesign({ name: 'a.yaml', text });
        expect(status, showPath(spot.path)).toBe('read');
        expect(fits(design?.document), `${showPath(spot.path)} ${JSON.stringify(fits.errors?.[0])}`).toBe(
          true,
        );
        const untouched = Object.keys(document).filter((part) => part !== spot.path[0]);
        for (const part of untouched) expect(Object.keys(design?.document ?? {})).toContain(part);
      }),
      { seed: 18, numRuns: 150 },
    );
  });
});
