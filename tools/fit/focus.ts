import { type Drawn, type Picture, nameOf, outwards } from './drawn.ts';

/** What the keyboard can reach and nothing of which is seen once it has (WCAG 2.4.11), walking on and then back, a sentence each. It leaves the keyboard elsewhere. */
export function hiddenFocus({ elements }: Picture): string[] {
  const stops = elements.filter(({ element, box }) => element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(':disabled') && box.width > 1 && box.height > 1);
  const found = [...stops, ...stops.toReversed()].flatMap((stop) => {
    (stop.element as HTMLElement).focus();
    const cover = hasFocus(stop.element) ? coverOf(stop) : undefined;
    return cover === undefined ? [] : [`${nameOf(stop)} has the keyboard behind ${cover}`];
  });
  return [...new Set(found)];
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** What lies over every part of an element; undefined where some of it is seen. */
function coverOf(stop: Drawn): string | undefined {
  const box = stop.element.getBoundingClientRect();
  // Of one that is larger than the window, the part in it.
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
  const around = new Set([...outwards(stop)].map(({ element }) => element));
  let cover = 'the edge of the window';
  for (const [across, down] of [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]] as const) {
    const hit = deepestAt(left + width * across, top + height * down);
    if (hit === undefined) continue;
    // What is around it is not over it: its control may let presses through to that.
    if (around.has(hit) || isWithin(hit, stop.element)) return undefined;
    cover = `${hit.localName}.${[...hit.classList].join('.')}`;
  }
  return cover;
}

function deepestAt(x: number, y: number): Element | undefined {
  let hit = document.elementFromPoint(x, y);
  for (let deeper = hit?.shadowRoot?.elementFromPoint(x, y); deeper != null && deeper !== hit; deeper = hit.shadowRoot?.elementFromPoint(x, y)) hit = deeper;
  return hit ?? undefined;
}

function isWithin(inner: Element, outer: Element): boolean {
  for (let each: Element | null = inner; each !== null; each = each.assignedSlot ?? each.parentElement ?? ((each.getRootNode() as ShadowRoot).host ?? null)) {
    if (each === outer) return true;
  }
  return false;
}
