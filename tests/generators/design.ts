import fc from 'fast-check';
import { stringify } from 'yaml';
import type {
  ApiCall,
  Bottleneck,
  CallPolicy,
  Component,
  Consistency,
  Datum,
  DesignDocument,
  Evolution,
  Failure,
  Flow,
  Slo,
  Step,
  Tradeoff,
} from '../../src/schema/design.ts';

/**
 * Whole designs as plain values of the schema's shape, each part and each form of a step among them, every
 * reference pointing at something declared. For properties such as "YAML and Markdown read to one model".
 */
export function designs(options: DesignOptions = {}): fc.Arbitrary<DesignDocument> {
  const text = options.text ?? sentences;
  return names().chain((ids) => documents(ids, text));
}

export interface DesignOptions {
  /** Prose values; sentences with everyday punctuation by default. Must not give text that is blank. */
  readonly text?: fc.Arbitrary<string>;
}

/** The same value as YAML, in block style with long lines left whole. */
export function toYaml(document: DesignDocument): string {
  return stringify(document, { lineWidth: 0, version: '1.2', aliasDuplicateObjects: false });
}

/** The same value as YAML in flow style, every text quoted: what a JSON writer would hand over. */
export function toFlowYaml(document: DesignDocument): string {
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

interface Names {
  readonly components: readonly string[];
  readonly flows: readonly string[];
  readonly data: readonly string[];
  readonly slos: readonly string[];
  readonly inputs: readonly string[];
  readonly estimates: readonly string[];
}

const COMPONENTS = [
  'edge',
  'api',
  'cache',
  'db',
  'queue',
  'worker',
  'search',
  'app-servers',
  'db_replica',
  'S3',
];
const FLOWS = ['redirect', 'create', 'place-order', 'read', 'searchAll'];
const DATA = ['url', 'click', 'order', 'user', 'cart-item'];
const SLOS = ['redirect-availability', 'fast', 'fresh', 'orders-correct'];
const INPUTS = ['urls', 'urlSize', 'redirects', 'peak', 'newUrls', 'daily-users'];
const ESTIMATES = ['storage', 'readWrite', 'codes', 'bandwidth'];

const WORDS = [
  'one',
  'reads',
  'the',
  'cache',
  'is',
  'cold',
  'at',
  'peak',
  'writes',
  'spread',
  'over',
  'shards',
  'user',
  'and',
  'keys',
  'expire',
  'late',
  'naïve',
  '40',
  '%',
  '(rarely)',
  'O(1)',
  'p99',
  '→',
  'a/b',
  "can't",
  '3k/s',
];

/** Sentences people might write: commas, semicolons, colons without a space, quotes, percent signs, an arrow. */
export const sentences: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Nobody', 'Redis', 'Each', 'It', 'Old', 'Some'),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }),
    fc.constantFrom('', '', ', and that is fine', '; nothing else', ' "as is"', '. Then again', ' at 10:30'),
  )
  .map(([first, rest, end]) => `${first} ${rest.join(' ')}${end}`);

const number = fc.integer({ min: 1, max: 5000 });
const with_ = (...units: string[]) =>
  fc.tuple(number, fc.constantFrom(...units)).map(([n, u]) => `${n} ${u}`);
const time = fc.oneof(with_('ms', 's', 'min', 'h', 'days'), fc.constant('1 ms .. 3 ms'));
const bytes = fc.oneof(with_('B', 'kB', 'GB'), fc.constant('150 B .. 250 B'));
const rate = fc.oneof(with_('req/s', 'req/min'), fc.constantFrom('2k req/s', '1.5M/day'));
const count = fc.oneof(fc.integer({ min: 1, max: 64 }), fc.constantFrom('100M', '2 .. 4'));
const ratio = fc.oneof(
  fc.constantFrom('99.9%', '90%', '0.1%', '80 % .. 90 %'),
  fc.constantFrom(0.5, 0.25, 0.999),
);
const factor = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom('3', '2.5', '10x'));
const quantity = fc.oneof(time, bytes, rate, count, ratio);

const some = (pool: readonly string[], min: number, max: number) =>
  fc.uniqueArray(fc.constantFrom(...pool), { minLength: min, maxLength: max });

