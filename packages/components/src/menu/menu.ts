import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { menuItemStyles, popupStyles } from '../element/popup.styles.ts';
import { chevronDown, icon } from '../element/icons.ts';
import { placePopover } from '../element/place-popover.ts';
import { menuItems, menuPlaceForKey } from './menu-items.ts';
import type { MenuItem } from './menu-items.ts';
import { menuProperties } from './menu.properties.ts';
import { menuStyles } from './menu.styles.ts';

/**
 * A button that opens a list of things to do, above everything else on the page. Escape and a press beside it close it,
 * and the button has the keyboard again. Pattern: APG menu button, on a native popover.
 *
 * @summary A button with a list of things to do.
 * @status stable
 * @since 0.1.0
 * @fires {Event} select - An entry was chosen; `value` is its value.
 * @csspart button - The button.
 * @csspart menu - The list.
 * @csspart item - An entry.
 */
export class InlayMenu extends elementFrom(menuProperties) {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...coreStyles, buttonStyles, popupStyles, menuItemStyles, menuStyles];

  /** The value of the entry that was chosen last; null before. */
  declare value: unknown;

  #items: readonly MenuItem[] = [];
  #isOpen = false;
  /** The press that is about to be a click closed it already. */
  #closedByPress = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#followPage(false);
    this.#isOpen = false;
  }

  protected override willUpdate(): void {
    this.#items = menuItems(this.items);
  }

  protected override render(): TemplateResult {
    return html`
      <button class="button ${this.variant} ${this.size}" part="button" type="button" id="button" aria-haspopup="menu" aria-expanded=${this.#isOpen ? 'true' : 'false'} aria-controls="menu"
        aria-label=${this.ariaLabel ?? nothing} ?disabled=${this.disabled} @pointerdown=${this.#onPress} @click=${this.#onClick} @keydown=${this.#onButtonKey}>${this.localizeProp('text')}${icon(chevronDown)}</button>
      <div class="popup menu" part="menu" id="menu" role="menu" aria-labelledby="button" popover="auto" @toggle=${this.#onToggle} @keydown=${this.#onMenuKey}>${this.#items.map((item) => this.#item(item))}</div>
    `;
  }

  #item(item: MenuItem): TemplateResult {
    return html`<div class="item ${item.isDanger ? 'danger' : ''}" part="item" role="menuitem" tabindex="-1" aria-disabled=${item.disabled ? 'true' : nothing} @click=${() => this.#choose(item)} @pointermove=${focusIt}>${item.label}</div>`;
  }

  get #menu(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.menu')!;
  }

  get #entries(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  readonly #onPress = (): void => {
    this.#closedByPress = this.#isOpen;
  };

  readonly #onClick = (): void => {
    if (!this.#closedByPress) this.#open(0);
    else this.#menu.hidePopover();
    this.#closedByPress = false;
  };

  readonly #onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#open(event.key === 'ArrowDown' ? 0 : -1);
  };

  #open(place: number): void {
    if (this.#items.length === 0 || this.disabled) return;
    this.#menu.showPopover();
    this.#place();
    this.#entries.at(place)?.focus();
  }

  readonly #onToggle = (event: Event): void => {
    this.#isOpen = (event as ToggleEvent).newState === 'open';
    this.#followPage(this.#isOpen);
    this.requestUpdate();
  };

  readonly #place = (): void => placePopover(this.#menu, this.renderRoot.querySelector('.button')!);

  /** It stays at its button while the page scrolls under it. */
  #followPage(isOpen: boolean): void {
    if (isOpen) {
      addEventListener('scroll', this.#place, { capture: true, passive: true });
      addEventListener('resize', this.#place);
    } else {
      removeEventListener('scroll', this.#place, { capture: true });
      removeEventListener('resize', this.#place);
    }
  }

  readonly #onMenuKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const entries = this.#entries;
    const current = entries.findIndex((entry) => entry.matches(':focus'));
    if (event.key === 'Tab') this.#menu.hidePopover();
    if (event.key === 'Escape') this.#close(event);
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const place = menuPlaceForKey(this.#items, event.key, current);
    if (!isChoice && place === undefined) return;
    event.preventDefault();
    if (isChoice) entries[current]?.click();
    else entries[place!]?.focus();
  };

  /** Gives the keyboard back to the button, which browsers do not do inside a shadow root. A dialog around it stays open. */
  #close(event?: Event): void {
    event?.preventDefault();
    this.#menu.hidePopover();
    this.renderRoot.querySelector<HTMLElement>('.button')!.focus();
  }

  #choose({ value, disabled }: MenuItem): void {
    if (disabled) return;
    this.#close();
    this.value = value;
    this.dispatchEvent(new Event('select'));
  }
}

/** What the pointer is on has the keyboard too, so that only one entry looks chosen. */
function focusIt({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).focus({ preventScroll: true });
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-menu': InlayMenu;
  }
}
