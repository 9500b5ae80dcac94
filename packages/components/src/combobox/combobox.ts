import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { boxButtonStyles } from '../element/box-button.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { ChoiceElement } from '../element/choice-element.ts';
import { elementFrom } from '../element/element-from.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { filterOptions, fold } from '../element/filter-options.ts';
import type { ShownOptions } from '../element/filter-options.ts';
import { inputTemplate } from '../element/input-template.ts';
import { listboxStyles } from '../element/listbox.styles.ts';
import { listboxTemplate } from '../element/listbox-template.ts';
import { openButtonTemplate } from '../element/open-button-template.ts';
import { OptionPopup } from '../element/option-popup.ts';
import { textOf } from '../element/text-of.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { comboboxProblem } from './combobox-problem.ts';
import { comboboxProperties } from './combobox.properties.ts';
import { comboboxStyles } from './combobox.styles.ts';

/**
 * One of many options, found by typing some of it. Leaving it or pressing Enter takes the option that is written there;
 * other words are taken with `allowCustom`, and else the choice from before stands again.
 * Pattern: APG editable combobox with list autocomplete.
 *
 * @summary One of many options, found by typing.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Each key, with `inputValue`; and the choice of an option.
 * @fires {Event} change - Another option was chosen. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart box - The frame.
 * @csspart control - The native input.
 * @csspart open - The button that opens the list.
 * @csspart popup - The list.
 * @csspart option - One of the options.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the choice cannot be accepted.
 * @cssstate user-valid - The person has been there and the choice is accepted.
 */
export class InlayCombobox extends elementFrom(comboboxProperties, ChoiceElement) {
  static override styles = [...coreStyles, fieldStyles, boxStyles, boxButtonStyles, listboxStyles, comboboxStyles];

  /** What is being typed; empty once it is chosen. */
  declare inputValue: string;

  #isTyping = false;
  readonly #popup = new OptionPopup(this, {
    shown: () => this.#shown.shown,
    canOpen: () => this.canChange,
    choose: (place) => this.#choose(this.choice.options[place]?.value),
  });

  protected override validityProblem(): ValidityProblem | null {
    return comboboxProblem(this, this.value);
  }

  protected override restoreDefault(): void {
    this.#stopTyping();
    super.restoreDefault();
  }

  protected override render(): TemplateResult {
    const { isOpen, activeId, active } = this.#popup;
    const { index } = this.choice;
    return this.fieldAround(html`
      ${inputTemplate({
        ...this.controlState, type: 'text', placeholder: this.placeholder, autocomplete: this.autocomplete || 'off', combobox: { isOpen, activeId },
        // The native one says that a text was left; ours, that an option was chosen. What a browser fills in is not left: the keyboard was never there.
        onChange: (event) => {
          event.stopPropagation();
          this.#onBlur();
        },
        onInput: this.#onInput, onKeydown: this.#onKeydown, onClick: () => this.#popup.open(), onBlur: this.#onBlur,
        after: openButtonTemplate({ isOpen, isDisabled: !this.canChange, press: this.#onButton, localize: this.localize }),
      })}
      ${isOpen
        ? listboxTemplate({
          ...this.#shown, active, label: this.label, isMultiple: false, isChosen: (place) => place === index,
          choose: (place) => this.#choose(this.choice.options[place]?.value),
          empty: this.allowCustom && this.#isTyping ? this.localize('Press Enter to take it as it is.') : this.localize('No option has this in it.'),
          localize: this.localize,
        })
        : nothing}
    `);
  }

  get #shown(): ShownOptions {
    return filterOptions(this.choice.options, this.#isTyping ? this.inputValue : '');
  }

  protected override get shownText(): string {
    if (this.#isTyping) return this.inputValue;
    const { options, index } = this.choice;
    // Before its options come, the value is a key that says nothing to people.
    return options[index]?.label ?? (this.allowCustom || options.length > 0 ? textOf(this.value) : '');
  }

  #stopTyping(): void {
    this.#isTyping = false;
    this.inputValue = '';
    this.requestUpdate();
  }

  #choose(value: unknown): void {
    this.#stopTyping();
    this.#popup.close();
    this.edit(value);
    this.fire('input', 'change');
  }

  /** Takes what was typed; what means nothing is left undone. */
  #takeTyped(): void {
    if (!this.#isTyping) return;
    const text = this.inputValue.trim();
    const { options } = this.choice;
    const match = options.find(({ label, disabled }) => !disabled && fold(label) === fold(text));
    this.#popup.close();
    if (text === '') this.#choose(null);
    else if (match) this.#choose(match.value);
    else if (this.allowCustom) this.#choose(text);
    else this.#stopTyping();
  }

  readonly #onInput = (event: Event): void => {
    this.#isTyping = true;
    this.inputValue = (event.target as HTMLInputElement).value;
    // With words of one's own, Enter takes those; else the first option that has them.
    this.#popup.open(this.allowCustom || this.inputValue === '' ? -1 : 0);
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#popup.press(event)) return;
    if (event.key === 'Enter' && !event.isComposing) this.#takeTyped();
    else if (event.key === 'Escape' && this.#isTyping) this.#stopTyping();
  };

  readonly #onBlur = (): void => {
    this.#takeTyped();
    this.#popup.close();
  };

  readonly #onButton = (): void => {
    this.focus();
    if (this.#popup.isOpen) this.#popup.close();
    else this.#popup.open(this.choice.index);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-combobox': InlayCombobox;
  }
}
