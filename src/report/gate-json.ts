import type { Judgement } from '../gate/artefact.ts';
import type { GateFinding, GateReport } from '../schema/gate-result.ts';
import type { JudgedFile, LintResult } from './lint-result.ts';

/** What the reporters of a gate take: its findings as any others, and what became of each deliverable. */
export interface GateResult extends LintResult {
  /** The `gate.yaml`. */
  readonly file: string;
  readonly title: string;
  readonly judgements: readonly Judgement[];
}

/** A gate for programs: `schemas/gate-result.schema.json`, two spaces, the keys always in the same order. */
export function gateJson(gate: GateResult): string {
  const report: GateReport = {
    sdx: 'gate-result/v1',
    version: gate.version,
    file: gate.file,
    title: gate.title,
    passed: gate.judgements.every(({ status }) => status === 'passed'),
    artefacts: gate.judgements.map(({ artefact, status, checks, figures, files }) => ({
      artefact,
      status,
      checks: checks.map(({ says, status: verdict }) => ({ says, status: verdict })),
      figures: figures.map(({ name, value, unit }) => ({
        name,
        value,
        ...(unit === undefined ? {} : { unit }),
      })),
      files: files.map((file) => ({ file: file.name, findings: locatedFindings(file) })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function locatedFindings({ source, findings }: Pick<JudgedFile, 'source' | 'findings'>): GateFinding[] {
  const position = (offset: number) => source?.lines.position(offset) ?? { line: 1, column: 1 };
  return findings.map(({ rule, severity, message, advice, span }) => ({
    rule,
    severity,
    message,
    ...(advice === undefined ? {} : { advice }),
    start: position(span.start),
    end: position(span.end),
  }));
}
