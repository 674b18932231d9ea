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
  return isUncertain ? facts(worksheet, worksheet.space.count) : centralFacts(worksheet);
}

/** The same with every range taken at its median: what rules and rubrics judge, at a fraction of the cost. */
export function centralFacts(worksheet: Worksheet): Facts {
  return facts(worksheet, 0);
}

function facts(worksheet: Worksheet, draws: number): Facts {
  return {
    draws,
    slot: (at) => slotOf(worksheet, at, draws),
    peak: (at): PeakSlot => {
      const entry = worksheet.entryAt(at);
      const isRate = entry?.status === 'value' && withoutCounts(entry.quantity.dimension) === RATE;
      return { ...slotOf(worksheet, at, draws), meaning: isRate ? 'rate' : 'factor' };
    },
  };
}

function slotOf(worksheet: Worksheet, at: Path, draws: number): Slot {
  const entry = worksheet.entryAt(at);
  if (entry?.status !== 'value') return { at, value: undefined };
  const { magnitude } = entry.quantity;
  const complement = complementPercentileOf(magnitude, 0.5);
  const isCertain = draws === 0 || sourcesOf(magnitude).length === 0;
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
