import { definitions } from './kit.ts';
import { childrenInOrder, compareOrder, freeName, GRID } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout } from '@inlay/runtime/document';
import { canHold } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { orderBetween } from './order-after.ts';
import { layoutEdits } from './place-order.ts';
import { outermost } from './selection.ts';

/** Which edges are brought in line, or what is made the same. */
export type Alignment = 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height';

/** Edits that bring the selected components in line with one another; none where fewer than two of them stand side by side on one grid. */
export function alignEdits(document: AppDocument, names: readonly string[], alignment: Alignment): readonly Edit[] {
  const placed = sideBySide(document, names);
  if (placed.length < 2) return [];
  const edge = (pick: (layout: ComponentLayout) => number, of: (...values: number[]) => number): number => of(...placed.map(([, layout]) => pick(layout)));
  const aligned: Readonly<Record<Alignment, (layout: ComponentLayout) => ComponentLayout>> = {
    left: (layout) => ({ ...layout, x: edge(({ x }) => x, Math.min) }),
    right: (layout) => ({ ...layout, x: edge(({ x, w }) => x + w, Math.max) - layout.w }),
    top: (layout) => ({ ...layout, y: edge(({ y }) => y, Math.min) }),
    bottom: (layout) => ({ ...layout, y: edge(({ y, h }) => y + h, Math.max) - layout.h }),
    // As the last one chosen, which is the one that the inspector shows.
    width: (layout) => ({ ...layout, w: Math.min(placed.at(-1)![1].w, GRID.columns - layout.x) }),
    height: (layout) => ({ ...layout, h: placed.at(-1)![1].h }),
  };
  return layoutEdits(document, new Map(placed.map(([name, layout]) => [name, aligned[alignment](layout)])));
}

/** Edits that move the selected components by cells, together: none leaves its grid, and so none where one would. */
export function nudgeEdits(document: AppDocument, names: readonly string[], by: { readonly x: number; readonly y: number }): readonly Edit[] {
  const placed = outermost(names, document).flatMap((name): [string, ComponentLayout][] => {
    const layout = document.components[name]?.layout;
    return layout === undefined ? [] : [[name, layout]];
  });
  const fits = placed.every(([, { x, y, w }]) => x + by.x >= 0 && x + by.x + w <= GRID.columns && y + by.y >= 0 && y + by.y <= GRID.rows);
  return fits ? layoutEdits(document, new Map(placed.map(([name, layout]) => [name, { ...layout, x: layout.x + by.x, y: layout.y + by.y }]))) : [];
}

/** Edits that put a component before the sister before it, or behind the one behind it: the order of tabs, of steps, and of everything on a narrow screen. None at an end. */
export function reorderEdits(document: AppDocument, name: string, by: -1 | 1): readonly Edit[] {
  const node = document.components[name];
  if (node === undefined) return [];
  const sisters = childrenInOrder(document).get(node.parent) ?? [];
  const at = sisters.indexOf(name) + by;
  if (at < 0 || at >= sisters.length) return [];
  const orders = sisters.filter((sister) => sister !== name).map((sister) => document.components[sister]!.order);
  const order = orderBetween(orders[at - 1], orders[at]);
  return order === undefined ? [] : [{ type: 'moveComponent', name, parent: node.parent, order }];
}

/** Edits that put the selected components into a new container where they stand, and its name; undefined where they do not stand side by side. */
export function groupEdits(document: AppDocument, names: readonly string[]): { readonly edits: readonly Edit[]; readonly name: string } | undefined {
  const placed = sideBySide(document, names);
  const parent = document.components[placed[0]?.[0] ?? '']?.parent;
  if (parent === undefined || !canHold(document, parent, { type: 'container', components: definitions })) return undefined;
  const name = freeName(document, 'container');
  const [x, y] = [Math.min(...placed.map(([, layout]) => layout.x)), Math.min(...placed.map(([, layout]) => layout.y))];
  const [right, bottom] = [Math.max(...placed.map(([, layout]) => layout.x + layout.w)), Math.max(...placed.map(([, layout]) => layout.y + layout.h))];
  const inside = placed.toSorted(([left], [other]) => compareOrder(document.components[left]!.order, document.components[other]!.order));
  const order = document.components[inside[0]![0]]!.order;
  // Widths inside are told in twelfths of the container, which is narrower than the page.
  const scale = GRID.columns / (right - x);
  return {
    name,
    edits: [
      { type: 'addComponent', name, component: { type: 'container', parent, order, layout: { x, y, w: right - x, h: bottom - y + 1 }, props: {} } },
      ...inside.flatMap(([member, layout]): Edit[] => [
        { type: 'moveComponent', name: member, parent: name, order: document.components[member]!.order },
        ...setLayout(member, layout, scaled({ ...layout, x: layout.x - x, y: layout.y - y }, scale)),
      ]),
    ],
  };
}

function scaled(layout: ComponentLayout, scale: number): ComponentLayout {
  const x = Math.min(GRID.columns - 1, Math.round(layout.x * scale));
  return { ...layout, x, w: Math.max(1, Math.min(GRID.columns - x, Math.round((layout.x + layout.w) * scale) - x)) };
}

/** The selected components that stand on the grid of the last one chosen, with their layouts. */
function sideBySide(document: AppDocument, names: readonly string[]): readonly (readonly [string, ComponentLayout])[] {
  const outer = outermost(names, document);
  const parent = document.components[outer.at(-1) ?? '']?.parent;
  return outer.flatMap((name) => {
    const node = document.components[name]!;
    return node.parent === parent && node.layout !== undefined ? [[name, node.layout] as const] : [];
  });
}

function setLayout(name: string, before: ComponentLayout, layout: ComponentLayout): readonly Edit[] {
  const isSame = before.x === layout.x && before.y === layout.y && before.w === layout.w && before.h === layout.h;
  return isSame ? [] : [{ type: 'setLayout', name, layout }];
}
