import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cellText, wholeText } from '../model/cell-text.ts';
import type { Detail } from '../model/lines.ts';
import { callFor } from '../model/table-columns.ts';
import type { TableHost } from '../table-host.ts';
import { markdownText } from './markdown-text.ts';

/** The details of the rows in view, each over the lines that are kept free for it. */
export class DetailPanels {
  readonly #table: TableHost;
  #box: HTMLDivElement | undefined;

  constructor(table: TableHost) {
    this.#table = table;
  }

  draw(): void {
    const { view, model, renderRoot } = this.#table;
    const body = renderRoot.querySelector('.body');
    if (!body) return;
    if (this.#box?.parentElement !== body) {
      this.#box = document.createElement('div');
      this.#box.className = 'details';
      body.append(this.#box);
    }
    const [first, end] = view.drawnLines;
    const shown = new Map<number, Detail>();
    for (let line = first; line < end; line += 1) {
      const extra = model.lines.extraAt(line);
      if (extra?.kind === 'detail') shown.set(line - extra.part, extra);
    }
    render(html`${repeat(shown, ([, { place }]) => place, ([line, extra]) => this.#panel(line, extra))}`, this.#box);
  }

  #panel(line: number, { place, parts }: Detail): TemplateResult {
    const { view, model } = this.#table;
    const row = model.rows[place]!;
    const { detail } = this.#table as unknown as { readonly detail: unknown };
    const height = parts * (view.yOf(line + 1) - view.yOf(line));
    return html`<div class="detail-panel" role="row" aria-rowindex=${line + 2} part="detail" .style=${`transform:translateY(${view.yOf(line)}px);block-size:${height}px`}>
      <div class="detail" role="gridcell" tabindex="-1">${content(callFor(detail, row, place))}</div>
    </div>`;
  }
}

/** A text over as many lines as it has, the members of an object, or whatever else as words. */
function content(detail: unknown): TemplateResult {
  if (typeof detail === 'string') return html`${detail.split('\n').map((line) => html`<p>${markdownText(line)}</p>`)}`;
  if (typeof detail !== 'object' || detail === null) return html`${cellText(detail)}`;
  return html`<dl>${Object.entries(detail).map(([key, value]) => html`<dt>${key}</dt><dd>${wholeText(value)}</dd>`)}</dl>`;
}
