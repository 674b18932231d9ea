import type { Random } from '../base/random.ts';
import { subjectOf } from '../lint/subject.ts';
import { readDesign } from '../read/design.ts';
import { pick } from './drawn.ts';

/** How busy a component is at peak. */
export interface Busy {
  readonly id: string;
  /** Share of what it takes, at peak. */
  readonly utilisation: number;
  /** Requests per second at peak. */
  readonly load: number;
  /** Requests per second of all replicas. */
  readonly capacity: number;
}

/** A small system as a design document, and what the capacity model says of it. */
export interface System {
  readonly text: string;
  /** The busiest first. */
  readonly components: readonly Busy[];
}

/** How far apart the utilisations of the busiest have to be, so that a sum done by hand finds their order too. */
const APART = 1.15;

/** So many of them are asked about. */
const ASKED = 3;

const ATTEMPTS = 200;

/** A system of three to five parts, of which the busiest are clearly so. */
export function drawSystem(random: Random): System {
  for (let i = 0; i < ATTEMPTS; i++) {
    const text = document(random);
    const components = ranked(text);
    const clear = components.every(
      ({ utilisation }, at) =>
        at === 0 || at > ASKED || (components[at - 1]?.utilisation ?? 0) >= utilisation * APART,
    );
    if (clear && components.length >= ASKED && (components[0]?.utilisation ?? 0) < 1)
      return { text, components };
  }
  throw new Error('no system with a clear bottleneck was drawn');
}

/** The components of a design by how busy they are at peak, as the capacity model computes it. */
function ranked(text: string): readonly Busy[] {
  const { design } = readDesign({ name: 'drill.yaml', text });
  if (design === undefined) throw new Error('the design of a drill can not be read');
  const { components } = subjectOf(design).analysis;
  const busy = Object.entries(components).map(([id, { utilisation, load, capacity = 0 }]) => ({
    id,
    utilisation: utilisation.peak?.value ?? 0,
    load: load.peak?.value ?? 0,
    capacity,
  }));
  return busy.filter(({ utilisation }) => utilisation > 0).sort((a, b) => b.utilisation - a.utilisation);
}

const READS = ['browse', 'search', 'open', 'listing', 'redirect', 'profile'];
const WRITES = ['create', 'order', 'upload', 'comment', 'checkout', 'save'];

function document(random: Random): string {
  const number = (from: number, to: number, step: number): number =>
    from + random.below(Math.floor((to - from) / step) + 1) * step;
  const cached = random.below(3) > 0;
  const queued = random.below(2) > 0;
  const hit = pick([50, 60, 70, 75, 80, 90], random);
  const [read, write] = [pick(READS, random), pick(WRITES, random)];
  const lines = ['components:', `  edge: { kind: load-balancer, capacity: ${number(8, 40, 2)}k req/s }`];
  lines.push(
    `  api: { kind: service, replicas: ${number(2, 12, 1)}, capacity: ${number(200, 900, 50)} req/s }`,
  );
  if (cached) lines.push(`  cache: { kind: cache, capacity: ${number(6, 30, 2)}k req/s }`);
  lines.push(`  db: { kind: database, capacity: ${number(500, 4000, 100)} req/s }`);
  if (queued)
    lines.push(
      '  queue: { kind: queue, capacity: 20k req/s }',
      `  worker: { kind: worker, replicas: ${number(1, 8, 1)}, capacity: ${number(20, 120, 10)} req/s }`,
    );
  const way = cached ? `{ try: cache, hit: ${hit}%, miss: [db] }` : 'db';
  const after = queued ? ', { async: [queue, worker] }' : '';
  lines.push(
    'flows:',
    `  ${read}: { rate: ${number(200, 2000, 100)} req/s, peak: ${number(2, 4, 1)}, path: [edge, api, ${way}] }`,
    `  ${write}: { rate: ${number(10, 200, 10)} req/s, peak: ${number(2, 4, 1)}, path: [edge, api, { call: db, op: write }${after}] }`,
  );
  return `sdx: design/v1\ntitle: A system\n${lines.join('\n')}\n`;
}

/** The document as it is shown: what every design begins with says nothing. */
export function shownDesign(text: string): string {
  return text.replace(/^sdx:.*\ntitle:.*\n/, '').trimEnd();
}
