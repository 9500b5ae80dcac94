import { coreStyles } from '../element/core.styles.ts';
import { CheckElement } from '../element/check-element.ts';
import { choiceStyles } from '../element/choice.styles.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { switchProperties } from './switch.properties.ts';
import { switchStyles } from './switch.styles.ts';

/**
 * Something that is on or off, at once. `value` is true or false; the attribute `checked` says how it starts. A form
 * gets `on`, or nothing. Pattern: APG switch, on a native checkbox.
 *
 * @summary Something that is on or off, at once.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - The person switched it.
 * @fires {Event} change - The same. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The box and the words beside it.
 * @csspart control - The native box.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and it must be on.
 * @cssstate user-valid - The person has been there and it is accepted.
 */
export class InlaySwitch extends elementClass(switchProperties, CheckElement) {
  static override styles = [...coreStyles, fieldStyles, choiceStyles, switchStyles];

  protected override readonly controlRole = 'switch';
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-switch': InlaySwitch;
  }
}
