import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { groupStyles, groupTitleStyles } from '../element/group.styles.ts';
import { containerProperties } from './container.properties.ts';
import { containerStyles } from './container.styles.ts';

/**
 * A box that holds others. Pattern: a group, named by its title.
 *
 * @summary Groups what stands in it.
 * @status stable
 * @since 0.1.0
 * @slot - What it holds.
 * @csspart box - The box.
 * @csspart title - The words above.
 */
export class InlayContainer extends elementFrom(containerProperties) {
  static override styles = [...coreStyles, groupTitleStyles, groupStyles, containerStyles];

  protected override render(): TemplateResult {
    const isNamed = this.label !== '';
    return html`
      <div class="box ${this.variant}" part="box" role=${isNamed ? 'group' : nothing} aria-labelledby=${isNamed ? 'title' : nothing}>
        ${isNamed ? html`<h2 class="title" part="title" id="title">${this.label}</h2>` : nothing}
        <slot></slot>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-container': InlayContainer;
  }
}
