import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { chevronDown, icon } from './icons.ts';
import type { Localize } from './localize.ts';

/** What the arrow shows and calls. */
export interface OpenButton {
  readonly isOpen: boolean;
  readonly isDisabled: boolean;
  readonly press: () => void;
  readonly localize: Localize;
}

/** The arrow at the end of a combobox, for the pointer: the keyboard opens the list from the input. Part: `open`. */
export function openButtonTemplate({ isOpen, isDisabled, press, localize }: OpenButton): TemplateResult {
  return html`
    <button class="box-button" part="open" type="button" tabindex="-1" aria-label=${localize('Show options')} aria-expanded=${isOpen ? 'true' : 'false'} ?disabled=${isDisabled}
      @mousedown=${(event: Event) => event.preventDefault()} @click=${press}>${icon(chevronDown)}</button>
  `;
}
