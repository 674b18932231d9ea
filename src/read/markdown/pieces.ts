import type { Passage } from './passage.ts';

/** The last of a list, without the word that joins it to the others. */
export function withoutLastAnd(part: Passage): Passage {
  const match = /^(?:and|&)\s+/.exec(part.text);
  return match === null ? part : part.slice(match[0].length);
}

/** A line without the mark or number that makes it an item. */
export function withoutBullet(part: Passage): Passage {
  const match = /^\s*(?:[-*•]|\d{1,3}[.)])\s+/.exec(part.text);
  return match === null ? part : part.slice(match[0].length).trim();
}

/** Parts between separators that stand outside brackets, quotes and code. */
export function splitTop(passage: Passage, separator: RegExp): Passage[] {
  const parts: Passage[] = [];
  const { text } = passage;
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === '`') quote = text.includes(char, i + 1) ? char : '';
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    // `10,000` is one number.
    else if (depth === 0 && separator.test(char) && !/^,\d{3}(?!\d)/.test(text.slice(i, i + 5))) {
      parts.push(passage.slice(from, i).trim());
      from = i + 1;
    }
  }
  parts.push(passage.slice(from).trim());
  return parts.filter((part) => part.text !== '');
}

/** Where the first, second and third word end, the longest first. */
export function wordEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.slice(0, 60).matchAll(/\S+/g)) {
    ends.unshift(match.index + match[0].length);
    if (ends.length === 3) break;
  }
  return ends;
}
