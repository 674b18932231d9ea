// Generated from the folder by `npm run generate`. Do not edit.
import type { Calculator } from './calculator.ts';
import { calculator as amdahl } from './calculators/amdahl.ts';
import { calculator as backlog } from './calculators/backlog.ts';
import { calculator as backoff } from './calculators/backoff.ts';
import { calculator as backupWindow } from './calculators/backup-window.ts';
import { calculator as bandwidth } from './calculators/bandwidth.ts';
import { calculator as batching } from './calculators/batching.ts';
import { calculator as bloom } from './calculators/bloom.ts';
import { calculator as bloomError } from './calculators/bloom-error.ts';
import { calculator as breaker } from './calculators/breaker.ts';
import { calculator as burnRate } from './calculators/burn-rate.ts';
import { calculator as cacheLatency } from './calculators/cache-latency.ts';
import { calculator as cacheMemory } from './calculators/cache-memory.ts';
import { calculator as collision } from './calculators/collision.ts';
import { calculator as compensationRate } from './calculators/compensation-rate.ts';
import { calculator as compositeSla } from './calculators/composite-sla.ts';
import { calculator as concurrency } from './calculators/concurrency.ts';
import { calculator as conflictRate } from './calculators/conflict-rate.ts';
import { calculator as connections } from './calculators/connections.ts';
import { calculator as consumers } from './calculators/consumers.ts';
import { calculator as costPerRequest } from './calculators/cost-per-request.ts';
import { calculator as diurnal } from './calculators/diurnal.ts';
import { calculator as dlqRate } from './calculators/dlq-rate.ts';
import { calculator as durability } from './calculators/durability.ts';
import { calculator as erlangB } from './calculators/erlang-b.ts';
import { calculator as errorBudget } from './calculators/error-budget.ts';
import { calculator as fixedWindow } from './calculators/fixed-window.ts';
import { calculator as headroom } from './calculators/headroom.ts';
import { calculator as hitRatio } from './calculators/hit-ratio.ts';
import { calculator as hotPartition } from './calculators/hot-partition.ts';
import { calculator as hyperloglog } from './calculators/hyperloglog.ts';
import { calculator as idSpace } from './calculators/id-space.ts';
import { calculator as indexSize } from './calculators/index-size.ts';
import { calculator as iops } from './calculators/iops.ts';
import { calculator as kOfN } from './calculators/k-of-n.ts';
import { calculator as latencyBudget } from './calculators/latency-budget.ts';
import { calculator as leakyBucket } from './calculators/leaky-bucket.ts';
import { calculator as logVolume } from './calculators/log-volume.ts';
import { calculator as metricCardinality } from './calculators/metric-cardinality.ts';
import { calculator as mm1 } from './calculators/mm1.ts';
import { calculator as mmc } from './calculators/mmc.ts';
import { calculator as monthlyCost } from './calculators/monthly-cost.ts';
import { calculator as mtbf } from './calculators/mtbf.ts';
import { calculator as parallel } from './calculators/parallel.ts';
import { calculator as partitions } from './calculators/partitions.ts';
import { calculator as peak } from './calculators/peak.ts';
import { calculator as poolSize } from './calculators/pool-size.ts';
import { calculator as qps } from './calculators/qps.ts';
import { calculator as quorum } from './calculators/quorum.ts';
import { calculator as readWriteSplit } from './calculators/read-write-split.ts';
import { calculator as rebalance } from './calculators/rebalance.ts';
import { calculator as replicas } from './calculators/replicas.ts';
import { calculator as replicationLag } from './calculators/replication-lag.ts';
import { calculator as retryAmplification } from './calculators/retry-amplification.ts';
import { calculator as retryBudget } from './calculators/retry-budget.ts';
import { calculator as rpoRto } from './calculators/rpo-rto.ts';
import { calculator as scaleUpVsOut } from './calculators/scale-up-vs-out.ts';
import { calculator as serial } from './calculators/serial.ts';
import { calculator as shards } from './calculators/shards.ts';
import { calculator as slidingWindow } from './calculators/sliding-window.ts';
import { calculator as slidingWindowMemory } from './calculators/sliding-window-memory.ts';
import { calculator as staleness } from './calculators/staleness.ts';
import { calculator as stampede } from './calculators/stampede.ts';
import { calculator as storageGrowth } from './calculators/storage-growth.ts';
import { calculator as tailFanout } from './calculators/tail-fanout.ts';
import { calculator as tiering } from './calculators/tiering.ts';
import { calculator as timeoutBudget } from './calculators/timeout-budget.ts';
import { calculator as tokenBucket } from './calculators/token-bucket.ts';
import { calculator as transferTime } from './calculators/transfer-time.ts';
import { calculator as ttlHitRatio } from './calculators/ttl-hit-ratio.ts';
import { calculator as usersToQps } from './calculators/users-to-qps.ts';
import { calculator as usl } from './calculators/usl.ts';
import { calculator as uslFit } from './calculators/usl-fit.ts';
import { calculator as utilization } from './calculators/utilization.ts';
import { calculator as wanLatency } from './calculators/wan-latency.ts';

export const CALCULATORS: readonly Calculator[] = [
  amdahl,
  backlog,
  backoff,
  backupWindow,
  bandwidth,
  batching,
  bloom,
  bloomError,
  breaker,
  burnRate,
  cacheLatency,
  cacheMemory,
  collision,
  compensationRate,
  compositeSla,
  concurrency,
  conflictRate,
  connections,
  consumers,
  costPerRequest,
  diurnal,
  dlqRate,
  durability,
  erlangB,
  errorBudget,
  fixedWindow,
  headroom,
  hitRatio,
  hotPartition,
  hyperloglog,
  idSpace,
  indexSize,
  iops,
  kOfN,
  latencyBudget,
  leakyBucket,
  logVolume,
  metricCardinality,
  mm1,
  mmc,
  monthlyCost,
  mtbf,
  parallel,
  partitions,
  peak,
  poolSize,
  qps,
  quorum,
  readWriteSplit,
  rebalance,
  replicas,
  replicationLag,
  retryAmplification,
  retryBudget,
  rpoRto,
  scaleUpVsOut,
  serial,
  shards,
  slidingWindow,
  slidingWindowMemory,
  staleness,
  stampede,
  storageGrowth,
  tailFanout,
  tiering,
  timeoutBudget,
  tokenBucket,
  transferTime,
  ttlHitRatio,
  usersToQps,
  usl,
  uslFit,
  utilization,
  wanLatency,
];
