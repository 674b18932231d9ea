import { describe, expect, it } from 'vitest';
import { exportOf } from '../../src/adr/export.ts';
import { arcsOf, dotGraph, mermaidGraph } from '../../src/adr/graph.ts';
import { indexEdits, listedRecords } from '../../src/adr/index-block.ts';
import { type AdrLog, idOf, isAnswered, readLog } from '../../src/adr/log.ts';
import { applyEdits } from '../../src/base/edit.ts';
import { Source } from '../../src/model/source.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';

const logOf = (files: Record<string, string>): AdrLog => {
  const sources = Object.entries(files).map(
    ([name, text]) => new Source(`docs/adr/${name}`, text, name.endsWith('.yaml') ? 'yaml' : 'markdown'),
  );
  const trees = new Map(
    sources.flatMap((source) => {
      const { tree } = source.syntax === 'yaml' ? parseYamlTree(source.text) : { tree: undefined };
      return tree === undefined ? [] : [[source.name, tree] as const];
    }),
  );
  return readLog(sources, 'docs/adr', { trees });
};
const names = (log: AdrLog): string[] =>
  log.records.map(({ source }) => source.name.slice('docs/adr/'.length));

describe('a log', () => {
  it('holds records, and knows indexes, templates and other pages', () => {
    const log = logOf({
      'README.md': '# Log\n',
      'index.md': '# Log\n',
      'template.md': '# T\n',
      'adr-template.md': '# T\n',
      '0000-template.md': '# T\n',
      '0001-a.md': 'Anything, by its name.\n',
      'use-it.md': '# Use it\n\n## Status\n\nAccepted\n\n## Decision\n\nIt.\n',
      'argued.md': '# T\n\n## Context\n\nx\n\n## Decision\n\nx\n\n## Consequences\n\nx\n',
      'half.md': '# T\n\n## Context\n\nx\n\n## Decision\n\nx\n',
      'stated.md': '# T\n\nStatus: accepted\n\n## Context\n\nx\n\n## Decision\n\nx\n',
      'barely.md': '# T\n\nStatus: accepted\n\n## Context\n\nx\n',
      'guide.md': '# How to write records\n\n## Steps\n\nWrite.\n',
      '0002-b.yaml': 'sdx: adr/v1\ntitle: B\n',
      'values.yaml': 'status: accepted\n',
      '0003-c.yaml': 'status: accepted\n',
    });
    expect(names(log)).toEqual([
      '0001-a.md',
      '0002-b.yaml',
      '0003-c.yaml',
      'argued.md',
      'stated.md',
      'use-it.md',
    ]);
    expect(log.indexes.map(({ name }) => name)).toEqual(['docs/adr/README.md', 'docs/adr/index.md']);
    expect(log.templates).toHaveLength(3);
  });

  it('is ordered by folder, prefix, number, date and path', () => {
    const files = [
      'b/0001-x.md',
      '0010-j.md',
      '0009-i.md',
      'ADR-1-a.md',
      '2024-02-01-n.md',
      '2024-01-31-m.md',
      '0009-h.md',
    ];
    expect(names(logOf(Object.fromEntries(files.map((name) => [name, '# T\n']))))).toEqual([
      '0009-h.md',
      '0009-i.md',
      '0010-j.md',
      '2024-01-31-m.md',
      '2024-02-01-n.md',
      'ADR-1-a.md',
      'b/0001-x.md',
    ]);
  });

  it('calls a record by its number, else by its file or folder', () => {
    const log = logOf({
      '0001-a.md': '',
      'ADR-02_b.md': '',
      '2024-01-02-c.md': '',
      '2024-01-03-d/README.md': '',
    });
    expect(log.records.map(idOf)).toEqual(['0001', '2024-01-02-c', '2024-01-03-d', 'ADR-02']);
  });

  it('finds what a person may call a record', () => {
    const log = logOf({
      '0003-use-redis.md': '',
      'ADR-4-use-kafka.md': '',
      '2024-01-02-c/README.md': '',
      'sub/0003-x.md': '',
    });
    const found = (reference: string) => log.find(reference).map(({ source }) => source.name.slice(9));
    expect(found('docs/adr/0003-use-redis.md')).toEqual(['0003-use-redis.md']);
    expect(found('./docs/adr/../adr/0003-use-redis.md')).toEqual(['0003-use-redis.md']);
    expect(found('../adr/0003-use-redis.md')).toEqual(['0003-use-redis.md']);
    expect(found('adr/nowhere.md')).toEqual([]);
    expect(found('0003-USE-redis.md')).toEqual(['0003-use-redis.md']);
    expect(found('2024-01-02-c')).toEqual(['2024-01-02-c/README.md']);
    expect(found('4')).toEqual(['ADR-4-use-kafka.md']);
    expect(found('adr-4')).toEqual(['ADR-4-use-kafka.md']);
    expect(found('ADR 0004')).toEqual(['ADR-4-use-kafka.md']);
    expect(found('#4')).toEqual(['ADR-4-use-kafka.md']);
    expect(found(' 3 ')).toEqual(['0003-use-redis.md', 'sub/0003-x.md']);
    expect(found('redis')).toEqual(['0003-use-redis.md']);
    expect(found('us')).toEqual([]);
    expect(found('99')).toEqual([]);
  });

  it('follows links by path, by another extension, by number, and from a code host by file name', () => {
    const log = logOf({
      '0001-a.md':
        '# A\n\n## Status\n\nAmends [2](0002-b.html)\n\nClarifies [c](https://example.org/log/0003-c.md)\n\nSupersedes ADR-0004\n\nRelates to [5](/docs/adr/0005-e.md)\n\nExtends [6](0006-f)\n\nDepends on [7](../0007-g.md)\n',
      '0002-b.md': '# B\n',
      '0003-c.md': '# C\n',
      '0004-d.md': '# D\n',
      '0005-e.md': '# E\n',
      '0006-f.md': '# F\n',
      'sub/0004-x.md': '# X\n',
    });
    const [first] = log.records;
    expect(
      first === undefined ? [] : log.linksFrom(first).map(({ link, to }) => [link.relation, to && idOf(to)]),
    ).toEqual([
      ['amends', '0002'],
      ['clarifies', '0003'],
      ['supersedes', '0004'],
      ['relates', '0005'],
      ['extends', '0006'],
      ['depends-on', undefined],
    ]);
    const target = log.at('docs/adr/0004-d.md');
    expect(target === undefined ? [] : log.linksTo(target).map(({ from }) => idOf(from))).toEqual(['0001']);
  });

  it('knows an answer: the counterpart, or who amends what it replaced in part', () => {
    const log = logOf({
      '0001-a.md': '# A\n\n* Status: superseded by [2](0002-b.md)\n',
      '0002-b.md': '# B\n\n* Status: accepted\n* Amends: [1](0001-a.md)\n',
      '0003-c.md': '# C\n\n* Status: accepted\n* Relates to: [1](0001-a.md)\n',
    });
    const [a, b, c] = log.records as [never, never, never];
    expect(isAnswered(log, a, 'superseded-by', b)).toBe(true);
    expect(isAnswered(log, a, 'superseded-by', c)).toBe(false);
    expect(isAnswered(log, b, 'amends', a)).toBe(false);
    expect(isAnswered(log, c, 'relates', a)).toBe(false);
  });
});

