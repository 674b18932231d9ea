import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { collectGarbage } from '../../src/app/memory.ts';

it('collects what nobody holds, and nothing else', async () => {
  const kept = { name: 'kept' };
  const [lost, held] = [new WeakRef({ name: 'lost' }), new WeakRef(kept)];
  // What was made in this turn of the event loop is alive until its end.
  await setImmediate();
  collectGarbage();
  expect(lost.deref()).toBeUndefined();
  expect(held.deref()).toBe(kept);
});
