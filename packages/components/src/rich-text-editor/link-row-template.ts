import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../element/localize.ts';

/** How most addresses begin, in every language. */
const SCHEME = 'https://';

/** What the row for a link shows and does. */
export interface LinkRow {
  /** The address to begin with; empty where there is no link yet. */
  readonly address: string;
  /** True once an address was given that no link may lead to. */
  readonly isRefused: boolean;
  readonly localize: Localize;
  readonly apply: (address: string) => void;
  readonly remove: () => void;
  readonly cancel: () => void;
}

/** The row in which the address of a link is written: Enter takes it, Escape leaves. */
export function linkRowTemplate({ address, isRefused, localize, apply, remove, cancel }: LinkRow): TemplateResult {
  const fieldIn = (event: Event): HTMLInputElement => (event.currentTarget as HTMLElement).closest('.link-row')!.querySelector('input')!;
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || !['Enter', 'Escape'].includes(event.key) || (event.key === 'Enter' && !(event.target instanceof HTMLInputElement))) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') apply(fieldIn(event).value);
    else cancel();
  };
  return html`<div class="link-row" part="link" role="group" aria-label=${localize('Link')} @keydown=${onKey}>
    <input class="link-field" type="text" inputmode="url" autocomplete="off" aria-label=${localize('Address')} placeholder=${SCHEME} .value=${address}
      aria-invalid=${isRefused ? 'true' : nothing} aria-describedby=${isRefused ? 'link-error' : nothing}>
    <button type="button" class="button small" @click=${(event: Event) => apply(fieldIn(event).value)}>${localize('Apply')}</button>
    ${address === '' ? nothing : html`<button type="button" class="button small" @click=${remove}>${localize('Remove link')}</button>`}
    <button type="button" class="button small plain" @click=${cancel}>${localize('Cancel')}</button>
    <div class="link-error" id="link-error" role="alert">${isRefused ? localize('A link cannot lead there. Enter an address that begins with https:, mailto: or tel:.') : nothing}</div>
  </div>`;
}
