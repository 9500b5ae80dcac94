import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ShownOption, ShownOptions } from './filter-options.ts';
import { check, icon } from './icons.ts';
import type { Localize } from './localize.ts';
import { optionId } from './option-popup.ts';

/** The options under a combobox. */
export interface ListboxParts extends ShownOptions {
  readonly label: string;
  readonly isMultiple: boolean;
  /** The place among those shown that the keyboard is at. */
  readonly active: number;
  readonly isChosen: (place: number) => boolean;
  readonly choose: (place: number) => void;
  /** What to say when none is shown. */
  readonly empty: string;
  readonly localize: Localize;
}

/** A listbox in a popover, and a sentence where it is empty or cut. Parts: `popup`, `option`. */
export function listboxTemplate(parts: ListboxParts): TemplateResult {
  const { shown, more, isMultiple, label, empty, localize } = parts;
  const note = shown.length === 0 ? empty : more > 0 ? localize.plural('{count} more: type to find it.', '{count} more: type to find them.', { count: more }) : '';
  return html`
    <div class="popup" part="popup" popover="manual" @mousedown=${keepFocus}>
      <div id="listbox" role="listbox" aria-label=${label || localize('Options')} aria-multiselectable=${isMultiple ? 'true' : nothing}>
        ${shown.map((option, index) => optionTemplate(parts, option, index))}
      </div>
      ${note ? html`<p class="note">${note}</p>` : nothing}
    </div>
    <div class="visually-hidden" role="status">${shown.length === 0 ? empty : localize.plural('{count} option', '{count} options', { count: shown.length + more })}</div>
  `;
}

function optionTemplate({ active, isChosen, choose }: ListboxParts, { option, place }: ShownOption, index: number): TemplateResult {
  const isSelected = isChosen(place);
  return html`
    <div
      class="option ${index === active ? 'active' : ''}"
      part="option"
      role="option"
      id=${optionId(place)}
      aria-selected=${isSelected ? 'true' : 'false'}
      aria-disabled=${option.disabled ? 'true' : nothing}
      @click=${() => option.disabled || choose(place)}
    >
      <span class="mark">${isSelected ? icon(check) : nothing}</span><span>${option.label}</span>
    </div>
  `;
}

/** A press on the list would take the keyboard from the input, which closes the list. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
