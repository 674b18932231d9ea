import { describe, expect, it } from 'vitest';
import { conventionsOf } from '../../src/adr/conventions.ts';
import { arcReports, summaryOf } from '../../src/adr/export.ts';
import { dotGraph } from '../../src/adr/graph.ts';
import { type AdrLog, idOf, readLog } from '../../src/adr/log.ts';
import { parseName, relativePath } from '../../src/adr/naming.ts';
import { nextNumber, planRenumber, withIndex } from '../../src/adr/plan.ts';
import { readRecord } from '../../src/adr/record.ts';
import { lowerCase, Phrases } from '../../src/adr/wording.ts';
import { Source } from '../../src/model/source.ts';

const read = (text: string, name = 'docs/adr/0003-t.md') =>
  readRecord(new Source(name, text, /\.ya?ml$/.test(name) ? 'yaml' : 'markdown'));
const logOf = (files: Readonly<Record<string, string>>): AdrLog =>
  readLog(
    Object.entries(files).map(([name, text]) => new Source(name, text, 'markdown')),
    'docs/adr',
  );

describe('phrases', () => {
  const phrases = new Phrases<string>({ a: ['accepted', 'accepted by all'], b: ['승인', '+'] }, (key) => key);

  it('are found where a word begins and ends', () => {
    for (const before of ['a', 'z', '0', '9', '_', 'ß', 'é', 'ɏ'])
      expect(phrases.find(`${before}accepted`), before).toBeUndefined();
    for (const before of [' ', '-', '(', '`', '{', '/', ':', '@'])
      expect(phrases.find(`${before}accepted`)?.start, before).toBe(1);
    for (const after of ['a', '1', '_', 'é']) expect(phrases.find(`accepted${after}`), after).toBeUndefined();
    for (const after of ['', ' ', '.', '-']) expect(phrases.find(`accepted${after}`)?.end, after).toBe(8);
  });

  it('longer ones win, scripts without blanks need none, and a search begins where it is told', () => {
    expect(phrases.find('is accepted by all.')).toEqual({ value: 'a', start: 3, end: 18 });
    expect(phrases.find('승인되')).toEqual({ value: 'b', start: 0, end: 2 });
    expect(phrases.find('+1')).toEqual({ value: 'b', start: 0, end: 1 });
    expect(phrases.find('accepted accepted', 1)?.start).toBe(9);
    expect(phrases.find('xaccepted', 1)).toBeUndefined();
    expect(phrases.get('accepted')).toBe('a');
    expect(phrases.get('accept')).toBeUndefined();
  });

  it('are sought in lower case of the same length', () => {
    expect(lowerCase('ÄÖ İX')).toBe('äö İx');
    expect(lowerCase('ABC')).toBe('abc');
  });
});

