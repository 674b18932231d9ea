/**
 * What the quantity language costs, against the calculators people use now and against a loop by hand. All parts
 * run interleaved in one process and are measured in CPU time, and the median of the ratios of neighbours counts:
 * on a shared machine seconds say little.
 */
import { createRequire } from 'node:module';
import { evaluate as mathEvaluate, type Unit } from 'mathjs';
import { randomStream, shuffle } from '../src/base/random.ts';
import { knownProduct, productFromBase } from '../src/quantity/convert.ts';
import type { Environment } from '../src/quantity/environment.ts';
import { evaluate } from '../src/quantity/evaluate.ts';
import { medianOf, percentileOf } from '../src/quantity/magnitude.ts';
import { inverseNormal } from '../src/quantity/normal.ts';
import { parse } from '../src/quantity/parser.ts';
import type { Quantity } from '../src/quantity/quantity.ts';
import { SampleSpace } from '../src/quantity/sampling.ts';
import { median, report } from './cpu.ts';

/** js-quantities brings no types. */
const Qty = createRequire(import.meta.url)('js-quantities') as (text: string) => JsQuantity;

interface JsQuantity {
  mul(other: JsQuantity): JsQuantity;
  add(other: JsQuantity): JsQuantity;
  to(unit: string): { readonly scalar: number };
}

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const EXPRESSIONS = 100_000;
const CHUNK = 5_000;

interface Sum {
  readonly sdx: string;
  readonly mathjs: string;
  /** It reads single values only. */
  readonly jsQuantities: readonly [string, string, string];
  /** The first unit, as each of them writes it. */
  readonly unit: { readonly sdx: string; readonly mathjs: string; readonly jsQuantities: string };
}

/** Two units as sdx, mathjs and js-quantities write them. */
const UNITS = [
  { sdx: ['MB', 'GB'], mathjs: ['MB', 'GB'], jsQuantities: ['megabyte', 'gigabyte'] },
  { sdx: ['kB', 'MB'], mathjs: ['kB', 'MB'], jsQuantities: ['kilobyte', 'megabyte'] },
  { sdx: ['ms', 's'], mathjs: ['ms', 's'], jsQuantities: ['ms', 's'] },
  { sdx: ['h', 'min'], mathjs: ['hour', 'minute'], jsQuantities: ['h', 'min'] },
] as const;

/** The same sum in each language; all texts differ. */
function sumAt(i: number): Sum {
  const units = UNITS[i % UNITS.length] as (typeof UNITS)[number];
  const a = (i % 977) + 0.25;
  const times = (i % 53) + i + 1;
  const b = (i % 53) + 1;
  return {
    sdx: `${a} ${units.sdx[0]} * ${times} + ${b} ${units.sdx[1]}`,
    mathjs: `${a} ${units.mathjs[0]} * ${times} + ${b} ${units.mathjs[1]}`,
    jsQuantities: [`${a} ${units.jsQuantities[0]}`, String(times), `${b} ${units.jsQuantities[1]}`],
    unit: { sdx: units.sdx[0], mathjs: units.mathjs[0], jsQuantities: units.jsQuantities[0] },
  };
}

