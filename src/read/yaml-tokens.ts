import { type CST, Lexer, Parser } from 'yaml';
import type { Finding } from '../base/finding.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import { finding } from './codes.ts';
import { LIMITS, overLimit } from './limits.ts';

export interface Tokenised {
  readonly tokens: readonly CST.Token[];
  /** Where a second document begins, if one does. */
  readonly second?: Span;
}

/** Tags that say what the core schema finds out anyway, and `!`, which asks for no tag. */
const CORE_TAGS: ReadonlySet<string> = new Set([
  '!',
  '!!str',
  '!!int',
  '!!float',
  '!!bool',
  '!!null',
  '!!map',
  '!!seq',
]);

const SCALAR_FOLLOWS = '\u001f';

/**
 * Lexer and parser, one token at a time, with every limit checked between two of them. Both are linear and keep
 * their nesting in a list, so the depth is known before the composer, which calls itself for each level, starts.
 */
export function tokenise(yaml: string): Result<Tokenised, Finding> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const watch = new Watch();
  let documents = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    const refused = watch.next(lexeme, parser.offset, depthOf(parser.stack));
    if (refused !== undefined) return err(refused);
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'document' && ++documents > 1)
        return ok({ tokens, second: mark(yaml, token.offset) });
    }
  }
  for (const token of parser.end()) {
    tokens.push(token);
    if (token.type === 'document' && ++documents > 1) return ok({ tokens, second: mark(yaml, token.offset) });
  }
  return ok({ tokens });
}

/** Open collections: on the parser's stack there are also the document, and at the top a scalar being read. */
function depthOf(stack: readonly CST.Token[]): number {
  const top = stack.at(-1)?.type;
  const open = top === 'block-map' || top === 'block-seq' || top === 'flow-collection';
  return stack.length - (open ? 1 : 2);
}

/** Counts what is limited and refuses what is not plain data, one lexeme after the other. */
class Watch {
  #steps = 0;
  #keys = 0;
  #aliases = 0;
  #versions = 0;
  #inScalar = false;

  next(lexeme: string, at: number, depth: number): Finding | undefined {
    if (++this.#steps > LIMITS.tokens.most) return overLimit('tokens', at);
    if (depth > LIMITS.depth.most) return overLimit('depth', at);
    if (this.#inScalar) {
      this.#inScalar = false;
      return undefined;
    }
    switch (lexeme[0]) {
      case SCALAR_FOLLOWS:
        this.#inScalar = true;
        return undefined;
      case ':':
        return ++this.#keys > LIMITS.keys.most ? overLimit('keys', at) : undefined;
      case '*':
        return ++this.#aliases > LIMITS.aliases.most ? overLimit('aliases', at) : undefined;
      case '%':
        if (lexeme.startsWith('%YAML') && ++this.#versions > 1) return repeated(lexeme, at);
        return refuse(lexeme, at);
      case '!':
        return refuse(lexeme, at);
      case '-':
        if (lexeme === '---') this.#versions = 0;
        return undefined;
      default:
        return undefined;
    }
  }
}

function repeated(lexeme: string, at: number): Finding {
  const args = { what: 'A second `%YAML` line says the version again', how: 'Remove one of them' };
  return finding('read/yaml-syntax', { start: at, end: at + lexeme.length }, args);
}

function refuse(lexeme: string, at: number): Finding | undefined {
  const span = { start: at, end: at + lexeme.length };
  if (lexeme.startsWith('!')) {
    return CORE_TAGS.has(lexeme) ? undefined : finding('read/yaml-tag', span, { tag: lexeme.slice(0, 60) });
  }
  if (lexeme.startsWith('%YAML') && !/^%YAML\s+1\.2\s*(?:#|$)/.test(lexeme)) {
    const version = lexeme.slice(1).trim().replace(/\s+/g, ' ').slice(0, 40);
    return finding('read/yaml-version', span, { version });
  }
  if (lexeme.startsWith('%TAG')) return finding('read/yaml-tag', span, { tag: '%TAG' });
  return undefined;
}

/** The `---` or the first word of a document that begins at `offset`. */
function mark(yaml: string, offset: number): Span {
  let start = offset;
  while (start < yaml.length - 1 && /\s/.test(yaml[start] ?? '')) start++;
  return { start, end: Math.min(yaml.length, start + 3) };
}
