import { describe, expect, it } from 'vitest';
import { conventionsOf } from '../../src/adr/conventions.ts';
import { readRecord } from '../../src/adr/record.ts';
import { relationEdits, statusEdits } from '../../src/adr/record-edits.ts';
import { applyEdits } from '../../src/base/edit.ts';
import type { FieldForm } from '../../src/model/adr.ts';
import { Source } from '../../src/model/source.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';

/** One header in a way that people and tools write it: lines of the whole record around it. */
interface Written {
  readonly form: FieldForm;
  readonly name: string;
  readonly lines: (values: Header) => readonly string[];
}

interface Header {
  readonly status: string;
  readonly date: string;
  readonly people: string;
  /** Another record that is superseded, as its number is written. */
  readonly old: string;
}

const BODY = ['', '## Context', '', 'Why, by 2019-09-09 and ADR-0008.', '', '## Decision', '', 'It.', ''];
const keyed = (
  form: FieldForm,
  line: (key: string, value: string) => string,
  name = '0003-t.md',
): Written => ({
  form,
  name,
  lines: ({ status, date, people, old }) => [
    ...(name.endsWith('.adoc')
      ? ['= Use it', '']
      : name.endsWith('.rst')
        ? ['Use it', '======', '']
        : ['# Use it', '']),
    line('Status', status),
    line('Date', date),
    line('Deciders', people),
    line('Supersedes', `ADR-${old}`),
    ...(name.endsWith('.md') ? BODY : []),
  ],
});

const FORMS: readonly (readonly [string, Written])[] = [
  ['* Key: value', keyed('bullet', (key, value) => `* ${key}: ${value}`)],
  ['- **Key**: value', keyed('bullet', (key, value) => `- **${key}**: ${value}`)],
  ['+ **Key:** value', keyed('bullet', (key, value) => `+ **${key}:** ${value}`)],
  ['• Key: value', keyed('bullet', (key, value) => `• ${key}: ${value}`)],
  ['1. Key: value', keyed('bullet', (key, value) => `1. ${key}: ${value}`)],
  ['  - __Key__: value', keyed('bullet', (key, value) => `  - __${key}__: ${value}`)],
  ['**Key:** value  ', keyed('bold', (key, value) => `**${key}:** ${value}  `)],
  ['**Key**: value\\', keyed('bold', (key, value) => `**${key}**: ${value}\\`)],
  ['__Key__ value', keyed('bold', (key, value) => `__${key}__ ${value}`)],
  ['**Key** – value', keyed('bold', (key, value) => `**${key}** – ${value}`)],
  ['**Key: value**', keyed('bold', (key, value) => `**${key}: ${value}**`)],
  ['Key: value', keyed('line', (key, value) => `${key}: ${value}`)],
  ['KEY : value<br>', keyed('line', (key, value) => `${key.toUpperCase()} : ${value}<br>`)],
  ['> Key: value', keyed('line', (key, value) => `> ${key}: ${value}`)],
  ['| Key | value |', keyed('table', (key, value) => `| ${key} | ${value} |`)],
  ['|**Key:**|*value*|', keyed('table', (key, value) => `|**${key}:**|*${value}*|`)],
  [
    ':key: value in AsciiDoc',
    keyed('attribute', (key, value) => `:${key.toLowerCase()}: ${value}`, '0003-t.adoc'),
  ],
  [':Key: value in reStructuredText', keyed('field', (key, value) => `:${key}: ${value}`, '0003-t.rst')],
  [
    'columns',
    {
      form: 'column',
      name: '0003-t.md',
      lines: ({ status, date, people, old }) => [
        '# Use it',
        '',
        '| Status | Date | Deciders | Supersedes |',
        '|:---|---|:-:|--:|',
        `| ${status} | ${date} | ${people} | ADR-${old} |`,
        ...BODY,
      ],
    },
  ],
  [
    'front matter',
    {
      form: 'front-matter',
      name: '0003-t.md',
      lines: ({ status, date, people, old }) => [
        '---',
        `status: ${status}`,
        `date: ${date} # of the vote`,
        `deciders: "${people}"`,
        'tags: [a, b]',
        `supersedes: [${old}]`,
        '---',
        '# Use it',
        ...BODY,
      ],
    },
  ],
  [
    'front matter of TOML',
    {
      form: 'front-matter',
      name: '0003-t.md',
      lines: ({ status, date, people, old }) => [
        '+++',
        `status = "${status}"`,
        `date = ${date}`,
        `deciders = '${people}'`,
        `supersedes = "${old}"`,
        '+++',
        '# Use it',
        ...BODY,
      ],
    },
  ],
  [
    'a key and its value below',
    {
      form: 'line',
      name: '0003-t.md',
      lines: ({ status, date, people, old }) => [
        '# Use it',
        '',
        '**Status**',
        status,
        '',
        '**Date:**',
        '',
        date,
        '',
        '__Deciders__',
        `- ${people}`,
        '',
        '**Supersedes**',
        '',
        `ADR-${old}`,
        ...BODY,
      ],
    },
  ],
  [
    'YAML',
    {
      form: 'yaml',
      name: '0003-t.yaml',
      lines: ({ status, date, people, old }) => [
        'sdx: adr/v1',
        'title: Use it',
        `status: ${status}`,
        `date: ${date}`,
        `deciders: [${people}]`,
        `supersedes: ["${old}"]`,
        'context: Why.',
        '',
      ],
    },
  ],
];

