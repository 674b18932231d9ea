import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The quickest file first: most mutants are caught by any of the tests that cover them. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The tests that mutants are held against: all that are fast and have to do with the folders that are mutated. */
export default defineConfig({
  test: {
    include: ['tests/{quantity,estimate,analyse,grade,adr,lint}/**/*.test.ts'],
    exclude: [
      // Seconds to minutes each, for what smaller tests see as well: simulations, corpora, whole catalogues, sizes.
      'tests/analyse/{simulation-*,size}.test.ts',
      'tests/adr/{corpus,hostile,round-trip}.test.ts',
      'tests/quantity/gnu-units.test.ts',
      'tests/grade/{rubric,validity}.test.ts',
    ],
    setupFiles: ['scripts/mutation/fast.ts'],
    // Importing costs more than most tests take: the files of one run share what they import.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    // Instrumented, and beside other work.
    testTimeout: 600_000,
  },
});