describe('a drawing of a log', () => {
  const log = logOf({
    '0001-a.md': '# A "quoted" <b>\n\n* Status: superseded by [2](0002-b.md)\n',
    '0002-b.md': '# B\n\n* Status: rejected\n* Supersedes: [1](0001-a.md)\n* Relates to: [3](0003-c.md)\n',
    '0003-c.md': '# C\n\n* Relates to: [2](0002-b.md)\n',
    '0004-d.md':
      '# D\n\n## Status\n\nAccepted. Reverses part of [3. C](0003-c.md)\n\nInspired by [2. B](0002-b.md)\n',
    '0005-e.md': '# E\n',
  });

  it('has each relation once, in its active voice', () => {
    expect(
      arcsOf(log).map(
        ({ from, relation, to, partial }) =>
          `${idOf(from)} ${relation} ${idOf(to)}${partial ? ' in part' : ''}`,
      ),
    ).toEqual([
      '0002 supersedes 0001',
      '0002 relates 0003',
      '0004 other 0002',
      '0004 supersedes 0003 in part',
    ]);
  });

  it('has a relation in part only where both sides say so', () => {
    const both = logOf({
      '0001-a.md': '# A\n\n## Status\n\nAccepted. Superseded in part by [2](0002-b.md)\n',
      '0002-b.md': '# B\n\n* Supersedes: [1](0001-a.md)\n',
      '0003-c.md': '# C\n\n## Status\n\nAccepted. Amended by [1](0001-a.md)\n',
    });
    expect(
      arcsOf(both).map(({ from, relation, to, partial }) => [idOf(from), relation, idOf(to), partial]),
    ).toEqual([
      ['0001', 'amends', '0003', false],
      ['0002', 'supersedes', '0001', false],
    ]);
  });

  it('is mermaid that no title can break', () => {
    expect(mermaidGraph(log)).toBe(
      [
        'flowchart TD',
        '  r1["0001 A #34;quoted#34; #60;b#62;"]:::superseded',
        '  r2["0002 B"]:::rejected',
        '  r3["0003 C"]:::unknown',
        '  r4["0004 D"]:::accepted',
        '  r2 -->|supersedes| r1',
        '  r2 ---|relates to| r3',
        '  r4 -->|inspired by| r2',
        '  r4 -.->|supersedes in part| r3',
        '  classDef superseded stroke-dasharray: 4 4,opacity: 0.6',
        '  classDef rejected stroke-dasharray: 2 2,opacity: 0.6',
        '',
      ].join('\n'),
    );
    expect(mermaidGraph(log, true)).toContain('  r5["0005 E"]:::unknown\n');
  });

  it('is Graphviz', () => {
    expect(dotGraph(log, true)).toBe(
      [
        'digraph decisions {',
        '  node [shape=box];',
        '  r1 [label="0001 A \\"quoted\\" <b>", style=dashed];',
        '  r2 [label="0002 B", style=dashed];',
        '  r3 [label="0003 C"];',
        '  r4 [label="0004 D"];',
        '  r5 [label="0005 E"];',
        '  r2 -> r1 [label="supersedes"];',
        '  r2 -> r3 [label="relates to", dir=none];',
        '  r4 -> r2 [label="inspired by"];',
        '  r4 -> r3 [label="supersedes", style=dashed];',
        '}',
        '',
      ].join('\n'),
    );
    expect(dotGraph(log)).not.toContain('0005');
  });
});

