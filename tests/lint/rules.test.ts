import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESIGN_RULES } from '../../src/lint/design-rules.ts';
import { judgeDesign } from '../../src/lint/engine.ts';
import type { DesignRule } from '../../src/lint/rule.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { readDesign } from '../../src/read/design.ts';

/** The lines on which a rule has something to say about an example. */
function judged(rule: DesignRule, example: string): { lines: number[]; marked: number[]; read: string[] } {
  const text = `sdx: design/v1\ntitle: Example\n${example}`;
  const { design, findings } = readDesign({ name: 'example.yaml', text });
  if (design === undefined) throw new Error(`the example is not read: ${JSON.stringify(findings)}`);
  const subject = subjectOf(design);
  const lines = judgeDesign(subject, [rule]).map(({ span }) => design.source.lines.position(span.start).line);
  const marked = text.split('\n').flatMap((line, index) => (/#\s*<-\s*$/.test(line) ? [index + 1] : []));
  // An example that does not read as written would show something else than it says.
  const read = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule: id, message }) => `${id}: ${message}`);
  return { lines: [...new Set(lines)], marked, read };
}

describe.each(DESIGN_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is named after its file, and says what, why and where from', () => {
    expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
    expect(rule.what.endsWith('.')).toBe(true);
    expect(rule.why.length).toBeGreaterThan(40);
    expect(rule.source.length).toBeGreaterThan(0);
    // What compares a design with its decision log has nothing to find in a design alone; tests/adr has its cases.
    if (id !== 'decisions/recorded') expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.bad.map((example) => [example]))(
    'finds just the marked lines of a bad example\n%s',
    (example) => {
      const { lines, marked } = judged(rule, example);
      expect(marked.length).toBeGreaterThan(0);
      expect(lines).toEqual(marked);
    },
  );

  it.each(rule.examples.good.map((example) => [example]))(
    'finds nothing in a good example\n%s',
    (example) => {
      expect(judged(rule, example).lines).toEqual([]);
    },
  );
});

const seeds = new URL('../../../shared/seeds/', import.meta.url);

/** The short lines of a course text, among which its headings are. */
function shortLines(seed: string): readonly string[] {
  const lines = readFileSync(new URL(`${seed}.txt`, seeds), 'utf8').split('\n');
  return lines.filter((line) => line.length < 120).map((line) => line.toLowerCase());
}

describe.skipIf(!existsSync(seeds))(
  'the sources of rules (skipped where the course texts are absent)',
  () => {
    it.each(DESIGN_RULES.map((rule) => [rule.id, rule] as const))(
      '%s names a section that is there',
      (_, rule) => {
        for (const source of rule.source) {
          if (!('seed' in source)) continue;
          const wanted = source.section.toLowerCase();
          expect(
            shortLines(source.seed).some((line) => line.includes(wanted)),
            source.section,
          ).toBe(true);
        }
      },
    );
  },
);
