import { wholeText } from '../model/whole-text.ts';
import { timeOf } from '../model/time-of.ts';
import type { Column } from '../model/table-columns.ts';
import type { ExportedRows } from './exported-rows.ts';

/** Characters that go into one call: more arguments are refused by engines. */
const CHUNK = 0x8000;
/** A cell of a workbook holds no more. */
const MAX_LETTERS = 32_767;

/** Rows as an Excel workbook of one sheet, in base64. Numbers, truths and dates are such; every text is a text, whatever it begins with. */
export async function rowsAsXlsx({ columns, rows }: ExportedRows): Promise<string> {
  const head = columns.map(({ title }) => title);
  const cells = rows.map((row) => row.map((value, index) => workbookCell(value, columns[index]!)));
  const { writeWorkbook } = await import('./write-workbook.ts');
  const bytes = await writeWorkbook([head, ...cells]);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function workbookCell(value: unknown, { type }: Column): string | number | boolean | Date | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  const time = type === 'date' || type === 'dateTime' ? timeOf(value) : Number.NaN;
  return Number.isNaN(time) ? wholeText(value).slice(0, MAX_LETTERS) : new Date(time);
}
