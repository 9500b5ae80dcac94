import type { Column } from './table-columns.ts';

/** Columns that the table adds of its own; no key of data begins like theirs. */
export const SELECT_KEY = '\0select';
export const EXPAND_KEY = '\0expand';
export const ACTIONS_KEY = '\0actions';

/** What a table has beside its data. */
export interface SystemColumns {
  readonly hasSelect: boolean;
  readonly hasExpand: boolean;
  readonly hasActions: boolean;
}

/** The columns with the table's own at the edges. */
export function withSystemColumns(columns: readonly Column[], { hasSelect, hasExpand, hasActions }: SystemColumns): readonly Column[] {
  return [
    ...(hasSelect ? [systemColumn(SELECT_KEY, 'Select', 'start')] : []),
    ...(hasExpand ? [systemColumn(EXPAND_KEY, 'Details', 'start')] : []),
    ...columns,
    ...(hasActions ? [systemColumn(ACTIONS_KEY, 'Actions', 'end')] : []),
  ];
}

function systemColumn(key: string, title: string, pinned: 'start' | 'end'): Column {
  return { key, title, type: 'text', isTyped: true, align: 'center', width: 40, pinned, hidden: false, editable: false, aggregate: undefined, stated: { key }, read: () => undefined };
}
