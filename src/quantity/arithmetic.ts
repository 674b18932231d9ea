import {
  combineTerms,
  type Exact,
  exact,
  lognormal,
  type Magnitude,
  normal,
  type Sampled,
  type Source,
  scaleTerms,
  sourcesOf,
} from './magnitude.ts';
import type { SampleSpace } from './sampling.ts';

/** Where draws come from, made when first needed. */
export type Space = () => SampleSpace;

/** What cannot be computed; the evaluator adds the place. */
export type Trouble =
  | 'division-by-zero'
  | 'range-includes-zero'
  | 'not-finite'
  | 'not-real'
  | 'mixed-samples';

/** Leaves an operation that has no result; caught in the evaluator. */
export class Fault {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    this.trouble = trouble;
  }
}

/** The complement is kept only where it tells more than 1 − value does. */
const NEAR_ONE = 0.5;

function finite(value: number, complement?: number): Exact {
  if (!Number.isFinite(value)) throw new Fault('not-finite');
  return exact(value, complement !== undefined && value > NEAR_ONE ? complement : undefined);
}

export function add(a: Magnitude, b: Magnitude, space: Space): Magnitude {
  if (a.kind === 'exact' && b.kind === 'exact') {
    // 1 − (x + y) = (1 − x) − y
    const known = a.complement ?? b.complement;
    if (known === undefined) return finite(a.value + b.value);
    return finite(a.value + b.value, a.complement === undefined ? known - a.value : known - b.value);
  }
  if (a.kind === 'exact') return shifted(b, a.value);
  if (b.kind === 'exact') return shifted(a, b.value);
  if (a.kind === 'normal' && b.kind === 'normal') {
    return normal(a.mean + b.mean, combineTerms(a.terms, b.terms, 1));
  }
  return sameSpread(a, b, 1) ?? combine(a, b, space, 'add');
}

export function subtract(a: Magnitude, b: Magnitude, space: Space): Magnitude {
  if (a.kind === 'exact' && b.kind === 'exact') {
    // What is left of 1 is the complement, with all its digits; and the other way round.
    if (a.value === 1 && a.complement === undefined) return finite(b.complement ?? 1 - b.value, b.value);
    if (a.complement === undefined) return finite(a.value - b.value);
    if (b.complement !== undefined) return finite(b.complement - a.complement);
    return finite(a.value - b.value, a.complement + b.value);
  }
  if (b.kind === 'exact') return shifted(a, -b.value);
  if (a.kind === 'exact') return a.value === 1 ? complementOf(b) : shifted(negate(b), a.value);
  if (a.kind === 'normal' && b.kind === 'normal') {
    return normal(a.mean - b.mean, combineTerms(a.terms, b.terms, -1));
  }
  return sameSpread(a, b, -1) ?? combine(a, b, space, 'subtract');
}

/** Lognormals that move together exactly (`x + x`, `x − x / 2`) stay lognormal. */
function sameSpread(a: Magnitude, b: Magnitude, sign: 1 | -1): Magnitude | undefined {
  if (a.kind !== 'lognormal' || b.kind !== 'lognormal') return undefined;
  if (a.terms.length !== b.terms.length || combineTerms(a.terms, b.terms, -1).length > 0) return undefined;
  return lognormal(a.offset + sign * b.offset, a.scale + sign * b.scale, a.terms);
}

function shifted(magnitude: Magnitude, by: number): Magnitude {
  switch (magnitude.kind) {
    case 'exact':
      return finite(magnitude.value + by);
    case 'lognormal':
      return lognormal(magnitude.offset + by, magnitude.scale, magnitude.terms);
    case 'normal':
      return normal(magnitude.mean + by, magnitude.terms);
    case 'sampled': {
      const given = magnitude.complement;
      if (by === 0) return magnitude;
      const samples = mapped(magnitude.samples, (sample) => sample + by);
      const complement = given === undefined ? undefined : mapped(given, (sample) => sample - by);
      return { kind: 'sampled', samples, complement, sources: magnitude.sources };
    }
  }
}

