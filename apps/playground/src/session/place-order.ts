import { childrenInOrder, compareOrder } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import { orderAfter, orderBetween } from './order-after.ts';

/** A place on the grid of a page or container. */
export interface GridPlace {
  readonly parent: string;
  readonly layout: ComponentLayout | undefined;
}

/** What stands on a grid, in its order. */
interface Sister {
  readonly name: string;
  readonly order: string;
  readonly layout: ComponentLayout | undefined;
}

/**
 * The order of what is put at a place: before the first sister that is read after it, row by row; last where there is
 * none, or no place. It is the order in which the keyboard goes through, and of everything on a narrow screen.
 */
export function orderAtPlace(document: AppDocument, { parent, layout }: GridPlace): string {
  return orderAmong(sistersIn(document, parent), layout);
}

/**
 * Edits that give components of one grid their new layouts, and another order where they are now read before or after
 * other sisters than they were: what a person has ordered by hand stays as long as it is only moved between the same.
 */
export function layoutEdits(document: AppDocument, layouts: ReadonlyMap<string, ComponentLayout>): readonly Edit[] {
  const grids = new Map<string, readonly Sister[]>();
  const laidOut = (sister: Sister): Sister => ({ ...sister, layout: layouts.get(sister.name) ?? sister.layout });
  return [...layouts].flatMap(([name, layout]): readonly Edit[] => {
    const node = document.components[name];
    if (node === undefined || isSame(node.layout, layout)) return [];
    const edit: Edit = { type: 'setLayout', name, layout };
    const sisters = grids.get(node.parent) ?? sistersIn(document, node.parent);
    const others = sisters.filter((sister) => sister.name !== name);
    const isReadElsewhere = others.some((other) => isReadAfter(other.layout, node.layout) !== isReadAfter(laidOut(other).layout, layout));
    const order = isReadElsewhere ? orderAmong(others.map(laidOut), layout) : node.order;
    if (sistersBefore(others, order) === sistersBefore(others, node.order)) return [edit];
    // The next one goes beside this one.
    grids.set(node.parent, [...others, { name, order, layout: node.layout }].toSorted((one, other) => compareOrder(one.order, other.order)));
    return [edit, { type: 'moveComponent', name, parent: node.parent, order }];
  });
}

function sistersBefore(sisters: readonly Sister[], order: string): number {
  return sisters.filter((sister) => sister.order < order).length;
}

function orderAmong(sisters: readonly Sister[], layout: ComponentLayout | undefined): string {
  const place = layout === undefined ? -1 : sisters.findIndex((sister) => isReadAfter(sister.layout, layout));
  // Orders that leave no room are none that are made here.
  return (place === -1 ? undefined : orderBetween(sisters[place - 1]?.order, sisters[place]!.order)) ?? orderAfter(sisters.at(-1)?.order);
}

function isSame(one: ComponentLayout | undefined, other: ComponentLayout): boolean {
  return one?.x === other.x && one.y === other.y && one.w === other.w && one.h === other.h;
}

/** Row by row, from the start of each. What stands on no grid is read after nothing. */
function isReadAfter(other: ComponentLayout | undefined, layout: ComponentLayout | undefined): boolean {
  return other !== undefined && layout !== undefined && (other.y > layout.y || (other.y === layout.y && other.x > layout.x));
}

function sistersIn(document: AppDocument, parent: string): readonly Sister[] {
  return (childrenInOrder(document).get(parent) ?? []).map((name) => ({ name, order: document.components[name]!.order, layout: document.components[name]!.layout }));
}
