import type { Localize } from '../element/localize.ts';
import { readSort } from './model/table-sort.ts';
import type { TableModel } from './model/table-model.ts';
import type { TableState } from './table-state.ts';

/** What readers hear when a table shows other rows, or the same in another order. */
export class TableSpeech {
  #sort = '';
  #narrowed = '';
  #isFirst = true;

  /** The words for what changed since the last time; undefined for nothing, and for what the table starts with. */
  say({ model, sort, filters, search, serverSide, say }: TableState & { readonly model: TableModel; readonly say: Localize }, isBusy: boolean): string | undefined {
    if (isBusy) return undefined;
    const sorted = readSort(sort).map(({ column, direction }) => {
      const title = model.dataColumns.find(({ key }) => key === column)?.title ?? column;
      return direction === 'ascending' ? say('Sorted by {title}, ascending.', { title }) : say('Sorted by {title}, descending.', { title });
    }).join(' ');
    const narrowed = JSON.stringify([filters, search]);
    const said = [
      ...(sorted === this.#sort ? [] : [sorted === '' ? say('Not sorted.') : sorted]),
      ...(narrowed === this.#narrowed || serverSide ? [] : [say('{count} of {total} rows shown.', { count: model.rowCount, total: model.baseRows.length })]),
    ].join(' ');
    const isFirst = this.#isFirst;
    this.#sort = sorted;
    this.#narrowed = narrowed;
    this.#isFirst = false;
    return isFirst || said === '' ? undefined : said;
  }
}
