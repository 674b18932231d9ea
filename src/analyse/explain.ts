import type { Design } from '../model/design.ts';
import type { Facts } from '../model/facts.ts';
import { type Path, showPath } from '../model/path.ts';
import type { Explanation } from '../schema/analysis.ts';
import { flowAvailability } from './availability.ts';
import { Latencies } from './latency.ts';
import { expectedTries } from './load.ts';
import { layOut, type Network, type NetworkFlow, type Station, stationOf, type Visit } from './network.ts';
import type { Question } from './question.ts';
import { hostOf } from './utilisation.ts';
import { World } from './world.ts';

/** Where a number was written: its place, and the text and names it was written with. */
export interface Origin {
  readonly text: string;
  /** The variables in it, each with its own origin. */
  readonly names: readonly { readonly name: string; readonly at: Path }[];
}

/** Finds what is written at a place. */
export type Origins = (at: Path) => Origin | undefined;

type Unit = NonNullable<Explanation['unit']>;

/** What can be explained of a component and of a flow. */
export const EXPLAINED = {
  components: ['utilisation', 'load', 'capacity', 'availability'],
  flows: ['rate', 'latency', 'availability'],
} as const;

/**
 * How one number came about, back to what the document says: a component's utilisation, load, capacity or
 * availability, or a flow's rate, latency or availability, all at peak. Undefined where there is no such thing.
 */
export function explain(
  design: Design,
  facts: Facts,
  question: Question,
  origins: Origins,
  id: string,
  what: string,
): Explanation | undefined {
  const world = new World(layOut(design, facts), question);
  const chain = new Chain(design, world, origins);
  const station = world.network.stations.get(id);
  if (station !== undefined) {
    switch (what) {
      case 'utilisation':
        return chain.utilisation(station);
      case 'load':
        return chain.load(station);
      case 'capacity':
        return chain.capacity(station);
      case 'availability':
        return chain.stationAvailability(station);
    }
  }
  const flow = world.network.flows.find((each) => each.id === id);
  if (flow === undefined) return undefined;
  switch (what) {
    case 'rate':
      return chain.rate(flow);
    case 'latency':
      return chain.latency(flow);
    case 'availability':
      return chain.flowAvailability(flow);
  }
  return undefined;
}

/** Retries that bring less than this share of calls are not told. */
const VISIBLE = 5e-4;
/** So many names are followed from one number to the next. */
const DEEPEST = 6;
/** And so many in all: a design can be written in which they double at every step. */
const MOST_NAMES = 200;

class Chain {
  readonly #design: Design;
  readonly #world: World;
  readonly #origins: Origins;
  #followed = 0;

  constructor(design: Design, world: World, origins: Origins) {
    this.#design = design;
    this.#world = world;
    this.#origins = origins;
  }

