import type { Design } from '../model/design.ts';
import type { Facts } from '../model/facts.ts';
import type { Analysis, GrowthStep } from '../schema/analysis.ts';
import { analyse } from './analyse.ts';
import type { Question } from './question.ts';

/** Halvings of the load between "holds" and "fails": to one part in a thousand of the growth asked about. */
const HALVINGS = 10;
/** Analyses in all; with many objectives the later ones are placed less exactly. */
const MOST_ANALYSES = 64;

/**
 * What gives out while the load grows to `most` times today's, first first: stations that saturate, and objectives
 * that hold today and then don't. An objective that has failed is taken to stay failed as the load grows on.
 * @param facts certain ones: every load in between is analysed for them
 */
export function growthTo(design: Design, facts: Facts, question: Question, most: number): GrowthStep[] {
  const known = new Map<number, Analysis>();
  const at = (multiple: number) => {
    let analysis = known.get(multiple);
    if (analysis === undefined && known.size < MOST_ANALYSES) {
      analysis = analyse(design, facts, { ...question, scale: question.scale * multiple });
      known.set(multiple, analysis);
    }
    return analysis;
  };
  const [today, then] = [at(1), at(most)];
  if (today === undefined || then === undefined) return [];
  const steps: GrowthStep[] = [];
  for (const { component, what, saturatesAt } of today.bottlenecks) {
    if (what !== 'throughput' || saturatesAt > most) continue;
    const needs = then.components[component]?.needed;
    steps.push({ at: saturatesAt, component, ...(needs === undefined ? {} : { needs }) });
  }
  const failing = Object.keys(then.objectives).filter(
    (id) => then.objectives[id]?.holds === false && today.objectives[id]?.holds === true,
  );
  for (const objective of failing) steps.push({ at: firstFailure(objective, at, most), objective });
  return steps.sort((a, b) => a.at - b.at);
}

/** The smallest multiple of the load at which an objective fails that holds at 1. */
function firstFailure(
  objective: string,
  at: (multiple: number) => Analysis | undefined,
  most: number,
): number {
  let [holds, fails] = [1, most];
  for (let i = 0; i < HALVINGS; i++) {
    // Halved as a ratio: the first doubling matters as much as the last.
    const middle = Math.sqrt(holds * fails);
    const analysis = at(middle);
    if (analysis === undefined) break;
    if (analysis.objectives[objective]?.holds === false) fails = middle;
    else holds = middle;
  }
  return fails;
}
