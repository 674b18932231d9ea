/** How well two sets of scores of the same designs agree. Levels are 1 to 5, scores 0 to 100. */

/** Weights that make each level of the first rater count as `shares` says, whatever the sample has. */
export function levelWeights(levels: readonly number[], shares: readonly number[]): readonly number[] {
  const counts = shares.map((_, index) => levels.filter((level) => level === index + 1).length);
  return levels.map((level) => (shares[level - 1] ?? 0) / (counts[level - 1] || 1));
}

/** Every level counts the same. */
export const UNIFORM: readonly number[] = [0.2, 0.2, 0.2, 0.2, 0.2];
/** Most designs are in the middle. */
export const BELL: readonly number[] = [0.1, 0.2, 0.4, 0.2, 0.1];

/**
 * Cohen's kappa with quadratic weights (Cohen 1968) over five levels: 1 is agreement, 0 what chance gives. Each pair
 * counts with its weight.
 */
export function quadraticKappa(
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[],
): number {
  const size = 5;
  const observed = new Float64Array(size * size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let total = 0;
  a.forEach((level, index) => {
    const weight = weights[index] ?? 0;
    const [i, j] = [level - 1, (b[index] ?? 1) - 1];
    observed[i * size + j] = (observed[i * size + j] ?? 0) + weight;
    first[i] = (first[i] ?? 0) + weight;
    second[j] = (second[j] ?? 0) + weight;
    total += weight;
  });
  let disagreement = 0;
  let byChance = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const distance = (i - j) ** 2;
      disagreement += (distance * (observed[i * size + j] ?? 0)) / total;
      byChance += (distance * (first[i] ?? 0) * (second[j] ?? 0)) / total ** 2;
    }
  }
  return byChance === 0 ? 1 : 1 - disagreement / byChance;
}

/** Spearman's rank correlation; ties share their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length + 1) / 2;
  let covariance = 0;
  let spreadX = 0;
  let spreadY = 0;
  x.forEach((rank, index) => {
    const [dx, dy] = [rank - mean, (y[index] ?? 0) - mean];
    covariance += dx * dy;
    spreadX += dx * dx;
    spreadY += dy * dy;
  });
  return covariance / Math.sqrt(spreadX * spreadY);
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value);
  const result = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && order[end]?.value === order[start]?.value) end++;
    for (let i = start; i < end; i++) result[order[i]?.index ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return result;
}

/** Of all pairs at least a level apart, the share that the other score puts in the same order; ties count half. */
export function pairsInOrder(levels: readonly number[], scores: readonly number[]): number {
  let pairs = 0;
  let right = 0;
  for (let i = 0; i < levels.length; i++) {
    for (let j = i + 1; j < levels.length; j++) {
      const [a, b] = [levels[i] ?? 0, levels[j] ?? 0];
      if (a === b) continue;
      pairs++;
      const difference = ((scores[i] ?? 0) - (scores[j] ?? 0)) * Math.sign(a - b);
      right += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
    }
  }
  return pairs === 0 ? 1 : right / pairs;
}
