/** Seconds in each unit of time that tools print; wrk also counts minutes and hours. */
export const SECONDS = { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 } as const;
