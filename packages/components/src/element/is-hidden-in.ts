/**
 * True while the element, or something between it and `container`, is hidden: by the attribute, unseen in its place, or by
 * an app, which shows it faintly to who edits it (`.hidden-in-app`). What only waits to be shown (the other step, the other
 * tab) is not.
 */
export function isHiddenIn(container: Element, element: Element): boolean {
  const hidden = element.closest('[hidden], .hidden-in-app');
  return (hidden !== null && container.contains(hidden) && hidden !== container) || getComputedStyle(element).visibility === 'hidden';
}
