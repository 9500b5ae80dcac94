const says = new WeakMap<Element, () => void>();
const MARK = 'data-said';

/** Lets a node that no template renders say something now, and whenever the language of its place changes (`sayAgain`). */
export function sayOn(node: Element, say: () => void): void {
  says.set(node, say);
  node.setAttribute(MARK, '');
  say();
}

/** Lets those nodes inside say anew what they say. */
export function sayAgain(root: ParentNode): void {
  for (const node of root.querySelectorAll(`[${MARK}]`)) says.get(node)?.();
}
