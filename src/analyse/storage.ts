import { byName } from '../base/by-name.ts';
import { type Design, listOf, type Named } from '../model/design.ts';
import { type Draw, type Facts, read, type Slot } from '../model/facts.ts';
import type { Figure, StorageGrowth } from '../schema/analysis.ts';
import type { Datum } from '../schema/design.ts';
import { figureOf } from './spread.ts';

const DAY = 86_400;
const YEAR = 365 * DAY;

/**
 * Bytes of every datum, copies included, today and in one, three and five years. What is there today stays (or,
 * under a retention, is replaced), what is added is added until it is as old as it is kept.
 */
export function storageGrowth(design: Design, facts: Facts): Record<string, StorageGrowth> {
  const result = byName<StorageGrowth>();
  for (const datum of design.data.values()) result[datum.id] = growthOf(datum, design, facts);
  return result;
}

function growthOf(datum: Named<Datum>, design: Design, facts: Facts): StorageGrowth {
  const slots = {
    size: facts.slot([...datum.at, 'size']),
    count: facts.slot([...datum.at, 'count']),
    growth: facts.slot([...datum.at, 'growth']),
    retention: facts.slot([...datum.at, 'retention']),
  };
  const [home] = listOf(datum.in);
  const copies = copiesAt(home, design, facts);
  const bytes = (age: number) => figureOf((draw) => bytesAt(slots, age, copies, draw), facts.draws);
  const now = slots.count.value === undefined ? undefined : bytes(0);
  const year1 = bytes(YEAR);
  const { value: growth } = slots.growth;
  const { value: size } = slots.size;
  return {
    ...(home === undefined ? {} : { in: home }),
    copies,
    ...(now === undefined ? {} : { now }),
    ...(growth === undefined || size === undefined ? {} : { perDay: growth * size * copies * DAY }),
    ...(year1 === undefined ? {} : yearly(year1, bytes(3 * YEAR), bytes(5 * YEAR))),
  };
}

function yearly(year1: Figure, year3: Figure | undefined, year5: Figure | undefined) {
  return { year1, ...(year3 === undefined ? {} : { year3 }), ...(year5 === undefined ? {} : { year5 }) };
}

interface DatumSlots {
  readonly size: Slot;
  readonly count: Slot;
  readonly growth: Slot;
  readonly retention: Slot;
}

/** Bytes `age` seconds from now; undefined where neither a count nor a growth is given. */
function bytesAt(slots: DatumSlots, age: number, copies: number, draw: Draw): number | undefined {
  const size = read(slots.size, draw);
  const count = read(slots.count, draw);
  const growth = read(slots.growth, draw);
  if (size === undefined || (count === undefined && growth === undefined)) return undefined;
  const kept = read(slots.retention, draw) ?? Number.POSITIVE_INFINITY;
  const added = (growth ?? 0) * Math.min(age, kept);
  // Under a retention the records of today leave at the pace at which they came.
  const left = growth === undefined ? 1 : Math.max(0, 1 - age / kept);
  return size * copies * ((count ?? 0) * left + added);
}

/** Copies kept of each record: the stated factor, else one on every replica and standby of a database. */
export function copiesAt(home: string | undefined, design: Design, facts: Facts): number {
  const component = home === undefined ? undefined : design.components.get(home);
  if (component === undefined) return 1;
  const factor = read(facts.slot([...component.at, 'replication', 'factor']), undefined);
  if (factor !== undefined) return Math.max(1, factor);
  if (component.kind !== 'database') return 1;
  const replicas = read(facts.slot([...component.at, 'replicas']), undefined) ?? 1;
  const standby = read(facts.slot([...component.at, 'standby']), undefined) ?? 0;
  return Math.max(1, replicas) + Math.max(0, standby);
}