describe('a log at the edge', () => {
  it('goes on after its highest number, in whatever order they come', () => {
    const log = logOf({ 'docs/adr/0001-a.md': '', 'docs/adr/0002-b.md': '', 'docs/adr/ADR-0009-c.md': '' });
    expect(nextNumber(log)).toBe(10);
    expect(nextNumber(log, ['docs/adr/0011-x.md', 'docs/adr/0004-y.md', 'docs/adr/ADR-0012-z.md'])).toBe(13);
    expect(
      nextNumber(
        readLog(
          log.records.map(({ source }) => source),
          'docs/adr',
          { base: ['docs/adr/0020-q.md'] },
        ),
      ),
    ).toBe(21);
  });

  it('finds and links records at its root, and through doubled strokes', () => {
    const root = logOf({ '0003-x.md': '# X\n', '0004-y.md': '# Y\n\n* Supersedes: [x](.//0003-x.md)\n' });
    expect(root.find('../0003-x.md').map(idOf)).toEqual(['0003']);
    expect(root.links.map(({ to }) => to && idOf(to))).toEqual(['0003']);
  });

  it.each([
    ['0003-x/indexing.md', false],
    ['0003-x/my-readme.md', false],
    ['0003-x/README.adoc', true],
    ['0003-x/Decision.md', true],
    ['README.md', false],
  ])('%s stands for its folder: %s', (path, folder) => {
    expect(parseName(path).folder).toBe(folder);
  });

  it('reaches a file from any other', () => {
    expect(relativePath('a/b/c/d.md', 'a/x.md')).toBe('../../x.md');
    expect(relativePath('a.md', 'a/b.md')).toBe('a/b.md');
    expect(relativePath('a/a.md', 'a/a/b.md')).toBe('a/b.md');
  });

  it('has the name, the heading and the words of most', () => {
    const of = (...files: readonly (readonly [string, string])[]) =>
      conventionsOf({ records: files.map(([name, text]) => read(text, `docs/adr/${name}`)) });
    // Two of each: the newer one, wherever the other began.
    expect(
      of(['0001-a.md', ''], ['ADR-002-b.md', ''], ['ADR-003-c.md', ''], ['0004-d.md', '']).name.prefix,
    ).toBe('');
    expect(
      of(['ADR-001-a.md', ''], ['0002-b.md', ''], ['0003-c.md', ''], ['ADR-004-d.md', '']).name.prefix,
    ).toBe('ADR-');
    const risks = of(
      ['0001-a.md', '# A\n'],
      ['0002-b.md', '# B\n'],
      ['0003-c.md', '# C\n\n## Risks\n\nSome.\n'],
    );
    expect(risks.heading('consequences')).toBe('Risks');
    const leftover = of(
      ['0001-a.md', '* Status: {proposed | accepted}\n'],
      ['0002-b.md', '# B\n\n## Status\n\nDraft\n'],
    );
    expect([leftover.statusForm, leftover.word('draft'), leftover.capital]).toEqual([
      'heading',
      'Draft',
      true,
    ]);
    expect(
      of(['0001-a.md', '# A\n\n* Date: soon\n'], ['0002-b.md', '# B\n\n* Date: 3 May 2024\n']).dateStyle,
    ).toBe('long');
  });

  it('is drawn with those that anything leads from or to', () => {
    const log = logOf({
      'docs/adr/0001-a.md': '# A\n',
      'docs/adr/0002-b.md': '# B\n\n* Supersedes: [1](0001-a.md)\n',
      'docs/adr/0003-c.md': '# C\n',
    });
    expect(dotGraph(log)).toBe(
      'digraph decisions {\n  node [shape=box];\n  r1 [label="0001 A"];\n  r2 [label="0002 B"];\n  r2 -> r1 [label="supersedes"];\n}\n',
    );
  });
});

describe('what programs get to know of relations', () => {
  const log = logOf({
    'adr/0001-a.md': '# A\n',
    'adr/0002-b.md': '# B\n\n* Supersedes: [1](0001-a.md), [x](0009-x.md)\n',
  });

  it('is each arc by the ids of its ends', () => {
    expect(arcReports(log)).toEqual([
      { from: '0002', to: '0001', relation: 'supersedes', wording: 'Supersedes', partial: false },
    ]);
  });

  it('is of each link where it leads, or that it leads nowhere', () => {
    const [a, b] = log.records;
    if (a === undefined || b === undefined) throw new Error('no records');
    const link = { relation: 'supersedes', wording: 'Supersedes', partial: false };
    expect(summaryOf(log, b).links).toEqual([
      { ...link, record: '0001', title: 'A', target: '0001-a.md', path: 'adr/0001-a.md' },
      { ...link, record: null, title: null, target: '0009-x.md', path: null },
    ]);
    expect(summaryOf(log, a).linkedFrom).toEqual([
      { ...link, record: '0002', title: 'B', target: '0001-a.md', path: 'adr/0002-b.md' },
    ]);
  });
});

