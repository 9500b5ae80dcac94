import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chevronRight, download, icon, zoomIn, zoomOut } from '../element/icons.ts';
import type { Localize } from '../element/localize.ts';
import type { PdfZoom } from './pdf-pages.ts';

// Shapes from lucide (ISC licence).
const chevronLeft = 'M15 18l-6-6 6-6';
const fitWidth = 'M18 8l4 4-4 4M2 12h20M6 8l-4 4 4 4';
const fitPage = 'M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3';
const rotateClockwise = 'M21 12a9 9 0 1 1-9-9c2.52 0 4.93 1 6.74 2.74L21 8M21 3v5h-5';

/** What the toolbar shows. */
export interface PdfToolbarState {
  readonly page: number;
  readonly pageCount: number;
  /** How large pages are drawn: 1 is their own size. */
  readonly scale: number;
  readonly zoom: PdfZoom;
  readonly search: string;
  /** How many places were found and which is shown, from 1; undefined before there was a search. */
  readonly found: { readonly count: number; readonly current: number } | undefined;
  readonly localize: Localize;
}

/** What the toolbar does. */
export interface PdfToolbarActions {
  readonly goTo: (page: number) => void;
  readonly zoomTo: (zoom: PdfZoom) => void;
  readonly zoomBy: (steps: 1 | -1) => void;
  readonly rotate: () => void;
  readonly search: (text: string) => void;
  readonly showMatch: (steps: 1 | -1) => void;
  readonly download: () => void;
}

/** The row above the pages. Every part is a stop for Tab: two of them are written into. */
export function pdfToolbarTemplate(state: PdfToolbarState, actions: PdfToolbarActions): TemplateResult {
  const { page, pageCount, localize } = state;
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${localize('Document tools')}>
    <span class="tools">
      ${tool(localize('Previous page'), chevronLeft, { act: () => actions.goTo(page - 1), disabled: page <= 1, mirrored: true })}
      <input class="number" type="text" inputmode="numeric" autocomplete="off" aria-label=${localize('Page')} .value=${live(String(page))} @change=${(event: Event) => actions.goTo(Number((event.target as HTMLInputElement).value))}>
      <span class="count">/ ${pageCount}</span>
      ${tool(localize('Next page'), chevronRight, { act: () => actions.goTo(page + 1), disabled: page >= pageCount, mirrored: true })}
    </span>
    <span class="tools">
      ${tool(localize('Smaller'), zoomOut, { act: () => actions.zoomBy(-1), disabled: state.scale <= 0.25 })}
      <span class="scale">${percent(state.scale, localize.locale)}</span>
      ${tool(localize('Larger'), zoomIn, { act: () => actions.zoomBy(1), disabled: state.scale >= 5 })}
      ${tool(localize('Fit width'), fitWidth, { act: () => actions.zoomTo('width'), pressed: state.zoom === 'width' })}
      ${tool(localize('Whole page'), fitPage, { act: () => actions.zoomTo('page'), pressed: state.zoom === 'page' })}
      ${tool(localize('Rotate'), rotateClockwise, { act: actions.rotate })}
    </span>
    ${searchTemplate(state, actions)}
    <span class="tools">${tool(localize('Download'), download, { act: actions.download })}</span>
  </div>`;
}

function searchTemplate({ search, found, localize }: PdfToolbarState, actions: PdfToolbarActions): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const { value } = event.target as HTMLInputElement;
    if (value === search && found && found.count > 0) actions.showMatch(event.shiftKey ? -1 : 1);
    else actions.search(value);
  };
  const none = found === undefined || found.count === 0;
  return html`<span class="tools search" role="search">
    <input class="find" type="search" autocomplete="off" aria-label=${localize('Find in the document')} placeholder=${localize('Find')} .value=${live(search)} @keydown=${onKey} @change=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}>
    <span class="found" role="status">${found === undefined ? nothing : found.count === 0 ? localize('Not found') : localize('{page} of {count}', { page: found.current, count: found.count })}</span>
    ${tool(localize('Previous place'), chevronLeft, { act: () => actions.showMatch(-1), disabled: none, mirrored: true })}
    ${tool(localize('Next place'), chevronRight, { act: () => actions.showMatch(1), disabled: none, mirrored: true })}
  </span>`;
}

function percent(scale: number, locale: string | undefined): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(scale);
}

interface ToolOptions {
  readonly act: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** It points somewhere, so it is turned round where writing runs from right to left. */
  readonly mirrored?: boolean;
}

/** What cannot be done now keeps the keyboard, which would be lost with it. */
function tool(name: string, shape: string, { act, disabled = false, pressed, mirrored = false }: ToolOptions): TemplateResult {
  return html`<button type="button" class="tool ${mirrored ? 'mirrored' : ''}" part="tool" title=${name} aria-label=${name} aria-disabled=${disabled ? 'true' : nothing}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)} @click=${() => !disabled && act()}>${icon(shape)}</button>`;
}
