import { finding } from '../read/codes.ts';
import type { Verdict } from './lint-file.ts';

/** The verdict on a file that could not be had or judged, with the sentence that says why. */
export function unreadable(what: string): Verdict {
  return {
    status: 'unreadable',
    findings: [finding('read/unreadable', { start: 0, end: 0 }, { what })],
    suppressed: 0,
  };
}
