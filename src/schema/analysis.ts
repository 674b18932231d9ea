// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What a design would really do, computed from the numbers its author gave. Rates are per second, times seconds, sizes bytes, shares of 1. A number that could not be computed is absent; `missing` says which fact it would need.
 */
export interface Analysis {
  /**
   * Kind and version of this result.
   */
  sdx: 'analysis/v1';
  /**
   * The design's title.
   */
  title: string;
  /**
   * How many possible worlds were drawn from the ranges of the inputs; 0 where the design has none.
   */
  draws: number;
  /**
   * By component id.
   */
  components: {
    [k: string]: ComponentAnalysis;
  };
  /**
   * By flow id.
   */
  flows: {
    [k: string]: FlowAnalysis;
  };
  /**
   * What gives out as load grows, first first.
   */
  bottlenecks: ComputedBottleneck[];
  ceiling?: ComputedBottleneck1;
  /**
   * By SLO id.
   */
  objectives: {
    [k: string]: ObjectiveVerdict;
  };
  /**
   * By datum id.
   */
  storage: {
    [k: string]: StorageGrowth;
  };
  /**
   * What could not be computed, and the one fact that each lacks.
   */
  missing: MissingFact[];
  /**
   * What the model took to be so, where the document does not say.
   */
  assumptions: string[];
  /**
   * What differs from the design as written, one phrase each; absent where nothing does.
   */
  asked?: string[];
  baseline?: Analysis1;
  /**
   * What gives out as load grows, first first, where growth was asked about.
   */
  growth?: GrowthStep[];
  explanation?: Explanation;
}
export interface ComponentAnalysis {
  load: AverageAndPeak;
  /**
   * Of the peak load, the writes.
   */
  writes?: number;
  /**
   * Peak load by flow.
   */
  loadByFlow: {
    [k: string]: number;
  };
  floor?: KnownLoad;
  replicas: number;
  standby: number;
  /**
   * Replicas that must be up to carry the peak, even where that is more than there are.
   */
  needed?: number;
  /**
   * Requests per second at saturation, of all replicas, for this mix of reads and writes.
   */
  capacity?: number;
  /**
   * The same of one replica.
   */
  perReplica?: number;
  /**
   * Of one replica, from concurrency over time, where capacity is stated too.
   */
  derivedCapacity?: number;
  utilisation: Utilisation;
  /**
   * The multiple of today's load at which it saturates at peak.
   */
  saturatesAt?: number;
  /**
   * Probability that it saturates at peak, where the load is uncertain.
   */
  saturates?: number;
  /**
   * Share of time that it can't do its part.
   */
  unavailability?: number;
  connections?: ConnectionUse;
  memory?: CacheMemory;
}
/**
 * Requests that arrive per second.
 */
export interface AverageAndPeak {
  average?: Figure;
  peak?: Figure;
}
/**
 * A number; with the 5th and 95th percentile where it rests on ranges.
 */
export interface Figure {
  value: number;
  p5?: number;
  p95?: number;
}
/**
 * What is known of its peak load where some of it is not: then it has no load and no utilisation.
 */
export interface KnownLoad {
  /**
   * The flows that bring more, nobody knows how much.
   */
  lacks: string[];
  /**
   * Requests per second of the flows that are known.
   */
  load: number;
  /**
   * By these alone.
   */
  utilisation?: number;
}
export interface Utilisation {
  average?: Figure;
  peak?: Figure;
  oneLost?: Figure1;
}
/**
 * A number; with the 5th and 95th percentile where it rests on ranges.
 */
