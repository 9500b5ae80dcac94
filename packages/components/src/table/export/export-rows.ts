import { downloadFile } from '../../element/download-file.ts';
import { wholeText } from '../model/whole-text.ts';
import type { TableRecord } from '../model/table-row.ts';
import type { TableHost } from '../table-host.ts';
import { rowsAsCsv } from './csv.ts';
import { exportedRows } from './exported-rows.ts';
import type { ExportedRows } from './exported-rows.ts';
import { rowsAsXlsx } from './xlsx.ts';

export const EXPORT_FORMATS = ['csv', 'json', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Saves the rows shown on the person's disk. What is no format is CSV. */
export async function exportRows(table: TableHost, { format, fileName }: { readonly format?: unknown; readonly fileName?: unknown }): Promise<void> {
  const wanted = EXPORT_FORMATS.find((known) => known === format) ?? 'csv';
  const name = `${typeof fileName === 'string' && fileName !== '' ? fileName : table.label || 'table'}.${wanted}`;
  const exported = exportedRows(table.model);
  if (wanted === 'csv') downloadFile({ fileName: name, mimeType: 'text/csv;charset=utf-8', text: rowsAsCsv(exported.columns.map(({ title }) => title), exported.rows) });
  else if (wanted === 'json') downloadFile({ fileName: name, mimeType: 'application/json', text: rowsAsJson(exported) });
  else downloadFile({ fileName: name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', base64: await rowsAsXlsx(exported) });
}

/** Objects by column key, as the table was given them. */
export function rowsAsJson({ columns, rows }: ExportedRows): string {
  const records = rows.map((cells): TableRecord => Object.fromEntries(cells.map((value, index) => [columns[index]!.key, value ?? null])));
  try {
    return JSON.stringify(records, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 2);
  } catch {
    // Something refers to itself: its words are all that can be said of it.
    return JSON.stringify(records.map((record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, wholeText(value)]))), null, 2);
  }
}
