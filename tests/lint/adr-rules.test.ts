import { describe, expect, it } from 'vitest';
import { type LogFacts, readLog } from '../../src/adr/log.ts';
import { applyEdits } from '../../src/base/edit.ts';
import { judgeLog } from '../../src/lint/adr.ts';
import { ADR_RULES } from '../../src/lint/adr-rules.ts';
import { judgeDesign } from '../../src/lint/engine.ts';
import { rule as recorded } from '../../src/lint/rules/decisions/recorded.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { Source } from '../../src/model/source.ts';
import { readDesign } from '../../src/read/design.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';

const GOOD =
  '* Status: accepted\n* Date: 2024-01-02\n\n## Context\n\nSlow.\n\n## Decision\n\nRedis.\n\n## Consequences\n\nFast.\n';
const nine = (skip = ''): Record<string, string> =>
  Object.fromEntries(
    [1, 2, 3, 4, 5].map((n) => [`000${n}-a.md`, `# A\n\n${GOOD}`]).filter(([name]) => name !== skip),
  );

/** The findings of one rule, as `file: text under the span`, for files of a log. */
function found(
  rule: string,
  files: Record<string, string>,
  facts: LogFacts = {},
  folder = 'docs/adr',
): string[] {
  const inFolder = folder === '' ? '' : `${folder}/`;
  const sources = Object.entries(files).map(
    ([name, text]) => new Source(`${inFolder}${name}`, text, name.endsWith('.yaml') ? 'yaml' : 'markdown'),
  );
  const trees = new Map(
    sources
      .filter((s) => s.syntax === 'yaml')
      .flatMap((s) => {
        const { tree } = parseYamlTree(s.text);
        return tree === undefined ? [] : [[s.name, tree] as const];
      }),
  );
  const log = readLog(sources, folder, { ...facts, trees });
  const rules = ADR_RULES.filter((one) => one.id === rule);
  expect(rules.length).toBe(1);
  return [...judgeLog(log, rules)].flatMap(([record, findings]) =>
    findings.map(
      (f) =>
        `${record.source.name.slice(inFolder.length)}: ${record.source.text.slice(f.span.start, f.span.end)}`,
    ),
  );
}

