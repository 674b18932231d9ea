// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Markdown text.
 */
export type Prose = string;
export type Input = Quantity | SourcedInput;
export type Quantity = string | number;
export type Estimate = Quantity | ClaimedEstimate;
export type ApiCall = string | ApiOperation;
/**
 * What decides the shard of a record. Example: `{ key: code, method: hash, why: codes are random }`
 */
export type ShardKey = string | ShardKeyChoice;
/**
 * Mean service time of one request, without queueing; with `p99` or `cv` the spread. Example: `5 ms` or `{ mean: 5 ms, p99: 20 ms }`
 */
export type ServiceTime = Quantity | ServiceTimeSpread;
/**
 * Where messages go that can't be handled, and who learns of it. Example: `{ to: clicks-dlq, alert: "depth > 0 for 5 min" }`
 */
export type DeadLetter = boolean | string | DeadLetterQueue;
export type Step =
  string | CallStep | TryStep | AsyncStep | ParallelStep | EitherStep | OptionalStep | SagaStep;
/**
 * The steps when it has not. Example: `[db]`
 */
export type StepList = Step[];
/**
 * Steps off the caller's path. Example: `[clicks, counter]`
 */
export type StepList1 = Step[];
export type StepList2 = Step[];
/**
 * The steps. Example: `[search]`
 */
export type StepList3 = Step[];
export type Alert = string | BurnAlert;
export type Test = string | DesignTest;
export type EvolutionStep = string | Evolution;

/**
 * A system design document, version 1: what is built, for what load, and what was decided. Only `sdx` and `title` are required; rules and rubrics ask for the rest.
 */
export interface DesignDocument {
  /**
   * The kind and version of this document. Example: `design/v1`
   */
  sdx: 'design/v1';
  /**
   * What is designed, in a few words. Example: `URL shortener`
   */
  title: string;
  /**
   * The scenario this design answers; picks its rubric (`sdx scenarios` lists them). Example: `url-shortener`
   */
  scenario?: string;
  /**
   * Where the document stands. Example: `draft`
   */
  status?: 'draft' | 'in-review' | 'accepted' | 'superseded';
  /**
   * Who wrote it. Example: `[Ada, Grace]`
   */
  authors?: string[] | string;
  /**
   * The design in a paragraph. Example: `Random 7-character codes in one table, read through a cache`
   */
  summary?: string;
  /**
   * Prose that is none of the fields: a text, or texts by the part that they belong to. Example: `{ components: "All in one zone for now" }`
   */
  notes?:
    | Prose
    | {
        [k: string]: Prose;
      };
  requirements?: Requirements;
  /**
   * What you assume. Names are variables; ranges are welcome. Example: `{ urls: 100M urls, urlSize: 150 B/url .. 250 B/url }`
   */
  inputs?: {
    [k: string]: Input;
  };
  /**
   * What follows from the inputs, with your own answer. Example: `{ storage: { formula: urls * urlSize, is: 20 GB } }`
   */
  estimates?: {
    [k: string]: Estimate;
  };
  /**
   * The calls that clients make. Example: `[{ call: "GET /{code}", does: redirect, flow: redirect }]`
   */
  api?: ApiCall[];
  /**
   * What is stored, by name. Example: `{ url: { in: db, key: code, size: 200 B, count: 100M urls } }`
   */
  data?: {
    [k: string]: Datum;
  };
  /**
   * The parts that run, by name. Example: `{ db: { kind: database, technology: PostgreSQL, capacity: 2k req/s } }`
   */
  components?: {
    [k: string]: Component;
  };
  /**
   * The ways requests take through the components, by name. Example: `{ redirect: { rate: 1000 req/s, path: [edge, api, db] } }`
   */
  flows?: {
    [k: string]: Flow;
  };
  /**
   * What a reader of each datum may see. Example: `[{ data: url, model: eventual, staleness: 1 h, partition: available }]`
   */
  consistency?: Consistency[];
  /**
   * Where it gives out first, and the way out. Example: `[{ component: db, limit: 3k reads/s against 2k, fix: read replica, tradeoff: replica lags 1 s }]`
   */
  bottlenecks?: Bottleneck[];
  /**
   * What was chosen over what, and what it costs. Example: `[{ decision: codes, chosen: random, over: [{ option: counter, because: guessable }], givesUp: one read per create }]`
   */
  tradeoffs?: Tradeoff[];
  /**
   * Service level objectives, by name. Example: `{ fast: { flow: redirect, sli: latency, under: 100 ms, objective: 99%, window: 30 days } }`
   */
  slos?: {
    [k: string]: Slo;
  };
  /**
   * What wakes someone. Example: `[{ slo: fast, burn: 14.4, over: 1 h, and: 5 min, then: page }]`
   */
  alerts?: Alert[];
  /**
   * What happens when a part fails. Example: `[{ component: cache, when: down, effect: db saturates, response: shed 40 %, seen: hit-ratio alert }]`
   */
  failures?: Failure[];
  observability?: Observability;
  security?: Security;
  regions?: Regions;
  /**
   * How the claims are tried out: load, failure and degraded-mode tests. Example: `[{ kind: load, what: redirect at 3k req/s for 30 min, passes: p99 under 100 ms }]`
   */
  tests?: Test[];
  team?: Team;
  /**
   * What changes as load grows, in order. Example: `[{ at: 10x, first: db, do: read replicas }]`
   */
  evolution?: EvolutionStep[];
  /**
   * Decision records this design rests on. Example: `[ADR-0003]`
   */
  decisions?: string[] | string;
}
/**
 * What it must do, how well, and what it need not. Example: `{ functional: [shorten a URL], quality: [99 % under 100 ms], outOfScope: [custom domains] }`
 */
