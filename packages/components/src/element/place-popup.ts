/** Between the box and what opens under it. */
const GAP = 4;
/** Fewer pixels than this are not worth opening towards. */
const LEAST_ROOM = 160;
/** The most that it takes of the page's height. */
const MOST_HEIGHT = 320;

/**
 * Puts a popover under a box and makes it as wide, or above where there is more room. Through the object model: a style
 * attribute is refused by a strict policy. It stands in the top layer, so no container cuts it off.
 */
export function placePopup(popup: HTMLElement, box: DOMRect): void {
  const below = window.innerHeight - box.bottom - GAP * 2;
  const above = box.top - GAP * 2;
  const isAbove = below < Math.min(LEAST_ROOM, popup.scrollHeight) && above > below;
  const { style } = popup;
  style.left = `${box.left}px`;
  style.width = `${box.width}px`;
  style.maxHeight = `${Math.max(0, Math.min(MOST_HEIGHT, isAbove ? above : below))}px`;
  style.top = isAbove ? 'auto' : `${box.bottom + GAP}px`;
  style.bottom = isAbove ? `${window.innerHeight - box.top + GAP}px` : 'auto';
}
