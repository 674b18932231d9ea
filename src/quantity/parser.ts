import { err, ok, type Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import type { Argument, BinaryOperator, Comparator, Expression, NumberNode, UnitFactor } from './ast.ts';
import type { Environment } from './environment.ts';
import { type QuantityError, type QuantityWarning, Stop } from './errors.ts';
import { CURRENCIES, Lexer, RESERVED, TEXT_LIMIT, type Token } from './lexer.ts';

/** How deep brackets, signs, powers and conditions may nest. */
export const DEPTH_LIMIT = 200;

export interface Parsed {
  readonly expression: Expression;
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
    const lexer = new Lexer(text, (name) => declares(environment, name));
    const parser = new Parser(text, lexer.tokens());
    return ok({ expression: parser.whole(), warnings: lexer.warnings });
  } catch (stop) {
    if (stop instanceof Stop) return err(stop.error);
    throw stop;
  }
}

/** Whether an environment knows a name as a value or a function. */
export function declares(environment: Environment | undefined, name: string): boolean {
  if (environment === undefined) return false;
  return (
    environment.declares?.(name) === true ||
    environment.functions?.has(name) === true ||
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

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  whole(): Expression {
    if (this.#token.kind === 'end') throw new Stop({ code: 'empty', span: this.#spanOf(this.#token) });
    const expression = this.#expression(0);
    const rest = this.#token;
    if (rest.kind !== 'end') this.#unexpected('an operator or the end');
    return expression;
  }

  get #token(): Token {
    return this.#tokens[this.#at] ?? (this.#tokens.at(-1) as Token);
  }

  #peek(ahead = 1): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #next(): Token {
    const token = this.#token;
    this.#at++;
    return token;
  }

  #isSymbol(text: string, token: Token | undefined = this.#token): boolean {
    return token?.kind === 'symbol' && token.text === text;
  }

  #isWord(text: string): boolean {
    return this.#token.kind === 'word' && this.#token.text === text;
  }

  #spanOf(token: Token): Span {
    return { start: token.start, end: token.end };
  }

  /** Parses as long as operators bind tighter than `power`. */
  #expression(power: number): Expression {
    if (++this.#depth > DEPTH_LIMIT) {
      throw new Stop({ code: 'too-deep', limit: DEPTH_LIMIT, span: this.#spanOf(this.#token) });
    }
    let left = this.#prefix();
    for (let more = this.#infix(left, power); more !== undefined; more = this.#infix(left, power))
      left = more;
    this.#depth--;
    return left;
  }

  #prefix(): Expression {
    const token = this.#token;
    switch (token.kind) {
      case 'number':
        return this.#literal();
      case 'currency':
        return this.#money();
      case 'word':
        return this.#wordOrCall();
      case 'symbol':
        return this.#signOrGroup(token);
      case 'end':
        throw new Stop({ code: 'unexpected-end', expected: 'a value', span: this.#spanOf(token) });
    }
  }

  #signOrGroup(token: Token): Expression {
    const { start } = token;
    if (token.text === '(') return this.#group();
    if (token.text === '-') {
      this.#next();
      if (this.#token.kind === 'number' || this.#token.kind === 'currency') {
        const literal = this.#prefix();
        const of = this.#isRangeAhead() ? literal : this.#continue(literal, SIGN);
        return { kind: 'negate', of, span: { start, end: of.span.end } };
      }
      const of = this.#expression(SIGN);
      return { kind: 'negate', of, span: { start, end: of.span.end } };
    }
    if (token.text === '+') {
      this.#next();
      return this.#expression(SIGN);
    }
    if (token.text === '~' || token.text === '≈') {
      this.#next();
      const of = this.#expression(RANGE);
      return { kind: 'about', of, span: { start, end: of.span.end } };
    }
    // `/s` and `/day` alone are once per second, once per day.
    if (token.text === '/' && this.#at === 0 && this.#peek()?.kind === 'word') return this.#one(token);
    return this.#unexpected('a value');
  }

  #one(token: Token): Expression {
    return { kind: 'number', mantissa: '1', multiplier: '', span: { start: token.start, end: token.start } };
  }

  /** A prefix operand already read, with the operators after it that bind tighter than `power`. */
  #continue(first: Expression, power: number): Expression {
    let left = first;
    for (let more = this.#infix(left, power); more !== undefined; more = this.#infix(left, power))
      left = more;
    return left;
  }

  #isRangeAhead(): boolean {
    const token = this.#token;
    if (this.#isSymbol('..') || this.#isSymbol('±')) return true;
    return token.kind === 'word' && token.text === 'to' && this.#startsNumber(this.#peek());
  }

  /** Whether a token begins a number, so that a `to` before it is a range and not a conversion. */
  #startsNumber(token: Token | undefined): boolean {
    return (
      token !== undefined &&
      (token.kind === 'number' ||
        token.kind === 'currency' ||
        this.#isSymbol('-', token) ||
        this.#isSymbol('(', token))
    );
  }

  #group(): Expression {
    const open = this.#next();
    const inner = this.#expression(0);
    const close = this.#close(open);
    const span = { start: open.start, end: close.end };
    const group = { ...inner, span };
    return this.#startsUnit(true) ? this.#unit(group) : group;
  }

  #close(open: Token): Token {
    if (this.#isSymbol(')')) return this.#next();
    if (this.#token.kind === 'end') throw new Stop({ code: 'unclosed', span: this.#spanOf(open) });
    return this.#unexpected('an operator or `)`');
  }

  /** A number with whatever sticks to it: `:1`, a unit. */
  #literal(): Expression {
    const token = this.#next();
    const span = this.#spanOf(token);
    if (token.multiplier === 'B') return this.#bytesOrBillion(token);
    const number: NumberNode = { kind: 'number', mantissa: token.text, multiplier: token.multiplier, span };
    const right = this.#peek();
    if (this.#isSymbol(':') && right?.kind === 'number' && right.multiplier !== 'B') {
      this.#at += 2;
      const other: NumberNode = {
        kind: 'number',
        mantissa: right.text,
        multiplier: right.multiplier,
        span: this.#spanOf(right),
      };
      return { kind: 'ratio', left: number, right: other, span: { start: span.start, end: right.end } };
    }
    return this.#startsUnit(true) ? this.#unit(number) : this.#refuseOperand(number);
  }

  /** After a number comes an operator, never another number. */
  #refuseOperand(number: Expression): Expression {
    const token = this.#token;
    if (token.kind !== 'number' && token.kind !== 'currency' && !this.#isSymbol('(')) return number;
    if (token.kind === 'currency') {
      this.#next();
      const span = this.#spanOf(token);
      const factors = [{ name: CURRENCIES.get(token.text) ?? token.text, exponent: 1, span }];
      return { kind: 'unit', of: number, factors, span: { start: number.span.start, end: token.end } };
    }
    return this.#missingOperator(number.span, token);
  }

  #missingOperator(before: Span, token: Token): never {
    throw new Stop({
      code: 'missing-operator',
      before: this.#text.slice(before.start, before.end),
      after: this.#textOf(token),
      span: this.#spanOf(token),
    });
  }

  #textOf(token: Token): string {
    return this.#text.slice(token.start, token.end);
  }

  #bytesOrBillion(token: Token): Expression {
    const span = this.#spanOf(token);
    const number: NumberNode = { kind: 'number', mantissa: token.text, multiplier: '', span };
    if (this.#startsUnit(false)) {
      return this.#unit({ ...number, multiplier: 'bn' });
    }
    const per: UnitFactor[] = [];
    while (this.#divisionAhead()) per.push(this.#divisor());
    const end = per.at(-1)?.span.end ?? span.end;
    return { kind: 'bytes-or-billion', number, per, span: { start: span.start, end } };
  }

  /** `$5` is `5 USD`. */
  #money(): Expression {
    const sign = this.#next();
    const name = CURRENCIES.get(sign.text) ?? sign.text;
    const token = this.#token;
    if (token.kind !== 'number') return this.#unexpected('an amount');
    this.#next();
    const multiplier = token.multiplier === 'B' ? 'bn' : token.multiplier;
    const number: NumberNode = {
      kind: 'number',
      mantissa: token.text,
      multiplier,
      span: this.#spanOf(token),
    };
    const factors: UnitFactor[] = [{ name, exponent: 1, span: this.#spanOf(sign) }];
    while (this.#divisionAhead()) factors.push(this.#divisor());
    return { kind: 'unit', of: number, factors, span: { start: sign.start, end: this.#lastEnd() } };
  }

  #lastEnd(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  /** Whether a unit follows: a word that is no keyword and no function, or a percent sign. */
  #startsUnit(percent: boolean): boolean {
    const token = this.#token;
    if (percent && token.kind === 'symbol') return token.text === '%' || token.text === '‰';
    return token.kind === 'word' && !RESERVED.has(token.text);
  }

  /** Units after a number or group: `uploads/user/day`, `core hours`, `%`. Divisors stick without space or by `per`. */
  #unit(of: Expression): Expression {
    const factors: UnitFactor[] = [this.#unitWord(1)];
    while (this.#startsUnit(false)) factors.push(this.#unitWord(1));
    while (this.#divisionAhead()) factors.push(this.#divisor());
    const unit: Expression = {
      kind: 'unit',
      of,
      factors,
      span: { start: of.span.start, end: this.#lastEnd() },
    };
    const token = this.#token;
    if (token.kind === 'number' || this.#isSymbol('(') || this.#startsUnit(false)) {
      return this.#missingOperator(unit.span, token);
    }
    return unit;
  }

  #divisionAhead(): boolean {
    const divisor = this.#peek();
    if (divisor?.kind !== 'word' || RESERVED.has(divisor.text)) return false;
    if (this.#isSymbol('(', this.#peek(2)) && this.#peek(2)?.tight === true) return false;
    if (this.#isWord('per')) return true;
    return this.#isSymbol('/') && this.#token.tight && divisor.tight;
  }

  #divisor(): UnitFactor {
    this.#next();
    return this.#unitWord(-1);
  }

  #unitWord(sign: 1 | -1): UnitFactor {
    const token = this.#next();
    let exponent = 1;
    let end = token.end;
    const raised = this.#peek();
    const isExponent = raised?.kind === 'number' && raised.multiplier === '' && /^\d{1,2}$/.test(raised.text);
    if (this.#isSymbol('^') && this.#token.tight && isExponent && token.text !== '%') {
      exponent = Number(raised.text);
      end = raised.end;
      this.#at += 2;
    }
    return { name: token.text, exponent: sign * exponent, span: { start: token.start, end } };
  }

  #wordOrCall(): Expression {
    const token = this.#token;
    if (token.text === 'if') return this.#conditional();
    if (token.text === 'per' && this.#at === 0) return this.#one(token);
    if (RESERVED.has(token.text)) return this.#unexpected('a value');
    this.#next();
    if (this.#isSymbol('(')) return this.#call(token);
    const word: Expression = { kind: 'word', name: token.text, span: this.#spanOf(token) };
    const after = this.#token;
    if (after.kind === 'number' || after.kind === 'currency' || this.#startsUnit(false)) {
      return this.#missingOperator(word.span, after);
    }
    return word;
  }

  #conditional(): Expression {
    const { start } = this.#next();
    const condition = this.#expression(0);
    this.#expectWord('then');
    const then = this.#expression(0);
    this.#expectWord('else');
    const otherwise = this.#expression(0);
    return { kind: 'if', condition, then, otherwise, span: { start, end: otherwise.span.end } };
  }

  #expectWord(word: string): void {
    if (!this.#isWord(word)) this.#unexpected(`\`${word}\``);
    this.#next();
  }

  #call(name: Token): Expression {
    const open = this.#next();
    const args: Argument[] = [];
    while (!this.#isSymbol(')')) {
      args.push(this.#argument());
      if (this.#isSymbol(',')) {
        this.#next();
        if (this.#isSymbol(')')) this.#unexpected('an argument');
      } else if (!this.#isSymbol(')')) {
        if (this.#token.kind === 'end') throw new Stop({ code: 'unclosed', span: this.#spanOf(open) });
        this.#unexpected('an operator, `,` or `)`');
      }
    }
    const close = this.#next();
    const span = { start: name.start, end: close.end };
    return { kind: 'call', name: name.text, nameSpan: this.#spanOf(name), args, span };
  }

  #argument(): Argument {
    const token = this.#token;
    let name: string | undefined;
    if (token.kind === 'word' && this.#isSymbol(':', this.#peek())) {
      name = token.text;
      this.#at += 2;
    }
    const value = this.#expression(0);
    return { name, value, span: { start: token.start, end: value.span.end } };
  }

  /** The expression with the next operator applied, or undefined where none binds tighter than `power`. */
  #infix(left: Expression, power: number): Expression | undefined {
    const token = this.#token;
    if (token.kind === 'word') return this.#wordOperator(left, power, token);
    if (token.kind !== 'symbol') return undefined;
    switch (token.text) {
      case '+':
      case '-':
        return this.#binary(left, token.text, SUM, power);
      case '*':
      case '/':
        return this.#binary(left, token.text, PRODUCT, power);
      case '^':
        return this.#binary(left, '^', POWER, power);
      case '..':
      case '±':
        return power < RANGE ? this.#range(left, token) : undefined;
      case '%':
      case '‰':
        // A share of a name or call is written as a product, a share of a number was read with it.
        return undefined;
      default:
        return this.#comparison(left, power, token.text);
    }
  }

  #binary(
    left: Expression,
    operator: BinaryOperator,
    binding: number,
    power: number,
  ): Expression | undefined {
    if (binding <= power) return undefined;
    this.#next();
    // `^` groups to the right, and a sign may stand in an exponent.
    const right = this.#expression(operator === '^' ? binding - 1 : binding);
    return { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
  }

  #wordOperator(left: Expression, power: number, token: Token): Expression | undefined {
    switch (token.text) {
      case 'of':
        return this.#binary(left, '*', PRODUCT, power);
      case 'per':
        return this.#binary(left, '/', PRODUCT, power);
      case 'to':
        if (this.#startsNumber(this.#peek())) return power < RANGE ? this.#range(left, token) : undefined;
        return this.#conversion(left, power);
      case 'in':
      case 'as':
        return this.#conversion(left, power);
      default:
        return undefined;
    }
  }

  #range(left: Expression, token: Token): Expression {
    this.#next();
    const right = this.#expression(RANGE - 1 + 0.5);
    const span = { start: left.span.start, end: right.span.end };
    if (token.text === '±') return { kind: 'spread', centre: left, deviation: right, span };
    return { kind: 'range', low: left, high: right, span };
  }

  /** `in`, `to` or `as` and a product of units; spaces are free here, since nothing but a comparison may follow. */
  #conversion(left: Expression, power: number): Expression | undefined {
    if (CONVERT <= power) return undefined;
    this.#next();
    const factors: UnitFactor[] = [];
    const one =
      this.#token.kind === 'number' && this.#token.text === '1' && this.#isSymbol('/', this.#peek());
    if (one) this.#next();
    if (!this.#isSymbol('/') && !this.#isWord('per')) factors.push(this.#target(1));
    for (let sign = this.#factorAhead(); sign !== undefined; sign = this.#factorAhead()) {
      if (!this.#startsUnit(false)) this.#next();
      factors.push(this.#target(sign));
    }
    return { kind: 'convert', of: left, factors, span: { start: left.span.start, end: this.#lastEnd() } };
  }

  #factorAhead(): 1 | -1 | undefined {
    if (this.#isSymbol('/') || this.#isWord('per')) return -1;
    return this.#isSymbol('*') || this.#startsUnit(false) ? 1 : undefined;
  }

  #target(sign: 1 | -1): UnitFactor {
    const token = this.#token;
    if (token.kind === 'currency') {
      this.#next();
      return { name: CURRENCIES.get(token.text) ?? token.text, exponent: sign, span: this.#spanOf(token) };
    }
    if (!this.#startsUnit(true)) this.#unexpected('a unit');
    return this.#unitWord(sign);
  }

  #comparison(left: Expression, power: number, symbol: string): Expression | undefined {
    if (!COMPARATORS.has(symbol) || COMPARE <= power) return undefined;
    this.#next();
    if (symbol === '≈' && left.kind === 'compare' && left.tolerance === undefined) {
      const tolerance = this.#expression(COMPARE);
      return { ...left, tolerance, span: { start: left.span.start, end: tolerance.span.end } };
    }
    const right = this.#expression(COMPARE);
    const operator = symbol as Comparator;
    const span = { start: left.span.start, end: right.span.end };
    return { kind: 'compare', operator, left, right, tolerance: undefined, span };
  }

  #unexpected(expected: string): never {
    const token = this.#token;
    const span = this.#spanOf(token);
    if (token.kind === 'end') throw new Stop({ code: 'unexpected-end', expected, span });
    throw new Stop({ code: 'unexpected-token', found: this.#textOf(token), expected, span });
  }
}

const COMPARATORS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '≈']);
