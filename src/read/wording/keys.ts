import { wordings, words } from './words.ts';

/** What a label means where the field that it means first is given already: "Trade-off: slower writes" at the end. */
export const SECOND_MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tradeoff: { tradeoff: 'givesUp', tradeoffs: 'givesUp' },
};

/** Wording of the fields of each kind of object, by the schema's name for it; `*` holds for all of them. */
export const KEYS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '*': wordings({
    why: 'reason | rationale | because | purpose | justification | begründung',
    because: 'why | reason | rationale | justification | since | begründung',
    notes: 'note | comment | comments | remark | remarks | bemerkung | details | additional information',
    does: `description | responsibility | responsibilities | role | job | what it does | function | purpose |
      summary | action | beschreibung | aufgabe | what`,
    technology: `tech | technologie | product | implementation | stack | built with | software | technology choice |
      engine | tool`,
    idempotent: 'idempotency | idempotence | is idempotent | deduplication | dedup',
    retention: 'kept for | kept | keep for | ttl for records | retention period | aufbewahrung',
  }),
  requirements: wordings({
    functional:
      'functional requirements | features | goals | use cases | in scope | must have | user stories',
    quality: `non-functional | non functional | non-functional requirements | nonfunctional | nfr | nfrs |
      quality attributes | quality requirements`,
    outOfScope: 'out of scope | non-goals | nongoals | not in scope | excluded | exclusions',
    constraints: 'constraint | limitations | givens',
    assumptions: 'assumption | we assume | assume',
  }),
  component: wordings({
    title: 'full name | display name | label',
    kind: 'type | category | class | art | typ | component type',
    why: 'why it exists | why is it there | why needed | reason for being',
    replicas: `instances | nodes | count | number | servers | pods | copies | instance count | replica count |
      anzahl | n | machines | number of instances | size of fleet`,
    needs: 'needed | quorum | minimum | min replicas | required | must be up',
    standby: 'standbys | spares | hot standby | spare',
    shards: 'shard count | number of shards',
    within: 'part of | inside | runs in | in process of | host',
    capacity: `throughput | max throughput | capacity per replica | capacity per instance | capacity per node |
      max rate | limit | capacity each | per replica | qps | max qps | throughput per instance | kapazität |
      rps | capacity of one |
      one takes | each takes | one can | each can | one does | each does | one handles | each handles`,
    concurrency:
      'workers | threads | concurrent requests | parallelism | worker threads | concurrency per replica',
    time: `service time | latency | mean time | response time | mean latency | mean service time |
      processing time | time per request | avg latency | average latency | latenz`,
    availability: 'uptime | sla | availability of one | verfügbarkeit | availability per replica',
    evidence: 'measured | measurement | source of numbers | benchmark | source',
    stateless: 'is stateless | state',
    pool: 'connection pool | pools | db pool | pool size | connections',
    calls: 'dependencies | depends on | protections | call policy | call policies | timeouts | resilience',
    autoscale: 'autoscaling | auto scaling | scaling | scales',
    memory: 'ram | cache size | memory per replica',
    cacheOf: 'caches | cached data | cache of | what it caches',
    strategy: 'cache strategy | caching strategy | caching pattern | write policy',
    ttl: 'time to live | expiry | expires after | expiration | lifetime',
    invalidation: 'cache invalidation | invalidate | invalidated',
    stampede: 'stampede protection | thundering herd | cache stampede | dogpile',
    eviction: 'eviction policy | evicts',
    maxConnections: 'connection limit | max connections | maximum connections | connections max',
    delivery: 'delivery guarantee | guarantee | semantics | delivery semantics',
    ordering: 'order | ordering guarantee',
    deadLetter: 'dlq | dead letter queue | dead letters | dead-letter queue | dead letter topic',
    lagAlert: 'lag alarm | alert on lag | consumer lag alert',
    rateLimit: 'rate limiting | rate limiter | throttling | limits callers',
    region: 'regions | location | zone | availability zone | runs where',
    owner: 'owned by | team | responsible | owner team',
    cost: 'price | monthly cost | cost per month | cost per replica | kosten',
  }),
  serviceTime: wordings({
    mean: 'average | avg',
    p50: 'median',
    cv: 'coefficient of variation',
  }),
  pool: wordings({
    to: 'target | database | for',
    size: 'connections | max | pool size | count',
  }),
  callPolicy: wordings({
    retries: 'retry | tries again',
    breaker: 'circuit breaker | circuit-breaker',
    timeout: 'deadline | time out',
    fallback: 'falls back to | otherwise | degrades to',
  }),
  retries: wordings({
    max: 'maximum | times | attempts | up to',
    base: 'first wait | initial',
    cap: 'longest wait | max wait',
    budget: 'retry budget',
  }),
  replication: wordings({
    lag: 'replica lag | delay',
    reads: 'replica reads | serves reads | read from replicas',
    factor: 'copies | rf | replication factor | n',
    read: 'r | read quorum',
    write: 'w | write quorum',
    failover: 'failover time',
  }),
  deadLetter: wordings({
    to: 'queue | topic',
    after: 'attempts | after attempts',
    alert: 'alarm | alerts',
    replay: 'redrive | reprocess',
  }),
  rateLimit: wordings({
    limit: 'rate | max',
    key: 'per | by | identity',
    atomic: 'atomicity',
    down: 'when down | when store is down | on failure',
    store: 'counter store',
    clients: 'number of clients',
  }),
  flow: wordings({
    does: 'user gets',
    rate: `traffic | load | average rate | mean rate | qps | rps | requests | frequency | request rate |
      average load | throughput | volume | rate average`,
    peak: `peak factor | peak rate | peak load | peak traffic | peak multiplier | burst | at peak | max rate |
      peak qps`,
    critical: 'is critical | user facing | critical path',
    request: 'request size | payload | bytes in',
    response: 'response size | bytes out',
    deadline: 'timeout | budget | latency budget',
    path: 'steps | route | hops | sequence | goes through | call path | request path | components',
  }),
  datum: wordings({
    in: `stored in | store | storage | database | lives in | where | component | held in | kept in | location |
      speicherort`,
    fields: 'columns | attributes | field | schema | contents | properties | holds | felder',
    key: 'primary key | pk | id field | identifier | partition key | keyed by',
    size: `record size | size per record | row size | size of one | bytes | item size | average size | avg size |
      größe`,
    count: 'records | rows | number | number of records | how many | volume | items | anzahl',
    growth: 'growth rate | new per day | write rate | added | grows by | growth per day | wachstum',
    retention: 'kept for | ttl | lifetime',
    class: 'classification | sensitivity | kind | data class | category | type | klasse',
    access: `access patterns | access pattern | queries | query patterns | accessed | lookups | looked up |
      read patterns | zugriff`,
    indexes: 'index | indices | indexed by | secondary indexes | indexes on',
    shardKey: 'sharding key | sharded by | sharding | shard by | partitioned by | distribution key',
    partitioning: 'partitions | partition scheme | archiving',
    encryption: 'encrypted | encryption at rest',
    source: 'derived from | source of truth | computed from',
    why: 'why there',
  }),
  shardKey: wordings({
    key: 'by | field | column',
    method: 'strategy | scheme | how',
  }),
  apiCall: wordings({
    call: `endpoint | method and path | path | route | operation | api | url | request line | rpc | endpunkt |
      message | method & path`,
    flow: 'starts flow | triggers',
    limit: 'rate limit | throttle | rate limited | quota',
    request: 'request size | request body size',
    response: 'response size | response body size',
    auth: 'authentication | authorization | authenticated | credentials',
    pagination: 'paging | paged',
    caller: 'called by | client | consumer | who calls | used by',
    errors: 'error | error codes | failures | status codes | fails with',
  }),
  consistency: wordings({
    data: 'datum | entity | what | dataset | record | table | for | operation | daten | item',
    model:
      'consistency | consistency model | guarantee | level | consistency level | needs | choice | modell',
    staleness: `max staleness | how stale | how old | age | stale for | bound | lag | staleness bound |
      maximum staleness`,
    partition: `cap | on partition | under partition | during a partition | cap choice | when partitioned | ap or cp |
      ap/cp | partition behaviour | partition behavior`,
    staleRead: `stale reads | effect of a stale read | impact of stale read | what a stale read does |
      stale read impact | if stale | user sees | what users see`,
    conflict: 'conflicts | conflict resolution | write conflict | on conflict',
  }),
  bottleneck: wordings({
    component: 'bottleneck | where | what | resource | engpass | part | service | komponente',
    when: `trigger | condition | symptom | cause | at | scenario | occurs when | under | wann | why | problem |
      issue`,
    limit: 'limits | capacity | threshold | breaks at | numbers | saturates at | ceiling | grenze',
    evidence: 'measured | measurement | proof | data | seen in | estimate | based on',
    fix: `mitigation | solution | remedy | resolution | fixes | how to fix | response | address by |
      countermeasure | way out | cure | lösung | maßnahme`,
    tradeoff:
      'trade-off | cost | costs | price | downside | side effect | what it costs | trade-offs | drawback',
  }),
  measurement: wordings({
    before: 'was',
    after: 'now',
    method: 'how | measured with',
  }),
  tradeoff: wordings({
    decision: `question | topic | issue | what | choice | area | concern | subject | problem | entscheidung | thema |
      trade-off | tradeoff | dimension | aspect`,
    chosen: `we chose | chose | selected | picked | choice made | selected option | our choice | decided |
      solution | gewählt | chosen option | we picked | choose | we choose | we use | we went with |
      outcome | preferred`,
    over: `also over | alternatives | alternative | instead of | rejected | rather than | not chosen |
      considered | options considered | other options | alternatives considered | options | statt |
      verworfen | rejected alternatives | and over | alternative considered | vs | versus |
      rejected option`,
    because: 'why this | deciding factor | why chosen | justification',
    gains: `pros | pro | good | positive | benefit | benefits | advantage | advantages | gain | upside | what we gain | we gain |
      wins | vorteile | gives us`,
    givesUp: `cons | con | bad | negative | cost | costs | downside | downsides | what we give up | we give up | given up |
      drawback | drawbacks | disadvantage | disadvantages | loses | we lose | price | sacrifice |
      trade-off cost | nachteile | at the cost of | giving up | sacrifices`,
    reversible: 'reversibility | how reversible | hard to undo | undo | hard to reverse',
    revisitWhen: `revisit | revisit if | reconsider when | reconsider if | trigger | review when | when to revisit |
      change our mind when | we would revisit when | reconsider`,
    adr: 'decision record | record | see',
  }),
  alternative: wordings({
    option: 'alternative | name | approach | solution | idea | design | candidate',
    because: `rejected because | why not | reason rejected | reason for rejection | not chosen because | cons |
      why rejected | drawback | downside | problem | verworfen weil | reason not chosen | reason against |
      disadvantages | but`,
  }),
  slo: wordings({
    flow: 'operation | endpoint | service | for | journey | applies to | user journey | path',
    sli: 'indicator | metric | measure | measures | type | kind | what is measured | signal',
    under: 'threshold | within | latency | less than | max | good if under | limit | at most | good when',
    objective: 'target | goal | percentage | slo | ziel | percentile | share | at least',
    window: 'period | over | time window | measurement window | rolling window | zeitraum | timeframe',
    sla: 'promised | contract | agreed',
    budgetPolicy: 'error budget policy | when budget is spent | policy | budget policy',
  }),
  alert: wordings({
    slo: 'objective | for',
    burn: 'burn rate | burnrate | rate | burn-rate',
    over: 'window | long window | long | within',
    and: 'short window | short | confirmed over',
    when: 'condition | trigger | if | alert | name | rule | threshold',
    // biome-ignore lint/suspicious/noThenProperty: the format has a field of this name
    then: 'action | does | severity | response | notifies | routes to | who',
    runbook: 'playbook | run book',
  }),
  failure: wordings({
    component:
      'what | what fails | what breaks | part | service | failing component | failed component | komponente | dependency',
    when: `failure | failure mode | mode | how | scenario | cause | event | fault | fails by | risk | ausfall`,
    effect: `impact | consequence | effects | result | user impact | symptom | what users see | users see |
      what people see | people see | what happens | what happens then | what then happens | how it looks |
      auswirkung | consequences`,
    response: `mitigation | handling | recovery | action | what we do | what is done | reaction | solution | fix |
      mitigations | behaviour | behavior | maßnahme | fallback | plan | answer | then`,
    seen: `detection | detected by | how we notice | alert | monitoring | detected | signal | how detected |
      noticed by | erkennung | observed by | seen by | who notices | who sees | who sees it | how we know |
      how it is noticed | noticed`,
  }),
  observability: wordings({
    logs: 'logging | log | structured logs | logging format',
    metrics: 'metric | key metrics | golden signals | measures | monitoring',
    labels: 'metric labels | dimensions | tags',
    traces: 'tracing | trace | distributed tracing',
    dashboards: 'dashboard | grafana',
  }),
  logs: wordings({
    format: 'log format',
    correlationId: 'correlation | request id | correlation ids | trace id',
    fields: 'content | contains',
  }),
  security: wordings({
    auth: 'authentication | authn | login | identity | auth method | authentifizierung',
    tokens: 'token | sessions | session',
    authorization: 'authz | permissions | access control | authorisation | roles | autorisierung',
    secrets: 'secret management | secrets management | keys | key management',
    transport: 'tls | encryption in transit | in transit | network | transport security',
    audit: 'audit log | auditing | audit trail',
  }),
  tokens: wordings({
    kind: 'type | format',
    lifetime: 'expiry | ttl | expires | expires after | valid for',
    revocation: 'revoked | revoke',
  }),
  regions: wordings({
    topology: 'mode | setup | strategy | deployment',
    list: 'regions | where | locations | deployed in',
    rpo: 'recovery point objective | recovery point | data loss',
    rto: 'recovery time objective | recovery time',
    lag: 'replication lag | cross-region lag',
    latency: 'round trip | rtt | cross-region latency',
    backup: 'backups | backup every | backup interval',
    conflict: 'conflicts | conflict resolution',
  }),
  test: wordings({
    kind: 'type | test type',
    what: 'test | description | scenario | how | name | procedure | action',
    passes: `passes when | pass criteria | expected | expected result | success criteria | acceptance | pass |
      passes if | goal`,
  }),
  team: wordings({
    engineers: 'size | people | headcount | team size | developers | members',
    teams: 'number of teams',
    onCall: 'on-call | oncall | on call rotation | rotation',
  }),
  evolution: wordings({
    at: 'scale | load | factor | when | stage | growth | phase | at load | milestone | multiple',
    first: `breaks first | first to break | bottleneck | component | what breaks | gives out first |
      what breaks first | limit`,
    do: 'action | change | then | what we do | step | fix | solution | response | plan | changes',
    migration: 'how | migration plan',
    rollback: 'roll back | undo',
  }),
  sourcedInput: wordings({
    value: 'amount | estimate | assumed | assumption | quantity | number | wert | figure | assumed value',
    source: 'from | reference | based on | quelle',
    why: 'note | notes | comment | because',
  }),
  claimedEstimate: wordings({
    formula: `calculation | how | expression | sum | computation | derivation | working | math | calc | rechnung |
      formel`,
    is: 'result | answer | value | equals | estimate | total | ergebnis | outcome',
    so: `therefore | conclusion | meaning | implication | means | note | notes | comment | so what |
      consequence`,
  }),
  sagaAction: wordings({
    do: 'step | component | action',
    undo: 'compensation | compensate | compensated by',
    deadLetter: 'dlq | dead letter queue',
    retry: 'retries | retried',
    fails: 'failure rate',
  }),
  design: wordings({
    authors: 'author | owner | owners | written by',
    status: 'state',
    scenario: 'prompt | exercise',
    summary: 'tl;dr | abstract | description',
  }),
};

/** A first column with one of these headings names the row. */
export const NAME_COLUMNS: readonly string[] = words(
  `id | name | component | service | flow | entity | table | datum | data | slo | input | variable |
    parameter | metric | assumption | estimate | quantity | item | what | element | part | module |
    use case | request | operation | object | collection | record | resource | objective | komponente |
    system | node | key | field | property | figure | store | unnamed`,
);

/** Other names of fields that the YAML reader takes as they are; any other wording there is a suggestion. */
export const ACCEPTED_KEYS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  requirements: {
    quality: ['non-functional', 'non-functional requirements'],
    functional: ['functional requirements'],
  },
};
