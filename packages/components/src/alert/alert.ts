import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { close, icon } from '../element/icons.ts';
import { noteStyles } from '../element/note.styles.ts';
import { toneIcon } from '../element/tone.ts';
import { alertProperties } from './alert.properties.ts';
import { alertStyles } from './alert.styles.ts';

/**
 * A message that stands on the page. Assistive technology is told at once of a warning or a failure, of anything else
 * when it has time. Pattern: APG alert, or a status.
 *
 * @summary A message that stands out.
 * @status stable
 * @since 0.1.0
 * @slot - More than words, below the text.
 * @fires {CustomEvent<null>} action - Its button was pressed.
 * @fires {Event} close - The person closed it; it is hidden.
 * @csspart alert - The box.
 * @csspart title - The message.
 * @csspart text - What it means.
 * @csspart action - Its button.
 * @csspart close - The button that closes it.
 */
export class InlayAlert extends elementFrom(alertProperties) {
  static override styles = [...coreStyles, buttonStyles, ...noteStyles, alertStyles];

  protected override render(): TemplateResult {
    const isUrgent = this.tone === 'danger' || this.tone === 'warning';
    return html`
      <div class="note ${this.tone}" part="alert" role=${isUrgent ? 'alert' : 'status'}>
        ${toneIcon(this.tone)}
        <div class="words">
          ${this.label === '' ? nothing : html`<p class="title" part="title">${this.label}</p>`}
          ${this.text === '' ? nothing : html`<p part="text">${this.text}</p>`}
          <slot></slot>
          ${this.actionText === '' ? nothing : html`<button class="button small" part="action" type="button" @click=${this.#act}>${this.actionText}</button>`}
        </div>
        ${this.dismissible ? html`<button class="button plain icon-only" part="close" type="button" aria-label=${this.localize('Close')} @click=${this.#close}>${icon(close)}</button>` : nothing}
      </div>
    `;
  }

  readonly #act = (): void => {
    this.dispatchEvent(new CustomEvent('action'));
  };

  readonly #close = (): void => {
    this.hidden = true;
    this.dispatchEvent(new Event('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-alert': InlayAlert;
  }
}
