import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import type { MapBuilder } from './nodes.ts';
import { ID } from './nodes.ts';
import type { Passage } from './passage.ts';
import { splitTop } from './pieces.ts';
import { readStatement } from './statements.ts';
import { readPieces } from './values.ts';

/** A value, and what its author wrote behind it that is not of it. */
export interface Remarked {
  readonly value: Passage;
  /** In brackets: fields of the same object, or a remark. */
  readonly bracket?: Passage;
  /** Words about the object as a whole. */
  readonly words?: Passage;
}

/**
 * Numbers and references end before what is added to them: `1 (standby: 1)`, "5k req/s. Auth and limits.", and
 * "list, 99% under 200 ms" where a flow is asked for.
 */
export function withoutRemark(expected: Expected, value: Passage, context: Context): Remarked {
  if (expected.reference !== undefined && expected.item !== undefined)
    return withoutStatement(expected.reference, value, context);
  if (!expected.number && expected.options === undefined) return { value };
  if (expected.fields === undefined) {
    const bracket = /^([~≈]?\d[^()\n]{0,40}?)\s*\(([^()\n]{1,120})\)$/.exec(value.text);
    if (bracket !== null) {
      const open = value.text.indexOf('(');
      return {
        value: value.slice(0, open).trim(),
        bracket: value.slice(open + 1, value.text.length - 1).trim(),
      };
    }
  }
  const sentence = /^((?:[^.\n]|\.\d){1,60})\.\s+(?=\p{Lu})/u.exec(value.text);
  if (sentence === null) return { value };
  return { value: value.slice(0, sentence[1]?.length), words: value.slice(sentence[0].length).trim() };
}

function withoutStatement(part: string, value: Passage, context: Context): Remarked {
  const pieces = splitTop(value, /^[,;]$/);
  const isName = (piece: Passage): boolean => {
    const name = piece.plain().line;
    return ID.test(name) || context.resolve(part.replace('?', ''), name) !== undefined;
  };
  const end = pieces.findIndex((piece) => !isName(piece) && /\d/.test(piece.text));
  const [first, rest] = [pieces[0], pieces[end]];
  if (end < 1 || first === undefined || rest === undefined) return { value };
  const from = value.text.indexOf(rest.text, pieces[end - 1] === undefined ? 0 : first.text.length);
  return {
    value: value
      .slice(0, from)
      .trim()
      .slice(
        0,
        value
          .slice(0, from)
          .trim()
          .text.replace(/[,;]\s*$/, '').length,
      ),
    words: value.slice(from).trim(),
  };
}

/** Reads what stood behind a value into the object it is a field of. */
export function readRemark(
  builder: MapBuilder,
  object: Expected,
  remarked: Remarked,
  context: Context,
): void {
  const { bracket, words } = remarked;
  if (bracket !== undefined && !readPieces(builder, object, bracket, context))
    context.note(bracket.line, bracket.span);
  if (words !== undefined) readStatement(builder, object, words, context);
}
