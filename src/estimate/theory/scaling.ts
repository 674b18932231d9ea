/** How throughput grows with concurrency. */

/** The Universal Scalability Law's three coefficients. */
export interface Usl {
  /** Throughput of one: λ. */
  readonly lambda: number;
  /** Contention: the share of the work that queues for something shared, σ. */
  readonly sigma: number;
  /** Coherency: the cost of each pair keeping each other up to date, κ. */
  readonly kappa: number;
}

/**
 * Throughput at concurrency `n`: λn / (1 + σ(n − 1) + κn(n − 1)).
 * Source: N. J. Gunther, "Guerrilla Capacity Planning", 2007, ch. 4-6.
 */
export function uslThroughput({ lambda, sigma, kappa }: Usl, n: number): number {
  return (lambda * n) / (1 + sigma * (n - 1) + kappa * n * (n - 1));
}

/** The concurrency of the greatest throughput, √((1 − σ)/κ); infinite without coherency cost. */
export function uslPeak({ sigma, kappa }: Pick<Usl, 'sigma' | 'kappa'>): number {
  return Math.sqrt((1 - sigma) / kappa);
}

const ITERATIONS = 200;

/**
 * The coefficients that fit measured points best, by least squares of throughput (Levenberg and Marquardt with the
 * exact Jacobian, started from a line through the origin).
 * @param points concurrency and throughput, at least three, all positive
 * @returns undefined where no fit is found
 */
export function fitUsl(points: readonly (readonly [n: number, throughput: number])[]): Usl | undefined {
  const start = Math.max(...points.map(([n, x]) => x / n));
  let at: Usl = { lambda: start, sigma: 0.01, kappa: 1e-5 };
  let damping = 1e-3;
  let error = squaredError(at, points);
  for (let i = 0; i < ITERATIONS; i++) {
    const step = dampedStep(at, points, damping);
    if (step === undefined) return undefined;
    const [dLambda = 0, dSigma = 0, dKappa = 0] = step;
    const next = { lambda: at.lambda + dLambda, sigma: at.sigma + dSigma, kappa: at.kappa + dKappa };
    const nextError = squaredError(next, points);
    if (nextError <= error) {
      const settled = error - nextError <= 1e-15 * error;
      at = next;
      error = nextError;
      damping = Math.max(damping / 10, 1e-12);
      if (settled) break;
    } else {
      damping *= 10;
      if (damping > 1e12) break;
    }
  }
  return Number.isFinite(error) ? at : undefined;
}

function squaredError(at: Usl, points: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (const [n, x] of points) sum += (x - uslThroughput(at, n)) ** 2;
  return sum;
}

/** Solves (JᵀJ + damping · diag JᵀJ) step = Jᵀr. */
function dampedStep(
  at: Usl,
  points: readonly (readonly [number, number])[],
  damping: number,
): readonly number[] | undefined {
  const normal = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  for (const [n, x] of points) {
    const below = 1 + at.sigma * (n - 1) + at.kappa * n * (n - 1);
    const value = (at.lambda * n) / below;
    const slopes = [n / below, (-value * (n - 1)) / below, (-value * n * (n - 1)) / below];
    for (const [i, row] of normal.entries()) {
      const slope = slopes[i] as number;
      for (let j = 0; j < 3; j++) row[j] = (row[j] as number) + slope * (slopes[j] as number);
      row[3] = (row[3] as number) + slope * (x - value);
    }
  }
  for (const [i, row] of normal.entries()) row[i] = (row[i] as number) * (1 + damping);
  return solved(normal);
}

/** Gauss and Jordan with pivots, on rows of coefficients and right side. */
function solved(rows: number[][]): readonly number[] | undefined {
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let i = column + 1; i < rows.length; i++) {
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i;
    }
    const top = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = top;
    const divisor = top[column] as number;
    if (divisor === 0 || !Number.isFinite(divisor)) return undefined;
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const factor = (row[column] as number) / divisor;
      for (let j = column; j < row.length; j++) row[j] = (row[j] as number) - factor * (top[j] as number);
    }
  }
  return rows.map((row, i) => (row[rows.length] as number) / (row[i] as number));
}

/**
 * Speed-up of a job of which the share `parallel` is spread over `workers`.
 * Source: G. M. Amdahl, AFIPS Conference Proceedings 30, 1967.
 */
export function amdahlSpeedUp(parallel: number, workers: number): number {
  return 1 / (1 - parallel + parallel / workers);
}
