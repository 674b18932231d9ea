import type { Random } from '../../src/base/random.ts';
import type { Seed } from './corpus.ts';

/** One input: a file, or several in one text with a line `=== NAME` above each. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Which of the dearer checks it gets; all of them without. */
  readonly turn?: number;
}

/** What a target makes its inputs from. */
export interface Material {
  readonly corpus: readonly Seed[];
  /** Independent for each input. */
  readonly random: Random;
  /** A seed for generators that take one. */
  readonly seed: number;
}

/** One way into sdx, with inputs for it and what it promises about them. */
export interface Target {
  readonly name: string;
  /** Inputs of a short run; what is dear has fewer. */
  readonly inputs: number;
  make(material: Material): Sample;
  /** @throws Violation where a promise is broken; any other throw is a broken promise as well */
  check(sample: Sample): void | Promise<void>;
}

/** Several files as one text. */
export function bundle(files: readonly (readonly [name: string, text: string])[]): string {
  return files.map(([name, text]) => `=== ${name}\n${text}${text.endsWith('\n') ? '' : '\n'}`).join('');
}

export function unbundled(text: string): readonly (readonly [name: string, text: string])[] {
  const parts = text.split(/^=== (.*)\n/m);
  const files = new Map<string, string>();
  for (let i = 1; i < parts.length; i += 2) files.set(parts[i] ?? '', parts[i + 1] ?? '');
  return [...files];
}
