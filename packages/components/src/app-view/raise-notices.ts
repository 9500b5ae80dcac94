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
  if (isInModal(focusedElement())) notices.showPopover();
}

function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement != null) focused = focused.shadowRoot.activeElement;
  return focused;
}

function isInModal(element: Element | null): boolean {
  for (let each: Element | null = element; each !== null; each = outward(each)) if (each.matches('dialog:modal')) return true;
  return false;
}

/** What is around an element as it is shown. */
function outward(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
