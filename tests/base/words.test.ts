import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leadOf,
  leadOfMatches,
  Phrases,
  phraseAt,
  phraseOf,
  wordMatches,
  wordsOf,
} from '../../src/base/words.ts';
import { Statements } from '../../src/grade/concepts.ts';

/** Few stems and the endings that count, so that words are often forms of one another. */
const words = fc
  .tuple(
    fc.constantFrom('a', 'ab', 'abe', 'aby', 'be', 'bea'),
    fc.constantFrom('', '', 's', 'es', 'ing', 'ed', 'y', 'ies'),
  )
  .map((parts) => parts.join(''));
const patterns = fc.tuple(words, fc.constantFrom('', '', '', '*')).map((parts) => parts.join(''));
const text = fc.array(words, { maxLength: 8 });
const phrase = fc.array(patterns, { maxLength: 3 });

describe('words', () => {
  it('are split alike whether or not there is anything but ASCII beside them', () => {
    const plain = fc.string({ unit: 'binary-ascii', maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(plain, fc.constantFrom('a\u00a0b', 'x*y', 'newUrls-2', ' A\u2003b ')), (text) => {
        // The letter decides which way the text is split, and is one word.
        for (const split of [wordsOf, phraseOf]) expect(split(`${text} é`)).toEqual([...split(text), 'é']);
      }),
      { numRuns: 2000, seed: 4 },
    );
  });
});

describe('words looked up by their first letters', () => {
  it('begin as every word does that matches the pattern', () => {
    let matching = 0;
    fc.assert(
      fc.property(words, patterns, (word, pattern) => {
        if (!wordMatches(word, pattern)) return;
        matching++;
        const lead = leadOfMatches(pattern);
        if (lead !== undefined) expect(leadOf(word)).toBe(lead);
      }),
      { numRuns: 5000, seed: 1 },
    );
    expect(matching).toBeGreaterThan(100);
  });

  it('find the phrases that comparing each with each finds', () => {
    let found = 0;
    fc.assert(
      fc.property(text, fc.array(phrase, { maxLength: 6 }), (said, phrases) => {
        const expected = phrases.filter((each) => phraseAt(said, each) >= 0);
        found += expected.length;
        const index = new Phrases(phrases);
        expect(new Set(index.in(said))).toEqual(new Set(expected));
        expect(index.areIn(said)).toBe(expected.length > 0);
      }),
      { numRuns: 2000, seed: 2 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('find the sentences of a concept that comparing each with each finds', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 5 }),
        fc.array(phrase, { maxLength: 4 }),
        fc.array(phrase, { maxLength: 1 }),
        (texts, wordings, also) => {
          const sentences = texts.map((said) => ({
            at: [],
            text: '',
            words: said,
            part: '',
            firm: false,
            figures: [],
            void: undefined,
          }));
          const expected = sentences.filter(
            (sentence) =>
              wordings.some((each) => phraseAt(sentence.words, each) >= 0) &&
              (also.length === 0 || also.some((each) => phraseAt(sentence.words, each) >= 0)),
          );
          found += expected.length;
          const stating = new Statements(sentences).of({ id: 'x', title: 'X', wordings, also });
          expect(new Set(stating)).toEqual(new Set(expected));
        },
      ),
      { numRuns: 2000, seed: 3 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
