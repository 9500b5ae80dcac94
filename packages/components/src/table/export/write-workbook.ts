import { writeXlsx } from 'hucre/xlsx';

// Imports nothing of the table's: what is fetched with a library of its own would make a bundle cut the table's files once more.
/** An Excel workbook of one sheet with these rows, as the bytes of its file. Fetched when a workbook is wanted. */
export function writeWorkbook(rows: readonly (readonly (string | number | boolean | Date | null)[])[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows: rows.map((cells) => [...cells]) }] });
}
