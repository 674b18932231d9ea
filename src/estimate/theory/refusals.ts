import { numberText } from '../../quantity/numerals.ts';

/** Why a queue that is asked for more than it can serve has no steady state. */
export function overloaded(utilisation: number): string | undefined {
  return utilisation < 1
    ? undefined
    : `the servers would be ${numberText(utilisation * 100, 3)} % busy, and the queue only grows; add servers or shorten the service`;
}
