import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readDesign } from '../src/read/design.ts';
import { designs, toYaml } from '../tests/generators/design.ts';
import { report } from './cpu.ts';

/**
 * What reading a design costs over bare parsing of the same text, in one run: decoding, limits, tree with
 * positions, shape, references and the model, against `parseDocument`. Prints the ratio of the fastest of many
 * alternating rounds, which is what other load on the machine disturbs least.
 */
const MOST = 1.8;
const LINES = 150;
const ROUNDS = 40;
const CALLS = 10;

const text = aDesignOf(LINES);
const bytes = new TextEncoder().encode(text);

function aDesignOf(lines: number): string {
  const texts = fc.sample(designs(), { seed: 5, numRuns: 200 }).map(toYaml);
  const length = (each: string) => Math.abs(each.split('\n').length - lines);
  return texts.reduce((best, each) => (length(each) < length(best) ? each : best));
}

function milliseconds(call: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < CALLS; i++) call();
  return (performance.now() - start) / CALLS;
}

let bare = Number.POSITIVE_INFINITY;
let whole = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  bare = Math.min(
    bare,
    milliseconds(() => parseDocument(text)),
  );
  whole = Math.min(
    whole,
    milliseconds(() => readDesign({ name: 'design.yaml', bytes })),
  );
}

console.log(
  `${text.split('\n').length} lines: parseDocument ${bare.toFixed(2)} ms, readDesign ${whole.toFixed(2)} ms`,
);
report({ name: 'reading a design with positions', value: whole / bare, times: 'parseDocument', most: MOST });
