import type { Written } from '../model/steps.ts';

/**
 * A share or number that is written outright (`99.9%`, `0.999`, `3`), as a number; undefined for formulas and
 * names, which the worksheet evaluates. Percent by shifting the digits, so that 99.9 % is the double nearest 0.999.
 */
export function plainNumber(written: Written | undefined): number | undefined {
  if (typeof written === 'number') return written;
  const match = /^\s*(\d{1,15}(?:\.\d{1,15})?)\s*(%)?\s*$/.exec(written ?? '');
  if (match === null) return undefined;
  return match[2] === undefined ? Number(match[1]) : Number(`${match[1]}e-2`);
}
