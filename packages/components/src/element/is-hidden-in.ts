/**
 * True while the element, or something between it and `container`, is hidden: by the attribute, or unseen in its place.
 * What only waits to be shown (the other step, the other tab) is not.
 */
export function isHiddenIn(container: Element, element: Element): boolean {
  const hidden = element.closest('[hidden]');
  return (hidden !== null && container.contains(hidden) && hidden !== container) || getComputedStyle(element).visibility === 'hidden';
}
