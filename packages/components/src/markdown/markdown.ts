import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { baseStyles } from '../element/base.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { markdownDefinition } from './markdown.definition.ts';
import { markdownStyles } from './markdown.styles.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';

/**
 * Markdown as formatted text. Whatever is in it is cleaned; nothing in it runs. No pattern: native text.
 *
 * @summary Formatted text, also while it streams in.
 * @csspart content - The formatted text.
 */
export class InlayMarkdown extends elementFrom(markdownDefinition) {
  static override styles = [...baseStyles, markdownStyles];

  #content: DocumentFragment | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('value') || this.#content === undefined) this.#content = sanitiseMarkdown(this.value);
  }

  protected override render(): TemplateResult {
    return html`<div class="markdown" part="content">${this.#content}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-markdown': InlayMarkdown;
  }
}
