/**
 * Runs the server as it was and as it is, under the same load, and records what the gate asks for:
 *
 *   node server/record.mjs
 *
 * writes profile/before.csv, profile/after.csv and logs/api.log. Nothing is edited afterwards.
 */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { makeLogger } from './log.mjs';
import { makeServer } from './server.mjs';
import { FastStore, makeData, SlowStore } from './store.mjs';

const TASKS = 2000;
const USERS = 200;
const SAMPLES = 120;
const WARM_UP = 10;

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const data = mkdtempSync(join(tmpdir(), 'taskforge-'));
const mail = () => new Promise((done) => setTimeout(done, 150));

try {
  makeData(data, TASKS, USERS);
  await profile('before', { store: new SlowStore(data), queued: false });
  await profile('after', { store: new FastStore(data), queued: true });
  await record(join(here, 'logs/api.log'), { store: new FastStore(data), queued: true });
} finally {
  rmSync(data, { recursive: true, force: true });
}

async function serving(options, load, write = () => {}) {
  const logger = makeLogger(write);
  const { server, stop } = makeServer({ ...options, logger, mail });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  logger.info('listening', { pid: process.pid });
  await load(`http://127.0.0.1:${server.address().port}`);
  await stop();
  logger.info('stopped');
}

/** One request after another, timed by who asks. */
async function profile(name, options) {
  const rows = ['request,duration_ms,status'];
  await serving(options, async (base) => {
    for (let i = -WARM_UP; i < SAMPLES; i++) {
      const started = performance.now();
      const response = await fetch(`${base}/v1/tasks?status=open&sort=due`, { headers: { 'x-user': '7' } });
      await response.text();
      if (i >= 0) rows.push(`${i + 1},${(performance.now() - started).toFixed(3)},${response.status}`);
    }
  });
  writeFileSync(join(here, 'profile', `${name}.csv`), `${rows.join('\n')}\n`);
}

/** A mix of requests, several at once: lists, new tasks, strangers, a wrong path, a report that fails. */
async function record(file, options) {
  writeFileSync(file, '');
  let sent = 0;
  const load = async (base) => {
    const one = async (i) => {
      const user = i % 9 === 0 ? {} : { 'x-user': String(i % USERS) };
      const [method, path] =
        i % 50 === 49 ? ['GET', '/v1/reports'] : i % 31 === 30 ? ['GET', '/v1/taks'] : i % 20 === 0 ? ['GET', '/health'] : i % 5 === 1 ? ['POST', '/v1/tasks'] : ['GET', `/v1/tasks?status=${i % 2 === 0 ? 'open' : 'done'}`];
      sent++;
      await (await fetch(base + path, { method, headers: user })).text();
    };
    const clients = Array.from({ length: 8 }, async (_, client) => {
      for (let i = client; i < 400; i += 8) await one(i);
    });
    await Promise.all(clients);
  };
  await serving(options, load, (line) => appendFileSync(file, line));
  console.log(`${sent} requests were sent; write that number into gate.yaml`);
}
