import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { downloadFile } from '../element/download-file.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { download, icon } from '../element/icons.ts';
import { safeImage } from '../element/safe-url.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { galleryImages } from './gallery-images.ts';
import type { GalleryImage } from './gallery-images.ts';
import { imageGalleryProperties } from './image-gallery.properties.ts';
import { imageGalleryStyles } from './image-gallery.styles.ts';

/**
 * Pictures side by side. Choosing one marks it; a second press on it chooses none. Pattern: a native list of APG toggle
 * buttons, each with a button that saves.
 *
 * @summary Pictures side by side.
 * @status stable
 * @since 0.1.0
 * @fires {Event} select - A picture was chosen, or no longer is; `selectedIndex` is its place or null.
 * @csspart gallery - The pictures.
 * @csspart image - A picture.
 * @csspart download - The button that saves one.
 * @csspart empty - The sentence shown while there are none.
 */
export class InlayImageGallery extends elementFrom(imageGalleryProperties) {
  static override styles = [...coreStyles, buttonStyles, spinnerStyles, emptyStyles, imageGalleryStyles];

  /** The place of the chosen one; null when none is. */
  declare selectedIndex: number | null;

  protected override render(): TemplateResult {
    const images = galleryImages(this.images, this.localize);
    return html`
      ${images.length === 0 ? nothing : html`<ul class="gallery" part="gallery" role="list" aria-label=${this.localizeProp('label') || nothing}>${images.map((image) => this.#image(image))}</ul>`}
      ${images.length === 0 && !this.loading ? html`<p class="empty" part="empty">${this.localizeProp('emptyMessage')}</p>` : nothing}
      <div role="status">${this.loading ? html`<p class="empty"><span class="spinner"></span> ${this.localize('Making pictures…')}</p>` : nothing}</div>
    `;
  }

  #image(image: GalleryImage): TemplateResult {
    const { index, address, alt, file } = image;
    return html`
      <li>
        <button class="choose" type="button" aria-pressed=${index === this.selectedIndex ? 'true' : 'false'} aria-label=${alt} @click=${() => this.#choose(index)}>
          <img part="image" src=${safeImage(address) ?? nothing} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer">
        </button>
        ${file === undefined || this.downloadHidden ? nothing : html`<button class="button small download" part="download" type="button" aria-label=${this.localize('Download {name}', { name: alt })} @click=${() => this.#download(image)}>${icon(download)}</button>`}
      </li>
    `;
  }

  #choose(index: number): void {
    this.selectedIndex = index === this.selectedIndex ? null : index;
    this.dispatchEvent(new Event('select'));
  }

  #download({ file, fileName }: GalleryImage): void {
    try {
      if (file !== undefined) downloadFile({ ...file, fileName });
    } catch (error) {
      // Base64 that is none is no picture either, and there is nothing to save.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-image-gallery': InlayImageGallery;
  }
}
