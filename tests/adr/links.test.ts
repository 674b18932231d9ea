import { expect, it } from 'vitest';
import { readRecord } from '../../src/adr/record.ts';
import { Source } from '../../src/model/source.ts';

const linksOf = (name: string, text: string) =>
  readRecord(new Source(`docs/adr/${name}`, text, name.endsWith('.yaml') ? 'yaml' : 'markdown')).links.map(
    ({ relation, target }) => `${relation} ${target.number}`,
  );

it('the point of a number in the text of a link ends no sentence: a record may be superseded twice', () => {
  const status = 'Superseded by [8. Use Redis](0008-use-redis.md), [9. Use a queue](0009-use-a-queue.md)';
  expect(linksOf('0003-a.md', `# A\n\n## Status\n\n${status}\n`)).toEqual([
    'superseded-by 8',
    'superseded-by 9',
  ]);
  expect(linksOf('0003-a.md', `# A\n\n* Status: ${status.toLowerCase()}.\n`)).toEqual([
    'superseded-by 8',
    'superseded-by 9',
  ]);
  // The point behind the link ends it.
  const next = `# A\n\n## Status\n\nSuperseded by [8. Use Redis](0008-use-redis.md). See [9. Use a queue](0009-q.md)\n`;
  expect(linksOf('0003-a.md', next)).toEqual(['superseded-by 8', 'relates 9']);
});

it.each([2, 4, 8, 16])('a YAML record has its links at %d blanks, whatever ends its lines', (blanks) => {
  const item = `${' '.repeat(blanks)}- `;
  const text = `sdx: adr/v1\ntitle: A\nstatus: accepted\nsupersedes:\n${item}3\n${item}4\n`;
  expect(linksOf('0007-a.yaml', text)).toEqual(['supersedes 3', 'supersedes 4']);
  expect(linksOf('0007-a.yaml', text.replaceAll('\n', '\r\n'))).toEqual(['supersedes 3', 'supersedes 4']);
});
