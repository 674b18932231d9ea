import { withUnit } from '../quantity/convert.ts';
import { DATA, TIME } from '../quantity/dimension.ts';
import { format } from '../quantity/format.ts';
import { numberText, shareText } from '../quantity/numerals.ts';
import { quantityOf } from '../quantity/quantity.ts';

/** Requests per second as people say them: `3,000 requests/s`. */
export function rateText(perSecond: number): string {
  return format(withUnit(perSecond, 'req/s'));
}

/** Seconds in the unit a person would choose: `4.2 ms`, `50 min`. */
export function timeText(seconds: number): string {
  return format(quantityOf(seconds, TIME));
}

export function dataText(bytes: number): string {
  return format(quantityOf(bytes, DATA));
}

/** A share of 1 in percent. An availability keeps its nines where `complement` (1 less the share) is given. */
export function percent(share: number, complement?: number): string {
  return `${shareText(share, complement, 3)} %`;
}

/** A factor: `1.8`, `12`. */
export function factorText(factor: number): string {
  return numberText(factor, factor < 10 ? 2 : 3);
}
