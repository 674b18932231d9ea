import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/adr/record.ts';
import { compareFindings } from '../../../src/base/finding.ts';
import { DESIGN_RULES } from '../../../src/lint/design-rules.ts';
import { judgeDesign, RULE_FAILED } from '../../../src/lint/engine.ts';
import { subjectOf } from '../../../src/lint/subject.ts';
import { Source } from '../../../src/model/source.ts';
import { readDesign } from '../../../src/read/design.ts';

interface Example {
  readonly markdown: string;
  readonly section: string;
  readonly number: number;
}

/** The specification's own examples; a tab is written as an arrow in it. */
const examples = (
  createRequire(import.meta.url)('commonmark-spec') as { readonly tests: readonly Example[] }
).tests.map((example) => ({ ...example, markdown: example.markdown.replaceAll('→', '\t') }));

/** Around an example that is part of a design, with what shows whether the rest was still read. */
const DESIGN = (example: string): string =>
  `---\nsdx: design/v1\n---\n# Shop\n\n## Components\n\n- **api**: service\n\n## Overview\n\n${example}\n`;

const sections = [...new Set(examples.map(({ section }) => section))];
const of = (section: string): readonly Example[] => examples.filter((example) => example.section === section);

it("all of the specification's examples are there", () => {
  expect(examples).toHaveLength(652);
});

describe.each(sections)('%s', (section) => {
  it('reads as a file of its own: no crash, and an answer with its place', () => {
    for (const { markdown, number } of of(section)) {
      const { status, findings, source } = readDesign({ name: 'a.md', text: markdown });
      expect(status, `${number}`).not.toBe('read');
      expect(findings.length, `${number}`).toBeGreaterThan(0);
      expect(findings.filter(({ span }) => span.start < 0 || span.end > (source?.text.length ?? 0))).toEqual(
        [],
      );
    }
  });

  it('reads inside a design, whose components are there all the same', () => {
    for (const { markdown, number } of of(section)) {
      const { design, findings, source } = readDesign({ name: 'a.md', text: DESIGN(markdown) });
      expect([...(design?.components.keys() ?? [])], `${number}`).toContain('api');
      if (design === undefined) continue;
      const all = [...findings, ...judgeDesign(subjectOf(design), DESIGN_RULES)].sort(compareFindings);
      expect(
        all.filter(({ rule }) => rule === RULE_FAILED),
        `${number}`,
      ).toEqual([]);
      expect(all.filter(({ span }) => span.start < 0 || span.end > (source?.text.length ?? 0))).toEqual([]);
    }
  });

  it('reads as a decision record with its parts inside the text', () => {
    for (const { markdown, number } of of(section)) {
      const text = `# Use Redis\n\n## Status\n\nAccepted\n\n## Context\n\n${markdown}\n`;
      const record = readRecord(new Source('docs/adr/0001-use-redis.md', text, 'markdown'));
      expect(record.status?.kind, `${number}`).toBe('accepted');
      for (const { span, body } of record.sections)
        expect(span.start <= body.start && body.end <= text.length, `${number}`).toBe(true);
    }
  });
});
