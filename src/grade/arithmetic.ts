import type { Arithmetic } from './context.ts';

const NEEDS_LANGUAGE = 'needs the quantity language';

/**
 * What can be said about quantities without the language: whether something looks like one. Comparisons are
 * left out of the total.
 */
export const writtenArithmetic: Arithmetic = {
  compare: () => ({ kind: 'unavailable', why: NEEDS_LANGUAGE }),
  isQuantity(written) {
    if (typeof written === 'object' && written !== null) {
      const { value, mean, formula } = written as Record<string, unknown>;
      return [value, mean, formula].some((part) => part !== undefined && this.isQuantity(part));
    }
    if (typeof written === 'number') return Number.isFinite(written);
    return (
      typeof written === 'string' &&
      written.length < 200 &&
      !/TODO|[<>?]/.test(written) &&
      /^[~$(]*[\w]/.test(written)
    );
  },
};
