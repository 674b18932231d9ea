import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toValue } from '../../src/model/tree.ts';
import { readDesign } from '../../src/read/design.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';

const folder = new URL('../../../shared/data/yaml-test-suite/src/', import.meta.url);

interface Case {
  readonly id: string;
  readonly yaml: string;
  readonly fail: boolean;
  readonly json: string | undefined;
  readonly tree: string;
}

/** The suite writes characters that would not survive an editor as marks. */
const unmarked = (text: string) =>
  text
    .replace(/␣/g, ' ')
    .replace(/—*»/g, '\t')
    .replace(/←/g, '\r')
    .replace(/⇔/g, '\uFEFF')
    .replace(/↵/g, '')
    .replace(/∎\n$/, '');

function cases(): Case[] {
  const all: Case[] = [];
  for (const file of readdirSync(folder).sort()) {
    const tests = parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>[];
    let before: Record<string, unknown> = {};
    for (const [index, test] of tests.entries()) {
      // Later cases of a file leave out what they share with the first; that one fails is said each time.
      before = { ...before, ...test };
      if (typeof before.yaml !== 'string' || before.skip === true) continue;
      all.push({
        id: `${file.replace('.yaml', '')}/${index}`,
        yaml: unmarked(before.yaml),
        fail: test.fail === true,
        json: typeof before.json === 'string' ? before.json : undefined,
        tree: String(before.tree ?? ''),
      });
    }
  }
  return all;
}

/** What plain data has no room for, and what is therefore refused although it is YAML. */
const NOT_PLAIN = new Set([
  'read/yaml-tag',
  'read/yaml-key',
  'read/several-documents',
  'read/alias',
  'read/yaml-version',
  'read/merge-key',
]);

describe.skipIf(!existsSync(folder))('the YAML test suite', () => {
  const all = existsSync(folder) ? cases() : [];

  it('is there as a whole', () => {
    expect(all.length).toBeGreaterThan(400);
  });

  it('never crashes the reader, and every answer has its place', () => {
    for (const { id, yaml } of all) {
      const { status, findings, source } = readDesign({ name: `${id}.yaml`, text: yaml });
      expect(status, id).not.toBe('read');
      expect(findings.length, id).toBeGreaterThan(0);
      for (const { span } of findings) {
        expect(span.start, id).toBeLessThanOrEqual(span.end);
        expect(span.end, id).toBeLessThanOrEqual(source?.text.length ?? 0);
      }
    }
  });

  it('agrees on which documents are wrong', () => {
    const missed: string[] = [];
    const invented: string[] = [];
    for (const { id, yaml, fail } of all) {
      const { tree, findings } = parseYamlTree(yaml.replace(/^\uFEFF/, ''));
      if (fail) {
        if (tree !== undefined) missed.push(id);
      } else if (tree === undefined && findings.some(({ rule }) => !NOT_PLAIN.has(rule))) invented.push(id);
    }
    expect(missed).toEqual([]);
    expect(invented).toEqual([]);
  });

  it('agrees on what the others say', () => {
    const different: string[] = [];
    let compared = 0;
    for (const { id, yaml, fail, json } of all) {
      if (fail || json === undefined || json === '') continue;
      const { tree } = parseYamlTree(yaml.replace(/^\uFEFF/, ''));
      if (tree === undefined) continue;
      let expected: unknown;
      try {
        expected = JSON.parse(json);
      } catch {
        continue;
      }
      compared++;
      const actual = JSON.parse(JSON.stringify(toValue(tree)));
      try {
        expect(actual).toEqual(expected);
      } catch {
        different.push(id);
      }
    }
    expect(compared).toBeGreaterThan(220);
    expect(different).toEqual([]);
  });
});
