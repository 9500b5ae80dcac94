import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { spinnerProperties } from './spinner.properties.ts';
import { inlaySpinnerStyles } from './spinner.styles.ts';

/**
 * Says that something goes on; still, under reduced motion. Assistive technology is told what, when it has time.
 * Pattern: ARIA status.
 *
 * @summary Something goes on.
 * @status stable
 * @since 0.1.0
 * @csspart spinner - The ring.
 * @csspart label - What goes on.
 */
export class InlaySpinner extends elementFrom(spinnerProperties) {
  static override styles = [...coreStyles, spinnerStyles, inlaySpinnerStyles];

  protected override render(): TemplateResult {
    return html`<div class="status ${this.size}" role="status"><span class="spinner" part="spinner"></span><span part="label">${this.localizeProp('label')}</span></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-spinner': InlaySpinner;
  }
}