const ENDINGS = ['\n', '\r\n', '\r'] as const;

function read(name: string, text: string) {
  const yaml = name.endsWith('.yaml');
  return readRecord(
    new Source(`docs/adr/${name}`, text, yaml ? 'yaml' : 'markdown'),
    yaml ? parseYamlTree(text).tree : undefined,
  );
}

const HEADER: Header = { status: 'Accepted', date: '2024-02-29', people: 'Ada, Grace', old: '0007' };

describe.each(FORMS)('a header as %s', (_, { form, name, lines }) => {
  it.each(ENDINGS)('says the same, with lines that end with %j', (end) => {
    const text = lines(HEADER).join(end);
    const record = read(name, text);
    const cut = ({ start, end: to }: { start: number; end: number }): string => text.slice(start, to);
    expect(record.title).toBe('Use it');
    expect(record.status).toMatchObject({ kind: 'accepted', form, leftover: false });
    expect(record.status && cut(record.status.word)).toBe('Accepted');
    expect(record.statuses).toHaveLength(1);
    expect(record.date).toMatchObject({ iso: '2024-02-29', style: 'iso', form });
    expect(record.date && cut(record.date.span)).toBe('2024-02-29');
    const fields = record.fields.filter(({ role }) =>
      ['status', 'date', 'people', 'supersedes'].includes(role),
    );
    expect(fields.map(({ role }) => role)).toEqual(['status', 'date', 'people', 'supersedes']);
    for (const field of fields) {
      expect(cut(field.value)).toBe(field.text);
      expect(field.line.start).toBeLessThanOrEqual(field.value.start);
      expect(field.line.end).toBeGreaterThanOrEqual(field.value.end);
      expect(cut(field.line)).toContain(field.text);
    }
    expect(fields[2]?.text).toContain('Ada, Grace');
    expect(record.links).toHaveLength(1);
    expect(record.links[0]).toMatchObject({ relation: 'supersedes', partial: false, target: { number: 7 } });
    const span = record.links[0]?.target.numberSpan;
    expect(span && cut(span)).toBe('0007');
  });

  it('keeps everything but the word of another status', () => {
    for (const end of ENDINGS) {
      const text = lines(HEADER).join(end);
      const record = read(name, text);
      const edits = statusEdits(record, 'rejected', conventionsOf({ records: [record] }));
      expect(applyEdits(text, edits)).toBe(lines({ ...HEADER, status: 'Rejected' }).join(end));
    }
  });

  it('gets one more relation, which is read back beside the first', () => {
    for (const end of ENDINGS) {
      const text = lines(HEADER).join(end);
      const record = read(name, text);
      const other = { id: '0009', number: 9, title: 'Queue', path: 'docs/adr/0009-q.md' };
      const edits = relationEdits(record, 'supersedes', other, conventionsOf({ records: [record] }));
      const after = applyEdits(text, edits);
      const links = read(name, after).links.map(({ relation, target }) => `${relation} ${target.number}`);
      expect(links, after).toEqual(['supersedes 7', 'supersedes 9']);
      // Nothing is lost of what was there.
      const [edit] = edits;
      expect(edits).toHaveLength(1);
      expect(edit && after.replace(edit.text, '')).toBe(text);
      const again = read(name, after);
      expect(relationEdits(again, 'supersedes', other, conventionsOf({ records: [again] }))).toEqual([]);
    }
  });

  it('is superseded, and says by what', () => {
    const text = lines(HEADER).join('\n');
    const record = read(name, text);
    const other = { id: '0009', number: 9, title: 'Queue', path: 'docs/adr/0009-q.md' };
    const edits = relationEdits(record, 'superseded-by', other, conventionsOf({ records: [record] }));
    const after = read(name, applyEdits(text, edits));
    expect(after.status).toMatchObject({ kind: 'superseded', form });
    expect(after.links.map(({ relation, target }) => `${relation} ${target.number}`).sort()).toEqual([
      'superseded-by 9',
      'supersedes 7',
    ]);
    expect(after.date?.iso).toBe('2024-02-29');
  });
});

describe('words of any status stand anywhere in a header', () => {
  it.each([
    ['draft', 'draft'],
    ['Proposed', 'proposed'],
    ['on hold', 'deferred'],
    ['approved', 'accepted'],
    ['Declined', 'rejected'],
    ['obsolete', 'deprecated'],
    ['superseded', 'superseded'],
  ] as const)('%s is %s', (status, kind) => {
    for (const [, { form, name, lines }] of FORMS) {
      const text = lines({ ...HEADER, status }).join('\n');
      const record = read(name, text);
      expect(record.status, text).toMatchObject({ kind, form });
      expect(text.slice(record.status?.word.start, record.status?.word.end)).toBe(status);
    }
  });
});
