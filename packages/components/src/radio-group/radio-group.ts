import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { ChoiceElement } from '../element/choice-element.ts';
import { choiceStyles } from '../element/choice.styles.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { optionGroupTemplate } from '../element/option-group-template.ts';
import { radioGroupProperties } from './radio-group.properties.ts';
import { radioGroupStyles } from './radio-group.styles.ts';

/**
 * One of a few options, plain values or rows of data. Arrow keys choose, and Tab enters at the chosen one.
 * Pattern: APG radio group, on native ones.
 *
 * @summary One of a few options, all of them in sight.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Another option was chosen.
 * @fires {Event} change - The same. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart group - What holds the options.
 * @csspart option - A circle and its words.
 * @csspart control - The native circle.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the choice cannot be accepted.
 * @cssstate user-valid - The person has been there and the choice is accepted.
 */
export class InlayRadioGroup extends elementClass(radioGroupProperties, ChoiceElement) {
  static override styles = [...coreStyles, fieldStyles, choiceStyles, radioGroupStyles];

  /** Goes to the chosen option, else to the first. */
  override focus(options?: FocusOptions): void {
    const chosen = this.renderRoot?.querySelector<HTMLElement>('input:checked');
    if (chosen) chosen.focus(options);
    else super.focus(options);
  }

  protected override render(): TemplateResult {
    const { options, index } = this.choice;
    return this.fieldAround(optionGroupTemplate({
      ...this.controlState, type: 'radio', options, isHorizontal: this.orientation === 'horizontal',
      isChosen: (place) => place === index,
      choose: (place) => this.edit(options[place]?.value),
      onChange: () => this.fire('change'),
    }), { isGroup: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-radio-group': InlayRadioGroup;
  }
}
