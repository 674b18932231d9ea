/**
 * An object to look things up in by names that people chose: it has no prototype, so that `toString` and
 * `constructor` are names like any other.
 */
export function byName<T>(entries: Iterable<readonly [name: string, value: T]> = []): Record<string, T> {
  const object: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) object[name] = value;
  return object;
}
