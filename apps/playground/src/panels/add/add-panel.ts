import { KIND_OUTLINES } from '@inlay/components/outlines';
import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import Search from 'lucide/dist/esm/icons/search.mjs';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { addNear } from '../../session/add-near.ts';
import { fetchKinds } from '../../session/kit.ts';
import { setDraggedKind } from '../../session/dragged-kind.ts';
import type { Session } from '../../session/session.ts';
import { definitionIcon } from '../definition-icon.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { addPanelStyles } from './add-panel.styles.ts';
import { itemKey, paletteGroups } from './palette-groups.ts';
import type { PaletteGroup, PaletteItem } from './palette-groups.ts';

/**
 * The palette: every kind of component, to be added by a click or Enter to what is selected or stands around it, or dragged to a place on the
 * canvas. One tab stop; the arrow keys go through the list, and down from the search into it.
 */
export class AddPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, addPanelStyles];

  declare session: Session;

  #search = '';
  #own: readonly PaletteGroup[] = [];
  /** The item that has the list's tab stop; the first one when it is not shown. */
  #current: string | undefined;
  #added = '';
  /** Why the last one could not be added. */
  #refused = '';

  protected override render(): TemplateResult {
    const groups = paletteGroups(KIND_OUTLINES, this.#search, this.#own);
    const shown = groups.flatMap((group) => group.definitions.map(itemKey));
    const stop = shown.find((key) => key === this.#current) ?? shown[0];
    return html`
      <label class="search">
        ${icon(Search)}
        <input type="search" placeholder="Search components" aria-label="Search components" .value=${live(this.#search)} @input=${this.#onSearch} @keydown=${this.#onSearchKey}>
      </label>
      <div class="list" @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        ${repeat(groups, ({ id }) => id, (group) => this.#group(group, stop))}
      </div>
      ${shown.length === 0 ? html`<p class="empty">Nothing is called “${this.#search}”.</p>` : nothing}
      <p class=${this.#refused ? 'empty' : 'visually-hidden'} role="status">${this.#refused || this.#added}</p>
    `;
  }

  #group(group: PaletteGroup, stop: string | undefined): TemplateResult {
    return html`
      <section aria-labelledby=${group.id}>
        <h3 class="section-label" id=${group.id}>${group.title}</h3>
        ${repeat(group.definitions, itemKey, (definition) => html`
          <button class="item" type="button" draggable="true" data-type=${itemKey(definition)} title=${definition.description} tabindex=${itemKey(definition) === stop ? 0 : -1}
            @click=${() => void this.#add(definition)} @pointerenter=${() => prepare(definition)} @dragstart=${({ dataTransfer }: DragEvent) => dataTransfer && setDraggedKind(dataTransfer, definition, definition.example)}>
            ${icon(definitionIcon(definition.icon))}<span class="title">${definition.title}</span>
          </button>
        `)}
      </section>
    `;
  }

  protected override firstUpdated(): void {
    // Without them the kit's own are there all the same.
    this.#askForOwn().catch(() => undefined);
  }

  /** Own elements that the server has; most have none, and fetch nothing for them. */
  async #askForOwn(): Promise<void> {
    const modules = await this.session.api.listElements();
    if (modules.length === 0) return;
    this.#own = (await import('./own-groups.ts')).ownGroups(modules);
    this.requestUpdate();
  }

  async #add({ type, example }: PaletteItem): Promise<void> {
    const added = await addNear(this.session, type, example);
    this.#refused = 'refused' in added ? added.refused : '';
    this.#added = 'name' in added ? `${added.name} added.` : '';
    this.requestUpdate();
  }

  /** The list's buttons as they stand on the screen. */
  get #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  readonly #onSearch = (event: InputEvent): void => {
    this.#search = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #onSearchKey = (event: KeyboardEvent): void => {
    const [first] = this.#items;
    if (event.key === 'ArrowDown') first?.focus();
    else if (event.key === 'Enter') first?.click();
    else return;
    event.preventDefault();
  };

  readonly #onFocus = (event: FocusEvent): void => {
    this.#current = (event.target as HTMLElement).dataset['type'];
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const items = this.#items;
    const index = items.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) this.renderRoot.querySelector('input')?.focus();
    else items[Math.min(next, items.length - 1)]?.focus();
  };
}

/** Where it cannot be had, the press says so. */
function prepare({ type }: PaletteItem): void {
  fetchKinds([type]).catch(() => undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-add-panel': AddPanel;
  }
}
