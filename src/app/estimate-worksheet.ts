import { LineIndex } from '../base/span.ts';
import { assumptionsIn, driversIn, saidValue, warningsIn } from '../estimate/answer.ts';
import { type Claim, type Entry, type Variable, Worksheet } from '../estimate/worksheet.ts';
import { derivationLines } from '../quantity/derivation.ts';
import { dimensionInWords } from '../quantity/describe.ts';
import { formatBoth } from '../quantity/format.ts';
import { explain } from '../quantity/messages.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type DesignReading, readDesign } from '../read/design.ts';
import type { EvaluatedWorksheet, WorksheetClaim, WorksheetVariable } from '../schema/estimate-result.ts';
import { findDocuments, readBytes } from './documents.ts';
import { type EstimateOptions, type EstimateRun, formatOf, reportOf } from './estimate.ts';
import type { ExitCode } from './exit.ts';

export interface WorksheetRequest extends EstimateOptions {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Standard input, where a path is `-`. */
  readonly stdin?: Uint8Array;
}

/** The inputs and estimates of documents, recomputed, with the author's own answers beside them. */
export async function estimateDocuments(request: WorksheetRequest): Promise<EstimateRun> {
  const paths = request.paths.filter((path) => path !== '-');
  const files = paths.length === 0 ? [] : await findDocuments(paths, request.cwd);
  const results: EvaluatedWorksheet[] = [];
  if (request.stdin !== undefined) results.push(evaluatedDocument('-', request.stdin, request));
  for (const { name, path } of files) results.push(evaluatedDocument(name, readBytes(path), request));
  const unread = results.some(({ status }) => status !== 'read');
  const exit: ExitCode = unread ? 2 : results.every(({ passed }) => passed) ? 0 : 1;
  return { report: reportOf(results), exit };
}

function evaluatedDocument(
  name: string,
  bytes: Uint8Array | string,
  options: EstimateOptions,
): EvaluatedWorksheet {
  if (typeof bytes === 'string') return unread(name, 'unreadable', [bytes]);
  const reading = readDesign({ name, bytes });
  const { design } = reading;
  if (design === undefined) return unread(name, reading.status, problemsOf(reading, true));
  const worksheet = new Worksheet(design, {
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.samples === undefined ? {} : { samples: options.samples }),
    ...(options.asPublished === undefined ? {} : { asPublished: options.asPublished }),
  });
  const lines = new LineIndex(design.source.text);
  const used = worksheet.usedNames();
  const variables = [...worksheet.variables.values()].map((variable) =>
    evaluatedVariable(variable, worksheet, {
      line: lines.position(design.keySpanOf(variable.at).start).line,
      isUsed: used.has(variable.name),
      options,
    }),
  );
  return {
    kind: 'worksheet',
    file: name,
    title: design.document.title,
    status: 'read',
    problems: problemsOf(reading, false),
    variables,
    cycles: cyclesOf(worksheet),
    assumptions: assumptionsIn(quantitiesOf(worksheet)),
    ...verdicts(variables),
    passed: variables.every(({ problem, claim }) => problem === undefined && claim?.verdict !== 'wrong'),
  };
}

function unread(
  file: string,
  status: DesignReading['status'],
  problems: readonly string[],
): EvaluatedWorksheet {
  const none = { variables: [], cycles: [], assumptions: [], agrees: 0, loose: 0, wrong: 0 };
  return { kind: 'worksheet', file, title: '', status, problems: [...problems], ...none, passed: false };
}

/** What was not understood in the parts that hold sums, or in the whole where nothing could be read. */
function problemsOf({ findings, source }: DesignReading, all: boolean): string[] {
  const lines = source === undefined ? undefined : new LineIndex(source.text);
  return findings
    .filter(({ severity }) => all || severity === 'error')
    .slice(0, 20)
    .map(({ message, advice, span }) => {
      const place = lines === undefined ? '' : `line ${lines.position(span.start).line}: `;
      return `${place}${message}${advice === undefined ? '' : ` ${advice}`}`;
    });
}

function cyclesOf(worksheet: Worksheet): string[][] {
  const cycles = new Map<string, string[]>();
  for (const entry of worksheet.entries()) {
    if (entry.status !== 'cycle') continue;
    const names = entry.names.map((name) => name.replace(/^(?:inputs|estimates)\./, ''));
    const key = [...names].sort().join(' ');
    if (!cycles.has(key)) cycles.set(key, names);
  }
  return [...cycles.values()];
}

function* quantitiesOf(worksheet: Worksheet): Generator<Quantity> {
  for (const { entry } of worksheet.variables.values()) if (entry.status === 'value') yield entry.quantity;
}

interface Seen {
  readonly line: number;
  readonly isUsed: boolean;
  readonly options: EstimateOptions;
}

function evaluatedVariable(
  { name, part, entry, claim }: Variable,
  worksheet: Worksheet,
  { line, isUsed, options }: Seen,
): WorksheetVariable {
  const format = formatOf(options);
  const isValue = entry.status === 'value';
  return {
    name,
    part,
    line,
    text: entry.text,
    ...(isValue ? { value: saidValue(entry.quantity, format) } : problemOf(entry)),
    ...(claim === undefined ? {} : { claim: evaluatedClaim(claim, entry) }),
    unused: part === 'inputs' && !isUsed,
    warnings: isValue ? warningsIn(entry.evaluation.warnings).map(({ says }) => says) : [],
    drivers: isValue ? driversIn(entry.quantity, worksheet.space, format) : [],
    derivation: isValue
      ? [...derivationLines({ ...entry.evaluation, quantity: entry.quantity }, format)]
      : [],
  };
}

/** Why a written quantity has no value. */
function problemOf(entry: Exclude<Entry, { readonly status: 'value' }>): {
  problem: string;
  advice?: string;
} {
  switch (entry.status) {
    case 'error': {
      const { message, advice } = explain(entry.error);
      return { problem: message, ...(advice === undefined ? {} : { advice }) };
    }
    case 'wrong-kind':
      return {
        problem: `${formatBoth(entry.quantity)} is ${dimensionInWords(entry.quantity.dimension)}, where ${entry.kind} is wanted`,
      };
    case 'cycle':
      return { problem: 'It needs itself', advice: 'Give one of the names in the circle a number' };
    case 'prose':
      return { problem: 'It is text without a number' };
  }
}

function evaluatedClaim({ entry, comparison }: Claim, computed: Entry): WorksheetClaim {
  const { text } = entry;
  if (entry.status !== 'value') return { text, verdict: 'wrong', problem: problemOf(entry).problem };
  if (computed.status !== 'value' || comparison === undefined)
    return { text, verdict: 'wrong', problem: 'The formula has no value to compare it with' };
  const { verdict, factor, slip } = comparison;
  const isRange = computed.quantity.magnitude.kind !== 'exact';
  if (!comparison.comparable) {
    const [own, other] = [entry, computed].map(({ quantity }) => dimensionInWords(quantity.dimension));
    return { text, verdict, problem: `It is ${own}, and the formula gives ${other}` };
  }
  return {
    text,
    verdict,
    ...(factor === undefined ? {} : { factor }),
    // Inside a range that agrees there is no slip to look for.
    ...(slip === undefined || (verdict === 'agrees' && isRange) ? {} : { slip: slip.sentence }),
  };
}

function verdicts(variables: readonly WorksheetVariable[]): { agrees: number; loose: number; wrong: number } {
  const count = (verdict: WorksheetClaim['verdict']): number =>
    variables.filter(({ claim }) => claim?.verdict === verdict).length;
  return { agrees: count('agrees'), loose: count('loose'), wrong: count('wrong') };
}
