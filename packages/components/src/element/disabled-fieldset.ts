import { isServer } from 'lit';

/**
 * True when a fieldset around the element switches it off. Asked of the page and not remembered from
 * `formDisabledCallback`: that is also called for the element's own attribute, while it is being written, and would
 * leave the element one render behind. What stands in a fieldset's legend stays usable, as in HTML.
 */
export function isInDisabledFieldset(element: HTMLElement): boolean {
  return !isServer && element.closest('fieldset:disabled > :not(legend:first-of-type)') !== null;
}
