import { timeOf } from './time-of.ts';
import type { ColumnType } from './table-column.ts';

const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/** What the cells of a column are, when all that are looked at agree; else text. Empty cells say nothing. After the first text no more are asked for. */
export function inferType(cells: Iterable<unknown>): ColumnType {
  let found: ColumnType | undefined;
  for (const cell of cells) {
    if (cell === null || cell === undefined || cell === '') continue;
    const type = typeOf(cell);
    if (type === 'text') return type;
    if (found === undefined || (found === 'date' && type === 'dateTime')) found = type;
    else if (found !== type && !(found === 'dateTime' && type === 'date')) return 'text';
  }
  return found ?? 'text';
}

function typeOf(cell: unknown): ColumnType {
  switch (typeof cell) {
    case 'number':
    case 'bigint': return 'number';
    case 'boolean': return 'boolean';
    case 'string':
      if (!Number.isNaN(timeOf(cell))) return cell.length === 10 ? 'date' : 'dateTime';
      return WEB_ADDRESS.test(cell) ? 'link' : 'text';
    case 'object': return cell instanceof Date ? 'dateTime' : 'json';
    default: return 'text';
  }
}
