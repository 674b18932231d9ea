import type { Random } from '../base/random.ts';
import { choiceOf, type Option } from './choices.ts';
import { filled, pick, shuffled } from './drawn.ts';
import type { Exercise } from './drill.ts';
import type { Texts } from './texts.ts';

/** One request, as it will be logged. */
interface Logged {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Milliseconds since the log begins. */
  readonly start: number;
  readonly db: number;
  readonly ms: number;
  status: number;
  unfinished: boolean;
  /** A service that logs an error for it. */
  error?: { readonly service: string; readonly message: string };
}

const REQUESTS = [
  'GET /tasks',
  'POST /tasks',
  'GET /tasks/17',
  'DELETE /tasks/9',
  'GET /reports',
  'POST /login',
];
const SERVICES = ['auth', 'tasks', 'billing', 'mail', 'search'];
const ERRORS = [
  'connection pool exhausted',
  'certificate expired',
  'connection refused',
  'disk quota exceeded',
];

/** A question about a log of four or five requests whose lines lie between each other. */
export function makeLog(texts: Texts, random: Random): Exercise {
  const kind = pick(['unfinished', 'cause', 'slow'] as const, random);
  const requests = drawRequests(random);
  switch (kind) {
    case 'unfinished':
      return unfinished(requests, texts, random);
    case 'cause':
      return cause(requests, texts, random);
    case 'slow':
      return slow(requests, texts, random);
  }
}

function drawRequests(random: Random): [Logged, Logged, ...Logged[]] {
  const count = 4 + random.below(2);
  const ids = new Set<string>();
  while (ids.size < count) ids.add((0x1000 + random.below(0xf000)).toString(16));
  let start = 0;
  // Apart by more than a fifth, in the database as well as in all, so that the most is the most at a glance.
  const db = shuffled([14, 31, 66, 140, 290], random).slice(0, count);
  const rest = shuffled([25, 60, 130, 270, 560], random).slice(0, count);
  return [...ids].map((id, i): Logged => {
    start += 20 + random.below(60);
    const [method = '', path = ''] = pick(REQUESTS, random).split(' ');
    const inDb = (db[i] ?? 0) + random.below(6);
    const ms = inDb + (rest[i] ?? 0) + random.below(10);
    return {
      id,
      method,
      path,
      start,
      db: inDb,
      ms,
      status: method === 'POST' ? 201 : 200,
      unfinished: false,
    };
  }) as [Logged, Logged, ...Logged[]];
}

function unfinished(requests: readonly Logged[], texts: Texts, random: Random): Exercise {
  const lost = pick(requests, random);
  lost.unfinished = true;
  const options = requests.map(({ id, status, ms }): Option => {
    if (id === lost.id) return { text: id };
    return { text: id, because: filled(texts('wrongUnfinished'), { id, status: `${status}`, ms: `${ms}` }) };
  });
  return {
    id: 'unfinished',
    ask: texts('askUnfinished'),
    material: logOf(requests),
    ...choiceOf(shuffled(options, random)),
    explanation: filled(texts('explainUnfinished'), { id: lost.id }),
  };
}

function cause(requests: readonly Logged[], texts: Texts, random: Random): Exercise {
  const [failed, survived] = shuffled(requests, random) as [Logged, Logged];
  const services = shuffled(SERVICES, random).slice(0, 4);
  const [guilty, other] = services as [string, string];
  failed.status = 500;
  failed.error = { service: guilty, message: pick(ERRORS, random) };
  survived.error = { service: other, message: pick(ERRORS, random) };
  const options = services.map((service): Option => {
    if (service === guilty) return { text: service };
    const text = service === other ? texts('wrongOtherCause') : texts('wrongCause');
    return { text: service, because: filled(text, { service, id: failed.id, other: survived.id }) };
  });
  return {
    id: 'cause',
    ask: texts('askCause'),
    material: logOf(requests),
    ...choiceOf(shuffled(options, random)),
    explanation: filled(texts('explainCause'), { id: failed.id, service: guilty }),
  };
}

function slow(requests: readonly Logged[], texts: Texts, random: Random): Exercise {
  const byDb = [...requests].sort((a, b) => b.db - a.db);
  const byAll = [...requests].sort((a, b) => b.ms - a.ms);
  const [right] = byDb as [Logged];
  const options = requests.map((one): Option => {
    if (one === right) return { text: one.id };
    const text = one === byAll[0] ? texts('wrongSlowTotal') : texts('wrongSlow');
    const values = { id: one.id, db: `${one.db}`, ms: `${one.ms}`, right: right.id, most: `${right.db}` };
    return { text: one.id, because: filled(text, values) };
  });
  return {
    id: 'slow',
    ask: texts('askSlow'),
    material: logOf(requests),
    ...choiceOf(shuffled(options, random)),
    explanation: filled(texts('explainSlow'), { id: right.id, db: `${right.db}` }),
  };
}

/** All lines, in the order of time. */
function logOf(requests: readonly Logged[]): string {
  const lines = requests.flatMap(linesOf);
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ at, level, service, id, rest }) => JSON.stringify({ t: clock(at), level, service, id, ...rest }))
    .join('\n');
}

interface Line {
  readonly at: number;
  readonly level: 'INFO' | 'ERROR';
  readonly service: string;
  readonly id: string;
  readonly rest: object;
}

function linesOf({ id, method, path, start, db, ms, status, unfinished: lost, error }: Logged): Line[] {
  const info = (at: number, service: string, rest: object): Line => ({
    at,
    level: 'INFO',
    service,
    id,
    rest,
  });
  const lines = [info(start, 'api', { msg: 'begin', method, path })];
  lines.push(info(start + 5 + db, 'db', { msg: 'query', ms: db }));
  if (error !== undefined)
    lines.push({
      at: start + 6 + db,
      level: 'ERROR',
      service: error.service,
      id,
      rest: { msg: error.message },
    });
  if (!lost) lines.push(info(start + ms, 'api', { msg: 'end', status, ms }));
  return lines;
}

/** `09:14:02.113`, so many milliseconds after the log begins. */
function clock(ms: number): string {
  const seconds = 2 + Math.floor(ms / 1000);
  return `09:14:${String(seconds).padStart(2, '0')}.${String(ms % 1000).padStart(3, '0')}`;
}
