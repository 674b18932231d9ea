import { expect, it } from 'vitest';
import { readLog } from '../../src/adr/log.ts';
import { judgeLog } from '../../src/lint/adr.ts';
import { ADR_RULES } from '../../src/lint/adr-rules.ts';
import { repaired } from '../../src/lint/fix.ts';
import { Source } from '../../src/model/source.ts';

/** The texts of a log after a round of repairs. */
function afterRepairs(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const sources = [...texts].map(([name, text]) => new Source(`docs/adr/${name}`, text, 'markdown'));
  const judged = judgeLog(readLog(sources, 'docs/adr'), ADR_RULES);
  return new Map(
    [...judged].map(([{ source }, findings]) => [
      source.name.slice('docs/adr/'.length),
      repaired(source.text, findings, '\n').text,
    ]),
  );
}

it('repairs of a record that two others supersede come to an end, with each of them named once', () => {
  let texts: ReadonlyMap<string, string> = new Map([
    ['0001-a.md', '# 1. A\n\n## Status\n\nAccepted\n'],
    ['0008-b.md', '# 8. B\n\n## Status\n\nAccepted\n\nSupersedes [1. A](0001-a.md)\n'],
    ['0009-c.md', '# 9. C\n\n## Status\n\nAccepted\n\nSupersedes [1. A](0001-a.md)\n'],
  ]);
  for (let round = 0; round < 3; round++) texts = afterRepairs(texts);
  const first = texts.get('0001-a.md') ?? '';
  expect(first.match(/0008-b\.md/g)).toHaveLength(1);
  expect(first.match(/0009-c\.md/g)).toHaveLength(1);
  expect(afterRepairs(texts)).toEqual(texts);
});

it.each([
  [
    'whose status runs on and on',
    `---\nstatus: "Superseded by [ADR-7](0007-${'x '.repeat(800)}.md)"\n---\n# B\n`,
  ],
  ['whose front matter is never opened', 'supersedes: [1]\n---\n# ADR-0002: B\n\n\n# Consequences\n'],
])('repairs of a record %s come to an end', (_, text) => {
  const claim = (n: number, ending: string) =>
    [`000${n}-x.${ending}`, '---\nsupersedes: [2]\n---\n# X\n'] as const;
  let texts: ReadonlyMap<string, string> = new Map([
    ['0002-b.md', text],
    claim(4, 'md'),
    claim(5, 'md'),
    ['0006-y.md', '# Y\n\n| Status | Superseded by [ADR-2](0002-b.md)\n'],
  ]);
  for (let round = 0; round < 8; round++) texts = afterRepairs(texts);
  expect(afterRepairs(texts)).toEqual(texts);
});
