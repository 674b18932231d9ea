import { err, ok, type Result } from '../base/result.ts';
import type { Argument, BinaryOperator, Comparator, Expression } from './ast.ts';
import { Cursor, spanOf } from './cursor.ts';
import type { Environment } from './environment.ts';
import { type QuantityError, type QuantityWarning, Stop } from './errors.ts';
import { Lexer } from './lexer.ts';
import { conversion, isUnitAhead, literal, money, withUnits } from './literals.ts';
import { keywordOf, type Token, type TokenKind } from './tokens.ts';

/** Longest text that is read, in UTF-16 code units. A back of an envelope is shorter. */
const TEXT_LIMIT = 10_000;
/** How deep brackets, signs, powers and conditions may nest. */
const DEPTH_LIMIT = 200;

export interface Parsed {
  readonly expression: Expression;
  /** What was read but is probably not meant. */
  readonly warnings: readonly QuantityWarning[];
}

/**
 * Reads an expression. With an environment, hyphenated words that it declares are one name (`peak-rate`);
 * without, a hyphen is a minus. Never throws, whatever the text; at most 10,000 characters are read.
 */
export function parse(text: string, environment?: Environment): Result<Expression, QuantityError> {
  const parsed = parseWithWarnings(text, environment);
  return parsed.ok ? ok(parsed.value.expression) : parsed;
}

/** The same, with what was read but is probably not meant. */
export function parseWithWarnings(text: string, environment?: Environment): Result<Parsed, QuantityError> {
  if (text.length > TEXT_LIMIT) {
    const span = { start: TEXT_LIMIT, end: TEXT_LIMIT };
    return err({ code: 'too-long', length: text.length, limit: TEXT_LIMIT, span });
  }
  try {
    const lexer = new Lexer(text, (name, isCalled) => declares(environment, name, isCalled));
    const parser = new Parser(new Cursor(text, lexer.tokens()));
    return ok({ expression: parser.whole(), warnings: lexer.warnings });
  } catch (stop) {
    if (stop instanceof Stop) return err(stop.error);
    throw stop;
  }
}

/** Whether an environment knows a name as a value, or as a function where it is called: `cache-memory` may be a difference. */
function declares(environment: Environment | undefined, name: string, isCalled: boolean): boolean {
  if (environment === undefined) return false;
  return (
    environment.declares?.(name) === true ||
    (isCalled && environment.functions?.has(name) === true) ||
    environment.lookup?.(name) !== undefined
  );
}

const COMPARE = 10;
const CONVERT = 20;
const SUM = 30;
const PRODUCT = 40;
const SIGN = 50;
const POWER = 60;
const RANGE = 70;

/** How tight a token binds as an operator between two values; 0 for what is none. `to` has two readings. */
function bindingOf(kind: TokenKind): number {
  switch (kind) {
    case '*':
    case '/':
    case 'of':
    case 'per':
      return PRODUCT;
    case '+':
    case '-':
      return SUM;
    case '^':
      return POWER;
    case '..':
    case '±':
      return RANGE;
    case 'in':
    case 'as':
    case 'to':
      return CONVERT;
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '≈':
      return COMPARE;
    default:
      return 0;
  }
}

/** Whether a token begins a number, so that a `to` before it is a range and not a conversion. */
function startsNumber({ kind }: Token): boolean {
  return kind === 'number' || kind === 'currency' || kind === '-' || kind === '(';
}

/** A Pratt parser: a prefix, then operators as long as they bind tighter than what surrounds them. */
class Parser {
  readonly #cursor: Cursor;
  #depth = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  whole(): Expression {
    const { token } = this.#cursor;
    if (token.kind === 'end') throw new Stop({ code: 'empty', span: spanOf(token) });
    const expression = this.#expression(0);
    if (!this.#cursor.is('end')) this.#cursor.unexpected('an operator or the end');
    return expression;
  }

  #expression(power: number): Expression {
    if (++this.#depth > DEPTH_LIMIT) {
      throw new Stop({ code: 'too-deep', limit: DEPTH_LIMIT, span: spanOf(this.#cursor.token) });
    }
    const expression = this.#continue(this.#prefix(), power);
    this.#depth--;
    return expression;
  }

  /** An operand already read, with the operators after it that bind tighter than `power`. */
  #continue(first: Expression, power: number): Expression {
    let left = first;
    for (let binding = this.#operator(); binding > power; binding = this.#operator()) {
      left = this.#infix(left, binding);
    }
    return left;
  }

  /** How tight the next token binds. */
  #operator(): number {
    const { kind } = this.#cursor.token;
    return kind === 'to' && startsNumber(this.#cursor.peek()) ? RANGE : bindingOf(kind);
  }

  #prefix(): Expression {
    const cursor = this.#cursor;
    const { token } = cursor;
    switch (token.kind) {
      case 'number':
        return literal(cursor);
      case 'currency':
        return money(cursor);
      case 'word':
        return this.#wordOrCall();
      case '(':
        return this.#group();
      case '-':
        return this.#negation();
      case '+':
        cursor.next();
        return this.#expression(SIGN);
      case '~':
      case '≈': {
        cursor.next();
        const of = this.#expression(RANGE);
        return { kind: 'about', of, span: { start: token.start, end: of.span.end } };
      }
      case 'if':
        return this.#conditional();
      case '/':
      case 'per':
        // `/s` and `per day` alone are once per second, once a day.
        if (cursor.atStart && cursor.peek().kind === 'word') return one(token);
        return cursor.unexpected('a value');
      default:
        return cursor.unexpected('a value');
    }
  }

