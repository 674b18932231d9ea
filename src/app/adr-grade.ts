import { isRecord, logOf } from '../adr/log.ts';
import { isIndexName, isTemplateName } from '../adr/naming.ts';
import { readRecord } from '../adr/record.ts';
import { describeGrade } from '../grade/describe.ts';
import { grade } from '../grade/grade.ts';
import { gradableRecord, recordArithmetic } from '../grade/record.ts';
import { judgeRecordRules } from '../grade/rules.ts';
import type { DecisionRecord } from '../model/adr.ts';
import { Source } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { decode } from '../read/decode.ts';
import { syntaxOf } from '../read/kind.ts';
import { parseYamlTree } from '../read/yaml.ts';
import type { Failed, Result } from '../schema/grade.ts';
import type { Library } from './library.ts';
import { type GradingSet, referenceTo } from './rubrics.ts';

/** A record and, of a YAML one, its parsed document. */
export interface RecordReading {
  readonly record: DecisionRecord;
  readonly tree: Tree | undefined;
}

/** Reads bytes as a decision record; any text is one, of which little may be there. */
export function readRecordBytes(name: string, bytes: Uint8Array): RecordReading | Failed {
  const text = decode(bytes);
  if (!text.ok) {
    const { rule, message } = text.error;
    return { status: 'failed', file: name, problems: [{ rule, says: message }] };
  }
  const source = new Source(name, text.value, syntaxOf(name, text.value));
  const tree = source.syntax === 'yaml' ? parseYamlTree(source.text).tree : undefined;
  return { record: readRecord(source, tree), tree };
}

/** Whether a file says enough to be taken for a record by itself: it is no index, and states what a record states. */
export function saysRecord({ record }: RecordReading): boolean {
  const { source, status, sections } = record;
  if (isIndexName(source.name) || isTemplateName(source.name) || !isRecord(record)) return false;
  return (
    status !== undefined && (record.syntax === 'yaml' || sections.some(({ role }) => role === 'decision'))
  );
}

/** The rubric of the exercise that a record says it answers; else the one for any record. */
export function recordSet({ record, tree }: RecordReading, library: Library): GradingSet {
  const { scenario } = gradableRecord(record, tree).document as { readonly scenario?: unknown };
  const named = typeof scenario === 'string' && library.scenarioIds.includes(scenario) ? scenario : undefined;
  const own = named === undefined ? undefined : library.set(named);
  return own?.rubric.grades === 'record' ? own : library.set('adr');
}

/** Grades a record by itself: what its log says of it changes nothing. */
export function gradeRecord({ record, tree }: RecordReading, set: GradingSet): Result {
  const { rubric, scenario, concepts, catalogue } = set;
  const subject = gradableRecord(record, tree);
  const trees = new Map(tree === undefined ? [] : [[record.source.name, tree] as const]);
  const graded = grade({
    subject,
    rubric,
    concepts,
    catalogue,
    rules: judgeRecordRules(rubric, record, logOf([record], { trees })),
    analysis: {},
    arithmetic: () => recordArithmetic(subject, rubric.bindings, scenario),
    ...(scenario === undefined ? {} : { scenario }),
  });
  return describeGrade(graded, subject, referenceTo(set));
}