describe('rules about a log', () => {
  it('duplicate-number: two files, or one here and one on the base branch', () => {
    const rule = 'adr/duplicate-number';
    expect(found(rule, { '0001-a.md': '# A', '0001-b.md': '# B', '0002-c.md': '# C' })).toEqual([
      '0001-a.md: A',
      '0001-b.md: B',
    ]);
    expect(found(rule, { '0001-a.md': '# A', 'ADR-0001-b.md': '# B' })).toEqual([]);
    expect(found(rule, { '0001-a.md': '# A', 'api/0001-b.md': '# B' })).toEqual([]);
    expect(
      found(rule, { '0002-mine.md': '# M' }, { base: ['docs/adr/0002-theirs.md', 'docs/adr/0003-x.md'] }),
    ).toEqual(['0002-mine.md: M']);
    expect(
      found(rule, { '0002-mine.md': '# M' }, { base: ['docs/adr/0002-mine.md', 'other/0002-x.md'] }),
    ).toEqual([]);
  });

  it('broken-link: files that are not there, and records that no log has', () => {
    const rule = 'adr/broken-link';
    const text =
      '# A\n\n* Status: superseded by ADR-0009\n\n[x](0002-b.md) [y](../no.md#part) [z](https://e.org/n.md) `[c](code.md)` [p](a)\n';
    expect(found(rule, { '0001-a.md': text, '0002-b.md': '# B' }, { present: new Set() })).toEqual([
      '0001-a.md: ADR-0009',
      '0001-a.md: ../no.md#part',
    ]);
    expect(
      found(rule, { '0001-a.md': text }, { present: new Set(['docs/no.md', 'docs/adr/0002-b.md']) }),
    ).toEqual(['0001-a.md: ADR-0009']);
  });

  it('unanswered-supersede: repaired in the record that lacks the answer', () => {
    const files = {
      '0001-a.md': '# A\n\n* Status: superseded by [ADR-0002](0002-b.md)\n',
      '0002-b.md': '# B\n\n* Status: accepted\n',
    };
    expect(found('adr/unanswered-supersede', files)).toEqual(['0002-b.md: accepted']);
    const log = readLog(
      Object.entries(files).map(([n, t]) => new Source(`docs/adr/${n}`, t, 'markdown')),
      'docs/adr',
    );
    const [finding] = [
      ...judgeLog(
        log,
        ADR_RULES.filter((r) => r.id === 'adr/unanswered-supersede'),
      ).values(),
    ].flat();
    expect(applyEdits(files['0002-b.md'], finding?.fix ?? [])).toBe(
      '# B\n\n* Status: accepted\n* Supersedes: [ADR-0001](0001-a.md)\n',
    );
    expect(
      found('adr/unanswered-supersede', {
        ...files,
        '0002-b.md': '# B\n\nThis decision supersedes [ADR-1](0001-a.md).\n',
      }),
    ).toEqual([]);
  });

  it('index-omits-record: only where the index lists most', () => {
    const all = nine();
    const list = (...names: string[]): string => names.map((n) => `- [A](${n})\n`).join('');
    const names = Object.keys(all);
    expect(found('adr/index-omits-record', { ...all, 'README.md': list(...names.slice(0, 4)) })).toEqual([
      '0005-a.md: A',
    ]);
    expect(found('adr/index-omits-record', { ...all, 'README.md': list(...names.slice(0, 2)) })).toEqual([]);
    expect(found('adr/index-omits-record', { ...all, 'README.md': list(...names) })).toEqual([]);
  });

  it('sees links between files of a log that is the whole project', () => {
    const all = nine();
    const list = Object.keys(all).map((n) => `- [A](${n})\n`);
    expect(found('adr/index-omits-record', { ...all, 'README.md': list.join('') }, {}, '')).toEqual([]);
    expect(
      found('adr/index-omits-record', { ...all, 'README.md': list.slice(0, 4).join('') }, {}, ''),
    ).toEqual(['0005-a.md: A']);
    const replaced = {
      '0001-a.md': `# A\n\n* Status: superseded by [ADR-0002](0002-b.md)\n`,
      '0002-b.md': `# B\n\n${GOOD}`,
    };
    expect(found('adr/unanswered-supersede', replaced, {}, '')).toHaveLength(1);
    expect(found('adr/broken-link', replaced, { present: new Set() }, '')).toEqual([]);
  });

  it.each([
    ['adr/missing-status', '# A\n\n* Date: 2024-01-02\n\n## Context\n\n## Decision\n\n## Consequences\n'],
    ['adr/missing-date', '# A\n\n* Status: accepted\n\n## Context\n\n## Decision\n\n## Consequences\n'],
    [
      'adr/missing-context',
      '# A\n\n* Status: accepted\n* Date: 2024-01-02\n\n## Decision\n\n## Consequences\n',
    ],
    [
      'adr/missing-consequences',
      '# A\n\n* Status: accepted\n* Date: 2024-01-02\n\n## Context\n\n## Decision\n',
    ],
  ])('%s: only where the log has the part', (rule, text) => {
    expect(found(rule, { ...nine('0003-a.md'), '0003-b.md': text })).toEqual(['0003-b.md: A']);
    // Four records are no habit, and neither are three of six.
    expect(
      found(rule, { '0001-a.md': text, '0002-a.md': `# A\n\n${GOOD}`, '0003-a.md': `# A\n\n${GOOD}` }),
    ).toEqual([]);
    const half = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`000${n}-a.md`, n > 3 ? text : `# A\n\n${GOOD}`]),
    );
    expect(found(rule, half)).toEqual([]);
  });
});

