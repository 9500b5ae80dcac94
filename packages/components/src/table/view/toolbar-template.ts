import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { download, icon } from '../../element/icons.ts';
import { words } from '../words.ts';
import { plus, searchGlass } from './table-icons.ts';

/** What stands above the rows. */
export interface TableToolbar {
  readonly searchable: boolean;
  readonly exportable: boolean;
  readonly addable: boolean;
  /** The words searched for. */
  readonly search: string;
}

export interface ToolbarTasks {
  readonly search: (words: string) => void;
  readonly add: () => void;
  readonly exportMenu: (event: MouseEvent) => void;
}

/** The search field and buttons; nothing where the builder asked for none. Part: `toolbar`. */
export function toolbarTemplate({ searchable, exportable, addable, search }: TableToolbar, tasks: ToolbarTasks): TemplateResult | typeof nothing {
  if (!searchable && !exportable && !addable) return nothing;
  return html`
    <div class="toolbar" part="toolbar">
      ${searchable ? html`<label class="search">${icon(searchGlass)}<input type="search" placeholder=${words.search} aria-label=${words.searchRows} .value=${search} @input=${(event: InputEvent) => tasks.search((event.target as HTMLInputElement).value)}></label>` : nothing}
      <span class="spring"></span>
      ${addable ? html`<button class="button small" type="button" @click=${tasks.add}>${icon(plus)}${words.addRow}</button>` : nothing}
      ${exportable ? html`<button class="button small" type="button" aria-haspopup="menu" @click=${tasks.exportMenu}>${icon(download)}${words.export}</button>` : nothing}
    </div>
  `;
}
