// Generated from the folder by `npm run generate`. Do not edit.
import type { DesignRule } from './rule.ts';
import { rule as architectureCountedTwice } from './rules/architecture/counted-twice.ts';
import { rule as architectureOffFlow } from './rules/architecture/off-flow.ts';
import { rule as bottleneckNoFix } from './rules/bottleneck/no-fix.ts';
import { rule as bottleneckNoLimit } from './rules/bottleneck/no-limit.ts';
import { rule as bottleneckOffFlow } from './rules/bottleneck/off-flow.ts';
import { rule as bottleneckTooFew } from './rules/bottleneck/too-few.ts';
import { rule as consistencyModelAgainstPartition } from './rules/consistency/model-against-partition.ts';
import { rule as consistencyNoBound } from './rules/consistency/no-bound.ts';
import { rule as consistencyNoModel } from './rules/consistency/no-model.ts';
import { rule as consistencyStaleMoney } from './rules/consistency/stale-money.ts';
import { rule as consistencyStrongOnReplica } from './rules/consistency/strong-on-replica.ts';
import { rule as consistencyTwoWriters } from './rules/consistency/two-writers.ts';
import { rule as decisionsRecorded } from './rules/decisions/recorded.ts';
import { rule as docPlaceholder } from './rules/doc/placeholder.ts';
import { rule as docRepeatedSentence } from './rules/doc/repeated-sentence.ts';
import { rule as sloAverageLatency } from './rules/slo/average-latency.ts';
import { rule as sloIncomplete } from './rules/slo/incomplete.ts';
import { rule as sloLatencyWithoutThreshold } from './rules/slo/latency-without-threshold.ts';
import { rule as sloPageOnCause } from './rules/slo/page-on-cause.ts';
import { rule as sloPerfect } from './rules/slo/perfect.ts';
import { rule as sloSingleWindow } from './rules/slo/single-window.ts';
import { rule as sloSlaTighter } from './rules/slo/sla-tighter.ts';
import { rule as tradeoffAlternativeWithoutReason } from './rules/tradeoff/alternative-without-reason.ts';
import { rule as tradeoffChosenAmongRejected } from './rules/tradeoff/chosen-among-rejected.ts';
import { rule as tradeoffGainIsCost } from './rules/tradeoff/gain-is-cost.ts';
import { rule as tradeoffNoAlternatives } from './rules/tradeoff/no-alternatives.ts';
import { rule as tradeoffNothingGivenUp } from './rules/tradeoff/nothing-given-up.ts';
import { rule as tradeoffOneWayDoor } from './rules/tradeoff/one-way-door.ts';

export const DESIGN_RULES: readonly DesignRule[] = [
  architectureCountedTwice,
  architectureOffFlow,
  bottleneckNoFix,
  bottleneckNoLimit,
  bottleneckOffFlow,
  bottleneckTooFew,
  consistencyModelAgainstPartition,
  consistencyNoBound,
  consistencyNoModel,
  consistencyStaleMoney,
  consistencyStrongOnReplica,
  consistencyTwoWriters,
  decisionsRecorded,
  docPlaceholder,
  docRepeatedSentence,
  sloAverageLatency,
  sloIncomplete,
  sloLatencyWithoutThreshold,
  sloPageOnCause,
  sloPerfect,
  sloSingleWindow,
  sloSlaTighter,
  tradeoffAlternativeWithoutReason,
  tradeoffChosenAmongRejected,
  tradeoffGainIsCost,
  tradeoffNoAlternatives,
  tradeoffNothingGivenUp,
  tradeoffOneWayDoor,
];
