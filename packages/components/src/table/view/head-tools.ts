import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { arrowDown, arrowUp, icon } from '../../element/icons.ts';
import type { PlacedColumn } from './column-layout.ts';
import type { TableHead } from './head-template.ts';
import { funnel } from './table-icons.ts';

/** What stands in a head beside its title: the marks of its filter and its place in the order, its menu, and the edge to drag. */
export function headTools({ column: { key, title } }: PlacedColumn, { table, openMenu }: TableHead): TemplateResult {
  const { sort, filters } = table.model.input.query;
  const place = sort.findIndex(({ column }) => column === key);
  const direction = sort[place]?.direction;
  // The dots are written out, as each head has them and parts of templates take their time: an ellipsis of lucide (ISC licence).
  return html`${filters.some(({ column }) => column === key) ? html`<span class="mark">${icon(funnel)}</span>` : nothing}
    ${direction ? html`<span class="mark">${icon(direction === 'ascending' ? arrowUp : arrowDown)}${sort.length > 1 ? html`<span class="rank">${place + 1}</span>` : nothing}</span>` : nothing}
    <button class="menu-button" type="button" tabindex="-1" aria-haspopup="menu" aria-label=${table.say('Column {title}', { title })}
      @click=${(event: MouseEvent) => openMenu(key, event.currentTarget as HTMLElement)}><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 4a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 18a1 1 0 1 0 0 2 1 1 0 0 0 0-2z"/></svg></button>
    <span class="resizer"></span>`;
}
