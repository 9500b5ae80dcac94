import { focusedElement, modalAround } from './modal-around.ts';

/**
 * Puts the notices of a root (`.notices`, a manual popover that is laid out while it is closed, too) in front of a modal
 * dialog that has the keyboard, which would lie over them; without one, back to their place. Called before the words of a
 * new one are in it.
 */
export function raiseNotices(root: ParentNode): void {
  const notices = root.querySelector<HTMLElement>('.notices');
  if (notices?.isConnected !== true) return;
  // What is shown last stands in front.
  if (notices.matches(':popover-open')) notices.hidePopover();
  if (modalAround(focusedElement()) !== undefined) notices.showPopover();
}
