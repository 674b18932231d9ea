import { analyse } from '../src/analyse/analyse.ts';
import { designFacts } from '../src/estimate/design-facts.ts';
import { Worksheet } from '../src/estimate/worksheet.ts';
import type { Design } from '../src/model/design.ts';
import { readDesign } from '../src/read/design.ts';
import { type SystemSize, systemYaml } from '../tests/generators/system.ts';
import { report, timesCpu } from './cpu.ts';

/**
 * What the analysis of a design costs, as ratios within one run: against reading the same text, with ranges
 * against without, and a large design against a small one. An analysis counts from the design to a result that
 * is complete, its numbers evaluated from their formulas included.
 */
const ROUNDS = 15;
const SAMPLES = 2000;

const small: SystemSize = { components: 30, flows: 10 };
const large: SystemSize = { components: 1000, flows: 200 };

function read(text: string): Design {
  const { design, findings } = readDesign({ name: 'design.yaml', text });
  const error = findings.find(({ severity }) => severity === 'error');
  if (design === undefined || error !== undefined) throw new Error(error?.message ?? 'no design');
  return design;
}

function analysed(design: Design): string {
  const facts = designFacts(new Worksheet(design, { samples: SAMPLES }));
  return JSON.stringify(analyse(design, facts));
}

const text = systemYaml(small);
const design = read(text);
const ranged = read(systemYaml({ ...small, ranges: true }));
const many = read(systemYaml(large));
const reading = () => read(text);
const analysis = () => analysed(design);

report({
  name: 'analysis of 30 components, 10 flows',
  value: timesCpu(analysis, reading, ROUNDS),
  times: 'reading it',
  most: 1,
});
report({
  name: `with ranges, ${SAMPLES} samples`,
  value: timesCpu(() => analysed(ranged), analysis, ROUNDS),
  times: 'without ranges',
  most: 20,
});
report({
  name: '1,000 components, 200 flows',
  value: timesCpu(() => analysed(many), analysis, ROUNDS),
  times: '30 components',
  most: 50,
});