/** 1 − x: draws of x near 1 leave their complements, with all their digits. */
function complementOf(magnitude: Exclude<Magnitude, Exact>): Magnitude {
  if (magnitude.kind !== 'sampled') return shifted(negate(magnitude), 1);
  const samples = magnitude.complement ?? mapped(magnitude.samples, (sample) => 1 - sample);
  return { kind: 'sampled', samples, complement: magnitude.samples, sources: magnitude.sources };
}

export function negate(magnitude: Magnitude): Magnitude {
  switch (magnitude.kind) {
    case 'exact':
      return exact(magnitude.value === 0 ? 0 : -magnitude.value);
    case 'lognormal':
      return lognormal(-magnitude.offset, -magnitude.scale, magnitude.terms);
    case 'normal':
      return normal(-magnitude.mean, scaleTerms(magnitude.terms, -1));
    case 'sampled':
      return {
        kind: 'sampled',
        samples: mapped(magnitude.samples, (sample) => -sample),
        complement: undefined,
        sources: magnitude.sources,
      };
  }
}

export function multiply(a: Magnitude, b: Magnitude, space: Space): Magnitude {
  if (a.kind === 'exact' && b.kind === 'exact') {
    // 1 − (1 − c)(1 − d) = c + d − cd
    if (a.complement === undefined || b.complement === undefined) return finite(a.value * b.value);
    return finite(a.value * b.value, a.complement + b.complement - a.complement * b.complement);
  }
  if (a.kind === 'exact') return scaled(b, a.value);
  if (b.kind === 'exact') return scaled(a, b.value);
  if (a.kind === 'lognormal' && b.kind === 'lognormal' && a.offset === 0 && b.offset === 0) {
    return checked(lognormal(0, a.scale * b.scale, combineTerms(a.terms, b.terms, 1)));
  }
  return combine(a, b, space, 'multiply');
}

export function divide(a: Magnitude, b: Magnitude, space: Space): Magnitude {
  if (b.kind === 'exact') {
    if (b.value === 0) throw new Fault('division-by-zero');
    if (a.kind === 'exact') return finite(a.value / b.value);
    return scaled(a, 1 / b.value);
  }
  if (b.kind === 'lognormal' && b.offset === 0) {
    if (a.kind === 'exact') {
      return a.value === 0 ? exact(0) : checked(lognormal(0, a.value / b.scale, scaleTerms(b.terms, -1)));
    }
    if (a.kind === 'lognormal' && a.offset === 0) {
      return checked(lognormal(0, a.scale / b.scale, combineTerms(a.terms, b.terms, -1)));
    }
  }
  refuseZero(drawsOf(b, space));
  return combine(a, b, space, 'divide');
}

/** A divisor that may be 0 makes the quotient meaningless, whatever its draws are. */
function refuseZero(draws: Float64Array): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const draw of draws) {
    if (draw < low) low = draw;
    if (draw > high) high = draw;
  }
  if (low <= 0 && high >= 0) throw new Fault('range-includes-zero');
}

function refuseNegative(draws: Float64Array): void {
  for (const draw of draws) if (draw < 0) throw new Fault('not-real');
}

function scaled(magnitude: Magnitude, by: number): Magnitude {
  if (by === 0) return exact(0);
  if (by === 1) return magnitude;
  switch (magnitude.kind) {
    case 'exact':
      return finite(magnitude.value * by);
    case 'lognormal':
      return checked(lognormal(magnitude.offset * by, magnitude.scale * by, magnitude.terms));
    case 'normal':
      return normal(magnitude.mean * by, scaleTerms(magnitude.terms, by));
    case 'sampled':
      return {
        kind: 'sampled',
        samples: mapped(magnitude.samples, (sample) => sample * by),
        complement: undefined,
        sources: magnitude.sources,
      };
  }
}

