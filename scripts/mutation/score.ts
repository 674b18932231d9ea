/** What became of the mutants of some code. Pure arithmetic: the tests hold it against sums done by hand. */
export interface Tally {
  /** Judged and noticed: a test failed, or ran a hundred times too long. */
  readonly detected: number;
  /** Judged and not noticed, or in code that no test reaches. */
  readonly unnoticed: number;
  /** Not in the sample. */
  readonly undrawn: number;
}

export interface Score {
  readonly mutants: number;
  readonly judged: number;
  /** Percent of all mutants that are detected, as the sample has it. */
  readonly percent: number;
  /** Half the width of its 95 % interval, in points; 0 where every mutant was judged. */
  readonly margin: number;
}

const Z_95 = 1.96;

/** The score of several parts together, each weighing as many mutants as it has, however many of them were judged. */
export function scoreOf(tallies: readonly Tally[]): Score {
  let mutants = 0;
  let judged = 0;
  let detected = 0;
  let variance = 0;
  for (const tally of tallies) {
    const drawn = tally.detected + tally.unnoticed;
    const all = drawn + tally.undrawn;
    mutants += all;
    judged += drawn;
    if (drawn === 0) continue;
    const share = tally.detected / drawn;
    detected += all * share;
    // A sample without putting back: nothing is uncertain about what was judged.
    if (drawn > 1) variance += (all ** 2 * (1 - drawn / all) * share * (1 - share)) / (drawn - 1);
  }
  const scale = 100 / (mutants || 1);
  return { mutants, judged, percent: detected * scale, margin: Z_95 * Math.sqrt(variance) * scale };
}
