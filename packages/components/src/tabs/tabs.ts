import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { childrenOf } from '../element/children-of.ts';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { currentTab, tabForKey } from './current-tab.ts';
import { tabsProperties } from './tabs.properties.ts';
import { tabsStyles } from './tabs.styles.ts';

/** A panel, as the tabs around it see it. */
interface TabPanel extends HTMLElement {
  readonly value: string;
  readonly disabled: boolean;
  readonly label: string;
  shown: boolean;
}

/**
 * Panels in one place, of which one is shown. Pattern: APG tabs, chosen as the keyboard reaches them.
 *
 * @summary Shows one panel at a time.
 * @status stable
 * @since 0.1.0
 * @slot - `<inlay-tab>` elements.
 * @fires {Event} change - Another tab was chosen; `value` is its value.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One of them.
 * @csspart panels - Where the panels stand.
 */
export class InlayTabs extends elementFrom(tabsProperties) {
  static override styles = [...coreStyles, tabsStyles];

  #tabs: readonly TabPanel[] = [];

  constructor() {
    super();
    this.addEventListener('tab-changed', () => this.requestUpdate());
  }

  protected override willUpdate(): void {
    this.#tabs = childrenOf(this).filter(isTabPanel);
    const current = currentTab(this.#tabs, this.value);
    for (const tab of this.#tabs) tab.shown = tab === current;
  }

  protected override render(): TemplateResult {
    const current = currentTab(this.#tabs, this.value);
    return html`
      <div class="tabs" part="tabs" role="tablist" aria-label=${this.label || nothing} @keydown=${this.#onKey}>
        ${this.#tabs.filter(({ hidden }) => !hidden).map((tab) => html`
          <button class="tab" part="tab" type="button" role="tab" aria-selected=${tab === current ? 'true' : 'false'} tabindex=${tab === current ? 0 : -1}
            ?disabled=${tab.disabled} data-value=${tab.value} @click=${() => this.#choose(tab)}>${tab.label || tab.value}</button>
        `)}
      </div>
      <div class="panels" part="panels"><slot @slotchange=${() => this.requestUpdate()}></slot></div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What was chosen from the keyboard keeps it.
    const isHere = this.renderRoot.querySelector('.tab:focus') !== null;
    if (isHere) this.renderRoot.querySelector<HTMLElement>('.tab[aria-selected=true]')?.focus();
  }

  #choose(tab: TabPanel): void {
    if (tab === currentTab(this.#tabs, this.value)) return;
    this.value = tab.value;
    this.dispatchEvent(new Event('change'));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = { name: event.key, rightToLeft: getComputedStyle(this).direction === 'rtl' };
    const next = tabForKey(this.#tabs, key, currentTab(this.#tabs, this.value));
    if (next === undefined) return;
    event.preventDefault();
    this.#choose(next);
  };
}

function isTabPanel(child: Element): child is TabPanel {
  return child.matches('inlay-tab:defined');
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-tabs': InlayTabs;
  }
}
