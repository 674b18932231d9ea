import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/report/escape.ts';
import { GRADE_REPORTERS } from '../../src/report/registry.ts';
import { hostileRun, rendered } from './grade-material.ts';
import { ATTACKS } from './material.ts';
import { cellsOf, commandsIn, LIVE, parseMarkdown } from './readers.ts';

const attacks = Object.values(ATTACKS);
const outputs = new Map<string, string>();
for (const [format, { load }] of Object.entries(GRADE_REPORTERS))
  outputs.set(format, rendered(await load(), hostileRun));
const output = (format: string): string => outputs.get(format) ?? '';

/** Formats that a runner is to read. */
const COMMANDS = ['github', 'classroom'];

describe.each([...outputs.keys()])('grades as %s', (format) => {
  it('give a runner no command but their own', () => {
    const found = commandsIn(output(format));
    if (!COMMANDS.includes(format)) {
      expect(found).toEqual([]);
      return;
    }
    expect(found.length).toBeGreaterThan(1);
    for (const command of found) {
      if (typeof command === 'string') throw new Error(command);
      expect(['error', 'warning', 'notice']).toContain(command.name);
      expect(Object.keys(command.properties).join()).toMatch(/^(?:file,line,(?:endLine,)?)?title$/);
    }
  });

  it('have no character that steers a terminal or turns writing around', () => {
    expect(output(format)).not.toMatch(/(?![\t\r\n])\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
  });
});

it('GitHub is told every attack as it is', () => {
  const messages = commandsIn(output('github')).map((command) =>
    typeof command === 'string' ? '' : command.message,
  );
  expect(messages.some((message) => message.includes(visible(ATTACKS.commands)))).toBe(true);
});

it('JSON keeps what was said, as data', () => {
  const { results } = JSON.parse(output('json'));
  expect(
    results.filter((_: unknown, i: number) => i % 3 === 0).map(({ title }: { title: string }) => title),
  ).toEqual(attacks);
});

describe.each([
  ['markdown', output('markdown')],
  ['summary', output('summary')],
  ['gradescope', JSON.parse(output('gradescope')).output],
  ['gradescope test case', JSON.parse(output('gradescope')).tests[0].output],
])('%s', (_, text) => {
  it('has no element but its own, and nothing that a forge brings to life', () => {
    const found = parseMarkdown(text);
    const CALM = ['root', 'list', 'listItem', 'paragraph', 'text', 'strong', 'inlineCode', 'heading'];
    const TABLE = ['table', 'tableRow', 'tableCell'];
    expect(found.filter(({ type }) => ![...CALM, ...TABLE].includes(type))).toEqual([]);
    expect(found.filter(({ type, value }) => type === 'text' && LIVE.test(value ?? ''))).toEqual([]);
  });
});

describe.each([
  ['csv', 16, 3 * attacks.length + 1],
  ['canvas', 6, 2 * attacks.length + 2],
  ['moodle', 6, 2 * attacks.length + 1],
])('%s', (format, width, height) => {
  it('has its cells and rows, and no formula', () => {
    const rows = cellsOf(output(format));
    expect(rows).toHaveLength(height);
    for (const row of rows) {
      expect(row).toHaveLength(width);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
    }
  });
});

it('Moodle gets no HTML but text', () => {
  for (const row of cellsOf(output('moodle')))
    expect(row[5]).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;|#39;)/);
});

it('JUnit is well-formed and has the elements of the report alone', () => {
  const opened: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => opened.push(name));
  parser.write(output('junit')).close();
  const own = ['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'system-out'];
  expect(new Set(opened)).toEqual(new Set(own));
  expect(opened.filter((name) => name === 'testsuite')).toHaveLength(3 * attacks.length);
});
