import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { BlockedLoad } from '../element/blocked-load.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { noteStyles } from '../element/note.styles.ts';
import { iframeProperties } from './iframe.properties.ts';
import { iframeStyles } from './iframe.styles.ts';

/** Out of these heights a page is not drawn, in pixels. */
const [MIN_HEIGHT, MAX_HEIGHT] = [40, 10_000];

/**
 * Another page inside this one. It is sandboxed: it can neither reach this page nor lead it elsewhere, and runs code, sends
 * forms and opens pages only where that is allowed; even then it has an origin of its own. Only `https:`, and `http:` where
 * this page is so itself. Where the security policy does not allow it, a sentence says so. No pattern: native `<iframe>`.
 *
 * @summary Another page, kept apart from this one.
 * @status stable
 * @since 0.1.0
 * @fires {Event} load - The page is shown.
 * @csspart frame - The page.
 * @csspart error - Why it is not shown.
 * @csspart empty - What is said while there is none.
 */
export class InlayIframe extends elementFrom(iframeProperties) {
  // On a server only its tag (decision 0036): which address is meant, and may be shown, the page says.
  static override readonly _$litElement$: boolean = !isServer;
  static override styles = [...coreStyles, ...noteStyles, emptyStyles, iframeStyles];

  readonly #blocked = new BlockedLoad(this, { directive: 'frame-src', address: () => safePage(this.src) });

  protected override render(): TemplateResult {
    const address = safePage(this.src);
    if (this.src.trim() === '') return html`<p class="empty" part="empty">${this.localize('No page to show yet.')}</p>`;
    if (address === undefined) return html`<p class="note danger" part="error" role="alert">${this.localize('This is no address of a page that can be shown: it must begin with https://.')}</p>`;
    if (this.#blocked.isBlocked) return html`<p class="note danger" part="error" role="alert">${this.localize('This page does not show pages from {origin}. Its owner can allow that in {directive} of the security policy.', this.#blocked.refusal)}</p>`;
    const height = Math.min(Math.max(MIN_HEIGHT, this.height), MAX_HEIGHT);
    // The sandbox before the address: it counts only for what is loaded after it was set.
    return html`<iframe part="frame" sandbox=${this.#sandbox} referrerpolicy="no-referrer" loading="lazy" title=${this.label || this.localize('Page')} .style=${`block-size:${height}px`} src=${address ?? nothing} @load=${this.#onLoad}></iframe>`;
  }

  get #sandbox(): string {
    return [this.allowScripts ? 'allow-scripts' : '', this.allowForms ? 'allow-forms' : '', this.allowPopups ? 'allow-popups' : ''].filter(Boolean).join(' ');
  }

  readonly #onLoad = (): void => {
    this.dispatchEvent(new Event('load'));
  };
}

/** The address of a page that may be shown: neither code nor data, which would have this page's origin or none. */
function safePage(address: string): string | undefined {
  if (!URL.canParse(address.trim(), document.baseURI)) return undefined;
  const { protocol, href } = new URL(address.trim(), document.baseURI);
  return protocol === 'https:' || (protocol === 'http:' && location.protocol === 'http:') ? href : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-iframe': InlayIframe;
  }
}
