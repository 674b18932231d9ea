import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  csvCell,
  inert,
  json,
  markdown,
  markdownCode,
  oneLine,
  sarifText,
  uri,
  visible,
  xml,
} from '../../src/report/escape.ts';
import { lintCsv } from '../../src/report/lint-csv.ts';
import { lintGithub } from '../../src/report/lint-github.ts';
import { lintGitlab } from '../../src/report/lint-gitlab.ts';
import { lintJson } from '../../src/report/lint-json.ts';
import { lintJunit } from '../../src/report/lint-junit.ts';
import { lintMarkdown } from '../../src/report/lint-markdown.ts';
import { lintRdjson } from '../../src/report/lint-rdjson.ts';
import type { LintResult } from '../../src/report/lint-result.ts';
import { lintSarif } from '../../src/report/lint-sarif.ts';
import { lintStylish } from '../../src/report/lint-stylish.ts';
import { ATTACKS, at, hostile, judged, resultOf } from './material.ts';
import { cellsOf, commandsIn, LIVE, parseMarkdown as parse } from './readers.ts';

const attacks = Object.entries(ATTACKS);

const STYLES = [
  { width: 80, colour: false },
  { width: 30, colour: false },
  { width: 200, colour: true },
];
const QUIET: readonly (readonly [string, (result: LintResult) => string])[] = [
  ['stylish', (result) => STYLES.map((style) => lintStylish(result, style)).join('')],
  ['json', lintJson],
  ['sarif', lintSarif],
  ['junit', lintJunit],
  ['gitlab', lintGitlab],
  ['rdjson', lintRdjson],
  ['markdown', lintMarkdown],
  ['csv', lintCsv],
];

describe('workflow commands', () => {
  it.each(QUIET)('%s gives none, whatever a document says', (_, render) => {
    expect(commandsIn(render(hostile))).toEqual([]);
  });

  it('github gives its own alone, each whole', () => {
    const found = commandsIn(lintGithub(hostile));
    expect(found).toHaveLength(21);
    for (const command of found) {
      if (typeof command === 'string') throw new Error(command);
      expect(['error', 'warning', 'notice']).toContain(command.name);
      expect(Object.keys(command.properties).join()).toMatch(
        /^(?:file,line,endLine(?:,col,endColumn)?,)?title$/,
      );
    }
  });

  it.each(attacks)('github says %s as it is, in a message and in a name', (_, attack) => {
    const text = 'title: Shop\n';
    const file = judged(`${attack}.yaml`, text, at(text, 'Shop', { message: attack }));
    const [command] = commandsIn(lintGithub(resultOf(file)));
    expect(command).toMatchObject({
      message: visible(attack),
      properties: { file: `${visible(attack)}.yaml`, line: '1', col: '8', endColumn: '12' },
    });
  });

  it('what is told on stderr is as quiet', () => {
    expect(attacks.flatMap(([, attack]) => commandsIn(inert(visible(attack))))).toEqual([]);
    expect(inert('a::b std::vector # [x]\n  ::1')).toBe('a::b std::vector # [x]\n  \\u{3a}:1');
  });
});

