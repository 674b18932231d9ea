/** How each field of a value is made. */
export type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/**
 * A value whose fields are made when they are first read, and then kept: who reads two parts of an analysis does
 * not pay for the others. Fields are enumerable, in the order of the makers.
 */
export function lazily<T extends object>(makers: Makers<T>): T {
  const value = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(value, key, {
      enumerable: true,
      configurable: true,
      get() {
        const made = makers[key]?.() as T[keyof T];
        Object.defineProperty(value, key, { value: made, enumerable: true });
        return made;
      },
    });
  }
  return value;
}

/** A function that computes once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
