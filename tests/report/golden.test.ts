import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LINT_REPORTERS } from '../../src/report/registry.ts';
import { failing, hostile } from './material.ts';

const folder = new URL('../fixtures/report/golden/', import.meta.url);
const STYLE = { width: 80, colour: false };

// Each file was read through by a person when it was made; a change in one is to be read again.
describe.each(Object.entries(LINT_REPORTERS))('%s', (format, { load }) => {
  it.each([
    ['failing', failing],
    ['hostile', hostile],
  ])('is as it was read: %s', async (name, result) => {
    const render = await load();
    await expect(render(result, STYLE)).toMatchFileSnapshot(
      fileURLToPath(new URL(`${name}.${format}`, folder)),
    );
  });
});
