/** The nearest modal dialog around an element as it is shown. */
export function modalAround(element: Element | null): HTMLDialogElement | undefined {
  for (let each: Element | null = element; each !== null; each = outward(each)) if (each.matches('dialog:modal')) return each as HTMLDialogElement;
  return undefined;
}

export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement != null) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** What is around an element as it is shown. */
function outward(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
