import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ACTIONS_KEY, EXPAND_KEY, SELECT_KEY } from '../model/system-columns.ts';
import type { TableHead } from './head-template.ts';

/** What stands in the heads of the table's own columns; undefined for others. */
export function ownHead(key: string, { allSelected, canSelectAll, selectAll, localize }: TableHead): TemplateResult | undefined {
  switch (key) {
    case SELECT_KEY:
      return canSelectAll ? html`<input class="check" type="checkbox" tabindex="-1" aria-label=${localize('Choose all rows')} .checked=${allSelected === true} .indeterminate=${allSelected === undefined} @change=${selectAll}>` : html`<span class="visually-hidden">${localize('Choose all rows')}</span>`;
    case EXPAND_KEY: return html`<span class="visually-hidden">${localize('Details')}</span>`;
    case ACTIONS_KEY: return html`<span class="visually-hidden">${localize('Actions')}</span>`;
    default: return undefined;
  }
}