describe('terminals', () => {
  it.each([...QUIET.filter(([name]) => name !== 'stylish'), ['github', lintGithub] as const])(
    '%s has no character that steers one',
    (_, render) => {
      expect(render(hostile)).not.toMatch(/(?![\t\r\n])\p{Cc}|\p{Bidi_Control}/u);
    },
  );

  it('stylish has none but its own colours', () => {
    const [plain, narrow, coloured] = STYLES.map((style) => lintStylish(hostile, style));
    const steering = /(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Cs}/u;
    expect(plain).not.toMatch(steering);
    expect(narrow).not.toMatch(steering);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves.
    expect(coloured?.replace(/\u001b\[\d+m/g, '')).not.toMatch(steering);
  });

  it('json keeps what the document says, as data', () => {
    const [file] = JSON.parse(lintJson(hostile)).files;
    expect(file.findings.map(({ message }: { message: string }) => message)).toEqual(
      attacks.map(([, attack]) => attack),
    );
  });
});

describe('Markdown and HTML', () => {
  const CALM = [
    'root',
    'list',
    'listItem',
    'paragraph',
    'text',
    'strong',
    'inlineCode',
    'heading',
    'link',
    'html',
  ];

  it('a comment has no element but its own', () => {
    const found = parse(lintMarkdown(hostile));
    expect(found.filter(({ type }) => !CALM.includes(type))).toEqual([]);
    const links = found.filter(({ type }) => type === 'link').map(({ url }) => url);
    expect(new Set(links)).toEqual(
      new Set(['https://sdx.dev/rules/area/attack', 'https://sdx.dev/rules/no/page']),
    );
    const html = found.filter(({ type }) => type === 'html').map(({ value }) => value);
    expect(new Set(html)).toEqual(new Set(['<br>']));
    const live = found.filter(({ type, value }) => type === 'text' && LIVE.test(value ?? ''));
    expect(live).toEqual([]);
    // Each finding is one item of the list, whatever it says.
    expect(found.filter(({ type }) => type === 'listItem')).toHaveLength(2 * attacks.length);
  });

  it.each(attacks)('%s reads as it was written, and does nothing', (_, attack) => {
    const found = parse(`- ${markdown(attack)}`);
    const allowed = ['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'];
    expect(found.filter(({ type }) => !allowed.includes(type))).toEqual([]);
    const read = found.map(({ value }) => value ?? '').join('');
    const ticks = (text: string) => text.replaceAll('`', '').replace(/\s+/g, '');
    expect(ticks(read.replaceAll('\u200b', ''))).toBe(ticks(oneLine(attack)));
    for (const { type, value } of found) if (type === 'text') expect(value).not.toMatch(LIVE);
  });

  it.each(attacks)('%s as code is one piece of code', (_, attack) => {
    const kinds = parse(`a ${markdownCode(attack)} b`).map(({ type }) => type);
    expect(kinds).toEqual(['root', 'paragraph', 'text', 'inlineCode', 'text']);
  });

  it('leaves ordinary sentences alone', () => {
    const sentence =
      'The cache `hot_keys` answers 90 % of 1,000 req/s (p99 = 20 ms); see section 2.1 - it is fine!';
    expect(markdown(sentence)).toBe(sentence);
    expect(markdown('user_id is 5 MB, a_b_c')).toBe('user_id is 5 MB, a_b_c');
  });

  it('reviewdog gets messages it may put into a comment', () => {
    for (const { message } of JSON.parse(lintRdjson(hostile)).diagnostics) {
      const found = parse(`- ${message}`);
      expect(found.map(({ type }) => type)).not.toContain('link');
      expect(found.map(({ type }) => type)).not.toContain('image');
      expect(found.map(({ type }) => type)).not.toContain('html');
    }
  });
});

describe('XML', () => {
  it('has the elements of the report alone, and is well-formed', () => {
    const opened: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => opened.push(name));
    parser.write(lintJunit(hostile)).close();
    expect(new Set(opened)).toEqual(new Set(['testsuites', 'testsuite', 'testcase', 'failure']));
    expect(opened.filter((name) => name === 'testcase')).toHaveLength(2 * attacks.length);
  });

  it.each(attacks)('gives %s back as text and as an attribute', (_, attack) => {
    let attribute = '';
    let text = '';
    const parser = new SaxesParser();
    parser.on('opentag', ({ attributes }) => {
      attribute = attributes.a as string;
    });
    parser.on('text', (part) => {
      text += part;
    });
    parser.write(`<x a="${xml(attack)}">${xml(attack)}</x>`).close();
    const kept = [...attack].filter(
      (character) => !/(?![\t\r\n\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(character),
    );
    expect(attribute).toBe(kept.join(''));
    expect(text).toBe(kept.join(''));
  });
});

describe('CSV', () => {
  it('has nine cells in every row, and no formula in any', () => {
    const rows = cellsOf(lintCsv(hostile));
    expect(rows).toHaveLength(1 + 2 * attacks.length);
    for (const row of rows) {
      expect(row).toHaveLength(9);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
    }
  });

  it('quotes what has commas or quotes and leaves words alone', () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell('words')).toBe('words');
    expect(csvCell('=1+1')).toBe(`"'=1+1"`);
    expect(csvCell(-3)).toBe('-3');
  });
});

describe('SARIF and addresses', () => {
  it('has no link in a message', () => {
    for (const { message } of JSON.parse(lintSarif(hostile)).runs[0].results)
      expect(message.text).not.toMatch(/\[[^\]]*\]\(/);
    expect(sarifText('[a](b)')).toBe('[a] (b)');
  });

  it.each(attacks)('%s as a name leads to a file below and nowhere else', (_, attack) => {
    const address = uri(`docs/${attack}.yaml`);
    expect(address).toMatch(/^[\x21-\x7e]+$/);
    const url = new URL(address, 'https://base.example/root/');
    expect(url.host).toBe('base.example');
    expect(url.search + url.hash).toBe('');
    expect(url.pathname.startsWith('/root/docs/')).toBe(true);
  });

  it('keeps folders, and says where a file is that lies outside', () => {
    expect(uri('a b/c#d.yaml')).toBe('a%20b/c%23d.yaml');
    expect(uri('/tmp/x y.yaml')).toBe('file:///tmp/x%20y.yaml');
  });

  it('JSON is the same value with a runner kept out', () => {
    const value = { '##[add-mask]': '##vso[task]x ## [y]' };
    expect(JSON.parse(json(value))).toEqual(value);
    expect(commandsIn(json(value))).toEqual([]);
  });
});
