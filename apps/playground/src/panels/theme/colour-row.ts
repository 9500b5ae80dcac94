import type { Theme } from '@inlay/components/app-view';
import { hexColour, tokenDescriptions } from '@inlay/components/tokens';
import type { ColourName } from '@inlay/components/tokens';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import RotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import { icon } from '../icon.ts';
import { resolveColour } from '../resolve-colour.ts';
import { pairWords, reportOn } from './theme-contrast.ts';
import type { CheckedPair } from './theme-contrast.ts';
import { colourAt, facesOf } from '../theme-model.ts';
import type { Face } from '../theme-model.ts';

/** What a row shows, and whom it tells. */
export interface ColourRow {
  readonly theme: Theme;
  readonly name: ColourName;
  readonly pairs: readonly CheckedPair[];
  /** What was typed and is no colour, by scheme. */
  readonly wrong: Readonly<Partial<Record<Face, string>>>;
  readonly change: (face: Face, value: string) => void;
  readonly reset: () => void;
}

/** How many of the pairs that are too close are told; the others are counted. */
const MOST_TOLD = 2;

/** One role: a colour for each scheme as a picker and as text, the way back to the kit's own, and what is to be said of its contrast. */
export function colourRow(row: ColourRow): TemplateResult {
  const { theme, name } = row;
  const isSet = theme[name] !== undefined;
  return html`
    <div class="row" role="group" aria-label=${labelOf(name)} data-token=${name}>
      <div class="row-head">
        <span class="role">${labelOf(name)}</span>
        ${isSet ? html`<button class="small-button" type="button" title="Back to the kit’s own" aria-label="Reset ${labelOf(name)}" @click=${row.reset}>${icon(RotateCcw)}</button>` : html`<span class="own">default</span>`}
      </div>
      <p class="help">${tokenDescriptions[name]}</p>
      ${facesOf(theme).map((face) => side(row, face))}
      ${contrastNote(row)}
    </div>
  `;
}

function side({ theme, name, wrong, change }: ColourRow, face: Face): TemplateResult {
  const value = colourAt(theme, name, face);
  const shown = resolveColour(value);
  const label = `${labelOf(name)}, ${face}`;
  const typed = wrong[face];
  return html`
    <div class="side">
      <input type="color" aria-label="${label}: pick" .value=${live(shown === undefined ? '#000000' : hexColour(shown))} @input=${(event: Event) => change(face, (event.target as HTMLInputElement).value)}>
      <input class="code" type="text" spellcheck="false" autocomplete="off" aria-label=${label} aria-invalid=${typed === undefined ? 'false' : 'true'} .value=${live(typed ?? value)} @change=${(event: Event) => change(face, (event.target as HTMLInputElement).value)}>
      <span class="face" aria-hidden="true">${face}</span>
    </div>
    ${typed === undefined ? nothing : html`<p class="note bad" role="alert">“${typed}” is no colour. Write one as #006d77, rgb(0 109 119) or teal.</p>`}
  `;
}

function contrastNote({ name, pairs }: ColourRow): TemplateResult | typeof nothing {
  const { failing, closest, checked, unknown } = reportOn(name, pairs);
  if (failing.length > 0) {
    return html`<ul class="note bad">
      ${failing.slice(0, MOST_TOLD).map((pair) => html`<li>${pairWords(pair)}</li>`)}
      ${failing.length > MOST_TOLD ? html`<li>And ${failing.length - MOST_TOLD} more that are too close.</li>` : nothing}
    </ul>`;
  }
  if (unknown) return html`<p class="note">Its contrast cannot be worked out: it is see-through, or made of other values.</p>`;
  if (closest === undefined) return nothing;
  return html`<p class="note">Contrast holds in ${checked} ${checked === 1 ? 'pair' : 'pairs'}; the closest is ${(Math.floor((closest.actual ?? 0) * 10) / 10).toFixed(1)}\u00a0:\u00a01.</p>`;
}

/** "text-on-accent" → "Text on accent". */
export function labelOf(token: string): string {
  return `${token.charAt(0).toUpperCase()}${token.slice(1).replaceAll('-', ' ')}`;
}
