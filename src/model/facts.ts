import type { Path } from './path.ts';

/**
 * One number that the author gave, in base units: seconds, bytes, requests (or whatever a flow counts) and
 * shares of 1. `samples` holds its draws where it rests on a range; every slot of a design is drawn over the
 * same sources, so draw `i` of all slots is one possible world.
 */
export interface Slot {
  readonly at: Path;
  /** The central value (the median of a range); undefined where the author gave none that can be used. */
  readonly value: number | undefined;
  readonly samples?: Float64Array;
  /** 1 − value where that is known to more digits than value itself: availabilities near 1. */
  readonly complement?: number;
  readonly complementSamples?: Float64Array;
}

/** A peak is written as a multiple of the rate or as a rate outright. */
export interface PeakSlot extends Slot {
  readonly meaning: 'factor' | 'rate';
}

/** The numbers of one design. Never invents one: what is absent, prose or wrong has no value. */
export interface Facts {
  slot(at: Path): Slot;
  peak(at: Path): PeakSlot;
  /** How many draws each uncertain slot has; 0 where the whole design is certain. */
  readonly draws: number;
}

/** A draw's number, or undefined for the central values. */
export type Draw = number | undefined;

/** The slot's value in one draw. */
export function read(slot: Slot, draw: Draw): number | undefined {
  if (draw === undefined || slot.samples === undefined) return slot.value;
  return slot.samples[draw];
}

/** 1 − the slot's value in one draw, with all the digits there are. */
export function readComplement(slot: Slot, draw: Draw): number | undefined {
  if (draw !== undefined && slot.complementSamples !== undefined) return slot.complementSamples[draw];
  if ((draw === undefined || slot.samples === undefined) && slot.complement !== undefined)
    return slot.complement;
  const value = read(slot, draw);
  return value === undefined ? undefined : 1 - value;
}
