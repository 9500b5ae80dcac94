import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { tabProperties } from './tab.properties.ts';
import { tabStyles } from './tab.styles.ts';

/**
 * One of several panels, of which one is shown. Stands in `<inlay-tabs>`, which shows it. Pattern: APG tab panel.
 *
 * @summary A panel of tabs.
 * @status stable
 * @since 0.1.0
 * @slot - What it holds.
 */
export class InlayTab extends elementFrom(tabProperties) {
  static override properties = { shown: { type: Boolean, reflect: true } };
  static override styles = [...coreStyles, tabStyles];

  /** Set by the tabs that it stands in. */
  declare shown: boolean;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.shown = false;
    this.#internals.role = 'tabpanel';
  }

  /** What the tabs have as their value while this one is shown. */
  get value(): string {
    return this.name || (this.dataset['name'] ?? '');
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#tell();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#internals.ariaLabel = this.label;
    if (['label', 'name', 'disabled', 'hidden'].some((name) => changed.has(name))) this.#tell();
  }

  /** For the tabs around it, whose row shows what it says of itself, and which may have stood there before it was fetched. */
  #tell(): void {
    this.dispatchEvent(new Event('tab-changed', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-tab': InlayTab;
  }
}
