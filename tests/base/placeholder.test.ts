import { expect, it } from 'vitest';
import { placeholderIn } from '../../src/base/placeholder.ts';

it.each([
  ['TODO', 'TODO'],
  ['what the cache gives up: tbd', 'tbd'],
  ['a todo list, and TBD', 'TBD'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['…', '…'],
  ['???', '???'],
])('%s stands for text to come', (text, found) => expect(placeholderIn(text)).toBe(found));

it.each([
  'Holds the todo lists of 2M people',
  'answers 4xx and 5xx apart',
  'waits, then asks again …',
  'Is one node enough?',
])('%s says something', (text) => expect(placeholderIn(text)).toBeUndefined());
