import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../project.ts';

/** How a mutant that is left out is told from others that are not judged. */
export const NOT_DRAWN = 'not in the sample';

/** A mutant as Stryker's instrumenter holds it, before it puts those without a reason to be ignored into the code. */
interface Mutant {
  readonly fileName: string;
  readonly original: { readonly loc: { readonly start: Position; readonly end: Position } };
  readonly mutatorName: string;
  readonly replacementCode: string;
  ignoreReason?: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Collector {
  collect(...parts: unknown[]): Mutant;
}

/** A number from 0 to 1 that is this mutant's own: it depends on where it stands and what it changes alone. */
function draw(seed: number, { fileName, original, mutatorName, replacementCode }: Mutant): number {
  const { start, end } = original.loc;
  const file = relative(root, fileName).split(sep).join('/');
  const identity = [seed, file, start.line, start.column, end.line, end.column, mutatorName, replacementCode];
  return createHash('sha256').update(identity.join('\n')).digest().readUInt32BE(0) / 2 ** 32;
}

/**
 * Lets a sample of mutants through, the same in every run over the same sources. Stryker has no setting for it, and
 * rejecting them when all are in the code makes every test ten times slower; so it is done where they are collected.
 */
export async function sampleMutants(seed: number, share: () => number): Promise<void> {
  const core = createRequire(import.meta.url).resolve('@stryker-mutator/core');
  const instrumenter = pathToFileURL(createRequire(core).resolve('@stryker-mutator/instrumenter'));
  const { MutantCollector } = await import(new URL('transformers/mutant-collector.js', instrumenter).href);
  const collector = MutantCollector.prototype as Collector;
  const collect = collector.collect;
  collector.collect = function (...parts) {
    const mutant = collect.apply(this, parts);
    if (draw(seed, mutant) >= share()) mutant.ignoreReason ??= NOT_DRAWN;
    return mutant;
  };
}
