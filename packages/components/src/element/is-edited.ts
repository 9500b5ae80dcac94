/** The class of what holds the components of an app while it is edited. */
export const EDITED = 'edited';

/** True for an element of an app that is being edited: who builds it looks at it, and may never use it. */
export function isEdited(element: Element): boolean {
  return element.closest(`.${EDITED}`) !== null;
}
