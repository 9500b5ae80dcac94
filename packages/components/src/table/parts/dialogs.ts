// What opens over a table: menus, filter forms, the field over a cell; what is saved from it and pasted into it.
export { editCell } from '../editing/edit-cell.ts';
export { pasteCells } from '../editing/paste-cells.ts';
export { exportRows } from '../export/export-rows.ts';
export { openColumnMenu } from '../menus/column-menu.ts';
export { openExportMenu } from '../menus/export-menu.ts';
export { openRowMenu } from '../menus/row-menu.ts';
