import type { TableHost } from '../table-host.ts';

/** Saves the rows shown to a file. Resolves when it was handed to the browser. Nothing happens while the table is in no document. */
export async function exportData(table: TableHost, format: unknown, fileName: unknown): Promise<void> {
  if (!table.isConnected) return;
  const { exportRows } = await import('../parts/dialogs.ts');
  await exportRows(table, { format, fileName });
}
