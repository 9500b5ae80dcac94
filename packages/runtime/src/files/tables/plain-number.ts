const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** What a double holds without loss. */
const MOST_DIGITS = 15;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_power, exponent) => 10 ** exponent);

/**
 * A decimal number as people write it in tables; NaN for anything else. Not 007, +49 or 1e5: those are codes, and as
 * numbers they would lose what they say. Nor one with more digits than a double holds.
 */
export function readPlainNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at += 1;
  const first = at;
  let [value, digits, decimals] = [0, 0, -1];
  for (; at < end; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (bytes[at] === POINT && decimals < 0 && at > first) {
      decimals = 0;
    } else {
      return Number.NaN;
    }
  }
  // A lone point or sign, a point at the end, or a zero before other digits.
  if (digits === 0 || digits > MOST_DIGITS || decimals === 0 || (bytes[first] === ZERO && end - first > 1 && bytes[first + 1] !== POINT)) return Number.NaN;
  // Both are whole numbers that a double holds, so that the quotient is the nearest one to what was written.
  const number = decimals > 0 ? value / POWERS[decimals]! : value;
  return isNegative ? -number : number;
}
