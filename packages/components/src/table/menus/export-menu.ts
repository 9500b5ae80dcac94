import { exportRows } from '../export/export-rows.ts';
import type { ExportFormat } from '../export/export-rows.ts';
import type { TableHost } from '../table-host.ts';
import { focusFirst, menuTemplate } from './menu-template.ts';
import { adoptMenuStyles } from './menu.styles.ts';
import { openPopup } from './popup.ts';

/** Opens the choice of file formats. */
export function openExportMenu(table: TableHost, anchor: HTMLElement): void {
  const { say } = table;
  adoptMenuStyles(table.renderRoot);
  const popup = openPopup({ root: table.renderRoot, anchor, restore: () => anchor.focus() });
  const entry = (format: ExportFormat, label: string) => ({ label, run: () => {
    popup.close();
    void exportRows(table, { format });
  } });
  popup.show(menuTemplate(say('Export'), [entry('csv', say('CSV, for spreadsheets')), entry('xlsx', say('Excel workbook')), entry('json', 'JSON')]));
  focusFirst(popup.element);
}
