/** Numbers of the capacity model as people read them: three digits, a unit, the same width on every machine. */

/** Three significant digits, thousands apart by commas; a few million and up as `3.4M`. */
export function plain(value: number): string {
  const size = Math.abs(value);
  for (const [from, suffix] of LARGE) if (size >= from) return `${digits(value / from)}${suffix}`;
  if (size >= 1000) return String(Number(value.toPrecision(3))).replace(/\B(?=(\d{3})+$)/g, ',');
  return digits(value);
}

const LARGE: readonly (readonly [number, string])[] = [
  [1e15, 'P'],
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
];

function digits(value: number): string {
  const rounded = Number(value.toPrecision(3));
  const size = Math.abs(rounded);
  return size !== 0 && (size < 1e-3 || size >= 1e6) ? rounded.toExponential() : String(rounded);
}

/** Requests per second. */
export function rate(perSecond: number): string {
  return perSecond > 0 && perSecond < 0.1 ? `${plain(perSecond * 86_400)}/day` : `${plain(perSecond)}/s`;
}

const TIMES: readonly (readonly [number, string])[] = [
  [365 * 86_400, 'years'],
  [86_400, 'days'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'µs'],
];

/** A time in seconds, in the largest unit of which it has two. */
export function time(seconds: number): string {
  if (seconds === 0) return '0 s';
  const from = (unit: number) => (unit >= 60 ? 2 * unit : unit);
  const [unit, name] = TIMES.find(([each]) => seconds >= from(each) * 0.9995) ?? [1e-6, 'µs'];
  return `${plain(seconds / unit)} ${name}`;
}

const SIZES: readonly (readonly [number, string])[] = [
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
];

/** Bytes. */
export function size(bytes: number): string {
  const [unit, name] = SIZES.find(([each]) => bytes >= each * 0.9995) ?? [1, 'B'];
  return `${plain(bytes / unit)} ${name}`;
}

/** A share of 1 in percent. */
export function percent(share: number): string {
  const rounded = share * 100;
  if (rounded > 0 && rounded < 0.01) return '< 0.01 %';
  return `${rounded >= 1000 ? plain(rounded) : String(Number(rounded.toPrecision(rounded >= 100 ? 3 : 2)))} %`;
}

/** 1 less a small share in percent, with as many nines as it has and two digits after them. */
export function availability(unavailability: number): string {
  if (unavailability <= 0) return '100 %';
  if (unavailability < 1e-8) return '> 99.999999 %';
  const nines = Math.max(0, Math.floor(-Math.log10(unavailability)));
  return `${((1 - unavailability) * 100).toFixed(Math.max(0, nines))} %`;
}

/** A multiple of today's load. */
export function multiple(times: number): string {
  return `${plain(times)} ×`;
}

/** A share that somebody asks for, with all the digits they wrote. */
export function exactPercent(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}
