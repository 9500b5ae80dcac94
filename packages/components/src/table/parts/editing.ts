// The field over a cell, and what is pasted.
export { editCell } from '../editing/edit-cell.ts';
export { pasteCells } from '../editing/paste-cells.ts';
