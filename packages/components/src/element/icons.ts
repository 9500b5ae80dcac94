import { svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html } from 'lit';

/** Draws an icon of this file at 16 px, hidden from assistive technology: the words beside it, or the accessible name, say what it means. */
export function icon(paths: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}

// Shapes from lucide (ISC licence), only those that components draw.
export const circleAlert = svg`<circle cx="12" cy="12" r="10"/><path d="M12 8v4M12 16h.01"/>`;
export const upload = svg`<path d="M12 3v12M17 8l-5-5-5 5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/>`;
export const file = svg`<path d="M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z"/><path d="M14 2v4a2 2 0 0 0 2 2h4"/>`;
export const close = svg`<path d="M18 6 6 18M6 6l12 12"/>`;
export const play = svg`<path d="M6 3l14 9-14 9z"/>`;
export const stop = svg`<rect x="5" y="5" width="14" height="14" rx="2"/>`;
export const arrowUp = svg`<path d="m5 12 7-7 7 7M12 19V5"/>`;
export const arrowDown = svg`<path d="M12 5v14M19 12l-7 7-7-7"/>`;
export const chevronsUpDown = svg`<path d="m7 15 5 5 5-5M7 9l5-5 5 5"/>`;
export const check = svg`<path d="M20 6 9 17l-5-5"/>`;
export const chevronDown = svg`<path d="m6 9 6 6 6-6"/>`;
export const eye = svg`<path d="M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7-10-7-10-7Z"/><circle cx="12" cy="12" r="3"/>`;
export const eyeOff = svg`<path d="M9.9 5.1A10.9 10.9 0 0 1 12 5c6.4 0 10 7 10 7a17 17 0 0 1-2.6 3.5M6.1 6.6A16.6 16.6 0 0 0 2 12s3.6 7 10 7a10.7 10.7 0 0 0 5.9-1.8M9.9 9.9a3 3 0 0 0 4.2 4.2M3 3l18 18"/>`;
export const star = svg`<path d="m12 2.5 2.95 5.97 6.55.95-4.75 4.62 1.12 6.54L12 17.49l-5.87 3.09 1.12-6.54L2.5 9.42l6.55-.95Z"/>`;
export const pencil = svg`<path d="M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497zM15 5l4 4"/>`;
export const rotate = svg`<path d="M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8"/><path d="M3 3v5h5"/>`;
export const chevronRight = svg`<path d="m9 18 6-6-6-6"/>`;
export const info = svg`<circle cx="12" cy="12" r="10"/><path d="M12 16v-4M12 8h.01"/>`;
export const circleCheck = svg`<circle cx="12" cy="12" r="10"/><path d="m9 12 2 2 4-4"/>`;
export const circleX = svg`<circle cx="12" cy="12" r="10"/><path d="m15 9-6 6M9 9l6 6"/>`;
export const arrowUpRight = svg`<path d="M7 7h10v10M7 17 17 7"/>`;
export const imageOff = svg`<path d="m2 2 20 20M10.41 10.41a2 2 0 1 1-2.83-2.83M13.5 13.5 6 21M18 12l3 3"/><path d="M3.59 3.59A2 2 0 0 0 3 5v14a2 2 0 0 0 2 2h14c.55 0 1.05-.22 1.41-.59M21 15V5a2 2 0 0 0-2-2H9"/>`;
export const download = svg`<path d="M12 15V3M7 10l5 5 5-5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/>`;
export const table = svg`<path d="M12 3v18"/><rect width="18" height="18" x="3" y="3" rx="2"/><path d="M3 9h18M3 15h18"/>`;
export const chartColumn = svg`<path d="M3 3v16a2 2 0 0 0 2 2h16M18 17V9M13 17V5M8 17v-3"/>`;
export const zoomIn = svg`<circle cx="11" cy="11" r="8"/><path d="m21 21-4.35-4.35M11 8v6M8 11h6"/>`;
export const zoomOut = svg`<circle cx="11" cy="11" r="8"/><path d="m21 21-4.35-4.35M8 11h6"/>`;
