/** The next whole number from `x` on; what is whole but for rounding stays. Slices of 0.1 would else be 11 of 10. */
export function wholeUp(x: number): number {
  const nearest = Math.round(x);
  return Math.abs(x - nearest) <= 1e-9 * Math.abs(x) ? nearest : Math.ceil(x);
}

/** Of two whole numbers from 1 up. Source: Euclid, "Elements", book VII. */
export function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}
