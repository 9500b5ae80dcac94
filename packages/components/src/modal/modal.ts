import { coreStyles } from '../element/core.styles.ts';
import { DialogElement } from '../element/dialog-element.ts';
import { dialogStyles } from '../element/dialog.styles.ts';
import { groupTitleStyles } from '../element/group.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { modalProperties } from './modal.properties.ts';
import { modalStyles } from './modal.styles.ts';

/**
 * A dialog over the page. Pattern: APG dialog (modal), on a native `<dialog>`.
 *
 * @summary Lies over the page until it is closed.
 * @status stable
 * @since 0.1.0
 * @slot - What it holds.
 * @fires {Event} open - It was opened.
 * @fires {Event} close - It was closed.
 * @csspart dialog - The dialog.
 * @csspart title - The words that name it.
 * @csspart close - The button that closes it.
 * @csspart body - Where its contents stand.
 */
export class InlayModal extends elementFrom(modalProperties, DialogElement) {
  static override styles = [...coreStyles, groupTitleStyles, dialogStyles, modalStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-modal': InlayModal;
  }
}