function inSdx(text: string, environment?: Environment): Quantity {
  const parsed = parse(text, environment);
  const result = parsed.ok ? evaluate(parsed.value, environment) : parsed;
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

function inJsQuantities([a, by, b]: Sum['jsQuantities']): JsQuantity {
  return Qty(a).mul(Qty(by)).add(Qty(b));
}

function inMathjs(text: string): Unit {
  return mathEvaluate(text) as Unit;
}

/** CPU seconds of this process, garbage collection and compilation in other threads among them. */
function seconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** All three have to say the same, else their times mean nothing. */
function checkAnswers(sums: readonly Sum[]): void {
  for (const sum of sums) {
    const { factors } = knownProduct(sum.unit.sdx);
    const ours = productFromBase(medianOf(inSdx(sum.sdx).magnitude), factors);
    const others = [
      inJsQuantities(sum.jsQuantities).to(sum.unit.jsQuantities).scalar,
      inMathjs(sum.mathjs).toNumber(sum.unit.mathjs),
    ];
    if (others.some((other) => Math.abs(other / ours - 1) > 1e-12)) {
      throw new Error(`${sum.sdx}: ${ours}, others say ${others.join(' and ')}`);
    }
  }
}

function parseAndEvaluate(): void {
  const sums = Array.from({ length: EXPRESSIONS }, (_, i) => sumAt(i));
  const times: { readonly sdx: number; readonly mathjs: number; readonly jsQuantities: number }[] = [];
  for (let from = 0; from < EXPRESSIONS; from += CHUNK) {
    const chunk = sums.slice(from, from + CHUNK);
    times.push({
      sdx: seconds(() => {
        for (const { sdx } of chunk) inSdx(sdx);
      }),
      jsQuantities: seconds(() => {
        for (const { jsQuantities } of chunk) inJsQuantities(jsQuantities);
      }),
      mathjs: seconds(() => {
        for (const { mathjs } of chunk) inMathjs(mathjs);
      }),
    });
  }
  checkAnswers(sums.slice(0, 1000));
  const each = median(times.map((time) => time.sdx)) / CHUNK;
  console.log(`${EXPRESSIONS} expressions parsed and evaluated, ${(each * 1e6).toFixed(2)} µs each`);
  const over = (peer: 'jsQuantities' | 'mathjs') => median(times.map((time) => time[peer] / time.sdx));
  report({ name: 'js-quantities', value: over('jsQuantities'), times: 'sdx on the same sums', least: 6 });
  report({ name: 'mathjs evaluate', value: over('mathjs'), times: 'sdx on the same sums', least: 8 });
  const all = (of: 'sdx' | 'jsQuantities' | 'mathjs'): number =>
    times.reduce((sum, time) => sum + time[of], 0);
  const whole = [all('jsQuantities') / all('sdx'), all('mathjs') / all('sdx')].map((x) => x.toFixed(2));
  console.log(`  with the engine's compilation from a cold start ${whole.join(' × and ')} ×`);
}

const SAMPLES = 1_000_000;
const PARTS: readonly (readonly [number, number])[] = [
  [1, 2],
  [2, 5],
  [3, 9],
  [10, 40],
  [5, 6],
];

/** The same statistics by hand: five shuffled columns of normal scores, the sum of their exponentials, three percentiles. */
function byHand(seed: number): number {
  const scores = new Float64Array(SAMPLES);
  for (let i = 0; i < SAMPLES; i++) scores[i] = inverseNormal((i + 0.5) / SAMPLES);
  const total = new Float64Array(SAMPLES);
  for (const [low, high] of PARTS) {
    const mean = (Math.log(low) + Math.log(high)) / 2;
    const deviation = Math.log(high / low) / (2 * 1.6448536269514722);
    const column = scores.slice();
    shuffle(column, randomStream(seed, String(low)));
    for (let i = 0; i < SAMPLES; i++)
      total[i] = (total[i] as number) + Math.exp(mean + deviation * (column[i] as number));
  }
  total.sort();
  return [0.05, 0.5, 0.95].reduce((sum, share) => sum + (total[Math.floor(share * SAMPLES)] as number), 0);
}

function inLanguage(seed: number): number {
  const text = PARTS.map(([low, high]) => `(${low}..${high})`).join(' + ');
  const { magnitude } = inSdx(text, { space: new SampleSpace(seed, SAMPLES) });
  return [0.05, 0.5, 0.95].reduce((sum, share) => sum + percentileOf(magnitude, share), 0);
}

function sampling(): void {
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const results = { hand: 0, language: 0 };
    const hand = seconds(() => {
      results.hand = byHand(round);
    });
    const language = seconds(() => {
      results.language = inLanguage(round);
    });
    if (Math.abs(results.hand / results.language - 1) > 0.005) throw new Error('the two loops differ');
    // The first round warms up.
    if (round > 0) ratios.push(language / hand);
  }
  report({
    name: 'a sum of five lognormals, a million samples',
    value: median(ratios),
    times: 'a loop by hand',
    most: 1.3,
  });
}

parseAndEvaluate();
sampling();
