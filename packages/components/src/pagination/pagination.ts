import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { chevronRight, icon } from '../element/icons.ts';
import { pageCountOf, pageNumbers, pageWithin } from './page-numbers.ts';
import { paginationProperties } from './pagination.properties.ts';
import { paginationStyles } from './pagination.styles.ts';

/**
 * The way through many rows, a page at a time. At an end, the button that leads no further stays where it is and keeps
 * the keyboard. Where there is little room, the numbers give way to a line that says where one is. Pattern: a navigation
 * landmark of native buttons with `aria-current`.
 *
 * @summary Turns the pages of many rows.
 * @status stable
 * @since 0.1.0
 * @fires {Event} change - Another page was chosen; `page` is its number.
 * @csspart pages - The row of buttons.
 * @csspart page - The button of a page.
 * @csspart previous - The way back.
 * @csspart next - The way on.
 */
export class InlayPagination extends elementFrom(paginationProperties) {
  static override styles = [...coreStyles, buttonStyles, paginationStyles];

  protected override render(): TemplateResult {
    const count = pageCountOf(this);
    const page = pageWithin(this.page, this);
    return html`
      <nav class="pages" part="pages" aria-label=${this.localizeProp('label') || this.localize('Pages')}>
        ${this.#step('previous', this.localize('Previous page'), { to: page - 1, isEnd: page === 1 })}
        ${pageNumbers(page, count).map((number) => (number === 'gap' ? html`<span class="gap" aria-hidden="true">…</span>` : this.#number(number, number === page)))}
        <bdi class="short" dir="ltr">${this.localize('{page} of {count}', { page, count })}</bdi>
        ${this.#step('next', this.localize('Next page'), { to: page + 1, isEnd: page === count })}
      </nav>
    `;
  }

  #number(number: number, isCurrent: boolean): TemplateResult {
    return html`<button class="button plain number ${this.size} ${isCurrent ? 'current' : ''}" part="page" type="button" aria-label=${this.localize('Page {page}', { page: number })} aria-current=${isCurrent ? 'page' : nothing} ?disabled=${this.disabled} @click=${() => this.#turnTo(number)}>${number}</button>`;
  }

  #step(part: 'previous' | 'next', words: string, { to, isEnd }: { readonly to: number; readonly isEnd: boolean }): TemplateResult {
    return html`<button class="button ${part} ${this.size}" part=${part} type="button" aria-label=${words} aria-disabled=${isEnd ? 'true' : nothing} ?disabled=${this.disabled} @click=${isEnd ? nothing : () => this.#turnTo(to)}>${icon(chevronRight)}</button>`;
  }

  #turnTo(page: number): void {
    if (page === pageWithin(this.page, this)) return;
    this.page = page;
    this.dispatchEvent(new Event('change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-pagination': InlayPagination;
  }
}
