import '@vaadin/grid/vaadin-grid.js';
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import type { GridApi } from 'ag-grid-community';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { SlickDataView, SlickGrid } from 'slickgrid';
// @ts-expect-error It has no types of its own.
import { TabulatorFull } from 'tabulator-tables';
import type { GridEngine } from './engine.ts';
import { columns, LINE_HEIGHT } from './rows.ts';
import type { BenchRow } from './rows.ts';

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until an engine has made an element, and one frame more. */
async function appears<Found extends Element>(find: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = find();
    if (found) {
      await frame();
      return found;
    }
    await frame();
  }
}

/** The part of a grid that is scrolled down, whatever it is called in this version. */
function scrollerIn(host: HTMLElement): HTMLElement {
  return [...host.querySelectorAll<HTMLElement>('*')].find((each) => each.scrollHeight > each.clientHeight + 1000 && /auto|scroll/.test(getComputedStyle(each).overflowY))!;
}

const agGrid: GridEngine = {
  name: 'ag-grid-community',
  async mount(host, rows) {
    ModuleRegistry.registerModules([AllCommunityModule]);
    const api: GridApi = createGrid(host, {
      rowData: rows, rowHeight: LINE_HEIGHT, animateRows: false, rowSelection: { mode: 'singleRow' },
      columnDefs: columns.map(({ key, width, isNumber, format }) => ({ field: key, width, sortable: true, filter: isNumber ? 'agNumberColumnFilter' : true, valueFormatter: ({ value }: { value: string | number }) => format(value) })),
    });
    await appears(() => host.querySelector('.ag-row'));
    return {
      root: document, scroller: scrollerIn(host),
      sort(key) {
        api.applyColumnState({ state: [{ colId: key, sort: 'asc' }], defaultState: { sort: null } });
      },
      filter: (key, above) => api.setFilterModel(above === undefined ? null : { [key]: { filterType: 'number', type: 'greaterThan', filter: above } }),
    };
  },
};

const vaadin: GridEngine = {
  name: '@vaadin/grid',
  async mount(host, rows) {
    const grid = document.createElement('vaadin-grid') as HTMLElement & { items: BenchRow[]; shadowRoot: ShadowRoot };
    for (const { key, title, width, format } of columns) {
      const column = document.createElement('vaadin-grid-column');
      Object.assign(column, { path: key, header: title, width: `${width}px`, flexGrow: 0, renderer: (cell: HTMLElement, _column: unknown, { item }: { item: BenchRow }) => { cell.textContent = format(item[key]!); } });
      grid.append(column);
    }
    grid.style.height = '640px';
    grid.items = rows;
    host.append(grid);
    const scroller = await appears(() => grid.shadowRoot.querySelector<HTMLElement>('#table'));
    await appears(() => [...grid.querySelectorAll('vaadin-grid-cell-content')].find(({ textContent }) => textContent !== '' && textContent !== columns[0]!.title));
    return { root: grid.shadowRoot, scroller };
  },
};

/** As much of it as is used here. */
type TabulatorClass = new (host: HTMLElement, options: object) => {
  on(event: string, listener: () => void): void;
  setSort(key: string, direction: string): Promise<void>;
  setFilter(key: string, operator: string, value: number): void;
  clearFilter(all: boolean): void;
};

const tabulator: GridEngine = {
  name: 'tabulator-tables',
  async mount(host, rows) {
    const table = new (TabulatorFull as TabulatorClass)(host, {
      data: rows, height: 640, rowHeight: LINE_HEIGHT, layout: 'fitData',
      columns: columns.map(({ key, title, width, isNumber, format }) => ({ title, field: key, width, sorter: isNumber ? 'number' : 'string', formatter: (cell: { getValue(): string | number }) => format(cell.getValue()) })),
    });
    await new Promise<void>((resolve) => table.on('tableBuilt', () => resolve()));
    await appears(() => host.querySelector('.tabulator-row'));
    return {
      root: document, scroller: host.querySelector<HTMLElement>('.tabulator-tableholder')!,
      sort: (key) => table.setSort(key, 'asc'),
      filter: (key, above) => (above === undefined ? table.clearFilter(true) : table.setFilter(key, '>', above)),
    };
  },
};

const revoGrid: GridEngine = {
  name: '@revolist/revogrid',
  async mount(host, rows) {
    defineCustomElements();
    const grid = document.createElement('revo-grid') as HTMLElement & { source: unknown; columns: unknown; rowSize: number };
    Object.assign(grid, { rowSize: LINE_HEIGHT, source: rows, columns: columns.map(({ key, title, width, format }) => ({ prop: key, name: title, size: width, sortable: true, cellTemplate: (_make: unknown, { value }: { value: string | number }) => format(value) })) });
    grid.style.height = '640px';
    host.append(grid);
    const scroller = await appears(() => grid.querySelector<HTMLElement>('revogr-viewport-scroll .vertical-inner, .rgCol .vertical-inner'));
    await appears(() => grid.querySelector('.rgRow'));
    return { root: document, scroller };
  },
};

type SlickRow = { readonly [key: string]: string | number; id: number };

const slickGrid: GridEngine = {
  name: 'slickgrid',
  async mount(host, rows) {
    const view = new SlickDataView<SlickRow>({});
    const grid = new SlickGrid<SlickRow>(host, view, columns.map(({ key, title, width, format }) => ({ id: key, name: title, field: key, width, formatter: (_row: number, _cell: number, value: string | number) => format(value) })), { rowHeight: LINE_HEIGHT, enableColumnReorder: false });
    let above: readonly [string, number] | undefined;
    view.setItems(rows.map((row, id) => ({ ...row, id })));
    view.setFilter((item: SlickRow) => above === undefined || Number(item[above[0]]) > above[1]);
    grid.invalidate();
    await appears(() => host.querySelector('.slick-row'));
    return {
      root: document, scroller: host.querySelector<HTMLElement>('.slick-viewport-top.slick-viewport-left')!,
      sort(key) {
        view.sort((a, b) => (typeof a[key] === 'number' ? a[key] - (b[key] as number) : String(a[key]).localeCompare(String(b[key]))), true);
        grid.invalidate();
      },
      filter(key, limit) {
        above = limit === undefined ? undefined : [key, limit];
        view.refresh();
        grid.invalidate();
      },
    };
  },
};

/** Other grids, each as its own pages say, with the same words in the cells. */
export const peers: readonly GridEngine[] = [revoGrid, slickGrid, agGrid, vaadin, tabulator];
