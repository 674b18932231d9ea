import { wordings } from './words.ts';

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
    what gives out first | gives out first | cuellos de botella | scaling limits | scalability bottlenecks | potential bottlenecks`,
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
    alternativas consideradas | what was not chosen | what we didn't choose | not chosen`,
  slos: `slos | slo | service level objectives | service-level objectives | slis and slos | slos and slis |
    slo/sli | slis/slos | sli/slo | service levels | service level agreements | slas | sla |
    availability targets | performance targets | latency targets | objectives and indicators |
    reliability targets | reliability objectives | slos and error budgets | error budget | error budgets |
    targets | service level targets | promises | what we promise | what is promised`,
  alerts: `alerts | alerting | alert rules | paging | alarms | burn-rate alerts | burn rate alerts |
    what wakes us | on-call alerts | alarme | alerting policy | alerting rules | slo alerts`,
  failures: `failures | what goes wrong | when it goes wrong | when it breaks | what breaks | when things go wrong | what if |
    what happens when | failure modes | failure mode | failure scenarios | failure handling | failure analysis |
    fault tolerance | failure modes and effects | fmea | what can go wrong | what fails | failure cases |
    failure modes and mitigations | resilience | error handling | failure and recovery |
    failures and responses | ausfälle | fehlerfälle | modos de fallo | failure domains | degraded modes |
    failure mode analysis | reliability and failure handling | risks and mitigations | ausfallszenarien |
    handling failures | when things fail | what could go wrong | when things break | what can fail |
    when things are down`,
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
    evolution at scale | scale out plan | at ten times | at ten times the load`,
  decisions: `decisions | adrs | adr | decision records | architecture decision records | linked adrs | related adrs |
    related decisions`,
  scope: `step | overview | document | contents | main | operations | operational concerns |
    production readiness | reliability | non-functional design | requirements and estimation |
    operational considerations | considerations | cross-cutting concerns | details | design details |
    the system | part | reliability and operations | quality of service | betrieb | operability`,
  prose: `clarifying questions | follow-ups | follow-up | follow-up questions | wrap-up | wrap up | discussion |
    introduction | intro | background | context | motivation | problem | problem statement | the problem |
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
