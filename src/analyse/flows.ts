import { given } from '../base/given.ts';
import type { FlowAnalysis } from '../schema/analysis.ts';
import type { Column } from './column.ts';
import type { FlowResults } from './flow-results.ts';
import { lazily } from './lazy.ts';
import type { Moment } from './load.ts';
import { figure } from './spread.ts';

/** One flow as the analysis tells it; each part is computed when it is first read. */
export function flowAnalysis(results: FlowResults): FlowAnalysis {
  const bandwidth = bandwidthOf(results);
  return lazily<FlowAnalysis>({
    rate: () => given({ average: figure(results.rate('average')), peak: figure(results.rate('peak')) }),
    latency: () => latencies(results),
    spentAt: () => {
      const peak = results.latency('peak');
      return 'reason' in peak ? [] : peak.spentAt.map(({ station, mean }) => ({ component: station, mean }));
    },
    availability: () => availability(results),
    ...(bandwidth === undefined ? {} : { bandwidth: () => bandwidth }),
  });
}

/** Bytes per second at peak. */
function bandwidthOf({ flow, rate }: FlowResults): FlowAnalysis['bandwidth'] {
  const peak = rate('peak');
  const of = (size: Column | undefined) =>
    size === undefined || peak === undefined ? undefined : size.value * peak.value;
  const bandwidth = given({ in: of(flow.request), out: of(flow.response) });
  return Object.keys(bandwidth).length > 0 ? bandwidth : undefined;
}

function latencies(results: FlowResults): FlowAnalysis['latency'] {
  const peak = results.latency('peak');
  const unknown =
    'reason' in peak
      ? {
          reason: peak.reason,
          components: 'stations' in peak ? [...peak.stations] : [],
          ...(peak.reason === 'saturated' ? { growth: results.growth() } : {}),
        }
      : undefined;
  return given({
    average: latencyFigures(results, 'average'),
    peak: latencyFigures(results, 'peak'),
    unknown,
  });
}

function latencyFigures(results: FlowResults, moment: Moment) {
  const latency = results.latency(moment);
  if ('reason' in latency) return undefined;
  const spread = results.latencySpread(moment);
  const mean = figure({ value: latency.mean, draws: spread?.mean });
  const p99 = figure({ value: latency.percentile(0.99), draws: spread?.p99 });
  if (mean === undefined || p99 === undefined) return undefined;
  return { mean, p50: latency.percentile(0.5), p95: latency.percentile(0.95), p99 };
}

function availability(results: FlowResults): FlowAnalysis['availability'] {
  const found = results.availability();
  if ('missing' in found) return { spentBy: [], cannotCarry: [], missing: [...found.missing] };
  return {
    ...given({ unavailability: figure(found.unavailability) }),
    spentBy: found.spentBy.map(({ station, share }) => ({ component: station, share })),
    cannotCarry: found.cannotCarry.map(({ station, saturates }) => ({
      component: station,
      saturates: [...saturates],
    })),
    missing: [],
  };
}
