import { coreStyles } from '../element/core.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { DateElement } from '../element/date-element.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { nativeDateStyles } from '../element/native-date.styles.ts';
import { dateProperties } from './date.properties.ts';
import { dateStyles } from './date.styles.ts';

/**
 * A day, as `YYYY-MM-DD` in the person's own time. Shown as the browser's language writes it.
 * Pattern: a native `<input type="date">`.
 *
 * @summary A day.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Each change by the person.
 * @fires {Event} change - Another day was entered. Never for a change by script.
 * @fires {CustomEvent<null>} submit - Enter. Does not bubble; prevented, it does not send the form.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @slot prefix - Before the text: an icon.
 * @slot suffix - After the text: an icon.
 * @csspart label - The label.
 * @csspart box - The frame.
 * @csspart control - The native input.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the day cannot be accepted.
 * @cssstate user-valid - The person has been there and the day is accepted.
 */
export class InlayDate extends elementClass(dateProperties, DateElement) {
  static override styles = [...coreStyles, fieldStyles, boxStyles, nativeDateStyles, dateStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-date': InlayDate;
  }
}
