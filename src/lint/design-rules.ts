// Generated from the folder by `npm run generate`. Do not edit.
import type { DesignRule } from './rule.ts';
import { rule as apiBrowserGrpc } from './rules/api/browser-grpc.ts';
import { rule as apiDeepOffset } from './rules/api/deep-offset.ts';
import { rule as apiEffectNotIdempotent } from './rules/api/effect-not-idempotent.ts';
import { rule as apiGetWithEffect } from './rules/api/get-with-effect.ts';
import { rule as apiUnversioned } from './rules/api/unversioned.ts';
import { rule as architectureClientToDatabase } from './rules/architecture/client-to-database.ts';
import { rule as architectureCountedTwice } from './rules/architecture/counted-twice.ts';
import { rule as architectureDistributedMonolith } from './rules/architecture/distributed-monolith.ts';
import { rule as architectureNoWhy } from './rules/architecture/no-why.ts';
import { rule as architectureOffFlow } from './rules/architecture/off-flow.ts';
import { rule as architectureServicesForTeam } from './rules/architecture/services-for-team.ts';
import { rule as architectureSharedDatabase } from './rules/architecture/shared-database.ts';
import { rule as architectureStateInReplicas } from './rules/architecture/state-in-replicas.ts';
import { rule as asyncConsumersOverPartitions } from './rules/async/consumers-over-partitions.ts';
import { rule as asyncDeadLetterUnwatched } from './rules/async/dead-letter-unwatched.ts';
import { rule as asyncDrain } from './rules/async/drain.ts';
import { rule as asyncDuplicateEffects } from './rules/async/duplicate-effects.ts';
import { rule as asyncExactlyOnce } from './rules/async/exactly-once.ts';
import { rule as asyncNoDeadLetter } from './rules/async/no-dead-letter.ts';
import { rule as asyncNoLagAlert } from './rules/async/no-lag-alert.ts';
import { rule as asyncPeakBacklog } from './rules/async/peak-backlog.ts';
import { rule as asyncShouldBeSynchronous } from './rules/async/should-be-synchronous.ts';
import { rule as asyncSlowCallBlocks } from './rules/async/slow-call-blocks.ts';
import { rule as bottleneckFixHelps } from './rules/bottleneck/fix-helps.ts';
import { rule as bottleneckMatchesModel } from './rules/bottleneck/matches-model.ts';
import { rule as bottleneckNoFix } from './rules/bottleneck/no-fix.ts';
import { rule as bottleneckNoLimit } from './rules/bottleneck/no-limit.ts';
import { rule as bottleneckOffFlow } from './rules/bottleneck/off-flow.ts';
import { rule as bottleneckTooFew } from './rules/bottleneck/too-few.ts';
import { rule as cacheColdOrDown } from './rules/cache/cold-or-down.ts';
import { rule as cacheExpiryTogether } from './rules/cache/expiry-together.ts';
import { rule as cacheMemory } from './rules/cache/memory.ts';
import { rule as cacheNoTtl } from './rules/cache/no-ttl.ts';
import { rule as cacheWriteBehindLoss } from './rules/cache/write-behind-loss.ts';
import { rule as cdnPrivateData } from './rules/cdn/private-data.ts';
import { rule as consistencyModelAgainstPartition } from './rules/consistency/model-against-partition.ts';
import { rule as consistencyNoBound } from './rules/consistency/no-bound.ts';
import { rule as consistencyNoModel } from './rules/consistency/no-model.ts';
import { rule as consistencyStaleMoney } from './rules/consistency/stale-money.ts';
import { rule as consistencyStalenessUnderLag } from './rules/consistency/staleness-under-lag.ts';
import { rule as consistencyStalenessUnderTtl } from './rules/consistency/staleness-under-ttl.ts';
import { rule as consistencyStrongOnReplica } from './rules/consistency/strong-on-replica.ts';
import { rule as consistencyTwoWriters } from './rules/consistency/two-writers.ts';
import { rule as cqrsDecidesOnProjection } from './rules/cqrs/decides-on-projection.ts';
import { rule as cqrsLagUnmeasured } from './rules/cqrs/lag-unmeasured.ts';
import { rule as cqrsNotNeeded } from './rules/cqrs/not-needed.ts';
import { rule as dataDualWrite } from './rules/data/dual-write.ts';
import { rule as dataGrowthAgainstCount } from './rules/data/growth-against-count.ts';
import { rule as dataNoHome } from './rules/data/no-home.ts';
import { rule as dataNoRetention } from './rules/data/no-retention.ts';
import { rule as dataSchemaChange } from './rules/data/schema-change.ts';
import { rule as databaseAccessWithoutIndex } from './rules/database/access-without-index.ts';
import { rule as databaseCacheAsHome } from './rules/database/cache-as-home.ts';
import { rule as databaseConnections } from './rules/database/connections.ts';
import { rule as databaseMonotonicShardKey } from './rules/database/monotonic-shard-key.ts';
import { rule as databaseReplicaLagUnstated } from './rules/database/replica-lag-unstated.ts';
import { rule as databaseShardKeyAgainstAccess } from './rules/database/shard-key-against-access.ts';
import { rule as databaseShardedTooEarly } from './rules/database/sharded-too-early.ts';
import { rule as databaseUnusedIndex } from './rules/database/unused-index.ts';
import { rule as decisionsRecorded } from './rules/decisions/recorded.ts';
import { rule as docContradiction } from './rules/doc/contradiction.ts';
import { rule as docEmptySection } from './rules/doc/empty-section.ts';
import { rule as docPlaceholder } from './rules/doc/placeholder.ts';
import { rule as docRepeatedSentence } from './rules/doc/repeated-sentence.ts';
import { rule as estimateArithmetic } from './rules/estimate/arithmetic.ts';
import { rule as estimateCircular } from './rules/estimate/circular.ts';
import { rule as estimateClaimUnit } from './rules/estimate/claim-unit.ts';
import { rule as estimateGuessAsPoint } from './rules/estimate/guess-as-point.ts';
import { rule as estimateInvalid } from './rules/estimate/invalid.ts';
import { rule as estimateLoose } from './rules/estimate/loose.ts';
import { rule as estimateMissingPeak } from './rules/estimate/missing-peak.ts';
import { rule as estimateMixedUnits } from './rules/estimate/mixed-units.ts';
import { rule as estimateNameAgainstUnit } from './rules/estimate/name-against-unit.ts';
import { rule as estimatePeakUnderMean } from './rules/estimate/peak-under-mean.ts';
import { rule as estimateSumInWords } from './rules/estimate/sum-in-words.ts';
import { rule as estimateUnusedInput } from './rules/estimate/unused-input.ts';
import { rule as estimateWrongUnit } from './rules/estimate/wrong-unit.ts';
import { rule as evolutionFirstToBreak } from './rules/evolution/first-to-break.ts';
import { rule as evolutionNoRollback } from './rules/evolution/no-rollback.ts';
import { rule as evolutionNothingPlanned } from './rules/evolution/nothing-planned.ts';
import { rule as loadCapacityDisagrees } from './rules/load/capacity-disagrees.ts';
import { rule as loadNoHeadroom } from './rules/load/no-headroom.ts';
import { rule as loadOneLost } from './rules/load/one-lost.ts';
import { rule as loadOptionalOverloaded } from './rules/load/optional-overloaded.ts';
import { rule as loadSaturated } from './rules/load/saturated.ts';
import { rule as loadUnknownCapacity } from './rules/load/unknown-capacity.ts';
import { rule as observabilityGoldenSignals } from './rules/observability/golden-signals.ts';
import { rule as observabilityLogFields } from './rules/observability/log-fields.ts';
import { rule as observabilityNoCorrelation } from './rules/observability/no-correlation.ts';
import { rule as observabilitySecretInLog } from './rules/observability/secret-in-log.ts';
import { rule as observabilityUnboundedLabel } from './rules/observability/unbounded-label.ts';
import { rule as rateLimitMemory } from './rules/rate-limit/memory.ts';
import { rule as rateLimitNoAnswer } from './rules/rate-limit/no-answer.ts';
import { rule as rateLimitNotAtomic } from './rules/rate-limit/not-atomic.ts';
import { rule as rateLimitPerReplica } from './rules/rate-limit/per-replica.ts';
import { rule as rateLimitRejectedCounted } from './rules/rate-limit/rejected-counted.ts';
import { rule as rateLimitStoreDown } from './rules/rate-limit/store-down.ts';
import { rule as rateLimitWindowEdge } from './rules/rate-limit/window-edge.ts';
import { rule as realtimeConnectionsUnsized } from './rules/realtime/connections-unsized.ts';
import { rule as realtimeNoFanOut } from './rules/realtime/no-fan-out.ts';
import { rule as regionActiveActiveConflict } from './rules/region/active-active-conflict.ts';
import { rule as regionRpoAgainstLag } from './rules/region/rpo-against-lag.ts';
import { rule as regionRtoAgainstTopology } from './rules/region/rto-against-topology.ts';
import { rule as resilienceAlternativeSaturates } from './rules/resilience/alternative-saturates.ts';
import { rule as resilienceDeadline } from './rules/resilience/deadline.ts';
import { rule as resilienceNoTimeout } from './rules/resilience/no-timeout.ts';
import { rule as resilienceRetryBudget } from './rules/resilience/retry-budget.ts';
import { rule as resilienceRetryStorm } from './rules/resilience/retry-storm.ts';
import { rule as resilienceRetryUnsafe } from './rules/resilience/retry-unsafe.ts';
import { rule as resilienceRetryWithoutBackoff } from './rules/resilience/retry-without-backoff.ts';
import { rule as resilienceRetryWithoutTimeout } from './rules/resilience/retry-without-timeout.ts';
import { rule as resilienceSpof } from './rules/resilience/spof.ts';
import { rule as resilienceTimeoutChain } from './rules/resilience/timeout-chain.ts';
import { rule as resilienceTimeoutUnderTime } from './rules/resilience/timeout-under-time.ts';
import { rule as sagaIrreversibleEarly } from './rules/saga/irreversible-early.ts';
import { rule as sagaNoUndo } from './rules/saga/no-undo.ts';
import { rule as sagaOneDatabase } from './rules/saga/one-database.ts';
import { rule as sagaRetryNotIdempotent } from './rules/saga/retry-not-idempotent.ts';
import { rule as sagaUndoCanBeLost } from './rules/saga/undo-can-be-lost.ts';
import { rule as sagaUndoSharesLimit } from './rules/saga/undo-shares-limit.ts';
import { rule as securityCredentialInDocument } from './rules/security/credential-in-document.ts';
import { rule as securityLongToken } from './rules/security/long-token.ts';
import { rule as securityNoAuth } from './rules/security/no-auth.ts';
import { rule as securityPrivateUnprotected } from './rules/security/private-unprotected.ts';
import { rule as sloAverageLatency } from './rules/slo/average-latency.ts';
import { rule as sloFeasibleAvailability } from './rules/slo/feasible-availability.ts';
import { rule as sloFeasibleFreshness } from './rules/slo/feasible-freshness.ts';
import { rule as sloFeasibleLatency } from './rules/slo/feasible-latency.ts';
import { rule as sloIncomplete } from './rules/slo/incomplete.ts';
import { rule as sloLatencyWithoutThreshold } from './rules/slo/latency-without-threshold.ts';
import { rule as sloPageOnCause } from './rules/slo/page-on-cause.ts';
import { rule as sloPerfect } from './rules/slo/perfect.ts';
import { rule as sloSingleWindow } from './rules/slo/single-window.ts';
import { rule as sloSlaTighter } from './rules/slo/sla-tighter.ts';
import { rule as testLoadBelowPeak } from './rules/test/load-below-peak.ts';
import { rule as testNotNamed } from './rules/test/not-named.ts';
import { rule as tradeoffAlternativeWithoutReason } from './rules/tradeoff/alternative-without-reason.ts';
import { rule as tradeoffChosenAmongRejected } from './rules/tradeoff/chosen-among-rejected.ts';
import { rule as tradeoffGainIsCost } from './rules/tradeoff/gain-is-cost.ts';
import { rule as tradeoffNoAlternatives } from './rules/tradeoff/no-alternatives.ts';
import { rule as tradeoffNothingGivenUp } from './rules/tradeoff/nothing-given-up.ts';
import { rule as tradeoffOneWayDoor } from './rules/tradeoff/one-way-door.ts';

