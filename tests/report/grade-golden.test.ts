import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GRADE_REPORTERS } from '../../src/report/registry.ts';
import { classRun, hostileRun, rendered } from './grade-material.ts';

const folder = new URL('../fixtures/report/golden/', import.meta.url);

// Each file was read through by a person when it was made; a change in one is to be read again.
describe.each(Object.entries(GRADE_REPORTERS))('%s', (format, { load }) => {
  it.each([
    ['class', classRun],
    ['hostile', hostileRun],
  ])('is as it was read: %s', async (name, material) => {
    const text = rendered(await load(), material);
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`grade-${name}.${format}`, folder)));
  });
});
