import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { columnWidths } from './column-widths.ts';
import { columnsProperties } from './columns.properties.ts';
import { columnsStyles } from './columns.styles.ts';

/**
 * What stands in it, side by side, in the order in which it is read; one below the other where there is little room.
 * No pattern: layout only.
 *
 * @summary Columns side by side.
 * @status stable
 * @since 0.1.0
 * @slot - A child for each column.
 * @csspart columns - The row of columns.
 */
export class InlayColumns extends elementFrom(columnsProperties) {
  static override styles = [...coreStyles, columnsStyles];

  protected override render(): TemplateResult {
    return html`<div class="columns" part="columns"><slot @slotchange=${() => this.requestUpdate()}></slot></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = [...this.children].filter((child) => !(child as HTMLElement).hidden);
    const tracks = columnWidths(this.widths, shown.length).map((share) => `minmax(0, ${share}fr)`);
    // Through the object model: a style attribute is refused by a strict policy.
    this.renderRoot.querySelector<HTMLElement>('.columns')!.style.setProperty('--_tracks', tracks.join(' '));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-columns': InlayColumns;
  }
}
