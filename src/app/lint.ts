import { compareFindings, type Finding, type Severity } from '../base/finding.ts';
import { suggest } from '../base/suggest.ts';
import { DESIGN_RULES } from '../lint/design-rules.ts';
import { inPreset, judgeDesign, RULE_FAILED } from '../lint/engine.ts';
import type { DesignRule, Preset } from '../lint/rule.ts';
import { subjectOf } from '../lint/subject.ts';
import type { Source } from '../model/source.ts';
import { type DesignReading, readDesign } from '../read/design.ts';
import { findDocuments, readBytes } from './documents.ts';
import { type ExitCode, NotDone } from './exit.ts';

export interface LintRequest {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly preset: Preset;
  /** Only these rules; empty for the preset's. */
  readonly rules: readonly string[];
  /** Only errors count and are shown. */
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  /** Standard input, where a path is `-`, and the name it is shown under. */
  readonly stdin?: { readonly bytes: Uint8Array; readonly name: string };
}

/** One file and what was found in it. `source` is absent where its bytes are no text or could not be had. */
export interface LintedDocument {
  readonly name: string;
  readonly status: DesignReading['status'];
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
}

export interface LintRun {
  readonly documents: readonly LintedDocument[];
  /** Files that turned out to hold something else than a design. */
  readonly passedOver: number;
  readonly exit: ExitCode;
}

/**
 * Judges every design among the files. A file that can't be read is a result of its own and the others go on.
 * @throws NotDone when there is no document at all, or a rule is asked for that does not exist
 */
export async function lintPaths(request: LintRequest): Promise<LintRun> {
  const rules = chosenRules(request);
  const documents: LintedDocument[] = [];
  let passedOver = 0;
  for await (const input of inputsOf(request)) {
    const document = lintOne(input, rules, request.quiet);
    if (document.status === 'not-a-design' && !input.named) passedOver++;
    else documents.push(document);
  }
  if (documents.length === 0) {
    throw new NotDone(
      `no design document among ${passedOver} files; a design starts with \`sdx: design/v1\` (\`sdx new design\` writes one)`,
    );
  }
  return { documents, passedOver, exit: exitCode(documents, request) };
}

interface Input {
  readonly name: string;
  readonly named: boolean;
  readonly content: Uint8Array | string;
  readonly isText: boolean;
}

async function* inputsOf({ paths, cwd, stdin }: LintRequest): AsyncGenerator<Input> {
  if (stdin !== undefined) yield { name: stdin.name, named: true, content: stdin.bytes, isText: true };
  const files = paths.filter((path) => path !== '-');
  if (files.length === 0) return;
  for (const { name, path, named } of await findDocuments(files, cwd)) {
    const content = readBytes(path);
    yield { name, named, content, isText: typeof content !== 'string' };
  }
}

function chosenRules({ rules, preset }: LintRequest): readonly DesignRule[] {
  if (rules.length === 0) return DESIGN_RULES.filter((rule) => inPreset(rule, preset));
  const byId = new Map(DESIGN_RULES.map((rule) => [rule.id, rule]));
  return rules.map((id) => {
    const rule = byId.get(id);
    if (rule !== undefined) return rule;
    const near = suggest(id, byId.keys());
    const meant = near === undefined ? 'see `sdx explain` for all of them' : `did you mean \`${near}\`?`;
    throw new NotDone(`there is no rule \`${id}\` - ${meant}`);
  });
}

function lintOne(input: Input, rules: readonly DesignRule[], quiet: boolean): LintedDocument {
  if (typeof input.content === 'string') return unavailable(input.name, input.content);
  const reading = readDesign({ name: input.name, bytes: input.content });
  const findings = [...reading.findings];
  if (reading.design !== undefined) {
    findings.push(...judgeDesign(subjectOf(reading.design), rules));
  }
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  return {
    name: input.name,
    status: reading.status,
    source: reading.source,
    findings: shown.sort(compareFindings),
  };
}

function unavailable(name: string, message: string): LintedDocument {
  const span = { start: 0, end: 0 };
  const findings: Finding[] = [{ rule: 'read/unreadable', severity: 'error', span, message }];
  return { name, status: 'unreadable', source: undefined, findings };
}

function exitCode(documents: readonly LintedDocument[], { maxWarnings }: LintRequest): ExitCode {
  const broken = documents.some(
    ({ status, findings }) => status !== 'read' || findings.some(({ rule }) => rule === RULE_FAILED),
  );
  if (broken) return 2;
  const count = (wanted: Severity) =>
    documents.reduce(
      (sum, { findings }) => sum + findings.filter(({ severity }) => severity === wanted).length,
      0,
    );
  return count('error') > 0 || (maxWarnings !== undefined && count('warning') > maxWarnings) ? 1 : 0;
}