function names(): fc.Arbitrary<Names> {
  return fc.record({
    components: some(COMPONENTS, 1, 5),
    flows: some(FLOWS, 1, 3),
    data: some(DATA, 1, 3),
    slos: some(SLOS, 1, 2),
    inputs: some(INPUTS, 1, 4),
    estimates: some(ESTIMATES, 1, 3),
  });
}

/** Every field may be absent, except those named. */
function partial<T extends object>(
  fields: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> },
  required: (keyof T)[] = [],
): fc.Arbitrary<T> {
  return fc.record(fields, { requiredKeys: required as never[] }) as fc.Arbitrary<T>;
}

/** An object with exactly `ids` as keys. */
function keyed<T>(ids: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(...ids.map(() => value))
    .map((values) => Object.fromEntries(ids.map((id, i) => [id, values[i] as T])));
}

const listOf = <T>(item: fc.Arbitrary<T>, max = 3) => fc.array(item, { minLength: 1, maxLength: max });

function documents(ids: Names, text: fc.Arbitrary<string>): fc.Arbitrary<DesignDocument> {
  const texts = fc.oneof(listOf(text), text);
  const component = fc.constantFrom(...ids.components);
  const flow = fc.constantFrom(...ids.flows);
  return partial<DesignDocument>(
    {
      sdx: fc.constant('design/v1' as const),
      title: text,
      scenario: fc.constantFrom('url-shortener', 'news-feed'),
      status: fc.constantFrom('draft', 'in-review', 'accepted', 'superseded'),
      authors: fc.oneof(listOf(fc.constantFrom('Ada', 'Grace', 'Edsger W.')), fc.constant('Ada')),
      summary: text,
      notes: fc
        .uniqueArray(fc.constantFrom('components', 'flows', 'data'), { minLength: 1 })
        .chain((k) => keyed(k, text)),
      requirements: partial({
        functional: texts,
        quality: texts,
        outOfScope: texts,
        constraints: texts,
        assumptions: texts,
      }),
      inputs: keyed(
        ids.inputs,
        fc.oneof(quantity, partial({ value: quantity, source: text, why: text }, ['value'])),
      ),
      estimates: keyed(ids.estimates, estimates(ids, text)),
      api: listOf(apiCalls(flow, text, texts)),
      data: keyed(ids.data, data(ids, text, texts)),
      components: keyed(ids.components, components(ids, text, texts)),
      flows: keyed(ids.flows, flows(component, text)),
      consistency: listOf(consistency(ids, text)),
      bottlenecks: listOf(bottlenecks(component, text)),
      tradeoffs: listOf(tradeoffs(text)),
      slos: keyed(ids.slos, slos(ids, text)),
      alerts: listOf(fc.oneof(text, alerts(ids, text))),
      failures: listOf(
        partial<Failure>({ component, when: text, effect: text, response: text, seen: text, notes: text }, [
          'component',
        ]),
      ),
      observability: observability(text, texts),
      security: security(text),
      regions: regions(text),
      tests: listOf(fc.oneof(text, tests(component, flow, text))),
      team: partial({ engineers: count, teams: count, onCall: text, notes: text }, ['engineers']),
      evolution: listOf(
        fc.oneof(
          text,
          partial<Evolution>({ at: factor, first: component, do: text, migration: text, rollback: text }, [
            'do',
          ]),
        ),
      ),
      decisions: fc.oneof(listOf(fc.constantFrom('ADR-0003', 'ADR-0001')), fc.constant('ADR-0003')),
    },
    ['sdx', 'title', 'inputs', 'estimates', 'data', 'components', 'flows', 'slos'],
  );
}

function estimates(ids: Names, text: fc.Arbitrary<string>) {
  const name = fc.constantFrom(...ids.inputs);
  const formula = fc.oneof(
    fc.tuple(name, name).map(([a, b]) => `${a} * (${b} + 1)`),
    fc.constantFrom('62^7', '10 * 3'),
  );
  return fc.oneof(formula, partial({ formula, is: quantity, so: text }, ['formula']));
}

