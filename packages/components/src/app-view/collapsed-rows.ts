import type { ComponentLayout } from '@inlay/runtime/document';

/** A place in the grid, and whether what stands there is hidden. */
export interface PlacedBox {
  readonly layout: ComponentLayout;
  readonly isHidden: boolean;
}

/**
 * Where the rows of a grid go when hidden boxes take no room: those in which only hidden boxes stand are left out, and
 * what is below moves up. Rows that were left empty on purpose stay. Gives the new row of an old one.
 */
export function collapsedRows(boxes: readonly PlacedBox[]): (row: number) => number {
  if (!boxes.some(({ isHidden }) => isHidden)) return (row) => row;
  const end = Math.max(...boxes.map(({ layout }) => layout.y + layout.h));
  const shown = countRows(boxes.filter(({ isHidden }) => !isHidden), end);
  const hidden = countRows(boxes.filter(({ isHidden }) => isHidden), end);
  const moved: number[] = [];
  let next = 0;
  for (let row = 0; row <= end; row += 1) {
    moved.push(next);
    if (hidden[row] === 0 || shown[row] !== 0) next += 1;
  }
  return (row) => moved[row] ?? row;
}

/** How many boxes stand in each row, from 0 to `end`. One pass over boxes, one over rows: a box may be thousands of rows high. */
function countRows(boxes: readonly PlacedBox[], end: number): Int32Array {
  const counts = new Int32Array(end + 2);
  for (const { layout: { y, h } } of boxes) {
    counts[y]! += 1;
    counts[y + h]! -= 1;
  }
  for (let row = 1; row <= end; row += 1) counts[row]! += counts[row - 1]!;
  return counts;
}
