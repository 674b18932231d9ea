import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../src/read/design.ts';
import type { DesignDocument } from '../../../src/schema/design.ts';
import { designs, toYaml } from '../../generators/design.ts';
import { markdownStyles, toMarkdown } from '../../generators/markdown.ts';

describe('one model, two syntaxes', () => {
  it('reads a design in Markdown, however it is laid out, to the document its YAML gives', () => {
    fc.assert(
      fc.property(designs().map(withoutEmptyParts), markdownStyles(), (document, style) => {
        const yaml = readDesign({ name: 'design.yaml', text: toYaml(document) });
        const markdown = readDesign({ name: 'design.md', text: toMarkdown(document, style) });
        expect(markdown.design?.document).toEqual(yaml.design?.document);
        const codes = (findings: readonly { readonly rule: string }[]) =>
          findings.map((found) => found.rule).sort();
        expect(codes(markdown.findings)).toEqual(codes(yaml.findings));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

/** A heading without anything below it says nothing; `requirements: {}` does. */
function withoutEmptyParts(document: DesignDocument): DesignDocument {
  const { requirements, ...rest } = document;
  return requirements === undefined || Object.keys(requirements).length === 0 ? rest : document;
}
