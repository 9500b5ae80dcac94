import { html, isServer, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { popupStyles } from '../element/popup.styles.ts';
import { chevronDown, icon } from '../element/icons.ts';
import { placePopover } from '../element/place-popover.ts';
import { fittingCount } from './fitting-count.ts';
import { toolbarItems, toolbarPlaceForKey } from './toolbar-items.ts';
import { toolbarProperties } from './toolbar.properties.ts';
import { toolbarStyles } from './toolbar.styles.ts';

/**
 * Things to do in one row, with one tab stop: the arrow keys lead along them. What has no room stands in a list behind a
 * button at the end, the very same elements. Pattern: APG toolbar; the button is a disclosure.
 *
 * @summary Things to do, in one row.
 * @status stable
 * @since 0.1.0
 * @slot - Buttons, menus, groups of buttons, links and dividers.
 * @csspart toolbar - The row.
 * @csspart more - The button at the end, while not all have room.
 * @csspart overflow - The list of those that have none.
 */
export class InlayToolbar extends elementFrom(toolbarProperties) {
  // On a server only its tag (decision 0036): none can write a shadow root whose slots are assigned by hand.
  static override readonly _$litElement$: boolean = !isServer;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };
  static override styles = [...coreStyles, buttonStyles, popupStyles, toolbarStyles];

  #current: HTMLElement | undefined;
  #isOpen = false;
  #closedByPress = false;
  #frame = 0;
  /** A child that grows cannot be answered within the same observation: browsers report that as a loop. */
  readonly #childSizes = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#fit());
  });
  readonly #ownSize = new ResizeObserver(() => this.#fit());
  readonly #contents = new MutationObserver((records) => this.#onContents(records));

  constructor() {
    super();
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusin', this.#onFocus);
    // Some of these do not bubble.
    for (const event of ['click', 'select']) this.addEventListener(event, this.#onDone, { capture: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#contents.observe(this, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] });
    this.#ownSize.observe(this);
    if (this.hasUpdated) this.#arrange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const observer of [this.#contents, this.#ownSize, this.#childSizes]) observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#isOpen = false;
    this.#followPage(false);
  }

  /** Gives the keyboard to the one that had it last, else to the first. */
  override focus(options?: FocusOptions): void {
    (this.#current ?? this.#items[0])?.focus(options);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="toolbar" part="toolbar" role="toolbar" aria-label=${this.label || nothing}>
        <slot class="row"></slot>
        <button class="button plain more" part="more" type="button" id="more" hidden aria-expanded=${this.#isOpen ? 'true' : 'false'} aria-controls="overflow" @pointerdown=${this.#onPress} @click=${this.#onMore}>${this.localize('More')}${icon(chevronDown)}</button>
        <div class="popup overflow" part="overflow" id="overflow" role="group" aria-labelledby="more" popover="auto" @toggle=${this.#onToggle}><slot class="rest"></slot></div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('variant') || !this.#more.hasAttribute('data-placed')) this.#arrange();
  }

  get #more(): HTMLButtonElement {
    return this.renderRoot.querySelector<HTMLButtonElement>('.more')!;
  }

  get #overflow(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.overflow')!;
  }

  get #slots(): { readonly row: HTMLSlotElement; readonly rest: HTMLSlotElement } {
    return { row: this.renderRoot.querySelector<HTMLSlotElement>('.row')!, rest: this.renderRoot.querySelector<HTMLSlotElement>('.rest')! };
  }

  /** What the keys lead to in the row: with the button at its end while that is there. */
  get #items(): readonly HTMLElement[] {
    const more = this.shadowRoot?.querySelector<HTMLButtonElement>('.more');
    if (!more) return [];
    return [...toolbarItems(this.#slots.row.assignedElements()), ...(more.hidden ? [] : [more])];
  }

  #onContents(records: readonly MutationRecord[]): void {
    for (const { removedNodes } of records) for (const node of removedNodes) if (node instanceof HTMLElement && !this.contains(node)) node.removeAttribute('tabindex');
    this.#arrange();
  }

  /** Watches what stands in it now, and fits it in. */
  #arrange(): void {
    if (!this.hasUpdated) return;
    this.#more.toggleAttribute('data-placed', true);
    this.#childSizes.disconnect();
    for (const child of this.children) this.#childSizes.observe(child);
    this.#fit();
  }

  /** Measures all in the row, then puts those that have no room behind the button: in one go, so that nothing is seen of it. */
  #fit(): void {
    if (!this.isConnected || !this.hasUpdated || this.#isOpen) return;
    const { row, rest } = this.#slots;
    const children = [...this.children];
    const before = rest.assignedElements().length;
    rest.assign();
    row.assign(...children);
    this.#more.hidden = false;
    const box = getComputedStyle(row);
    const widths = children.map((child) => child.getBoundingClientRect().width);
    const room = row.parentElement!.clientWidth - parseFloat(getComputedStyle(row.parentElement!).paddingInlineStart) * 2;
    const count = room <= 0 ? children.length : fittingCount(widths, { room, gap: parseFloat(box.columnGap) || 0, moreWidth: this.#more.getBoundingClientRect().width });
    row.assign(...children.slice(0, count));
    rest.assign(...children.slice(count));
    this.#more.hidden = !toolbarItems(children.slice(count)).length;
    if (before !== children.length - count) for (const child of children.slice(count)) child.removeAttribute('tabindex');
    this.#rove();
  }

  /** One tab stop: a negative index on an element of ours takes all in it out of the way of the Tab key. */
  #rove(): void {
    const items = this.#items;
    if (this.#current === undefined || !items.includes(this.#current)) this.#current = items[0];
    for (const item of items) {
      if (item === this.#current) item.removeAttribute('tabindex');
      else if (item.getAttribute('tabindex') !== '-1') item.setAttribute('tabindex', '-1');
    }
  }

  readonly #onFocus = (event: Event): void => {
    const path = event.composedPath();
    const item = this.#items.find((each) => path.includes(each));
    if (item === undefined) return;
    this.#current = item;
    this.#rove();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const path = event.composedPath();
    // The list of an open menu, and whatever one writes in, have keys of their own.
    if (path.some((target) => target instanceof HTMLElement && target.matches('[role=menu], input, textarea, select'))) return;
    if (path.includes(this.#overflow)) return this.#onOverflowKey(event, path);
    const items = this.#items;
    const place = toolbarPlaceForKey(event.key, { current: items.findIndex((item) => path.includes(item)), count: items.length, rightToLeft: getComputedStyle(this).direction === 'rtl' });
    if (path.includes(this.#more) && event.key === 'ArrowDown') this.#openMore();
    else if (place === undefined) return;
    else items[place]!.focus();
    event.preventDefault();
  };

  #onOverflowKey(event: KeyboardEvent, path: readonly EventTarget[]): void {
    const items = toolbarItems(this.#slots.rest.assignedElements());
    const place = { current: items.findIndex((item) => path.includes(item)), count: items.length };
    // Up and down open a menu that is among them; left and right lead past it.
    const along = { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' }[event.key];
    const next = toolbarPlaceForKey(along ?? event.key, { ...place, rightToLeft: along === undefined && getComputedStyle(this).direction === 'rtl' });
    if (event.key === 'Tab') return this.#overflow.hidePopover();
    if (event.key === 'Escape') this.#closeMore();
    else if (next === undefined) return;
    else items[next]!.focus();
    event.preventDefault();
  }

  readonly #onPress = (): void => {
    this.#closedByPress = this.#isOpen;
  };

  readonly #onMore = (): void => {
    if (this.#closedByPress) this.#overflow.hidePopover();
    else this.#openMore();
    this.#closedByPress = false;
  };

  #openMore(): void {
    if (this.#more.hidden) return;
    this.#overflow.showPopover();
    this.#place();
    toolbarItems(this.#slots.rest.assignedElements())[0]?.focus();
  }

  #closeMore(): void {
    this.#overflow.hidePopover();
    this.#more.focus();
  }

  /** What was pressed in the list is done; a menu in it only once something of it was chosen. */
  readonly #onDone = (event: Event): void => {
    if (!this.#isOpen || !event.composedPath().includes(this.#overflow)) return;
    const [child] = event.composedPath().filter((target) => target instanceof Element && toolbarItems(this.#slots.rest.assignedElements()).includes(target as HTMLElement));
    if (!(child instanceof HTMLElement) || (child.localName === 'inlay-menu' && event.type === 'click')) return;
    queueMicrotask(() => this.#closeMore());
  };

  readonly #onToggle = (event: Event): void => {
    if (event.target !== this.#overflow) return;
    this.#isOpen = (event as ToggleEvent).newState === 'open';
    this.#followPage(this.#isOpen);
    this.requestUpdate();
    if (!this.#isOpen) this.#fit();
  };

  readonly #place = (): void => placePopover(this.#overflow, this.#more);

  /** The list stays at its button while the page scrolls under it. */
  #followPage(isOpen: boolean): void {
    for (const event of ['scroll', 'resize']) {
      if (isOpen) addEventListener(event, this.#place, { capture: true, passive: true });
      else removeEventListener(event, this.#place, { capture: true });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-toolbar': InlayToolbar;
  }
}
