import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tree, toValue } from '../../../src/model/tree.ts';
import { readDesign } from '../../../src/read/design.ts';
import { readMarkdownTree } from '../../../src/read/markdown/markdown.ts';
import { slug } from '../../../src/read/markdown/nodes.ts';
import { designs } from '../../generators/design.ts';
import { markdownStyles, toMarkdown } from '../../generators/markdown.ts';

const value = (text: string): unknown => {
  const { tree } = readMarkdownTree(text);
  return tree === undefined ? undefined : JSON.parse(JSON.stringify(toValue(tree)));
};

/** Every node and key, deepest last. */
function* spans(
  tree: Tree,
): Generator<{ readonly start: number; readonly end: number; readonly node?: Tree }> {
  yield { ...tree.span, node: tree };
  if (tree.kind === 'list') for (const item of tree.items) yield* spans(item);
  if (tree.kind === 'map') {
    for (const entry of tree.entries.values()) {
      yield entry.key;
      yield* spans(entry.value);
    }
  }
}

const pieces = [
  '# ',
  '## ',
  'Components',
  'Trade-offs',
  'Flows',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '| ',
  '|---|',
  '**',
  ':',
  ' ',
  '`',
  '```yaml\n',
  '```\n',
  '---\n',
  'a',
  'db',
  ' -> ',
  'try ',
  '(',
  ')',
  '[',
  '{',
  '}',
  ', ',
  '"',
  '> ',
  '\r\n',
  '\t',
  '10M users',
  ' = ',
  ' * ',
  '62^7',
  '500 × 3',
  '<br>',
  '\\',
  'é',
  '😀',
  '__proto__',
];
const documents = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read without an exception, every position inside it', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { tree, findings } = readMarkdownTree(text);
        const all = [...(tree === undefined ? [] : spans(tree)), ...findings.map((found) => found.span)];
        for (const { start, end } of all) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 3, numRuns: 1500 },
    );
  });

  it('says the same with CRLF as with LF', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        expect(value(unix.replace(/\n/g, '\r\n'))).toEqual(value(unix));
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('positions', () => {
  it('point at the words a value was read from', () => {
    fc.assert(
      fc.property(designs(), markdownStyles(), (document, style) => {
        const text = toMarkdown(document, style);
        const { tree } = readMarkdownTree(text);
        for (const { start, end, node } of tree === undefined ? [] : spans(tree)) {
          if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') continue;
          // What stands there may be quoted, escaped or a yes; its first word is still the value's.
          const there = text.slice(start, end).replace(/^["'`*[]+/, '');
          const word = /[\p{L}\p{N}]+/u.exec(node.raw ?? node.value)?.[0] ?? '';
          expect(there.toLowerCase()).toContain(word.toLowerCase());
        }
      }),
      { seed: 5, numRuns: 25 },
    );
  });

  it('are those of the author, in tables, nested lists and fences', () => {
    const text =
      '# T\n\n## Components\n\n| id | Kind |\n|---|---|\n| `db` | **Database** |\n\n- **api**\n  - ```yaml\n    kind: service\n    ```\n';
    const { tree } = readMarkdownTree(text);
    const words = new Map(
      [...(tree === undefined ? [] : spans(tree))].flatMap(({ start, end, node }): [string, string][] =>
        node?.kind === 'scalar' ? [[String(node.value), text.slice(start, end)]] : [],
      ),
    );
    expect(Object.fromEntries(words)).toEqual({ T: 'T', database: 'Database', service: 'service' });
  });
});

describe('a name made of a title', () => {
  it.each([
    ['App servers', 'app-servers'],
    ['3 app servers', 'app-servers-3'],
    ['2024 10 plan b', 'plan-b-2024-10'],
    ['62^7', undefined],
    ['1 000 × 3', undefined],
    ['—', undefined],
  ])('%s gives %s', (title, id) => {
    expect(slug(title)).toBe(id);
  });
});

describe('hostile documents', () => {
  const bombs: readonly (readonly [string, string])[] = [
    ['quotes', `${'> '.repeat(500)}a`],
    ['lists', `${'- '.repeat(500)}a`],
    ['numbered lists', `${'1. '.repeat(500)}a`],
    ['lazy lines under deep quotes', `${'> '.repeat(19)}a\n${'b\n'.repeat(10_000)}`],
    ['cells', `|a${'|a'.repeat(60_000)}\n`],
    ['marks', '- a\n'.repeat(30_000)],
  ];
  it.each(bombs)('%s beyond what people write are refused before the parser sees them', (_, text) => {
    const { tree, findings } = readMarkdownTree(text);
    expect(tree).toBeUndefined();
    expect(findings.map((found) => found.rule)).toEqual(['read/limit']);
  });

  const heavy: readonly (readonly [string, string])[] = [
    ['brackets', '['.repeat(50_000)],
    ['emphasis', '*a '.repeat(30_000)],
    ['code marks', '`'.repeat(50_000)],
    ['a key of any length', `## Components\n\n- ${'a'.repeat(50_000)}: b`],
    ['a path of arrows', `## Flows\n\n${'a -> '.repeat(5_000)}b`],
    ['steps in steps', `## Flows\n\n### f\n\n1. ${'optional: ['.repeat(2_000)}a`],
    ['open brackets in a formula', `## Estimates\n\n- a: ${'('.repeat(20_000)}`],
    [
      'a name like an object’s own',
      '## Components\n\n### __proto__\n\n- kind: cache\n\n### constructor\n\n- kind: cache',
    ],
  ];
  it.each(heavy)('%s: read to the end', (_, text) => {
    expect(readDesign({ name: 'design.md', text }).source?.text).toBe(text);
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });
});

const real = fileURLToPath(new URL('../../../../shared/data/designs', import.meta.url));
describe.skipIf(!existsSync(real))(
  'write-ups that were not written for sdx (skipped without ../shared)',
  () => {
    const files = existsSync(real)
      ? readdirSync(real, { recursive: true, encoding: 'utf8' }).filter(
          (name) => name.endsWith('.md') && name !== 'SOURCES.md',
        )
      : [];
    it.each(files)('%s has requirements and inputs, and no flood of hints', (name) => {
      const { design, findings } = readDesign({ name, text: readFileSync(`${real}/${name}`, 'utf8') });
      expect(design?.document.requirements?.functional?.length).toBeGreaterThan(1);
      expect(Object.keys(design?.document.inputs ?? {}).length).toBeGreaterThan(2);
      expect(findings.filter((found) => found.severity === 'error')).toEqual([]);
      expect(findings.length).toBeLessThan(6);
    });
  },
);
