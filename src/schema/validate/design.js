// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sdx.dev/schemas/design.schema.json", "title": "DesignDocument", "description": "A system design document, version 1: what is built, for what load, and what was decided. Only `sdx` and `title` are required; rules and rubrics ask for the rest.", "type": "object", "required": ["sdx", "title"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "sdx": { "const": "design/v1", "description": "The kind and version of this document. Example: `design/v1`" }, "title": { "type": "string", "minLength": 1, "description": "What is designed, in a few words. Example: `URL shortener`" }, "scenario": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "description": "The scenario this design answers; picks its rubric (`sdx scenarios` lists them). Example: `url-shortener`" }, "status": { "enum": ["draft", "in-review", "accepted", "superseded"], "description": "Where the document stands. Example: `draft`" }, "authors": { "$ref": "#/$defs/texts", "description": "Who wrote it. Example: `[Ada, Grace]`" }, "summary": { "$ref": "#/$defs/prose", "description": "The design in a paragraph. Example: `Random 7-character codes in one table, read through a cache`" }, "notes": { "description": 'Prose that is none of the fields: a text, or texts by the part that they belong to. Example: `{ components: "All in one zone for now" }`', "anyOf": [{ "$ref": "#/$defs/prose" }, { "type": "object", "additionalProperties": { "$ref": "#/$defs/prose" } }] }, "requirements": { "$ref": "#/$defs/requirements" }, "inputs": { "type": "object", "description": "What you assume. Names are variables; ranges are welcome. Example: `{ urls: 100M urls, urlSize: 150 B/url .. 250 B/url }`", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/input" } }, "estimates": { "type": "object", "description": "What follows from the inputs, with your own answer. Example: `{ storage: { formula: urls * urlSize, is: 20 GB } }`", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/estimate" } }, "api": { "type": "array", "description": 'The calls that clients make. Example: `[{ call: "GET /{code}", does: redirect, flow: redirect }]`', "items": { "$ref": "#/$defs/apiCall" } }, "data": { "type": "object", "description": "What is stored, by name. Example: `{ url: { in: db, key: code, size: 200 B, count: 100M urls } }`", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/datum" } }, "components": { "type": "object", "description": "The parts that run, by name. Example: `{ db: { kind: database, technology: PostgreSQL, capacity: 2k req/s } }`", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/component" } }, "flows": { "type": "object", "description": "The ways requests take through the components, by name. Example: `{ redirect: { rate: 1000 req/s, path: [edge, api, db] } }`", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/flow" } }, "consistency": { "type": "array", "description": "What a reader of each datum may see. Example: `[{ data: url, model: eventual, staleness: 1 h, partition: available }]`", "items": { "$ref": "#/$defs/consistency" } }, "bottlenecks": { "type": "array", "description": "Where it gives out first, and the way out. Example: `[{ component: db, limit: 3k reads/s against 2k, fix: read replica, tradeoff: replica lags 1 s }]`", "items": { "$ref": "#/$defs/bottleneck" } }, "tradeoffs": { "type": "array", "description": "What was chosen over what, and what it costs. Example: `[{ decision: codes, chosen: random, over: [{ option: counter, because: guessable }], givesUp: one read per create }]`", "items": { "$ref": "#/$defs/tradeoff" } }, "slos": { "type": "object", "description": "Service level objectives, by name. Example: `{ fast: { flow: redirect, sli: latency, under: 100 ms, objective: 99%, window: 30 days } }`", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/slo" } }, "alerts": { "type": "array", "description": "What wakes someone. Example: `[{ slo: fast, burn: 14.4, over: 1 h, and: 5 min, then: page }]`", "items": { "$ref": "#/$defs/alert" } }, "failures": { "type": "array", "description": "What happens when a part fails. Example: `[{ component: cache, when: down, effect: db saturates, response: shed 40 %, seen: hit-ratio alert }]`", "items": { "$ref": "#/$defs/failure" } }, "observability": { "$ref": "#/$defs/observability" }, "security": { "$ref": "#/$defs/security" }, "regions": { "$ref": "#/$defs/regions" }, "tests": { "type": "array", "description": "How the claims are tried out: load, failure and degraded-mode tests. Example: `[{ kind: load, what: redirect at 3k req/s for 30 min, passes: p99 under 100 ms }]`", "items": { "$ref": "#/$defs/test" } }, "team": { "$ref": "#/$defs/team" }, "evolution": { "type": "array", "description": "What changes as load grows, in order. Example: `[{ at: 10x, first: db, do: read replicas }]`", "items": { "$ref": "#/$defs/evolutionStep" } }, "decisions": { "$ref": "#/$defs/texts", "description": "Decision records this design rests on. Example: `[ADR-0003]`" } }, "$defs": { "id": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]*$", "maxLength": 100 }, "prose": { "type": "string", "description": "Markdown text." }, "texts": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "string" }] }, "flagOrText": { "anyOf": [{ "type": "boolean" }, { "type": "string" }] }, "quantity": { "anyOf": [{ "type": "string" }, { "type": "number" }], "tsType": "string | number" }, "requirements": { "title": "Requirements", "type": "object", "description": "What it must do, how well, and what it need not. Example: `{ functional: [shorten a URL], quality: [99 % under 100 ms], outOfScope: [custom domains] }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "functional": { "$ref": "#/$defs/texts", "description": "What it does. Example: `[Redirect a code to its URL]`" }, "quality": { "$ref": "#/$defs/texts", "description": "How well, in numbers (also: `non-functional`). Example: `[99 % of redirects answer within 100 ms]`" }, "outOfScope": { "$ref": "#/$defs/texts", "description": "What it leaves out. Example: `[Custom domains]`" }, "constraints": { "$ref": "#/$defs/texts", "description": "What is given and can't be changed. Example: `[must run in one region]`" }, "assumptions": { "$ref": "#/$defs/texts", "description": "What is taken to be true, in words. Example: `[traffic is not evenly distributed]`" } } }, "input": { "anyOf": [{ "$ref": "#/$defs/quantity" }, { "$ref": "#/$defs/sourcedInput" }], "x-quantity": "any" }, "sourcedInput": { "title": "SourcedInput", "type": "object", "required": ["value"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "value": { "$ref": "#/$defs/quantity", "x-quantity": "any", "description": "The value or range assumed. Example: `100M urls`" }, "source": { "$ref": "#/$defs/prose", "description": "Where it comes from. Example: `access logs, May 2026`" }, "why": { "$ref": "#/$defs/prose", "description": "Why it is plausible. Example: `twice last year's peak`" } } }, "estimate": { "anyOf": [{ "$ref": "#/$defs/quantity" }, { "$ref": "#/$defs/claimedEstimate" }], "x-quantity": "any" }, "claimedEstimate": { "title": "ClaimedEstimate", "type": "object", "required": ["formula"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "formula": { "$ref": "#/$defs/quantity", "x-quantity": "any", "description": "How it follows. Example: `urls * (urlSize + codeSize)`" }, "is": { "$ref": "#/$defs/quantity", "x-quantity": "any", "description": "Your own answer, recomputed by sdx; a value or a range. Example: `20 GB`" }, "so": { "$ref": "#/$defs/prose", "description": "What it means for the design. Example: `fits one node's memory`" } } }, "apiCall": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/apiCallObject" }] }, "apiCallObject": { "title": "ApiOperation", "type": "object", "required": ["call"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "call": { "type": "string", "description": "Method and path, or the message. Example: `POST /v1/urls`" }, "does": { "$ref": "#/$defs/prose", "description": "What it is for. Example: `create`" }, "flow": { "type": "string", "x-reference": "flows", "description": "The flow it starts. Example: `redirect`" }, "idempotent": { "$ref": "#/$defs/flagOrText", "description": "Whether, or how, repeating it is safe. Example: `same Idempotency-Key gives the same order`" }, "limit": { "$ref": "#/$defs/prose", "description": "The rate limit, and of whom. Example: `10 req/s per key`" }, "request": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Size of a request. Example: `1 kB`" }, "response": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Size of a response. Example: `300 B`" }, "auth": { "$ref": "#/$defs/prose", "description": "How the caller is known. Example: `API key`" }, "pagination": { "$ref": "#/$defs/prose", "description": "How long lists are cut. Example: `cursor`" }, "protocol": { "$ref": "#/$defs/prose", "description": "What it speaks. Example: `REST`" }, "caller": { "$ref": "#/$defs/prose", "description": "Who calls it. Example: `browser`" }, "errors": { "$ref": "#/$defs/texts", "description": "What it answers when it can't. Example: `[404 unknown code, 429 with Retry-After]`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "datum": { "title": "Datum", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "in": { "$ref": "#/$defs/texts", "x-reference": "components", "description": "The component that holds it (the first one decides). Example: `db`" }, "fields": { "$ref": "#/$defs/texts", "description": "What one record holds. Example: `[code, originalUrl, createdAt]`" }, "key": { "type": "string", "description": "What identifies one. Example: `code`" }, "size": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Size of one record. Example: `urlSize + codeSize`" }, "count": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many are stored. Example: `100M urls`" }, "growth": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "How many are added in a time. Example: `10 urls/s`" }, "retention": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long one is kept. Example: `5 years`" }, "class": { "enum": ["financial", "inventory", "identity", "personal", "reference", "content", "telemetry", "derived"], "description": "What is at stake; decides how stale a read may be. Example: `reference`" }, "access": { "$ref": "#/$defs/texts", "description": "The ways it is looked up. Example: `[by code]`" }, "indexes": { "$ref": "#/$defs/texts", "description": "What is indexed. Example: `[code, owner]`" }, "shardKey": { "$ref": "#/$defs/shardKey" }, "partitioning": { "$ref": "#/$defs/prose", "description": "How old data is moved or dropped. Example: `by month, dropped after 13`" }, "encryption": { "$ref": "#/$defs/prose", "description": "How it is protected at rest. Example: `per-tenant keys`" }, "source": { "type": "string", "x-reference": "data", "description": "The datum this one is derived from. Example: `order`" }, "why": { "$ref": "#/$defs/prose", "description": "Why it is stored there, like this. Example: `looked up by one key only`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "shardKey": { "description": "What decides the shard of a record. Example: `{ key: code, method: hash, why: codes are random }`", "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/shardKeyObject" }] }, "shardKeyObject": { "title": "ShardKeyChoice", "type": "object", "required": ["key"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "key": { "$ref": "#/$defs/texts", "description": "The field or fields. Example: `userId`" }, "method": { "enum": ["hash", "range", "list", "directory", "geo"], "description": "How the key becomes a shard. Example: `hash`" }, "why": { "$ref": "#/$defs/prose", "description": "Why load spreads over it. Example: `codes are random`" } } }, "component": { "title": "Component", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "title": { "type": "string", "description": "Its name in prose. Example: `App servers`" }, "kind": { "enum": ["client", "cdn", "dns", "load-balancer", "gateway", "service", "worker", "cache", "database", "search", "queue", "stream", "object-store", "scheduler", "external"], "description": "What it is. Example: `service`" }, "technology": { "type": "string", "description": "What it is made with. Example: `PostgreSQL`" }, "does": { "$ref": "#/$defs/prose", "description": "What it does. Example: `creates codes and answers redirects`" }, "why": { "$ref": "#/$defs/prose", "description": "Why it is there at all. Example: `Nine redirects in ten never reach the database`" }, "replicas": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many run. Example: `4`" }, "needs": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many of the replicas must be up; without it, what peak load needs. Example: `2`" }, "standby": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Spares that take over, adding availability and no capacity. Example: `1`" }, "shards": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Parts that keyed access is split over; multiplies capacity. Example: `8`" }, "within": { "type": "string", "x-reference": "components", "description": "The component whose process it lives in; it scales and fails with it. Example: `api`" }, "capacity": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "What one replica does at saturation. Example: `2k req/s`" }, "concurrency": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Requests that one replica works on at once; with `time` it gives the capacity. Example: `32`" }, "time": { "$ref": "#/$defs/serviceTime" }, "availability": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "Of one replica; for an external service, what its SLA says. Example: `99.9%`" }, "evidence": { "$ref": "#/$defs/evidence", "description": "Where its capacity and time come from. Example: `load test of 12 May: 2.1k req/s at p99 20 ms`" }, "stateless": { "$ref": "#/$defs/flagOrText", "description": "Whether any replica can answer any request. Example: `true`" }, "pool": { "anyOf": [{ "$ref": "#/$defs/pool" }, { "type": "array", "items": { "$ref": "#/$defs/pool" } }], "description": "Connections that each replica keeps open. Example: `{ to: db, size: 10 }`" }, "calls": { "type": "object", "x-reference-keys": "components", "description": "How it protects itself when it calls others, by component. Example: `{ db: { timeout: 200 ms, breaker: true } }`", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/callPolicy" } }, "bulkhead": { "$ref": "#/$defs/flagOrText", "description": "How one caller's trouble is kept from the others. Example: `separate pool for reports`" }, "autoscale": { "$ref": "#/$defs/prose", "description": "When replicas are added or taken away. Example: `4 to 12 replicas at 60 % CPU`" }, "memory": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Memory of one replica for data. Example: `8 GB`" }, "cacheOf": { "$ref": "#/$defs/texts", "x-reference": "data", "description": "The data it caches. Example: `url`" }, "strategy": { "enum": ["cache-aside", "read-through", "write-through", "write-behind", "refresh-ahead"], "description": "How cache and store are kept in step. Example: `cache-aside`" }, "ttl": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long an entry lives. Example: `1 h`" }, "jitter": { "$ref": "#/$defs/flagOrText", "description": "How expiries are spread. Example: `10 % of the TTL`" }, "invalidation": { "$ref": "#/$defs/prose", "description": "What makes an entry go before its TTL. Example: `delete on write`" }, "stampede": { "$ref": "#/$defs/prose", "description": "How a hot key's expiry is survived. Example: `single-flight`" }, "eviction": { "$ref": "#/$defs/prose", "description": "What goes when memory is full. Example: `LRU`" }, "maxConnections": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Connections it accepts. Example: `100`" }, "replication": { "$ref": "#/$defs/replication" }, "delivery": { "enum": ["at-most-once", "at-least-once", "exactly-once"], "description": "What a queue or stream promises. Example: `at-least-once`" }, "ordering": { "$ref": "#/$defs/prose", "description": "What order it keeps. Example: `per user id`" }, "partitions": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Partitions of a stream; as many consumers of a group can work at once. Example: `12`" }, "deadLetter": { "$ref": "#/$defs/deadLetter" }, "retention": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long messages are kept. Example: `7 days`" }, "lagAlert": { "$ref": "#/$defs/prose", "description": "When somebody learns that consumers fall behind. Example: `> 60 s behind`" }, "idempotent": { "$ref": "#/$defs/flagOrText", "description": "Whether, or how, doing the same message twice is safe. Example: `deduplicates on event id`" }, "rateLimit": { "$ref": "#/$defs/rateLimit" }, "region": { "$ref": "#/$defs/texts", "description": "Where it runs. Example: `eu-west`" }, "owner": { "type": "string", "description": "The team that runs it. Example: `payments`" }, "cost": { "$ref": "#/$defs/quantity", "x-quantity": "any", "description": "What one replica costs. Example: `70 USD/month`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "serviceTime": { "description": "Mean service time of one request, without queueing; with `p99` or `cv` the spread. Example: `5 ms` or `{ mean: 5 ms, p99: 20 ms }`", "x-quantity": "time", "anyOf": [{ "$ref": "#/$defs/quantity" }, { "$ref": "#/$defs/serviceTimeObject" }] }, "serviceTimeObject": { "title": "ServiceTimeSpread", "type": "object", "required": ["mean"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "mean": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The mean. Example: `5 ms`" }, "p50": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The median. Example: `4 ms`" }, "p95": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "19 in 20 are faster. Example: `12 ms`" }, "p99": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "99 in 100 are faster. Example: `20 ms`" }, "cv": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "Standard deviation over mean; 1 is exponential. Example: `1.5`" } } }, "pool": { "title": "Pool", "type": "object", "required": ["to", "size"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "to": { "type": "string", "x-reference": "components", "description": "The component connected to. Example: `db`" }, "size": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Connections of one replica. Example: `10`" }, "mode": { "enum": ["session", "transaction", "statement"], "description": "How a pooler shares a connection. Example: `transaction`" } } }, "callPolicy": { "title": "CallPolicy", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "timeout": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long it waits for one try. Example: `200 ms`" }, "retries": { "anyOf": [{ "$ref": "#/$defs/quantity" }, { "$ref": "#/$defs/retries" }], "x-quantity": "count", "description": "How often it tries again. Example: `{ max: 2, backoff: exponential, jitter: true, budget: 10% }`" }, "breaker": { "$ref": "#/$defs/flagOrText", "description": "Whether, or when, it stops calling. Example: `opens at 50 % errors over 10 s`" }, "fallback": { "$ref": "#/$defs/prose", "description": "What it answers instead. Example: `the last known price`" }, "idempotent": { "$ref": "#/$defs/flagOrText", "description": "Whether calling twice is safe. Example: `idempotency key`" }, "protocol": { "$ref": "#/$defs/prose", "description": "What it speaks. Example: `gRPC`" } } }, "retries": { "title": "Retries", "type": "object", "required": ["max"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "max": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Tries after the first. Example: `2`" }, "backoff": { "enum": ["none", "fixed", "linear", "exponential"], "description": "How the wait grows. Example: `exponential`" }, "base": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The first wait. Example: `100 ms`" }, "cap": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The longest wait. Example: `5 s`" }, "jitter": { "$ref": "#/$defs/flagOrText", "description": "Whether waits are spread. Example: `true`" }, "budget": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "Retries allowed as a share of calls. Example: `10%`" }, "failing": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "Share of tries that fail and are retried, when all is well. Example: `0.1%`" } } }, "replication": { "title": "Replication", "type": "object", "description": "How replicas get the data. Example: `{ mode: async, lag: 1 s, reads: true }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "mode": { "enum": ["sync", "semi-sync", "async", "quorum", "multi-leader"], "description": "When a write counts as done. Example: `async`" }, "lag": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How far replicas may be behind. Example: `1 s`" }, "reads": { "$ref": "#/$defs/flagOrText", "description": "Whether replicas answer reads. Example: `true`" }, "factor": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Copies of each record. Example: `3`" }, "read": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Replicas a read asks (R). Example: `2`" }, "write": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Replicas a write waits for (W). Example: `2`" }, "failover": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long a failover takes. Example: `30 s`" } } }, "deadLetter": { "description": 'Where messages go that can\'t be handled, and who learns of it. Example: `{ to: clicks-dlq, alert: "depth > 0 for 5 min" }`', "anyOf": [{ "type": "boolean" }, { "type": "string" }, { "$ref": "#/$defs/deadLetterObject" }] }, "deadLetterObject": { "title": "DeadLetterQueue", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "to": { "type": "string", "x-reference": "components?", "description": "The queue; may just be named here. Example: `clicks-dlq`" }, "after": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Deliveries before a message is set aside. Example: `5`" }, "alert": { "$ref": "#/$defs/prose", "description": "When somebody is told. Example: `depth > 0 for 5 min`" }, "replay": { "$ref": "#/$defs/prose", "description": "How messages come back. Example: `by hand, 100/s`" } } }, "rateLimit": { "title": "RateLimit", "type": "object", "description": "How callers are limited. Example: `{ algorithm: token-bucket, limit: 100 req/min, burst: 20, key: API key, atomic: Lua script, down: open }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "algorithm": { "enum": ["token-bucket", "leaky-bucket", "fixed-window", "sliding-window-log", "sliding-window-counter", "concurrency"], "description": "How requests are counted. Example: `token-bucket`" }, "limit": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "What one client may do. Example: `100 req/min`" }, "window": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The time counted over. Example: `1 min`" }, "burst": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Requests allowed at once. Example: `20`" }, "key": { "$ref": "#/$defs/prose", "description": "Who is counted. Example: `API key`" }, "clients": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many clients are tracked. Example: `1M users`" }, "entry": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Memory of one client's counter. Example: `100 B`" }, "atomic": { "$ref": "#/$defs/flagOrText", "description": "How check and decrement are one step. Example: `Lua script`" }, "countsRejected": { "type": "boolean", "description": "Whether a refused request uses up the limit. Example: `false`" }, "store": { "type": "string", "x-reference": "components", "description": "The component that counts. Example: `redis`" }, "down": { "enum": ["open", "closed", "local"], "description": "What happens when the store is down: let all through, none, or count locally. Example: `open`" }, "response": { "$ref": "#/$defs/prose", "description": "What a refused caller gets. Example: `429 with Retry-After`" } } }, "flow": { "title": "Flow", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "title": { "type": "string", "description": "Its name in prose. Example: `Redirect a code`" }, "does": { "$ref": "#/$defs/prose", "description": "What the user gets. Example: `follows a short link`" }, "rate": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "How often it is started, on average. Example: `1000 req/s`" }, "peak": { "$ref": "#/$defs/quantity", "x-quantity": "factor|rate", "description": "What peak multiplies the rate by, or the peak rate itself. Example: `3` or `3k req/s`" }, "critical": { "type": "boolean", "description": "Whether users stop without it. Example: `true`" }, "request": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Bytes in, per request. Example: `1 kB`" }, "response": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Bytes out, per request. Example: `2 MB`" }, "deadline": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "When the caller gives up. Example: `2 s`" }, "path": { "type": "array", "items": { "$ref": "#/$defs/step" }, "description": "The steps in order. Example: `[edge, api, { try: cache, hit: 90%, miss: [db] }]`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "stepList": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "step": { "anyOf": [{ "type": "string", "x-reference": "components" }, { "$ref": "#/$defs/callStep" }, { "$ref": "#/$defs/tryStep" }, { "$ref": "#/$defs/asyncStep" }, { "$ref": "#/$defs/parallelStep" }, { "$ref": "#/$defs/eitherStep" }, { "$ref": "#/$defs/optionalStep" }, { "$ref": "#/$defs/sagaStep" }] }, "callStep": { "title": "CallStep", "type": "object", "required": ["call"], "additionalProperties": false, "properties": { "call": { "type": "string", "x-reference": "components", "description": "The component called. Example: `db`" }, "times": { "$ref": "#/$defs/quantity", "x-quantity": "factor", "description": "Calls per request, one after the other. Example: `2`" }, "op": { "enum": ["read", "write"], "description": "Whether it reads or writes. Example: `write`" }, "time": { "$ref": "#/$defs/serviceTime", "description": "Service time of this call, where it differs from the component's. Example: `400 ms`" } } }, "tryStep": { "title": "TryStep", "type": "object", "required": ["try"], "additionalProperties": false, "properties": { "try": { "type": "string", "x-reference": "components", "description": "What is asked first. Example: `cache`" }, "hit": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "How often it has the answer. Example: `90%`" }, "miss": { "$ref": "#/$defs/stepList", "description": "The steps when it has not. Example: `[db]`" }, "down": { "enum": ["miss", "skip", "fail"], "description": "While it is unavailable: as a miss, go on without, or fail. Example: `miss`" }, "op": { "enum": ["read", "write"], "description": "Whether it reads or writes. Example: `read`" } } }, "asyncStep": { "title": "AsyncStep", "type": "object", "required": ["async"], "additionalProperties": false, "properties": { "async": { "$ref": "#/$defs/stepList", "description": "Steps off the caller's path. Example: `[clicks, counter]`" } } }, "parallelStep": { "title": "ParallelStep", "type": "object", "required": ["parallel"], "additionalProperties": false, "properties": { "parallel": { "type": "array", "items": { "$ref": "#/$defs/stepList" }, "description": "Paths walked at once; the slowest decides. Example: `[[profile], [feed]]`" } } }, "eitherStep": { "title": "EitherStep", "type": "object", "required": ["either"], "additionalProperties": false, "properties": { "either": { "type": "array", "items": { "$ref": "#/$defs/choice" }, "description": "Paths of which one is taken. Example: `[{ share: 80%, path: [a] }, { share: 20%, path: [b] }]`" } } }, "choice": { "title": "Choice", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "share": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "How often. Example: `80%`" }, "path": { "$ref": "#/$defs/stepList", "description": "The steps. Example: `[search]`" } } }, "optionalStep": { "title": "OptionalStep", "type": "object", "required": ["optional"], "additionalProperties": false, "properties": { "optional": { "anyOf": [{ "type": "string", "x-reference": "components" }, { "$ref": "#/$defs/stepList" }], "description": "What the flow survives without. Example: `recommender`" } } }, "sagaStep": { "title": "SagaStep", "type": "object", "required": ["saga"], "additionalProperties": false, "properties": { "saga": { "type": "array", "items": { "$ref": "#/$defs/sagaAction" }, "description": "Steps that are undone when a later one fails. Example: `[{ do: inventory, undo: release stock, idempotent: true, retry: true, deadLetter: true }]`" }, "rateLimit": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "How fast undo steps may run, apart from requests. Example: `50 req/s`" } } }, "sagaAction": { "title": "SagaAction", "type": "object", "required": ["do"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "do": { "type": "string", "x-reference": "components", "description": "The component that acts. Example: `inventory`" }, "undo": { "$ref": "#/$defs/prose", "description": "How it is taken back. Example: `release stock`" }, "idempotent": { "$ref": "#/$defs/flagOrText", "description": "Whether doing or undoing it twice is safe. Example: `true`" }, "retry": { "$ref": "#/$defs/flagOrText", "description": "Whether undo is tried again. Example: `true`" }, "deadLetter": { "$ref": "#/$defs/deadLetter" }, "fails": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "How often it fails. Example: `0.5%`" } } }, "consistency": { "title": "Consistency", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "data": { "$ref": "#/$defs/texts", "x-reference": "data?", "description": "The datum, or what is meant in words. Example: `url`" }, "model": { "enum": ["linearizable", "sequential", "causal", "read-your-writes", "bounded-staleness", "eventual"], "description": "What a read may see. Example: `eventual`" }, "staleness": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How old a read may be. Example: `1 h`" }, "partition": { "enum": ["available", "consistent"], "description": "What it keeps when the network splits: available (AP) or consistent (CP). Example: `available`" }, "staleRead": { "$ref": "#/$defs/prose", "description": "What an old read costs. Example: `an edited URL redirects to its old target for up to an hour`" }, "conflict": { "$ref": "#/$defs/prose", "description": "What happens when two writers meet. Example: `last-write-wins`" }, "because": { "$ref": "#/$defs/prose", "description": "Why that is right here. Example: `no money depends on a redirect`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "evidence": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/measurement" }] }, "measurement": { "title": "Measurement", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "before": { "$ref": "#/$defs/quantity", "x-quantity": "any", "description": "What was measured. Example: `800 ms`" }, "after": { "$ref": "#/$defs/quantity", "x-quantity": "any", "description": "What was measured with the fix. Example: `90 ms`" }, "method": { "$ref": "#/$defs/prose", "description": "How. Example: `k6, 500 users, 10 min, same data`" } } }, "bottleneck": { "title": "Bottleneck", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "component": { "type": "string", "x-reference": "components", "description": "What gives out. Example: `db`" }, "when": { "$ref": "#/$defs/prose", "description": "Under what load or in what state. Example: `the cache is cold at peak`" }, "limit": { "$ref": "#/$defs/prose", "description": "What it would take against what it can. Example: `3,000 reads/s against 2,000`" }, "evidence": { "$ref": "#/$defs/evidence", "description": "An estimate's or SLO's name, a measurement, or where it was seen. Example: `estimates.readWrite`" }, "fix": { "$ref": "#/$defs/prose", "description": "What raises the limit. Example: `a read replica`" }, "tradeoff": { "$ref": "#/$defs/prose", "description": "What the fix costs. Example: `the replica may be 1 s behind`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "tradeoff": { "title": "Tradeoff", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "decision": { "$ref": "#/$defs/prose", "description": "What had to be decided. Example: `How codes are made`" }, "chosen": { "$ref": "#/$defs/prose", "description": "What was chosen. Example: `random with a uniqueness check`" }, "over": { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/alternative" }] }, "description": "What was not, and why. Example: `[{ option: counter, because: guessable }]`" }, "because": { "$ref": "#/$defs/prose", "description": "What tipped the scales. Example: `no coordination between writers`" }, "gains": { "$ref": "#/$defs/prose", "description": "What is won. Example: `not guessable`" }, "givesUp": { "$ref": "#/$defs/prose", "description": "What is lost by it. Example: `one extra read per create`" }, "reversible": { "enum": ["easy", "medium", "hard"], "description": "How hard it is to go back. Example: `hard`" }, "revisitWhen": { "$ref": "#/$defs/prose", "description": "What would make you decide anew. Example: `code space is 1 % full`" }, "adr": { "type": "string", "description": "Its decision record. Example: `ADR-0003`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "alternative": { "title": "Alternative", "type": "object", "required": ["option"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "option": { "type": "string", "description": "What it was. Example: `counter`" }, "because": { "$ref": "#/$defs/prose", "description": "Why not. Example: `guessable, and a single writer`" } } }, "slo": { "title": "Slo", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "flow": { "$ref": "#/$defs/texts", "x-reference": "flows", "description": "The flow it speaks of. Example: `redirect`" }, "sli": { "type": "string", "description": "What is measured: availability, latency, freshness, correctness, durability, throughput, or words. Example: `latency`" }, "under": { "$ref": "#/$defs/quantity", "x-quantity": "any", "description": "What counts as good. Example: `100 ms`" }, "objective": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "The share that must be good. Example: `99.9%`" }, "window": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "Over what time. Example: `30 days`" }, "sla": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "What customers were promised; looser than the objective. Example: `99.5%`" }, "budgetPolicy": { "$ref": "#/$defs/prose", "description": "What happens when the error budget is spent. Example: `releases stop until it recovers`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "alert": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/alertObject" }] }, "alertObject": { "title": "BurnAlert", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "slo": { "type": "string", "x-reference": "slos", "description": "The objective it guards. Example: `redirect-availability`" }, "burn": { "$ref": "#/$defs/quantity", "x-quantity": "factor", "description": "How many times faster than allowed the budget burns. Example: `14.4`" }, "over": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The long window. Example: `1 h`" }, "and": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The short window that must agree. Example: `5 min`" }, "when": { "$ref": "#/$defs/prose", "description": "The condition in words, where there is no SLO. Example: `queue age over 5 min`" }, "then": { "$ref": "#/$defs/prose", "description": "What happens. Example: `page`" }, "runbook": { "$ref": "#/$defs/prose", "description": "What to do. Example: `docs/runbooks/db.md`" } } }, "failure": { "title": "Failure", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "component": { "type": "string", "x-reference": "components", "description": "What fails. Example: `cache`" }, "when": { "$ref": "#/$defs/prose", "description": "How. Example: `down`" }, "effect": { "$ref": "#/$defs/prose", "description": "What users and other parts feel. Example: `redirects go to db at 3k/s and it saturates`" }, "response": { "$ref": "#/$defs/prose", "description": "What is done about it. Example: `shed 40 % at the edge`" }, "seen": { "$ref": "#/$defs/prose", "description": "How somebody learns of it. Example: `hit-ratio alert`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "observability": { "title": "Observability", "type": "object", "description": "How you see what it does. Example: `{ logs: { format: json, correlationId: true }, metrics: [latency p99], traces: W3C traceparent }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "logs": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/logs" }], "description": "What is logged. Example: `{ format: json, correlationId: true }`" }, "metrics": { "$ref": "#/$defs/texts", "description": "What is counted. Example: `[latency p50/p95/p99, error rate]`" }, "labels": { "$ref": "#/$defs/texts", "description": "Labels put on metrics; each value is a series. Example: `[route, status]`" }, "traces": { "$ref": "#/$defs/flagOrText", "description": "How a request is followed over hops. Example: `W3C traceparent from edge to db`" }, "dashboards": { "$ref": "#/$defs/texts", "description": "What is looked at. Example: `[golden signals per service]`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "logs": { "title": "Logs", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "format": { "type": "string", "description": "How a line is written. Example: `json`" }, "correlationId": { "$ref": "#/$defs/flagOrText", "description": "Whether lines of one request can be joined. Example: `true`" }, "fields": { "$ref": "#/$defs/texts", "description": "What a line holds. Example: `[timestamp, level, path, status, durationMs]`" }, "retention": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long lines are kept. Example: `30 days`" }, "sampling": { "$ref": "#/$defs/prose", "description": "Which lines are kept. Example: `all errors, 1 % of the rest`" } } }, "security": { "title": "Security", "type": "object", "description": "Who may do what, and how secrets are kept. Example: `{ auth: OAuth 2 code flow with PKCE, tokens: { lifetime: 15 min, revocation: refresh tokens are listed } }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "auth": { "$ref": "#/$defs/prose", "description": "How callers prove who they are. Example: `OAuth 2 code flow with PKCE`" }, "tokens": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/tokens" }], "description": "What they carry afterwards. Example: `{ kind: JWT, lifetime: 15 min, revocation: deny list }`" }, "authorization": { "$ref": "#/$defs/prose", "description": "How it is decided what they may do. Example: `owner or admin role, checked in the service`" }, "secrets": { "$ref": "#/$defs/prose", "description": "Where keys live and how they change. Example: `vault, rotated every 90 days`" }, "transport": { "$ref": "#/$defs/prose", "description": "How traffic is protected. Example: `TLS outside, mTLS inside`" }, "audit": { "$ref": "#/$defs/prose", "description": "What is written down about who did what. Example: `every read of a record`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "tokens": { "title": "Tokens", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "kind": { "type": "string", "description": "What kind. Example: `JWT`" }, "lifetime": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long one is good. Example: `15 min`" }, "revocation": { "$ref": "#/$defs/prose", "description": "How one is taken back early. Example: `deny list in Redis`" } } }, "regions": { "title": "Regions", "type": "object", "description": "Where it runs, and what a lost region costs. Example: `{ topology: active-passive, list: [eu-west, us-east], rpo: 1 min, rto: 15 min }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "topology": { "enum": ["single", "backup", "pilot-light", "warm-standby", "active-passive", "active-active"], "description": "How regions share the work. Example: `active-passive`" }, "list": { "$ref": "#/$defs/texts", "description": "The regions. Example: `[eu-west, us-east]`" }, "rpo": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How much data may be lost, as time. Example: `1 min`" }, "rto": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long until it works again. Example: `15 min`" }, "lag": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How far the other region is behind. Example: `5 s`" }, "latency": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "Round trip between regions. Example: `80 ms`" }, "backup": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "Time between backups. Example: `24 h`" }, "failover": { "$ref": "#/$defs/prose", "description": "What is done, by whom or what. Example: `DNS moved by hand after two people agree`" }, "conflict": { "$ref": "#/$defs/prose", "description": "What happens to writes made in both. Example: `home region decides`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "test": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/testObject" }] }, "testObject": { "title": "DesignTest", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "kind": { "enum": ["load", "soak", "stress", "failure", "degraded", "recovery", "migration", "contract"], "description": "What kind. Example: `load`" }, "component": { "type": "string", "x-reference": "components", "description": "What it is done to. Example: `cache`" }, "flow": { "type": "string", "x-reference": "flows", "description": "The flow that is watched. Example: `redirect`" }, "what": { "$ref": "#/$defs/prose", "description": "What is done. Example: `3k req/s for 30 min`" }, "passes": { "$ref": "#/$defs/prose", "description": "When it counts as passed. Example: `p99 under 100 ms`" } } }, "team": { "title": "Team", "type": "object", "description": "Who builds and runs it. Example: `{ engineers: 6 }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "engineers": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many. Example: `6`" }, "teams": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "In how many teams. Example: `2`" }, "onCall": { "$ref": "#/$defs/prose", "description": "Who is woken. Example: `one of six, weekly`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } }, "evolutionStep": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/evolutionObject" }] }, "evolutionObject": { "title": "Evolution", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "at": { "$ref": "#/$defs/quantity", "x-quantity": "factor|rate", "description": "At how many times today's load. Example: `10x`" }, "first": { "type": "string", "x-reference": "components", "description": "What gives out first. Example: `db`" }, "do": { "$ref": "#/$defs/prose", "description": "What is done then. Example: `read replicas, then hash-shard on code`" }, "migration": { "$ref": "#/$defs/prose", "description": "How it is changed while running. Example: `dual read, backfill, switch`" }, "rollback": { "$ref": "#/$defs/prose", "description": "How it is taken back. Example: `flag off; old table kept 30 days`" } } } } };
var func0 = Object.prototype.hasOwnProperty;
var func65 = require_ucs2length().default;
var pattern3 = new RegExp("^x-", "u");
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  const _errs5 = errors;
  if (typeof data !== "string") {
    const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate53.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "functional" || key0 === "quality" || key0 === "outOfScope" || key0 === "constraints" || key0 === "assumptions" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.functional !== void 0 && func0.call(data, "functional")) {
      if (!validate53(data.functional, { instancePath: instancePath + "/functional", parentData: data, parentDataProperty: "functional", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.quality !== void 0 && func0.call(data, "quality")) {
      if (!validate53(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.outOfScope !== void 0 && func0.call(data, "outOfScope")) {
      if (!validate53(data.outOfScope, { instancePath: instancePath + "/outOfScope", parentData: data, parentDataProperty: "outOfScope", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.constraints !== void 0 && func0.call(data, "constraints")) {
      if (!validate53(data.constraints, { instancePath: instancePath + "/constraints", parentData: data, parentDataProperty: "constraints", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.assumptions !== void 0 && func0.call(data, "assumptions")) {
      if (!validate53(data.assumptions, { instancePath: instancePath + "/assumptions", parentData: data, parentDataProperty: "assumptions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func65(data) > 100) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "source" || key0 === "why" || pattern3.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      if (!validate69(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      if (!validate55(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate55(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate68.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formula === void 0 || !func0.call(data, "formula")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formula" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "formula" || key0 === "is" || key0 === "so" || pattern3.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.formula !== void 0 && func0.call(data, "formula")) {
      if (!validate69(data.formula, { instancePath: instancePath + "/formula", parentData: data, parentDataProperty: "formula", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.is !== void 0 && func0.call(data, "is")) {
      if (!validate69(data.is, { instancePath: instancePath + "/is", parentData: data, parentDataProperty: "is", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.so !== void 0 && func0.call(data, "so")) {
      if (!validate55(data.so, { instancePath: instancePath + "/so", parentData: data, parentDataProperty: "so", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate78.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema30 = { "title": "ApiOperation", "type": "object", "required": ["call"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "call": { "type": "string", "description": "Method and path, or the message. Example: `POST /v1/urls`" }, "does": { "$ref": "#/$defs/prose", "description": "What it is for. Example: `create`" }, "flow": { "type": "string", "x-reference": "flows", "description": "The flow it starts. Example: `redirect`" }, "idempotent": { "$ref": "#/$defs/flagOrText", "description": "Whether, or how, repeating it is safe. Example: `same Idempotency-Key gives the same order`" }, "limit": { "$ref": "#/$defs/prose", "description": "The rate limit, and of whom. Example: `10 req/s per key`" }, "request": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Size of a request. Example: `1 kB`" }, "response": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Size of a response. Example: `300 B`" }, "auth": { "$ref": "#/$defs/prose", "description": "How the caller is known. Example: `API key`" }, "pagination": { "$ref": "#/$defs/prose", "description": "How long lists are cut. Example: `cursor`" }, "protocol": { "$ref": "#/$defs/prose", "description": "What it speaks. Example: `REST`" }, "caller": { "$ref": "#/$defs/prose", "description": "Who calls it. Example: `browser`" }, "errors": { "$ref": "#/$defs/texts", "description": "What it answers when it can't. Example: `[404 unknown code, 429 with Retry-After]`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.call === void 0 || !func0.call(data, "call")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "call" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema30.properties, key0) || pattern3.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.call !== void 0 && func0.call(data, "call")) {
      if (typeof data.call !== "string") {
        const err2 = { instancePath: instancePath + "/call", schemaPath: "#/properties/call/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.does !== void 0 && func0.call(data, "does")) {
      if (!validate55(data.does, { instancePath: instancePath + "/does", parentData: data, parentDataProperty: "does", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.flow !== void 0 && func0.call(data, "flow")) {
      if (typeof data.flow !== "string") {
        const err3 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.idempotent !== void 0 && func0.call(data, "idempotent")) {
      if (!validate89(data.idempotent, { instancePath: instancePath + "/idempotent", parentData: data, parentDataProperty: "idempotent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.limit !== void 0 && func0.call(data, "limit")) {
      if (!validate55(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.request !== void 0 && func0.call(data, "request")) {
      if (!validate69(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.response !== void 0 && func0.call(data, "response")) {
      if (!validate69(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth !== void 0 && func0.call(data, "auth")) {
      if (!validate55(data.auth, { instancePath: instancePath + "/auth", parentData: data, parentDataProperty: "auth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.pagination !== void 0 && func0.call(data, "pagination")) {
      if (!validate55(data.pagination, { instancePath: instancePath + "/pagination", parentData: data, parentDataProperty: "pagination", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.protocol !== void 0 && func0.call(data, "protocol")) {
      if (!validate55(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.caller !== void 0 && func0.call(data, "caller")) {
      if (!validate55(data.caller, { instancePath: instancePath + "/caller", parentData: data, parentDataProperty: "caller", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.errors !== void 0 && func0.call(data, "errors")) {
      if (!validate53(data.errors, { instancePath: instancePath + "/errors", parentData: data, parentDataProperty: "errors", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate86.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate86.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema32 = { "title": "Datum", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "in": { "$ref": "#/$defs/texts", "x-reference": "components", "description": "The component that holds it (the first one decides). Example: `db`" }, "fields": { "$ref": "#/$defs/texts", "description": "What one record holds. Example: `[code, originalUrl, createdAt]`" }, "key": { "type": "string", "description": "What identifies one. Example: `code`" }, "size": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Size of one record. Example: `urlSize + codeSize`" }, "count": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many are stored. Example: `100M urls`" }, "growth": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "How many are added in a time. Example: `10 urls/s`" }, "retention": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long one is kept. Example: `5 years`" }, "class": { "enum": ["financial", "inventory", "identity", "personal", "reference", "content", "telemetry", "derived"], "description": "What is at stake; decides how stale a read may be. Example: `reference`" }, "access": { "$ref": "#/$defs/texts", "description": "The ways it is looked up. Example: `[by code]`" }, "indexes": { "$ref": "#/$defs/texts", "description": "What is indexed. Example: `[code, owner]`" }, "shardKey": { "$ref": "#/$defs/shardKey" }, "partitioning": { "$ref": "#/$defs/prose", "description": "How old data is moved or dropped. Example: `by month, dropped after 13`" }, "encryption": { "$ref": "#/$defs/prose", "description": "How it is protected at rest. Example: `per-tenant keys`" }, "source": { "type": "string", "x-reference": "data", "description": "The datum this one is derived from. Example: `order`" }, "why": { "$ref": "#/$defs/prose", "description": "Why it is stored there, like this. Example: `looked up by one key only`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } };
var schema34 = { "title": "ShardKeyChoice", "type": "object", "required": ["key"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "key": { "$ref": "#/$defs/texts", "description": "The field or fields. Example: `userId`" }, "method": { "enum": ["hash", "range", "list", "directory", "geo"], "description": "How the key becomes a shard. Example: `hash`" }, "why": { "$ref": "#/$defs/prose", "description": "Why load spreads over it. Example: `codes are random`" } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0 || !func0.call(data, "key")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "key" || key0 === "method" || key0 === "why" || pattern3.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0 && func0.call(data, "key")) {
      if (!validate53(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0 && func0.call(data, "method")) {
      let data1 = data.method;
      if (!(data1 === "hash" || data1 === "range" || data1 === "list" || data1 === "directory" || data1 === "geo")) {
        const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema34.properties.method.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate55(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate112.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate112.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema32.properties, key0) || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.in !== void 0 && func0.call(data, "in")) {
      if (!validate53(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.fields !== void 0 && func0.call(data, "fields")) {
      if (!validate53(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.key !== void 0 && func0.call(data, "key")) {
      if (typeof data.key !== "string") {
        const err1 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.size !== void 0 && func0.call(data, "size")) {
      if (!validate69(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      if (!validate69(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.growth !== void 0 && func0.call(data, "growth")) {
      if (!validate69(data.growth, { instancePath: instancePath + "/growth", parentData: data, parentDataProperty: "growth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.retention !== void 0 && func0.call(data, "retention")) {
      if (!validate69(data.retention, { instancePath: instancePath + "/retention", parentData: data, parentDataProperty: "retention", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.class !== void 0 && func0.call(data, "class")) {
      let data7 = data.class;
      if (!(data7 === "financial" || data7 === "inventory" || data7 === "identity" || data7 === "personal" || data7 === "reference" || data7 === "content" || data7 === "telemetry" || data7 === "derived")) {
        const err2 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema32.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.access !== void 0 && func0.call(data, "access")) {
      if (!validate53(data.access, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.indexes !== void 0 && func0.call(data, "indexes")) {
      if (!validate53(data.indexes, { instancePath: instancePath + "/indexes", parentData: data, parentDataProperty: "indexes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.shardKey !== void 0 && func0.call(data, "shardKey")) {
      if (!validate112(data.shardKey, { instancePath: instancePath + "/shardKey", parentData: data, parentDataProperty: "shardKey", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.partitioning !== void 0 && func0.call(data, "partitioning")) {
      if (!validate55(data.partitioning, { instancePath: instancePath + "/partitioning", parentData: data, parentDataProperty: "partitioning", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.encryption !== void 0 && func0.call(data, "encryption")) {
      if (!validate55(data.encryption, { instancePath: instancePath + "/encryption", parentData: data, parentDataProperty: "encryption", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      if (typeof data.source !== "string") {
        const err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate55(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "title": "Component", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "title": { "type": "string", "description": "Its name in prose. Example: `App servers`" }, "kind": { "enum": ["client", "cdn", "dns", "load-balancer", "gateway", "service", "worker", "cache", "database", "search", "queue", "stream", "object-store", "scheduler", "external"], "description": "What it is. Example: `service`" }, "technology": { "type": "string", "description": "What it is made with. Example: `PostgreSQL`" }, "does": { "$ref": "#/$defs/prose", "description": "What it does. Example: `creates codes and answers redirects`" }, "why": { "$ref": "#/$defs/prose", "description": "Why it is there at all. Example: `Nine redirects in ten never reach the database`" }, "replicas": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many run. Example: `4`" }, "needs": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many of the replicas must be up; without it, what peak load needs. Example: `2`" }, "standby": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Spares that take over, adding availability and no capacity. Example: `1`" }, "shards": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Parts that keyed access is split over; multiplies capacity. Example: `8`" }, "within": { "type": "string", "x-reference": "components", "description": "The component whose process it lives in; it scales and fails with it. Example: `api`" }, "capacity": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "What one replica does at saturation. Example: `2k req/s`" }, "concurrency": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Requests that one replica works on at once; with `time` it gives the capacity. Example: `32`" }, "time": { "$ref": "#/$defs/serviceTime" }, "availability": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "Of one replica; for an external service, what its SLA says. Example: `99.9%`" }, "evidence": { "$ref": "#/$defs/evidence", "description": "Where its capacity and time come from. Example: `load test of 12 May: 2.1k req/s at p99 20 ms`" }, "stateless": { "$ref": "#/$defs/flagOrText", "description": "Whether any replica can answer any request. Example: `true`" }, "pool": { "anyOf": [{ "$ref": "#/$defs/pool" }, { "type": "array", "items": { "$ref": "#/$defs/pool" } }], "description": "Connections that each replica keeps open. Example: `{ to: db, size: 10 }`" }, "calls": { "type": "object", "x-reference-keys": "components", "description": "How it protects itself when it calls others, by component. Example: `{ db: { timeout: 200 ms, breaker: true } }`", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/callPolicy" } }, "bulkhead": { "$ref": "#/$defs/flagOrText", "description": "How one caller's trouble is kept from the others. Example: `separate pool for reports`" }, "autoscale": { "$ref": "#/$defs/prose", "description": "When replicas are added or taken away. Example: `4 to 12 replicas at 60 % CPU`" }, "memory": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Memory of one replica for data. Example: `8 GB`" }, "cacheOf": { "$ref": "#/$defs/texts", "x-reference": "data", "description": "The data it caches. Example: `url`" }, "strategy": { "enum": ["cache-aside", "read-through", "write-through", "write-behind", "refresh-ahead"], "description": "How cache and store are kept in step. Example: `cache-aside`" }, "ttl": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long an entry lives. Example: `1 h`" }, "jitter": { "$ref": "#/$defs/flagOrText", "description": "How expiries are spread. Example: `10 % of the TTL`" }, "invalidation": { "$ref": "#/$defs/prose", "description": "What makes an entry go before its TTL. Example: `delete on write`" }, "stampede": { "$ref": "#/$defs/prose", "description": "How a hot key's expiry is survived. Example: `single-flight`" }, "eviction": { "$ref": "#/$defs/prose", "description": "What goes when memory is full. Example: `LRU`" }, "maxConnections": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Connections it accepts. Example: `100`" }, "replication": { "$ref": "#/$defs/replication" }, "delivery": { "enum": ["at-most-once", "at-least-once", "exactly-once"], "description": "What a queue or stream promises. Example: `at-least-once`" }, "ordering": { "$ref": "#/$defs/prose", "description": "What order it keeps. Example: `per user id`" }, "partitions": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Partitions of a stream; as many consumers of a group can work at once. Example: `12`" }, "deadLetter": { "$ref": "#/$defs/deadLetter" }, "retention": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long messages are kept. Example: `7 days`" }, "lagAlert": { "$ref": "#/$defs/prose", "description": "When somebody learns that consumers fall behind. Example: `> 60 s behind`" }, "idempotent": { "$ref": "#/$defs/flagOrText", "description": "Whether, or how, doing the same message twice is safe. Example: `deduplicates on event id`" }, "rateLimit": { "$ref": "#/$defs/rateLimit" }, "region": { "$ref": "#/$defs/texts", "description": "Where it runs. Example: `eu-west`" }, "owner": { "type": "string", "description": "The team that runs it. Example: `payments`" }, "cost": { "$ref": "#/$defs/quantity", "x-quantity": "any", "description": "What one replica costs. Example: `70 USD/month`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mean === void 0 || !func0.call(data, "mean")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mean" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "mean" || key0 === "p50" || key0 === "p95" || key0 === "p99" || key0 === "cv" || pattern3.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.mean !== void 0 && func0.call(data, "mean")) {
      if (!validate69(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.p50 !== void 0 && func0.call(data, "p50")) {
      if (!validate69(data.p50, { instancePath: instancePath + "/p50", parentData: data, parentDataProperty: "p50", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.p95 !== void 0 && func0.call(data, "p95")) {
      if (!validate69(data.p95, { instancePath: instancePath + "/p95", parentData: data, parentDataProperty: "p95", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.p99 !== void 0 && func0.call(data, "p99")) {
      if (!validate69(data.p99, { instancePath: instancePath + "/p99", parentData: data, parentDataProperty: "p99", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.cv !== void 0 && func0.call(data, "cv")) {
      if (!validate69(data.cv, { instancePath: instancePath + "/cv", parentData: data, parentDataProperty: "cv", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate133.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate133.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "before" || key0 === "after" || key0 === "method" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.before !== void 0 && func0.call(data, "before")) {
      if (!validate69(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.after !== void 0 && func0.call(data, "after")) {
      if (!validate69(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0 && func0.call(data, "method")) {
      if (!validate55(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate145(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate144.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate144.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema40 = { "title": "Pool", "type": "object", "required": ["to", "size"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "to": { "type": "string", "x-reference": "components", "description": "The component connected to. Example: `db`" }, "size": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Connections of one replica. Example: `10`" }, "mode": { "enum": ["session", "transaction", "statement"], "description": "How a pooler shares a connection. Example: `transaction`" } } };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0 || !func0.call(data, "to")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.size === void 0 || !func0.call(data, "size")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "to" || key0 === "size" || key0 === "mode" || pattern3.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      if (typeof data.to !== "string") {
        const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.size !== void 0 && func0.call(data, "size")) {
      if (!validate69(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.mode !== void 0 && func0.call(data, "mode")) {
      let data2 = data.mode;
      if (!(data2 === "session" || data2 === "transaction" || data2 === "statement")) {
        const err4 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema40.properties.mode.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "title": "Retries", "type": "object", "required": ["max"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "max": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Tries after the first. Example: `2`" }, "backoff": { "enum": ["none", "fixed", "linear", "exponential"], "description": "How the wait grows. Example: `exponential`" }, "base": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The first wait. Example: `100 ms`" }, "cap": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The longest wait. Example: `5 s`" }, "jitter": { "$ref": "#/$defs/flagOrText", "description": "Whether waits are spread. Example: `true`" }, "budget": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "Retries allowed as a share of calls. Example: `10%`" }, "failing": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "Share of tries that fail and are retried, when all is well. Example: `0.1%`" } } };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.max === void 0 || !func0.call(data, "max")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "max" || key0 === "backoff" || key0 === "base" || key0 === "cap" || key0 === "jitter" || key0 === "budget" || key0 === "failing" || pattern3.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      if (!validate69(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.backoff !== void 0 && func0.call(data, "backoff")) {
      let data1 = data.backoff;
      if (!(data1 === "none" || data1 === "fixed" || data1 === "linear" || data1 === "exponential")) {
        const err2 = { instancePath: instancePath + "/backoff", schemaPath: "#/properties/backoff/enum", keyword: "enum", params: { allowedValues: schema42.properties.backoff.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.base !== void 0 && func0.call(data, "base")) {
      if (!validate69(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.cap !== void 0 && func0.call(data, "cap")) {
      if (!validate69(data.cap, { instancePath: instancePath + "/cap", parentData: data, parentDataProperty: "cap", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.jitter !== void 0 && func0.call(data, "jitter")) {
      if (!validate89(data.jitter, { instancePath: instancePath + "/jitter", parentData: data, parentDataProperty: "jitter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.budget !== void 0 && func0.call(data, "budget")) {
      if (!validate69(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.failing !== void 0 && func0.call(data, "failing")) {
      if (!validate69(data.failing, { instancePath: instancePath + "/failing", parentData: data, parentDataProperty: "failing", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "timeout" || key0 === "retries" || key0 === "breaker" || key0 === "fallback" || key0 === "idempotent" || key0 === "protocol" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.timeout !== void 0 && func0.call(data, "timeout")) {
      if (!validate69(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.retries !== void 0 && func0.call(data, "retries")) {
      let data1 = data.retries;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (!validate69(data1, { instancePath: instancePath + "/retries", parentData: data, parentDataProperty: "retries", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (!validate160(data1, { instancePath: instancePath + "/retries", parentData: data, parentDataProperty: "retries", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err1 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.breaker !== void 0 && func0.call(data, "breaker")) {
      if (!validate89(data.breaker, { instancePath: instancePath + "/breaker", parentData: data, parentDataProperty: "breaker", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.fallback !== void 0 && func0.call(data, "fallback")) {
      if (!validate55(data.fallback, { instancePath: instancePath + "/fallback", parentData: data, parentDataProperty: "fallback", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.idempotent !== void 0 && func0.call(data, "idempotent")) {
      if (!validate89(data.idempotent, { instancePath: instancePath + "/idempotent", parentData: data, parentDataProperty: "idempotent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.protocol !== void 0 && func0.call(data, "protocol")) {
      if (!validate55(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "title": "Replication", "type": "object", "description": "How replicas get the data. Example: `{ mode: async, lag: 1 s, reads: true }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "mode": { "enum": ["sync", "semi-sync", "async", "quorum", "multi-leader"], "description": "When a write counts as done. Example: `async`" }, "lag": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How far replicas may be behind. Example: `1 s`" }, "reads": { "$ref": "#/$defs/flagOrText", "description": "Whether replicas answer reads. Example: `true`" }, "factor": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Copies of each record. Example: `3`" }, "read": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Replicas a read asks (R). Example: `2`" }, "write": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Replicas a write waits for (W). Example: `2`" }, "failover": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long a failover takes. Example: `30 s`" } } };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "mode" || key0 === "lag" || key0 === "reads" || key0 === "factor" || key0 === "read" || key0 === "write" || key0 === "failover" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mode !== void 0 && func0.call(data, "mode")) {
      let data0 = data.mode;
      if (!(data0 === "sync" || data0 === "semi-sync" || data0 === "async" || data0 === "quorum" || data0 === "multi-leader")) {
        const err1 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema43.properties.mode.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.lag !== void 0 && func0.call(data, "lag")) {
      if (!validate69(data.lag, { instancePath: instancePath + "/lag", parentData: data, parentDataProperty: "lag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.reads !== void 0 && func0.call(data, "reads")) {
      if (!validate89(data.reads, { instancePath: instancePath + "/reads", parentData: data, parentDataProperty: "reads", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.factor !== void 0 && func0.call(data, "factor")) {
      if (!validate69(data.factor, { instancePath: instancePath + "/factor", parentData: data, parentDataProperty: "factor", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.read !== void 0 && func0.call(data, "read")) {
      if (!validate69(data.read, { instancePath: instancePath + "/read", parentData: data, parentDataProperty: "read", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.write !== void 0 && func0.call(data, "write")) {
      if (!validate69(data.write, { instancePath: instancePath + "/write", parentData: data, parentDataProperty: "write", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.failover !== void 0 && func0.call(data, "failover")) {
      if (!validate69(data.failover, { instancePath: instancePath + "/failover", parentData: data, parentDataProperty: "failover", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "to" || key0 === "after" || key0 === "alert" || key0 === "replay" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      if (typeof data.to !== "string") {
        const err1 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.after !== void 0 && func0.call(data, "after")) {
      if (!validate69(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert !== void 0 && func0.call(data, "alert")) {
      if (!validate55(data.alert, { instancePath: instancePath + "/alert", parentData: data, parentDataProperty: "alert", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.replay !== void 0 && func0.call(data, "replay")) {
      if (!validate55(data.replay, { instancePath: instancePath + "/replay", parentData: data, parentDataProperty: "replay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
validate194.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs5 = errors;
  if (!validate194(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate193.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate193.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema46 = { "title": "RateLimit", "type": "object", "description": "How callers are limited. Example: `{ algorithm: token-bucket, limit: 100 req/min, burst: 20, key: API key, atomic: Lua script, down: open }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "algorithm": { "enum": ["token-bucket", "leaky-bucket", "fixed-window", "sliding-window-log", "sliding-window-counter", "concurrency"], "description": "How requests are counted. Example: `token-bucket`" }, "limit": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "What one client may do. Example: `100 req/min`" }, "window": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "The time counted over. Example: `1 min`" }, "burst": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "Requests allowed at once. Example: `20`" }, "key": { "$ref": "#/$defs/prose", "description": "Who is counted. Example: `API key`" }, "clients": { "$ref": "#/$defs/quantity", "x-quantity": "count", "description": "How many clients are tracked. Example: `1M users`" }, "entry": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Memory of one client's counter. Example: `100 B`" }, "atomic": { "$ref": "#/$defs/flagOrText", "description": "How check and decrement are one step. Example: `Lua script`" }, "countsRejected": { "type": "boolean", "description": "Whether a refused request uses up the limit. Example: `false`" }, "store": { "type": "string", "x-reference": "components", "description": "The component that counts. Example: `redis`" }, "down": { "enum": ["open", "closed", "local"], "description": "What happens when the store is down: let all through, none, or count locally. Example: `open`" }, "response": { "$ref": "#/$defs/prose", "description": "What a refused caller gets. Example: `429 with Retry-After`" } } };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema46.properties, key0) || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.algorithm !== void 0 && func0.call(data, "algorithm")) {
      let data0 = data.algorithm;
      if (!(data0 === "token-bucket" || data0 === "leaky-bucket" || data0 === "fixed-window" || data0 === "sliding-window-log" || data0 === "sliding-window-counter" || data0 === "concurrency")) {
        const err1 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema46.properties.algorithm.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.limit !== void 0 && func0.call(data, "limit")) {
      if (!validate69(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      if (!validate69(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.burst !== void 0 && func0.call(data, "burst")) {
      if (!validate69(data.burst, { instancePath: instancePath + "/burst", parentData: data, parentDataProperty: "burst", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.key !== void 0 && func0.call(data, "key")) {
      if (!validate55(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.clients !== void 0 && func0.call(data, "clients")) {
      if (!validate69(data.clients, { instancePath: instancePath + "/clients", parentData: data, parentDataProperty: "clients", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.entry !== void 0 && func0.call(data, "entry")) {
      if (!validate69(data.entry, { instancePath: instancePath + "/entry", parentData: data, parentDataProperty: "entry", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.atomic !== void 0 && func0.call(data, "atomic")) {
      if (!validate89(data.atomic, { instancePath: instancePath + "/atomic", parentData: data, parentDataProperty: "atomic", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.countsRejected !== void 0 && func0.call(data, "countsRejected")) {
      if (typeof data.countsRejected !== "boolean") {
        const err2 = { instancePath: instancePath + "/countsRejected", schemaPath: "#/properties/countsRejected/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.store !== void 0 && func0.call(data, "store")) {
      if (typeof data.store !== "string") {
        const err3 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.down !== void 0 && func0.call(data, "down")) {
      let data10 = data.down;
      if (!(data10 === "open" || data10 === "closed" || data10 === "local")) {
        const err4 = { instancePath: instancePath + "/down", schemaPath: "#/properties/down/enum", keyword: "enum", params: { allowedValues: schema46.properties.down.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.response !== void 0 && func0.call(data, "response")) {
      if (!validate55(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema35.properties, key0) || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (!(data1 === "client" || data1 === "cdn" || data1 === "dns" || data1 === "load-balancer" || data1 === "gateway" || data1 === "service" || data1 === "worker" || data1 === "cache" || data1 === "database" || data1 === "search" || data1 === "queue" || data1 === "stream" || data1 === "object-store" || data1 === "scheduler" || data1 === "external")) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema35.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.technology !== void 0 && func0.call(data, "technology")) {
      if (typeof data.technology !== "string") {
        const err3 = { instancePath: instancePath + "/technology", schemaPath: "#/properties/technology/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.does !== void 0 && func0.call(data, "does")) {
      if (!validate55(data.does, { instancePath: instancePath + "/does", parentData: data, parentDataProperty: "does", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      if (!validate55(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.replicas !== void 0 && func0.call(data, "replicas")) {
      if (!validate69(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.needs !== void 0 && func0.call(data, "needs")) {
      if (!validate69(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.standby !== void 0 && func0.call(data, "standby")) {
      if (!validate69(data.standby, { instancePath: instancePath + "/standby", parentData: data, parentDataProperty: "standby", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.shards !== void 0 && func0.call(data, "shards")) {
      if (!validate69(data.shards, { instancePath: instancePath + "/shards", parentData: data, parentDataProperty: "shards", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.within !== void 0 && func0.call(data, "within")) {
      if (typeof data.within !== "string") {
        const err4 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.capacity !== void 0 && func0.call(data, "capacity")) {
      if (!validate69(data.capacity, { instancePath: instancePath + "/capacity", parentData: data, parentDataProperty: "capacity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.concurrency !== void 0 && func0.call(data, "concurrency")) {
      if (!validate69(data.concurrency, { instancePath: instancePath + "/concurrency", parentData: data, parentDataProperty: "concurrency", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      if (!validate133(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.availability !== void 0 && func0.call(data, "availability")) {
      if (!validate69(data.availability, { instancePath: instancePath + "/availability", parentData: data, parentDataProperty: "availability", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      if (!validate144(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.stateless !== void 0 && func0.call(data, "stateless")) {
      if (!validate89(data.stateless, { instancePath: instancePath + "/stateless", parentData: data, parentDataProperty: "stateless", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.pool !== void 0 && func0.call(data, "pool")) {
      let data16 = data.pool;
      const _errs22 = errors;
      let valid1 = false;
      const _errs23 = errors;
      if (!validate152(data16, { instancePath: instancePath + "/pool", parentData: data, parentDataProperty: "pool", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs23 === errors;
      valid1 = valid1 || _valid0;
      const _errs24 = errors;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate152(data16[i0], { instancePath: instancePath + "/pool/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/pool", schemaPath: "#/properties/pool/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs24 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/pool", schemaPath: "#/properties/pool/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.calls !== void 0 && func0.call(data, "calls")) {
      let data18 = data.calls;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key1 of Object.keys(data18)) {
          const _errs29 = errors;
          if (!validate66(key1, { instancePath: instancePath + "/calls", parentData: data18, parentDataProperty: "calls", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid4 = _errs29 === errors;
          if (!valid4) {
            const err7 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data18)) {
          if (!validate157(data18[key2], { instancePath: instancePath + "/calls/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.bulkhead !== void 0 && func0.call(data, "bulkhead")) {
      if (!validate89(data.bulkhead, { instancePath: instancePath + "/bulkhead", parentData: data, parentDataProperty: "bulkhead", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoscale !== void 0 && func0.call(data, "autoscale")) {
      if (!validate55(data.autoscale, { instancePath: instancePath + "/autoscale", parentData: data, parentDataProperty: "autoscale", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.memory !== void 0 && func0.call(data, "memory")) {
      if (!validate69(data.memory, { instancePath: instancePath + "/memory", parentData: data, parentDataProperty: "memory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.cacheOf !== void 0 && func0.call(data, "cacheOf")) {
      if (!validate53(data.cacheOf, { instancePath: instancePath + "/cacheOf", parentData: data, parentDataProperty: "cacheOf", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.strategy !== void 0 && func0.call(data, "strategy")) {
      let data24 = data.strategy;
      if (!(data24 === "cache-aside" || data24 === "read-through" || data24 === "write-through" || data24 === "write-behind" || data24 === "refresh-ahead")) {
        const err9 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema35.properties.strategy.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.ttl !== void 0 && func0.call(data, "ttl")) {
      if (!validate69(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.jitter !== void 0 && func0.call(data, "jitter")) {
      if (!validate89(data.jitter, { instancePath: instancePath + "/jitter", parentData: data, parentDataProperty: "jitter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.invalidation !== void 0 && func0.call(data, "invalidation")) {
      if (!validate55(data.invalidation, { instancePath: instancePath + "/invalidation", parentData: data, parentDataProperty: "invalidation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.stampede !== void 0 && func0.call(data, "stampede")) {
      if (!validate55(data.stampede, { instancePath: instancePath + "/stampede", parentData: data, parentDataProperty: "stampede", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.eviction !== void 0 && func0.call(data, "eviction")) {
      if (!validate55(data.eviction, { instancePath: instancePath + "/eviction", parentData: data, parentDataProperty: "eviction", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.maxConnections !== void 0 && func0.call(data, "maxConnections")) {
      if (!validate69(data.maxConnections, { instancePath: instancePath + "/maxConnections", parentData: data, parentDataProperty: "maxConnections", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.replication !== void 0 && func0.call(data, "replication")) {
      if (!validate183(data.replication, { instancePath: instancePath + "/replication", parentData: data, parentDataProperty: "replication", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
        errors = vErrors.length;
      }
    }
    if (data.delivery !== void 0 && func0.call(data, "delivery")) {
      let data32 = data.delivery;
      if (!(data32 === "at-most-once" || data32 === "at-least-once" || data32 === "exactly-once")) {
        const err10 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/enum", keyword: "enum", params: { allowedValues: schema35.properties.delivery.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.ordering !== void 0 && func0.call(data, "ordering")) {
      if (!validate55(data.ordering, { instancePath: instancePath + "/ordering", parentData: data, parentDataProperty: "ordering", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.partitions !== void 0 && func0.call(data, "partitions")) {
      if (!validate69(data.partitions, { instancePath: instancePath + "/partitions", parentData: data, parentDataProperty: "partitions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.deadLetter !== void 0 && func0.call(data, "deadLetter")) {
      if (!validate193(data.deadLetter, { instancePath: instancePath + "/deadLetter", parentData: data, parentDataProperty: "deadLetter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
        errors = vErrors.length;
      }
    }
    if (data.retention !== void 0 && func0.call(data, "retention")) {
      if (!validate69(data.retention, { instancePath: instancePath + "/retention", parentData: data, parentDataProperty: "retention", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.lagAlert !== void 0 && func0.call(data, "lagAlert")) {
      if (!validate55(data.lagAlert, { instancePath: instancePath + "/lagAlert", parentData: data, parentDataProperty: "lagAlert", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.idempotent !== void 0 && func0.call(data, "idempotent")) {
      if (!validate89(data.idempotent, { instancePath: instancePath + "/idempotent", parentData: data, parentDataProperty: "idempotent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.rateLimit !== void 0 && func0.call(data, "rateLimit")) {
      if (!validate203(data.rateLimit, { instancePath: instancePath + "/rateLimit", parentData: data, parentDataProperty: "rateLimit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0 && func0.call(data, "region")) {
      if (!validate53(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0 && func0.call(data, "owner")) {
      if (typeof data.owner !== "string") {
        const err11 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.cost !== void 0 && func0.call(data, "cost")) {
      if (!validate69(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "title": "Flow", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "title": { "type": "string", "description": "Its name in prose. Example: `Redirect a code`" }, "does": { "$ref": "#/$defs/prose", "description": "What the user gets. Example: `follows a short link`" }, "rate": { "$ref": "#/$defs/quantity", "x-quantity": "rate", "description": "How often it is started, on average. Example: `1000 req/s`" }, "peak": { "$ref": "#/$defs/quantity", "x-quantity": "factor|rate", "description": "What peak multiplies the rate by, or the peak rate itself. Example: `3` or `3k req/s`" }, "critical": { "type": "boolean", "description": "Whether users stop without it. Example: `true`" }, "request": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Bytes in, per request. Example: `1 kB`" }, "response": { "$ref": "#/$defs/quantity", "x-quantity": "data", "description": "Bytes out, per request. Example: `2 MB`" }, "deadline": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "When the caller gives up. Example: `2 s`" }, "path": { "type": "array", "items": { "$ref": "#/$defs/step" }, "description": "The steps in order. Example: `[edge, api, { try: cache, hit: 90%, miss: [db] }]`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } };
var schema49 = { "title": "CallStep", "type": "object", "required": ["call"], "additionalProperties": false, "properties": { "call": { "type": "string", "x-reference": "components", "description": "The component called. Example: `db`" }, "times": { "$ref": "#/$defs/quantity", "x-quantity": "factor", "description": "Calls per request, one after the other. Example: `2`" }, "op": { "enum": ["read", "write"], "description": "Whether it reads or writes. Example: `write`" }, "time": { "$ref": "#/$defs/serviceTime", "description": "Service time of this call, where it differs from the component's. Example: `400 ms`" } } };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.call === void 0 || !func0.call(data, "call")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "call" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "call" || key0 === "times" || key0 === "op" || key0 === "time")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.call !== void 0 && func0.call(data, "call")) {
      if (typeof data.call !== "string") {
        const err2 = { instancePath: instancePath + "/call", schemaPath: "#/properties/call/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.times !== void 0 && func0.call(data, "times")) {
      if (!validate69(data.times, { instancePath: instancePath + "/times", parentData: data, parentDataProperty: "times", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.op !== void 0 && func0.call(data, "op")) {
      let data2 = data.op;
      if (!(data2 === "read" || data2 === "write")) {
        const err3 = { instancePath: instancePath + "/op", schemaPath: "#/properties/op/enum", keyword: "enum", params: { allowedValues: schema49.properties.op.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      if (!validate133(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate226.errors = vErrors;
  return errors === 0;
}
validate226.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "title": "TryStep", "type": "object", "required": ["try"], "additionalProperties": false, "properties": { "try": { "type": "string", "x-reference": "components", "description": "What is asked first. Example: `cache`" }, "hit": { "$ref": "#/$defs/quantity", "x-quantity": "ratio", "description": "How often it has the answer. Example: `90%`" }, "miss": { "$ref": "#/$defs/stepList", "description": "The steps when it has not. Example: `[db]`" }, "down": { "enum": ["miss", "skip", "fail"], "description": "While it is unavailable: as a miss, go on without, or fail. Example: `miss`" }, "op": { "enum": ["read", "write"], "description": "Whether it reads or writes. Example: `read`" } } };
var wrapper0 = { validate: validate225 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.try === void 0 || !func0.call(data, "try")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "try" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "try" || key0 === "hit" || key0 === "miss" || key0 === "down" || key0 === "op")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.try !== void 0 && func0.call(data, "try")) {
      if (typeof data.try !== "string") {
        const err2 = { instancePath: instancePath + "/try", schemaPath: "#/properties/try/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.hit !== void 0 && func0.call(data, "hit")) {
      if (!validate69(data.hit, { instancePath: instancePath + "/hit", parentData: data, parentDataProperty: "hit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.miss !== void 0 && func0.call(data, "miss")) {
      if (!validate232(data.miss, { instancePath: instancePath + "/miss", parentData: data, parentDataProperty: "miss", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.down !== void 0 && func0.call(data, "down")) {
      let data3 = data.down;
      if (!(data3 === "miss" || data3 === "skip" || data3 === "fail")) {
        const err3 = { instancePath: instancePath + "/down", schemaPath: "#/properties/down/enum", keyword: "enum", params: { allowedValues: schema50.properties.down.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.op !== void 0 && func0.call(data, "op")) {
      let data4 = data.op;
      if (!(data4 === "read" || data4 === "write")) {
        const err4 = { instancePath: instancePath + "/op", schemaPath: "#/properties/op/enum", keyword: "enum", params: { allowedValues: schema50.properties.op.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
validate230.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate235.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.async === void 0 || !func0.call(data, "async")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "async" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "async")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.async !== void 0 && func0.call(data, "async")) {
      if (!validate232(data.async, { instancePath: instancePath + "/async", parentData: data, parentDataProperty: "async", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate235.errors = vErrors;
  return errors === 0;
}
validate235.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parallel === void 0 || !func0.call(data, "parallel")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parallel" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "parallel")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.parallel !== void 0 && func0.call(data, "parallel")) {
      let data0 = data.parallel;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate232(data0[i0], { instancePath: instancePath + "/parallel/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/parallel", schemaPath: "#/properties/parallel/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate238.errors = vErrors;
  return errors === 0;
}
validate238.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0 || !func0.call(data, "path")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "share" || key0 === "path")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.share !== void 0 && func0.call(data, "share")) {
      if (!validate69(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      if (!validate232(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.either === void 0 || !func0.call(data, "either")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "either" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "either")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.either !== void 0 && func0.call(data, "either")) {
      let data0 = data.either;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate242(data0[i0], { instancePath: instancePath + "/either/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/either", schemaPath: "#/properties/either/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
validate241.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate247.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.optional === void 0 || !func0.call(data, "optional")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optional" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "optional")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.optional !== void 0 && func0.call(data, "optional")) {
      let data0 = data.optional;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (!validate232(data0, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
validate247.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.do === void 0 || !func0.call(data, "do")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "do" || key0 === "undo" || key0 === "idempotent" || key0 === "retry" || key0 === "deadLetter" || key0 === "fails" || pattern3.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.do !== void 0 && func0.call(data, "do")) {
      if (typeof data.do !== "string") {
        const err2 = { instancePath: instancePath + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.undo !== void 0 && func0.call(data, "undo")) {
      if (!validate55(data.undo, { instancePath: instancePath + "/undo", parentData: data, parentDataProperty: "undo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.idempotent !== void 0 && func0.call(data, "idempotent")) {
      if (!validate89(data.idempotent, { instancePath: instancePath + "/idempotent", parentData: data, parentDataProperty: "idempotent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.retry !== void 0 && func0.call(data, "retry")) {
      if (!validate89(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.deadLetter !== void 0 && func0.call(data, "deadLetter")) {
      if (!validate193(data.deadLetter, { instancePath: instancePath + "/deadLetter", parentData: data, parentDataProperty: "deadLetter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
        errors = vErrors.length;
      }
    }
    if (data.fails !== void 0 && func0.call(data, "fails")) {
      if (!validate69(data.fails, { instancePath: instancePath + "/fails", parentData: data, parentDataProperty: "fails", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
validate251.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.saga === void 0 || !func0.call(data, "saga")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saga" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "saga" || key0 === "rateLimit")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.saga !== void 0 && func0.call(data, "saga")) {
      let data0 = data.saga;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate251(data0[i0], { instancePath: instancePath + "/saga/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/saga", schemaPath: "#/properties/saga/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rateLimit !== void 0 && func0.call(data, "rateLimit")) {
      if (!validate69(data.rateLimit, { instancePath: instancePath + "/rateLimit", parentData: data, parentDataProperty: "rateLimit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
validate250.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate226(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs4 = errors;
  if (!validate230(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs5 = errors;
  if (!validate235(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs6 = errors;
  if (!validate238(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs7 = errors;
  if (!validate241(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs8 = errors;
  if (!validate247(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs8 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs9 = errors;
  if (!validate250(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs9 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate225.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate225.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema47.properties, key0) || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.does !== void 0 && func0.call(data, "does")) {
      if (!validate55(data.does, { instancePath: instancePath + "/does", parentData: data, parentDataProperty: "does", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.rate !== void 0 && func0.call(data, "rate")) {
      if (!validate69(data.rate, { instancePath: instancePath + "/rate", parentData: data, parentDataProperty: "rate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.peak !== void 0 && func0.call(data, "peak")) {
      if (!validate69(data.peak, { instancePath: instancePath + "/peak", parentData: data, parentDataProperty: "peak", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.critical !== void 0 && func0.call(data, "critical")) {
      if (typeof data.critical !== "boolean") {
        const err2 = { instancePath: instancePath + "/critical", schemaPath: "#/properties/critical/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.request !== void 0 && func0.call(data, "request")) {
      if (!validate69(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.response !== void 0 && func0.call(data, "response")) {
      if (!validate69(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.deadline !== void 0 && func0.call(data, "deadline")) {
      if (!validate69(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data8 = data.path;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate225(data8[i0], { instancePath: instancePath + "/path/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "title": "Consistency", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "data": { "$ref": "#/$defs/texts", "x-reference": "data?", "description": "The datum, or what is meant in words. Example: `url`" }, "model": { "enum": ["linearizable", "sequential", "causal", "read-your-writes", "bounded-staleness", "eventual"], "description": "What a read may see. Example: `eventual`" }, "staleness": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How old a read may be. Example: `1 h`" }, "partition": { "enum": ["available", "consistent"], "description": "What it keeps when the network splits: available (AP) or consistent (CP). Example: `available`" }, "staleRead": { "$ref": "#/$defs/prose", "description": "What an old read costs. Example: `an edited URL redirects to its old target for up to an hour`" }, "conflict": { "$ref": "#/$defs/prose", "description": "What happens when two writers meet. Example: `last-write-wins`" }, "because": { "$ref": "#/$defs/prose", "description": "Why that is right here. Example: `no money depends on a redirect`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate263.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "data" || key0 === "model" || key0 === "staleness" || key0 === "partition" || key0 === "staleRead" || key0 === "conflict" || key0 === "because" || key0 === "notes" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.data !== void 0 && func0.call(data, "data")) {
      if (!validate53(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0 && func0.call(data, "model")) {
      let data1 = data.model;
      if (!(data1 === "linearizable" || data1 === "sequential" || data1 === "causal" || data1 === "read-your-writes" || data1 === "bounded-staleness" || data1 === "eventual")) {
        const err1 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: schema59.properties.model.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.staleness !== void 0 && func0.call(data, "staleness")) {
      if (!validate69(data.staleness, { instancePath: instancePath + "/staleness", parentData: data, parentDataProperty: "staleness", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.partition !== void 0 && func0.call(data, "partition")) {
      let data3 = data.partition;
      if (!(data3 === "available" || data3 === "consistent")) {
        const err2 = { instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/enum", keyword: "enum", params: { allowedValues: schema59.properties.partition.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.staleRead !== void 0 && func0.call(data, "staleRead")) {
      if (!validate55(data.staleRead, { instancePath: instancePath + "/staleRead", parentData: data, parentDataProperty: "staleRead", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.conflict !== void 0 && func0.call(data, "conflict")) {
      if (!validate55(data.conflict, { instancePath: instancePath + "/conflict", parentData: data, parentDataProperty: "conflict", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.because !== void 0 && func0.call(data, "because")) {
      if (!validate55(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate263.errors = vErrors;
  return errors === 0;
}
validate263.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate271.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "component" || key0 === "when" || key0 === "limit" || key0 === "evidence" || key0 === "fix" || key0 === "tradeoff" || key0 === "notes" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.component !== void 0 && func0.call(data, "component")) {
      if (typeof data.component !== "string") {
        const err1 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate55(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.limit !== void 0 && func0.call(data, "limit")) {
      if (!validate55(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      if (!validate144(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.fix !== void 0 && func0.call(data, "fix")) {
      if (!validate55(data.fix, { instancePath: instancePath + "/fix", parentData: data, parentDataProperty: "fix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.tradeoff !== void 0 && func0.call(data, "tradeoff")) {
      if (!validate55(data.tradeoff, { instancePath: instancePath + "/tradeoff", parentData: data, parentDataProperty: "tradeoff", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
validate271.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "title": "Tradeoff", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "decision": { "$ref": "#/$defs/prose", "description": "What had to be decided. Example: `How codes are made`" }, "chosen": { "$ref": "#/$defs/prose", "description": "What was chosen. Example: `random with a uniqueness check`" }, "over": { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/alternative" }] }, "description": "What was not, and why. Example: `[{ option: counter, because: guessable }]`" }, "because": { "$ref": "#/$defs/prose", "description": "What tipped the scales. Example: `no coordination between writers`" }, "gains": { "$ref": "#/$defs/prose", "description": "What is won. Example: `not guessable`" }, "givesUp": { "$ref": "#/$defs/prose", "description": "What is lost by it. Example: `one extra read per create`" }, "reversible": { "enum": ["easy", "medium", "hard"], "description": "How hard it is to go back. Example: `hard`" }, "revisitWhen": { "$ref": "#/$defs/prose", "description": "What would make you decide anew. Example: `code space is 1 % full`" }, "adr": { "type": "string", "description": "Its decision record. Example: `ADR-0003`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.option === void 0 || !func0.call(data, "option")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "option" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "option" || key0 === "because" || pattern3.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.option !== void 0 && func0.call(data, "option")) {
      if (typeof data.option !== "string") {
        const err2 = { instancePath: instancePath + "/option", schemaPath: "#/properties/option/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.because !== void 0 && func0.call(data, "because")) {
      if (!validate55(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate279.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema61.properties, key0) || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.decision !== void 0 && func0.call(data, "decision")) {
      if (!validate55(data.decision, { instancePath: instancePath + "/decision", parentData: data, parentDataProperty: "decision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.chosen !== void 0 && func0.call(data, "chosen")) {
      if (!validate55(data.chosen, { instancePath: instancePath + "/chosen", parentData: data, parentDataProperty: "chosen", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.over !== void 0 && func0.call(data, "over")) {
      let data2 = data.over;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const _errs7 = errors;
          let valid3 = false;
          const _errs8 = errors;
          if (typeof data3 !== "string") {
            const err1 = { instancePath: instancePath + "/over/" + i0, schemaPath: "#/properties/over/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          valid3 = valid3 || _valid0;
          const _errs10 = errors;
          if (!validate282(data3, { instancePath: instancePath + "/over/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err2 = { instancePath: instancePath + "/over/" + i0, schemaPath: "#/properties/over/items/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          } else {
            errors = _errs7;
            if (vErrors !== null) {
              if (_errs7) {
                vErrors.length = _errs7;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.because !== void 0 && func0.call(data, "because")) {
      if (!validate55(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.gains !== void 0 && func0.call(data, "gains")) {
      if (!validate55(data.gains, { instancePath: instancePath + "/gains", parentData: data, parentDataProperty: "gains", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.givesUp !== void 0 && func0.call(data, "givesUp")) {
      if (!validate55(data.givesUp, { instancePath: instancePath + "/givesUp", parentData: data, parentDataProperty: "givesUp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.reversible !== void 0 && func0.call(data, "reversible")) {
      let data7 = data.reversible;
      if (!(data7 === "easy" || data7 === "medium" || data7 === "hard")) {
        const err4 = { instancePath: instancePath + "/reversible", schemaPath: "#/properties/reversible/enum", keyword: "enum", params: { allowedValues: schema61.properties.reversible.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.revisitWhen !== void 0 && func0.call(data, "revisitWhen")) {
      if (!validate55(data.revisitWhen, { instancePath: instancePath + "/revisitWhen", parentData: data, parentDataProperty: "revisitWhen", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.adr !== void 0 && func0.call(data, "adr")) {
      if (typeof data.adr !== "string") {
        const err5 = { instancePath: instancePath + "/adr", schemaPath: "#/properties/adr/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
validate279.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "flow" || key0 === "sli" || key0 === "under" || key0 === "objective" || key0 === "window" || key0 === "sla" || key0 === "budgetPolicy" || key0 === "notes" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.flow !== void 0 && func0.call(data, "flow")) {
      if (!validate53(data.flow, { instancePath: instancePath + "/flow", parentData: data, parentDataProperty: "flow", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.sli !== void 0 && func0.call(data, "sli")) {
      if (typeof data.sli !== "string") {
        const err1 = { instancePath: instancePath + "/sli", schemaPath: "#/properties/sli/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.under !== void 0 && func0.call(data, "under")) {
      if (!validate69(data.under, { instancePath: instancePath + "/under", parentData: data, parentDataProperty: "under", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.objective !== void 0 && func0.call(data, "objective")) {
      if (!validate69(data.objective, { instancePath: instancePath + "/objective", parentData: data, parentDataProperty: "objective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      if (!validate69(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.sla !== void 0 && func0.call(data, "sla")) {
      if (!validate69(data.sla, { instancePath: instancePath + "/sla", parentData: data, parentDataProperty: "sla", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.budgetPolicy !== void 0 && func0.call(data, "budgetPolicy")) {
      if (!validate55(data.budgetPolicy, { instancePath: instancePath + "/budgetPolicy", parentData: data, parentDataProperty: "budgetPolicy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
validate292.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "slo" || key0 === "burn" || key0 === "over" || key0 === "and" || key0 === "when" || key0 === "then" || key0 === "runbook" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.slo !== void 0 && func0.call(data, "slo")) {
      if (typeof data.slo !== "string") {
        const err1 = { instancePath: instancePath + "/slo", schemaPath: "#/properties/slo/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.burn !== void 0 && func0.call(data, "burn")) {
      if (!validate69(data.burn, { instancePath: instancePath + "/burn", parentData: data, parentDataProperty: "burn", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.over !== void 0 && func0.call(data, "over")) {
      if (!validate69(data.over, { instancePath: instancePath + "/over", parentData: data, parentDataProperty: "over", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.and !== void 0 && func0.call(data, "and")) {
      if (!validate69(data.and, { instancePath: instancePath + "/and", parentData: data, parentDataProperty: "and", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate55(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.then !== void 0 && func0.call(data, "then")) {
      if (!validate55(data.then, { instancePath: instancePath + "/then", parentData: data, parentDataProperty: "then", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.runbook !== void 0 && func0.call(data, "runbook")) {
      if (!validate55(data.runbook, { instancePath: instancePath + "/runbook", parentData: data, parentDataProperty: "runbook", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate301.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate302(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate301.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate301.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "component" || key0 === "when" || key0 === "effect" || key0 === "response" || key0 === "seen" || key0 === "notes" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.component !== void 0 && func0.call(data, "component")) {
      if (typeof data.component !== "string") {
        const err1 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate55(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.effect !== void 0 && func0.call(data, "effect")) {
      if (!validate55(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.response !== void 0 && func0.call(data, "response")) {
      if (!validate55(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.seen !== void 0 && func0.call(data, "seen")) {
      if (!validate55(data.seen, { instancePath: instancePath + "/seen", parentData: data, parentDataProperty: "seen", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
validate311.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate319.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "format" || key0 === "correlationId" || key0 === "fields" || key0 === "retention" || key0 === "sampling" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.format !== void 0 && func0.call(data, "format")) {
      if (typeof data.format !== "string") {
        const err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.correlationId !== void 0 && func0.call(data, "correlationId")) {
      if (!validate89(data.correlationId, { instancePath: instancePath + "/correlationId", parentData: data, parentDataProperty: "correlationId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.fields !== void 0 && func0.call(data, "fields")) {
      if (!validate53(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.retention !== void 0 && func0.call(data, "retention")) {
      if (!validate69(data.retention, { instancePath: instancePath + "/retention", parentData: data, parentDataProperty: "retention", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.sampling !== void 0 && func0.call(data, "sampling")) {
      if (!validate55(data.sampling, { instancePath: instancePath + "/sampling", parentData: data, parentDataProperty: "sampling", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate319.errors = vErrors;
  return errors === 0;
}
validate319.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate318.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "logs" || key0 === "metrics" || key0 === "labels" || key0 === "traces" || key0 === "dashboards" || key0 === "notes" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.logs !== void 0 && func0.call(data, "logs")) {
      let data0 = data.logs;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (!validate319(data0, { instancePath: instancePath + "/logs", parentData: data, parentDataProperty: "logs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.metrics !== void 0 && func0.call(data, "metrics")) {
      if (!validate53(data.metrics, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      if (!validate53(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.traces !== void 0 && func0.call(data, "traces")) {
      if (!validate89(data.traces, { instancePath: instancePath + "/traces", parentData: data, parentDataProperty: "traces", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.dashboards !== void 0 && func0.call(data, "dashboards")) {
      if (!validate53(data.dashboards, { instancePath: instancePath + "/dashboards", parentData: data, parentDataProperty: "dashboards", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate318.errors = vErrors;
  return errors === 0;
}
validate318.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate333.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "lifetime" || key0 === "revocation" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.lifetime !== void 0 && func0.call(data, "lifetime")) {
      if (!validate69(data.lifetime, { instancePath: instancePath + "/lifetime", parentData: data, parentDataProperty: "lifetime", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.revocation !== void 0 && func0.call(data, "revocation")) {
      if (!validate55(data.revocation, { instancePath: instancePath + "/revocation", parentData: data, parentDataProperty: "revocation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate333.errors = vErrors;
  return errors === 0;
}
validate333.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate331.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "auth" || key0 === "tokens" || key0 === "authorization" || key0 === "secrets" || key0 === "transport" || key0 === "audit" || key0 === "notes" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.auth !== void 0 && func0.call(data, "auth")) {
      if (!validate55(data.auth, { instancePath: instancePath + "/auth", parentData: data, parentDataProperty: "auth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.tokens !== void 0 && func0.call(data, "tokens")) {
      let data1 = data.tokens;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (!validate333(data1, { instancePath: instancePath + "/tokens", parentData: data, parentDataProperty: "tokens", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.authorization !== void 0 && func0.call(data, "authorization")) {
      if (!validate55(data.authorization, { instancePath: instancePath + "/authorization", parentData: data, parentDataProperty: "authorization", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.secrets !== void 0 && func0.call(data, "secrets")) {
      if (!validate55(data.secrets, { instancePath: instancePath + "/secrets", parentData: data, parentDataProperty: "secrets", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.transport !== void 0 && func0.call(data, "transport")) {
      if (!validate55(data.transport, { instancePath: instancePath + "/transport", parentData: data, parentDataProperty: "transport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.audit !== void 0 && func0.call(data, "audit")) {
      if (!validate55(data.audit, { instancePath: instancePath + "/audit", parentData: data, parentDataProperty: "audit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate331.errors = vErrors;
  return errors === 0;
}
validate331.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema71 = { "title": "Regions", "type": "object", "description": "Where it runs, and what a lost region costs. Example: `{ topology: active-passive, list: [eu-west, us-east], rpo: 1 min, rto: 15 min }`", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "topology": { "enum": ["single", "backup", "pilot-light", "warm-standby", "active-passive", "active-active"], "description": "How regions share the work. Example: `active-passive`" }, "list": { "$ref": "#/$defs/texts", "description": "The regions. Example: `[eu-west, us-east]`" }, "rpo": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How much data may be lost, as time. Example: `1 min`" }, "rto": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How long until it works again. Example: `15 min`" }, "lag": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "How far the other region is behind. Example: `5 s`" }, "latency": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "Round trip between regions. Example: `80 ms`" }, "backup": { "$ref": "#/$defs/quantity", "x-quantity": "time", "description": "Time between backups. Example: `24 h`" }, "failover": { "$ref": "#/$defs/prose", "description": "What is done, by whom or what. Example: `DNS moved by hand after two people agree`" }, "conflict": { "$ref": "#/$defs/prose", "description": "What happens to writes made in both. Example: `home region decides`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else." } } };
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate343.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema71.properties, key0) || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.topology !== void 0 && func0.call(data, "topology")) {
      let data0 = data.topology;
      if (!(data0 === "single" || data0 === "backup" || data0 === "pilot-light" || data0 === "warm-standby" || data0 === "active-passive" || data0 === "active-active")) {
        const err1 = { instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/enum", keyword: "enum", params: { allowedValues: schema71.properties.topology.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.list !== void 0 && func0.call(data, "list")) {
      if (!validate53(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.rpo !== void 0 && func0.call(data, "rpo")) {
      if (!validate69(data.rpo, { instancePath: instancePath + "/rpo", parentData: data, parentDataProperty: "rpo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.rto !== void 0 && func0.call(data, "rto")) {
      if (!validate69(data.rto, { instancePath: instancePath + "/rto", parentData: data, parentDataProperty: "rto", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.lag !== void 0 && func0.call(data, "lag")) {
      if (!validate69(data.lag, { instancePath: instancePath + "/lag", parentData: data, parentDataProperty: "lag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.latency !== void 0 && func0.call(data, "latency")) {
      if (!validate69(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.backup !== void 0 && func0.call(data, "backup")) {
      if (!validate69(data.backup, { instancePath: instancePath + "/backup", parentData: data, parentDataProperty: "backup", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.failover !== void 0 && func0.call(data, "failover")) {
      if (!validate55(data.failover, { instancePath: instancePath + "/failover", parentData: data, parentDataProperty: "failover", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.conflict !== void 0 && func0.call(data, "conflict")) {
      if (!validate55(data.conflict, { instancePath: instancePath + "/conflict", parentData: data, parentDataProperty: "conflict", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate343.errors = vErrors;
  return errors === 0;
}
validate343.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "title": "DesignTest", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "kind": { "enum": ["load", "soak", "stress", "failure", "degraded", "recovery", "migration", "contract"], "description": "What kind. Example: `load`" }, "component": { "type": "string", "x-reference": "components", "description": "What it is done to. Example: `cache`" }, "flow": { "type": "string", "x-reference": "flows", "description": "The flow that is watched. Example: `redirect`" }, "what": { "$ref": "#/$defs/prose", "description": "What is done. Example: `3k req/s for 30 min`" }, "passes": { "$ref": "#/$defs/prose", "description": "When it counts as passed. Example: `p99 under 100 ms`" } } };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate355.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "component" || key0 === "flow" || key0 === "what" || key0 === "passes" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data0 = data.kind;
      if (!(data0 === "load" || data0 === "soak" || data0 === "stress" || data0 === "failure" || data0 === "degraded" || data0 === "recovery" || data0 === "migration" || data0 === "contract")) {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema73.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.component !== void 0 && func0.call(data, "component")) {
      if (typeof data.component !== "string") {
        const err2 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.flow !== void 0 && func0.call(data, "flow")) {
      if (typeof data.flow !== "string") {
        const err3 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.what !== void 0 && func0.call(data, "what")) {
      if (!validate55(data.what, { instancePath: instancePath + "/what", parentData: data, parentDataProperty: "what", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.passes !== void 0 && func0.call(data, "passes")) {
      if (!validate55(data.passes, { instancePath: instancePath + "/passes", parentData: data, parentDataProperty: "passes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate355.errors = vErrors;
  return errors === 0;
}
validate355.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate354.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate355(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate354.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate354.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate360.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "engineers" || key0 === "teams" || key0 === "onCall" || key0 === "notes" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.engineers !== void 0 && func0.call(data, "engineers")) {
      if (!validate69(data.engineers, { instancePath: instancePath + "/engineers", parentData: data, parentDataProperty: "engineers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.teams !== void 0 && func0.call(data, "teams")) {
      if (!validate69(data.teams, { instancePath: instancePath + "/teams", parentData: data, parentDataProperty: "teams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.onCall !== void 0 && func0.call(data, "onCall")) {
      if (!validate55(data.onCall, { instancePath: instancePath + "/onCall", parentData: data, parentDataProperty: "onCall", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate55(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate360.errors = vErrors;
  return errors === 0;
}
validate360.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate367.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "at" || key0 === "first" || key0 === "do" || key0 === "migration" || key0 === "rollback" || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      if (!validate69(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.first !== void 0 && func0.call(data, "first")) {
      if (typeof data.first !== "string") {
        const err1 = { instancePath: instancePath + "/first", schemaPath: "#/properties/first/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.do !== void 0 && func0.call(data, "do")) {
      if (!validate55(data.do, { instancePath: instancePath + "/do", parentData: data, parentDataProperty: "do", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.migration !== void 0 && func0.call(data, "migration")) {
      if (!validate55(data.migration, { instancePath: instancePath + "/migration", parentData: data, parentDataProperty: "migration", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollback !== void 0 && func0.call(data, "rollback")) {
      if (!validate55(data.rollback, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate367.errors = vErrors;
  return errors === 0;
}
validate367.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate366.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate367(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate366.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate366.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sdx === void 0 || !func0.call(data, "sdx")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sdx" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema19.properties, key0) || pattern3.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sdx !== void 0 && func0.call(data, "sdx")) {
      if ("design/v1" !== data.sdx) {
        const err3 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "design/v1" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func65(data1) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.scenario !== void 0 && func0.call(data, "scenario")) {
      let data2 = data.scenario;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err6 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data3 = data.status;
      if (!(data3 === "draft" || data3 === "in-review" || data3 === "accepted" || data3 === "superseded")) {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.authors !== void 0 && func0.call(data, "authors")) {
      if (!validate53(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      if (!validate55(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      let data6 = data.notes;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (!validate55(data6, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs13 = errors;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 of Object.keys(data6)) {
          if (!validate55(data6[key1], { instancePath: instancePath + "/notes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/anyOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.requirements !== void 0 && func0.call(data, "requirements")) {
      if (!validate59(data.requirements, { instancePath: instancePath + "/requirements", parentData: data, parentDataProperty: "requirements", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0 && func0.call(data, "inputs")) {
      let data9 = data.inputs;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 of Object.keys(data9)) {
          const _errs20 = errors;
          if (!validate66(key2, { instancePath: instancePath + "/inputs", parentData: data9, parentDataProperty: "inputs", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs20 === errors;
          if (!valid3) {
            const err11 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key3 of Object.keys(data9)) {
          if (!validate68(data9[key3], { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.estimates !== void 0 && func0.call(data, "estimates")) {
      let data11 = data.estimates;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key4 of Object.keys(data11)) {
          const _errs25 = errors;
          if (!validate66(key4, { instancePath: instancePath + "/estimates", parentData: data11, parentDataProperty: "estimates", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid5 = _errs25 === errors;
          if (!valid5) {
            const err13 = { instancePath: instancePath + "/estimates", schemaPath: "#/properties/estimates/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key5 of Object.keys(data11)) {
          if (!validate78(data11[key5], { instancePath: instancePath + "/estimates/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/estimates", schemaPath: "#/properties/estimates/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.api !== void 0 && func0.call(data, "api")) {
      let data13 = data.api;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate86(data13[i0], { instancePath: instancePath + "/api/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.data !== void 0 && func0.call(data, "data")) {
      let data15 = data.data;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key6 of Object.keys(data15)) {
          const _errs33 = errors;
          if (!validate66(key6, { instancePath: instancePath + "/data", parentData: data15, parentDataProperty: "data", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid9 = _errs33 === errors;
          if (!valid9) {
            const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        for (const key7 of Object.keys(data15)) {
          if (!validate103(data15[key7], { instancePath: instancePath + "/data/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.components !== void 0 && func0.call(data, "components")) {
      let data17 = data.components;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key8 of Object.keys(data17)) {
          const _errs38 = errors;
          if (!validate66(key8, { instancePath: instancePath + "/components", parentData: data17, parentDataProperty: "components", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid11 = _errs38 === errors;
          if (!valid11) {
            const err18 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        for (const key9 of Object.keys(data17)) {
          if (!validate124(data17[key9], { instancePath: instancePath + "/components/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.flows !== void 0 && func0.call(data, "flows")) {
      let data19 = data.flows;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key10 of Object.keys(data19)) {
          const _errs43 = errors;
          if (!validate66(key10, { instancePath: instancePath + "/flows", parentData: data19, parentDataProperty: "flows", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid13 = _errs43 === errors;
          if (!valid13) {
            const err20 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/propertyNames", keyword: "propertyNames", params: { propertyName: key10 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key11 of Object.keys(data19)) {
          if (!validate218(data19[key11], { instancePath: instancePath + "/flows/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key11, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.consistency !== void 0 && func0.call(data, "consistency")) {
      let data21 = data.consistency;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate263(data21[i1], { instancePath: instancePath + "/consistency/" + i1, parentData: data21, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/consistency", schemaPath: "#/properties/consistency/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.bottlenecks !== void 0 && func0.call(data, "bottlenecks")) {
      let data23 = data.bottlenecks;
      if (Array.isArray(data23)) {
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate271(data23[i2], { instancePath: instancePath + "/bottlenecks/" + i2, parentData: data23, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/bottlenecks", schemaPath: "#/properties/bottlenecks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.tradeoffs !== void 0 && func0.call(data, "tradeoffs")) {
      let data25 = data.tradeoffs;
      if (Array.isArray(data25)) {
        const len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate279(data25[i3], { instancePath: instancePath + "/tradeoffs/" + i3, parentData: data25, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/tradeoffs", schemaPath: "#/properties/tradeoffs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.slos !== void 0 && func0.call(data, "slos")) {
      let data27 = data.slos;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key12 of Object.keys(data27)) {
          const _errs57 = errors;
          if (!validate66(key12, { instancePath: instancePath + "/slos", parentData: data27, parentDataProperty: "slos", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid21 = _errs57 === errors;
          if (!valid21) {
            const err25 = { instancePath: instancePath + "/slos", schemaPath: "#/properties/slos/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key13 of Object.keys(data27)) {
          if (!validate292(data27[key13], { instancePath: instancePath + "/slos/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key13, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/slos", schemaPath: "#/properties/slos/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.alerts !== void 0 && func0.call(data, "alerts")) {
      let data29 = data.alerts;
      if (Array.isArray(data29)) {
        const len4 = data29.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate301(data29[i4], { instancePath: instancePath + "/alerts/" + i4, parentData: data29, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.failures !== void 0 && func0.call(data, "failures")) {
      let data31 = data.failures;
      if (Array.isArray(data31)) {
        const len5 = data31.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate311(data31[i5], { instancePath: instancePath + "/failures/" + i5, parentData: data31, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.observability !== void 0 && func0.call(data, "observability")) {
      if (!validate318(data.observability, { instancePath: instancePath + "/observability", parentData: data, parentDataProperty: "observability", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
        errors = vErrors.length;
      }
    }
    if (data.security !== void 0 && func0.call(data, "security")) {
      if (!validate331(data.security, { instancePath: instancePath + "/security", parentData: data, parentDataProperty: "security", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.regions !== void 0 && func0.call(data, "regions")) {
      if (!validate343(data.regions, { instancePath: instancePath + "/regions", parentData: data, parentDataProperty: "regions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
        errors = vErrors.length;
      }
    }
    if (data.tests !== void 0 && func0.call(data, "tests")) {
      let data36 = data.tests;
      if (Array.isArray(data36)) {
        const len6 = data36.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate354(data36[i6], { instancePath: instancePath + "/tests/" + i6, parentData: data36, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.team !== void 0 && func0.call(data, "team")) {
      if (!validate360(data.team, { instancePath: instancePath + "/team", parentData: data, parentDataProperty: "team", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.evolution !== void 0 && func0.call(data, "evolution")) {
      let data39 = data.evolution;
      if (Array.isArray(data39)) {
        const len7 = data39.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate366(data39[i7], { instancePath: instancePath + "/evolution/" + i7, parentData: data39, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/evolution", schemaPath: "#/properties/evolution/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.decisions !== void 0 && func0.call(data, "decisions")) {
      if (!validate53(data.decisions, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
