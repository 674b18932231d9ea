import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conventionsOf } from '../../src/adr/conventions.ts';
import { lineEnding, withoutCode } from '../../src/adr/lines.ts';
import { readLog } from '../../src/adr/log.ts';
import { planRenumber, planStatus, planSupersede } from '../../src/adr/plan.ts';
import { readRecord } from '../../src/adr/record.ts';
import { relationEdits, statusEdits } from '../../src/adr/record-edits.ts';
import { applyEdits } from '../../src/base/edit.ts';
import { judgeLog } from '../../src/lint/adr.ts';
import { ADR_RULES } from '../../src/lint/adr-rules.ts';
import { Source } from '../../src/model/source.ts';

fc.configureGlobal({ seed: 20_240_506, numRuns: 200 });

const EXTENSIONS = ['.md', '.adoc', '.rst', '.yaml'] as const;

/** Lines that mean something to the reader, in any order and mixed with noise. */
const line = fc.oneof(
  fc.constantFrom(
    ...[
      '---',
      '+++',
      '# T',
      '# 3. T',
      '## Status',
      '## Status: Accepted',
      '## Context',
      '## Decision',
      '## Considered Options',
      'T',
      '===',
      '---',
    ],
    ...[
      'Accepted',
      'Superseded by [2. X](0002-x.md)',
      'Supersedes ADR-0001',
      '* Status: accepted',
      '- **Status:** Superseded',
      'status: accepted',
    ],
    ...[
      'status: {proposed | accepted}',
      'supersedes: [1, 2]',
      'supersedes:',
      '  - 1',
      '| Status | Draft |',
      '| --- | --- |',
      '**Status: x**\\',
      ':status: x',
      '.. code::',
    ],
    ...[
      '```',
      '~~~',
      '<!--',
      '-->',
      '',
      '* one',
      '  * two',
      '[a](',
      '](b)',
      '[x]: y',
      '~~a~~',
      '> Amended on 2024-01-01 by [ADR 2](0002-x.md)',
      'Date: 2024-02-30',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const document = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));
const name = fc.constantFrom(...EXTENSIONS).map((extension) => `docs/adr/0003-t${extension}`);
const source = (path: string, text: string): Source =>
  new Source(path, text, path.endsWith('.yaml') ? 'yaml' : 'markdown');

describe('any text at all', () => {
  it('is some record, with every span inside the text', () => {
    fc.assert(
      fc.property(name, document, (path, text) => {
        const record = readRecord(source(path, text));
        const spans = [
          record.titleSpan,
          ...record.statuses.flatMap((mark) => [mark.span, mark.word]),
          ...record.dates.map((mark) => mark.span),
          ...record.fields.flatMap((field) => [field.value, field.line]),
          ...record.sections.flatMap((section) => [section.span, section.body]),
          ...record.links.map((link) => link.span),
          ...record.references.flatMap((link) => [link.span, link.urlSpan, link.textSpan]),
          ...record.options.map((option) => option.span),
        ];
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        for (const field of record.fields)
          expect(field.text).toBe(text.slice(field.value.start, field.value.end));
      }),
    );
  });

  it('keeps its length and its lines when code is blanked out', () => {
    fc.assert(
      fc.property(name, document, (path, text) => {
        for (const syntax of ['markdown', 'asciidoc', 'rst', 'yaml'] as const) {
          const plain = withoutCode(text, syntax);
          expect(plain.length, path).toBe(text.length);
          expect(plain.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
        }
      }),
    );
  });

  it('is judged without a throw, and fixes end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, document), { maxLength: 6 }), (files) => {
        const log = readLog(
          files.map(([path, text], i) => source(path.replace('0003', `000${i + 1}`), text)),
          'docs/adr',
          { present: new Set(), today: '2026-01-01' },
        );
        for (const [record, findings] of judgeLog(log, ADR_RULES)) {
          for (const finding of findings) {
            expect(finding.span.end).toBeLessThanOrEqual(record.source.text.length);
            if (finding.fix !== undefined)
              expect(finding.fix.every((edit) => edit.span.end <= record.source.text.length)).toBe(true);
          }
        }
        for (const record of log.records) planRenumber(log, record, 77);
      }),
    );
  });
});

