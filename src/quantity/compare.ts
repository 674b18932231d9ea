import { mapMagnitudes, type Space } from './arithmetic.ts';
import type { Comparator } from './ast.ts';
import { exact, type Magnitude } from './magnitude.ts';

/** Relative slack without a stated tolerance: what rounding in a few operations may leave. */
const ROUNDING = 1e-12;
/** What `a ≈ b` allows where nothing is stated. */
export const APPROXIMATELY = 0.1;

/**
 * A comparison of two magnitudes of one dimension: 1 where it holds, else 0; for ranges draw by draw.
 * @param tolerance relative to the right side, slack in favour of the comparison
 */
export function compareMagnitudes(
  operator: Comparator,
  left: Magnitude,
  right: Magnitude,
  tolerance: number | undefined,
  space: Space,
): Magnitude {
  const slack = Math.max(ROUNDING, tolerance ?? (operator === '≈' ? APPROXIMATELY : 0));
  if (left.kind === 'exact' && right.kind === 'exact') {
    if (left.complement !== undefined && right.complement !== undefined && tolerance === undefined) {
      // Shares near 1 differ in their complements long before they differ as doubles.
      return exact(holds(operator, right.complement, left.complement, ROUNDING) ? 1 : 0);
    }
    return exact(holds(operator, left.value, right.value, slack) ? 1 : 0);
  }
  const outcome = mapMagnitudes([left, right], space, (values) =>
    holds(operator, values[0] as number, values[1] as number, slack) ? 1 : 0,
  );
  if (outcome.kind !== 'sampled') return outcome;
  const first = outcome.samples[0] ?? 0;
  return outcome.samples.every((sample) => sample === first) ? exact(first) : outcome;
}

function holds(operator: Comparator, a: number, b: number, slack: number): boolean {
  const room = slack * Math.max(Math.abs(b), slack === ROUNDING ? Math.abs(a) : 0);
  switch (operator) {
    case '<':
      return slack > ROUNDING ? a < b + room : a < b - room;
    case '<=':
      return a <= b + room;
    case '>':
      return slack > ROUNDING ? a > b - room : a > b + room;
    case '>=':
      return a >= b - room;
    case '==':
    case '≈':
      return Math.abs(a - b) <= room;
  }
}
