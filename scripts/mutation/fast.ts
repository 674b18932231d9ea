import { afterAll, inject, vi } from 'vitest';

/** Enough for a property to catch nearly every mutant that it can catch, and a hundredth of the time. */
const MOST_RUNS = 20;

/** Every property runs a few cases only: a surviving mutant costs the time of all that cover it. */
vi.mock('fast-check', async (importOriginal) => {
  const real = await importOriginal<typeof import('fast-check')>();
  const few = <T>(parameters: { numRuns?: number } & T): T => ({
    ...parameters,
    numRuns: Math.min(parameters?.numRuns ?? real.readConfigureGlobal().numRuns ?? 100, MOST_RUNS),
  });
  const assert = (property: never, parameters: never) => real.assert(property, few(parameters));
  const check = (property: never, parameters: never) => real.check(property, few(parameters));
  return { ...real, assert, check, default: { ...real.default, assert, check } };
});

/** For each mutant how often it was met: before the tests, and in each of them. */
interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

const name = inject('globalNamespace' as never) as string;
const stryker = (globalThis as Record<string, unknown>)[name] as { mutantCoverage?: Coverage } | undefined;

// One process runs all test files, and each reports what it covers: without what those before it did.
const before = stryker?.mutantCoverage;
if (before !== undefined) Object.assign(before, { static: {}, perTest: {} });

// What a test meets as well is no table that is made once: it need not be judged in a process of its own.
afterAll(() => {
  const covered = stryker?.mutantCoverage;
  for (const met of Object.values(covered?.perTest ?? {}))
    for (const mutant of Object.keys(met)) delete covered?.static[mutant];
});
