import { html, isServer } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { linkImages } from './link-images.ts';
import { markdownProperties } from './markdown.properties.ts';
import { markdownStyles } from './markdown.styles.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';
import { StreamedMarkdown } from './streamed-markdown.ts';

/**
 * Markdown as formatted text. Whatever is in it is cleaned; nothing in it runs. No pattern: native text.
 *
 * @summary Formatted text, also while it streams in.
 * @status stable
 * @since 0.1.0
 * @csspart content - The formatted text.
 */
export class InlayMarkdown extends elementFrom(markdownProperties) {
  static override styles = [...coreStyles, markdownStyles];

  #content: StreamedMarkdown | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What cleans it takes a page.
    if (isServer) return;
    if (changed.has('images') || this.#content === undefined) this.#content = this.#open();
    this.#content.update(this.value);
  }

  #open(): StreamedMarkdown {
    return new StreamedMarkdown({ sanitise: sanitiseMarkdown, decorate: (fragment) => linkImages(fragment, this.images) });
  }

  protected override render(): TemplateResult {
    return this.#content === undefined ? html`<div class="markdown plain" part="content">${this.value}</div>` : html`${this.#content.element}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-markdown': InlayMarkdown;
  }
}
