import { focusedElement, modalAround } from './modal-around.ts';

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

function hostIn(root: ShadowRoot, dialog: HTMLDialogElement): HTMLElement | undefined {
  const inner = dialog.getRootNode();
  const isSlotted = inner instanceof ShadowRoot && inner.host.getRootNode() === root && dialog.querySelector('slot:not([name])') !== null;
  return isSlotted ? (inner.host as HTMLElement) : undefined;
}
