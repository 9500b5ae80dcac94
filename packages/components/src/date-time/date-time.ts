import { coreStyles } from '../element/core.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { DateElement } from '../element/date-element.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { message } from '../element/localize.ts';
import { nativeDateStyles } from '../element/native-date.styles.ts';
import { dateTimeProperties } from './date-time.properties.ts';
import { dateTimeStyles } from './date-time.styles.ts';

/**
 * A day and a time, as `YYYY-MM-DDTHH:mm` in the person's own time. Shown as the browser's language writes it.
 * Pattern: a native `<input type="datetime-local">`.
 *
 * @summary A day and a time.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Each change by the person.
 * @fires {Event} change - Another date was entered. Never for a change by script.
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
 * @cssstate user-invalid - The person has been there and the date cannot be accepted.
 * @cssstate user-valid - The person has been there and the date is accepted.
 */
export class InlayDateTime extends elementClass(dateTimeProperties, DateElement) {
  static override styles = [...coreStyles, fieldStyles, boxStyles, nativeDateStyles, dateTimeStyles];

  protected override readonly precision = 'minute';
  protected override readonly unreadable = message('Complete the date and the time.');
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-date-time': InlayDateTime;
  }
}
