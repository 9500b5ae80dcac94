import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { dividerProperties } from './divider.properties.ts';
import { dividerStyles } from './divider.styles.ts';

/**
 * A line between things. Words on it stand in the text, since readers pass over the name of a line. Pattern: ARIA separator.
 *
 * @summary A line between things.
 * @status stable
 * @since 0.1.0
 * @csspart line - The line.
 * @csspart label - The words on it.
 */
export class InlayDivider extends elementFrom(dividerProperties) {
  static override styles = [...coreStyles, dividerStyles];

  protected override render(): TemplateResult {
    return html`
      <div class="divider">
        <div class="line" part="line" role="separator" aria-orientation=${this.orientation}></div>
        ${this.label === '' || this.orientation === 'vertical' ? nothing : html`<span class="label" part="label">${this.label}</span><div class="line" part="line"></div>`}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-divider': InlayDivider;
  }
}
