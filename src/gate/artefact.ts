import { compareFindings, type Finding, type Severity } from '../base/finding.ts';
import type { Source } from '../model/source.ts';

/** The deliverables of the gate, in the order they are judged and shown. */
export const ARTEFACTS = ['design', 'logs', 'profile', 'refactoring'] as const;

export type Artefact = (typeof ARTEFACTS)[number];

/**
 * One thing that was asked. `attested`: it holds if the author says so, for the files can't show it;
 * `not-judged`: what it would be judged by is missing, and a finding says what.
 */
export interface Check {
  readonly says: string;
  readonly status: 'holds' | 'fails' | 'attested' | 'not-judged';
}

/** A number that was measured on the way. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
}

/** A file that findings are about, as every reporter of findings takes it. */
export interface JudgedSource {
  readonly name: string;
  readonly source: Source | undefined;
  readonly status: 'read' | 'unreadable';
  readonly findings: readonly Finding[];
}

/** What became of one artefact. */
export interface Judgement {
  readonly artefact: Artefact;
  /** `unread`: a file it names could not be read, so it was judged no further. */
  readonly status: 'passed' | 'failed' | 'unread' | 'missing';
  readonly checks: readonly Check[];
  readonly figures: readonly Figure[];
  readonly files: readonly JudgedSource[];
}

/** Collects the findings about one file. */
export class FileFindings {
  readonly name: string;
  readonly source: Source | undefined;
  readonly list: Finding[] = [];

  constructor(name: string, source: Source | undefined) {
    this.name = name;
    this.source = source;
  }

  judged(): JudgedSource {
    return { name: this.name, source: this.source, status: 'read', findings: this.list };
  }
}

/** Passed, unless a finding is an error or a check failed. */
export function judgement(
  artefact: Artefact,
  checks: readonly Check[],
  figures: readonly Figure[],
  files: readonly JudgedSource[],
): Judgement {
  const weights = new Set<Severity>(
    files.flatMap(({ findings }) => findings.map(({ severity }) => severity)),
  );
  const isUnread = files.some(({ status }) => status === 'unreadable');
  const failed =
    weights.has('error') || checks.some(({ status }) => status === 'fails' || status === 'not-judged');
  return {
    artefact,
    status: isUnread ? 'unread' : failed ? 'failed' : 'passed',
    checks,
    figures,
    files: files
      .filter(({ findings }) => findings.length > 0)
      .map((file) => ({ ...file, findings: [...file.findings].sort(compareFindings) })),
  };
}

/** `1 line`, `2,000 lines`: grouped by hand, because the machine's locale would show. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `12,345`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
