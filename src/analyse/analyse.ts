import { byName } from '../base/by-name.ts';
import type { Design } from '../model/design.ts';
import type { Facts } from '../model/facts.ts';
import type { Analysis, FlowAnalysis } from '../schema/analysis.ts';
import { rankBottlenecks } from './bottlenecks.ts';
import { componentAnalyses } from './components.ts';
import { flowResults } from './flow-results.ts';
import { flowAnalysis } from './flows.ts';
import { assumptionsOf, missingFacts } from './gaps.ts';
import { lazily } from './lazy.ts';
import { layOut } from './network.ts';
import { judgeObjectives } from './objectives.ts';
import { AS_WRITTEN, type Question } from './question.ts';
import { storageGrowth } from './storage.ts';
import { World } from './world.ts';

/**
 * Computes what a design would do. Exact where theory is; what it took to be so stands in `assumptions`, and
 * what could not be computed in `missing` with the one fact that is lacking. Each part, and each part of a flow,
 * is computed when it is first read, so nobody pays for what is not asked.
 */
export function analyse(design: Design, facts: Facts, question: Question = AS_WRITTEN): Analysis {
  const network = layOut(design, facts);
  const world = new World(network, question);
  const flows = flowResults(world);
  const analysis: Analysis = lazily<Analysis>({
    sdx: () => 'analysis/v1',
    title: () => design.document.title,
    draws: () => network.draws,
    components: () => componentAnalyses(design, facts, world),
    flows: () => {
      const analyses = byName<FlowAnalysis>();
      for (const [id, results] of flows) analyses[id] = flowAnalysis(results);
      return analyses;
    },
    bottlenecks: () => rankBottlenecks(world, analysis.components),
    ceiling: () => analysis.bottlenecks[0] as NonNullable<Analysis['ceiling']>,
    objectives: () => judgeObjectives({ design, facts, world, flows, ceiling: analysis.bottlenecks[0] }),
    storage: () => storageGrowth(design, facts),
    missing: () => missingFacts(world, flows),
    assumptions: () => assumptionsOf(design, world),
  });
  return analysis;
}
