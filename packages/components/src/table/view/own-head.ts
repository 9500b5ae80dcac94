import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ACTIONS_KEY, EXPAND_KEY, SELECT_KEY } from '../model/system-columns.ts';
import { areAllSelected } from '../model/are-all-selected.ts';
import type { TableHead } from './head-template.ts';

/** What stands in the heads of the table's own columns; undefined for others. */
export function ownHead(key: string, { table, selectAll }: TableHead): TemplateResult | undefined {
  const { say } = table;
  switch (key) {
    case SELECT_KEY:
      return table.selection === 'multiple' ? html`<input class="check" type="checkbox" tabindex="-1" aria-label=${say('Choose all rows')} .checked=${areAllSelected(table) === true} .indeterminate=${areAllSelected(table) === undefined} @change=${selectAll}>` : html`<span class="visually-hidden">${say('Choose all rows')}</span>`;
    case EXPAND_KEY: return html`<span class="visually-hidden">${say('Details')}</span>`;
    case ACTIONS_KEY: return html`<span class="visually-hidden">${say('Actions')}</span>`;
    default: return undefined;
  }
}
