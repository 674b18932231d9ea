import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/base/span.ts';
import { nodeAt } from '../../src/model/tree.ts';
import { readDesign } from '../../src/read/design.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';

describe('places in a text with CRLF', () => {
  it.each([
    ['a value on the third line', 'a: 1\r\nb: 2\r\nc: three\r\n', ['c'], 'three'],
    ['a quoted value over two lines', 'a: "x\r\n  y"\r\nb: 1\r\n', ['a'], '"x\r\n  y"'],
    [
      'a block without the end of its last line',
      'a: |\r\n  x\r\n  y\r\n\r\nb: 1\r\n',
      ['a'],
      '|\r\n  x\r\n  y',
    ],
    ['a value after lone carriage returns', 'a: 1\rb: 2\r\r\nc: three\r\n', ['c'], 'three'],
  ])('%s is found as written', (_, text, path, written) => {
    const { tree } = parseYamlTree(text);
    const span = tree === undefined ? undefined : nodeAt(tree, path)?.span;
    expect(text.slice(span?.start, span?.end)).toBe(written);
  });

  it('a mistake stands on its line', () => {
    const text = 'a: 1\r\nb: 2\r\nb: 3\r\n';
    const [found] = parseYamlTree(text).findings;
    const lines = new LineIndex(text);
    expect(lines.position(found?.span.start ?? 0)).toEqual({ line: 3, column: 1 });
    expect(lines.position(found?.related?.[0]?.span.start ?? 0)).toEqual({ line: 2, column: 1 });
  });

  it('what an alias shares stays shared', () => {
    const doubled = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    const { tree } = parseYamlTree(['a0: &a0 [x]', ...doubled, ''].join('\r\n'), 7);
    if (tree === undefined) throw new Error('the text parses');
    expect(nodeAt(tree, ['a9', 0])).toBe(nodeAt(tree, ['a8']));
    expect(nodeAt(tree, ['a9', 1])).toBe(nodeAt(tree, ['a8']));
  });

  it.each(['":\n\n|\n-"', ':\n\n|\n-', '|\n-'])('%j has the same mistakes as with LF', (lf) => {
    const said = (text: string) => {
      const lines = new LineIndex(text);
      return parseYamlTree(text).findings.map(({ rule, message, span }) => [
        lines.position(span.start),
        rule,
        message,
      ]);
    };
    expect(said(lf.replaceAll('\n', '\r\n'))).toEqual(said(lf));
  });

  it('a map in braces over two lines of Markdown is one, and its values are found as written', () => {
    const lf =
      '---\nsdx: design/v1\ntitle: T\n---\n\n## Components\n\n### api\nRate limit: { limit: 5 req/s\n}\n';
    for (const text of [lf, lf.replaceAll('\n', '\r\n')]) {
      const { design } = readDesign({ name: 'a.md', text });
      expect(design?.document.components?.api?.rateLimit).toEqual({ limit: '5 req/s' });
      const span = design?.spanOf(['components', 'api', 'rateLimit', 'limit']);
      expect(text.slice(span?.start, span?.end)).toBe('5 req/s');
    }
  });
});
