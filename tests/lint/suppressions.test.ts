import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/base/edit.ts';
import type { Finding } from '../../src/base/finding.ts';
import { KNOWN_RULES } from '../../src/lint/known-rules.ts';
import { plainProfile } from '../../src/lint/profile.ts';
import { type Unsuppressed, withoutSuppressed } from '../../src/lint/suppressions.ts';
import { Source, type Syntax } from '../../src/model/source.ts';
import { commentsOf } from '../../src/read/comments.ts';

const ALL = plainProfile(KNOWN_RULES.values());

/** Findings of a rule at each place where the text says `!!`. */
function findings(text: string, rule = 'slo/perfect'): Finding[] {
  return [...text.matchAll(/!!/g)].map(({ index }) => ({
    rule,
    severity: 'error',
    span: { start: index, end: index + 2 },
    message: 'Wrong.',
  }));
}

function judged(text: string, syntax: Syntax = 'yaml', found = findings(text), profile = ALL): Unsuppressed {
  return withoutSuppressed(new Source('x', text, syntax), found, profile);
}

const told = ({ findings: left }: Unsuppressed): string[] => left.map(({ rule }) => rule);

const REASON = ' -- the contract says so';

describe('a comment that switches rules off', () => {
  it.each<[string, string, Syntax, number]>([
    ['on its line', `a: "!!" # sdx-disable-line slo/perfect${REASON}\n`, 'yaml', 1],
    ['on the next line', `# sdx-disable-next-line slo/perfect${REASON}\na: "!!"\n`, 'yaml', 1],
    ['among others', `# sdx-disable-next-line slo/*,slo/perfect${REASON}\na: "!!"\n`, 'yaml', 1],
    ['by area', `# sdx-disable-next-line slo/*${REASON}\na: "!!"\n`, 'yaml', 1],
    [
      'past other comments',
      `# sdx-disable-next-line slo/perfect${REASON}\n# why\n\n# more\na: "!!"\n`,
      'yaml',
      1,
    ],
    ['with CRLF', `# sdx-disable-next-line slo/perfect${REASON}\r\na: "!!"\r\n`, 'yaml', 1],
    ['from here on', `# sdx-disable slo/perfect${REASON}\na: "!!"\nb: "!!"\n`, 'yaml', 2],
    [
      'to there',
      `# sdx-disable slo/perfect${REASON}\na: "!!"\n# sdx-enable slo/perfect\nb: "!!"\n`,
      'yaml',
      1,
    ],
    ['in Markdown', `<!-- sdx-disable-next-line slo/perfect${REASON} -->\n\n!!\n`, 'markdown', 1],
    ['in a heading', `# Up !! <!-- sdx-disable-line slo/perfect${REASON} -->\n`, 'markdown', 1],
    ['in a table', `| a |\n|---|\n| !! <!-- sdx-disable-line slo/*${REASON} --> |\n`, 'markdown', 1],
    ['in front matter', `---\n# sdx-disable-next-line slo/*${REASON}\na: "!!"\n---\n# T\n`, 'markdown', 1],
    ['in fenced YAML', `\`\`\`yaml\na: "!!" # sdx-disable-line slo/*${REASON}\n\`\`\`\n`, 'markdown', 1],
  ])('works %s', (_, text, syntax, suppressed) => {
    const result = judged(text, syntax);
    expect(result.suppressed).toBe(suppressed);
    expect(told(result).filter((rule) => rule.startsWith('lint/'))).toEqual([]);
    expect(result.findings.length).toBe(findings(text).length - suppressed);
  });

  it.each<[string, string, Syntax]>([
    ['a string', `a: "!! # sdx-disable-line slo/perfect${REASON}"\n`, 'yaml'],
    ['a block of text', `a: |\n  # sdx-disable-next-line slo/perfect${REASON}\n  !!\n`, 'yaml'],
    ['a word', `a: x!!x#sdx-disable-line slo/perfect${REASON}\n`, 'yaml'],
    ['a code span', `!! \`<!-- sdx-disable-line slo/perfect${REASON} -->\`\n`, 'markdown'],
    ['a fence', `~~~md\n<!-- sdx-disable-next-line slo/perfect${REASON} -->\n~~~\n!!\n`, 'markdown'],
    ['indented code', `    <!-- sdx-disable-next-line slo/perfect${REASON} -->\n\n!!\n`, 'markdown'],
  ])('is no comment in %s', (_, text, syntax) => {
    expect(told(judged(text, syntax))).toEqual(['slo/perfect']);
  });

  it('names the rule; nothing else is switched off', () => {
    const text = `# sdx-disable-next-line slo/perfect${REASON}\na: "!!"\nb: "!!"\n`;
    expect(told(judged(text, 'yaml', findings(text, 'slo/incomplete')))).toEqual([
      'lint/unused-suppression',
      'slo/incomplete',
      'slo/incomplete',
    ]);
    expect(judged(text).findings.map(({ span }) => text.slice(0, span.start).split('\n').length)).toEqual([
      3,
    ]);
  });

  it('never switches off a bug of sdx, or what is said about comments', () => {
    const text = `# sdx-disable internal/rule-failed, lint/unused-suppression${REASON}\na: "!!"\n`;
    expect(told(judged(text, 'yaml', findings(text, 'internal/rule-failed')))).toContain(
      'internal/rule-failed',
    );
  });
});

