import type { BinaryOperator, Expression, NumberNode, UnitFactor } from './ast.ts';

/** What stands in for a node: text that is read as one operand. */
export type Substitute = (node: Expression) => string | undefined;

const COMPARE = 10;
const CONVERT = 20;
const SUM = 30;
const PRODUCT = 40;
const SIGN = 50;
const POWER = 60;
const RANGE = 70;
const OPERAND = 80;

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '+': SUM,
  '-': SUM,
  '*': PRODUCT,
  '/': PRODUCT,
  '^': POWER,
};

/**
 * The canonical text of an expression; parsing it gives the same expression but for spans. Where `substitute`
 * gives a text for a node, that stands in its place.
 */
export function print(expression: Expression, substitute?: Substitute): string {
  return printed(expression, 0, substitute);
}

/** The node's text, in brackets where it binds no tighter than what surrounds it. */
function printed(node: Expression, around: number, substitute: Substitute | undefined): string {
  const instead = substitute?.(node);
  if (instead !== undefined) return instead;
  const text = node.kind === 'binary' ? binaryText(node, substitute) : plainText(node, substitute);
  return bindingOf(node) > around ? text : `(${text})`;
}

function bindingOf(node: Expression): number {
  switch (node.kind) {
    case 'if':
      return 1;
    case 'compare':
      return COMPARE;
    case 'convert':
      return CONVERT;
    case 'binary':
      return BINDING[node.operator];
    case 'negate':
      return SIGN;
    case 'range':
    case 'spread':
    case 'about':
      return RANGE;
    default:
      return OPERAND;
  }
}

/** A chain of operators that group to the left is as deep as it is long, so it is unrolled here. */
function binaryText(node: Expression & { kind: 'binary' }, substitute: Substitute | undefined): string {
  const parts: string[] = [];
  let left: Expression = node;
  let binding = BINDING[node.operator];
  while (left.kind === 'binary' && BINDING[left.operator] >= binding) {
    if (left !== node && substitute?.(left) !== undefined) break;
    binding = BINDING[left.operator];
    const isPower: boolean = left.operator === '^';
    const right = printed(left.right, isPower ? binding - 1 : binding, substitute);
    parts.push(isPower ? `^${right}` : ` ${left.operator} ${right}`);
    left = left.left;
    if (isPower) break;
  }
  parts.push(binding === POWER ? baseText(left, substitute) : printed(left, binding - 1, substitute));
  return parts.reverse().join('');
}

/** What is raised. Beside a unit `^` raises the unit, so that whatever may end in one has brackets. */
function baseText(node: Expression, substitute: Substitute | undefined): string {
  const instead = substitute?.(node);
  if (instead !== undefined) return /^[\w.]+$/.test(instead) ? instead : `(${instead})`;
  const isPlain = node.kind === 'number' || node.kind === 'word' || node.kind === 'call';
  return printed(node, isPlain ? POWER : OPERAND, substitute);
}

function plainText(
  node: Exclude<Expression, { kind: 'binary' }>,
  substitute: Substitute | undefined,
): string {
  const inner = (of: Expression, around: number): string => printed(of, around, substitute);
  switch (node.kind) {
    case 'number':
      return numberText(node);
    case 'ratio':
      return `${numberText(node.left)}:${numberText(node.right)}`;
    case 'word':
      return node.name;
    case 'bytes-or-billion':
      return `${node.number.mantissa}B${node.per.map(({ name, exponent }) => `/${raisedText(name, -exponent)}`).join('')}`;
    case 'unit': {
      // A unit sticks to a number or a group only.
      const number = node.of.kind === 'number';
      const of = number || substitute?.(node.of) !== undefined ? inner(node.of, 0) : `(${inner(node.of, 0)})`;
      return `${of}${unitsText(node.factors)}`;
    }
    case 'negate':
      return `-${negated(node.of, substitute)}`;
    case 'about':
      return `~${inner(node.of, RANGE)}`;
    case 'range':
      return rangeText(node, substitute);
    case 'spread':
      return `${rangeSide(node.centre, substitute)} ± ${rangeSide(node.deviation, substitute)}`;
    case 'convert':
      return `${inner(node.of, CONVERT - 1)} in ${factorsText(node.factors)}`;
    case 'compare': {
      const tolerance = node.tolerance === undefined ? '' : ` ≈ ${inner(node.tolerance, COMPARE)}`;
      return `${inner(node.left, COMPARE)} ${node.operator} ${inner(node.right, COMPARE)}${tolerance}`;
    }
    case 'if':
      return `if ${inner(node.condition, 0)} then ${inner(node.then, 0)} else ${inner(node.otherwise, 0)}`;
    case 'call': {
      const args = node.args.map((argument) => {
        const value = inner(argument.value, 0);
        return argument.name === undefined ? value : `${argument.name}: ${value}`;
      });
      return `${node.name}(${args.join(', ')})`;
    }
  }
}

/** What a minus applies to; a range after it would take the minus into its first side. */
function negated(of: Expression, substitute: Substitute | undefined): string {
  const range = of.kind === 'range' || of.kind === 'spread';
  return range && substitute?.(of) === undefined
    ? `(${printed(of, 0, substitute)})`
    : printed(of, SIGN - 1, substitute);
}

/** Close together where the first side is a bare number: `2..5 MB`. */
function rangeText(node: Expression & { kind: 'range' }, substitute: Substitute | undefined): string {
  const low = rangeSide(node.low, substitute);
  const isBare = /^-?[\d.]+[a-zA-Z%]?$/.test(low);
  return `${low}${isBare ? '..' : ' .. '}${rangeSide(node.high, substitute)}`;
}

/** A side of a range is a literal, with a sign perhaps, or a word or group. */
function rangeSide(node: Expression, substitute: Substitute | undefined): string {
  if (node.kind === 'negate' && isLiteral(node.of)) return `-${printed(node.of, RANGE, substitute)}`;
  return printed(node, RANGE, substitute);
}

function isLiteral(node: Expression): boolean {
  return (
    node.kind === 'number' || (node.kind === 'unit' && node.of.kind === 'number') || node.kind === 'ratio'
  );
}

function numberText(node: NumberNode): string {
  return `${node.mantissa}${node.multiplier}`;
}

/** What stands beside a number: ` MB/s`, `%`, ` s^-1`. Words come first, and a stroke only after a word. */
function unitsText(factors: readonly UnitFactor[]): string {
  const words = Math.max(1, factors.findLastIndex(({ exponent }) => exponent > 0) + 1);
  let text = '';
  factors.forEach(({ name, exponent }, i) => {
    if (i >= words) text += `/${raisedText(name, -exponent)}`;
    else text += `${name === '%' || name === '‰' ? '' : ' '}${raisedText(name, exponent)}`;
  });
  return text;
}

function raisedText(name: string, exponent: number): string {
  return exponent === 1 ? name : `${name}^${exponent}`;
}

/** Of a conversion: `core hours/request^2`; a product that begins with a divisor begins with its slash. */
function factorsText(factors: readonly UnitFactor[]): string {
  let text = '';
  for (const { name, exponent } of factors) {
    text += `${exponent < 0 ? '/' : text === '' ? '' : ' '}${raisedText(name, Math.abs(exponent))}`;
  }
  return text;
}
