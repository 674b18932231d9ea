import { describe, expect, it } from 'vitest';
import { dayNumber, isRealDay, readDate } from '../../src/adr/dates.ts';
import { parseName, slugify } from '../../src/adr/naming.ts';
import { readRecord } from '../../src/adr/record.ts';
import type { FieldForm, StatusKind } from '../../src/model/adr.ts';
import { Source } from '../../src/model/source.ts';

const read = (text: string, name = 'docs/adr/0003-title.md') =>
  readRecord(new Source(name, text, /\.ya?ml$/.test(name) ? 'yaml' : 'markdown'));

describe('a status', () => {
  it.each<[string, StatusKind, FieldForm]>([
    ['---\nstatus: accepted\n---\n# T\n', 'accepted', 'front-matter'],
    ['---\nstatus: "superseded by ADR-0123"\n---\n# T\n', 'superseded', 'front-matter'],
    ['# T\n\n## Status\n\nAccepted\n\n## Context\n', 'accepted', 'heading'],
    ['# T\n\n## Status\n\nAccepted\n\nSuperseded by [3. X](0003-x.md)\n', 'superseded', 'heading'],
    ['# T\n\n## Status\n\nAccepted\n\nSuperseded in part by [3. X](0003-x.md)\n', 'accepted', 'heading'],
    ['# T\n\n## Status: Accepted\n\n## Context\n', 'accepted', 'heading-inline'],
    ['# T\n\n## Status\n\n- [ ] Proposed\n- [x] Accepted\n', 'accepted', 'heading'],
    ['# T\n\n## Status\n\n~~Proposed~~ Accepted on 2024-01-02\n', 'accepted', 'heading'],
    ['# T\n\n* Status: Approved (2024-01-02)\n', 'accepted', 'bullet'],
    ['# T\n\n- **Status:** Superceded by 12\n', 'superseded', 'bullet'],
    ['# T\n\nStatus: WIP\nDate: 2020-01-01\n', 'draft', 'line'],
    ['# T\n\n**Status**: ✅ Accepted\\\n**Date**: today\n', 'accepted', 'bold'],
    ['# T\n\n**Status: Active**\n', 'accepted', 'bold'],
    ['# T\n\n|  | |\n|---|---|\n| Status | Draft |\n', 'draft', 'table'],
    ['# T\n\n| Status | Date |\n|---|---|\n| Rejected | 2020-01-01 |\n', 'rejected', 'column'],
    ['T\n=\n\nStatus\n------\n\nDeprecated\n', 'deprecated', 'heading'],
    ['# T\n\n## Statut\n\nAccepté le 3 mars 2024\n', 'accepted', 'heading'],
    ['# T\n\n## Status\n\nErsetzt durch ADR-0007\n', 'superseded', 'heading'],
    ['# T\n\n## Estado\n\nPropuesto\n', 'proposed', 'heading'],
    ['# T\n\n* Estado: rejeitado\n', 'rejected', 'bullet'],
    ['# T\n\n## 상태\n\n승인됨\n', 'accepted', 'heading'],
    ['# T\n\n## ステータス\n\n承認済み\n', 'accepted', 'heading'],
    ['# T\n\n* Status: on hold until Q3\n', 'deferred', 'bullet'],
    ['# T\n\n* Status: under construction by moles\n', 'other', 'bullet'],
    ['# T\n\n* Status: accepted, superseded by [ADR-4](0004-x.md)\n', 'superseded', 'bullet'],
  ])('is read from %j as %s', (text, kind, form) => {
    expect(read(text).status).toMatchObject({ kind, form });
  });

  it('is read from AsciiDoc and reStructuredText', () => {
    expect(read('= T\n:status: accepted\n:date: 2020-02-03\n', '0001-t.adoc')).toMatchObject({
      title: 'T',
      status: { kind: 'accepted', form: 'attribute' },
      date: { iso: '2020-02-03' },
    });
    expect(
      read('= 1. T\n\n== Status\n\nSuperseded by xref:0002-u.adoc[2. U]\n', '0001-t.adoc'),
    ).toMatchObject({
      status: { kind: 'superseded' },
      links: [{ relation: 'superseded-by', target: { url: '0002-u.adoc' } }],
    });
    expect(
      read(
        '=====\nTitle\n=====\n\n:Status: Proposed\n:Date: 2020-02-03\n\nContext\n-------\n\nx\n',
        '0001-t.rst',
      ),
    ).toMatchObject({
      title: 'Title',
      status: { kind: 'proposed', form: 'field' },
      date: { iso: '2020-02-03' },
    });
  });

  it('is not read from code, comments or prose about something else', () => {
    for (const text of [
      '```\nStatus: accepted\n```\n',
      '<!--\nStatus: accepted\n-->\n',
      'The status of an order is shown.\n',
    ]) {
      expect(read(`# T\n\n## Context\n\n${text}`).status).toBeUndefined();
    }
  });

  it("is a template's leftover where nobody chose", () => {
    expect(read('---\nstatus: {proposed | rejected | accepted}\n---\n# T\n').status?.leftover).toBe(true);
    expect(read('---\nstatus: { accepted }\n---\n# T\n').status).toMatchObject({
      kind: 'accepted',
      leftover: false,
    });
  });

  it('is read where lower case has more letters than upper case', () => {
    const text = '# T\n\n* Status: ACCEPTED (İ)\n';
    const { status } = read(text);
    expect(status?.kind).toBe('accepted');
    expect(text.slice(status?.word.start, status?.word.end)).toBe('ACCEPTED');
  });

  it('has the span of its word, exactly', () => {
    const text = '# T\r\n\r\n* **Status:** ✅ Accepted on Monday\r\n';
    const { status } = read(text);
    expect(text.slice(status?.word.start, status?.word.end)).toBe('✅ Accepted');
  });
});

