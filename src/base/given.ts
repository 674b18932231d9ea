export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Drops the fields that are not there, so that absent and undefined are one thing. */
export function given<T extends object>(fields: T): Given<T> {
  const present: Given<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key];
    if (value !== undefined) present[key] = value as Exclude<T[keyof T], undefined>;
  }
  return present;
}
