// What a table needs once somebody arranged its columns.
export { keptArrangement } from '../kept-arrangement.ts';
export { arrangeColumns, readArrangement } from '../model/column-arrangement.ts';
