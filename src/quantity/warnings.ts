import type { Span } from '../base/span.ts';
import type { QuantityWarning } from './errors.ts';
import type { Quantity } from './quantity.ts';
import { knownUnit, type Unit } from './units.ts';

/** What is probably not meant in a sum: bits beside bytes, powers of 1000 beside powers of 1024. */
export function mixedUnits(left: Quantity, right: Quantity, span: Span): readonly QuantityWarning[] {
  const a = dataUnit(left);
  const b = dataUnit(right);
  if (a === undefined || b === undefined || a === b) return [];
  const warnings: QuantityWarning[] = [];
  if (isBits(a) !== isBits(b)) {
    const [bits, bytes] = isBits(a) ? [a, b] : [b, a];
    warnings.push({ code: 'bits-and-bytes', bits: bits.symbol, bytes: bytes.symbol, span });
  }
  const scales = [scaleOf(a), scaleOf(b)];
  if (scales.includes('binary') && scales.includes('decimal')) {
    const [binary, decimal] = scales[0] === 'binary' ? [a, b] : [b, a];
    // The binary unit over the decimal one of the same prefix.
    const same = knownUnit(binary.symbol.replace('Ki', 'k').replace('i', ''));
    const factor = binary.factor / same.factor;
    warnings.push({
      code: 'decimal-and-binary',
      decimal: decimal.symbol,
      binary: binary.symbol,
      factor,
      span,
    });
  }
  return warnings;
}

function dataUnit(quantity: Quantity): Unit | undefined {
  return quantity.shown.find((unit) => unit.base === 'data');
}

function isBits(unit: Unit): boolean {
  return unit.family === 'bits' || unit.family === 'binary-bits';
}

/** Plain bytes and bits are at home in both. */
function scaleOf(unit: Unit): 'binary' | 'decimal' | 'either' {
  if (unit.family === 'binary-bytes' || unit.family === 'binary-bits') return 'binary';
  return unit.factor === 1 || unit.factor === 0.125 ? 'either' : 'decimal';
}
