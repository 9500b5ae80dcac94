// Cells that hold more than words, and marks on those that do.
export { richCells } from '../cells/rich-cells.ts';
export { richStyles } from '../cells/rich.styles.ts';
