import { type Check, counted, type Figure, type Judgement, judgement } from '../artefact.ts';
import type { ManifestFindings } from '../manifest.ts';
import type { LogSettings } from './judge.ts';
import type { LogReport } from './report.ts';

/** What was counted by id. */
export interface LogTotals {
  /** Ids with a completion. */
  requests: number;
  /** Ids without one. */
  unfinished: number;
  /** Ids with more than one. */
  twice: number;
  /** Requests with no line beside their completion. */
  alone: number;
}

export interface LogCounts extends LogTotals {
  /** Lines with something in them. */
  readonly lines: number;
  readonly completions: number;
  readonly anonymous: number;
  /** Lines of no request, which need no id and have none. */
  readonly withoutId: number;
  readonly names: readonly string[];
}

/** What was found in the logs, as checks, figures and findings. */
export function describeLogs(
  report: LogReport,
  settings: LogSettings,
  manifest: ManifestFindings,
  counts: LogCounts,
): Judgement {
  const { completions, requests } = counts;
  if (completions === 0) {
    const what =
      counts.lines === 0
        ? 'The logs are empty'
        : `Among ${counted(counts.lines, 'line')} none completes a request`;
    manifest.add('gate/log-no-request', ['logs', 'files'], { what });
  } else if (settings.requests !== undefined && settings.requests !== completions) {
    const args = {
      found: counted(completions, 'request'),
      expected: counted(settings.requests, 'was', 'were'),
    };
    manifest.add('gate/log-other-count', ['logs', 'requests'], args);
  }
  if (requests > 0 && counts.alone === requests) manifest.add('gate/log-ids-not-shared', ['logs', 'files']);
  const files = [...report.files(counts.names), manifest.judged()];
  return judgement('logs', checksOf(report, settings, counts), figuresOf(report, counts), files);
}

function checksOf(report: LogReport, settings: LogSettings, counts: LogCounts): readonly Check[] {
  const { lines, completions } = counts;
  const holds = (says: string, ...codes: readonly string[]): Check => {
    if (lines === 0) return { says, status: 'not-judged' };
    return { says, status: report.count(...codes) === 0 ? 'holds' : 'fails' };
  };
  const ofRequests = (says: string, ...codes: readonly string[]): Check =>
    completions === 0 ? { says, status: 'not-judged' } : holds(says, ...codes);
  const everyone = 'every request that came in was logged';
  return [
    holds(
      'every line is a JSON object',
      'gate/log-not-json',
      'gate/log-partial-line',
      'gate/log-not-object',
      'gate/log-line-refused',
    ),
    holds('every line has a valid timestamp and level', 'gate/log-timestamp', 'gate/log-level'),
    ofRequests('every line of a request has a correlation id', 'gate/log-no-correlation-id'),
    ofRequests(
      'every completion has method, path, status, duration and user id',
      'gate/log-missing-field',
      'gate/log-bad-value',
    ),
    ofRequests(
      'every request completes exactly once under an id of its own',
      'gate/log-completed-twice',
      'gate/log-never-completed',
    ),
    settings.requests === undefined
      ? { says: everyone, status: 'attested' }
      : { says: everyone, status: settings.requests === completions ? 'holds' : 'fails' },
  ];
}

function figuresOf(report: LogReport, counts: LogCounts): readonly Figure[] {
  return [
    { name: 'lines', value: counts.lines },
    { name: 'requests', value: counts.requests },
    { name: 'anonymous requests', value: counts.anonymous },
    { name: 'lines of no request', value: counts.withoutId },
    {
      name: 'lines that are not JSON',
      value: report.count('gate/log-not-json', 'gate/log-not-object', 'gate/log-line-refused'),
    },
    { name: 'partial lines', value: report.count('gate/log-partial-line', 'gate/log-last-line-partial') },
    { name: 'ids completed twice', value: counts.twice },
    { name: 'ids never completed', value: counts.unfinished },
  ];
}
