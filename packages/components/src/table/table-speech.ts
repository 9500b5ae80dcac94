import type { Localize } from '../element/localize.ts';
import { readSort } from './model/table-sort.ts';
import type { TableModel } from './model/table-model.ts';
import { shownCount } from './model/row-places.ts';

/** A table, as far as it is spoken of. */
interface SpokenTable {
  readonly model: TableModel;
  readonly sort: unknown;
  readonly filters: unknown;
  readonly search: unknown;
  readonly serverSide: boolean;
  readonly say: Localize;
}

/** What readers hear when a table shows other rows, or the same in another order. */
export class TableSpeech {
  #sort = '';
  #narrowed: string;
  #isFirst: boolean;

  /** `isShown`: the table was there before, in the order of its data. */
  constructor(isShown: boolean) {
    this.#isFirst = !isShown;
    this.#narrowed = JSON.stringify([[], '']);
  }

  /** The words for what changed since the last time; undefined for nothing, and for what the table starts with. */
  say({ model, sort, filters, search, serverSide, say }: SpokenTable, isBusy: boolean): string | undefined {
    if (isBusy) return undefined;
    const sorted = readSort(sort).map(({ column, direction }) => {
      const title = model.dataColumns.find(({ key }) => key === column)?.title ?? column;
      return direction === 'ascending' ? say('Sorted by {title}, ascending.', { title }) : say('Sorted by {title}, descending.', { title });
    }).join(' ');
    const narrowed = JSON.stringify([filters, search]);
    const said = [
      ...(sorted === this.#sort ? [] : [sorted === '' ? say('Not sorted.') : sorted]),
      ...(narrowed === this.#narrowed || serverSide ? [] : [say('{count} of {total} rows shown.', { count: shownCount(model), total: model.baseRows.length })]),
    ].join(' ');
    const isFirst = this.#isFirst;
    this.#sort = sorted;
    this.#narrowed = narrowed;
    this.#isFirst = false;
    return isFirst || said === '' ? undefined : said;
  }
}
