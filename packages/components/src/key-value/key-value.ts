import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { keyValueRows } from './key-value-rows.ts';
import { keyValueProperties } from './key-value.properties.ts';
import { keyValueStyles } from './key-value.styles.ts';

/**
 * The members of one record, each with its name. Pattern: native description list.
 *
 * @summary The members of one record.
 * @status stable
 * @since 0.1.0
 * @csspart label - The words above.
 * @csspart list - The members.
 * @csspart key - A name.
 * @csspart value - A value.
 * @csspart empty - The sentence shown while there is no record.
 */
export class InlayKeyValue extends elementFrom(keyValueProperties) {
  static override styles = [...coreStyles, keyValueStyles];

  protected override render(): TemplateResult {
    const rows = keyValueRows(this.data, this.keys, this.localize);
    return html`
      ${this.label === '' ? nothing : html`<p class="label" part="label">${this.label}</p>`}
      ${rows.length === 0
        ? html`<p class="empty" part="empty">${this.localizeProp('emptyMessage')}</p>`
        : html`<dl part="list">${rows.map(({ key, text }) => html`<div class="row"><dt part="key">${key}</dt><dd part="value">${text}</dd></div>`)}</dl>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-key-value': InlayKeyValue;
  }
}
