import type { Span } from '../base/span.ts';
import type { ConvertNode, Expression, Multiplier, NumberNode, UnitFactor } from './ast.ts';
import { type Cursor, spanOf } from './cursor.ts';
import { numberOf } from './decimal.ts';
import { badExponent } from './errors.ts';
import type { Token } from './tokens.ts';

/**
 * What sticks to a number: a ratio's other side, units, a currency. Units bind tighter than any operator; a divisor
 * belongs to them where its `/` stands without spaces, or is `per`.
 */

/** A number with whatever sticks to it. */
export function literal(cursor: Cursor): Expression {
  const token = cursor.next();
  if (token.multiplier === 'B') return bytesOrBillion(cursor, token);
  const number = numberNode(token, token.multiplier);
  switch (cursor.token.kind) {
    case 'word':
    case '%':
    case '‰':
      return withUnits(cursor, number);
    case ':':
      return ratio(cursor, number);
    case 'currency': {
      const sign = cursor.next();
      const factors = [{ name: sign.text, exponent: 1, span: spanOf(sign) }];
      return { kind: 'unit', of: number, factors, span: { start: token.start, end: sign.end } };
    }
    case 'number':
    case '(':
      // After a number comes an operator, never another number.
      return cursor.missingOperator(number.span);
    default:
      return number;
  }
}

function numberNode(token: Token, multiplier: Multiplier): NumberNode {
  const value = numberOf(token.text, multiplier);
  return { kind: 'number', mantissa: token.text, multiplier, value, span: spanOf(token) };
}

function ratio(cursor: Cursor, left: NumberNode): Expression {
  const token = cursor.peek();
  if (token.kind !== 'number' || token.multiplier === 'B') return left;
  cursor.next();
  cursor.next();
  const right = numberNode(token, token.multiplier);
  return { kind: 'ratio', left, right, span: { start: left.span.start, end: token.end } };
}

/** `200B` may be bytes; before a noun (`1.5B rows`) it is billions. */
function bytesOrBillion(cursor: Cursor, token: Token): Expression {
  if (cursor.is('word')) return withUnits(cursor, numberNode(token, 'bn'));
  const number = numberNode(token, '');
  const per: UnitFactor[] = [];
  while (isDivisionAhead(cursor)) per.push(divisor(cursor));
  return { kind: 'bytes-or-billion', number, per, span: { start: token.start, end: cursor.lastEnd } };
}

/** `$5` is `5 USD`. */
export function money(cursor: Cursor): Expression {
  const sign = cursor.next();
  if (!cursor.is('number')) return cursor.unexpected('an amount');
  const token = cursor.next();
  const number = numberNode(token, token.multiplier === 'B' ? 'bn' : token.multiplier);
  const factors: UnitFactor[] = [{ name: sign.text, exponent: 1, span: spanOf(sign) }];
  while (isDivisionAhead(cursor)) factors.push(divisor(cursor));
  return { kind: 'unit', of: number, factors, span: { start: sign.start, end: cursor.lastEnd } };
}

/** Whether a unit follows a number or a group. */
export function isUnitAhead({ token: { kind } }: Cursor): boolean {
  return kind === 'word' || kind === '%' || kind === '‰';
}

/** Units after a number or group: `uploads/user/day`, `core hours`, `%`. */
export function withUnits(cursor: Cursor, of: Expression): Expression {
  const factors: UnitFactor[] = [unitWord(cursor, 1)];
  while (cursor.is('word')) factors.push(unitWord(cursor, 1));
  while (isDivisionAhead(cursor)) factors.push(divisor(cursor));
  const span: Span = { start: of.span.start, end: cursor.lastEnd };
  const { kind } = cursor.token;
  if (kind === 'number' || kind === '(' || kind === 'word') return cursor.missingOperator(span);
  return { kind: 'unit', of, factors, span };
}

function isDivisionAhead(cursor: Cursor): boolean {
  const { kind, tight } = cursor.token;
  if (kind !== 'per' && !(kind === '/' && tight)) return false;
  const word = cursor.peek();
  if (word.kind !== 'word' || !(kind === 'per' || word.tight)) return false;
  const after = cursor.peek(2);
  // What is called is no unit.
  return !(after.kind === '(' && after.tight);
}

function divisor(cursor: Cursor): UnitFactor {
  cursor.next();
  return unitWord(cursor, -1);
}

/** One word and its exponent: `MB`, `s^2`, `s^-1`. Beside a word `^` raises the unit, never the number before it. */
function unitWord(cursor: Cursor, sign: 1 | -1): UnitFactor {
  const token = cursor.next();
  const { start } = token;
  if (token.kind !== 'word') return { name: token.kind, exponent: sign, span: spanOf(token) };
  const exponent = cursor.is('^') ? unitExponent(cursor) : 1;
  return { name: token.text, exponent: sign * exponent, span: { start, end: cursor.lastEnd } };
}

/** A whole number from 1 to 99, with a sign perhaps. */
function unitExponent(cursor: Cursor): number {
  cursor.next();
  const { token } = cursor;
  const isNegative = cursor.is('-');
  if (isNegative) cursor.next();
  const number = cursor.token;
  if (number.kind !== 'number' || number.multiplier !== '' || !/^[1-9]\d?$/.test(number.text)) {
    const span = { start: token.start, end: number.end };
    if (token.kind === 'end') return cursor.unexpected('an exponent');
    throw badExponent(span, cursor.textOf(span), 'written');
  }
  cursor.next();
  return isNegative ? -Number(number.text) : Number(number.text);
}

/** `in`, `to` or `as` and a product of units; spaces are free here, since nothing but a comparison may follow. */
export function conversion(cursor: Cursor, of: Expression): ConvertNode {
  cursor.next();
  const factors: UnitFactor[] = [];
  const isOneOver = cursor.is('number') && cursor.token.text === '1' && cursor.peek().kind === '/';
  if (isOneOver) cursor.next();
  if (!cursor.is('/') && !cursor.is('per')) factors.push(target(cursor, 1));
  for (let sign = factorAhead(cursor); sign !== undefined; sign = factorAhead(cursor)) {
    if (!cursor.is('word')) cursor.next();
    factors.push(target(cursor, sign));
  }
  return { kind: 'convert', of, factors, span: { start: of.span.start, end: cursor.lastEnd } };
}

function factorAhead(cursor: Cursor): 1 | -1 | undefined {
  switch (cursor.token.kind) {
    case '/':
    case 'per':
      return -1;
    case '*':
    case 'word':
      return 1;
    default:
      return undefined;
  }
}

function target(cursor: Cursor, sign: 1 | -1): UnitFactor {
  if (cursor.is('currency')) {
    const token = cursor.next();
    return { name: token.text, exponent: sign, span: spanOf(token) };
  }
  return isUnitAhead(cursor) ? unitWord(cursor, sign) : cursor.unexpected('a unit');
}