describe('an index', () => {
  it('gets a block at its end, once, with the endings it has', () => {
    const log = logOf({ '0001-a (b).md': '# A\n', 'README.md': '# Log\r\n\r\nWords.' });
    const [index] = log.indexes;
    if (index === undefined) throw new Error('no index');
    const text = applyEdits(index.text, indexEdits(log, index));
    expect(text).toBe(
      '# Log\r\n\r\nWords.\r\n\r\n<!-- sdx:adr-index -->\r\n\r\n| Number | Decision | Status | Date |\r\n| --- | --- | --- | --- |\r\n' +
        '| 0001 | [A](0001-a%20%28b%29.md) |  |  |\r\n\r\n<!-- /sdx:adr-index -->\r\n',
    );
    const again = new Source(index.name, text, 'markdown');
    expect(indexEdits(log, again)).toEqual([]);
    expect(listedRecords(log, again).size).toBe(1);
    const alone = applyEdits('', indexEdits(log, new Source(index.name, '', 'markdown')));
    expect(indexEdits(log, new Source(index.name, alone, 'markdown'))).toEqual([]);
    expect(applyEdits('', indexEdits(log, new Source(index.name, '', 'markdown')))).toMatch(/^<!-- sdx/);
    expect(applyEdits('x\n', indexEdits(log, new Source(index.name, 'x\n', 'markdown')))).toMatch(
      /^x\n\n<!-- sdx/,
    );
  });
});

describe('a record for programs', () => {
  it('has its number also where that is 0, and nulls for what is not there', () => {
    const log = logOf({ '0000-a.md': '# A\n\n## Context\n\nWhy.\n\n### More\n\nDetail.\n' });
    const [record] = log.records;
    expect(record === undefined ? undefined : exportOf(log, record)).toEqual({
      id: '0000',
      number: 0,
      title: 'A',
      status: null,
      statusText: null,
      date: null,
      path: 'docs/adr/0000-a.md',
      links: [],
      linkedFrom: [],
      sections: [
        { heading: 'Context', role: 'context', text: 'Why.\n\n### More\n\nDetail.' },
        { heading: 'More', role: null, text: 'Detail.' },
      ],
      options: [],
    });
  });
});
