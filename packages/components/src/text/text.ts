import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { textProperties } from './text.properties.ts';
import { textStyles } from './text.styles.ts';

/**
 * Words to read. Always shown as they are, never as HTML. No pattern: native headings and paragraphs.
 *
 * @summary A heading, a paragraph or a caption.
 * @status stable
 * @since 0.1.0
 * @csspart text - The words.
 */
export class InlayText extends elementFrom(textProperties) {
  static override styles = [...coreStyles, textStyles];

  protected override render(): TemplateResult {
    switch (this.variant) {
      case 'title': return html`<h1 class="text title" part="text">${this.value}</h1>`;
      case 'heading': return html`<h2 class="text heading" part="text">${this.value}</h2>`;
      default: return html`<p class="text ${this.variant}" part="text">${this.value}</p>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-text': InlayText;
  }
}
