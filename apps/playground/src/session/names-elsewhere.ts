import type { App } from '@inlay/runtime/app';
import type { Problem } from '@inlay/runtime/problem';
import { QUERY_KEYS, QUERY_METHODS } from '@inlay/runtime/program';

/**
 * What other builders call what components and queries have, and our names for it: the first that the thing at hand has
 * counts, and `!` means the contrary. `docs/names.md` says who calls it so.
 */
export const MEMBERS_ELSEWHERE: Readonly<Record<string, string>> = {
  isDisabled: 'disabled', isVisible: 'open !hidden', isValid: '!invalid', isRequired: 'required', isLoading: 'loading', loadingState: 'loading',
  text: 'value', inputValue: 'value', isChecked: 'value', checked: 'value', isSwitchedOn: 'value', selectedDate: 'value', formattedDate: 'value', rate: 'value',
  defaultText: 'value', defaultValue: 'value', defaultOptionValue: 'value', defaultDate: 'value', defaultRate: 'value', labelText: 'label', placeholderText: 'placeholder',
  tooltip: 'tooltipText', inputTooltip: 'tooltipText', regex: 'pattern', maxChars: 'maxLength', autoComplete: 'autocomplete', autoFill: 'autocomplete', autocapitalize: 'autoCapitalize', formDataKey: 'name', errorMessage: 'customValidation', image: 'src', url: 'src href',
  selectedOptionValue: 'value', selectedOptionValues: 'value', selectedOptionLabel: 'selectedLabel', selectedOptionLabels: 'selectedLabels', selectedOption: 'selectedItem', selectedOptions: 'selectedItems', sourceData: 'options', data: 'options', optionValue: 'valueKey', optionLabel: 'labelKey',
  tableData: 'data', filteredTableData: 'displayedData', displayData: 'displayedData', currentData: 'displayedData', searchText: 'search', pageNo: 'page', pageIndex: 'page', pageOffset: 'pagination', paginationOffset: 'pagination', totalRecordsCount: 'totalRows', primaryColumnId: 'primaryKey',
  selectedSourceRow: 'selectedRow', selectedSourceRows: 'selectedRows', selectedDataIndex: 'selectedRowIndex', selectedIndex: 'selectedRowIndex', selectedRowId: 'selectedRowKey', selectedRowIndices: 'selectedRowKeys', selectedIndexes: 'selectedRowKeys',
  sortArray: 'sort', sortOrder: 'sort', sortColumns: 'sort', sortedColumn: 'sort', filterStack: 'filters', filter: 'filters', changesetArray: 'changeset', changeSet: 'changeset', recordUpdates: 'changeset', dataUpdates: 'changeset', updatedRows: 'changeset', toUpdateRows: 'changeset', newRow: 'newRows', insertSet: 'newRows', toInsertRows: 'newRows',
  requireValidation: '!noValidate', formData: 'data',
  onRowSelected: 'select', onRowClicked: 'select', onSearchTextChanged: 'search', onSearch: 'search', onPageChange: 'pageChange', onPageChanged: 'pageChange', onSort: 'sort', onBulkUpdate: 'save', onTextChanged: 'input', onOptionChange: 'change', onDateSelected: 'change', onFilesSelected: 'change', onFileSelected: 'change', onCheckChange: 'change', onEnterPressed: 'submit', inputValueChange: 'input',
  setFilter: 'setFilters', clearFilterStack: 'clearFilters', selectPage: 'setPage', selectAllRows: 'selectAll', deselectAllRows: 'clearSelection', deselectRow: 'clearSelection', resetSelections: 'clearSelection', clearChangeset: 'discardChanges', discardNewlyAddedRows: 'discardChanges', cancelChanges: 'discardChanges', downloadTableData: 'exportData', setMultiSort: 'setSort', selectRowsByIds: 'selectRows',
  setText: 'setValue', selectOption: 'setValue', setChecked: 'setValue', clear: 'clearValue reset', clearFiles: 'clearValue', reset: 'resetValue', setVisibility: '!setHidden', visibility: '!hidden', setDisable: 'setDisabled', disable: 'setDisabled', show: 'open', hide: 'close', setFocus: 'focus',
  clearCache: 'reset', invalidateCache: 'reset', queryRunTime: 'runTime', responseMeta: 'lastRun', lastReceivedFromResourceAt: 'finished', latestEndTime: 'finished', getData: 'data', getRawData: 'rawData', getloadingState: 'isLoading',
};

