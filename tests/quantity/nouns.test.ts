import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pluralOf, singularOf, standardNoun, standardNouns } from '../../src/quantity/nouns.ts';
import { unitInOtherCase, unitOf } from '../../src/quantity/units.ts';
import { computed } from './computed.ts';

describe('counting nouns', () => {
  it.each([
    ['upload', 'uploads'],
    ['person', 'people'],
    ['entry', 'entries'],
    ['query', 'queries'],
    ['cache', 'caches'],
    ['match', 'matches'],
    ['index', 'indexes'],
    ['box', 'boxes'],
    ['address', 'addresses'],
    ['key', 'keys'],
    ['frob', 'frobs'],
    ['bus', 'buses'],
  ])('one %s, two %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural);
  });

  it.each([
    ['req', 'request'],
    ['reqs', 'request'],
    ['Users', 'user'],
    ['msgs', 'message'],
    ['DAU', 'user'],
    ['indices', 'index'],
    ['people', 'person'],
    ['statuses', 'status'],
    ['classes', 'class'],
    ['frobs', 'frob'],
    ['houses', 'house'],
    ['status', 'status'],
    ['analysis', 'analysis'],
  ])('%s counts %s', (word, singular) => {
    expect(singularOf(word)).toBe(singular);
  });

  it('singular and plural of each are one dimension', () => {
    for (const noun of standardNouns()) {
      expect(singularOf(pluralOf(singularOf(noun))), noun).toBe(singularOf(noun));
    }
    expect(computed('1 upload').dimension).toBe(computed('2 uploads').dimension);
    expect(computed('1 req').dimension).toBe(computed('2 requests').dimension);
  });

  it('none is a unit of something else', () => {
    for (const noun of standardNouns()) expect(unitOf(noun), noun).toBeUndefined();
  });

  it('words that are no nouns are no standard nouns', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        const found = standardNoun(word);
        if (found !== undefined) expect(standardNouns()).toContain(found === word ? word : pluralOf(found));
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(unitInOtherCase('gb')?.symbol).toBe('GB');
  });
});
