import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { buttonGroupProperties } from './button-group.properties.ts';
import { buttonGroupStyles } from './button-group.styles.ts';

/**
 * Buttons that belong together, in a row that goes on below where it must. Each keeps its own tab stop. Pattern: ARIA group.
 *
 * @summary Buttons that belong together.
 * @status stable
 * @since 0.1.0
 * @slot - The buttons.
 * @csspart group - The row.
 */
export class InlayButtonGroup extends elementFrom(buttonGroupProperties) {
  static override styles = [...coreStyles, buttonGroupStyles];

  protected override render(): TemplateResult {
    return html`<div class="group" part="group" role="group" aria-label=${this.label || nothing}><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-button-group': InlayButtonGroup;
  }
}