/** Names that stand by themselves there, and what to say of each. */
export const ROOTS_ELSEWHERE: Readonly<Record<string, string>> = {
  current_user: 'Did you mean currentUser?',
  urlparams: 'Did you mean urlParams?',
  currentSourceRow: 'Did you mean currentRow?',
  showAlert: 'Did you mean notify? Scripts call it with the words to show.',
  navigateTo: 'Did you mean navigate?',
  copyToClipboard: 'Did you mean copy?',
  appsmith: 'Who uses the app is currentUser, its address is in urlParams, and what was stored is in localStorage.',
  globals: 'Who uses the app is currentUser, its address is in urlParams, and its colours are in theme.',
  variables: 'Each variable is a state with a name of its own: state1.value.',
  utils: 'Scripts call notify, confirm, navigate, openUrl, copy and download by themselves.',
  storeValue: 'A state keeps it while the page is open: state1.setValue(value). localStorage.setValue(name, value) keeps it longer.',
  showModal: 'A modal opens itself: modal1.open().',
  closeModal: 'A modal closes itself: modal1.close().',
  resetWidget: 'A component goes back by itself: textInput1.resetValue().',
  actions: 'A query is run by itself: query1.run().',
};

/** The same problem is the same object, so that what shows it sees that nothing changed. */
const hinted = new WeakMap<Problem, Problem>();

/** The problems; where one names something as other builders do, its hint says our name. */
export function hintProblems(problems: readonly Problem[], app: App): readonly Problem[] {
  return problems.map((problem) => {
    const known = hinted.get(problem);
    const hint = known === undefined ? hintElsewhere(problem, app) : undefined;
    if (hint === undefined) return known ?? problem;
    const said = { ...problem, hint };
    hinted.set(problem, said);
    return said;
  });
}

/** What to say of a name as other builders have it; undefined where the problem is another one. */
export function hintElsewhere({ code, message, path, range }: Problem, app: App): string | undefined {
  const owner = path[1] ?? '';
  switch (code) {
    case 'expression-reference': return own(ROOTS_ELSEWHERE, /^There is nothing named ([\w$]+)/.exec(message)?.[1] ?? '');
    case 'unknown-member': {
      const [, root = '', key = ''] = /^([\w$]+) has nothing called "([^"]+)"/.exec(message) ?? [];
      return hintOf(key, membersOf(app, root), root);
    }
    case 'expression-type': {
      const [, root = '', key = ''] = /^([\w$]+)\.([\w$]+)\(/.exec(textAt(app, path).slice(...(range ?? [0, 0]))) ?? [];
      // The whole call is marked, so it is no name that a press could put in its place.
      return hintOf(key, membersOf(app, root), root)?.replace(/^Did you mean (\S+)\?.*/, `${key} is $1 here.`);
    }
    case 'unknown-method': {
      const [, root = '', key = ''] = /^"([^"]+)" has no method "([^"]+)"/.exec(message) ?? [];
      return hintOf(key, Object.keys(definitionOf(app, root)?.methods ?? {}));
    }
    case 'unknown-prop': return hintOf(path.at(-1)!, Object.keys({ ...definitionOf(app, owner)?.props, ...definitionOf(app, owner)?.pageProps }));
    case 'unknown-event': return hintOf(path.at(-1)!, Object.keys(definitionOf(app, owner)?.events ?? {}));
    default: return undefined;
  }
}

function hintOf(name: string, known: readonly string[], root?: string): string | undefined {
  // `onClick` and its like need no list.
  const plain = /^on[A-Z]/.test(name) ? ` ${name[2]!.toLowerCase()}${name.slice(3)}` : '';
  const meant = `${own(MEMBERS_ELSEWHERE, name) ?? ''}${plain}`.split(' ').find((each) => known.includes(each.replace('!', '')));
  if (meant === undefined) return undefined;
  if (!meant.startsWith('!')) return `Did you mean ${meant}? That is what ${name} is called here.`;
  const contrary = meant.slice(1);
  const isCall = /^set[A-Z]/.test(contrary);
  return `${name} is ${contrary} here, the other way round.${root === undefined || isCall ? '' : ` Write !${root}.${contrary}.`}`;
}

function membersOf(app: App, name: string): readonly string[] {
  if (Object.hasOwn(app.document.queries, name)) return [...QUERY_KEYS, ...QUERY_METHODS];
  const definition = definitionOf(app, name);
  return definition === undefined ? [] : [...Object.keys(definition.exposes), ...Object.keys(definition.methods)];
}

/** The text that a problem is about; empty where it is none. */
function textAt(app: App, path: readonly string[]): string {
  const found = path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Readonly<Record<string, unknown>>)[key] : undefined), app.document);
  return typeof found === 'string' ? found : '';
}

function definitionOf(app: App, name: string) {
  return app.example(name)?.definition;
}

function own(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