export interface Requirements {
  /**
   * What it does. Example: `[Redirect a code to its URL]`
   */
  functional?: string[] | string;
  /**
   * How well, in numbers (also: `non-functional`). Example: `[99 % of redirects answer within 100 ms]`
   */
  quality?: string[] | string;
  /**
   * What it leaves out. Example: `[Custom domains]`
   */
  outOfScope?: string[] | string;
  /**
   * What is given and can't be changed. Example: `[must run in one region]`
   */
  constraints?: string[] | string;
  /**
   * What is taken to be true, in words. Example: `[traffic is not evenly distributed]`
   */
  assumptions?: string[] | string;
}
export interface SourcedInput {
  /**
   * The value or range assumed. Example: `100M urls`
   */
  value: string | number;
  /**
   * Markdown text.
   */
  source?: string;
  /**
   * Markdown text.
   */
  why?: string;
}
export interface ClaimedEstimate {
  /**
   * How it follows. Example: `urls * (urlSize + codeSize)`
   */
  formula: string | number;
  /**
   * Your own answer, recomputed by sdx; a value or a range. Example: `20 GB`
   */
  is?: string | number;
  /**
   * Markdown text.
   */
  so?: string;
}
export interface ApiOperation {
  /**
   * Method and path, or the message. Example: `POST /v1/urls`
   */
  call: string;
  /**
   * Markdown text.
   */
  does?: string;
  /**
   * The flow it starts. Example: `redirect`
   */
  flow?: string;
  /**
   * Whether, or how, repeating it is safe. Example: `same Idempotency-Key gives the same order`
   */
  idempotent?: boolean | string;
  /**
   * Markdown text.
   */
  limit?: string;
  /**
   * Size of a request. Example: `1 kB`
   */
  request?: string | number;
  /**
   * Size of a response. Example: `300 B`
   */
  response?: string | number;
  /**
   * Markdown text.
   */
  auth?: string;
  /**
   * Markdown text.
   */
  pagination?: string;
  /**
   * Markdown text.
   */
  protocol?: string;
  /**
   * Markdown text.
   */
  caller?: string;
  /**
   * What it answers when it can't. Example: `[404 unknown code, 429 with Retry-After]`
   */
  errors?: string[] | string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface Datum {
  /**
   * The component that holds it (the first one decides). Example: `db`
   */
  in?: string[] | string;
  /**
   * What one record holds. Example: `[code, originalUrl, createdAt]`
   */
  fields?: string[] | string;
  /**
   * What identifies one. Example: `code`
   */
  key?: string;
  /**
   * Size of one record. Example: `urlSize + codeSize`
   */
  size?: string | number;
  /**
   * How many are stored. Example: `100M urls`
   */
  count?: string | number;
  /**
   * How many are added in a time. Example: `10 urls/s`
   */
  growth?: string | number;
  /**
   * How long one is kept. Example: `5 years`
   */
  retention?: string | number;
  /**
   * What is at stake; decides how stale a read may be. Example: `reference`
   */
  class?:
    'financial' | 'inventory' | 'identity' | 'personal' | 'reference' | 'content' | 'telemetry' | 'derived';
  /**
   * The ways it is looked up. Example: `[by code]`
   */
  access?: string[] | string;
  /**
   * What is indexed. Example: `[code, owner]`
   */
  indexes?: string[] | string;
  shardKey?: ShardKey;
  /**
   * Markdown text.
   */
  partitioning?: string;
  /**
   * Markdown text.
   */
  encryption?: string;
  /**
   * The datum this one is derived from. Example: `order`
   */
  source?: string;
  /**
   * Markdown text.
   */
  why?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface ShardKeyChoice {
  /**
   * The field or fields. Example: `userId`
   */
  key: string[] | string;
  /**
   * How the key becomes a shard. Example: `hash`
   */
  method?: 'hash' | 'range' | 'list' | 'directory' | 'geo';
  /**
   * Markdown text.
   */
  why?: string;
}
export interface Component {
  /**
   * Its name in prose. Example: `App servers`
   */
  title?: string;
  /**
   * What it is. Example: `service`
   */
  kind?:
    | 'client'
    | 'cdn'
    | 'dns'
    | 'load-balancer'
    | 'gateway'
    | 'service'
    | 'worker'
    | 'cache'
    | 'database'
    | 'search'
    | 'queue'
    | 'stream'
    | 'object-store'
    | 'scheduler'
    | 'external';
  /**
   * What it is made with. Example: `PostgreSQL`
   */
  technology?: string;
  /**
   * Markdown text.
   */
  does?: string;
  /**
   * Markdown text.
   */
  why?: string;
  /**
   * How many run. Example: `4`
   */
  replicas?: string | number;
  /**
   * How many of the replicas must be up; without it, what peak load needs. Example: `2`
   */
  needs?: string | number;
  /**
   * Spares that take over, adding availability and no capacity. Example: `1`
   */
  standby?: string | number;
  /**
   * Parts that keyed access is split over; multiplies capacity. Example: `8`
   */
  shards?: string | number;
  /**
   * The component whose process it lives in; it scales and fails with it. Example: `api`
   */
  within?: string;
  /**
   * What one replica does at saturation. Example: `2k req/s`
   */
  capacity?: string | number;
  /**
   * Requests that one replica works on at once; with `time` it gives the capacity. Example: `32`
   */
  concurrency?: string | number;
  time?: ServiceTime;
  /**
   * Of one replica; for an external service, what its SLA says. Example: `99.9%`
   */
  availability?: string | number;
  /**
   * Where its capacity and time come from. Example: `load test of 12 May: 2.1k req/s at p99 20 ms`
   */
  evidence?: string | Measurement;
  /**
   * Whether any replica can answer any request. Example: `true`
   */
  stateless?: boolean | string;
  /**
   * Connections that each replica keeps open. Example: `{ to: db, size: 10 }`
   */
  pool?: Pool | Pool[];
  /**
   * How it protects itself when it calls others, by component. Example: `{ db: { timeout: 200 ms, breaker: true } }`
   */
  calls?: {
    [k: string]: CallPolicy;
  };
  /**
   * How one caller's trouble is kept from the others. Example: `separate pool for reports`
   */
  bulkhead?: boolean | string;
  /**
   * Markdown text.
   */
  autoscale?: string;
  /**
   * Memory of one replica for data. Example: `8 GB`
   */
  memory?: string | number;
  /**
   * The data it caches. Example: `url`
   */
  cacheOf?: string[] | string;
  /**
   * How cache and store are kept in step. Example: `cache-aside`
   */
  strategy?: 'cache-aside' | 'read-through' | 'write-through' | 'write-behind' | 'refresh-ahead';
  /**
   * How long an entry lives. Example: `1 h`
   */
  ttl?: string | number;
  /**
   * How expiries are spread. Example: `10 % of the TTL`
   */
  jitter?: boolean | string;
  /**
   * Markdown text.
   */
  invalidation?: string;
  /**
   * Markdown text.
   */
  stampede?: string;
  /**
   * Markdown text.
   */
  eviction?: string;
  /**
   * Connections it accepts. Example: `100`
   */
  maxConnections?: string | number;
  replication?: Replication;
  /**
   * What a queue or stream promises. Example: `at-least-once`
   */
  delivery?: 'at-most-once' | 'at-least-once' | 'exactly-once';
  /**
   * Markdown text.
   */
  ordering?: string;
  /**
   * Partitions of a stream; as many consumers of a group can work at once. Example: `12`
   */
  partitions?: string | number;
  deadLetter?: DeadLetter;
  /**
   * How long messages are kept. Example: `7 days`
   */
  retention?: string | number;
  /**
   * Markdown text.
   */
  lagAlert?: string;
  /**
   * Whether, or how, doing the same message twice is safe. Example: `deduplicates on event id`
   */
  idempotent?: boolean | string;
  rateLimit?: RateLimit;
  /**
   * Where it runs. Example: `eu-west`
   */
  region?: string[] | string;
  /**
   * The team that runs it. Example: `payments`
   */
  owner?: string;
  /**
   * What one replica costs. Example: `70 USD/month`
   */
  cost?: string | number;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface ServiceTimeSpread {
  /**
   * The mean. Example: `5 ms`
   */
  mean: string | number;
  /**
   * The median. Example: `4 ms`
   */
  p50?: string | number;
  /**
   * 19 in 20 are faster. Example: `12 ms`
   */
  p95?: string | number;
  /**
   * 99 in 100 are faster. Example: `20 ms`
   */
  p99?: string | number;
  /**
   * Standard deviation over mean; 1 is exponential. Example: `1.5`
   */
  cv?: string | number;
}
export interface Measurement {
  /**
   * What was measured. Example: `800 ms`
   */
  before?: string | number;
  /**
   * What was measured with the fix. Example: `90 ms`
   */
  after?: string | number;
  /**
   * Markdown text.
   */
  method?: string;
}
export interface Pool {
  /**
   * The component connected to. Example: `db`
   */
  to: string;
  /**
   * Connections of one replica. Example: `10`
   */
  size: string | number;
  /**
   * How a pooler shares a connection. Example: `transaction`
   */
  mode?: 'session' | 'transaction' | 'statement';
}
export interface CallPolicy {
  /**
   * How long it waits for one try. Example: `200 ms`
   */
  timeout?: string | number;
  /**
   * How often it tries again. Example: `{ max: 2, backoff: exponential, jitter: true, budget: 10% }`
   */
  retries?: Quantity | Retries;
  /**
   * Whether, or when, it stops calling. Example: `opens at 50 % errors over 10 s`
   */
  breaker?: boolean | string;
  /**
   * Markdown text.
   */
  fallback?: string;
  /**
   * Whether calling twice is safe. Example: `idempotency key`
   */
  idempotent?: boolean | string;
  /**
   * Markdown text.
   */
  protocol?: string;
}
export interface Retries {
  /**
   * Tries after the first. Example: `2`
   */
  max: string | number;
  /**
   * How the wait grows. Example: `exponential`
   */
  backoff?: 'none' | 'fixed' | 'linear' | 'exponential';
  /**
   * The first wait. Example: `100 ms`
   */
  base?: string | number;
  /**
   * The longest wait. Example: `5 s`
   */
  cap?: string | number;
  /**
   * Whether waits are spread. Example: `true`
   */
  jitter?: boolean | string;
  /**
   * Retries allowed as a share of calls. Example: `10%`
   */
  budget?: string | number;
  /**
   * Share of tries that fail and are retried, when all is well. Example: `0.1%`
   */
  failing?: string | number;
}
/**
 * How replicas get the data. Example: `{ mode: async, lag: 1 s, reads: true }`
 */
export interface Replication {
  /**
   * When a write counts as done. Example: `async`
   */
  mode?: 'sync' | 'semi-sync' | 'async' | 'quorum' | 'multi-leader';
  /**
   * How far replicas may be behind. Example: `1 s`
   */
  lag?: string | number;
  /**
   * Whether replicas answer reads. Example: `true`
   */
  reads?: boolean | string;
  /**
   * Copies of each record. Example: `3`
   */
  factor?: string | number;
  /**
   * Replicas a read asks (R). Example: `2`
   */
  read?: string | number;
  /**
   * Replicas a write waits for (W). Example: `2`
   */
  write?: string | number;
  /**
   * How long a failover takes. Example: `30 s`
   */
  failover?: string | number;
}
export interface DeadLetterQueue {
  /**
   * The queue; may just be named here. Example: `clicks-dlq`
   */
  to?: string;
  /**
   * Deliveries before a message is set aside. Example: `5`
   */
  after?: string | number;
  /**
   * Markdown text.
   */
  alert?: string;
  /**
   * Markdown text.
   */
  replay?: string;
}
/**
 * How callers are limited. Example: `{ algorithm: token-bucket, limit: 100 req/min, burst: 20, key: API key, atomic: Lua script, down: open }`
 */
export interface RateLimit {
  /**
   * How requests are counted. Example: `token-bucket`
   */
  algorithm?:
    | 'token-bucket'
    | 'leaky-bucket'
    | 'fixed-window'
    | 'sliding-window-log'
    | 'sliding-window-counter'
    | 'concurrency';
  /**
   * What one client may do. Example: `100 req/min`
   */
  limit?: string | number;
  /**
   * The time counted over. Example: `1 min`
   */
  window?: string | number;
  /**
   * Requests allowed at once. Example: `20`
   */
  burst?: string | number;
  /**
   * Markdown text.
   */
  key?: string;
  /**
   * How many clients are tracked. Example: `1M users`
   */
  clients?: string | number;
  /**
   * Memory of one client's counter. Example: `100 B`
   */
  entry?: string | number;
  /**
   * How check and decrement are one step. Example: `Lua script`
   */
  atomic?: boolean | string;
  /**
   * Whether a refused request uses up the limit. Example: `false`
   */
  countsRejected?: boolean;
  /**
   * The component that counts. Example: `redis`
   */
  store?: string;
  /**
   * What happens when the store is down: let all through, none, or count locally. Example: `open`
   */
  down?: 'open' | 'closed' | 'local';
  /**
   * Markdown text.
   */
  response?: string;
}
export interface Flow {
  /**
   * Its name in prose. Example: `Redirect a code`
   */
  title?: string;
  /**
   * Markdown text.
   */
  does?: string;
  /**
   * How often it is started, on average. Example: `1000 req/s`
   */
  rate?: string | number;
  /**
   * What peak multiplies the rate by, or the peak rate itself. Example: `3` or `3k req/s`
   */
  peak?: string | number;
  /**
   * Whether users stop without it. Example: `true`
   */
  critical?: boolean;
  /**
   * Bytes in, per request. Example: `1 kB`
   */
  request?: string | number;
  /**
   * Bytes out, per request. Example: `2 MB`
   */
  response?: string | number;
  /**
   * When the caller gives up. Example: `2 s`
   */
  deadline?: string | number;
  /**
   * The steps in order. Example: `[edge, api, { try: cache, hit: 90%, miss: [db] }]`
   */
  path?: Step[];
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface CallStep {
  /**
   * The component called. Example: `db`
   */
  call: string;
  /**
   * Calls per request, one after the other. Example: `2`
   */
  times?: string | number;
  /**
   * Whether it reads or writes. Example: `write`
   */
  op?: 'read' | 'write';
  /**
   * Mean service time of one request, without queueing; with `p99` or `cv` the spread. Example: `5 ms` or `{ mean: 5 ms, p99: 20 ms }`
   */
  time?: Quantity | ServiceTimeSpread;
}
export interface TryStep {
  /**
   * What is asked first. Example: `cache`
   */
  try: string;
  /**
   * How often it has the answer. Example: `90%`
   */
  hit?: string | number;
  miss?: StepList;
  /**
   * While it is unavailable: as a miss, go on without, or fail. Example: `miss`
   */
  down?: 'miss' | 'skip' | 'fail';
  /**
   * Whether it reads or writes. Example: `read`
   */
  op?: 'read' | 'write';
}
export interface AsyncStep {
  async: StepList1;
}
export interface ParallelStep {
  /**
   * Paths walked at once; the slowest decides. Example: `[[profile], [feed]]`
   */
  parallel: StepList2[];
}
export interface EitherStep {
  /**
   * Paths of which one is taken. Example: `[{ share: 80%, path: [a] }, { share: 20%, path: [b] }]`
   */
  either: Choice[];
}
export interface Choice {
  /**
   * How often. Example: `80%`
   */
  share?: string | number;
  path: StepList3;
}
export interface OptionalStep {
  /**
   * What the flow survives without. Example: `recommender`
   */
  optional: string | StepList2;
}
export interface SagaStep {
  /**
   * Steps that are undone when a later one fails. Example: `[{ do: inventory, undo: release stock, idempotent: true, retry: true, deadLetter: true }]`
   */
  saga: SagaAction[];
  /**
   * How fast undo steps may run, apart from requests. Example: `50 req/s`
   */
  rateLimit?: string | number;
}
export interface SagaAction {
  /**
   * The component that acts. Example: `inventory`
   */
  do: string;
  /**
   * Markdown text.
   */
  undo?: string;
  /**
   * Whether doing or undoing it twice is safe. Example: `true`
   */
  idempotent?: boolean | string;
  /**
   * Whether undo is tried again. Example: `true`
   */
  retry?: boolean | string;
  deadLetter?: DeadLetter;
  /**
   * How often it fails. Example: `0.5%`
   */
  fails?: string | number;
}
export interface Consistency {
  /**
   * The datum, or what is meant in words. Example: `url`
   */
  data?: string[] | string;
  /**
   * What a read may see. Example: `eventual`
   */
  model?: 'linearizable' | 'sequential' | 'causal' | 'read-your-writes' | 'bounded-staleness' | 'eventual';
  /**
   * How old a read may be. Example: `1 h`
   */
  staleness?: string | number;
  /**
   * What it keeps when the network splits: available (AP) or consistent (CP). Example: `available`
   */
  partition?: 'available' | 'consistent';
  /**
   * Markdown text.
   */
  staleRead?: string;
  /**
   * Markdown text.
   */
  conflict?: string;
  /**
   * Markdown text.
   */
  because?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface Bottleneck {
  /**
   * What gives out. Example: `db`
   */
  component?: string;
  /**
   * Markdown text.
   */
  when?: string;
  /**
   * Markdown text.
   */
  limit?: string;
  /**
   * An estimate's or SLO's name, a measurement, or where it was seen. Example: `estimates.readWrite`
   */
  evidence?: string | Measurement;
  /**
   * Markdown text.
   */
  fix?: string;
  /**
   * Markdown text.
   */
  tradeoff?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface Tradeoff {
  /**
   * Markdown text.
   */
  decision?: string;
  /**
   * Markdown text.
   */
  chosen?: string;
  /**
   * What was not, and why. Example: `[{ option: counter, because: guessable }]`
   */
  over?: (string | Alternative)[];
  /**
   * Markdown text.
   */
  because?: string;
  /**
   * Markdown text.
   */
  gains?: string;
  /**
   * Markdown text.
   */
  givesUp?: string;
  /**
   * How hard it is to go back. Example: `hard`
   */
  reversible?: 'easy' | 'medium' | 'hard';
  /**
   * Markdown text.
   */
  revisitWhen?: string;
  /**
   * Its decision record. Example: `ADR-0003`
   */
  adr?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface Alternative {
  /**
   * What it was. Example: `counter`
   */
  option: string;
  /**
   * Markdown text.
   */
  because?: string;
}
export interface Slo {
  /**
   * The flow it speaks of. Example: `redirect`
   */
  flow?: string[] | string;
  /**
   * What is measured: availability, latency, freshness, correctness, durability, throughput, or words. Example: `latency`
   */
  sli?: string;
  /**
   * What counts as good. Example: `100 ms`
   */
  under?: string | number;
  /**
   * The share that must be good. Example: `99.9%`
   */
  objective?: string | number;
  /**
   * Over what time. Example: `30 days`
   */
  window?: string | number;
  /**
   * What customers were promised; looser than the objective. Example: `99.5%`
   */
  sla?: string | number;
  /**
   * Markdown text.
   */
  budgetPolicy?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface BurnAlert {
  /**
   * The objective it guards. Example: `redirect-availability`
   */
  slo?: string;
  /**
   * How many times faster than allowed the budget burns. Example: `14.4`
   */
  burn?: string | number;
  /**
   * The long window. Example: `1 h`
   */
  over?: string | number;
  /**
   * The short window that must agree. Example: `5 min`
   */
  and?: string | number;
  /**
   * Markdown text.
   */
  when?: string;
  /**
   * Markdown text.
   */
  then?: string;
  /**
   * Markdown text.
   */
  runbook?: string;
}
export interface Failure {
  /**
   * What fails. Example: `cache`
   */
  component?: string;
  /**
   * Markdown text.
   */
  when?: string;
  /**
   * Markdown text.
   */
  effect?: string;
  /**
   * Markdown text.
   */
  response?: string;
  /**
   * Markdown text.
   */
  seen?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
/**
 * How you see what it does. Example: `{ logs: { format: json, correlationId: true }, metrics: [latency p99], traces: W3C traceparent }`
 */
export interface Observability {
  /**
   * What is logged. Example: `{ format: json, correlationId: true }`
   */
  logs?: string | Logs;
  /**
   * What is counted. Example: `[latency p50/p95/p99, error rate]`
   */
  metrics?: string[] | string;
  /**
   * Labels put on metrics; each value is a series. Example: `[route, status]`
   */
  labels?: string[] | string;
  /**
   * How a request is followed over hops. Example: `W3C traceparent from edge to db`
   */
  traces?: boolean | string;
  /**
   * What is looked at. Example: `[golden signals per service]`
   */
  dashboards?: string[] | string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface Logs {
  /**
   * How a line is written. Example: `json`
   */
  format?: string;
  /**
   * Whether lines of one request can be joined. Example: `true`
   */
  correlationId?: boolean | string;
  /**
   * What a line holds. Example: `[timestamp, level, path, status, durationMs]`
   */
  fields?: string[] | string;
  /**
   * How long lines are kept. Example: `30 days`
   */
  retention?: string | number;
  /**
   * Markdown text.
   */
  sampling?: string;
}
/**
 * Who may do what, and how secrets are kept. Example: `{ auth: OAuth 2 code flow with PKCE, tokens: { lifetime: 15 min, revocation: refresh tokens are listed } }`
 */
export interface Security {
  /**
   * Markdown text.
   */
  auth?: string;
  /**
   * What they carry afterwards. Example: `{ kind: JWT, lifetime: 15 min, revocation: deny list }`
   */
  tokens?: string | Tokens;
  /**
   * Markdown text.
   */
  authorization?: string;
  /**
   * Markdown text.
   */
  secrets?: string;
  /**
   * Markdown text.
   */
  transport?: string;
  /**
   * Markdown text.
   */
  audit?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface Tokens {
  /**
   * What kind. Example: `JWT`
   */
  kind?: string;
  /**
   * How long one is good. Example: `15 min`
   */
  lifetime?: string | number;
  /**
   * Markdown text.
   */
  revocation?: string;
}
/**
 * Where it runs, and what a lost region costs. Example: `{ topology: active-passive, list: [eu-west, us-east], rpo: 1 min, rto: 15 min }`
 */
export interface Regions {
  /**
   * How regions share the work. Example: `active-passive`
   */
  topology?: 'single' | 'backup' | 'pilot-light' | 'warm-standby' | 'active-passive' | 'active-active';
  /**
   * The regions. Example: `[eu-west, us-east]`
   */
  list?: string[] | string;
  /**
   * How much data may be lost, as time. Example: `1 min`
   */
  rpo?: string | number;
  /**
   * How long until it works again. Example: `15 min`
   */
  rto?: string | number;
  /**
   * How far the other region is behind. Example: `5 s`
   */
  lag?: string | number;
  /**
   * Round trip between regions. Example: `80 ms`
   */
  latency?: string | number;
  /**
   * Time between backups. Example: `24 h`
   */
  backup?: string | number;
  /**
   * Markdown text.
   */
  failover?: string;
  /**
   * Markdown text.
   */
  conflict?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface DesignTest {
  /**
   * What kind. Example: `load`
   */
  kind?: 'load' | 'soak' | 'stress' | 'failure' | 'degraded' | 'recovery' | 'migration' | 'contract';
  /**
   * What it is done to. Example: `cache`
   */
  component?: string;
  /**
   * The flow that is watched. Example: `redirect`
   */
  flow?: string;
  /**
   * Markdown text.
   */
  what?: string;
  /**
   * Markdown text.
   */
  passes?: string;
}
/**
 * Who builds and runs it. Example: `{ engineers: 6 }`
 */
export interface Team {
  /**
   * How many. Example: `6`
   */
  engineers?: string | number;
  /**
   * In how many teams. Example: `2`
   */
  teams?: string | number;
  /**
   * Markdown text.
   */
  onCall?: string;
  /**
   * Markdown text.
   */
  notes?: string;
}
export interface Evolution {
  /**
   * At how many times today's load. Example: `10x`
   */
  at?: string | number;
  /**
   * What gives out first. Example: `db`
   */
  first?: string;
  /**
   * Markdown text.
   */
  do?: string;
  /**
   * Markdown text.
   */
  migration?: string;
  /**
   * Markdown text.
   */
  rollback?: string;
}
