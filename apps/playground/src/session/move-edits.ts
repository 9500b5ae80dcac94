import { definitions } from './kit.ts';
import { GRID } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout } from '@inlay/runtime/document';
import { applyEdits, canHold, descendantsOf } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { layoutEdits, orderAtPlace } from './place-order.ts';
import { outermost } from './selection.ts';

/** Components that are moved together, and where the first of them goes. */
export interface Move {
  /** The one that is held; it stands at `at`, the others as they stand to it. */
  readonly held: string;
  readonly names: readonly string[];
  /** A page or container. */
  readonly parent: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** Where each goes. Those that stand elsewhere than the held one stay where they are. */
export function movedLayouts(document: AppDocument, { held, names, at }: Move): ReadonlyMap<string, ComponentLayout> {
  const from = document.components[held];
  if (from?.layout === undefined) return new Map();
  const moved = outermost([...names, held], document).flatMap((name): [string, ComponentLayout][] => {
    const node = document.components[name]!;
    return node.layout === undefined || node.parent !== from.parent ? [] : [[name, node.layout]];
  });
  const left = Math.min(...moved.map(([, { x }]) => x));
  const right = Math.max(...moved.map(([, { x, w }]) => x + w));
  const top = Math.min(...moved.map(([, { y }]) => y));
  // Together, so that at an edge they keep their places to one another.
  const by = { x: clamp(at.x - from.layout.x, -left, GRID.columns - right), y: clamp(at.y - from.layout.y, -top, GRID.rows) };
  return new Map(moved.map(([name, layout]) => [name, { ...layout, x: layout.x + by.x, y: layout.y + by.y }]));
}

/** Whether all that would be moved may stand in a page or container. */
export function canMoveInto(document: AppDocument, names: readonly string[], parent: string): boolean {
  return outermost(names, document).every((name) => name !== parent && !descendantsOf(document, name).includes(parent) && (document.components[name]!.parent === parent || canHold(document, parent, { type: document.components[name]!.type, components: definitions })));
}

/** The edits of a move; none where nothing changes. */
export function moveEdits(document: AppDocument, move: Move): readonly Edit[] {
  const layouts = movedLayouts(document, move);
  if (document.components[move.held]?.parent === move.parent) return layoutEdits(document, layouts);
  let moved = document;
  return [...layouts].flatMap(([name, layout]): Edit[] => {
    const node = document.components[name]!;
    const isSame = node.layout?.x === layout.x && node.layout.y === layout.y;
    const edit: Edit = { type: 'moveComponent', name, parent: move.parent, order: orderAtPlace(moved, { parent: move.parent, layout }) };
    const edits: Edit[] = isSame ? [edit] : [edit, { type: 'setLayout', name, layout }];
    // The next one goes beside this one.
    moved = applyEdits(moved, edits, { components: definitions }).document ?? moved;
    return edits;
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
