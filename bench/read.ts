import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readDesign } from '../src/read/design.ts';
import { designs, toYaml } from '../tests/generators/design.ts';
import { report, timesCpu } from './cpu.ts';

/**
 * What reading a design costs over bare parsing of the same text, in one run: decoding, limits, tree with
 * positions, shape, references and the model, against `parseDocument`.
 */
const MOST = 1.8;
const LINES = 150;
const ROUNDS = 15;

const text = aDesignOf(LINES);
const bytes = new TextEncoder().encode(text);

function aDesignOf(lines: number): string {
  const texts = fc.sample(designs(), { seed: 5, numRuns: 200 }).map(toYaml);
  const length = (each: string) => Math.abs(each.split('\n').length - lines);
  return texts.reduce((best, each) => (length(each) < length(best) ? each : best));
}

const value = timesCpu(
  () => readDesign({ name: 'design.yaml', bytes }),
  () => parseDocument(text),
  ROUNDS,
);
console.log(`a design of ${text.split('\n').length} lines`);
report({ name: 'reading a design with positions', value, times: 'parseDocument', most: MOST });
