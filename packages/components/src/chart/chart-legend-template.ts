import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../element/localize.ts';
import { SERIES_COLOURS } from './chart-look.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartType } from './chart-source.ts';
import { valueWords } from './chart-words.ts';
import type { ValueFormat } from './chart-words.ts';

/** More names than this are not listed; the table has them all. */
const MAX_NAMES = 24;

/** What a legend shows and does. */
export interface ChartLegend {
  readonly type: ChartType;
  readonly model: ChartModel;
  readonly hidden: ReadonlySet<string>;
  readonly toggle: (name: string) => void;
  readonly format: ValueFormat;
  readonly localize: Localize;
}

/** The names of the series, or of the slices, each with its colour and switched off by a press; of a heat map, from how little to how much. Nothing where there is only one. */
export function legendTemplate({ type, model, hidden, toggle, format, localize }: ChartLegend): TemplateResult | typeof nothing {
  if (type === 'heatMap') return heatLegend(model, format);
  const names = type === 'pie' ? model.labels : model.series.map(({ name }) => name);
  if (names.length < 2) return nothing;
  return html`
    <ul class="legend" part="legend" role="list">${names.slice(0, MAX_NAMES).map((name, index) => html`
      <li><button type="button" aria-pressed=${hidden.has(name) ? 'false' : 'true'} @click=${() => toggle(name)}><span class="swatch" data-colour=${`series-${(index % SERIES_COLOURS) + 1}`}></span>${name}</button></li>`)}
      ${names.length > MAX_NAMES ? html`<li class="note-line">${localize('and {count} more', { count: names.length - MAX_NAMES })}</li>` : nothing}
    </ul>`;
}

function heatLegend({ series }: ChartModel, format: ValueFormat): TemplateResult | typeof nothing {
  const values = series.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])));
  if (values.length === 0) return nothing;
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  return html`<div class="heat" part="legend">${valueWords(least, format)}${[1, 2, 3, 4, 5].map((step) => html`<span class="swatch" data-colour="series-1" data-step=${step}></span>`)}${valueWords(most, format)}</div>`;
}
