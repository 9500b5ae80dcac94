/**
 * Every method of the kit's elements that a page or an app may call, beside those of every HTML element, each with
 * arguments that it takes. The manifest's test compares the names with what the classes state.
 */
export const PUBLIC_METHODS: Readonly<Record<string, readonly unknown[]>> = {
  focus: [{ preventScroll: true }], blur: [], click: [], scrollIntoView: [],
  checkValidity: [], reportValidity: [], setCustomValidity: ['No'], validate: [], clearValidation: [],
  setValue: ['1'], clearValue: [], resetValue: [],
  play: [], pause: [], seek: [1],
  toggle: [], next: [], back: [], previous: [], setPage: [2], nextPage: [], previousPage: [],
  selectRow: [0], selectRows: [[0]], selectAll: [], clearSelection: [], expandRow: [0], collapseRow: [0],
  setSort: [[{ key: 'customer', direction: 'descending' }]], clearSort: [], setFilters: [[{ key: 'customer', operator: 'contains', value: 'A' }]], clearFilters: [], setSearch: ['A'],
  setCell: [0, 'customer', 'Eve'], addRow: [{ customer: 'Eve' }], undo: [], redo: [], deleteRows: [[0]], discardChanges: [], saveChanges: [], saveUnanswered: [], getDisplayedData: [],
  exportData: ['csv', 'rows'], exportPng: [], resetZoom: [], find: ['words'], download: [],
  callMethod: ['go'],
  // Asks for something: of a file that is not there it rejects, and says so.
  read: [0, 'text'],
};
