import { jsonResults } from './json-results.ts';
import { junitResults } from './junit.ts';
import type { NoResults, TestResults } from './results.ts';

/** Reads JUnit XML or the JSON of Vitest, Jest or pytest, by what the text is and not by its name. */
export function readResults(text: string): TestResults | NoResults {
  const start = text.trimStart();
  if (start.startsWith('<')) return junitResults(text);
  if (start.startsWith('{')) return jsonResults(text);
  const what = start === '' ? 'the file is empty' : 'it is neither XML nor JSON';
  return { what, at: { start: 0, end: 0 } };
}
