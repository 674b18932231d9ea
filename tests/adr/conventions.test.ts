import { describe, expect, it } from 'vitest';
import { conventionsOf, partsOf } from '../../src/adr/conventions.ts';
import { readRecord } from '../../src/adr/record.ts';
import { Source } from '../../src/model/source.ts';

type File = readonly [string, string];

const records = (files: readonly File[]) =>
  files.map(([name, text]) =>
    readRecord(new Source(`docs/adr/${name}`, text, name.endsWith('.yaml') ? 'yaml' : 'markdown')),
  );
const of = (...files: File[]) => conventionsOf({ records: records(files) });

/** `count` records of one text. */
const many = (count: number, text: string, name = (n: number) => `000${n}-a-b.md`): File[] =>
  Array.from({ length: count }, (_, i) => [name(i + 1), text] as const);

describe('what a log has in common', () => {
  it('is MADR 4 where there is nothing yet', () => {
    expect(of()).toMatchObject({
      count: 0,
      name: {
        style: 'number',
        prefix: '',
        width: 4,
        separator: '-',
        joint: '-',
        folder: false,
        extension: '.md',
      },
      template: 'madr',
      format: 'md',
      statusForm: undefined,
      dateStyle: 'iso',
      titleNumber: 'none',
      lineEnding: '\n',
      capital: false,
    });
  });

  it('is the name that most have, and of two as common the newer one', () => {
    const name = (...names: string[]) => of(...names.map((one): File => [one, '# T\n'])).name;
    expect(name('0001-a.md', '0002-b.md', 'ADR-003_c_d.md')).toMatchObject({ prefix: '', width: 4 });
    expect(name('0001-a.md', 'ADR-002_c_d.md')).toMatchObject({
      prefix: 'ADR-',
      width: 3,
      separator: '_',
      joint: '_',
    });
    expect(name('0001-a.md', 'notes.md', 'more.md')).toMatchObject({ style: 'number' });
    expect(name('0001-a/README.md', '0002-b/README.md')).toMatchObject({ folder: true, extension: '.md' });
    // A name of one word tells nothing of what stands between words.
    expect(name('0001_use_it.md', '0002_b.md', '0003_c.md').joint).toBe('_');
  });

  it('is the form of the status, its words and their capitals', () => {
    const log = of(
      ...many(2, '# T\n\n* Status: Approved\n'),
      ['0003-c.md', '# T\n\n* Status: draft\n'],
      ['0004-d.md', '---\nstatus: {proposed | accepted}\n---\n# T\n'],
    );
    expect(log).toMatchObject({ statusForm: 'bullet', capital: true });
    expect(['accepted', 'draft', 'proposed'].map((kind) => log.word(kind as 'draft'))).toEqual([
      'Approved',
      'draft',
      undefined,
    ]);
    expect(
      of(['0001-a.md', '# T\n\n* Status: Draft\n'], ['0002-b.md', '# T\n\n* Status: draft\n']).capital,
    ).toBe(false);
  });

  it('is the template: by where the status stands, and which sections there are', () => {
    const sections = (...names: string[]): string => names.map((name) => `\n## ${name}\n\nText.\n`).join('');
    const matter = '---\nstatus: accepted\n---\n# T\n';
    expect(of(...many(3, `# T\n\n## Status: Accepted\n${sections('Context')}`)).template).toBe('course');
    expect(of(...many(3, `# T\n\n## Status\n\nAccepted\n${sections('Context', 'Decision')}`)).template).toBe(
      'nygard',
    );
    expect(of(...many(3, `# T\n\n## Status\n\nAccepted\n${sections('Considered Options')}`)).template).toBe(
      'course',
    );
    expect(of(...many(3, `${matter}${sections('Considered Options', 'Decision Outcome')}`)).template).toBe(
      'madr-minimal',
    );
    expect(of(...many(3, `${matter}${sections('Decision Drivers')}`)).template).toBe('madr');
    expect(of(...many(3, `${matter}${sections('Pros and Cons of the Options')}`)).template).toBe('madr');
    // Three in ten are enough to be a habit; two in ten are not.
    expect(of(...many(7, matter), ...many(3, `${matter}${sections('Decision Drivers')}`)).template).toBe(
      'madr',
    );
    expect(of(...many(8, matter), ...many(2, `${matter}${sections('Decision Drivers')}`)).template).toBe(
      'madr-minimal',
    );
  });

  it('is how titles say the number', () => {
    const numbered = (title: string, count = 3) => of(...many(count, `# ${title}\n`)).titleNumber;
    expect(numbered('Use it')).toBe('none');
    expect(numbered('1. Use it')).toBe('plain');
    const mixed = (...titles: string[]) =>
      of(...titles.map((title, i): File => [`000${i}-a.md`, `# ${title}\n`])).titleNumber;
    expect(mixed('1. Use it', 'ADR-2: Use it')).toBe('plain');
    expect(mixed('1. Use it', 'ADR-2: Use it', 'ADR-3: Use it')).toBe('id');
    expect(numbered('ADR-0001: Use it')).toBe('id');
    expect(of(...many(2, '# Use it\n'), ...many(1, '# 1. Use it\n')).titleNumber).toBe('none');
    expect(of(...many(1, '# Use it\n'), ...many(1, '# 1. Use it\n')).titleNumber).toBe('plain');
  });

  it('is the date, the syntax and the line ending of most', () => {
    const dated = (date: string): string => `# T\n\n* Status: accepted\n* Date: ${date}\n`;
    expect(of(...many(2, dated('31.12.2020')), ...many(1, dated('2020-12-31'))).dateStyle).toBe('dotted');
    expect(of(...many(1, dated('soon'))).dateStyle).toBe('iso');
    const yaml: File = ['0003-c.yaml', 'sdx: adr/v1\ntitle: T\n'];
    expect(of(yaml).format).toBe('yaml');
    expect(of(yaml, ['0001-a.md', '# T\n']).format).toBe('md');
    expect(
      of(['0001-a.md', '# T\r\n\r\nX\r\n'], ['0002-b.md', '# T\r\n'], ['0003-c.md', '# T\n']).lineEnding,
    ).toBe('\r\n');
  });

  it('is the heading that most give a section', () => {
    const log = of(...many(2, '# T\n\n## Risks\n\nSome.\n'), [
      '0003-c.md',
      '# T\n\n## Consequences\n\nSome.\n',
    ]);
    expect(log.heading('consequences')).toBe('Risks');
    expect(log.heading('context')).toBeUndefined();
  });

  it('makes a part expected from five records on, and three in five of them', () => {
    const [having, lacking] = ['# T\n\n* Status: accepted\n', '# T\n'];
    expect(of(...many(4, having)).expects('status')).toBe(false);
    expect(of(...many(3, having), ...many(2, lacking)).expects('status')).toBe(true);
    expect(of(...many(3, having), ...many(3, lacking)).expects('status')).toBe(false);
    expect(of(...many(3, having), ...many(3, lacking)).expects('status', 0.5)).toBe(true);
    expect(of(...many(3, having), ...many(3, lacking)).share('status')).toBe(0.5);
    expect(of().share('status')).toBe(0);
  });
});

describe('the parts of a record', () => {
  it('are its status, its date (in the name too), its number and its sections', () => {
    const parts = (name: string, text: string) => [...partsOf(records([[name, text]])[0] as never)].sort();
    expect(parts('0001-a.md', '# T\n')).toEqual([]);
    expect(parts('2024-01-02-a.md', '# T\n')).toEqual(['date']);
    expect(parts('0001-a.md', '# 1. T\n\n* Status: accepted\n* Date: 2024-01-02\n')).toEqual([
      'date',
      'status',
      'title-number',
    ]);
    expect(parts('0001-a.md', '# T\n\n## Pros and Cons of the Options\n\n## Moles\n')).toEqual([
      'options',
      'pros-and-cons',
    ]);
  });
});