function apiCalls(
  flow: fc.Arbitrary<string>,
  text: fc.Arbitrary<string>,
  texts: fc.Arbitrary<string | string[]>,
) {
  const call = fc.constantFrom('POST /v1/urls', 'GET /{code}', 'DELETE /v1/urls/{code}');
  return fc.oneof<fc.Arbitrary<ApiCall>[]>(
    call,
    partial(
      {
        call,
        does: text,
        flow,
        idempotent: fc.oneof(fc.boolean(), text),
        limit: text,
        request: bytes,
        response: bytes,
        auth: text,
        pagination: text,
        protocol: text,
        caller: text,
        errors: texts,
        notes: text,
      },
      ['call'],
    ),
  );
}

function data(ids: Names, text: fc.Arbitrary<string>, texts: fc.Arbitrary<string | string[]>) {
  const component = fc.constantFrom(...ids.components);
  const field = fc.constantFrom('code', 'owner', 'createdAt');
  const fields = fc.oneof(field, fc.uniqueArray(field, { minLength: 1 }));
  return partial<Datum>(
    {
      in: fc.oneof(component, some(ids.components, 1, 2)),
      fields,
      key: field,
      size: bytes,
      count,
      growth: rate,
      retention: time,
      class: fc.constantFrom(
        'financial',
        'inventory',
        'identity',
        'personal',
        'reference',
        'content',
        'telemetry',
        'derived',
      ),
      access: texts,
      indexes: fields,
      shardKey: fc.oneof(
        field,
        partial(
          { key: fields, method: fc.constantFrom('hash', 'range', 'list', 'directory', 'geo'), why: text },
          ['key'],
        ),
      ),
      partitioning: text,
      encryption: text,
      source: fc.constantFrom(...ids.data),
      why: text,
      notes: text,
    },
    ['in'],
  );
}

const serviceTime = fc.oneof(
  time,
  partial({ mean: time, p50: time, p95: time, p99: time, cv: ratio }, ['mean']),
);

function deadLetters(text: fc.Arbitrary<string>, queue: fc.Arbitrary<string>) {
  return fc.oneof(
    fc.boolean(),
    text,
    partial({ to: queue, after: count, alert: text, replay: text }, ['to']),
  );
}

function components(ids: Names, text: fc.Arbitrary<string>, texts: fc.Arbitrary<string | string[]>) {
  const component = fc.constantFrom(...ids.components);
  const flag = fc.oneof(fc.boolean(), text);
  const pool = partial(
    { to: component, size: count, mode: fc.constantFrom('session', 'transaction', 'statement') },
    ['to', 'size'],
  );
  return partial<Component>(
    {
      title: fc.constantFrom('App servers', 'The store', 'Front door'),
      kind: fc.constantFrom(
        'client',
        'cdn',
        'dns',
        'load-balancer',
        'gateway',
        'service',
        'worker',
        'cache',
        'database',
        'search',
        'queue',
        'stream',
        'object-store',
        'scheduler',
        'external',
      ),
      technology: fc.constantFrom('PostgreSQL', 'Redis', 'nginx'),
      does: text,
      why: text,
      replicas: count,
      needs: count,
      standby: count,
      shards: count,
      within: component,
      capacity: rate,
      concurrency: count,
      time: serviceTime,
      availability: ratio,
      evidence: fc.oneof(text, partial({ before: time, after: time, method: text }, ['method'])),
      stateless: flag,
      pool: fc.oneof(pool, fc.array(pool, { minLength: 1, maxLength: 2 })),
      calls: some(ids.components, 1, 2).chain((targets) => keyed(targets, callPolicies(text))),
      bulkhead: flag,
      autoscale: text,
      memory: bytes,
      cacheOf: fc.oneof(fc.constantFrom(...ids.data), some(ids.data, 1, 2)),
      strategy: fc.constantFrom(
        'cache-aside',
        'read-through',
        'write-through',
        'write-behind',
        'refresh-ahead',
      ),
      ttl: time,
      jitter: flag,
      invalidation: text,
      stampede: text,
      eviction: text,
      maxConnections: count,
      replication: partial(
        {
          mode: fc.constantFrom('sync', 'semi-sync', 'async', 'quorum', 'multi-leader'),
          lag: time,
          reads: flag,
          factor: count,
          read: count,
          write: count,
          failover: time,
        },
        ['mode'],
      ),
      delivery: fc.constantFrom('at-most-once', 'at-least-once', 'exactly-once'),
      ordering: text,
      partitions: count,
      deadLetter: deadLetters(text, component),
      retention: time,
      lagAlert: text,
      idempotent: flag,
      rateLimit: rateLimits(component, text),
      region: texts,
      owner: fc.constantFrom('payments', 'platform'),
      cost: fc.constantFrom('70 USD/month', 12),
      notes: text,
    },
    ['kind'],
  );
}