export interface Figure1 {
  value: number;
  p5?: number;
  p95?: number;
}
export interface ConnectionUse {
  /**
   * Connections that all pools together keep open.
   */
  opened: number;
  limit?: number;
  utilisation?: number;
  /**
   * By the component that keeps them.
   */
  from: {
    [k: string]: number;
  };
}
export interface CacheMemory {
  /**
   * Memory for data, copies counted once.
   */
  bytes: number;
  /**
   * Bytes of all the data it caches.
   */
  workingSet: number;
  /**
   * Share of the working set that fits, at most 1.
   */
  holds: number;
}
export interface FlowAnalysis {
  rate: AverageAndPeak1;
  latency: Latencies;
  /**
   * Mean seconds at each component at peak, most first.
   */
  spentAt: TimeSpent[];
  availability: FlowAvailabilityFigures;
  bandwidth?: Bandwidth;
}
export interface AverageAndPeak1 {
  average?: Figure;
  peak?: Figure;
}
export interface Latencies {
  average?: LatencyFigures;
  peak?: LatencyFigures;
  unknown?: UnknownLatency;
}
export interface LatencyFigures {
  mean: Figure;
  p50: number;
  p95: number;
  p99: Figure;
}
export interface UnknownLatency {
  /**
   * A queue grows for ever; a service time is not given; nothing is visited.
   */
  reason: 'saturated' | 'missing' | 'empty';
  components: string[];
  /**
   * Requests per second by which the longest queue grows at peak.
   */
  growth?: number;
}
export interface TimeSpent {
  component: string;
  mean: number;
}
export interface FlowAvailabilityFigures {
  unavailability?: Figure2;
  /**
   * What each component adds to it, most first.
   */
  spentBy: UnavailabilityShare[];
  /**
   * Components whose loss has another way on that would saturate.
   */
  cannotCarry: OverloadedAlternative[];
  /**
   * Needed components that lack a fact: their availability, how many replicas must be up, or a hit ratio.
   */
  missing: string[];
}
/**
 * A number; with the 5th and 95th percentile where it rests on ranges.
 */
export interface Figure2 {
  value: number;
  p5?: number;
  p95?: number;
}
export interface UnavailabilityShare {
  component: string;
  share: number;
}
export interface OverloadedAlternative {
  component: string;
  saturates: string[];
}
export interface Bandwidth {
  /**
   * Bytes per second towards the system, at peak.
   */
  in?: number;
  /**
   * Bytes per second from it, at peak.
   */
  out?: number;
}
export interface ComputedBottleneck {
  component: string;
  /**
   * What runs out.
   */
  what: 'throughput' | 'connections';
  /**
   * At peak.
   */
  utilisation: number;
  /**
   * Some of its load is not known: it is used so much at least, and gives out no later.
   */
  atLeast?: true;
  /**
   * The multiple of today's load at which it gives out.
   */
  saturatesAt: number;
  /**
   * The flows that load it, most first.
   */
  flows?: string[];
}
/**
 * The first of them: the design's limit.
 */
export interface ComputedBottleneck1 {
  component: string;
  /**
   * What runs out.
   */
  what: 'throughput' | 'connections';
  /**
   * At peak.
   */
  utilisation: number;
  /**
   * Some of its load is not known: it is used so much at least, and gives out no later.
   */
  atLeast?: true;
  /**
   * The multiple of today's load at which it gives out.
   */
  saturatesAt: number;
  /**
   * The flows that load it, most first.
   */
  flows?: string[];
}
export interface ObjectiveVerdict {
  /**
   * What is measured; `stated` is not computed.
   */
  sli: 'availability' | 'latency' | 'freshness' | 'throughput' | 'stated';
  flows: string[];
  /**
   * The share that must be good.
   */
  objective?: number;
  /**
   * Seconds.
   */
  window?: number;
  /**
   * Seconds that count as good, or the rate to reach.
   */
  under?: number;
  good?: Figure3;
  /**
   * 1 less that, with all its digits.
   */
  bad?: number;
  /**
   * The computed staleness in seconds, or rate.
   */
  value?: number;
  holds?: boolean;
  /**
   * Share of draws in which it holds.
   */
  holdsProbability?: number;
  /**
   * Seconds of the window that may be bad.
   */
  budget?: number;
  /**
   * Share of the budget that is spent; over 1 the objective fails.
   */
  budgetSpent?: number;
  /**
   * The component that spends most of it.
   */
  spender?: string;
  /**
   * Why there is no number.
   */
  because?: 'saturated' | 'missing';
  blockedBy?: string[];
}
/**
 * A number; with the 5th and 95th percentile where it rests on ranges.
 */
