/**
 * Registers an element that another one draws; called in that one's constructor, so that importing a module still does
 * nothing. Keeps the first class of a tag.
 */
export function defineOnce(tag: `inlay-${string}`, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
