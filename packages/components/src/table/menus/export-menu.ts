import { exportRows } from '../export/export-rows.ts';
import type { ExportFormat } from '../export/export-rows.ts';
import type { TableHost } from '../table-host.ts';
import { focusFirst, menuTemplate } from './menu-template.ts';
import { adoptMenuStyles } from './menu.styles.ts';
import { menuWords as words } from './menu-words.ts';
import { openPopup } from './popup.ts';

/** Opens the choice of file formats. */
export function openExportMenu(table: TableHost, anchor: HTMLElement): void {
  adoptMenuStyles(table.renderRoot);
  const popup = openPopup({ root: table.renderRoot, anchor, restore: () => anchor.focus() });
  const entry = (format: ExportFormat, label: string) => ({ label, run: () => {
    popup.close();
    void exportRows(table, { format });
  } });
  popup.show(menuTemplate(words.exportAs, [entry('csv', words.csv), entry('xlsx', words.xlsx), entry('json', words.json)]));
  focusFirst(popup.element);
}
