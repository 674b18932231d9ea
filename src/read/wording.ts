/**
 * What people call the parts and fields of a design, as data. Everything is compared by `squash`: case, spaces,
 * hyphens and punctuation don't count, so a field's own name in any spelling ("Gives up", `gives_up`) needs no
 * entry. To teach sdx a new wording, add it here; the first place that has it wins.
 */

/** Letters and digits only, lower case: `Trade-offs:` and `tradeoffs` are the same words. */
export function squash(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Wordings as they are written below: one text for each meaning, `|` between them. */
function wordings(lists: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(lists).map(([meaning, list]) => [meaning, words(list)]));
}

function words(list: string): readonly string[] {
  return list.split(/\s*\|\s*/);
}

/**
 * Headings by what stands below them: a part, `part.field`, or one of the readings that are more than one part:
 * `capacity` (inputs and estimates, mixed), `architecture` (components, with diagrams and other parts below),
 * `alternatives` (what was not chosen), `scope` (a heading that only groups others), `prose` (kept as notes).
 */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = wordings({
  summary: `summary | abstract | tl;dr | tldr | executive summary | in short | at a glance | synopsis |
    zusammenfassung | resumen | résumé`,
  authors: 'authors | author | written by | owners | owner | contributors | autoren',
  requirements: `requirements | requirement | reqs | use cases and constraints | requirements and scope |
    scope and requirements | requirements clarification | clarify requirements | clarifying requirements |
    requirements and goals of the system | goals and requirements | requirements gathering |
    problem and requirements | goals and non-goals | goals and nongoals | scope | anforderungen |
    requisitos | exigences | product requirements | outline use cases and constraints |
    understand the problem and establish design scope | requirements analysis |
    use cases, constraints and assumptions | system requirements`,
  'requirements.functional': `functional requirements | functional | features | core features | use cases | use case | user stories |
    goals | goal | in scope | what it does | what it must do | must have | must haves | functional goals |
    key features | core requirements | we will scope the problem to handle only the following use cases |
    we'll scope the problem to handle only the following use cases | functionality | product features |
    funktionale anforderungen | requisitos funcionales | exigences fonctionnelles | objectives | ziele |
    fr | frs`,
  'requirements.quality': `non-functional requirements | nonfunctional requirements | non-functional | non functional | quality |
    quality attributes | quality requirements | nfr | nfrs | qualities | service qualities | how well |
    extra-functional requirements | performance requirements | quality goals |
    nichtfunktionale anforderungen | nicht-funktionale anforderungen | qualitätsanforderungen |
    requisitos no funcionales | exigences non fonctionnelles | system qualities | operational requirements`,
  'requirements.outOfScope': `out of scope | out-of-scope | what we are not doing | not doing | will not do | non-goals | nongoals |
    non goals | not in scope | excluded | what it need not do | what we leave out | explicitly excluded |
    anti-goals | not goals | nicht-ziele | nichtziele | below the line | out of scope for v1 |
    fuera de alcance | hors périmètre | exclusions | deferred`,
  'requirements.constraints': `constraints | constraint | design constraints | technical constraints | limitations | givens |
    randbedingungen | hard constraints | business constraints`,
  'requirements.assumptions': `assumptions | assumption | state assumptions | key assumptions | constraints and assumptions |
    assumptions and constraints | we assume | annahmen | supuestos | hypothèses | extended requirements`,
  inputs: `inputs | input | input values | numbers | given numbers | the numbers | parameters | load profile |
    traffic assumptions | expected traffic | how much traffic | how many users | workload | traffic |
    usage assumptions | scale assumptions | capacity assumptions | expected load | scale requirements |
    load assumptions | traffic profile | scale`,
  estimates: 'estimates | derived numbers | sums | worksheet | results | derived | what follows',
  capacity: `capacity estimation | capacity estimate | capacity estimates | capacity planning |
    back of the envelope | back-of-the-envelope | back of the envelope estimation |
    back-of-the-envelope estimation | back-of-the-envelope estimates | back-of-the-envelope calculation |
    back-of-the-envelope calculations | back of envelope | estimation | estimations | calculate usage |
    sizing | scale estimation | scale estimates | capacity | usage estimates |
    capacity estimation and constraints | napkin math | bote | envelope math | calculations | calculation |
    storage estimates | storage estimation | traffic estimates | traffic estimation | bandwidth estimates |
    bandwidth estimation | memory estimates | memory estimation | kapazitätsplanung | kapazitätsschätzung |
    mengengerüst | load estimation | high-level estimates | rough numbers | resource estimation |
    inputs and estimates | quick math | capacity and load | dimensioning`,
  api: `api | apis | api design | api endpoints | endpoints | rest api | interface | interfaces |
    api definition | api definitions | system apis | system api | api specification | api spec |
    api contract | public api | http api | system interface | system interface definition | api interface |
    schnittstellen | schnittstelle | grpc api | graphql api | api surface | service interface`,
  data: `data | data model | data models | schema | database schema | database design | data design |
    data schema | entities | core entities | tables | data storage | storage model | data modelling |
    data modeling | defining data model | storage schema | db schema | datenmodell | modelo de datos |
    modèle de données | domain model | data entities | persistence | table design | data dictionary |
    storage design`,
  components: `components | component | system components | core components | services | building blocks |
    component design | component list | main components | key components | modules | parts | the parts |
    infrastructure | komponenten | componentes | composants | design core components | bausteine |
    system parts | moving parts | service catalogue | service catalog | services and stores |
    component overview | components and responsibilities`,
  architecture: `architecture | high-level design | high level design | hld | high-level architecture |
    high level architecture | system architecture | system design | proposed architecture |
    proposed design | proposed solution | architecture overview | overall architecture |
    architecture diagram | system diagram | diagram | design overview | solution | the design | design |
    detailed design | low-level design | low level design | lld | deep dive | deep dives |
    design deep dive | create a high level design | basic system design | system overview |
    solution overview | topology | technical design | architektur | lösungsentwurf | arquitectura |
    architecture générale | detailed component design | proposal | deployment view | block diagram |
    technical approach | approach | implementation`,
  flows: `flows | flow | request flows | request flow | data flow | data flows | paths | request paths |
    request path | user flows | sequence | sequences | workflows | workflow | critical paths | scenarios |
    read path and write path | write path and read path | how requests flow | abläufe | ablauf | flujos |
    flux | sequence diagrams | walkthrough | request lifecycle | life of a request | end-to-end flows |
    use case flows | journeys | user journeys | traffic flows`,
  consistency: `consistency | consistency model | consistency models | consistency guarantees | data consistency |
    consistency and availability | cap | cap theorem | consistency requirements | consistency choices |
    konsistenz | consistency trade-offs | consistency versus availability | consistency vs availability |
    cap considerations | consistency decisions`,
  bottlenecks: `bottlenecks | bottleneck | identify bottlenecks | bottlenecks and fixes | bottlenecks and mitigations |
    bottleneck analysis | identifying and resolving bottlenecks | performance bottlenecks |
    scaling bottlenecks | limits | hot spots | hotspots | where it breaks | what breaks first | engpässe |
    cuellos de botella | scaling limits | scalability bottlenecks | potential bottlenecks`,
  tradeoffs: `trade-offs | tradeoffs | trade-off | tradeoff | design decisions | key decisions |
    decisions and trade-offs | trade-offs and decisions | design choices | key design decisions |
    technical decisions | key choices | choices | trade-off analysis | tradeoff analysis |
    design trade-offs | major decisions | entscheidungen | abwägungen | key trade-offs | decisions made |
    trade-offs and alternatives | tradeoffs and alternatives | technology choices | tech choices |
    rationale | design rationale | decision log | architecture decisions | entwurfsentscheidungen |
    compromisos | compromis`,
  alternatives: `alternatives considered | alternatives | alternative solutions | alternative designs |
    rejected alternatives | options considered | considered alternatives | considered options |
    other options | rationale and alternatives | alternativen | other approaches considered |
    what we did not choose | alternative approaches | discarded alternatives | rejected options |
    alternativas consideradas`,
  slos: `slos | slo | service level objectives | service-level objectives | slis and slos | slos and slis |
    slo/sli | slis/slos | sli/slo | service levels | service level agreements | slas | sla |
    availability targets | performance targets | latency targets | objectives and indicators |
    reliability targets | reliability objectives | slos and error budgets | error budget | error budgets |
    targets | service level targets`,
  alerts: `alerts | alerting | alert rules | paging | alarms | burn-rate alerts | burn rate alerts |
    what wakes us | on-call alerts | alarme | alerting policy | alerting rules | slo alerts`,
  failures: `failures | failure modes | failure mode | failure scenarios | failure handling | failure analysis |
    fault tolerance | failure modes and effects | fmea | what can go wrong | what fails | failure cases |
    failure modes and mitigations | resilience | error handling | failure and recovery |
    failures and responses | ausfälle | fehlerfälle | modos de fallo | failure domains | degraded modes |
    failure mode analysis | reliability and failure handling | risks and mitigations | ausfallszenarien |
    handling failures | when things fail`,
  observability: `observability | monitoring | monitoring and alerting | monitoring and observability |
    observability and monitoring | telemetry | logging and monitoring | metrics and monitoring |
    monitoring & logging | instrumentation | operations and monitoring | überwachung | beobachtbarkeit |
    metrics and logging | monitorización | supervision`,
  'observability.logs': 'logging | logs | structured logging',
  'observability.metrics': 'metrics | key metrics | golden signals | slis | metriken',
  'observability.traces': 'tracing | traces | distributed tracing',
  'observability.dashboards': 'dashboards | dashboard',
  security: `security | security considerations | security and privacy | privacy and security |
    authentication and authorization | authn and authz | auth | authentication | sicherheit | seguridad |
    sécurité | security design | security model | access control | security & privacy`,
  regions: `regions | multi-region | multi region | geo-distribution | disaster recovery | dr |
    regions and disaster recovery | disaster recovery plan | deployment regions | multi-region design |
    multi-region strategy | geographic distribution | regionen | dr plan | multi-region deployment |
    business continuity`,
  tests: `tests | testing | test plan | load tests | load testing | testing strategy | validation | verification |
    chaos tests | test strategy | how we test it | performance testing | testplan | testing plan |
    load test plan | game days | chaos engineering | experiments`,
  team: `team | team and ownership | people | ownership | on-call | oncall | equipo | équipe | team structure |
    staffing`,
  evolution: `evolution | scaling | scaling plan | scaling the design | scale the design | scalability | growth |
    growth plan | at 10x | what changes at 10x | what changes at 10 times the load | 10x |
    next steps at scale | future scaling | scale-up plan | scaling strategy | roadmap to scale |
    skalierung | escalabilidad | scaling roadmap | scaling path | how it grows | scaling considerations |
    evolution at scale | scale out plan`,
  decisions: `decisions | adrs | adr | decision records | architecture decision records | linked adrs | related adrs |
    related decisions`,
  scope: `step | overview | document | contents | main | operations | operational concerns |
    production readiness | reliability | non-functional design | requirements and estimation |
    operational considerations | considerations | cross-cutting concerns | details | design details |
    the system | part | reliability and operations | quality of service | betrieb | operability`,
  prose: `introduction | intro | background | context | motivation | problem | problem statement | the problem |
    purpose | about | overview and context | open questions | questions | open issues |
    unresolved questions | future work | future improvements | future considerations | next steps |
    roadmap | rollout | rollout plan | rollout strategy | roll-out | launch plan | migration |
    migration plan | migrations | timeline | milestones | schedule | glossary | terminology | definitions |
    references | further reading | links | see also | sources | appendix | appendices | acknowledgements |
    acknowledgments | history | changelog | change log | revision history | document history | risks |
    known risks | drawbacks | dependencies | cost | costs | cost estimate | pricing | deployment |
    deployment plan | ci/cd | table of contents | toc | inhalt | inhaltsverzeichnis | notes | note |
    remarks | faq | stakeholders | reviewers | approvals | impact | prior art | conclusion | conclusions |
    caching | caching strategy | cache | sharding | replication | partitioning | load balancing |
    rate limiting | indexing | database | storage | additional talking points | talking points |
    additional considerations | privacy | compliance | accessibility | user interface | ui | hintergrund |
    offene fragen | ausblick | glossar | handy conversion guide | conversion guide | latency numbers |
    backward compatibility | documentation | lessons learned | wrap up | success metrics | work plan |
    implementation plan | project plan`,
});

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
      rps`,
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
    staleness: 'max staleness | how stale | stale for | bound | lag | staleness bound | maximum staleness',
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
      countermeasure | way out | lösung | maßnahme`,
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
    gains: `pros | pro | benefit | benefits | advantage | advantages | gain | upside | what we gain | we gain |
      wins | vorteile | gives us`,
    givesUp: `cons | con | cost | costs | downside | downsides | what we give up | we give up | given up |
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
      'what | what fails | part | service | failing component | failed component | komponente | dependency',
    when: `failure | failure mode | mode | how | scenario | cause | event | fault | fails by | what happens |
      risk | ausfall`,
    effect: `impact | consequence | effects | result | user impact | symptom | what users see | auswirkung |
      consequences`,
    response: `mitigation | handling | recovery | action | what we do | reaction | solution | fix | mitigations |
      behaviour | behavior | maßnahme | fallback | plan`,
    seen: `detection | detected by | how we notice | alert | monitoring | detected | signal | how detected |
      noticed by | erkennung | observed by`,
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

/** Words for the values of the schema's choices, beside the choice itself in any spelling. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  kind: wordings({
    client: 'browser | mobile app | web client | mobile client | app | web app | user | users | clients',
    cdn: 'content delivery network | edge cache',
    'load-balancer': 'lb | balancer | reverse proxy | proxy | alb | elb | nlb | lastverteiler',
    gateway: 'api gateway',
    service: `server | app server | application server | web server | api server | microservice | application |
      backend | api | compute | web service | dienst`,
    worker: 'consumer | workers | background worker | job | background job | batch job | processor',
    cache: 'in-memory cache | memory cache | key-value cache | distributed cache',
    database: `db | rdbms | sql database | nosql | nosql database | key-value store | kv store | document store |
      relational database | datastore | data store | data warehouse | warehouse | store | datenbank | sql |
      graph database | time-series database | relational db | nosql db | sql db | wide-column store`,
    search: 'search index | search engine | search cluster',
    queue: 'message queue | task queue | job queue | mq | broker | message broker',
    stream: 'event stream | event log | log | event bus | topic | message bus',
    'object-store': 'object storage | blob store | blob storage | bucket | file store | file storage',
    scheduler: 'cron | cron job | job scheduler',
    external: 'third party | third-party | external service | saas | external api | 3rd party',
  }),
  model: wordings({
    linearizable: `strong | strong consistency | strongly consistent | linearisable | strict | linearizability |
      immediate`,
    eventual: 'eventually consistent | eventual consistency',
    'read-your-writes': 'read your own writes | session | ryw | read-after-write',
    'bounded-staleness': 'bounded',
    causal: 'causal consistency',
    sequential: 'sequential consistency',
  }),
  partition: wordings({
    available: 'ap | availability | a | stay available',
    consistent: 'cp | consistency | c | stay consistent',
  }),
  status: wordings({
    'in-review': 'review | under review | proposed | rfc',
    draft: 'wip | work in progress',
    accepted: 'approved | final | implemented',
    superseded: 'deprecated | replaced | obsolete',
  }),
  reversible: wordings({
    easy: 'yes | easily | two-way door | cheap | trivial | fully',
    medium: 'partly | moderate | somewhat | with effort',
    hard: 'no | difficult | one-way door | hardly | expensive | irreversible | not easily',
  }),
  strategy: wordings({
    'cache-aside': 'lazy loading | look-aside | lookaside | aside',
    'write-behind': 'write-back',
    'refresh-ahead': 'refresh',
  }),
  method: wordings({
    hash: 'hashed | hashing | consistent hashing | by hash',
    range: 'ranges | by range',
  }),
  mode: wordings({
    async: 'asynchronous | asynchronously',
    sync: 'synchronous | synchronously',
    'semi-sync': 'semi-synchronous',
    'multi-leader': 'multi-master | active-active',
  }),
  topology: wordings({
    single: 'single region | one region | single-region',
    'active-passive': 'active/passive | active-standby',
    'active-active': 'active/active | multi-active',
  }),
  backoff: wordings({
    exponential: 'exponential backoff',
  }),
  class: wordings({
    personal: 'pii | personal data',
    financial: 'money | payments | payment',
    telemetry: 'metrics | logs | analytics',
  }),
};

/** What plainly is what: products whose kind needs no guess. Ones that are used as several kinds are left out. */
export const PRODUCTS: Readonly<Record<string, readonly string[]>> = wordings({
  database: `postgresql | postgres | mysql | mariadb | cassandra | dynamodb | mongodb | cockroachdb | sql server |
    oracle | spanner | aurora | scylladb | sqlite | bigtable | hbase | clickhouse | redshift | bigquery |
    couchbase | tidb | timescaledb | neo4j`,
  cache: 'memcached',
  stream: 'kafka | kinesis | pulsar | event hubs | redpanda',
  queue: 'rabbitmq | sqs | activemq',
  'object-store': 's3 | gcs | minio | azure blob',
  search: 'elasticsearch | opensearch | solr',
  cdn: 'cloudfront | fastly | akamai',
  dns: 'route 53 | route53',
});

/** Words that say yes or no where a switch is asked for. */
export const YES: ReadonlySet<string> = new Set([
  'yes',
  'true',
  'y',
  '✓',
  '✔',
  '✅',
  'x',
  '☑',
  'ja',
  'sí',
  'oui',
  'on',
  '[x]',
]);
export const NO: ReadonlySet<string> = new Set([
  'no',
  'false',
  'n',
  '✗',
  '✘',
  '❌',
  '☐',
  'nein',
  'non',
  'off',
  '[ ]',
]);

/** A cell or value that only says there is none. */
export const NOTHING: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  'n/a',
  'na',
  'none',
  'tbd',
  '?',
  '…',
  '...',
  'tba',
  'not applicable',
]);

/** Other names of fields that the YAML reader takes as they are; any other wording there is a suggestion. */
export const ACCEPTED_KEYS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  requirements: {
    quality: ['non-functional', 'non-functional requirements'],
    functional: ['functional requirements'],
  },
};
