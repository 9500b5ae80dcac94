// Made by `node tools/launch.mjs manifest` from table.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { ChangedRow } from './model/change-history.ts';
import type { ColumnArrangement } from './model/column-arrangement.ts';
import type { RowKey } from './model/row-keys.ts';
import type { TableFilter } from './model/table-filter.ts';
import type { TableRecord } from './model/table-row.ts';
import type { TableSort } from './model/table-sort.ts';
import type { tableDefinition } from './table.definition.ts';

/** The events that it fires, by name. */
export interface TableEvents {
  select: CustomEvent<{selectedRowIndex: number, selectedRow: TableRecord | null}>;
  sort: CustomEvent<{sort: readonly TableSort[]}>;
  filter: CustomEvent<{filters: readonly TableFilter[]}>;
  search: CustomEvent<{search: string}>;
  pageChange: CustomEvent<{page: number}>;
  change: CustomEvent<{changeset: readonly ChangedRow[]}>;
  save: CustomEvent<{changeset: readonly ChangedRow[]}>;
  rowAction: CustomEvent<{triggeredAction: string, triggeredRow: TableRecord | null}>;
  expand: CustomEvent<{expandedKeys: readonly RowKey[]}>;
  columnLayout: CustomEvent<{columnLayout: ColumnArrangement | null}>;
}

/** What `<inlay-table>` is made of. */
export const tableProperties: ElementProperties<typeof tableDefinition.props, TableEvents> = {
  tag: 'inlay-table',
  props: {
    data: [],
    columns: [],
    primaryKey: '',
    label: '',
    emptyMessage: 'No rows yet.',
    errorMessage: '',
    detail: { type: 'any', default: null },
    rowActions: [],
    loading: { type: 'boolean', default: false, reflect: true },
    selection: { type: 'enum', default: 'single', options: ['none', 'single', 'multiple', 'range'] },
    searchable: false,
    exportable: false,
    addable: false,
    deletable: false,
    groupBy: [],
    parentKey: '',
    pageSize: 0,
    serverSide: false,
    totalRows: { type: 'number', default: null },
    nextCursor: { type: 'any', default: null },
    wrap: false,
    density: { type: 'enum', default: 'medium', options: ['compact', 'medium', 'comfortable'] },
    columnLayoutKey: '',
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { selectedRowIndex: { initial: -1 }, selectedKeys: { initial: [] }, sort: { initial: [] }, filters: { initial: [] }, search: { initial: '' }, page: { initial: 1 }, cursors: { initial: [] }, changes: { initial: null }, expandedKeys: { initial: [] }, columnLayout: { initial: null }, triggeredRow: { initial: null }, triggeredAction: { initial: null } },
};
