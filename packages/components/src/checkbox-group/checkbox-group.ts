import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { choiceStyles } from '../element/choice.styles.ts';
import { ChoicesElement } from '../element/choices-element.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { optionGroupTemplate } from '../element/option-group-template.ts';
import { checkboxGroupProperties } from './checkbox-group.properties.ts';
import { checkboxGroupStyles } from './checkbox-group.styles.ts';

/**
 * Several of a few options, plain values or rows of data. `value` is the list of their values, in the order of the
 * options; a form gets one entry each. Pattern: APG checkbox, in a labelled group of native ones.
 *
 * @summary Several of a few options, all of them in sight.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - An option was chosen or let go.
 * @fires {Event} change - The same. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart group - What holds the options.
 * @csspart option - A box and its words.
 * @csspart control - The native box.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the choices cannot be accepted.
 * @cssstate user-valid - The person has been there and the choices are accepted.
 */
export class InlayCheckboxGroup extends elementClass(checkboxGroupProperties, ChoicesElement) {
  static override styles = [...coreStyles, fieldStyles, choiceStyles, checkboxGroupStyles];

  protected override render(): TemplateResult {
    const { options, chosen } = this.choices;
    return this.fieldAround(optionGroupTemplate({
      ...this.controlState, type: 'checkbox', options, isHorizontal: this.orientation === 'horizontal',
      isChosen: (place) => chosen.has(place),
      choose: (place, isOn) => this.toggle(place, isOn),
      onChange: () => this.fire('change'),
    }), { isGroup: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-checkbox-group': InlayCheckboxGroup;
  }
}
