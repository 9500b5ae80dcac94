import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { toneIcon } from '../element/tone.ts';
import { toneStyles } from '../element/tone.styles.ts';
import { iconShape } from '../icon/icon-shape.ts';
import { timelineItems } from './timeline-items.ts';
import type { TimelineItem } from './timeline-items.ts';
import { timeWords } from './timeline-time.ts';
import { timelineProperties } from './timeline.properties.ts';
import { timelineStyles } from './timeline.styles.ts';

/** So many are shown at first, and so many more each time. */
const ITEMS_AT_ONCE = 100;

/** What a tone says to who does not see it. */
const TONE_WORDS = { success: 'Done', warning: 'Warning', danger: 'Failed' } as const;

/**
 * What happened, in order, each with its time; long ones are shown in parts. Pattern: a native ordered list; where one can be
 * chosen, its title is a button with `aria-current`.
 *
 * @summary What happened, in order.
 * @status stable
 * @since 0.1.0
 * @fires {Event} select - One was chosen; `selectedKey` is its id.
 * @csspart label - The words above.
 * @csspart list - The list.
 * @csspart item - One of them.
 * @csspart mark - The sign beside it.
 * @csspart time - When it happened.
 * @csspart title - Its words.
 * @csspart description - What else there is to say.
 * @csspart more - The button that shows more.
 * @csspart empty - The sentence shown while there is nothing.
 */
export class InlayTimeline extends elementFrom(timelineProperties) {
  static override styles = [...coreStyles, buttonStyles, emptyStyles, spinnerStyles, toneStyles, timelineStyles];

  #limit = ITEMS_AT_ONCE;

  protected override render(): TemplateResult {
    const items = timelineItems(this.data, this.order);
    const rest = items.length - this.#limit;
    return html`
      ${this.label === '' ? nothing : html`<p class="label" part="label" id="label">${this.label}</p>`}
      <p class="note" role="status">${this.loading ? html`<span class="spinner"></span> ${this.localize('Loading…')}` : nothing}</p>
      ${items.length === 0
        ? this.loading ? nothing : html`<p class="empty" part="empty">${this.localizeProp('emptyMessage')}</p>`
        : html`<div class="scroller" tabindex=${this.orientation === 'horizontal' && this.selection === 'none' ? 0 : nothing} role=${this.orientation === 'horizontal' ? 'region' : nothing} aria-label=${this.orientation === 'horizontal' ? this.label || this.localize('Timeline') : nothing}>
            <ol part="list" role="list" aria-label=${this.label || nothing} aria-busy=${this.loading ? 'true' : nothing}>${items.slice(0, this.#limit).map((item) => this.#item(item))}</ol>
          </div>`}
      ${rest > 0 ? html`<button class="button plain small" part="more" type="button" @click=${this.#showMore}>${this.localize('Show {count} more of {total}', { count: Math.min(rest, ITEMS_AT_ONCE), total: rest })}</button>` : nothing}
    `;
  }

  #item(item: TimelineItem): TemplateResult {
    const { time, title, description, tone } = item;
    const isChosen = this.selection === 'single' && item.key === this.selectedKey;
    const words = html`<span class="visually-hidden">${tone === 'neutral' || tone === 'info' ? nothing : `${this.localize(TONE_WORDS[tone])}: `}</span>${title}`;
    return html`
      <li class="item ${tone} ${isChosen ? 'chosen' : ''}" part="item">
        <span class="mark" part="mark">${item.icon === '' ? toneIcon(tone) : iconShape(item.icon)}</span>
        <div class="body">
          ${time.words === '' ? nothing : html`<time part="time" datetime=${time.at === undefined ? nothing : time.isDay ? time.words : new Date(time.at).toISOString()}>${timeWords(time, this.timeFormat, this.localize.locale)}</time>`}
          ${this.selection === 'single'
            ? html`<button class="title" part="title" type="button" aria-current=${isChosen ? 'true' : nothing} ?disabled=${this.disabled} @click=${() => this.#choose(item)}>${words}</button>`
            : html`<p class="title" part="title">${words}</p>`}
          ${description === '' ? nothing : html`<p class="description" part="description">${description}</p>`}
        </div>
      </li>
    `;
  }

  readonly #showMore = (): void => {
    this.#limit += ITEMS_AT_ONCE;
    this.requestUpdate();
  };

  #choose({ key }: TimelineItem): void {
    if (key === this.selectedKey) return;
    this.selectedKey = key;
    this.dispatchEvent(new Event('select'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-timeline': InlayTimeline;
  }
}
