/** Makes these the first children of an element, in order. Moves only what is out of place: moving loses the focus and the scroll of what is inside. */
export function putInOrder(host: HTMLElement, boxes: Iterable<HTMLElement>): void {
  let before: Element | null = host.firstElementChild;
  for (const box of boxes) {
    if (box !== before) host.insertBefore(box, before);
    else before = before.nextElementSibling;
  }
}
