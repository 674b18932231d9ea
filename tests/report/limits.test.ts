import { describe, expect, it } from 'vitest';
import { lintGithub } from '../../src/report/lint-github.ts';
import { lintGitlab } from '../../src/report/lint-gitlab.ts';
import { lintJunit } from '../../src/report/lint-junit.ts';
import { lintMarkdown, lintSummary } from '../../src/report/lint-markdown.ts';
import { lintSarif } from '../../src/report/lint-sarif.ts';
import { at, clean, failing, huge, judged, resultOf } from './material.ts';

// `huge` has 10,000 findings, 250 in each of 40 files, of which errors, warnings, info and hints are a quarter
// each, but for 250 not being a multiple of four: 62 errors, 62 warnings, 63 info, 63 hints a file.
const ERRORS = 62 * 40;
const WARNINGS = 62 * 40;
const INFOS = 63 * 40;
const HINTS = 63 * 40;

describe('github', () => {
  const lines = lintGithub(huge).trimEnd().split('\n');

  it('annotates ten errors, ten warnings and nine notices, and counts the rest last', () => {
    const kinds = lines.map((line) => /^::(\w+) /.exec(line)?.[1]);
    expect(kinds).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(9).fill('notice'),
      'notice',
    ]);
    const counts = `${ERRORS - 10} errors, ${WARNINGS - 10} warnings, ${INFOS - 9} info, ${HINTS} hints more`;
    expect(lines.at(-1)).toMatch(new RegExp(`^::notice title=sdx::${counts}`));
  });

  it('says nothing where there is nothing to say', () => {
    expect(lintGithub(clean)).toBe('');
  });

  it('gives columns within one line only, and paths from the root', () => {
    const text = lintGithub({ ...failing, folder: 'services/a/' });
    expect(text).toContain(
      '::warning file=services/a/docs/shop.yaml,line=2,endLine=2,col=8,endColumn=12,title=doc/title::',
    );
    expect(text).toContain(
      '::notice file=services/a/docs/shop.yaml,line=3,endLine=4,title=slo/single-window::',
    );
  });
});

describe('sarif', () => {
  const run = JSON.parse(lintSarif(huge)).runs[0];

  it('keeps to 5,000 results, most severe first, and counts the others', () => {
    const levels = run.results.map(({ level }: { level: string }) => level);
    expect(levels).toEqual([
      ...Array(ERRORS).fill('error'),
      ...Array(WARNINGS).fill('warning'),
      ...Array(5000 - ERRORS - WARNINGS).fill('note'),
    ]);
    const [notification] = run.invocations[0].toolExecutionNotifications;
    expect(notification.message.text).toContain(
      `5000 more findings were left out, the least severe ones: ${INFOS - (5000 - ERRORS - WARNINGS)} info, ${HINTS} hints.`,
    );
  });

  it('gives every result four numbers, a relative address, a fingerprint and a rule with help', () => {
    for (const { locations, partialFingerprints, ruleIndex, ruleId } of run.results) {
      const { region, artifactLocation } = locations[0].physicalLocation;
      expect(Object.keys(region)).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn']);
      expect(artifactLocation.uri).toMatch(/^designs\/\d\d\.yaml$/);
      expect(partialFingerprints['sdxFinding/v1']).toMatch(/^[0-9a-f]{16}$/);
      const rule = run.tool.driver.rules[ruleIndex];
      expect(rule.id).toBe(ruleId);
      expect(rule.help.text).toContain('Because it hurts later.');
      expect(rule.helpUri).toBe(`https://sdx.dev/rules/${ruleId}`);
    }
  });

  it('counts columns in UTF-16 units and says so', () => {
    const text = 'title: 🚀🚀 Shop\n';
    const finding = at(text, 'Shop');
    const [only] = JSON.parse(lintSarif(resultOf(judged('a.yaml', text, finding)))).runs;
    expect(only.columnKind).toBe('utf16CodeUnits');
    expect(only.results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 13,
      endLine: 1,
      endColumn: 17,
    });
  });
});

describe.each([
  ['a comment', lintMarkdown, (text: string) => text.length, 65_536],
  ['a summary', lintSummary, (text: string) => Buffer.byteLength(text), 1024 * 1024],
] as const)('%s', (_, render, size, limit) => {
  const many = resultOf(...huge.files, ...huge.files.map((file) => ({ ...file, name: `more/${file.name}` })));

  it('stays under its limit, ends with whole findings and counts the rest', () => {
    const text = render(many);
    expect(size(text)).toBeLessThan(limit);
    expect(size(text)).toBeGreaterThan(limit * 0.9);
    const shown = (mark: string) => text.split(`\n- ${mark} `).length - 1;
    const rest = /^…and (.*) more, which `sdx lint` shows\.$/m.exec(text)?.[1] ?? '';
    const left = (weight: string) => Number(new RegExp(`(\\d+) ${weight}`).exec(rest)?.[1] ?? 0);
    expect(shown('❌') + left('error')).toBe(2 * ERRORS);
    expect(shown('⚠️') + left('warning')).toBe(2 * WARNINGS);
    expect(shown('ℹ️') + left('info')).toBe(2 * INFOS);
    expect(shown('💡') + left('hint')).toBe(2 * HINTS);
    for (const line of text.split('\n').filter((one) => one.startsWith('- '))) expect(line).toMatch(/\)$/);
  });

  it('is not filled by one finding that is long', () => {
    const text = 'a: 1\nb: 2\n';
    const long = at(text, 'a', { message: 'x '.repeat(600_000) });
    const short = at(text, 'b', { message: 'The other one.' });
    expect(render(resultOf(judged('a.yaml', text, long, short)))).toContain('The other one.');
  });
});

describe('junit', () => {
  it('has one passing case for a clean file', () => {
    const text = lintJunit(clean);
    expect(text).toContain('<testsuite name="docs/shop.yaml" tests="1" failures="0" errors="0" time="0">');
    expect(text.match(/<testcase /g)).toHaveLength(1);
  });

  it('counts failures and errors apart', () => {
    expect(lintJunit(failing)).toContain(
      '<testsuites name="sdx lint" tests="5" failures="2" errors="1" time="0">',
    );
  });
});

describe('gitlab', () => {
  it('has unique fingerprints and paths from the root', () => {
    const issues = JSON.parse(lintGitlab({ ...huge, folder: 'docs/' }));
    const prints = new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint));
    expect(prints.size).toBe(10_000);
    expect(issues[0].location.path).toBe('docs/designs/00.yaml');
  });

  it('is an empty list where there is nothing to report', () => {
    expect(lintGitlab(clean)).toBe('[]\n');
  });
});
