import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { progressBarStyles, progressBarTemplate, shareDone } from '../element/progress-bar.ts';
import { progressProperties } from './progress.properties.ts';
import { progressStyles } from './progress.styles.ts';

/**
 * How much of something is done. A value out of range is shown as the nearest that makes sense. Pattern: ARIA progressbar.
 *
 * @summary How much is done.
 * @status stable
 * @since 0.1.0
 * @csspart label - What goes on.
 * @csspart value - How much is done, as words.
 * @csspart track - The whole.
 * @csspart bar - What is done.
 * @csspart help - The line below.
 */
export class InlayProgress extends elementFrom(progressProperties) {
  static override styles = [...coreStyles, ...progressBarStyles, progressStyles];

  protected override render(): TemplateResult {
    const share = shareDone(this.value, this.max);
    const percent = share === undefined ? '' : this.localize.number(share, { style: 'percent' });
    const shown = this.valueHidden ? '' : percent;
    return html`
      <div class="progress ${this.size}">
        ${this.label === '' && shown === '' ? nothing : html`<div class="head"><span class="label" part="label">${this.label}</span><span class="value" part="value">${shown}</span></div>`}
        ${progressBarTemplate({ value: this.value, max: this.max, label: this.label || this.ariaLabel || this.localize('Progress'), tone: this.tone, localize: this.localize })}
        ${this.helpText === '' ? nothing : html`<p class="help" part="help">${this.helpText}</p>`}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-progress': InlayProgress;
  }
}
