// What opens over a table, and what is saved from it.
export { exportRows } from '../export/export-rows.ts';
export { openColumnMenu } from '../menus/column-menu.ts';
export { openExportMenu } from '../menus/export-menu.ts';
export { openRowMenu } from '../menus/row-menu.ts';