export const DESIGN_RULES: readonly DesignRule[] = [
  apiBrowserGrpc,
  apiDeepOffset,
  apiEffectNotIdempotent,
  apiGetWithEffect,
  apiUnversioned,
  architectureClientToDatabase,
  architectureCountedTwice,
  architectureDistributedMonolith,
  architectureNoWhy,
  architectureOffFlow,
  architectureServicesForTeam,
  architectureSharedDatabase,
  architectureStateInReplicas,
  asyncConsumersOverPartitions,
  asyncDeadLetterUnwatched,
  asyncDrain,
  asyncDuplicateEffects,
  asyncExactlyOnce,
  asyncNoDeadLetter,
  asyncNoLagAlert,
  asyncPeakBacklog,
  asyncShouldBeSynchronous,
  asyncSlowCallBlocks,
  bottleneckFixHelps,
  bottleneckMatchesModel,
  bottleneckNoFix,
  bottleneckNoLimit,
  bottleneckOffFlow,
  bottleneckTooFew,
  cacheColdOrDown,
  cacheExpiryTogether,
  cacheMemory,
  cacheNoTtl,
  cacheWriteBehindLoss,
  cdnPrivateData,
  consistencyModelAgainstPartition,
  consistencyNoBound,
  consistencyNoModel,
  consistencyStaleMoney,
  consistencyStalenessUnderLag,
  consistencyStalenessUnderTtl,
  consistencyStrongOnReplica,
  consistencyTwoWriters,
  cqrsDecidesOnProjection,
  cqrsLagUnmeasured,
  cqrsNotNeeded,
  dataDualWrite,
  dataGrowthAgainstCount,
  dataNoHome,
  dataNoRetention,
  dataSchemaChange,
  databaseAccessWithoutIndex,
  databaseCacheAsHome,
  databaseConnections,
  databaseMonotonicShardKey,
  databaseReplicaLagUnstated,
  databaseShardKeyAgainstAccess,
  databaseShardedTooEarly,
  databaseUnusedIndex,
  decisionsRecorded,
  docContradiction,
  docEmptySection,
  docPlaceholder,
  docRepeatedSentence,
  estimateArithmetic,
  estimateCircular,
  estimateClaimUnit,
  estimateGuessAsPoint,
  estimateInvalid,
  estimateLoose,
  estimateMissingPeak,
  estimateMixedUnits,
  estimateNameAgainstUnit,
  estimatePeakUnderMean,
  estimateSumInWords,
  estimateUnusedInput,
  estimateWrongUnit,
  evolutionFirstToBreak,
  evolutionNoRollback,
  evolutionNothingPlanned,
  loadCapacityDisagrees,
  loadNoHeadroom,
  loadOneLost,
  loadOptionalOverloaded,
  loadSaturated,
  loadUnknownCapacity,
  observabilityGoldenSignals,
  observabilityLogFields,
  observabilityNoCorrelation,
  observabilitySecretInLog,
  observabilityUnboundedLabel,
  rateLimitMemory,
  rateLimitNoAnswer,
  rateLimitNotAtomic,
  rateLimitPerReplica,
  rateLimitRejectedCounted,
  rateLimitStoreDown,
  rateLimitWindowEdge,
  realtimeConnectionsUnsized,
  realtimeNoFanOut,
  regionActiveActiveConflict,
  regionRpoAgainstLag,
  regionRtoAgainstTopology,
  resilienceAlternativeSaturates,
  resilienceDeadline,
  resilienceNoTimeout,
  resilienceRetryBudget,
  resilienceRetryStorm,
  resilienceRetryUnsafe,
  resilienceRetryWithoutBackoff,
  resilienceRetryWithoutTimeout,
  resilienceSpof,
  resilienceTimeoutChain,
  resilienceTimeoutUnderTime,
  sagaIrreversibleEarly,
  sagaNoUndo,
  sagaOneDatabase,
  sagaRetryNotIdempotent,
  sagaUndoCanBeLost,
  sagaUndoSharesLimit,
  securityCredentialInDocument,
  securityLongToken,
  securityNoAuth,
  securityPrivateUnprotected,
  sloAverageLatency,
  sloFeasibleAvailability,
  sloFeasibleFreshness,
  sloFeasibleLatency,
  sloIncomplete,
  sloLatencyWithoutThreshold,
  sloPageOnCause,
  sloPerfect,
  sloSingleWindow,
  sloSlaTighter,
  testLoadBelowPeak,
  testNotNamed,
  tradeoffAlternativeWithoutReason,
  tradeoffChosenAmongRejected,
  tradeoffGainIsCost,
  tradeoffNoAlternatives,
  tradeoffNothingGivenUp,
  tradeoffOneWayDoor,
];