describe('another number at the edge', () => {
  const renumbered = (files: Readonly<Record<string, string>>, name: string, to: number) => {
    const log = logOf(files);
    const record = log.at(name);
    const plan = record && planRenumber(log, record, to);
    if (plan === undefined || !plan.ok) throw new Error(name);
    return Object.fromEntries(
      plan.value.changes.map((change) => [change.path, change.kind === 'rename' ? change.to : change.text]),
    );
  };
  /** The title's line of a record under another number. */
  const title = (name: string, text: string, to: number) => {
    const log = logOf({ [name]: text });
    const record = log.at(name);
    const plan = record && planRenumber(log, record, to);
    const edit = plan?.ok ? plan.value.changes.find((change) => change.kind === 'edit') : undefined;
    return edit?.kind === 'edit' ? edit.text : text;
  };

  it.each([
    ['0002-b.md', '# 2. B\n', 12, '# 12. B\n'],
    ['0002-b.md', '# 0002 - B\n', 12, '# 0012 - B\n'],
    ['0002-b.md', '# 02. B\n', 7, '# 07. B\n'],
    ['0012-b.md', '# 12. B\n', 7, '# 7. B\n'],
    ['12-b.md', '# 12. B\n', 7, '# 07. B\n'],
    ['0002-b.md', '# ADR-0002: B\n', 112, '# ADR-0112: B\n'],
    ['0002-b.md', '# 3. B\n', 12, '# 3. B\n'],
    ['0002-b.md', '# B of 2\n', 12, '# B of 2\n'],
    ['0002-b.md', '---\nid: 0002\nnumber: 2\n---\n# B\n', 12, '---\nid: 0012\nnumber: 12\n---\n# B\n'],
    ['0002-b.md', '---\nid: ADR-0002\n---\n# B\n', 12, '---\nid: ADR-0012\n---\n# B\n'],
    ['0002-b.md', '---\nid: 0003\n---\n# B\n', 12, '---\nid: 0003\n---\n# B\n'],
  ])('%s: %j as %i', (name, text, to, expected) => {
    expect(title(name, text, to)).toBe(expected);
  });

  it('goes into addresses with escapes, folders, fragments and other pages', () => {
    const links =
      '# A\n\n* Relates to: [2](0002-b%20c.md#why), [d](0003-d/README.md), [x](0002-b.md), [y](https://x.org/0002-b%20c.md)\n';
    const files = { 'adr/0001-a.md': links, 'adr/0002-b c.md': '# B\n', 'adr/0003-d/README.md': '# D\n' };
    expect(renumbered(files, 'adr/0002-b c.md', 12)).toEqual({
      'adr/0001-a.md': links.replace('[2](0002-b%20c', '[12](0012-b%20c').replace('x.org/0002', 'x.org/0012'),
      'adr/0002-b c.md': 'adr/0012-b c.md',
    });
    expect(renumbered(files, 'adr/0003-d/README.md', 13)).toEqual({
      'adr/0001-a.md': links.replace('0003-d/', '0013-d/'),
      'adr/0003-d': 'adr/0013-d',
    });
  });

  it('goes into relations and texts of links, and stays out of code names that are longer', () => {
    const text =
      '# A\n\n* Status: accepted\n* Supersedes: 2\n* Amends: 0002\n\n[2](0002-b.md) [#2: B](0002-b.md) [ADR-2](0002-b.md) [B of 2](0002-b.md) [20](0002-b.md) and ADR-2, ADR-20, ADR-2.5, XADR-2, adr 0002\n';
    const files = { 'adr/0001-a.md': text, 'adr/0002-b.md': '# B\n' };
    expect(renumbered(files, 'adr/0002-b.md', 12)['adr/0001-a.md']).toBe(
      '# A\n\n* Status: accepted\n* Supersedes: 12\n* Amends: 0012\n\n[12](0012-b.md) [#12: B](0012-b.md) [ADR-12](0012-b.md) [B of 2](0012-b.md) [20](0012-b.md) and ADR-12, ADR-20, ADR-2.5, XADR-2, adr 0012\n',
    );
    const long = {
      'ODH-ADR-Ops-0001-a.md': '# A\n\nSee ODH-ADR-Ops-0002.\n',
      'ODH-ADR-Ops-0002-b.md': '# B\n',
    };
    expect(renumbered(long, 'ODH-ADR-Ops-0002-b.md', 12)['ODH-ADR-Ops-0001-a.md']).toBe(
      '# A\n\nSee ODH-ADR-Ops-0012.\n',
    );
  });

  it('brings the marked block of an index up to date, in one change of that file', () => {
    const block = (row: string) =>
      `See [2](0002-b.md).\n\n<!-- sdx:adr-index -->\n\n| Number | Decision | Status | Date |\n| --- | --- | --- | --- |\n${row}\n\n<!-- /sdx:adr-index -->\n`;
    const log = logOf({
      'adr/0002-b.md': '# B\n',
      'adr/README.md': block('| 0002 | [B](0002-b.md) |  |  |'),
    });
    const [record] = log.records;
    const plan = record && planRenumber(log, record, 12);
    if (!plan?.ok) throw new Error('no plan');
    const { changes } = withIndex(log, plan.value);
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'rename adr/0002-b.md',
      'edit adr/README.md',
    ]);
    const edit = changes[1];
    expect(edit?.kind === 'edit' && edit.text).toBe(
      block('| 0012 | [B](0012-b.md) |  |  |').replace('[2](0002', '[12](0012'),
    );
  });

  it('means a prefix of its own where it has one', () => {
    const own = '# A\n\nSee team-ADR-002 and ADR-002.\n';
    expect(
      renumbered({ 'team-ADR-001-a.md': own, 'team-ADR-002-b.md': '# B\n' }, 'team-ADR-002-b.md', 7),
    ).toEqual({
      'team-ADR-001-a.md': '# A\n\nSee team-ADR-007 and ADR-002.\n',
      'team-ADR-002-b.md': 'team-ADR-007-b.md',
    });
  });
});
