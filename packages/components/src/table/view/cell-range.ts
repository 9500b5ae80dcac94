import type { GridPosition } from './grid-key.ts';

/** Cells next to one another, by lines and shown columns, all ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells between two corners. */
export function rangeBetween(one: GridPosition, other: GridPosition): CellRange {
  return {
    top: Math.min(one.line, other.line), bottom: Math.max(one.line, other.line),
    left: Math.min(one.column, other.column), right: Math.max(one.column, other.column),
  };
}
