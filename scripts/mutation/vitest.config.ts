import { basename, dirname, relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders of tests by how much a file of theirs imports, which costs more than most tests take. */
const LIGHTEST_FIRST = ['quantity', 'adr', 'estimate', 'analyse', 'lint', 'grade'];

/** Runs first what costs least: most mutants are caught by any of the tests that cover them. */
class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weight = ({ moduleId }: TestSpecification) => LIGHTEST_FIRST.indexOf(basename(dirname(moduleId)));
    const duration = ({ moduleId }: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`:${relative(this.ctx.config.root, moduleId)}`)?.duration ?? 0;
    return [...files].sort((a, b) => weight(a) - weight(b) || duration(a) - duration(b));
  }
}

/** The tests that `bundle.ts` made ready. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.bundled.js'],
    setupFiles: ['scripts/mutation/fast.ts'],
    // The files of one run share what they import.
    isolate: false,
    sequence: { sequencer: CheapestFirst },
    // Instrumented, and beside other work.
    testTimeout: 600_000,
  },
});
