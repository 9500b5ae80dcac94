import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** Draws an icon of `icons.ts` at 16 px, hidden from assistive technology: the words beside it, or the accessible name, say what it means. */
export function icon(shape: string | SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${typeof shape === 'string' ? svg`<path d=${shape} />` : shape}</svg>`;
}
