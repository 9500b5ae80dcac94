import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../element/localize.ts';
import type { ChartModel } from './chart-model.ts';
import { placeWords, valueWords } from './chart-words.ts';
import type { ValueFormat } from './chart-words.ts';

/** So many places are listed. */
export const MAX_LINES = 500;

/** The same values as a native table: a line a place, a column a series. */
export function chartTableTemplate(model: ChartModel, { label, format, localize }: { readonly label: string; readonly format: ValueFormat; readonly localize: Localize }): TemplateResult {
  const places = [...new Set(model.series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const values = model.series.map(({ points }) => new Map(points.map(({ x, y }) => [x, y])));
  return html`
    <div class="scroller" tabindex="0" role="region" aria-label=${label || localize('Values')}>
      <table part="table">
        <thead><tr><th scope="col">${model.xName}</th>${model.series.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
        <tbody>${places.slice(0, MAX_LINES).map((x) => html`
          <tr><th scope="row">${placeWords(model, x, format.language)}</th>${values.map((series) => html`<td class="number">${series.has(x) ? valueWords(series.get(x) ?? null, format) : ''}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>
    ${places.length > MAX_LINES ? html`<p class="note-line">${localize('The first {count} of {total} lines.', { count: MAX_LINES, total: places.length })}</p>` : nothing}
  `;
}