describe('a date', () => {
  it.each<[string, string | undefined]>([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2023-9-15', '2023-09-15'],
    ['2022-10-04 (Updated 2023-01-01)', '2022-10-04'],
    ['12 February 2016', '2016-02-12'],
    ['May 24, 2026', '2026-05-24'],
    ['3. März 2024', '2024-03-03'],
    ['3 août 2021', '2021-08-03'],
    ['15 de marzo de 2022', '2022-03-15'],
    ['2024년 3월 5일', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['31.12.2020', '2020-12-31'],
    ['25/12/2020', '2020-12-25'],
    ['12/25/2020', '2020-12-25'],
    ['2020/12/25', '2020-12-25'],
    ['20201225', '2020-12-25'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text, { start: 0, end: text.length }, 'line').iso).toBe(iso);
  });

  it('may be one without a day, or with two meanings, and still a date', () => {
    for (const text of ['January, 2026', '2022-09', '03/04/2024']) {
      const date = readDate(text, { start: 0, end: text.length }, 'line');
      expect(date.iso).toBeUndefined();
      expect(date.style).not.toBe('none');
    }
    expect(readDate('2024-023-2706', { start: 0, end: 13 }, 'line').style).toBe('none');
    expect(readDate('{YYYY-MM-DD}', { start: 0, end: 12 }, 'line').leftover).toBe(true);
  });

  it('counts days as the calendar does', () => {
    // 2000 was a leap year, 1900 was not; the epoch is day 0.
    expect(isRealDay(2000, 2, 29)).toBe(true);
    expect(isRealDay(1900, 2, 29)).toBe(false);
    expect(dayNumber('1970-01-01')).toBe(0);
    expect((dayNumber('2001-01-01') ?? 0) - (dayNumber('2000-01-01') ?? 0)).toBe(366);
  });
});

