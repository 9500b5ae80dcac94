import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { accordionProperties } from './accordion.properties.ts';
import { accordionStyles } from './accordion.styles.ts';

/** A part, as the accordion around it sees it. */
interface AccordionPart extends HTMLElement {
  readonly open: boolean;
  toggle(open: boolean): void;
}

/**
 * Parts that open below their titles, one at a time unless several may be open. Pattern: APG accordion.
 *
 * @summary Parts that open below their titles.
 * @status stable
 * @since 0.1.0
 * @slot - `<inlay-accordion-item>` elements.
 * @fires {Event} change - A part was opened or closed.
 * @csspart accordion - The box.
 */
export class InlayAccordion extends elementFrom(accordionProperties) {
  static override styles = [...coreStyles, accordionStyles];

  constructor() {
    super();
    this.addEventListener('toggle', this.#onToggle);
  }

  protected override render(): TemplateResult {
    return html`<div class="accordion" part="accordion" role=${this.label ? 'group' : nothing} aria-label=${this.label || nothing}><slot></slot></div>`;
  }

  readonly #onToggle = (event: Event): void => {
    const { target } = event;
    if (!isPart(target) || target.parentElement !== this) return;
    const others = target.open && !this.multiple ? [...this.children].filter((child) => isPart(child) && child !== target) : [];
    // What closes says so too, and comes back here: only the part that the person opened is a change of ours.
    for (const other of others) (other as AccordionPart).toggle(false);
    if (target.open || this.multiple || !this.#hasOpen()) this.dispatchEvent(new Event('change'));
  };

  #hasOpen(): boolean {
    return [...this.children].some((child) => isPart(child) && child.open);
  }
}

function isPart(target: EventTarget | null): target is AccordionPart {
  return target instanceof HTMLElement && target.localName === 'inlay-accordion-item';
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-accordion': InlayAccordion;
  }
}