describe('an edit', () => {
  it('inserts lines with the endings of the text, and leaves everything else', () => {
    fc.assert(
      fc.property(
        name,
        document,
        fc.constantFrom('accepted', 'rejected', 'superseded'),
        (path, text, kind) => {
          const record = readRecord(source(path, text));
          const conventions = conventionsOf({ records: [record] });
          const other = { id: '0009', number: 9, title: 'Other', path: 'docs/adr/0009-other.md' };
          const edits = [...statusEdits(record, kind as 'accepted', conventions)];
          const links = relationEdits(record, 'supersedes', other, conventions);
          for (const edit of [...edits, ...links]) {
            const breaks = edit.text.match(/\r\n|\r|\n/g) ?? [];
            for (const end of breaks) expect(end).toBe(lineEnding(text));
          }
          // What is not replaced is still there, in order.
          const after = applyEdits(text, links);
          let at = 0;
          for (const edit of links) {
            expect(after.startsWith(text.slice(0, links[0]?.span.start))).toBe(true);
            at += edit.text.length - (edit.span.end - edit.span.start);
          }
          expect(after.length).toBe(text.length + at);
        },
      ),
    );
  });

  /** Records as tools write them; what an edit says must be read back. */
  const written = fc
    .record({
      form: fc.constantFrom('matter', 'heading', 'inline', 'bullet', 'bold', 'line', 'table'),
      status: fc.constantFrom('accepted', 'Accepted', 'Proposed', 'draft', 'Approved'),
      end: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ form, status, end }) => {
      const header: Readonly<Record<string, readonly string[]>> = {
        matter: ['---', `status: ${status}`, 'date: 2024-01-02', '---', '', '# T'],
        heading: ['# 1. T', '', 'Date: 2024-01-02', '', '## Status', '', status],
        inline: ['# T', '', `## Status: ${status}`],
        bullet: ['# T', '', `* Status: ${status}`, '* Date: 2024-01-02'],
        bold: ['# T', '', `**Status:** ${status}  `, '**Date:** 2024-01-02'],
        line: ['# T', '', `Status: ${status}`],
        table: ['# T', '', '| | |', '|---|---|', `| Status   | ${status} |`, '| Date     | 2024-01-02 |'],
      };
      return [...(header[form] ?? []), '', '## Context', '', 'Because.', ''].join(end);
    });

  it('is read back, on both sides, and a second time changes nothing', () => {
    fc.assert(
      fc.property(written, written, (one, two) => {
        let log = readLog([source('docs/adr/0001-a.md', one), source('docs/adr/0002-b.md', two)], 'docs/adr');
        for (let round = 0; round < 2; round++) {
          const [a, b] = log.records as [(typeof log.records)[0], (typeof log.records)[0]];
          const plan = planSupersede(log, a, b);
          if (!plan.ok) throw new Error(plan.error);
          if (round === 1) expect(plan.value.changes).toEqual([]);
          const texts = new Map(plan.value.changes.map((c) => [c.path, c.kind === 'edit' ? c.text : '']));
          log = readLog(
            log.records.map((r) => source(r.source.name, texts.get(r.source.name) ?? r.source.text)),
            'docs/adr',
          );
        }
        const [a, b] = log.records as [(typeof log.records)[0], (typeof log.records)[0]];
        expect(a.status?.kind).toBe('superseded');
        expect(log.linksFrom(a).map((l) => [l.link.relation, l.to === b])).toContainEqual([
          'superseded-by',
          true,
        ]);
        expect(log.linksFrom(b).map((l) => [l.link.relation, l.to === a])).toContainEqual([
          'supersedes',
          true,
        ]);
        expect(planStatus(log, a, 'accepted').ok).toBe(false);
      }),
    );
  });
});