  get #network(): Network {
    return this.#world.network;
  }

  utilisation(station: Station): Explanation {
    const { peak } = this.#world;
    const value = peak.load(station.id).isKnown ? peak.usage(station.id).utilisation?.value : undefined;
    const from = [this.load(station), this.capacity(station)];
    return step(`utilisation of ${station.id} at peak`, value, 'share', 'load / capacity', from);
  }

  load(station: Station): Explanation {
    const load = this.#world.peak.load(station.id);
    const from: Explanation[] = [];
    for (const flow of this.#network.flows) from.push(...this.#visits(flow, station.id));
    const how = from.length === 0 ? 'no flow visits it' : 'what its flows bring, added up';
    return step(
      `load of ${station.id} at peak`,
      load.isKnown ? load.rate.value : undefined,
      'rate',
      how,
      from,
    );
  }

  *#visits(flow: NetworkFlow, station: string): Generator<Explanation> {
    const rate = this.#world.rate(flow, 'peak');
    const { isKnown } = this.#world.peak.load(station);
    for (const { visit, weight, known, bound } of this.#world.meetings(flow)) {
      if (visit.station !== station) continue;
      const value = rate === undefined || !known ? undefined : rate.value * weight.value;
      const factors = this.#factors(flow.steps, visit) as Explanation[];
      const how = ['rate', ...factors.map((factor) => factor.what)].join(' × ');
      const what = bound && !isKnown ? `from ${flow.id}, at most` : `from ${flow.id}`;
      yield {
        ...step(what, value, 'rate', how, [this.rate(flow), ...factors]),
        ...this.#place(visit.at),
      };
    }
  }

  /** What multiplies a flow's rate on the way to a visit. */
  #factors(steps: readonly Visit[], wanted: Visit): Explanation[] | undefined {
    for (const visit of steps) {
      if (visit === wanted) return this.#callFactors(visit);
      const below = this.#below(visit, wanted);
      if (below !== undefined) return below;
    }
    return undefined;
  }

  #callFactors(visit: Visit): Explanation[] {
    const factors: Explanation[] = [];
    if (visit.kind === 'call' && visit.times.value !== 1)
      factors.push(this.#written('calls', [...visit.at, 'times'], visit.times.value, 'count'));
    if (visit.kind === 'call' || visit.kind === 'try') {
      const tries = expectedTries(visit.policy, stationOf(this.#network, visit.station)).value;
      if (tries - 1 > VISIBLE)
        factors.push(step('tries', tries, 'count', 'one, and a retry for each that fails', []));
    }
    return factors;
  }

  #below(visit: Visit, wanted: Visit): Explanation[] | undefined {
    switch (visit.kind) {
      case 'call':
        return undefined;
      case 'try': {
        const found = this.#factors(visit.miss, wanted);
        return found && [this.#misses(visit), ...found];
      }
      case 'async':
      case 'optional':
        return this.#factors(visit.steps, wanted);
      case 'parallel':
        for (const branch of visit.branches) {
          const found = this.#factors(branch, wanted);
          if (found !== undefined) return found;
        }
        return undefined;
      case 'either':
        for (const [i, { share, steps }] of visit.choices.entries()) {
          const found = this.#factors(steps, wanted);
          const at = [...visit.at, 'either', i, 'share'];
          if (found !== undefined) return [this.#written('share', at, share.value, 'share'), ...found];
        }
        return undefined;
    }
  }

  #misses(visit: Extract<Visit, { kind: 'try' }>): Explanation {
    const { without, cold } = this.#world.question;
    const what = `misses of ${visit.station}`;
    if (without.has(visit.station)) return step(what, 1, 'share', 'it is not there', []);
    if (cold.has(visit.station)) return step(what, 1, 'share', 'it holds nothing', []);
    const hit = visit.hit?.value;
    const from = [this.#written('hit', [...visit.at, 'hit'], hit, 'share')];
    return step(what, hit === undefined ? undefined : 1 - hit, 'share', '1 − hit', from);
  }

  rate(flow: NetworkFlow): Explanation {
    const { scale } = this.#world.question;
    const value = this.#world.rate(flow, 'peak')?.value;
    const outright = flow.peak !== undefined && flow.peakIs === 'rate';
    const from: Explanation[] = [];
    if (!outright) from.push(this.#written('rate', [...flow.at, 'rate'], flow.rate?.value, 'rate'));
    if (flow.peak !== undefined)
      from.push(this.#written('peak', [...flow.at, 'peak'], flow.peak.value, outright ? 'rate' : 'count'));
    if (scale !== 1) from.push(step('scale', scale, 'count', 'as asked', []));
    return step(`rate of ${flow.id} at peak`, value, 'rate', from.map(({ what }) => what).join(' × '), from);
  }

  capacity(station: Station): Explanation {
    const host = hostOf(this.#network, station);
    const { capacity } = this.#world.peak.usage(station.id);
    const from = [this.#perReplica(station)];
    if (station.shards.value !== 1) from.push(this.#shards(station));
    const spread = station.spread === 'reads' && host.replicas.value === 1 ? 'one' : station.spread;
    if (spread !== 'one')
      from.push(this.#written('replicas', [...host.at, 'replicas'], host.replicas.value, 'count'));
    if (spread === 'parts')
      from.push(
        this.#written('copies', [...station.at, 'replication', 'factor'], station.copies.value, 'count'),
      );
    const how = {
      all: from.map(({ what }) => what).join(' × '),
      one: 'one replica takes everything',
      reads: 'reads go to every replica, and each applies every write',
      parts: 'each read goes to one replica, and each write to as many as there are copies',
    }[spread];
    return step(`capacity of ${station.id}`, capacity?.value, 'rate', how, from);
  }

  #shards({ at, shards }: Station): Explanation {
    return this.#written('shards', [...at, 'shards'], shards.value, 'count');
  }

  #perReplica(station: Station): Explanation {
    const { at, capacity, concurrency, time } = station;
    const { perReplica } = this.#world.peak.usage(station.id);
    const value = perReplica === undefined ? undefined : perReplica.value / station.shards.value;
    const what = 'capacity of one';
    if (capacity !== undefined && value === capacity.value)
      return this.#written(what, [...at, 'capacity'], value, 'rate');
    const arriving = this.#world.peak.load(station.id).serviceTime?.value ?? time?.mean.value;
    const met = step('mean time of what arrives', arriving, 'time', 'time, by the calls that arrive', [
      this.#time(station),
    ]);
    if (capacity !== undefined)
      return step(what, value, 'rate', 'capacity × own time / time of what arrives', [
        this.#written('capacity', [...at, 'capacity'], capacity.value, 'rate'),
        met,
      ]);
    const servers = this.#written('concurrency', [...at, 'concurrency'], concurrency?.value, 'count');
    return step(what, value, 'rate', 'concurrency / time', [
      servers,
      arriving === time?.mean.value ? this.#time(station) : met,
    ]);
  }

  #time({ at, time }: Station): Explanation {
    const inner: Path = [...at, 'time', 'mean'];
    return this.#written(
      'time',
      this.#origins(inner) === undefined ? [...at, 'time'] : inner,
      time?.mean.value,
      'time',
    );
  }

  stationAvailability(station: Station): Explanation {
    const host = hostOf(this.#network, station);
    const { needed } = this.#world.peak.usage(station.id);
    const from = [
      this.#written('down, of one', [...host.at, 'availability'], host.down?.value, 'failing'),
      this.#written('replicas', [...host.at, 'replicas'], host.replicas.value, 'count'),
    ];
    if (host.standby.value > 0)
      from.push(this.#written('standby', [...host.at, 'standby'], host.standby.value, 'count'));
    from.push(
      host.needs === undefined
        ? step('needed', needed?.value, 'count', 'the fewest that carry the peak', [
            this.utilisation(station),
          ])
        : this.#written('needed', [...host.at, 'needs'], host.needs.value, 'count'),
    );
    const isSharded = host.shards.value !== 1;
    if (isSharded) from.push(this.#shards(host));
    const down = this.#world.unavailability(station.id)?.value;
    const how = `${isSharded ? 'in any shard ' : ''}fewer are up than needed (k of n)`;
    return step(`time that ${station.id} is down`, down, 'failing', how, from);
  }

  latency(flow: NetworkFlow): Explanation {
    const latency = new Latencies(this.#world, 'peak').of(flow);
    if ('reason' in latency) {
      const blocked = 'stations' in latency ? latency.stations : [];
      const how =
        latency.reason === 'saturated'
          ? 'a queue on its way grows without end'
          : 'not every station has its time and capacity';
      const from = blocked.map((id) => this.utilisation(stationOf(this.#network, id)));
      return step(`latency of ${flow.id} at peak`, undefined, 'time', how, from);
    }
    const from = latency.spentAt.map(({ station: id, mean }) => {
      const station = stationOf(this.#network, id);
      const how = 'waiting (M/M/c, M/G/c with a stated spread) and service';
      return step(`at ${id}`, mean, 'time', how, [this.#time(station), this.utilisation(station)]);
    });
    const percentiles = [0.5, 0.95, 0.99].map((share) =>
      step(
        `p${share * 100}`,
        latency.percentile(share),
        'time',
        'the distributions of its stations, convolved',
        [],
      ),
    );
    const how = from.length === 1 ? 'the time at its station' : 'the times at its stations, added up';
    return step(`mean latency of ${flow.id} at peak`, latency.mean, 'time', how, [...from, ...percentiles]);
  }

  flowAvailability(flow: NetworkFlow): Explanation {
    const found = flowAvailability(this.#world, flow);
    const what = `failures of ${flow.id}`;
    const part = (id: string) => this.stationAvailability(stationOf(this.#network, id));
    if ('missing' in found)
      return step(what, undefined, 'failing', 'not every part has its availability', found.missing.map(part));
    const from = found.spentBy
      .filter(({ share }) => share > 0)
      .map(({ station: id, share }) =>
        step(`by ${id}`, share, 'failing', 'its time down × what that changes', [part(id)]),
      );
    return step(
      what,
      found.unavailability.value,
      'failing',
      'its parts, through the states of those it meets twice',
      from,
    );
  }

  /** A number that the author wrote, followed to the names in it. */
  #written(what: string, at: Path, value: number | undefined, unit: Unit): Explanation {
    const origin = this.#origins(at);
    if (origin === undefined)
      return step(what, value, unit, value === undefined ? 'not given' : 'where nothing is said', []);
    return { ...step(what, value, unit, origin.text, this.#names(origin, 0)), ...this.#place(at) };
  }

  #names({ names }: Origin, depth: number): Explanation[] {
    if (depth >= DEEPEST) return [];
    return names.flatMap(({ name, at }): Explanation[] => {
      const origin = this.#origins(at);
      if (origin === undefined || this.#followed >= MOST_NAMES) return [];
      this.#followed++;
      const from = this.#names(origin, depth + 1);
      return [{ ...step(name, undefined, 'count', origin.text, from), ...this.#place(at) }];
    });
  }

  #place(at: Path): { at: string; line: number } {
    const { source } = this.#design;
    return { at: showPath(at), line: source.lines.position(this.#design.spanOf(at).start).line };
  }
}

function step(
  what: string,
  value: number | undefined,
  unit: Unit,
  how: string,
  from: readonly Explanation[],
): Explanation {
  const isNumber = value !== undefined && Number.isFinite(value);
  return { what, ...(isNumber ? { value, unit } : {}), how, from: [...from] };
}
