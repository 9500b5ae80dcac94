import type { Column } from './table-columns.ts';

/** True for columns of the table itself, which are not sorted, filtered, moved or exported. */
export function isSystemColumn({ key }: Pick<Column, 'key'>): boolean {
  return key.startsWith('\0');
}
