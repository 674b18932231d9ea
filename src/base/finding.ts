import type { Span } from './span.ts';

/** `error`: wrong. `warning`: will hurt. `info`: worth knowing. `hint`: sdx did not understand or has advice. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** One replacement of text; an insertion has an empty span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A second place that a finding speaks of. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What is wrong (or worth saying) at one place of one document. */
export interface Finding {
  /** `area/name`, as `sdx explain` knows it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** The part of the document it is about, as `components.db`, where that is known. */
  readonly part?: string;
  /** One sentence: what is wrong in this document, with its names and numbers. */
  readonly message: string;
  /** One sentence: what to do about it. */
  readonly advice?: string;
  readonly related?: readonly Related[];
  /** A safe repair: applying all edits fixes the finding and changes nothing else. */
  readonly fix?: readonly Edit[];
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** The order findings are shown in: by place, then weight, then rule; total, so output never depends on chance. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    rank(a.severity) - rank(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
