import { SCALES } from '../estimate/stated-sums.ts';
import { compute } from '../quantity/evaluate.ts';
import { medianOf } from '../quantity/magnitude.ts';

/** A number of two digits and more or a share, with what is counted: `1,750`, `25 ms`, `~3.5 trillion`, `528/s`, `7 %`; no version. */
const STATED =
  /(?<![\p{L}\p{N}_.,/^-])[~≈]?(\d{1,3}(?:[ \u00a0'’]\d{3}){1,4}(?!\d)(?:\.\d{1,9})?|\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?(?!\d|\.\d))(?:\s?(k|M|G|T|bn|thousand|million|billion|trillion)(?!\p{L}))?(?:[ -]?(%|\/[a-z]{1,8}|\p{L}{1,12}(?:\/[a-z]{1,8})?))?/gu;

/**
 * The figures that a sentence states, each as one number in base units (seconds, bytes, per second, counts; a share
 * from 0 to 1), so that `1.2k/s` and `1,200/s` are one figure. Single digits say too little to tell one from another.
 */
export function figuresIn(text: string): readonly number[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(STATED)].flatMap(([, written = '', scale, unit]) => {
    const digits = written.replace(/^0[.0]*|[.,'’\s]/g, '').length;
    if (digits < 2 && unit !== '%') return [];
    const number =
      Number(written.replace(/[,'’\s]/g, '')) *
      (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1));
    return [Number((number * sizeOf(unit)).toPrecision(12))];
  });
}

const sizes = new Map<string, number>();
const MOST_SIZES = 2000;

/** What one of a unit is in base units; 1 for a word that is none. */
function sizeOf(unit: string | undefined): number {
  if (unit === undefined) return 1;
  const known = sizes.get(unit);
  if (known !== undefined) return known;
  const one = compute(unit.startsWith('/') ? `1${unit}` : `1 ${unit}`, {
    plainCounts: true,
    declareNouns: true,
  });
  const size = one.ok ? medianOf(one.value.quantity.magnitude) : 1;
  if (sizes.size < MOST_SIZES) sizes.set(unit, size);
  return size;
}
