import { describe, expect, it } from 'vitest';
import { readResults } from '../../../src/gate/refactoring/read-results.ts';
import type { TestResults } from '../../../src/gate/refactoring/results.ts';

const names = (text: string) => {
  const read = readResults(text);
  return 'what' in read ? read.what : read.tests.map(({ name, status }) => `${name}: ${status}`);
};

/** The text that each test's place covers. */
const places = (text: string) =>
  (readResults(text) as TestResults).tests.map(({ at }) => text.slice(at.start, at.end));

describe('JUnit XML', () => {
  it('as Vitest writes it', () => {
    const text = `<?xml version="1.0" encoding="UTF-8" ?>
<testsuites name="vitest tests" tests="3" failures="1" errors="0" time="0.2">
    <testsuite name="tests/a.test.ts" timestamp="2026-03-18T09:15:22.000Z" tests="3" failures="1" errors="0" skipped="1" time="0.1">
        <testcase classname="tests/a.test.ts" name="sums &gt; adds &quot;two&quot; &#233;" time="0.01">
        </testcase>
        <testcase classname="tests/a.test.ts" name="fails" time="0.01">
            <failure message="expected 1 &lt; 0" type="AssertionError"><![CDATA[at <testcase name="x"/>]]></failure>
        </testcase>
        <testcase classname="tests/a.test.ts" name="later" time="0"><skipped/></testcase>
    </testsuite>
</testsuites>`;
    expect(names(text)).toEqual([
      'tests/a.test.ts > sums > adds "two" é: passed',
      'tests/a.test.ts > fails: failed',
      'tests/a.test.ts > later: skipped',
    ]);
    expect(places(text)[1]).toBe('<testcase classname="tests/a.test.ts" name="fails" time="0.01">');
    expect((readResults(text) as TestResults).mismatches).toEqual([]);
  });

  it('as pytest writes it', () => {
    const text = `<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="pytest" errors="1" failures="0" skipped="0" tests="2" time="0.05" hostname="h"><testcase classname="tests.test_tasks.TestList" name="test_sorts[due]" time="0.001" /><testcase classname="" name="tests.test_mail" time="0.000"><error message="collection failure">E</error></testcase></testsuite></testsuites>`;
    expect(names(text)).toEqual([
      'tests.test_tasks.TestList > test_sorts[due]: passed',
      'tests.test_mail: failed',
    ]);
  });

  it('as Node writes it, where every class is `test`', () => {
    const text = `<testsuites>\n\t<testsuite name="listing" tests="1">\n\t\t<testcase name="sorts" time="0" classname="test"/>\n\t</testsuite>\n</testsuites>`;
    expect(names(text)).toEqual(['listing > sorts: passed']);
  });

  it('notices totals that are not those of the tests', () => {
    const text = '<testsuite tests="12"><testcase name="a"/></testsuite>';
    expect((readResults(text) as TestResults).mismatches).toEqual([
      { at: { start: 0, end: 10 }, stated: '12 tests', found: '1 test' },
    ]);
  });

  it('expands nothing and is not fooled', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><testsuite><testcase name="&c;"/></testsuite>`;
    expect(names(bomb)).toContain('document type');
    const file =
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&x;"/></testsuite>';
    expect(names(file)).toContain('document type');
    expect(names('<testsuite><testcase name="&undeclared;"/></testsuite>')).toContain('entity');
    expect(names(`${'<testsuite>'.repeat(60)}`)).toContain('nested deeper');
    expect(names('<testsuite><testcase name="a"></testsuite>')).toContain('tag');
    expect(names('<testsuite><testcase name="a"/>')).toContain('unclosed');
    expect(names('<html><body/></html>')).toContain('no JUnit report');
  });
});

describe('JSON', () => {
  it('of Jest and Vitest', () => {
    const text = JSON.stringify(
      {
        numTotalTests: 3,
        testResults: [
          {
            name: '/a.test.js',
            status: 'failed',
            assertionResults: [
              { ancestorTitles: ['list'], fullName: 'list sorts', status: 'passed', title: 'sorts' },
              { fullName: 'list fails', status: 'failed', title: 'fails' },
              { fullName: 'list later', status: 'pending', title: 'later' },
            ],
          },
        ],
      },
      null,
      2,
    );
    expect(names(text)).toEqual(['list sorts: passed', 'list fails: failed', 'list later: skipped']);
    expect(places(text)[1]).toBe('"fullName": "list fails"');
  });

  it('of Jest where a file could not be loaded', () => {
    const text = JSON.stringify({ testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(names(text)).toEqual(['a test file that could not be loaded: failed']);
  });

  it('of pytest', () => {
    const text = JSON.stringify({
      summary: { total: 3 },
      tests: [
        { nodeid: 'test_a.py::test_x', outcome: 'passed' },
        { nodeid: 'test_a.py::test_y', outcome: 'xfailed' },
        { nodeid: 'test_a.py::test_z', outcome: 'error' },
      ],
    });
    expect(names(text)).toEqual([
      'test_a.py::test_x: passed',
      'test_a.py::test_y: skipped',
      'test_a.py::test_z: failed',
    ]);
  });

  it('of anything else is refused', () => {
    expect(names('{"ok": true}')).toContain('no test runner');
    expect(names('{"testResults": [')).toContain('does not parse');
    expect(names('ok 1 - sorts')).toContain('neither');
    expect(names(' ')).toContain('empty');
  });
});
