import { relative, sep } from 'node:path';
import type { Part } from '../adr/conventions.ts';
import type { AdrLog } from '../adr/log.ts';
import type { Finding } from '../base/finding.ts';
import { judgeLog } from '../lint/adr.ts';
import { ADR_RULES } from '../lint/adr-rules.ts';
import { inPreset } from '../lint/engine.ts';
import type { Preset } from '../lint/rule.ts';
import type { Source } from '../model/source.ts';
import { addedOnBase } from './adr-base.ts';
import { findLog, openLog, shown } from './adr-log.ts';
import { dateOfToday } from './adr-new.ts';

export interface LintLogRequest {
  readonly dir?: string;
  readonly preset: Preset;
  /** Only these rules; empty for the preset's. */
  readonly rules?: readonly string[];
  readonly required?: ReadonlySet<Part>;
  /** Numbers added on this branch since the fork count as taken. */
  readonly base?: string;
}

export interface LintedRecord {
  /** Relative to the working folder. */
  readonly name: string;
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** Judges every record of the log that a working folder (or `dir`) has; `sdx lint` shows what it returns. */
export async function lintLog(
  cwd: string,
  request: LintLogRequest,
): Promise<{
  readonly log: AdrLog;
  readonly records: readonly LintedRecord[];
  readonly problems: readonly string[];
}> {
  const place = findLog(cwd, request.dir);
  const folder = relative(place.root, place.folder).split(sep).join('/');
  const base = request.base === undefined ? undefined : addedOnBase(place.root, folder, request.base);
  const open = await openLog(place, { today: dateOfToday(), ...(base === undefined ? {} : { base }) });
  const chosen = request.rules ?? [];
  const rules = ADR_RULES.filter((rule) =>
    chosen.length === 0 ? inPreset(rule, request.preset) : chosen.includes(rule.id),
  );
  const judged = judgeLog(open.log, rules, request.required);
  const records = open.log.records.map((record) => ({
    name: shown(place, record.source.name),
    source: record.source,
    findings: judged.get(record) ?? [],
  }));
  return { log: open.log, records, problems: open.problems };
}
