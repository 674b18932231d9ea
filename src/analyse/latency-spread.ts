import type { Column } from './column.ts';
import { COARSE, Latencies } from './latency.ts';
import type { Moment } from './load.ts';
import type { NetworkFlow } from './network.ts';
import type { World } from './world.ts';

/** Mean and last percentile of a flow's response time, seconds; without end in draws in which a queue is. */
export interface LatencySpread {
  readonly mean: Float64Array;
  readonly p99: Float64Array;
}

/** Response times cost as much as all else together, and so many draws give their 5th and 95th percentile well. */
const DRAWS = 100;

/**
 * Stations times draws that are worth computing: a network so large that more would be needed is given fewer draws,
 * and none below the number that says something.
 */
const MOST_VISITS = 40_000;
const FEWEST_DRAWS = 20;

/** Flows' response times in draws spread evenly over all; undefined for what is certain. */
export class LatencySpreads {
  readonly #world: World;
  readonly #drawn: readonly number[];
  readonly #models = new Map<Moment, readonly Latencies[]>();

  constructor(world: World) {
    this.#world = world;
    const { draws, flows } = world.network;
    const visits = flows.reduce((sum, flow) => sum + world.meetings(flow).length, 0);
    const count = Math.min(draws, Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_VISITS / visits))));
    this.#drawn = Array.from({ length: count }, (_, i) => Math.floor((i * draws) / count));
  }

  of(flow: NetworkFlow, moment: Moment): LatencySpread | undefined {
    if (!this.#isUncertain(flow, moment)) return undefined;
    const models = this.#at(moment);
    const mean = new Float64Array(models.length);
    const p99 = new Float64Array(models.length);
    for (const [i, model] of models.entries()) {
      const latency = model.of(flow);
      const known = 'reason' in latency ? undefined : latency;
      mean[i] = known?.mean ?? Number.POSITIVE_INFINITY;
      p99[i] = known?.percentile(0.99) ?? Number.POSITIVE_INFINITY;
      known?.release();
    }
    return { mean, p99 };
  }

  #at(moment: Moment): readonly Latencies[] {
    let models = this.#models.get(moment);
    if (models === undefined) {
      // Designs are judged at peak: the average is shown beside it, and half of the draws will do.
      const drawn = moment === 'peak' ? this.#drawn : this.#drawn.filter((_, i) => i % 2 === 0);
      models = drawn.map((draw) => new Latencies(this.#world, moment, draw, COARSE));
      this.#models.set(moment, models);
    }
    return models;
  }

  /** Whether anything that a flow's response time rests on differs from draw to draw. */
  #isUncertain(flow: NetworkFlow, moment: Moment): boolean {
    const state = this.#world.state(moment);
    const differs = (column: Column | undefined) => column?.draws !== undefined;
    return this.#world.meetings(flow).some(({ visit, weight }) => {
      const { mean, p99, cv } = visit.time ?? {};
      const timeout = visit.policy?.timeout;
      return (
        [weight, mean, p99, cv, timeout].some(differs) || differs(state.usage(visit.station).utilisation)
      );
    });
  }
}
