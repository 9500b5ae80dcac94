import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { download, icon } from '../../element/icons.ts';
import type { Localize } from '../../element/localize.ts';
import { plus, searchGlass } from './table-icons.ts';

/** What stands above the rows. */
export interface TableToolbar {
  readonly searchable: boolean;
  readonly exportable: boolean;
  readonly addable: boolean;
  /** The words searched for. */
  readonly search: string;
  readonly say: Localize;
}

export interface ToolbarTasks {
  readonly search: (words: string) => void;
  readonly add: () => void;
  readonly exportMenu: (event: MouseEvent) => void;
}

/** The search field and buttons; nothing where the builder asked for none. Part: `toolbar`. */
export function toolbarTemplate({ searchable, exportable, addable, search, say }: TableToolbar, tasks: ToolbarTasks): TemplateResult | typeof nothing {
  if (!searchable && !exportable && !addable) return nothing;
  return html`
    <div class="toolbar" part="toolbar">
      ${searchable ? html`<label class="search">${icon(searchGlass)}<input type="search" placeholder=${say('Search')} aria-label=${say('Search the rows')} .value=${search} @input=${(event: InputEvent) => tasks.search((event.target as HTMLInputElement).value)}></label>` : nothing}
      <span class="spring"></span>
      ${addable ? html`<button class="button small" type="button" @click=${tasks.add}>${icon(plus)}${say('Add row')}</button>` : nothing}
      ${exportable ? html`<button class="button small" type="button" aria-haspopup="menu" @click=${tasks.exportMenu}>${icon(download)}${say('Export')}</button>` : nothing}
    </div>
  `;
}
