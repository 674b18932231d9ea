import type { Draw } from '../model/facts.ts';
import type { Figure } from '../schema/analysis.ts';
import { flowAvailability } from './availability.ts';
import { flowLatency } from './latency.ts';
import { type Condition, flowRate } from './load.ts';
import type { Network } from './network.ts';
import { overloadsOf, type Question, type State, stateOf, unavailabilities } from './state.ts';

/**
 * What was computed in every draw, by the name of the figure and what it is of. A draw in which it could not be
 * computed (a saturated station has no latency) is NaN.
 */
export interface Spread {
  readonly draws: number;
  /** The central value with its 5th and 95th percentile, where the draws differ. */
  figure(name: FigureName, of: string, central: number | undefined): Figure | undefined;
  /** The share of draws in which a figure passes; undefined where the draws don't differ. */
  share(name: FigureName, of: string, passes: (value: number) => boolean): number | undefined;
}

export type FigureName =
  | `load ${Condition['at']}`
  | `utilisation ${Condition['at'] | 'oneLost'}`
  | `rate ${Condition['at']}`
  | `mean ${Condition['at']}`
  | `p99 ${Condition['at']}`
  | 'unavailability';

/**
 * Response times cost as much as all else together, so they are computed for every tenth draw only: 200 of
 * 2,000 give their 5th and 95th percentile to within a few percent of themselves.
 */
const LATENCY_EVERY = 10;

/** Computes the network in every draw. Nothing is kept for a design without ranges. */
export function spreadOfDraws(network: Network, draws: number, question: Question): Spread {
  const columns = new Map<string, Float64Array>();
  const put = (name: FigureName, of: string, draw: number, value: number | undefined) => {
    const key = `${name} ${of}`;
    let column = columns.get(key);
    if (column === undefined) {
      column = new Float64Array(draws).fill(Number.NaN);
      columns.set(key, column);
    }
    column[draw] = value ?? Number.NaN;
  };
  for (let draw = 0; draw < draws; draw++) recordDraw(network, draw, question, put);
  const sorted = new Map<string, Float64Array>();
  const known = (key: string): Float64Array | undefined => {
    const column = columns.get(key);
    if (column === undefined) return undefined;
    let values = sorted.get(key);
    if (values === undefined) {
      values = column.filter((value) => !Number.isNaN(value)).sort();
      sorted.set(key, values);
    }
    return values.length > 0 && values[0] !== values[values.length - 1] ? values : undefined;
  };
  return {
    draws,
    figure: (name, of, central) => {
      if (central === undefined) return undefined;
      const values = known(`${name} ${of}`);
      return values === undefined ? { value: central } : { value: central, ...ends(values) };
    },
    share: (name, of, passes) => {
      const values = known(`${name} ${of}`);
      return values === undefined ? undefined : values.filter(passes).length / values.length;
    },
  };
}

type Put = (name: FigureName, of: string, draw: number, value: number | undefined) => void;

function recordDraw(network: Network, draw: number, question: Question, put: Put): void {
  const average = stateOf(network, { at: 'average', draw, ...question });
  const peak = stateOf(network, { at: 'peak', draw, ...question });
  for (const id of network.stations.keys()) {
    put('load average', id, draw, average.loads.get(id)?.rate);
    put('load peak', id, draw, peak.loads.get(id)?.rate);
    put('utilisation average', id, draw, average.usages.get(id)?.utilisation);
    put('utilisation peak', id, draw, peak.usages.get(id)?.utilisation);
    put('utilisation oneLost', id, draw, peak.usages.get(id)?.oneLost);
  }
  const down = unavailabilities(network, peak);
  const overloads = overloadsOf(network, peak);
  for (const flow of network.flows) {
    put('rate average', flow.id, draw, flowRate(flow, average.condition));
    put('rate peak', flow.id, draw, flowRate(flow, peak.condition));
    const available = flowAvailability(network, flow, down, overloads, peak.condition);
    put('unavailability', flow.id, draw, 'missing' in available ? undefined : available.unavailability);
    if (draw % LATENCY_EVERY !== 0) continue;
    for (const state of [average, peak]) recordLatency(network, flow, state, draw, put);
  }
}

function recordLatency(
  network: Network,
  flow: Network['flows'][number],
  state: State,
  draw: number,
  put: Put,
): void {
  const latency = flowLatency(network, flow, state.loads, state.usages, state.condition);
  if ('reason' in latency) return;
  put(`mean ${state.condition.at}`, flow.id, draw, latency.mean);
  put(`p99 ${state.condition.at}`, flow.id, draw, latency.p99);
}

/** The 5th and 95th percentile of sorted values, by the nearest rank. */
function ends(sorted: Float64Array): { readonly p5: number; readonly p95: number } {
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p5: at(0.05), p95: at(0.95) };
}

/** A figure from a function of the draw: for what is cheap enough to compute on the spot. */
export function figureOf(compute: (draw: Draw) => number | undefined, draws: number): Figure | undefined {
  const value = compute(undefined);
  if (value === undefined) return undefined;
  if (draws === 0) return { value };
  const values = Float64Array.from({ length: draws }, (_, draw) => compute(draw) ?? Number.NaN)
    .filter((drawn) => !Number.isNaN(drawn))
    .sort();
  if (values.length === 0 || values[0] === values[values.length - 1]) return { value };
  return { value, ...ends(values) };
}