function checked(magnitude: Magnitude): Magnitude {
  if (magnitude.kind === 'exact') return finite(magnitude.value);
  if (magnitude.kind === 'lognormal' && (!Number.isFinite(magnitude.scale) || magnitude.scale === 0)) {
    throw new Fault('not-finite');
  }
  return magnitude;
}

/** A power; of a negative base by whole numbers only. */
export function power(base: Magnitude, exponent: Magnitude, space: Space): Magnitude {
  if (exponent.kind === 'exact') {
    return base.kind === 'exact' ? exactPower(base, exponent.value) : powerBy(base, exponent.value, space);
  }
  if (base.kind === 'exact' && base.value > 0 && exponent.kind === 'normal') {
    const log = Math.log(base.value);
    return checked(lognormal(0, Math.exp(log * exponent.mean), scaleTerms(exponent.terms, log)));
  }
  refuseNegative(drawsOf(base, space));
  return combine(base, exponent, space, 'power');
}

function exactPower({ value, complement }: Exact, by: number): Magnitude {
  if (value === 0 && by < 0) throw new Fault('division-by-zero');
  if (value < 0 && !Number.isInteger(by)) throw new Fault('not-real');
  return finite(value ** by, complement === undefined ? undefined : powerComplement(complement, by));
}

/** 1 − (1 − c)^n without cancellation. */
function powerComplement(complement: number, by: number): number {
  return -Math.expm1(by * Math.log1p(-complement));
}

function powerBy(base: Exclude<Magnitude, Exact>, by: number, space: Space): Magnitude {
  if (by === 0) return exact(1);
  if (by === 1) return base;
  if (base.kind === 'lognormal' && base.offset === 0 && base.scale > 0) {
    return checked(lognormal(0, base.scale ** by, scaleTerms(base.terms, by)));
  }
  if (by === 2) return combine(base, base, space, 'multiply');
  const draws = drawsOf(base, space);
  if (by < 0) refuseZero(draws);
  if (!Number.isInteger(by)) refuseNegative(draws);
  const complement = space().complementDraws(base);
  return {
    kind: 'sampled',
    samples: mapped(draws, (sample) => sample ** by),
    complement: complement && mapped(complement, (c) => powerComplement(c, by)),
    sources: sourcesOf(base),
  };
}

/** e to the power of a plain number: a normal becomes lognormal. */
export function exponential(magnitude: Magnitude, space: Space): Magnitude {
  if (magnitude.kind === 'normal') return checked(lognormal(0, Math.exp(magnitude.mean), magnitude.terms));
  return mapMagnitude(magnitude, space, Math.exp);
}

/** The natural logarithm over `base`'s: a lognormal becomes normal. Positive magnitudes only. */
export function logarithm(
  magnitude: Magnitude,
  space: Space,
  of: (value: number) => number,
  base: number,
): Magnitude {
  if (magnitude.kind === 'lognormal' && magnitude.offset === 0 && magnitude.scale > 0) {
    return normal(of(magnitude.scale), scaleTerms(magnitude.terms, 1 / base));
  }
  return mapMagnitude(magnitude, space, of);
}

/** A function of one number, draw by draw. */
export function mapMagnitude(magnitude: Magnitude, space: Space, of: (value: number) => number): Magnitude {
  if (magnitude.kind === 'exact') return finite(of(magnitude.value));
  const samples = mapped(drawsOf(magnitude, space), of);
  refuseNonFinite(samples);
  return { kind: 'sampled', samples, complement: undefined, sources: sourcesOf(magnitude) };
}

/**
 * A function of several numbers, draw by draw; exact where all are. For calculators over ranges.
 * @param of must give a finite number; its argument is reused between draws
 */
