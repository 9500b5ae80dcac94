import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { boxButtonStyles } from '../element/box-button.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { chipsStyles } from '../element/chips.styles.ts';
import { chipsTemplate, keepFocus, moveToChips } from '../element/chips-template.ts';
import { ChoicesElement } from '../element/choices-element.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { filterOptions } from '../element/filter-options.ts';
import type { ShownOptions } from '../element/filter-options.ts';
import { inputTemplate } from '../element/input-template.ts';
import { listboxStyles } from '../element/listbox.styles.ts';
import { listboxTemplate } from '../element/listbox-template.ts';
import { openButtonTemplate } from '../element/open-button-template.ts';
import { OptionPopup } from '../element/option-popup.ts';
import { multiselectProperties } from './multiselect.properties.ts';
import { multiselectStyles } from './multiselect.styles.ts';

/**
 * Several of many options, found by typing. Enter chooses or lets go of the option that the keyboard is at, and the list
 * stays open; Backspace in the empty input lets go of the last. What is chosen stands before the input as chips, which the
 * arrow keys reach. `value` is the list of values, in the order of the options; a form gets one entry each.
 * Pattern: APG editable combobox over a listbox of several choices.
 *
 * @summary Several of many options, found by typing.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - An option was chosen or let go.
 * @fires {Event} change - The same. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart box - The frame.
 * @csspart control - The native input.
 * @csspart open - The button that opens the list.
 * @csspart popup - The list.
 * @csspart option - One of the options.
 * @csspart chips - What is chosen.
 * @csspart chip - One of them.
 * @csspart remove - The button that lets go of it.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the choices cannot be accepted.
 * @cssstate user-valid - The person has been there and the choices are accepted.
 */
export class InlayMultiselect extends elementClass(multiselectProperties, ChoicesElement) {
  static override styles = [...coreStyles, fieldStyles, boxStyles, boxButtonStyles, chipsStyles, listboxStyles, multiselectStyles];

  #search = '';
  readonly #popup = new OptionPopup(this, {
    shown: () => this.#shown.shown,
    canOpen: () => this.canChange,
    choose: (place) => this.#choose(place),
  });

  protected override get shownText(): string {
    return this.#search;
  }

  protected override render(): TemplateResult {
    const { isOpen, activeId, active } = this.#popup;
    const { chosen } = this.choices;
    return this.fieldAround(html`
      ${inputTemplate({
        ...this.controlState, type: 'text', placeholder: this.placeholder, autocomplete: 'off', combobox: { isOpen, activeId },
        onInput: this.#onInput, onChange: stop, onKeydown: this.#onKeydown, onClick: () => this.#popup.open(), onBlur: this.#onBlur,
        after: html`
          ${openButtonTemplate({ isOpen, isDisabled: !this.canChange, press: this.#onButton, localize: this.localize })}
          ${chipsTemplate({ labels: this.selectedLabels, canRemove: this.canChange, remove: this.#remove, localize: this.localize })}
        `,
      })}
      ${isOpen
        ? listboxTemplate({
          ...this.#shown, active, label: this.label, isMultiple: true,
          isChosen: (place) => chosen.has(place), choose: (place) => this.#choose(place), empty: this.localize('No option has this in it.'), localize: this.localize,
        })
        : nothing}
    `);
  }

  get #shown(): ShownOptions {
    return filterOptions(this.choices.options, this.#search);
  }

  #choose(place: number): void {
    this.toggle(place, !this.choices.chosen.has(place));
    const { active } = this.#popup;
    const wasFiltered = this.#search !== '';
    this.#search = '';
    // With the whole list back, the keyboard is at what was just chosen.
    this.#popup.open(wasFiltered ? place : active);
    this.fire('input', 'change');
  }

  readonly #remove = (index: number): void => {
    const place = this.selectedIndexes[index];
    if (place === undefined) return;
    keepFocus(this.renderRoot, index);
    this.toggle(place, false);
    this.fire('input', 'change');
  };

  readonly #onInput = (event: Event): void => {
    // Looking for an option changes no value.
    event.stopPropagation();
    this.#search = (event.target as HTMLInputElement).value;
    this.#popup.open(this.#search === '' ? -1 : 0);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#popup.press(event) || event.isComposing) return;
    if (moveToChips(event)) this.#popup.close();
    else if (event.key === 'Backspace' && this.#search === '' && this.canChange) this.#remove(this.selectedIndexes.length - 1);
  };

  readonly #onBlur = (): void => {
    this.#popup.close();
    if (this.#search === '') return;
    this.#search = '';
    this.requestUpdate();
  };

  readonly #onButton = (): void => {
    this.focus();
    if (this.#popup.isOpen) this.#popup.close();
    else this.#popup.open();
  };
}

/** The native one says that a text was left; ours, that the choices changed. */
function stop(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-multiselect': InlayMultiselect;
  }
}
