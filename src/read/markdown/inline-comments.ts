import type { Span } from '../../base/span.ts';
import { type Passage, PassageBuilder } from './passage.ts';

/** An HTML comment inside a text, with what it says. */
export interface InlineComment {
  readonly span: Span;
  readonly text: string;
}

/** A passage without the HTML comments in it, which it keeps apart. What stands in a code span is no comment. */
export function withoutComments(passage: Passage): Passage {
  const { text } = passage;
  if (!text.includes('<!--')) return passage;
  const closing = closingRuns(text);
  const comments: InlineComment[] = [];
  const rest = new PassageBuilder();
  let kept = 0;
  const keep = (until: number): void => {
    const part = passage.slice(kept, until);
    for (const [offset, words] of part.runs()) rest.add(words, offset);
  };
  for (let at = 0; at < text.length; ) {
    if (text[at] === '`') {
      let end = at;
      while (text[end] === '`') end++;
      at = closing.get(at) ?? end;
    } else if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4);
      if (close < 0) break;
      keep(at);
      const span = { start: passage.offsetAt(at), end: passage.offsetAt(close + 2) + 1 };
      comments.push({ span, text: text.slice(at + 4, close).trim() });
      at = close + 3;
      kept = at;
    } else at += text[at] === '\\' ? 2 : 1;
  }
  keep(text.length);
  return rest.build().trim().with(comments);
}

/** For each run of backticks that another of its length follows, where that one ends. From the back, in one pass. */
function closingRuns(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const next = new Map<number, number>();
  for (let end = text.length; end > 0; ) {
    if (text[end - 1] !== '`') {
      end--;
      continue;
    }
    let start = end;
    while (start > 0 && text[start - 1] === '`') start--;
    const after = next.get(end - start);
    if (after !== undefined) closing.set(start, after);
    next.set(end - start, end);
    end = start;
  }
  return closing;
}
