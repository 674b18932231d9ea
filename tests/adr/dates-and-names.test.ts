import { describe, expect, it } from 'vitest';
import { dayNumber, isoOf, isRealDay, readDate } from '../../src/adr/dates.ts';
import {
  baseName,
  composeStem,
  folderOf,
  isIndexName,
  isTemplateName,
  normalPath,
  padNumber,
  parseName,
  relativePath,
  slugify,
} from '../../src/adr/naming.ts';
import type { DateStyle } from '../../src/model/adr.ts';

describe('a date in words or figures', () => {
  it.each<[string, DateStyle, string?]>([
    ['2024-02-29', 'iso', '2024-02-29'],
    ['on 2024–2–9.', 'iso', '2024-02-09'],
    ['2024.02.09', 'iso', '2024-02-09'],
    ['20240209', 'iso', '2024-02-09'],
    ['19991231', 'iso', '1999-12-31'],
    ['2024 年 3 月 5 日', 'long', '2024-03-05'],
    ['2024/1/31', 'slashed', '2024-01-31'],
    ['31.1.2024', 'dotted', '2024-01-31'],
    ['31. 12. 2020', 'dotted', '2020-12-31'],
    ['25/12/20', 'slashed', '2020-12-25'],
    ['12-25-2020', 'slashed', '2020-12-25'],
    // Day and month are the same number: it means one day only.
    ['05/05/2024', 'slashed', '2024-05-05'],
    ['04/05/2024', 'slashed'],
    ['May 24th, 2026', 'long', '2026-05-24'],
    ['24 May 2026', 'long', '2026-05-24'],
    ['2026 May 24', 'long', '2026-05-24'],
    ['may be on May 24, 2026', 'long', '2026-05-24'],
    ['24 de mayo de 2026', 'long', '2026-05-24'],
    ['2026 on May the 24', 'long', '2026-05-24'],
    ['24 the May of 2026', 'long', '2026-05-24'],
    ['May 24 of the year 2026', 'none'],
    ['May 124 2026', 'month'],
    ['March 2024', 'month'],
    ['Q3 2024', 'month'],
    ['2024 Q3', 'month'],
    ['2024-09', 'month'],
    ['2024', 'month'],
    // No day of any calendar, or more digits than a date has.
    ['2023-02-29', 'none'],
    ['2024-13-01', 'none'],
    ['31/31/2024', 'none'],
    ['32 May 2026', 'none'],
    ['May 24', 'none'],
    ['version 2024', 'none'],
    ['2024 and on', 'none'],
    ['12024-01-02', 'none'],
    ['2024-01-023', 'none'],
    ['2020/12/255', 'none'],
    ['12020/12/25', 'none'],
    ['131.12.2020', 'none'],
    ['31.12.20201', 'none'],
    ['120201225', 'none'],
    ['202012255', 'none'],
    ['17760704', 'none'],
    ['today', 'none'],
  ])('%s is %s %s', (text, style, iso) => {
    const date = readDate(text, { start: 3, end: 3 + text.length }, 'bullet');
    expect(date).toEqual({
      text,
      style,
      ...(iso === undefined ? {} : { iso }),
      span: { start: 3, end: 3 + text.length },
      form: 'bullet',
      leftover: false,
    });
  });

  it.each([
    '{YYYY-MM-DD}',
    'YYYY-MM-DD when',
    'DD/MM/YYYY',
    'MM.DD.YYYY',
    '{date}',
    '<date>',
    '[date]',
    'date',
  ])('is not chosen yet where %s stands', (text) => {
    expect(readDate(text, { start: 0, end: text.length }, 'line')).toMatchObject({
      leftover: true,
      style: 'none',
    });
  });

  it('has as many days as its month', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((days, index) => {
      expect([1, days, days + 1].map((day) => isRealDay(2023, index + 1, day))).toEqual([true, true, false]);
    });
    expect([isRealDay(2024, 2, 29), isRealDay(2024, 2, 30), isRealDay(2100, 2, 29)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([
      isRealDay(2024, 0, 1),
      isRealDay(2024, 13, 1),
      isRealDay(2024, 1, 0),
      isRealDay(0, 1, 1),
    ]).toEqual([false, false, false, false]);
    expect(isRealDay(1, 1, 1)).toBe(true);
    expect([isoOf(7, 3, 4), isoOf(2024, 11, 30), isoOf(2024, 11, 31)]).toEqual([
      '0007-03-04',
      '2024-11-30',
      undefined,
    ]);
  });

  it('has a number among all days, if it is one', () => {
    // 20 years with 5 leap days: 1972, 1976, 1980, 1984, 1988.
    expect(dayNumber('1990-01-01')).toBe(20 * 365 + 5);
    expect(dayNumber('1969-12-31')).toBe(-1);
    for (const text of ['2024-1-02', '2024-02-30', 'x2024-01-02', '2024-01-02x', '20240102'])
      expect(dayNumber(text)).toBeUndefined();
  });
});

describe('a path', () => {
  it('is made plain, and led to from another', () => {
    expect([baseName('a/b.md'), baseName('b.md'), folderOf('a/b/c.md'), folderOf('c.md')]).toEqual([
      'b.md',
      'b.md',
      'a/b',
      '',
    ]);
    expect(['./a//b/../c', '../../a', 'a/../../b', '/a/./b', '/'].map(normalPath)).toEqual([
      'a/c',
      '../../a',
      '../b',
      '/a/b',
      '/',
    ]);
    expect(relativePath('docs/index.md', 'docs/adr/0001-a.md')).toBe('adr/0001-a.md');
    expect(relativePath('docs/adr/0001-a.md', 'docs/adr/0002-b.md')).toBe('0002-b.md');
    expect(relativePath('a/b/c.md', 'a/d/e.md')).toBe('../d/e.md');
    expect(relativePath('a/b/c.md', 'a/b')).toBe('../b');
    expect(relativePath('c.md', 'e.md')).toBe('e.md');
  });
});

describe('the name of a record', () => {
  it.each([
    ['12.md', { style: 'number', number: 12, width: 2, separator: '-', slug: '' }],
    [
      '0012 - use redis.adoc',
      { style: 'number', separator: ' - ', slug: 'use redis', joint: ' ', extension: '.adoc' },
    ],
    ['0012.use.md', { style: 'number', separator: '.', slug: 'use' }],
    ['1234567-x.md', { style: 'plain', slug: '1234567-x' }],
    [
      '2024.02.03_some_title.md',
      { style: 'date', date: '2024-02-03', separator: '_', slug: 'some_title', joint: '_' },
    ],
    ['2024-02-03.md', { style: 'date', date: '2024-02-03', separator: '', slug: '' }],
    ['2024-02-30-title.md', { style: 'number', number: 2024, slug: '02-30-title' }],
    ['RFC 7.md', { style: 'prefixed', prefix: 'RFC ', number: 7, width: 1 }],
    ['decision_003-use.md', { style: 'prefixed', prefix: 'decision_', number: 3, slug: 'use' }],
    ['team-ADR-12-x-y.md', { style: 'prefixed', prefix: 'team-ADR-', number: 12, slug: 'x-y' }],
    ['http2-only.md', { style: 'plain', prefix: '', width: 0, separator: '-', slug: 'http2-only' }],
    ['.hidden', { style: 'plain', extension: '', slug: '.hidden' }],
    ['LICENSE', { style: 'plain', extension: '', slug: 'LICENSE' }],
    ['adr/0003-x/adr.md', { folder: true, number: 3, slug: 'x', extension: '.md' }],
    ['0003-x/main.md', { folder: true, number: 3 }],
    ['index.md', { folder: false, style: 'plain', slug: 'index' }],
  ])('%s', (path, expected) => {
    expect(parseName(path)).toMatchObject(expected);
  });

  it('is put together as the log has it', () => {
    const like = { style: 'prefixed', prefix: 'ADR-', width: 3, separator: '_' } as const;
    expect(composeStem(like, { number: 7 }, 'use_x')).toBe('ADR-007_use_x');
    expect(composeStem(like, { number: 7 }, '')).toBe('ADR-007');
    expect(composeStem({ ...like, separator: '' }, { number: 7 }, 'x')).toBe('ADR-007-x');
    expect(composeStem({ ...like, style: 'plain' }, { number: 7 }, 'x')).toBe('x');
    expect(composeStem({ ...like, style: 'date' }, { number: 7, date: '2024-02-03' }, 'x')).toBe(
      '2024-02-03_x',
    );
    expect(composeStem({ ...like, style: 'date' }, {}, 'x')).toBe('x');
    expect([padNumber(7, 4), padNumber(12345, 4)]).toEqual(['0007', '12345']);
  });

  it('tells templates and indexes from records', () => {
    const templates = [
      'template.md',
      'ADR-template.md',
      '0000_template.md',
      'docs/adr-template-bare-minimal.md',
      'adr-template-bare.md',
      'template-madr.md',
      'my-templates.md',
    ];
    expect(templates.filter((name) => !isTemplateName(name))).toEqual([]);
    const others = [
      '0012-template-engine.md',
      'templating.md',
      'use-template-strings.md',
      '0003-page-template.md',
    ];
    expect(others.filter(isTemplateName)).toEqual([]);
    expect(
      ['README.md', 'adr/index.adoc', '_index.md', 'Changelog.md'].filter((n) => !isIndexName(n)),
    ).toEqual([]);
    expect(
      ['0001-index.md/x.md', '0001-x/index.md', 'indexing.md', 'reindex.md'].filter(isIndexName),
    ).toEqual([]);
  });

  it('comes from a title without accents, ligatures and quotes, cut at a word', () => {
    expect(slugify('Straße, Cœur & Ægir: øl, đi, ðe, łódź, þing, ısı')).toBe(
      'strasse-coeur-aegir-ol-di-de-lodz-thing-isi',
    );
    expect(slugify("The user's ‘x’ `y`", '_')).toBe('the_users_x_y');
    const words = `${'a'.repeat(40)} ${'b'.repeat(39)} c`;
    expect(slugify(words)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`);
    expect(slugify('d'.repeat(81))).toBe('d'.repeat(80));
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(40)}`)).toBe('a'.repeat(40));
  });
});
