import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { BlockedLoad } from '../element/blocked-load.ts';
import { elementFrom } from '../element/element-from.ts';
import { icon, imageOff } from '../element/icons.ts';
import { safeImage } from '../element/safe-url.ts';
import { imageProperties } from './image.properties.ts';
import { imageStyles } from './image.styles.ts';

/**
 * A picture, with a quiet ground until it is there and a sentence when it does not come. It is loaded when it comes near
 * the screen, and tells the place it comes from nothing of this page. No pattern: native `<img>`.
 *
 * @summary A picture.
 * @status stable
 * @since 0.1.0
 * @fires {Event} load - It is shown.
 * @fires {Event} error - It could not be loaded.
 * @csspart figure - The picture with its caption.
 * @csspart image - The picture.
 * @csspart caption - The line below.
 * @csspart error - The sentence in place of a picture that did not come.
 */
export class InlayImage extends elementFrom(imageProperties) {
  static override styles = [...coreStyles, imageStyles];

  readonly #blocked = new BlockedLoad(this, { directive: 'img-src', address: () => safeImage(this.src) });
  #status: 'none' | 'loading' | 'shown' | 'failed' = 'none';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#status = this.src === '' ? 'none' : safeImage(this.src) === undefined ? 'failed' : 'loading';
  }

  protected override render(): TemplateResult {
    return html`
      <figure class="figure ${this.#status}" part="figure">
        ${this.#status === 'none' || this.#status === 'failed' ? this.#instead() : html`
          <img part="image" src=${safeImage(this.src) ?? nothing} alt=${this.alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" data-ratio=${this.ratio}
            @load=${this.#onLoad} @error=${this.#onError}>`}
        ${this.caption === '' ? nothing : html`<figcaption part="caption">${this.caption}</figcaption>`}
      </figure>
    `;
  }

  #instead(): TemplateResult {
    if (this.#status === 'none') return html`<div class="instead" data-ratio=${this.ratio}>${icon(imageOff)}</div>`;
    const why = this.#blocked.isBlocked
      ? this.localize('This page does not show pictures from {origin}. Its owner can allow that in {directive} of the security policy.', this.#blocked.refusal)
      : this.localize('The picture could not be loaded.');
    return html`<div class="instead" part="error" role="img" aria-label=${`${this.alt ? `${this.alt}: ` : ''}${why}`} data-ratio=${this.ratio}>${icon(imageOff)}<span>${this.alt}</span><span>${why}</span></div>`;
  }

  readonly #onLoad = (): void => this.#settle('shown', 'load');

  readonly #onError = (): void => this.#settle('failed', 'error');

  /** Neither event of the picture inside leaves the shadow root by itself. */
  #settle(status: 'shown' | 'failed', event: 'load' | 'error'): void {
    this.#status = status;
    this.requestUpdate();
    this.dispatchEvent(new Event(event));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-image': InlayImage;
  }
}
