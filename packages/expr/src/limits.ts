/**
 * Every budget of the language, in one frozen table.
 *
 * Lengths are UTF-16 units of text and elements of arrays; `steps` are charged per call, per loop
 * (its length) and per bulk operation, each by the size of what it runs or reads, never per node; `allocation` is in units of one character
 * or one eighth of an array element. A value that would pass a limit is refused before it is made,
 * with an error whose code is `limit`.
 */
export const LIMITS = Object.freeze({
  /** Characters of one expression or template. */
  source: 100_000,
  /** Expressions, brackets and unary operators inside one another; a pair of parentheses counts twice. */
  nesting: 300,
  /** Height of the tree, which chains of members and operators also build. */
  depth: 600,
  /** Work of one evaluation. */
  steps: 5_000_000,
  /** Calls of arrows inside one another. */
  recursion: 400,
  /** Objects and arrays inside one another, where a value is turned into text. */
  valueDepth: 500,
  /** Characters of one text. */
  stringLength: 16_777_216,
  /** Elements of one array. */
  arrayLength: 1_000_000,
  /** All that one evaluation may build. */
  allocation: 64_000_000,
  /** Characters of one regular expression's pattern. */
  regexSource: 1_000,
  /** Worst-case moves of one match, estimated before it runs. */
  regexMoves: 200_000_000,
});
