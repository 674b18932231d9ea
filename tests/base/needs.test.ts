import { expect, it } from 'vitest';
import { needsText } from '../../src/base/needs.ts';

it.each([
  [['a'], 1, 'It needs'],
  [['a', 'b'], 2, 'It needs'],
  [['a', 'b', 'c'], 2, 'It needs any 2 of these'],
  [['a', 'b'], 1, 'It needs one of these'],
  [['a', 'b'], undefined, 'It needs'],
])('%j, of which %s would do', (needs, atLeast, says) => {
  expect(needsText(needs, atLeast)).toBe(says);
});
