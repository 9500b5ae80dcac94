import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { arrowUpRight, icon } from '../element/icons.ts';
import { safeLink } from '../element/safe-url.ts';
import { linkProperties } from './link.properties.ts';
import { linkStyles } from './link.styles.ts';

/**
 * Words that lead elsewhere. An address that would run code leads nowhere. Without one it acts by its `click`, as a link
 * inside an app does. Pattern: APG link, on a native one.
 *
 * @summary Words that lead to another page.
 * @status stable
 * @since 0.1.0
 * @slot - Words in place of `text`.
 * @fires {MouseEvent} click - It was followed; never while disabled.
 * @csspart link - The link.
 */
export class InlayLink extends elementFrom(linkProperties) {
  static override styles = [...coreStyles, linkStyles];

  constructor() {
    super();
    // In the capture phase, before any listener on the host hears a press that does not count.
    this.addEventListener('click', this.#refuse, { capture: true });
  }

  protected override render(): TemplateResult {
    const address = this.disabled ? undefined : safeLink(this.href);
    const words = html`<slot>${this.text || this.href}</slot>${this.newTab ? html`${icon(arrowUpRight)}<span class="visually-hidden"> ${this.localize('(opens in a new tab)')}</span>` : nothing}`;
    if (address !== undefined) return html`<a class="link ${this.size}" part="link" href=${address} target=${this.newTab ? '_blank' : nothing} rel=${this.newTab ? 'noopener noreferrer' : nothing}>${words}</a>`;
    const isAction = !this.disabled && this.href.trim() === '';
    return html`<a class="link ${this.size}" part="link" role="link" aria-disabled=${isAction ? nothing : 'true'} tabindex=${isAction ? 0 : nothing} @keydown=${isAction ? this.#onKey : nothing}>${words}</a>`;
  }

  readonly #refuse = (event: Event): void => {
    if (!this.disabled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** What a native link with an address does by itself. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') (event.currentTarget as HTMLElement).click();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-link': InlayLink;
  }
}
