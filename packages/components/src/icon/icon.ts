import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { toneStyles } from '../element/tone.styles.ts';
import { ICON_SHAPES } from './icon-shapes.ts';
import { iconProperties } from './icon.properties.ts';
import { iconStyles } from './icon.styles.ts';

/**
 * A small sign, drawn in the element itself: nothing is loaded. Without a label readers pass over it. Pattern: ARIA img.
 *
 * @summary A small sign beside words.
 * @status stable
 * @since 0.1.0
 * @csspart icon - The drawing.
 */
export class InlayIcon extends elementFrom(iconProperties) {
  static override styles = [...coreStyles, toneStyles, iconStyles];

  protected override render(): TemplateResult {
    const isNamed = this.label !== '';
    return html`<svg class="icon ${this.tone} ${this.size}" part="icon" viewBox="0 0 24 24" role=${isNamed ? 'img' : nothing} aria-label=${isNamed ? this.label : nothing} aria-hidden=${isNamed ? nothing : 'true'}>${ICON_SHAPES[this.icon]}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-icon': InlayIcon;
  }
}
