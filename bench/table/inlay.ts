import { defineElement } from '@inlay/components/element';
import { InlayTable } from '@inlay/components/table';
import type { GridEngine } from './engine.ts';
import { columns } from './rows.ts';

/** Our table, with selection, formats and everything else that it has. */
export const inlay: GridEngine = {
  name: 'inlay-table',
  async mount(host, rows) {
    defineElement(InlayTable);
    const table = document.createElement('inlay-table');
    Object.assign(table, { data: rows, columns: columns.map(({ stated }) => stated), label: 'Rows', lang: 'en' });
    host.append(table);
    while (!table.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    const sorted = async (): Promise<void> => {
      await table.updateComplete;
      while (table.shadowRoot!.querySelector('.progress') !== null) await new Promise((resolve) => requestAnimationFrame(resolve));
      await table.updateComplete;
    };
    return {
      scroller: table.shadowRoot!.querySelector<HTMLElement>('.scroll')!,
      root: table.shadowRoot!,
      sort(key) {
        table.setSort([{ column: key, direction: 'ascending' }]);
        return sorted();
      },
      filter(key, above) {
        table.setFilters(above === undefined ? [] : [{ column: key, operator: '>', value: above }]);
        return sorted();
      },
    };
  },
};
