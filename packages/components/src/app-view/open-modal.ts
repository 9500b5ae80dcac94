/** A modal dialog that is open, and the element in the root in whose light tree a thing stands in that dialog, where there is one. */
export interface OpenModal {
  readonly dialog: HTMLDialogElement;
  readonly host: HTMLElement | undefined;
}

/** The modal dialog that has the keyboard, or else the last one that stands in a root; undefined while none is open. */
export function openModal(root: ShadowRoot): OpenModal | undefined {
  const dialog = modalAround(focusedElement()) ?? [...root.querySelectorAll('*')].flatMap((each) => each.shadowRoot?.querySelector<HTMLDialogElement>('dialog:modal') ?? []).at(-1);
  return dialog && { dialog, host: hostIn(root, dialog) };
}

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

function hostIn(root: ShadowRoot, dialog: HTMLDialogElement): HTMLElement | undefined {
  const inner = dialog.getRootNode();
  const isSlotted = inner instanceof ShadowRoot && inner.host.getRootNode() === root && dialog.querySelector('slot:not([name])') !== null;
  return isSlotted ? (inner.host as HTMLElement) : undefined;
}

/** What is around an element as it is shown. */
function outward(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
