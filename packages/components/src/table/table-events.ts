import type { EventContract } from '@inlay/runtime/component';

/** What a person did in a table, and the state that it carries back. */
export const tableEvents = {
  select: { title: 'Select', description: 'A row was chosen, or no longer is.', state: { selectedRowIndex: 'selectedRowIndex', selectedKeys: 'selectedKeys' } },
  sort: { title: 'Sort', description: 'The order was changed.', state: { sort: 'sort', page: 'page', cursors: 'cursors' } },
  filter: { title: 'Filter', description: 'A filter was set or taken away.', state: { filters: 'filters', page: 'page', cursors: 'cursors' } },
  search: { title: 'Search', description: 'Words were searched for.', state: { search: 'search', page: 'page', cursors: 'cursors' } },
  pageChange: { title: 'Page change', description: 'Another page was turned to.', state: { page: 'page', cursors: 'cursors' } },
  change: { title: 'Change', description: 'A cell was edited, or rows were added, deleted or taken back.', state: { changes: 'changes' } },
  save: { title: 'Save', description: 'The changes are to be saved. They stay until discardChanges is called.', unanswered: { missing: missingSave, say: 'saveUnanswered' } },
  rowAction: { title: 'Row action', description: 'A button in a row was pressed; triggeredRow and triggeredAction say which.', state: { triggeredRow: 'triggeredRow', triggeredAction: 'triggeredAction' } },
  expand: { title: 'Expand', description: 'The details of a row were opened or shut.', state: { expandedKeys: 'expandedKeys' } },
  columnLayout: { title: 'Column layout', description: 'Columns were moved, resized, pinned, hidden or shown.', state: { columnLayout: 'columnLayout' } },
} as const satisfies Readonly<Record<string, EventContract>>;

function missingSave(name: string, props: Readonly<Record<string, unknown>>): { readonly message: string; readonly hint: string } | undefined {
  return canBeChanged(props) ? { message: `Nothing saves what people change in ${name}: its Save does nothing.`, hint: 'Add steps to "Save", under Interaction.' } : undefined;
}

/** Whether a person can come to unsaved changes, as far as the document says: what an expression decides may be so. */
function canBeChanged({ addable, deletable, columns }: Readonly<Record<string, unknown>>): boolean {
  return [addable, deletable].some(mayBeOn) || (Array.isArray(columns) && (columns as readonly unknown[]).some((column) => typeof column === 'object' && column !== null && 'editable' in column && mayBeOn(column.editable)));
}

function mayBeOn(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value !== '' && value !== 'false');
}
