import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { childrenOf } from '../element/children-of.ts';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { listViewProperties } from './list-view.properties.ts';
import { listViewStyles } from './list-view.styles.ts';

/**
 * A list of rows. In an app it repeats what stands in it for each row of its data; on a plain page it shows the
 * `role="listitem"` elements that it is given. Pattern: a native list.
 *
 * @summary Rows that all look alike.
 * @status stable
 * @since 0.1.0
 * @slot - The rows.
 * @csspart list - The list.
 * @csspart empty - The sentence shown while there are no rows.
 */
export class InlayListView extends elementFrom(listViewProperties) {
  static override styles = [...coreStyles, emptyStyles, listViewStyles];

  protected override render(): TemplateResult {
    const isEmpty = this.data.length === 0 && !childrenOf(this).some(({ role }) => role === 'listitem');
    return html`
      ${this.errorMessage ? html`<p class="empty error" part="empty" role="alert">${this.errorMessage}</p>` : isEmpty ? html`<p class="empty" part="empty">${this.localizeProp('emptyMessage')}</p>` : nothing}
      <div part="list" role=${isEmpty ? nothing : 'list'} aria-label=${!isEmpty && this.label ? this.label : nothing}><slot @slotchange=${() => this.requestUpdate()}></slot></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-list-view': InlayListView;
  }
}
