import type { Path } from '../model/path.ts';
import { complementPercentileOf, medianOf } from '../quantity/magnitude.ts';
import type { DesignSubject } from './rule.ts';

/** The number at a path in base units (seconds, bytes, per second, shares of 1), ranges at their median. */
export function numberAt({ worksheet }: DesignSubject, at: Path): number | undefined {
  const entry = worksheet.entryAt(at);
  return entry?.status === 'value' ? medianOf(entry.quantity.magnitude) : undefined;
}

/** 1 less the share at a path, with all the digits its nines have. */
export function complementAt({ worksheet }: DesignSubject, at: Path): number | undefined {
  const entry = worksheet.entryAt(at);
  if (entry?.status !== 'value') return undefined;
  const { magnitude } = entry.quantity;
  return complementPercentileOf(magnitude, 0.5) ?? 1 - medianOf(magnitude);
}
