import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores, and other people's work beside: a test that waits is slow, not broken.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], globalSetup: ['tests/e2e/build.ts'] },
      },
    ],
  },
});