describe('what is wrong with such a comment', () => {
  it.each<[string, string, string]>([
    ['# sdx-disable-next-line slo/prefect -- x\n', 'lint/unknown-suppression', 'did you mean `slo/perfect`'],
    ['# sdx-disable-next-line -- x\n', 'lint/unknown-suppression', 'names no rule'],
    ['# sdx-disable-nextline slo/perfect -- x\n', 'lint/unknown-suppression', '`sdx-disable-next-line`'],
    ['# sdx-disable-next-line slo/perfect -- x\n', 'lint/unused-suppression', 'on the next line'],
    [
      '# sdx-disable slo/perfect, slo/incomplete -- x\n',
      'lint/unused-suppression',
      '`slo/perfect` and `slo/incomplete` find',
    ],
    ['# sdx-enable slo/perfect\n', 'lint/unused-suppression', 'Nothing above'],
  ])('%j: %s', (comment, rule, says) => {
    const { findings: left } = judged(`${comment}a: 1\n`);
    expect(left.map((finding) => finding.rule)).toEqual([rule]);
    expect(left[0]?.message).toContain(says);
  });

  it('is a reason that lacks, where the profile asks for one', () => {
    const text = '# sdx-disable-next-line slo/perfect\na: "!!"\n';
    expect(told(judged(text))).toEqual(['lint/suppression-without-reason']);
    const quiet = plainProfile([...KNOWN_RULES.values()].filter(({ preset }) => preset === 'recommended'));
    expect(told(judged(text, 'yaml', findings(text), quiet))).toEqual([]);
  });

  it('is not said of a rule that did not run', () => {
    const only = plainProfile(
      [...KNOWN_RULES.values()].filter(({ id }) => id === 'slo/incomplete' || id.startsWith('lint/')),
    );
    expect(told(judged('# sdx-disable-next-line slo/perfect -- x\na: 1\n', 'yaml', [], only))).toEqual([]);
    expect(told(judged('# sdx-disable-next-line slo/incomplete -- x\na: 1\n', 'yaml', [], only))).toEqual([
      'lint/unused-suppression',
    ]);
  });

  it('is not said of an example in a fenced block', () => {
    const text = '```yaml\n# sdx-disable-next-line slo/prefect\na: 1 # sdx-disable-line slo/perfect\n```\n';
    expect(told(judged(text, 'markdown'))).toEqual([]);
  });

  it.each<[string, string, Syntax]>([
    ['a: 1 # sdx-disable-line slo/perfect -- x\nb: 2\n', 'a: 1\nb: 2\n', 'yaml'],
    ['a: 1\n  # sdx-disable-next-line slo/perfect -- x\nb: 2\n', 'a: 1\nb: 2\n', 'yaml'],
    ['# T\n\n<!-- sdx-disable-next-line slo/* -->\n\ntext\n', '# T\n\n\ntext\n', 'markdown'],
    ['# T <!-- sdx-disable-line slo/* -->\n', '# T\n', 'markdown'],
    ['a: 1 # sdx-disable-line slo/prefect -- x\n', 'a: 1 # sdx-disable-line slo/perfect -- x\n', 'yaml'],
  ])('can be repaired in %j', (text, expected, syntax) => {
    const fixes = judged(text, syntax).findings.flatMap(({ fix }) => fix ?? []);
    expect(applyEdits(text, fixes)).toBe(expected);
  });

  it('is left alone where the comment keeps two paragraphs apart', () => {
    const [finding] = judged('one\n<!-- sdx-disable-next-line slo/* -- x -->\ntwo\n', 'markdown').findings;
    expect(finding?.rule).toBe('lint/unused-suppression');
    expect(finding?.fix).toBeUndefined();
  });
});

describe('comments of any text', () => {
  it('lie where they say, in both syntaxes, and never throw', () => {
    const piece = fc.constantFrom(
      '# ',
      'sdx-',
      ': ',
      '"',
      "'",
      '\n',
      '`',
      '<!-- ',
      ' -->',
      '- ',
      '|',
      '```\n',
      '> ',
      'a',
      '\r\n',
      '{',
      '}',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom<Syntax>('yaml', 'markdown'),
        (parts, syntax) => {
          const text = parts.join('');
          for (const { span } of commentsOf(text, syntax, 'sdx-')) {
            const written = text.slice(span.start, span.end);
            expect(written.startsWith('#') || (written.startsWith('<!--') && written.endsWith('-->'))).toBe(
              true,
            );
            expect(written).toContain('sdx-');
          }
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
  });
});
