import { expect } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { AS_WRITTEN, type Question } from '../../src/analyse/question.ts';
import { designFacts } from '../../src/estimate/design-facts.ts';
import { Worksheet, type WorksheetOptions } from '../../src/estimate/worksheet.ts';
import type { Design } from '../../src/model/design.ts';
import { readDesign } from '../../src/read/design.ts';
import type { Analysis, ComponentAnalysis, FlowAnalysis } from '../../src/schema/analysis.ts';

/** Reads a design that is meant to be right. */
export function design(yaml: string): Design {
  const { design: read, findings } = readDesign({ name: 'design.yaml', text: yaml });
  const error = findings.find(({ severity }) => severity === 'error');
  if (read === undefined || error !== undefined) throw new Error(`${error?.message ?? 'no design'}\n${yaml}`);
  return read;
}

/** Its analysis. */
export function analysed(
  yaml: string,
  question: Partial<Question> = {},
  options: WorksheetOptions = {},
): Analysis {
  const read = design(yaml);
  return analyse(read, designFacts(new Worksheet(read, options)), { ...AS_WRITTEN, ...question });
}

/** The result for a component that must be there. */
export function component(analysis: Analysis, id: string): ComponentAnalysis {
  const found = analysis.components[id];
  if (found === undefined) throw new Error(`no component ${id}`);
  return found;
}

/** The result for a flow that must be there. */
export function flow(analysis: Analysis, id: string): FlowAnalysis {
  const found = analysis.flows[id];
  if (found === undefined) throw new Error(`no flow ${id}`);
  return found;
}

/** Every number of a result is one: JSON has no NaN and no Infinity, they become null. */
export function isSound(result: unknown): void {
  const text = JSON.stringify(result);
  expect(text).not.toContain('null');
  expect(text).not.toContain('NaN');
}
