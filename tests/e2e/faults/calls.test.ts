import { expect, it } from 'vitest';
import { faultCampaign } from './campaign.ts';

/** More are tried by `SDX_FAULTS=1000 npx vitest run tests/e2e/faults/calls.test.ts`, others by `SDX_FAULT_SEED=8`. */
const TRIALS = Number(process.env['SDX_FAULTS'] ?? 24);
const SEED = Number(process.env['SDX_FAULT_SEED'] ?? 7);

it(
  'one call of the file system that goes wrong leaves every file old or new, and a sentence',
  async () => {
    const { tried, broken } = await faultCampaign(SEED, TRIALS);
    expect(broken).toEqual([]);
    expect(tried).toBe(TRIALS);
  },
  240_000 + 10_000 * TRIALS,
);
