import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse } from '../analyse/analyse.ts';
import { EXPLAINED, explain, type Origins } from '../analyse/explain.ts';
import { growthTo } from '../analyse/growth.ts';
import { AS_WRITTEN, type Question } from '../analyse/question.ts';
import type { Finding } from '../base/finding.ts';
import { suggest } from '../base/suggest.ts';
import { centralFacts, designFacts } from '../estimate/design-facts.ts';
import { Worksheet, type WorksheetOptions } from '../estimate/worksheet.ts';
import type { Design } from '../model/design.ts';
import type { Source } from '../model/source.ts';
import { wordsOf } from '../quantity/ast.ts';
import { readDesign } from '../read/design.ts';
import type { Analysis, Explanation } from '../schema/analysis.ts';
import { otherDocument } from './analyze-other.ts';
import { withValues } from './analyze-set.ts';
import { documentReader } from './documents.ts';
import { type ExitCode, NotDone } from './exit.ts';

export interface AnalyzeRequest {
  /** A file, or `-`. */
  readonly path: string;
  readonly cwd: string;
  readonly stdin?: { readonly bytes: Uint8Array; readonly name: string };
  /** All rates times this. */
  readonly scale: number;
  readonly without: readonly string[];
  readonly cold: readonly string[];
  /** `place=value`. */
  readonly set: readonly string[];
  /** Another file, or a git revision. */
  readonly against?: string;
  /** What gives out while the load grows to so many times today's. */
  readonly to?: number;
  /** `component.number` or `flow.number`. */
  readonly explain?: string;
  readonly seed?: number;
  readonly samples?: number;
}

export interface AnalyzeRun {
  readonly name: string;
  /** The result; `baseline`, `growth` and `explanation` in it where they were asked for. */
  readonly analysis: Analysis;
  readonly design: Design;
  /** What was not understood in reading. */
  readonly source: Source;
  readonly findings: readonly Finding[];
  readonly exit: ExitCode;
}

/**
 * Analyses one design, as it is or beside what was asked of it. It falls short when it has errors, or when as
 * written something saturates at peak or an objective fails.
 * @throws NotDone where it can't be read, or the question names what is not there
 */
export async function analyzeDesign(request: AnalyzeRequest): Promise<AnalyzeRun> {
  const { cwd, path, stdin } = request;
  if (stdin === undefined && statSync(resolve(cwd, path), { throwIfNoEntry: false }) === undefined)
    throw new NotDone(`there is no file \`${path}\`; check the name`);
  const bytes = stdin?.bytes ?? documentReader(cwd)(resolve(cwd, path));
  const name = stdin?.name ?? path;
  if (typeof bytes === 'string') throw new NotDone(`\`${path}\`: ${bytes}`);
  const { design, source, findings } = read(name, bytes);
  const options = given(request);
  const question = questionOf(design, request);
  const written = analysed(design, AS_WRITTEN, options);
  const changed = withValues(design, request.set);
  const asked = phrases(request);
  let result = asked.length === 0 ? written : analysed(changed, question, options);
  if (asked.length > 0) result = { ...result, asked, baseline: written };
  if (request.against !== undefined) {
    const other = await otherDocument(request.against, path, cwd);
    const baseline = analysed(read(other.name, other.bytes).design, AS_WRITTEN, options);
    result = { ...result, asked: [`against ${other.name}`, ...asked], baseline };
  }
  if (request.to !== undefined) {
    const facts = centralFacts(new Worksheet(changed, options));
    result = { ...result, growth: growthTo(changed, facts, question, request.to) };
  }
  if (request.explain !== undefined) {
    result = { ...result, explanation: explained(changed, question, request.explain, options) };
  }
  return {
    name,
    analysis: result,
    design: changed,
    source,
    findings,
    exit: fallsShort(written, findings) ? 1 : 0,
  };
}

function given({ seed, samples }: AnalyzeRequest): WorksheetOptions {
  return { ...(seed === undefined ? {} : { seed }), ...(samples === undefined ? {} : { samples }) };
}

