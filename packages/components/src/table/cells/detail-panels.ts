import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { cellText } from '../model/cell-text.ts';
import type { Detail } from '../model/lines.ts';
import { callFor } from '../model/table-columns.ts';
import { wholeText } from '../model/whole-text.ts';
import type { TableHost } from '../table-host.ts';
import { markdownText } from './markdown-text.ts';

/** The details of the rows in view, each over the lines that are kept free for it. */
export class DetailPanels {
  readonly #table: TableHost;
  #box: HTMLDivElement | undefined;
  /** By the place of the row: what is in view keeps its element, and with it the keyboard and what is marked. */
  #panels = new Map<number, HTMLElement>();

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
      this.#panels = new Map();
    }
    const [first, end] = view.drawnLines;
    const shown = new Map<number, Detail>();
    for (let line = first; line < end; line += 1) {
      const extra = model.lines.extraAt(line);
      if (extra?.kind === 'detail') shown.set(line - extra.part, extra);
    }
    const before = this.#panels;
    this.#panels = new Map(Array.from(shown, ([line, detail]) => [detail.place, this.#draw(before.get(detail.place) ?? addPanel(this.#box!), line, detail)]));
    for (const [place, panel] of before) if (!this.#panels.has(place)) panel.remove();
  }

  #draw(panel: HTMLElement, line: number, { place, parts }: Detail): HTMLElement {
    const { view, model } = this.#table;
    const { detail } = this.#table as unknown as { readonly detail: unknown };
    panel.ariaRowIndex = String(line + 2);
    panel.style.transform = `translateY(${view.yOf(line)}px)`;
    panel.style.blockSize = `${parts * (view.yOf(line + 1) - view.yOf(line))}px`;
    render(html`<div class="detail" role="gridcell" tabindex="-1">${content(callFor(detail, model.rows[place]!, place))}</div>`, panel);
    return panel;
  }
}

function addPanel(box: HTMLElement): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'detail-panel';
  panel.role = 'row';
  panel.setAttribute('part', 'detail');
  box.append(panel);
  return panel;
}

/** A text over as many lines as it has, the members of an object, or whatever else as words. */
function content(detail: unknown): TemplateResult {
  if (typeof detail === 'string') return html`${detail.split('\n').map((line) => html`<p>${markdownText(line)}</p>`)}`;
  if (typeof detail !== 'object' || detail === null) return html`${cellText(detail)}`;
  return html`<dl>${Object.entries(detail).map(([key, value]) => html`<dt>${key}</dt><dd>${wholeText(value)}</dd>`)}</dl>`;
}