export function mapMagnitudes(
  magnitudes: readonly Magnitude[],
  space: Space,
  of: (values: Float64Array) => number,
): Magnitude {
  const values = new Float64Array(magnitudes.length);
  let isExact = true;
  magnitudes.forEach((magnitude, i) => {
    if (magnitude.kind === 'exact') values[i] = magnitude.value;
    else isExact = false;
  });
  if (isExact) return finite(of(values));
  const draws = magnitudes.map((magnitude) =>
    magnitude.kind === 'exact' ? undefined : drawsOf(magnitude, space),
  );
  const samples = new Float64Array(space().count);
  for (let k = 0; k < samples.length; k++) {
    for (let i = 0; i < draws.length; i++) {
      const column = draws[i];
      if (column !== undefined) values[i] = column[k] as number;
    }
    samples[k] = of(values);
  }
  refuseNonFinite(samples);
  return { kind: 'sampled', samples, complement: undefined, sources: mergedSources(magnitudes) };
}

/** Draw by draw: `then` where the condition's draw is not 0. */
export function choose(condition: Magnitude, then: Magnitude, otherwise: Magnitude, space: Space): Magnitude {
  return mapMagnitudes([condition, then, otherwise], space, (values) =>
    values[0] === 0 ? (values[2] as number) : (values[1] as number),
  );
}

type Kernel = 'add' | 'subtract' | 'multiply' | 'divide' | 'power';

function combine(a: Magnitude, b: Magnitude, space: Space, kernel: Kernel): Sampled {
  const samples = new Float64Array(space().count);
  fill(samples, drawsOf(a, space), drawsOf(b, space), kernel);
  if (kernel === 'divide' || kernel === 'power') refuseNonFinite(samples);
  const complement = kernel === 'multiply' ? productComplement(a, b, space) : undefined;
  return { kind: 'sampled', samples, complement, sources: mergedSources([a, b]) };
}

function fill(out: Float64Array, x: Float64Array, y: Float64Array, kernel: Kernel): void {
  const n = out.length;
  switch (kernel) {
    case 'add':
      for (let i = 0; i < n; i++) out[i] = (x[i] as number) + (y[i] as number);
      return;
    case 'subtract':
      for (let i = 0; i < n; i++) out[i] = (x[i] as number) - (y[i] as number);
      return;
    case 'multiply':
      for (let i = 0; i < n; i++) out[i] = (x[i] as number) * (y[i] as number);
      return;
    case 'divide':
      for (let i = 0; i < n; i++) out[i] = (x[i] as number) / (y[i] as number);
      return;
    case 'power':
      for (let i = 0; i < n; i++) out[i] = (x[i] as number) ** (y[i] as number);
  }
}

function productComplement(a: Magnitude, b: Magnitude, space: Space): Float64Array | undefined {
  const x = space().complementDraws(a);
  const y = x && (a === b ? x : space().complementDraws(b));
  if (x === undefined || y === undefined) return undefined;
  const out = new Float64Array(x.length);
  for (let i = 0; i < out.length; i++) {
    const c = x[i] as number;
    const d = y[i] as number;
    out[i] = c + d - c * d;
  }
  return out;
}

function drawsOf(magnitude: Magnitude, space: Space): Float64Array {
  const draws = space().draws(magnitude);
  if (draws === undefined) throw new Fault('mixed-samples');
  return draws;
}

function mapped(samples: Float64Array, of: (value: number) => number): Float64Array {
  const out = new Float64Array(samples.length);
  for (let i = 0; i < out.length; i++) out[i] = of(samples[i] as number);
  return out;
}

function refuseNonFinite(samples: Float64Array): void {
  for (const sample of samples) if (!Number.isFinite(sample)) throw new Fault('not-finite');
}

/** Whether every draw is a number; draws of sums and products may have overflowed. */
export function isFiniteThroughout(magnitude: Magnitude): boolean {
  if (magnitude.kind === 'exact') return Number.isFinite(magnitude.value);
  if (magnitude.kind === 'sampled') return magnitude.samples.every(Number.isFinite);
  return true;
}

function mergedSources(magnitudes: readonly Magnitude[]): readonly Source[] {
  const found = new Map<string, Source>();
  for (const magnitude of magnitudes)
    for (const source of sourcesOf(magnitude)) found.set(source.key, source);
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
