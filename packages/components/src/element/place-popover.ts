/** So far from the edges of the window, in pixels, a popover stays. */
const MARGIN = 8;
/** So far below or above what it belongs to. */
const GAP = 4;

/**
 * Puts an open popover below an element, or above where there is more room, at its start or as far along as it fits.
 * Through the object model: a style attribute is refused by a strict policy.
 */
export function placePopover(popover: HTMLElement, anchor: Element): void {
  const { clientWidth, clientHeight } = document.documentElement;
  popover.style.maxBlockSize = '';
  popover.style.minInlineSize = `${anchor.getBoundingClientRect().width}px`;
  const at = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const [above, below] = [at.top - GAP - MARGIN, clientHeight - at.bottom - GAP - MARGIN];
  const isAbove = height > below && above > below;
  const shown = Math.min(height, Math.max(isAbove ? above : below, 96));
  const isRightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const left = isRightToLeft ? at.right - width : at.left;
  popover.style.maxBlockSize = `${shown}px`;
  popover.style.top = `${isAbove ? at.top - GAP - shown : at.bottom + GAP}px`;
  popover.style.left = `${Math.max(MARGIN, Math.min(left, clientWidth - MARGIN - width))}px`;
}
