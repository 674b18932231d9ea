import { expect, it } from 'vitest';
import { readDesign } from '../../src/read/design.ts';

it.each(['[}}\na\nq', 'a: [b]]\n  c\n  d\n', 'a: "b" c\nd'])(
  'says the same of %j whatever ends its lines, and repeats none of its text',
  (text) => {
    const messages = (given: string) =>
      readDesign({ name: 'a.yaml', text: `sdx: design/v1\ntitle: A\nx-own: ${given}\n` }).findings.map(
        ({ message }) => message,
      );
    const said = messages(text);
    expect(said.length).toBeGreaterThan(0);
    expect(messages(text.replaceAll('\n', '\r\n'))).toEqual(said);
    expect(said.join()).not.toMatch(/\\r|\\n|token in YAML/);
  },
);

it('a bracket that is open at the end of a fenced block is found in one place, whatever ends the lines', () => {
  const placesOf = (text: string) => {
    const { findings, source } = readDesign({ name: 'a.md', text });
    return findings
      .filter(({ rule }) => rule === 'read/yaml-syntax')
      .map(({ span }) => source?.lines.position(span.start));
  };
  const text = '# SLO\n```yml\n[\n```\n';
  expect(placesOf(text)).toEqual([{ line: 3, column: 2 }]);
  expect(placesOf(text.replaceAll('\n', '\r\n'))).toEqual([{ line: 3, column: 2 }]);
});
