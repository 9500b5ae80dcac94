import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { toneStyles } from '../element/tone.styles.ts';
import { badgeProperties } from './badge.properties.ts';
import { badgeStyles } from './badge.styles.ts';

/**
 * A word or a number beside something. Its colour repeats what the word says. No pattern: native text.
 *
 * @summary Says how something stands.
 * @status stable
 * @since 0.1.0
 * @slot - A word in place of `value`.
 * @csspart badge - The box.
 */
export class InlayBadge extends elementFrom(badgeProperties) {
  static override styles = [...coreStyles, toneStyles, badgeStyles];

  protected override render(): TemplateResult {
    return html`<span class="badge ${this.tone} ${this.size}" part="badge"><slot>${this.value}</slot></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-badge': InlayBadge;
  }
}
