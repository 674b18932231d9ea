import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { logOf } from '../../src/adr/log.ts';
import { readRecord } from '../../src/adr/record.ts';
import { designArithmetic } from '../../src/grade/arithmetic.ts';
import { readConcepts } from '../../src/grade/concepts.ts';
import type { Outcome } from '../../src/grade/context.ts';
import { gradableDesign } from '../../src/grade/gradable.ts';
import {
  type Grade,
  type GradedDesign,
  type GradeInput,
  grade,
  ruleFindings,
} from '../../src/grade/grade.ts';
import { gradableRecord, recordArithmetic } from '../../src/grade/record.ts';
import { type Rubric, resolveRubric } from '../../src/grade/rubric.ts';
import { judgeRecordRules } from '../../src/grade/rules.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { createDesign, type Design } from '../../src/model/design.ts';
import { Source } from '../../src/model/source.ts';
import { toValue } from '../../src/model/tree.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';
import type { ConceptsDocument } from '../../src/schema/concepts.ts';
import type { DesignDocument } from '../../src/schema/design.ts';
import type { Check, RubricDocument } from '../../src/schema/rubric.ts';

const root = new URL('../../', import.meta.url);

/** A data file of the project, read as the plain YAML it is. */
export function data<T>(path: string): T {
  return parse(readFileSync(new URL(path, root), 'utf8')) as T;
}

/** Read once: hundreds of wordings take longer than most grades. */
let concepts: ConceptsDocument | undefined;

function shippedConcepts(): ConceptsDocument {
  concepts ??= data<ConceptsDocument>('rubrics/concepts.yaml');
  return concepts;
}

export function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

export function designFrom(text: string): Design {
  const { tree, findings } = parseYamlTree(text);
  if (tree === undefined) throw new Error(findings.map((finding) => finding.message).join('; '));
  return createDesign(new Source('design.yaml', text, 'yaml'), toValue(tree) as DesignDocument, tree);
}

export function rubricFrom(part: Partial<RubricDocument>): Rubric {
  return resolveRubric([{ sdx: 'rubric/v1', id: 'test', title: 'Test', ...part }]);
}

export function inputFor(text: string, rubric: Rubric, more: Partial<GradeInput> = {}): GradeInput {
  const design = designFrom(text);
  const subject = subjectOf(design);
  const scenario = more.scenario;
  return {
    subject: gradableDesign(design),
    rubric,
    concepts: readConcepts(shippedConcepts()),
    catalogue: { sdx: 'catalogue/v1', kinds: {} },
    rules: ruleFindings([], () => 'needs the rules'),
    analysis: subject.analysis,
    arithmetic: (bound) => designArithmetic({ subject, bindings: rubric.bindings, bound, scenario }),
    ...more,
  };
}

/** A decision record and what its grade depends on. */
export function recordInput(
  name: string,
  text: string,
  rubric: Rubric,
  more: Partial<GradeInput> = {},
): GradeInput {
  const yaml = name.endsWith('.yaml');
  const tree = yaml ? parseYamlTree(text).tree : undefined;
  const record = readRecord(new Source(name, text, yaml ? 'yaml' : 'markdown'), tree);
  const subject = gradableRecord(record, tree);
  return {
    subject,
    rubric,
    concepts: readConcepts(shippedConcepts()),
    catalogue: { sdx: 'catalogue/v1', kinds: {} },
    rules: judgeRecordRules(rubric, record, logOf([record])),
    analysis: {},
    arithmetic: () => recordArithmetic(subject, rubric.bindings, more.scenario),
    ...more,
  };
}

export function gradeText(text: string, rubric: Rubric, more: Partial<GradeInput> = {}): Grade {
  return grade(inputFor(text, rubric, more));
}

/** A grade that must be one. */
export function graded(text: string, rubric: Rubric, more: Partial<GradeInput> = {}): GradedDesign {
  const result = gradeText(text, rubric, more);
  if (result.status !== 'graded') throw new Error(`ungradable: ${result.needs.join('; ')}`);
  return result;
}

/** What one check finds in a design. */
export function outcomeIn(design: string, check: Check, more: Parameters<typeof graded>[2] = {}): Outcome {
  const rubric = rubricFrom({
    dimensions: { only: { title: 'Only', weight: 1 } },
    criteria: {
      one: { dimension: 'only', title: 'One', points: 1, checks: [check], levels: { none: '-', all: '+' } },
    },
  });
  const found = graded(design, rubric, more).dimensions[0]?.criteria[0]?.checks[0]?.outcome;
  if (found === undefined) throw new Error('no outcome');
  return found;
}
