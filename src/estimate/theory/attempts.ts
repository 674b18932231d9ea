/** Attempts that are repeated until one succeeds. */

/** The mean number of at most `attempts` independent attempts of which each fails with probability `failure`. */
export function meanAttempts(failure: number, attempts: number): number {
  return failure >= 1 ? attempts : (1 - failure ** attempts) / (1 - failure);
}
