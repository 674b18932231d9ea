import { compareFindings, type Finding } from '../base/finding.ts';
import { DESIGN_RULES } from '../lint/design-rules.ts';
import { judgeDesign } from '../lint/engine.ts';
import { type Profile, weighed } from '../lint/profile.ts';
import { subjectOf } from '../lint/subject.ts';
import { withoutSuppressed } from '../lint/suppressions.ts';
import { Source } from '../model/source.ts';
import { textOf } from '../read/decode.ts';
import { type DesignReading, readDesign } from '../read/design.ts';
import { syntaxOf } from '../read/kind.ts';
import type { DesignDocument } from '../schema/design.ts';
import type { Logs } from './lint-logs.ts';
import { inShortRun } from './short-run.ts';

/** What came of judging one file: plain data, so that it can be kept and sent. */
export interface Verdict {
  readonly status: DesignReading['status'];
  readonly findings: readonly Finding[];
  /** How many findings comments in the file switch off. */
  readonly suppressed: number;
  /** What the log said that the file names records of, as a digest. */
  readonly log?: string;
}

/** The digest of a log that is not there. */
export const NO_LOG = 'none';

/** A file to judge. `path` is absolute and tells which log is beside it. */
export interface FileContent {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file to judge and what holds for it. */
export interface Job extends FileContent {
  readonly profile: Profile;
}

/** A verdict with the text it is about, where the bytes are some. */
export interface Judged extends Verdict {
  readonly source: Source | undefined;
}

/** A file's text as its findings are shown in it; undefined where there is none. */
export function sourceOf({ name, bytes }: Pick<FileContent, 'name' | 'bytes'>): Source | undefined {
  const { text } = textOf({ bytes });
  return text === undefined ? undefined : new Source(name, text, syntaxOf(name, text));
}

/** Judges one design file by its profile; `among` is how many files there are, where that is known. */
export async function judgeFile(
  { name, path, bytes, profile }: Job,
  logs: Logs,
  among = Number.POSITIVE_INFINITY,
): Promise<Judged> {
  const briefly = <T>(work: () => T): T => inShortRun(among, bytes.length, work);
  const { design, findings: read, status, source } = briefly(() => readDesign({ name, bytes }));
  if (design === undefined || source === undefined) return { status, source, findings: read, suppressed: 0 };
  const records = namesRecords(design.document);
  const log = records ? await logs.beside(path) : undefined;
  const { settings } = profile;
  const subject = subjectOf(design, { settings, ...(log === undefined ? {} : { log: log.log }) });
  const findings = [
    ...read.flatMap((finding) => weighed(finding, profile) ?? []),
    ...briefly(() => judgeDesign(subject, DESIGN_RULES, profile)),
  ].sort(compareFindings);
  return {
    status,
    source,
    ...withoutSuppressed(source, findings, profile),
    ...(records ? { log: log?.digest ?? NO_LOG } : {}),
  };
}

function namesRecords({ decisions, tradeoffs }: DesignDocument): boolean {
  return decisions !== undefined || (tradeoffs ?? []).some(({ adr }) => adr !== undefined);
}