describe('rules about one record', () => {
  it.each<[string, string, string[]]>([
    ['adr/invalid-date', '# A\n\n* Date: 2024-023-2706\n', ['2024-023-2706']],
    ['adr/invalid-date', '# A\n\n* Date: January, 2026\n', []],
    [
      'adr/leftover-template',
      '---\nstatus: {proposed | accepted}\n---\n# {short title}\n',
      ['{proposed | accepted}', '{short title}'],
    ],
    ['adr/superseded-without-target', '# A\n\n* Status: superseded\n', ['superseded']],
    ['adr/superseded-without-target', '# A\n\n* Status: superseded by ADR-2\n', []],
    ['adr/conflicting-status', '---\nstatus: proposed\n---\n# A\n\n## Status\n\nAccepted\n', ['Accepted']],
    ['adr/conflicting-status', '# A\n\n## Status\n\nAccepted\n\nSuperseded by [2. B](0002-b.md)\n', []],
    ['adr/missing-decision', '# A\n\n## Context\n\nSlow.\n', ['A']],
    ['adr/missing-decision', '# A\n\nIn the context of lists, facing load, we decided for Redis.\n', []],
    ['adr/title-number-mismatch', '# 11. A\n', ['11']],
    ['adr/title-number-mismatch', '# 1. A\n', []],
    ['adr/too-few-options', '# A\n\n## Considered Options\n\n* Redis\n', ['Considered Options']],
    ['adr/too-few-options', '# A\n\n## Considered Options\n\n* Redis\n* Memcached\n', []],
    ['adr/too-few-options', '# A\n\n## Alternatives\n\n* Memcached\n', []],
    ['adr/stale-proposal', '# A\n\n* Status: proposed\n* Date: 2023-01-01\n', ['proposed']],
    ['adr/stale-proposal', '# A\n\n* Status: proposed\n* Date: 2025-06-01\n', []],
    ['adr/stale-proposal', '# A\n\n* Status: accepted\n* Date: 2013-01-01\n', []],
    [
      'adr/alternatives-with-reasons',
      '# A\n\n## Alternatives Considered\n\n- MySQL: lacks native JSON columns\n- SQLite\n',
      ['Alternatives Considered'],
    ],
    [
      'adr/alternatives-with-reasons',
      '# A\n\n## Alternatives Considered\n\n- MySQL: lacks native JSON columns\n- SQLite: one writer at a time\n',
      [],
    ],
    ['adr/negative-consequence', '# A\n\n## Consequences\n\nLists load in 5 ms.\n', ['Consequences']],
    ['adr/negative-consequence', '# A\n\n## Consequences\n\nLists load in 5 ms. A list may be stale.\n', []],
    ['adr/trade-off-accepted', '# A\n\n## Decision\n\nRedis.\n', ['Decision']],
    ['adr/trade-off-accepted', '# A\n\n## Decision\n\nWe accept that lists are 30 s old.\n', []],
    ['adr/reversibility', '# A\n\nRedis.\n', ['A']],
    ['adr/reversibility', '# A\n\nThis is easy to undo.\n', []],
    ['adr/revisit', '# A\n\nRedis.\n', ['A']],
    ['adr/revisit', '# A\n\nOnce the load exceeds 2k/s we shard.\n', []],
  ])('%s on %j', (rule, text, expected) => {
    expect(found(rule, { '0001-a.md': text }, { today: '2026-01-01' })).toEqual(
      expected.map((part) => `0001-a.md: ${part}`),
    );
  });

  it('yaml-shape: unknown keys with a suggestion, wrong types, at their place', () => {
    const head = 'sdx: adr/v1\ntitle: A\n';
    expect(
      found('adr/yaml-shape', { '0001-a.yaml': `${head}status: accepted\nx-own: 1\nsupersedes: [3]\n` }),
    ).toEqual([]);
    expect(found('adr/yaml-shape', { '0001-a.yaml': `${head}consequence: x\ndrivers: 4\n` })).toEqual([
      '0001-a.yaml: consequence',
      '0001-a.yaml: 4',
    ]);
    expect(found('adr/yaml-shape', { '0001-a.yaml': `${head}date: [` })).toHaveLength(1);
  });

  it('has a rule for every id once, and says what is bad and good', () => {
    expect(new Set(ADR_RULES.map((rule) => rule.id)).size).toBe(ADR_RULES.length);
    for (const rule of ADR_RULES) expect(rule.bad).not.toBe(rule.good);
  });
});

describe('a design against the log', () => {
  const log = readLog(
    [
      new Source('docs/adr/0001-a.md', '# A\n\n* Status: superseded by ADR-0002\n', 'markdown'),
      new Source('docs/adr/0002-b.md', '# B\n\n* Status: accepted\n* Supersedes: ADR-0001\n', 'markdown'),
    ],
    'docs/adr',
  );

  it('is told of records that are missing or no longer hold', () => {
    const text =
      'sdx: design/v1\ntitle: T\ntradeoffs:\n  - { decision: D, chosen: C, adr: ADR-0001 }\n  - { decision: E, chosen: F, adr: docs/adr/0002-b.md }\ndecisions: [ADR-0002, ADR-0007]\n';
    const { design } = readDesign({ name: 'design.yaml', text });
    if (design === undefined) throw new Error('no design');
    const findings = judgeDesign(subjectOf(design, { log }), [recorded]);
    expect(findings.map((f) => text.slice(f.span.start, f.span.end))).toEqual(['ADR-0001', 'ADR-0007']);
    expect(findings[0]?.message).toContain('superseded by 0002');
    expect(judgeDesign(subjectOf(design), [recorded])).toEqual([]);
  });
});