export interface Figure3 {
  value: number;
  p5?: number;
  p95?: number;
}
export interface StorageGrowth {
  in?: string;
  /**
   * Copies kept of each record.
   */
  copies: number;
  now?: Figure4;
  /**
   * Bytes added in a day, copies included.
   */
  perDay?: number;
  year1?: Figure;
  year3?: Figure;
  year5?: Figure;
}
/**
 * A number; with the 5th and 95th percentile where it rests on ranges.
 */
export interface Figure4 {
  value: number;
  p5?: number;
  p95?: number;
}
export interface MissingFact {
  /**
   * The part that lacks it.
   */
  at: string;
  /**
   * What to state.
   */
  fact: string;
  /**
   * What it would allow to compute.
   */
  blocks: string;
}
/**
 * The design as written, where something else was asked.
 */
export interface Analysis1 {
  /**
   * Kind and version of this result.
   */
  sdx: 'analysis/v1';
  /**
   * The design's title.
   */
  title: string;
  /**
   * How many possible worlds were drawn from the ranges of the inputs; 0 where the design has none.
   */
  draws: number;
  /**
   * By component id.
   */
  components: {
    [k: string]: ComponentAnalysis;
  };
  /**
   * By flow id.
   */
  flows: {
    [k: string]: FlowAnalysis;
  };
  /**
   * What gives out as load grows, first first.
   */
  bottlenecks: ComputedBottleneck[];
  ceiling?: ComputedBottleneck1;
  /**
   * By SLO id.
   */
  objectives: {
    [k: string]: ObjectiveVerdict;
  };
  /**
   * By datum id.
   */
  storage: {
    [k: string]: StorageGrowth;
  };
  /**
   * What could not be computed, and the one fact that each lacks.
   */
  missing: MissingFact[];
  /**
   * What the model took to be so, where the document does not say.
   */
  assumptions: string[];
  /**
   * What differs from the design as written, one phrase each; absent where nothing does.
   */
  asked?: string[];
  baseline?: Analysis1;
  /**
   * What gives out as load grows, first first, where growth was asked about.
   */
  growth?: GrowthStep[];
  explanation?: Explanation;
}
/**
 * A component that saturates, or an objective that stops holding.
 */
export interface GrowthStep {
  /**
   * The multiple of today's load from which on.
   */
  at: number;
  component?: string;
  objective?: string;
  /**
   * Replicas that would carry the whole growth asked about.
   */
  needs?: number;
}
/**
 * How one number came about, where one was asked about.
 */
export interface Explanation {
  /**
   * Example: `utilisation of api at peak`
   */
  what: string;
  /**
   * Absent where it could not be computed.
   */
  value?: number;
  /**
   * Per second; seconds; a share of 1; a count; a share of requests that fail, or of time down.
   */
  unit?: 'rate' | 'time' | 'share' | 'count' | 'failing';
  /**
   * The formula, or what was written.
   */
  how: string;
  /**
   * Where in the document the number is written.
   */
  at?: string;
  /**
   * The line of that place.
   */
  line?: number;
  from: Explanation1[];
}
/**
 * A number, how it was computed, and the numbers it was computed from.
 */
export interface Explanation1 {
  /**
   * Example: `utilisation of api at peak`
   */
  what: string;
  /**
   * Absent where it could not be computed.
   */
  value?: number;
  /**
   * Per second; seconds; a share of 1; a count; a share of requests that fail, or of time down.
   */
  unit?: 'rate' | 'time' | 'share' | 'count' | 'failing';
  /**
   * The formula, or what was written.
   */
  how: string;
  /**
   * Where in the document the number is written.
   */
  at?: string;
  /**
   * The line of that place.
   */
  line?: number;
  from: Explanation1[];
}
