import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { arrowDown, arrowUp, icon } from '../../element/icons.ts';
import type { PlacedColumn } from './column-layout.ts';
import type { TableHead } from './head-template.ts';
import { ellipsisVertical, funnel } from './table-icons.ts';

/** What stands in a head beside its title: the marks of its filter and its place in the order, its menu, and the edge to drag. */
export function headTools({ column: { key, title } }: PlacedColumn, { sort, filtered, localize, openMenu }: TableHead): TemplateResult {
  const place = sort.findIndex(({ column }) => column === key);
  const direction = sort[place]?.direction;
  return html`${filtered.has(key) ? html`<span class="mark">${icon(funnel)}</span>` : nothing}
    ${direction ? html`<span class="mark">${icon(direction === 'ascending' ? arrowUp : arrowDown)}${sort.length > 1 ? html`<span class="rank">${place + 1}</span>` : nothing}</span>` : nothing}
    <button class="menu-button" type="button" tabindex="-1" aria-haspopup="menu" aria-label=${localize('Column {title}', { title })}
      @click=${(event: MouseEvent) => openMenu(key, event.currentTarget as HTMLElement)}>${icon(ellipsisVertical)}</button>
    <span class="resizer"></span>`;
}
