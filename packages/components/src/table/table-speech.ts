import { readSort } from './model/table-sort.ts';
import type { TableModel } from './model/table-model.ts';
import type { TableState } from './table-state.ts';
import { words } from './words.ts';

/** What readers hear when a table shows other rows, or the same in another order. */
export class TableSpeech {
  #sort = '';
  #narrowed = '';
  #isFirst = true;

  /** The words for what changed since the last time; undefined for nothing, and for what the table starts with. */
  say({ model, sort, filters, search, serverSide }: TableState & { readonly model: TableModel }, isBusy: boolean): string | undefined {
    if (isBusy) return undefined;
    const sorted = readSort(sort).map(({ column, direction }) => words.sortedBy(model.dataColumns.find(({ key }) => key === column)?.title ?? column, direction === 'ascending')).join(' ');
    const narrowed = JSON.stringify([filters, search]);
    const said = [
      ...(sorted === this.#sort ? [] : [sorted === '' ? words.unsorted : sorted]),
      ...(narrowed === this.#narrowed || serverSide ? [] : [words.rowsFound(String(model.rowCount), String(model.baseRows.length))]),
    ].join(' ');
    const isFirst = this.#isFirst;
    this.#sort = sorted;
    this.#narrowed = narrowed;
    this.#isFirst = false;
    return isFirst || said === '' ? undefined : said;
  }
}