  /** A sign belongs to the first side of a range after it: `-5..5`. */
  #negation(): Expression {
    const cursor = this.#cursor;
    const { start } = cursor.next();
    let of: Expression;
    if (cursor.is('number') || cursor.is('currency')) {
      const side = this.#prefix();
      of = this.#operator() === RANGE ? side : this.#continue(side, SIGN);
    } else of = this.#expression(SIGN);
    return { kind: 'negate', of, span: { start, end: of.span.end } };
  }

  #group(): Expression {
    const cursor = this.#cursor;
    const open = cursor.next();
    const inner = this.#expression(0);
    if (!cursor.is(')')) {
      if (cursor.is('end')) throw new Stop({ code: 'unclosed', span: spanOf(open) });
      cursor.unexpected('an operator or `)`');
    }
    const close = cursor.next();
    const group = { ...inner, span: { start: open.start, end: close.end } };
    return isUnitAhead(cursor) ? withUnits(cursor, group) : group;
  }

  #wordOrCall(): Expression {
    const cursor = this.#cursor;
    const token = cursor.next();
    if (cursor.is('(')) return this.#call(token);
    const word: Expression = { kind: 'word', name: token.text, span: spanOf(token) };
    const { kind } = cursor.token;
    if (kind === 'number' || kind === 'currency' || kind === 'word') cursor.missingOperator(word.span);
    return word;
  }

  #conditional(): Expression {
    const { start } = this.#cursor.next();
    const condition = this.#expression(0);
    this.#keyword('then');
    const then = this.#expression(0);
    this.#keyword('else');
    const otherwise = this.#expression(0);
    return { kind: 'if', condition, then, otherwise, span: { start, end: otherwise.span.end } };
  }

  #keyword(keyword: 'then' | 'else'): void {
    if (!this.#cursor.is(keyword)) this.#cursor.unexpected(`\`${keyword}\``);
    this.#cursor.next();
  }

  #call(name: Token): Expression {
    const cursor = this.#cursor;
    const open = cursor.next();
    const args: Argument[] = [];
    while (!cursor.is(')')) {
      args.push(this.#argument());
      if (cursor.is(',')) {
        cursor.next();
        if (cursor.is(')')) cursor.unexpected('an argument');
      } else if (!cursor.is(')')) {
        if (cursor.is('end')) throw new Stop({ code: 'unclosed', span: spanOf(open) });
        cursor.unexpected('an operator, `,` or `)`');
      }
    }
    const close = cursor.next();
    const span = { start: name.start, end: close.end };
    return { kind: 'call', name: name.text, nameSpan: spanOf(name), args, span };
  }

  #argument(): Argument {
    const cursor = this.#cursor;
    const { token } = cursor;
    let name: string | undefined;
    const mayBeName = token.kind === 'word' || keywordOf(token.text) !== undefined;
    if (mayBeName && cursor.peek().kind === ':') {
      name = token.text;
      cursor.next();
      cursor.next();
    }
    const value = this.#expression(0);
    return { name, value, span: { start: token.start, end: value.span.end } };
  }

  /** The expression with the next operator, of the given binding, applied. */
  #infix(left: Expression, binding: number): Expression {
    const cursor = this.#cursor;
    const { kind } = cursor.token;
    switch (binding) {
      case RANGE:
        return this.#range(left, kind === '±');
      case CONVERT:
        return conversion(cursor, left);
      case COMPARE:
        return this.#comparison(left, kind as Comparator);
    }
    cursor.next();
    const operator = kind === 'of' ? '*' : kind === 'per' ? '/' : (kind as BinaryOperator);
    // `^` groups to the right, and a sign may stand in an exponent.
    const right = this.#expression(operator === '^' ? binding - 1 : binding);
    return { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
  }

  #range(left: Expression, isSpread: boolean): Expression {
    this.#cursor.next();
    const right = this.#expression(RANGE);
    const span = { start: left.span.start, end: right.span.end };
    if (isSpread) return { kind: 'spread', centre: left, deviation: right, span };
    return { kind: 'range', low: left, high: right, span };
  }

  #comparison(left: Expression, operator: Comparator): Expression {
    this.#cursor.next();
    const right = this.#expression(COMPARE);
    const span = { start: left.span.start, end: right.span.end };
    if (operator === '≈' && left.kind === 'compare' && left.tolerance === undefined) {
      return { ...left, tolerance: right, span };
    }
    return { kind: 'compare', operator, left, right, tolerance: undefined, span };
  }
}

/** The one that is left out before a leading `/`. */
function one({ start }: Token): Expression {
  return { kind: 'number', mantissa: '1', multiplier: '', value: 1, span: { start, end: start } };
}
