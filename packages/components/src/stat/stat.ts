import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { arrowDown, arrowUp, icon } from '../element/icons.ts';
import { directionOf, formatStat } from './format-stat.ts';
import { statProperties } from './stat.properties.ts';
import { statStyles } from './stat.styles.ts';

/**
 * A figure with its name, and how it changed: an arrow and a word for readers, never colour alone. Numbers are written as
 * the page's language does. Pattern: native description list.
 *
 * @summary A figure that matters.
 * @status stable
 * @since 0.1.0
 * @csspart label - What the figure is.
 * @csspart value - The figure.
 * @csspart change - How it changed.
 * @csspart help - The line below.
 */
export class InlayStat extends elementFrom(statProperties) {
  static override styles = [...coreStyles, statStyles];

  protected override render(): TemplateResult {
    const language = this.localize.locale;
    return html`
      <dl class="stat ${this.size}">
        <dt class="label" part="label">${this.label}</dt>
        <dd class="value" part="value">${formatStat(this.value, { format: this.format, currency: this.currency, language })}</dd>
        ${this.#change(language)}
        ${this.helpText === '' ? nothing : html`<dd class="help" part="help">${this.helpText}</dd>`}
      </dl>
    `;
  }

  #change(language: string | undefined): TemplateResult | typeof nothing {
    if (this.change === null || this.change === undefined || this.change === '') return nothing;
    const direction = directionOf(this.change);
    const isBetter = direction === 'flat' || direction === undefined ? undefined : (direction === 'up') !== this.lessIsBetter;
    const tone = isBetter === undefined ? 'flat' : isBetter ? 'better' : 'worse';
    return html`
      <dd class="change ${tone}" part="change">
        ${direction === 'up' ? icon(arrowUp) : direction === 'down' ? icon(arrowDown) : nothing}
        <span class="visually-hidden">${this.localize(isBetter === undefined ? 'change:' : isBetter ? 'better:' : 'worse:')} </span>${formatStat(this.change, { format: this.changeFormat, currency: this.currency, language })}
      </dd>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-stat': InlayStat;
  }
}
