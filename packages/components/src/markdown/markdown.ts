import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { markdownProperties } from './markdown.properties.ts';
import { markdownStyles } from './markdown.styles.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';
import { StreamedMarkdown } from './streamed-markdown.ts';

/**
 * Markdown as formatted text. Whatever is in it is cleaned; nothing in it runs. No pattern: native text.
 *
 * @summary Formatted text, also while it streams in.
 * @csspart content - The formatted text.
 */
export class InlayMarkdown extends elementFrom(markdownProperties) {
  static override styles = [...coreStyles, markdownStyles];

  readonly #content = new StreamedMarkdown({ sanitise: sanitiseMarkdown });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#content.update(this.value);
  }

  protected override render(): TemplateResult {
    return html`${this.#content.element}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-markdown': InlayMarkdown;
  }
}
