import { describe, expect, it } from 'vitest';
import { judgeRefactoring, type Version, type Versions } from '../../../src/gate/refactoring/judge.ts';
import { manifestOf } from '../manifest.ts';

const xml = (tests: Readonly<Record<string, string>>) =>
  `<testsuite name="tasks">\n${Object.entries(tests)
    .map(([name, inner]) => `<testcase name="${name}">${inner}</testcase>`)
    .join('\n')}\n</testsuite>`;

const PASSING = { 'lists tasks': '', 'sorts by due date': '' };
const lines = (count: number) => 'x();\n'.repeat(count);

const BEFORE: Version = {
  results: [{ name: 'before.xml', text: xml(PASSING) }],
  tests: [{ name: 'before/tests/a.test.js', digest: '1' }],
  code: [{ name: 'manager.js', text: lines(100) }],
};
const AFTER: Version = {
  results: [{ name: 'after.xml', text: xml(PASSING) }],
  tests: [{ name: 'after/tests/a.test.js', digest: '1' }],
  code: [
    { name: 'manager.js', text: `import './store.js';\nimport './email.js';\n${lines(30)}` },
    { name: 'store.js', text: lines(40) },
    { name: 'email.js', text: lines(30) },
  ],
};

function judge(before: Partial<Version> = {}, after: Partial<Version> = {}, more: Partial<Versions> = {}) {
  const versions = {
    before: { ...BEFORE, ...before },
    after: { ...AFTER, ...after },
    areCommits: false,
    ...more,
  };
  const judgement = judgeRefactoring(
    versions,
    manifestOf('refactoring: { after: { code: [x], tests: [x] } }\n'),
  );
  const found = judgement.files.flatMap(({ name, source, findings }) =>
    findings.map(({ rule, span }) => {
      const place = name === 'gate.yaml' ? name : `${name}:${source?.lines.position(span.start).line}`;
      return `${place} ${rule.replace('gate/', '')}`;
    }),
  );
  return { found, status: judgement.status, checks: judgement.checks.map(({ status }) => status), judgement };
}

describe('a refactoring', () => {
  it('passes with the same tests, passing, and the module taken apart', () => {
    expect(judge()).toMatchObject({ found: [], status: 'passed' });
    expect(judge().checks).toEqual(['holds', 'holds', 'holds', 'holds', 'attested', 'attested']);
  });

  it('may have more tests afterwards', () => {
    const results = [{ name: 'after.xml', text: xml({ ...PASSING, 'a new one': '' }) }];
    expect(judge({}, { results }).status).toBe('passed');
  });

  it('fails where a test fails or is skipped, at its line', () => {
    const bad = [
      { name: 'x.xml', text: xml({ 'lists tasks': '<failure/>', 'sorts by due date': '<skipped/>' }) },
    ];
    expect(judge({}, { results: bad }).found).toEqual(['x.xml:2 test-failed', 'x.xml:3 test-failed']);
    expect(judge({ results: bad }).found).toEqual(['x.xml:2 test-failed', 'x.xml:3 test-failed']);
  });

  it('fails where a test is gone, and says which one may be it', () => {
    const results = [{ name: 'after.xml', text: xml({ 'lists tasks': '' }) }];
    expect(judge({}, { results }).found).toEqual(['before.xml:3 test-missing']);
    const renamed = [{ name: 'after.xml', text: xml(PASSING).replace('"tasks"', '"task lists"') }];
    const message = judge({}, { results: renamed }).judgement.files[0]?.findings[0]?.message;
    expect(message).toContain('`task lists > lists tasks` is');
  });

  it('counts tests of one name: two before are two after', () => {
    const twice = '<testsuite><testcase name="a"/><testcase name="a"/></testsuite>';
    const once = '<testsuite><testcase name="a"/></testsuite>';
    const run = (text: string) => ({ results: [{ name: 'r.xml', text }] });
    expect(judge(run(twice), run(once)).found).toEqual(['r.xml:1 test-missing']);
    expect(judge(run(twice), run(twice)).status).toBe('passed');
  });

  it('fails without a test, or with results that are none', () => {
    const none = [{ name: 'r.xml', text: '<testsuite tests="0"/>' }];
    expect(judge({ results: none }, { results: none }).found).toEqual([
      'gate.yaml tests-none',
      'gate.yaml tests-none',
    ]);
    expect(judge({ results: [{ name: 'r.txt', text: 'all green' }] }).found).toEqual([
      'r.txt:1 tests-format',
    ]);
  });

  it('fails where a test file changed or is gone, wherever the two copies lie', () => {
    expect(judge({}, { tests: [{ name: 'after/tests/a.test.js', digest: '2' }] }).found).toEqual([
      'gate.yaml tests-changed',
    ]);
    expect(judge({}, { tests: [{ name: 'after/tests/b.test.js', digest: '1' }] }).found).toEqual([
      'gate.yaml tests-changed',
    ]);
  });

  it('cannot tell from one copy of the tests that they did not change, but from two commits', () => {
    const tests = [{ name: 'tests/a.test.js', digest: '1' }];
    expect(judge({ tests }, { tests }).checks[2]).toBe('attested');
    expect(judge({ tests }, { tests }, { areCommits: true }).checks[2]).toBe('holds');
    expect(judge({ tests: [] }, { tests }).checks[2]).toBe('attested');
  });

  it('fails where the module is not taken apart', () => {
    const one = [{ name: 'manager.js', text: lines(50) }];
    expect(judge({}, { code: one }).found).toEqual(['gate.yaml not-decomposed']);
    const rest = [
      { name: 'manager.js', text: `import './x.js'\n${lines(80)}` },
      { name: 'x.js', text: lines(20) },
    ];
    expect(judge({}, { code: rest }).found).toEqual(['gate.yaml not-decomposed']);
    expect(judge({ code: [] }).checks[3]).toBe('attested');
  });

  it('warns of parts that are unused, circular or reach everywhere', () => {
    const code = (...files: readonly (readonly [string, string])[]) => ({
      code: files.map(([name, text]) => ({ name, text })),
    });
    const unused = code(['a.js', `import './b.js'\n${lines(9)}`], ['b.js', lines(9)], ['copy.js', lines(9)]);
    expect(judge({}, unused)).toMatchObject({ status: 'passed', found: ['gate.yaml unused-part'] });
    const circle = code(['a.js', `import './b.js'\n${lines(9)}`], ['b.js', `import './a.js'\n${lines(9)}`]);
    expect(judge({}, circle)).toMatchObject({ status: 'passed', found: ['gate.yaml circular-parts'] });
    const wide = Array.from({ length: 8 }, (_, i) => `import 'p${i}';`).join('\n');
    expect(judge({}, code(['a.js', `import './b.js'\n${wide}`], ['b.js', lines(9)])).found).toEqual([
      'gate.yaml wide-part',
    ]);
  });
});
