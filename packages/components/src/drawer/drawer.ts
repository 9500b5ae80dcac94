import { coreStyles } from '../element/core.styles.ts';
import { DialogElement } from '../element/dialog-element.ts';
import { dialogStyles } from '../element/dialog.styles.ts';
import { groupTitleStyles } from '../element/group.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { drawerProperties } from './drawer.properties.ts';
import { drawerStyles } from './drawer.styles.ts';

/**
 * A panel that comes in from an edge of the page. Pattern: APG dialog (modal), on a native `<dialog>`.
 *
 * @summary Comes in from an edge until it is closed.
 * @status stable
 * @since 0.1.0
 * @slot - What it holds.
 * @fires {Event} open - It was opened.
 * @fires {Event} close - It was closed.
 * @csspart dialog - The panel.
 * @csspart title - The words that name it.
 * @csspart close - The button that closes it.
 * @csspart body - Where its contents stand.
 */
export class InlayDrawer extends elementFrom(drawerProperties, DialogElement) {
  static override styles = [...coreStyles, groupTitleStyles, dialogStyles, drawerStyles];

  protected override get dialogClass(): string {
    return this.placement;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-drawer': InlayDrawer;
  }
}
