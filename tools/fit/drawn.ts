/** An element as it is drawn. Made anew for each look at the page, for nothing in it follows the page. */
export interface Drawn {
  readonly element: Element;
  /** The one around it: what is slotted stands in its slot, what is in a shadow root in its host. */
  readonly around: Drawn | undefined;
  readonly style: CSSStyleDeclaration;
  readonly box: DOMRect;
  /** The nearest around it, or itself, that lies over the page by intent or stays while the rest is scrolled. */
  readonly sheet: Drawn | undefined;
}

/** Words that are shown, and the element around them. */
export interface DrawnText {
  readonly node: Text;
  readonly around: Drawn;
}

/** What is shown, in the order in which it stands. */
export interface Picture {
  readonly elements: readonly Drawn[];
  readonly texts: readonly DrawnText[];
}

/** Everything that can be seen, also in shadow roots. */
export function lookAt(root: Element): Picture {
  const elements: Drawn[] = [];
  const texts: DrawnText[] = [];
  const visit = (node: Node, around: Drawn | undefined) => {
    if (node instanceof Text && around !== undefined) {
      if (node.data.trim() !== '') texts.push({ node, around });
    } else if (node instanceof Element) {
      const drawn = draw(node, around);
      if (drawn === undefined) return;
      elements.push(drawn);
      for (const child of childrenOf(node)) visit(child, drawn);
    }
  };
  visit(root, undefined);
  return { elements, texts };
}

function childrenOf(element: Element): Iterable<Node> {
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes;
}

/** Undefined for what is not there for the eye: hidden, or read by assistive technology alone. */
function draw(element: Element, around: Drawn | undefined): Drawn | undefined {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath === 'inset(50%)' || (style.display !== 'contents' && !element.checkVisibility())) return undefined;
  const drawn = { element, around, style, box: element.getBoundingClientRect() };
  const isSheet = element.matches(':popover-open, :modal') || style.position === 'fixed' || style.position === 'sticky';
  return { ...drawn, get sheet() { return isSheet ? this : around?.sheet; } };
}

/** An element and all around it, from the inside out. */
export function* outwards(drawn: Drawn): Generator<Drawn> {
  for (let each: Drawn | undefined = drawn; each !== undefined; each = each.around) yield each;
}

/** Whether what it holds is scrolled, along each axis. */
export function scrolls({ style: { overflowX, overflowY } }: Drawn): { readonly x: boolean; readonly y: boolean } {
  return { x: overflowX === 'auto' || overflowX === 'scroll', y: overflowY === 'auto' || overflowY === 'scroll' };
}

/** Whether it cuts off what it holds, along each axis. */
export function cuts({ style: { overflowX, overflowY } }: Drawn): { readonly x: boolean; readonly y: boolean } {
  return { x: overflowX === 'hidden' || overflowX === 'clip', y: overflowY === 'hidden' || overflowY === 'clip' };
}

/** What a person looks for an element by: the kind it is in, and its own tag, classes and words. */
export function nameOf({ element }: Drawn): string {
  const root = element.getRootNode();
  const own = `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
  const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${root instanceof ShadowRoot ? `${root.host.localName} ` : ''}${own}${words === '' ? '' : ` “${words}”`}`;
}