function callPolicies(text: fc.Arbitrary<string>): fc.Arbitrary<CallPolicy> {
  const flag = fc.oneof(fc.boolean(), text);
  const retries = partial(
    {
      max: count,
      backoff: fc.constantFrom('none', 'fixed', 'linear', 'exponential'),
      base: time,
      cap: time,
      jitter: flag,
      budget: ratio,
      failing: ratio,
    },
    ['max'],
  );
  return partial<CallPolicy>(
    {
      timeout: time,
      retries: fc.oneof(count, retries),
      breaker: flag,
      fallback: text,
      idempotent: flag,
      protocol: text,
    },
    ['timeout'],
  );
}

function rateLimits(component: fc.Arbitrary<string>, text: fc.Arbitrary<string>) {
  return partial(
    {
      algorithm: fc.constantFrom(
        'token-bucket',
        'leaky-bucket',
        'fixed-window',
        'sliding-window-log',
        'sliding-window-counter',
        'concurrency',
      ),
      limit: rate,
      window: time,
      burst: count,
      key: text,
      clients: count,
      entry: bytes,
      atomic: fc.oneof(fc.boolean(), text),
      countsRejected: fc.boolean(),
      store: component,
      down: fc.constantFrom('open', 'closed', 'local'),
      response: text,
    },
    ['limit'],
  );
}

function flows(component: fc.Arbitrary<string>, text: fc.Arbitrary<string>): fc.Arbitrary<Flow> {
  return partial<Flow>(
    {
      title: fc.constantFrom('Redirect a code', 'Buy'),
      does: text,
      rate,
      peak: fc.oneof(factor, rate),
      critical: fc.boolean(),
      request: bytes,
      response: bytes,
      deadline: time,
      path: listOf(steps(component, text), 4),
      notes: text,
    },
    ['rate', 'path'],
  );
}

function steps(component: fc.Arbitrary<string>, text: fc.Arbitrary<string>): fc.Arbitrary<Step> {
  const op = fc.constantFrom('read' as const, 'write' as const);
  const action = partial(
    {
      do: component,
      undo: text,
      idempotent: fc.oneof(fc.boolean(), text),
      retry: fc.oneof(fc.boolean(), text),
      deadLetter: deadLetters(text, component),
      fails: ratio,
    },
    ['do'],
  );
  const { step } = fc.letrec<{ step: Step; list: Step[] }>((tie) => ({
    list: fc.array(tie('step'), { minLength: 1, maxLength: 2, depthIdentifier: 'step' }),
    step: fc.oneof(
      { depthIdentifier: 'step', maxDepth: 3, withCrossShrink: true },
      component,
      partial({ call: component, times: factor, op, time: serviceTime }, ['call']),
      partial(
        { try: component, hit: ratio, miss: tie('list'), down: fc.constantFrom('miss', 'skip', 'fail'), op },
        ['try', 'miss'],
      ),
      fc.record({ async: tie('list') }),
      fc.record({ parallel: fc.array(tie('list'), { minLength: 1, maxLength: 2 }) }),
      fc.record({
        either: fc.array(partial({ share: ratio, path: tie('list') }, ['path']), {
          minLength: 1,
          maxLength: 2,
        }),
      }),
      fc.record({ optional: fc.oneof(component, tie('list')) }),
      partial({ saga: fc.array(action, { minLength: 1, maxLength: 2 }), rateLimit: rate }, ['saga']),
    ) as fc.Arbitrary<Step>,
  }));
  return step;
}

