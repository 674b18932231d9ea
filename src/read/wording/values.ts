import { wordings, words } from './words.ts';

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

/** First words of headings that tell of something to do or to ask, and name nothing that is built. */
export const TOPICS: ReadonlySet<string> = new Set(
  words(
    `handling | determining | dealing | choosing | deciding | picking | avoiding | ensuring | preventing | detecting |
    removing | generating | storing | updating | expanding | improving | reducing | optimizing | optimising |
    supporting | adding | estimating | keeping | making | getting | using | designing | building | understanding |
    scaling | sharding | partitioning | replicating | how | when | why | what | where | which | whether | who |
    wie | wann | warum | welche | umgang`,
  ),
);
