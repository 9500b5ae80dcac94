import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlainText } from '../../element/languages/translation.ts';
import { cellText } from '../model/cell-text.ts';
import type { Column } from '../model/table-columns.ts';
import { readFilters } from '../model/table-filter.ts';
import type { FilterOperator, TableFilter } from '../model/table-filter.ts';
import type { TableRecord } from '../model/table-row.ts';
import type { TableCommands, TableHost } from '../table-host.ts';

/** What the form of a column's filter needs. */
export interface FilterForm {
  readonly table: TableHost;
  readonly actions: TableCommands;
  readonly column: Column;
  readonly close: () => void;
}

const NUMBERS: readonly FilterOperator[] = ['equals', 'notEquals', '>', '>=', '<', '<=', 'between', 'isEmpty', 'isNotEmpty'];
const TEXTS: readonly FilterOperator[] = ['contains', 'notContains', 'startsWith', 'endsWith', 'equals', 'notEquals', 'in', 'isEmpty', 'isNotEmpty'];
const CHOICES: readonly FilterOperator[] = ['in', 'contains', 'notContains', 'isEmpty', 'isNotEmpty'];
const OPERATORS = {
  contains: 'contains', notContains: 'does not contain', startsWith: 'starts with', endsWith: 'ends with', equals: 'is', notEquals: 'is not',
  '>': 'is more than', '>=': 'is at least', '<': 'is less than', '<=': 'is at most', between: 'is between', in: 'is one of', isEmpty: 'is empty', isNotEmpty: 'is not empty',
} as const satisfies Record<FilterOperator, PlainText>;
/** So many rows are looked through for values, and so many values are listed. */
const ROWS_READ = 5000;
const VALUES_LISTED = 50;

/** The operators that make sense for a column, the likeliest first. */
export function operatorsOf({ type }: Column): readonly FilterOperator[] {
  switch (type) {
    case 'number': case 'currency': case 'percent': case 'progress': case 'date': case 'dateTime': return NUMBERS;
    case 'boolean': return ['equals', 'isEmpty', 'isNotEmpty'];
    case 'tag': return CHOICES;
    default: return TEXTS;
  }
}

/** How a column is filtered: an operator, and its value or values. Enter applies it. */
export function filterForm({ table, actions, column, close }: FilterForm): TemplateResult {
  const { say } = table;
  const operators = operatorsOf(column);
  const now = readFilters(table.filters).find((filter) => filter.column === column.key);
  const operator = now?.operator ?? operators[0]!;
  const apply = (event: SubmitEvent): void => {
    event.preventDefault();
    const filter = readForm(event.currentTarget as HTMLFormElement, column);
    actions.filterColumn(column.key, readFilters([filter]));
    close();
  };
  const clear = (): void => {
    actions.filterColumn(column.key, []);
    close();
  };
  return html`
    <form class="filter" aria-label=${say('Filter {title}', { title: column.title })} @submit=${apply} @change=${showFields}>
      <span class="filter-title">${say('Filter {title}', { title: column.title })}</span>
      <select name="operator" aria-label=${say('How to compare')}>${operators.map((each) => html`<option value=${each} ?selected=${each === operator}>${say(OPERATORS[each])}</option>`)}</select>
      ${fields(column, operator, { value: now?.value, table })}
      <div class="buttons"><button class="button small" type="button" @click=${clear}>${say('Clear')}</button><button class="button small primary" type="submit">${say('Apply')}</button></div>
    </form>
  `;
}

/** All fields are there, and the operator says which are seen: what was written in one is there again when it comes back. */
function fields(column: Column, operator: FilterOperator, { value, table }: { readonly value: unknown; readonly table: TableHost }): TemplateResult {
  const [from, to] = operator === 'between' && Array.isArray(value) ? (value as readonly unknown[]) : [];
  const { say } = table;
  const type = inputType(column);
  const text = Array.isArray(value) ? '' : cellText(value);
  const has = (wanted: FieldSet): boolean => fieldSetOf(operator) === wanted;
  return html`
    <div data-fields="one" ?hidden=${!has('one')}>${column.type === 'boolean'
      ? html`<select name="value" aria-label=${say('Value')}><option value="true" ?selected=${text !== 'false'}>${say('Yes')}</option><option value="false" ?selected=${text === 'false'}>${say('No')}</option></select>`
      : html`<input name="value" type=${type} step="any" aria-label=${say('Value')} .value=${text}>`}</div>
    <div class="pair" data-fields="two" ?hidden=${!has('two')}>
      <input name="from" type=${type} step="any" aria-label=${say('From')} placeholder=${say('From')} .value=${cellText(from)}>
      <input name="to" type=${type} step="any" aria-label=${say('To')} placeholder=${say('To')} .value=${cellText(to)}>
    </div>
    <div data-fields="many" ?hidden=${!has('many')}>${operatorsOf(column).includes('in') ? choices(column, table, Array.isArray(value) ? (value as readonly unknown[]) : []) : nothing}</div>
  `;
}

type FieldSet = 'none' | 'one' | 'two' | 'many';

function fieldSetOf(operator: FilterOperator): FieldSet {
  switch (operator) {
    case 'isEmpty': case 'isNotEmpty': return 'none';
    case 'between': return 'two';
    case 'in': return 'many';
    default: return 'one';
  }
}

function showFields({ currentTarget }: Event): void {
  const form = currentTarget as HTMLFormElement;
  const wanted = fieldSetOf((form.elements.namedItem('operator') as HTMLSelectElement).value as FilterOperator);
  for (const set of form.querySelectorAll<HTMLElement>('[data-fields]')) set.hidden = set.dataset['fields'] !== wanted;
}

function readForm(form: HTMLFormElement, column: Column): TableFilter {
  const data = new FormData(form);
  const operator = String(data.get('operator')) as FilterOperator;
  const typed = (name: string): unknown => {
    const text = String(data.get(name) ?? '');
    return inputType(column) === 'number' && text !== '' ? Number(text) : text;
  };
  switch (fieldSetOf(operator)) {
    case 'none': return { column: column.key, operator };
    case 'one': return { column: column.key, operator, value: typed('value') };
    case 'two': return { column: column.key, operator, value: [typed('from'), typed('to')] };
    case 'many': return { column: column.key, operator, value: data.getAll('values').map(String) };
  }
}

function inputType({ type }: Column): string {
  switch (type) {
    case 'number': case 'currency': case 'percent': case 'progress': return 'number';
    case 'date': case 'dateTime': return 'date';
    default: return 'text';
  }
}

function choices(column: Column, { model, painter, say }: TableHost, chosen: readonly unknown[]): TemplateResult {
  const found = Array.isArray(column.stated.options) ? column.stated.options.map(cellText) : frequentValues(column, model.baseRows);
  const listed = [...new Set([...chosen.map(cellText), ...found.slice(0, VALUES_LISTED)])].filter((text) => text !== '');
  const isChosen = new Set(chosen.map(cellText));
  return html`
    <div class="values" role="group" aria-label=${say('Value')}>${listed.map((text) => html`<label><input type="checkbox" name="values" .value=${text} ?checked=${isChosen.has(text)}>${painter.format(column)(text)}</label>`)}</div>
    ${found.length > VALUES_LISTED ? html`<small>${say('Only the {count} most frequent values are listed.', { count: VALUES_LISTED })}</small>` : nothing}
  `;
}

/** The values that the first rows hold, the most frequent first. */
function frequentValues({ read }: Column, rows: readonly TableRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (let place = 0; place < Math.min(ROWS_READ, rows.length); place += 1) {
    const text = cellText(read(rows[place]!, place));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