function consistency(ids: Names, text: fc.Arbitrary<string>): fc.Arbitrary<Consistency> {
  return partial<Consistency>(
    {
      data: fc.oneof(fc.constantFrom(...ids.data), some(ids.data, 1, 2)),
      model: fc.constantFrom(
        'linearizable',
        'sequential',
        'causal',
        'read-your-writes',
        'bounded-staleness',
        'eventual',
      ),
      staleness: time,
      partition: fc.constantFrom('available', 'consistent'),
      staleRead: text,
      conflict: text,
      because: text,
      notes: text,
    },
    ['data'],
  );
}

function bottlenecks(component: fc.Arbitrary<string>, text: fc.Arbitrary<string>): fc.Arbitrary<Bottleneck> {
  return partial<Bottleneck>(
    {
      component,
      when: text,
      limit: text,
      evidence: fc.oneof(text, partial({ before: time, after: time, method: text }, ['before'])),
      fix: text,
      tradeoff: text,
      notes: text,
    },
    ['component'],
  );
}

function tradeoffs(text: fc.Arbitrary<string>): fc.Arbitrary<Tradeoff> {
  return partial<Tradeoff>(
    {
      decision: text,
      chosen: text,
      over: listOf(fc.oneof(text, partial({ option: text, because: text }, ['option']))),
      because: text,
      gains: text,
      givesUp: text,
      reversible: fc.constantFrom('easy', 'medium', 'hard'),
      revisitWhen: text,
      adr: fc.constantFrom('ADR-0003', 'ADR-0001'),
      notes: text,
    },
    ['decision'],
  );
}

function slos(ids: Names, text: fc.Arbitrary<string>): fc.Arbitrary<Slo> {
  return partial<Slo>(
    {
      flow: fc.oneof(fc.constantFrom(...ids.flows), some(ids.flows, 1, 2)),
      sli: fc.oneof(
        fc.constantFrom('availability', 'latency', 'freshness', 'correctness', 'durability', 'throughput'),
        text,
      ),
      under: time,
      objective: ratio,
      window: time,
      sla: ratio,
      budgetPolicy: text,
      notes: text,
    },
    ['sli'],
  );
}

function alerts(ids: Names, text: fc.Arbitrary<string>) {
  return partial(
    {
      slo: fc.constantFrom(...ids.slos),
      burn: factor,
      over: time,
      and: time,
      when: text,
      // biome-ignore lint/suspicious/noThenProperty: the format has a field of this name
      then: text,
      runbook: fc.constant('docs/runbooks/db.md'),
    },
    ['slo'],
  );
}

function observability(text: fc.Arbitrary<string>, texts: fc.Arbitrary<string | string[]>) {
  const flag = fc.oneof(fc.boolean(), text);
  const logs = partial(
    {
      format: fc.constantFrom('json', 'text'),
      correlationId: flag,
      fields: texts,
      retention: time,
      sampling: text,
    },
    ['format'],
  );
  return partial(
    {
      logs: fc.oneof(text, logs),
      metrics: texts,
      labels: texts,
      traces: flag,
      dashboards: texts,
      notes: text,
    },
    ['metrics'],
  );
}

function security(text: fc.Arbitrary<string>) {
  const tokens = partial({ kind: fc.constant('JWT'), lifetime: time, revocation: text }, ['kind']);
  return partial(
    {
      auth: text,
      tokens: fc.oneof(text, tokens),
      authorization: text,
      secrets: text,
      transport: text,
      audit: text,
      notes: text,
    },
    ['auth'],
  );
}

function regions(text: fc.Arbitrary<string>) {
  return partial(
    {
      topology: fc.constantFrom(
        'single',
        'backup',
        'pilot-light',
        'warm-standby',
        'active-passive',
        'active-active',
      ),
      list: listOf(fc.constantFrom('eu-west', 'us-east')),
      rpo: time,
      rto: time,
      lag: time,
      latency: time,
      backup: time,
      failover: text,
      conflict: text,
      notes: text,
    },
    ['topology'],
  );
}

function tests(component: fc.Arbitrary<string>, flow: fc.Arbitrary<string>, text: fc.Arbitrary<string>) {
  const kind = fc.constantFrom(
    'load',
    'soak',
    'stress',
    'failure',
    'degraded',
    'recovery',
    'migration',
    'contract',
  );
  return partial({ kind, component, flow, what: text, passes: text }, ['kind']);
}
