import { isServer } from 'lit';

/** What stands in an element. On a server nobody knows yet: none. */
export function childrenOf(element: Element): readonly Element[] {
  return isServer ? [] : [...element.children];
}
