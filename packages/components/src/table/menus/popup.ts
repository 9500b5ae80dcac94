import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { placePopover } from '../../element/place-popover.ts';

/** Something that opens over the table, at a control of it. */
export interface Popup {
  /** The table's shadow root. */
  readonly root: HTMLElement | DocumentFragment;
  /** What it belongs to. */
  readonly anchor: HTMLElement;
  /** Gives the keyboard back; the anchor may be gone by then. */
  readonly restore: () => void;
}

/** What is in a popup can close it, or be drawn anew. */
export interface OpenPopup {
  readonly element: HTMLElement;
  readonly close: () => void;
  readonly show: (template: TemplateResult) => void;
}

/** Opens a popover with no content yet. Escape and a press beside it close it, and it is gone from the page then. */
export function openPopup({ root, anchor, restore }: Popup): OpenPopup {
  const element = document.createElement('div');
  element.className = 'popup';
  element.popover = 'auto';
  root.append(element);
  const place = (): void => placePopover(element, anchor);
  const close = (): void => element.hidePopover();
  element.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    removeEventListener('resize', place);
    const hadKeyboard = element.matches(':focus-within') || document.activeElement === document.body;
    element.remove();
    if (hadKeyboard) restore();
  });
  element.addEventListener('keydown', (event) => {
    // Out of a menu; within a form to the next field.
    const isLeaving = event.key === 'Escape' || (event.key === 'Tab' && (event.target as Element).classList.contains('item'));
    if (isLeaving) {
      event.preventDefault();
      close();
      restore();
    }
    // Whatever is pressed in it is not for the grid.
    event.stopPropagation();
  });
  addEventListener('resize', place);
  return {
    element, close,
    show(template) {
      render(template, element);
      if (!element.matches(':popover-open')) element.showPopover();
      place();
    },
  };
}