function read(name: string, bytes: Uint8Array) {
  const { design, source, findings, status } = readDesign({ name, bytes });
  if (design !== undefined && source !== undefined) return { design, source, findings };
  const [first] = findings;
  const line =
    first === undefined || source === undefined ? '' : `:${source.lines.position(first.span.start).line}`;
  const why =
    status === 'not-a-design' ? 'it is no design; a design starts with `sdx: design/v1`' : first?.message;
  throw new NotDone(`\`${name}${line}\`: ${why ?? 'it can not be read'}`);
}

function analysed(design: Design, question: Question, options: WorksheetOptions): Analysis {
  return analyse(design, designFacts(new Worksheet(design, options)), question);
}

/** Whether the design as written does not do what it has to. */
function fallsShort({ components, objectives }: Analysis, findings: readonly Finding[]): boolean {
  return (
    findings.some(({ severity }) => severity === 'error') ||
    Object.values(components).some(
      ({ utilisation, floor }) => (utilisation.peak?.value ?? floor?.utilisation ?? 0) >= 1,
    ) ||
    Object.values(objectives).some(({ holds }) => holds === false)
  );
}

function questionOf(design: Design, { scale, without, cold }: AnalyzeRequest): Question {
  for (const [flag, ids] of [
    ['--without', without],
    ['--cold', cold],
  ] as const) {
    for (const id of ids) {
      if (design.components.has(id)) continue;
      const near = suggest(id, design.components.keys());
      const meant =
        near === undefined
          ? `; there are: ${listed(design.components.keys())}`
          : ` - did you mean \`${near}\`?`;
      throw new NotDone(`${flag} ${id}: the design has no component \`${id}\`${meant}`);
    }
  }
  return { scale, without: new Set(without), cold: new Set(cold) };
}

function listed(ids: Iterable<string>): string {
  const all = [...ids];
  if (all.length === 0) return 'none';
  return all.length <= 8 ? all.join(', ') : `${all.slice(0, 8).join(', ')} and ${all.length - 8} more`;
}

/** What was asked, in a few words each. */
function phrases({ scale, without, cold, set }: AnalyzeRequest): string[] {
  return [
    ...(scale === 1 ? [] : [`${scale} × the load`]),
    ...without.map((id) => `without ${id}`),
    ...cold.map((id) => `${id} cold`),
    ...set,
  ];
}

function explained(
  design: Design,
  question: Question,
  asked: string,
  options: WorksheetOptions,
): Explanation {
  const dot = asked.lastIndexOf('.');
  const [id, what] = [asked.slice(0, Math.max(0, dot)), asked.slice(dot + 1)];
  const bare = id.replace(/^(?:components|flows)\./, '');
  const worksheet = new Worksheet(design, options);
  const origins: Origins = (at) => {
    const entry = worksheet.entryAt(at);
    if (entry === undefined) return undefined;
    const words = entry.status === 'value' ? wordsOf(entry.evaluation.expression) : [];
    const names = words.flatMap((name) => {
      const variable = worksheet.variables.get(name);
      return variable === undefined ? [] : [{ name, at: variable.entry.at }];
    });
    return { text: entry.text, names };
  };
  const found = explain(design, centralFacts(worksheet), question, origins, bare, what);
  if (found !== undefined) return found;
  throw new NotDone(`--explain ${asked}: ${unexplained(design, bare, what)}`);
}

/** Why something can't be explained, and what can. */
function unexplained(design: Design, id: string, what: string): string {
  const kind = design.components.has(id) ? 'components' : design.flows.has(id) ? 'flows' : undefined;
  if (kind === undefined) {
    const near = suggest(id, [...design.components.keys(), ...design.flows.keys()]);
    const meant = near === undefined ? '; say it as in `api.utilisation`' : ` - did you mean \`${near}\`?`;
    return `the design has no component or flow \`${id}\`${meant}`;
  }
  return `of \`${id}\` there is ${EXPLAINED[kind].join(', ')}, and no \`${what}\``;
}

/**
 * A multiple of the load, as `10`, `10x` or `2.5×`.
 * @throws NotDone where it is none, or none that means anything
 */
export function multipleOf(flag: string, text: string): number {
  const value = /^\d+(?:\.\d+)?\s*[x×]?$/i.test(text.trim()) ? Number.parseFloat(text) : Number.NaN;
  if (value > 0 && value <= 1e6) return value;
  throw new NotDone(`${flag} ${text}: give a multiple of the load, such as 10 or 2.5x, up to a million`);
}
