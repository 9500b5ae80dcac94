import { type Drawn, type Picture, nameOf } from './drawn.ts';

/** What says of itself that it is chosen, or on. */
const STATES = ['aria-selected', 'aria-pressed', 'aria-checked'] as const;

/** What of an element may be seen where a person sets all colours. */
const SEEN = ['color', 'background-color', 'border-top-color', 'border-bottom-color', 'border-top-width', 'outline-style', 'outline-color', 'text-decoration-line', 'font-weight', 'visibility', 'opacity', 'fill'] as const;

/** What is chosen and looks as if it were not, a sentence each: for a page whose colours are forced. */
export function unseenChoices({ elements }: Picture): string[] {
  return STATES.flatMap((state) => elements.filter(({ element }) => element.getAttribute(state) === 'true').flatMap((chosen) => {
    const other = elements.find((each) => each.element.getAttribute(state) === 'false' && isSister(each, chosen));
    return other !== undefined && lookOf(chosen) === lookOf(other) ? [`${nameOf(chosen)} looks as ${nameOf(other)}, which is not chosen`] : [];
  }));
}

function isSister({ element }: Drawn, { element: chosen }: Drawn): boolean {
  return element.localName === chosen.localName && element.getRootNode() === chosen.getRootNode() && element.role === chosen.role && !element.matches(':disabled, [aria-disabled=true]');
}

function lookOf({ element }: Drawn): string {
  return [element, ...element.querySelectorAll('*')].map((each) => {
    const style = getComputedStyle(each);
    return [each.localName, ...SEEN.map((property) => style.getPropertyValue(property))].join();
  }).join(';');
}
