import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/adr/log.ts';
import { readRecord } from '../../src/adr/record.ts';
import { judgeLog } from '../../src/lint/adr.ts';
import { ADR_RULES } from '../../src/lint/adr-rules.ts';
import { Source } from '../../src/model/source.ts';

describe('hostile text', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['links', '](x'.repeat(50_000)],
    ['ticks', '`a``b'.repeat(40_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['headings', '# a\n'.repeat(50_000)],
    ['statuses', '## Status\n\nsuperseded by '.repeat(10_000)],
    ['relations', `## Status\n\n${'superseded by ADR-1 '.repeat(20_000)}`],
    ['links in a status', `## Status\n\nsuperseded by ${'[8. B](b.md) '.repeat(20_000)}`],
    ['bars', `${'|'.repeat(100_000)}\n`.repeat(3)],
    ['front matter', `---\n${'a: b\n'.repeat(50_000)}---\n`],
    ['blanks', `Status:${' '.repeat(200_000)}x`],
    ['stars', '*'.repeat(200_000)],
    ['addresses', 'https://a '.repeat(30_000)],
  ])('of %s is read in a time that grows with its length', (_, text) => {
    const record = readRecord(new Source('docs/adr/0001-a.md', text, 'markdown'));
    const log = readLog([record.source], 'docs/adr', { present: new Set() });
    expect(judgeLog(log, ADR_RULES).size).toBe(1);
  });
});
