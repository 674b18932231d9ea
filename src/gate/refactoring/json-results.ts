import type { Span } from '../../base/span.ts';
import { counted } from '../artefact.ts';
import { MOST_TESTS, type NoResults, type TestResult, type TestResults, type TestStatus } from './results.ts';

type Json = Readonly<Record<string, unknown>>;

/** Reads the JSON reporters of Jest and Vitest, which are one format, and of pytest-json-report. */
export function jsonResults(text: string): TestResults | NoResults {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { what: 'its JSON does not parse', at: { start: 0, end: 0 } };
  }
  const places = new Places(text);
  const read = isMap(value) ? (jest(value, places) ?? pytest(value, places)) : undefined;
  return read ?? { what: 'its JSON is of no test runner that is known', at: { start: 0, end: 0 } };
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Finds names in the text one after another: results stand there in the order they are read in. */
class Places {
  readonly #text: string;
  #from = 0;

  constructor(text: string) {
    this.#text = text;
  }

  fromStart(): Places {
    return new Places(this.#text);
  }

  of(key: string, value: string | number): Span {
    const wanted = JSON.stringify(value);
    for (const colon of [':', ': ']) {
      const written = `${JSON.stringify(key)}${colon}${wanted}`;
      const start = this.#text.indexOf(written, this.#from);
      if (start < 0) continue;
      this.#from = start + written.length;
      return { start, end: this.#from };
    }
    return { start: 0, end: 0 };
  }
}

/** `passed` passes; `pending`, `todo`, `skipped` and `disabled` were not run; all else failed. */
function jestStatus(status: unknown): TestStatus {
  if (status === 'passed') return 'passed';
  return ['pending', 'todo', 'skipped', 'disabled'].includes(String(status)) ? 'skipped' : 'failed';
}

function jest(value: Json, places: Places): TestResults | undefined {
  if (!Array.isArray(value.testResults)) return undefined;
  const tests: TestResult[] = [];
  for (const file of value.testResults) {
    const assertions = isMap(file) && Array.isArray(file.assertionResults) ? file.assertionResults : [];
    for (const each of assertions.slice(0, MOST_TESTS)) {
      if (!isMap(each)) continue;
      const name = String(each.fullName ?? each.title ?? '');
      const key = each.fullName === undefined ? 'title' : 'fullName';
      tests.push({ name, status: jestStatus(each.status), at: places.of(key, name) });
    }
    // A file that could not be loaded has no test, and its tests did not pass.
    if (isMap(file) && assertions.length === 0 && file.status === 'failed') {
      tests.push({
        name: 'a test file that could not be loaded',
        status: 'failed',
        at: { start: 0, end: 0 },
      });
    }
  }
  return { tests, mismatches: totals('numTotalTests', value.numTotalTests, tests, places) };
}

function totals(
  key: string,
  stated: unknown,
  tests: readonly TestResult[],
  places: Places,
): TestResults['mismatches'] {
  if (typeof stated !== 'number' || stated === tests.length) return [];
  const at = places.fromStart().of(key, stated);
  return [{ at, stated: counted(stated, 'test'), found: counted(tests.length, 'test') }];
}

function pytest(value: Json, places: Places): TestResults | undefined {
  if (!Array.isArray(value.tests)) return undefined;
  const tests = value.tests.slice(0, MOST_TESTS).flatMap((each): TestResult[] => {
    if (!isMap(each) || typeof each.nodeid !== 'string') return [];
    const outcome = String(each.outcome);
    const skipped = outcome === 'skipped' || outcome === 'xfailed';
    const status = outcome === 'passed' ? 'passed' : skipped ? 'skipped' : 'failed';
    return [{ name: each.nodeid, status, at: places.of('nodeid', each.nodeid) }];
  });
  const stated = isMap(value.summary) ? value.summary.total : undefined;
  return { tests, mismatches: totals('total', stated, tests, places) };
}
