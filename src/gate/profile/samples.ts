import { NOWHERE, type Span } from '../../base/span.ts';
import type { GateSamples } from '../../schema/gate.ts';
import { readTable } from './table.ts';
import { jsonSamples, k6Points } from './tools.ts';
import { wrkSummary } from './wrk.ts';

/** Measurements as a tool left them. Times in seconds. */
export interface Measurements {
  /** Raw samples in the order they were taken; absent where the tool gave only a summary. */
  readonly samples?: Float64Array;
  /** The tool, as people know it. */
  readonly tool: string;
  /** What it was asked to do, where the file says so: parts that have to be the same both times, by name. */
  readonly workload: Readonly<Record<string, string>>;
  /** The median as the tool states it, where there are no samples. */
  readonly median?: number;
  /** What failed, in words; absent where nothing did or the file does not say. */
  readonly failed?: string;
  /** How to get raw samples from this tool. */
  readonly how?: string;
}

/** Why a file holds no measurements, and where it goes wrong. */
export interface NoMeasurements {
  readonly code: 'gate/profile-format' | 'gate/profile-bad-sample';
  readonly at: Span;
  readonly args: Readonly<Record<string, string>>;
}

/** Reads raw samples or a summary, by what the text is and not by its name. */
export function readMeasurements(text: string, settings: GateSamples): Measurements | NoMeasurements {
  const start = text.trimStart();
  if (start === '') return noFormat('the file is empty');
  if (start.startsWith('{') || start.startsWith('[')) {
    const value = parsed(text);
    if (value !== undefined)
      return jsonSamples(value, settings) ?? noFormat('its JSON is of no tool that is known');
    return k6Points(text, settings) ?? noFormat('it begins like JSON and is none');
  }
  if (/^Running .{1,200} test @ /.test(start))
    return wrkSummary(text) ?? noFormat('wrk was run without --latency');
  return readTable(text, settings);
}

export function noFormat(what: string, at: Span = NOWHERE): NoMeasurements {
  return { code: 'gate/profile-format', at, args: { what } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
