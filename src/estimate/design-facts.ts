import type { Facts, PeakSlot, Slot } from '../model/facts.ts';
import type { Path } from '../model/path.ts';
import { RATE, withoutCounts } from '../quantity/dimension.ts';
import { complementPercentileOf, medianOf, sourcesOf } from '../quantity/magnitude.ts';
import type { Worksheet } from './worksheet.ts';

/** The numbers of a design for the capacity model: base units, draws over the worksheet's shared sources. */
export function designFacts(worksheet: Worksheet): Facts {
  const isUncertain = [...worksheet.entries()].some(
    (entry) => entry.status === 'value' && sourcesOf(entry.quantity.magnitude).length > 0,
  );
  return {
    draws: isUncertain ? worksheet.space.count : 0,
    slot: (at) => slotOf(worksheet, at),
    peak: (at): PeakSlot => {
      const entry = worksheet.entryAt(at);
      const isRate = entry?.status === 'value' && withoutCounts(entry.quantity.dimension) === RATE;
      return { ...slotOf(worksheet, at), meaning: isRate ? 'rate' : 'factor' };
    },
  };
}

function slotOf(worksheet: Worksheet, at: Path): Slot {
  const entry = worksheet.entryAt(at);
  if (entry?.status !== 'value') return { at, value: undefined };
  const { magnitude } = entry.quantity;
  const complement = complementPercentileOf(magnitude, 0.5);
  const isCertain = sourcesOf(magnitude).length === 0;
  const samples = isCertain ? undefined : worksheet.space.draws(magnitude);
  const complementSamples = isCertain ? undefined : worksheet.space.complementDraws(magnitude);
  return {
    at,
    value: medianOf(magnitude),
    ...(complement === undefined ? {} : { complement }),
    ...(samples === undefined ? {} : { samples }),
    ...(complementSamples === undefined ? {} : { complementSamples }),
  };
}
