import { html, isServer } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { linkImages } from '../markdown/link-images.ts';
import { markdownStyles } from '../markdown/markdown.styles.ts';
import { sanitiseHtml } from '../markdown/sanitise-markdown.ts';
import { htmlProperties } from './html.properties.ts';
import { htmlStyles } from './html.styles.ts';

/**
 * HTML as formatted text, cleaned by the same rules as Markdown. No pattern: native text.
 *
 * @summary HTML, cleaned.
 * @status stable
 * @since 0.1.0
 * @csspart content - The formatted text.
 */
export class InlayHtml extends elementFrom(htmlProperties) {
  static override styles = [...coreStyles, markdownStyles, htmlStyles];

  #content: DocumentFragment | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What cleans it takes a page.
    if (isServer) return;
    if (!changed.has('value') && !changed.has('images') && this.#content !== undefined) return;
    this.#content = sanitiseHtml(this.value);
    linkImages(this.#content, this.images);
  }

  protected override render(): TemplateResult {
    return html`<div class="markdown" part="content">${this.#content}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-html': InlayHtml;
  }
}
