import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDesign } from '../../../src/read/design.ts';

/** The forms that the format's page names, each once, beside what they mean. */
const MEANT = `
sdx: design/v1
scenario: url-shortener
status: draft
authors: [Ada]
title: URL shortener
requirements: { functional: [Shorten a URL, Redirect a code], outOfScope: Custom domains }
inputs: { urls: 100M urls, urlSize: 150 B/url .. 250 B/url, peak: 3 }
estimates:
  storage: { formula: urls * urlSize, is: 20 GB, so: one node holds it }
  codes: 62^7
api:
  - { call: POST /v1/urls, does: creates a code }
  - { call: "GET /{code}", does: redirects }
data:
  url: { in: db, fields: [code, originalUrl], size: 200 B, shardKey: { key: code, method: hash, why: codes are random } }
components:
  app-servers:
    title: App servers
    kind: service
    replicas: 4
    time: { mean: 5 ms, p99: 20 ms }
    pool: { to: db, size: 10 }
    calls:
      db: { timeout: 200 ms, retries: { max: 2, backoff: exponential, jitter: true, budget: 10% }, breaker: true }
      cache: { timeout: 20 ms }
  db:
    title: The store
    kind: database
    replication: { mode: async, lag: 1 s, reads: false }
    why: The one place where a code is decided
  cache: { kind: cache, deadLetter: { to: clicks-dlq, alert: depth > 0 for 5 min }, ttl: 1 h }
  clicks: { kind: stream, capacity: 50k req/s, why: Redirects don't wait }
  counter: { kind: worker, capacity: 2k req/s, why: Turns clicks into counts }
flows:
  redirect:
    rate: 1000 req/s
    peak: 3
    critical: true
    path:
      - app-servers
      - { try: cache, hit: 90%, down: miss, miss: [db] }
      - { call: db, times: 3, op: write, time: 20 ms }
      - async: [clicks, counter]
      - optional: recommender
      - either: [{ share: 80%, path: [cache] }, { share: 20%, path: [db, counter] }]
      - parallel: [[db, cache], [counter]]
      - saga:
          - { do: db, undo: "release, then mail", idempotent: true, retry: true, deadLetter: true }
          - { do: cache, undo: refund }
  read: { path: [app-servers, cache, db] }
tradeoffs:
  - decision: How codes are made
    chosen: random
    over:
      - { option: counter, because: "guessable, and a single writer" }
      - { option: hash, because: it collides }
    givesUp: One read per create
    revisitWhen: the space is 1 % full
  - decision: Store
    chosen: SQL
    over: [{ option: files, because: no index }, { option: memory, because: lost on restart }]
bottlenecks:
  - { component: app-servers, when: peak, fix: more of them }
slos:
  fast: { flow: redirect, sli: latency, under: 100 ms, objective: 99%, window: 30 days }
evolution:
  - { at: 10x, do: shard db }
  - Then we think again
`;

it('reads every form of Markdown to what its YAML would say', () => {
  const path = new URL('../../fixtures/markdown/every-form/design.md', import.meta.url);
  const { design, findings } = readDesign({ name: 'design.md', text: readFileSync(path, 'utf8') });
  expect(JSON.parse(JSON.stringify(design?.document))).toEqual(parse(MEANT));
  // Two names in it are declared nowhere: a queue, which may just be named, and a component, which may not.
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['read/unknown-name', 'read/unknown-reference']);
});