describe('a name', () => {
  it.each([
    ['docs/adr/0012-use-redis.md', { style: 'number', number: 12, width: 4, slug: 'use-redis' }],
    ['docs/adr/012_use_redis.md', { style: 'number', number: 12, width: 3, separator: '_', joint: '_' }],
    ['adr/ADR-0012-use-redis.md', { style: 'prefixed', prefix: 'ADR-', number: 12 }],
    ['adr/adr012.md', { style: 'prefixed', prefix: 'adr', number: 12, slug: '' }],
    ['x/ODH-ADR-Operator-0013-extend.md', { style: 'prefixed', prefix: 'ODH-ADR-Operator-', number: 13 }],
    ['log/2024-02-03-title.md', { style: 'date', date: '2024-02-03', slug: 'title' }],
    ['log/20240203-title.md', { style: 'date', date: '2024-02-03' }],
    ['log/2024-02-03-title/README.md', { style: 'date', folder: true, slug: 'title' }],
    ['log/0003-title/index.md', { style: 'number', folder: true, number: 3 }],
    ['docs/adr/README.md', { style: 'plain', folder: false }],
    ['docs/adr/use-http2-everywhere.md', { style: 'plain', slug: 'use-http2-everywhere' }],
  ])('%s', (path, expected) => {
    expect(parseName(path)).toMatchObject(expected);
  });

  it('is made from a title in any script', () => {
    expect(slugify("Don't use C++ & Go: why?")).toBe('dont-use-c-go-why');
    expect(slugify('Élément naïf')).toBe('element-naif');
    expect(slugify('캐시에 레디스 사용')).toBe('캐시에-레디스-사용');
    expect(slugify('が使う')).toBe('が使う');
    expect(slugify('../../etc/passwd')).toBe('etc-passwd');
    expect(slugify('???')).toBe('decision');
    expect(slugify('word '.repeat(60)).length).toBeLessThanOrEqual(80);
  });
});

describe('links', () => {
  const relations = (text: string) =>
    read(text).links.map((l) => `${l.relation}${l.partial ? '?' : ''} ${l.target.url ?? l.target.number}`);

  it.each([
    ['# T\n\n## Status\n\nSuperseded by [7. X](0007-x.md)\n', ['superseded-by 0007-x.md']],
    [
      '# T\n\n## Status\n\nAccepted\n\nAmends [2. X](0002-x.md)\n\nInspired by [4. Y](0004-y.md)\n',
      ['amends 0002-x.md', 'other 0004-y.md'],
    ],
    ['---\nstatus: "accepted; supersedes ADR-0045"\n---\n# T\n', ['supersedes 45']],
    ['---\nstatus: accepted\nsupersedes: [3, 4]\n---\n# T\n', ['supersedes 3', 'supersedes 4']],
    ['---\nsupersedes:\n  - ADR-0003\n  - ADR-0004\n---\n# T\n', ['supersedes 3', 'supersedes 4']],
    ['# T\n\n* Status: superseded by 0012\n', ['superseded-by 12']],
    ['# T\n\n| Status | Approved |\n| Superseded by: | N/A |\n| Supersedes | ADR-3 |\n', ['supersedes 3']],
    ['# T\n\n## Status\n\nAccepted. Superseded in part by ADR 45\n', ['superseded-by? 45']],
    [
      '# T\n\n## Status\n\nAccepted. Reverses part of [ADR 120](0120-x.md) and fixes #12.\n',
      ['supersedes? 0120-x.md'],
    ],
    [
      '# T\n\n## Context\n\n> **Amended on 2024-05-06 by [ADR 9](0009-x.md).** More.\n',
      ['amended-by 0009-x.md'],
    ],
    ['# T\n\n## Status\n\nErsetzt durch ADR-0007\n', ['superseded-by 7']],
    [
      '# T\n\n## Status\n\nAccepted. Reverses part of ADR 3 and ADR 4. Amends ADR 5\n',
      ['supersedes? 3', 'supersedes? 4', 'amends 5'],
    ],
    ['# T\n\n## Context\n\nRedis replaces 3 services and supersedes nothing.\n', []],
    [
      '# T\n\n* Status: accepted\n* Supersedes: https://example.org/docs/0036-x.md\n',
      ['supersedes https://example.org/docs/0036-x.md'],
    ],
  ])('%j', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('a title', () => {
  it.each([
    ['# 1. Record decisions', 'Record decisions', 1],
    ['# ADR-0012: Use Redis', 'Use Redis', 12],
    ['# ADR 12 - Use Redis', 'Use Redis', 12],
    ['# [ADR-12] Use Redis', 'Use Redis', 12],
    ['# 3 reasons to leave', '3 reasons to leave', undefined],
    ['# ADR RHAISTRAT-979 Evaluate', 'ADR RHAISTRAT-979 Evaluate', undefined],
  ])('%s', (text, title, number) => {
    const record = read(`${text}\n\n## Context\n`);
    expect(record.title).toBe(title);
    expect(record.titleNumber?.value).toBe(number);
  });
});
