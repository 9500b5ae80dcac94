import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { chevronRight, icon } from '../element/icons.ts';
import { accordionItemProperties } from './accordion-item.properties.ts';
import { accordionItemStyles } from './accordion-item.styles.ts';

/**
 * A part that opens below its title. Stands in `<inlay-accordion>`, or alone. Pattern: APG disclosure in a heading, as the
 * accordion pattern has it.
 *
 * @summary A part that opens below its title.
 * @status stable
 * @since 0.1.0
 * @slot - What it holds.
 * @fires {Event} toggle - It was opened or closed. Bubbles.
 * @csspart heading - The title and its sign.
 * @csspart body - Where its contents stand.
 */
export class InlayAccordionItem extends elementFrom(accordionItemProperties) {
  static override styles = [...coreStyles, accordionItemStyles];

  /** What the accordion lists among its values while this one is open. */
  get value(): string {
    return this.name || (this.dataset['name'] ?? '');
  }

  /** Opens or closes it and says so; nothing happens when it is so already. */
  toggle(open = !this.open): void {
    if (open === this.open) return;
    this.open = open;
    this.dispatchEvent(new Event('toggle', { bubbles: true }));
  }

  protected override render(): TemplateResult {
    return html`
      <h3><button class="heading" part="heading" type="button" id="heading" aria-expanded=${this.open ? 'true' : 'false'} aria-controls="body" ?disabled=${this.disabled} @click=${() => this.toggle()}>${icon(chevronRight)}<span>${this.label || this.value}</span></button></h3>
      <div class="body" part="body" id="body" role="region" aria-labelledby="heading" ?hidden=${!this.open}><slot></slot></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-accordion-item': InlayAccordionItem;
  }
}
